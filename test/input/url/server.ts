import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:net'
import { onTestFinished } from 'vitest'
import { serve } from '../../prices/server.ts'

export type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** A real server that answers by path; 404 for any other. Out: its address, without a slash at the end. */
export async function site(pages: Readonly<Record<string, Answer>>): Promise<string> {
  const { url } = await serve((request, response) => {
    const answer = pages[new URL(request.url ?? '', 'http://host').pathname]
    if (answer === undefined) response.writeHead(404).end('not here')
    else answer(response, request)
  })
  return url
}

export const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)

export const redirect = (location: string, status = 302): Answer => send('', { location }, status)

/** A server that writes these bytes to whoever connects, whatever was asked, and closes. */
export async function rawServer(bytes: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.once('data', () => socket.end(bytes))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}`
}

/** Again and again, until the other side has enough. */
export const endless =
  (piece: string | Uint8Array, everyMs: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...headers })
    const timer = setInterval(() => response.write(piece), everyMs)
    response.on('close', () => clearInterval(timer))
  }
