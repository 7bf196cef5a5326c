import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

export type Handler = (request: IncomingMessage, response: ServerResponse, symbol: string) => void

export interface YahooServer {
  readonly url: string
  /** Symbols asked for, in order. */
  readonly asked: string[]
  /** The most requests that were open at once. */
  readonly busiest: () => number
}

/** A real HTTP server on this machine, gone when the test is over. */
export async function serve(handler: Handler): Promise<YahooServer> {
  const asked: string[] = []
  let [now, busiest] = [0, 0]
  const server = createServer((request, response) => {
    const symbol = decodeURIComponent(new URL(request.url ?? '', 'http://host').pathname.split('/').pop() ?? '')
    asked.push(symbol)
    now++
    busiest = Math.max(busiest, now)
    response.on('close', () => now--)
    handler(request, response, symbol)
  })
  const url = await open(server)
  return { url, asked, busiest: () => busiest }
}

/** A proxy whose tunnels all lead to one port of this machine, wherever they were to lead. */
export async function serveTunnel(port: string): Promise<Pick<YahooServer, 'url' | 'asked'>> {
  const asked: string[] = []
  const server = createServer()
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    const other = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      other.pipe(socket)
      socket.pipe(other)
    })
    for (const end of [socket, other]) end.on('error', () => end.destroy())
  })
  return { url: await open(server), asked }
}

/** The address at which a server listens until the test is over. */
async function open(server: Server): Promise<string> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await listen(server)
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `http://127.0.0.1:${portOf(server)}`
}

const listen = (server: Server): Promise<void> => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer()
  await listen(server)
  const port = portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}
