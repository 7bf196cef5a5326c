import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

export type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void

export interface FeedServer {
  readonly url: string
  /** Paths asked for, in order. */
  readonly asked: string[]
  /** From now on requests are answered so. */
  answer(handler: Handler): void
}

/** A real HTTP server on this machine, gone when the test is over. */
export async function serveFeeds(handler: Handler): Promise<FeedServer> {
  const asked: string[] = []
  let current = handler
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    current(request, response, asked.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    answer(next) {
      current = next
    },
  }
}

export interface Entry {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly link?: string
  readonly more?: string
}

export const rss = (entries: readonly Entry[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>http://127.0.0.1/</link>${entries
    .map(
      ({ id, text, date, link, more = '' }) =>
        `<item><guid isPermaLink="false">urn:item:${id}</guid><title>Report ${id}</title><description>${text}</description>` +
        (date === undefined ? '' : `<pubDate>${date}</pubDate>`) +
        (link === undefined ? '' : `<link>${link}</link>`) +
        `${more}</item>`,
    )
    .join('')}</channel></rss>`

/** A feed with an ETag of its content, and 304 for whoever has it. */
export function conditional(request: IncomingMessage, response: ServerResponse, body: string): void {
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end()
    return
  }
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body)
}

export const send = (response: ServerResponse, body: string, type = 'application/rss+xml'): void => {
  response.writeHead(200, { 'content-type': type }).end(body)
}
