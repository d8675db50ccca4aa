import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of our own on this machine, and what it was asked. */
export interface TestServer {
  readonly port: number
  /** «GET /path» for each request, in order. */
  readonly asked: string[]
  readonly headers: IncomingMessage['headers'][]
  close(): Promise<void>
}

export type Answers = Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>

/** Start a server; what it has no answer for is 404. */
export async function startServer(answers: Answers): Promise<TestServer> {
  const asked: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(`${request.method} ${path}`)
    headers.push(request.headers)
    const answer = answers[path.split('?')[0] ?? '']
    if (answer) answer(response, request)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { port: (server.address() as AddressInfo).port, asked, headers, close }
}

/** An answer of 200. */
export const send =
  (body: string | Uint8Array, headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' }) =>
  (response: ServerResponse) =>
    void response.writeHead(200, headers).end(body)

export const redirect =
  (location: string, status = 302) =>
  (response: ServerResponse) =>
    void response.writeHead(status, { location }).end('moved')
