import { PassThrough } from 'node:stream'
import Type from 'typebox'
import { HttpError } from '../problems/http-error.ts'
import { jobForReaders } from '../rows/for-readers.ts'
import type { Parts, Server } from '../server.ts'
import type { Told } from '../stream/news.ts'
import { problemAnswers } from './answers.ts'

/** Listeners at once, at the most. */
const MOST = 1000
/** A line that says nothing, so that proxies keep the connection, in milliseconds. */
const HEARTBEAT = 25_000

/** Server-sent events: what is new. */
export function streamRoutes(server: Server, { news }: Parts): void {
  const open = new Set<PassThrough>()

  server.get(
    '/api/stream',
    {
      schema: {
        tags: ['news'],
        summary: 'Server-sent events: `record` when the record changes, `job` when long work goes on',
        response: { 200: Type.Unsafe<PassThrough>({ type: 'string', description: 'text/event-stream' }), ...problemAnswers(['busy']) },
      },
    },
    async (request, reply) => {
      if (news.listeners() >= MOST) throw new HttpError('busy')
      const stream = new PassThrough()
      open.add(stream)
      const send = (told: Told) => {
        // One listens for long, and what one may do can change meanwhile: whoever may see the words of an error asks for them.
        const data = told.name === 'job' ? jobForReaders(told.data) : told.data
        stream.write(`event: ${told.name}\ndata: ${JSON.stringify(data)}\n\n`)
      }
      const stop = news.listen(send)
      const beat = setInterval(() => stream.write(':\n\n'), HEARTBEAT).unref()
      const end = () => {
        stop()
        clearInterval(beat)
        open.delete(stream)
        stream.destroy()
      }
      request.raw.once('close', end)
      stream.once('close', end)
      stream.write('retry: 3000\n\n')
      send(await news.hello())
      return reply
        .header('content-type', 'text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
        .send(stream)
    },
  )

  server.addHook('preClose', async () => {
    for (const stream of open) stream.end()
  })
}
