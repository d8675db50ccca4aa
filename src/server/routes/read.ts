import { ReadingBody, ReadRequest } from '../contract/index.ts'
import type { Parts, Server } from '../server.ts'
import { answers } from './answers.ts'

/** Letters of four bytes, and room for the rest of the body. */
const MOST_BYTES = 200_000 * 4 + 10_000

/** A text in, its reading out. Nothing is stored, and nothing is written to the log. */
export function readRoutes(server: Server, { readers }: Parts): void {
  server.post(
    '/api/read',
    {
      config: { isRead: true },
      bodyLimit: MOST_BYTES,
      schema: {
        body: ReadRequest,
        ...answers('reading', 'Read a text; nothing of it is kept', ReadingBody, ['too-large', 'wrong-media-type', 'busy']),
      },
    },
    async ({ body: { text, outlet, published } }) =>
      readers.read({
        id: 'text',
        text,
        ...(outlet === undefined ? {} : { outlet }),
        ...(published === undefined ? {} : { published: { from: published, to: published, basis: 'given' as const } }),
      }),
  )
}
