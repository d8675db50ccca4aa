import { describeCode } from '../../ingest/problem.ts'
import type { Job as Work } from '../../work/index.ts'
import { FeedPage, FeedQuery, Job, JobId, Jobs, ProblemPage, ProblemQuery } from '../contract/index.ts'
import { pageByOffset } from '../cursor.ts'
import { HttpError } from '../problems/http-error.ts'
import { jobForReaders, placeForReaders } from '../rows/for-readers.ts'
import { present } from '../rows/present.ts'
import { type Actor, may, type Need } from '../security/access.ts'
import type { Parts, Server } from '../server.ts'
import { answers } from './answers.ts'

/** Jobs that a list shows, the latest. */
const MOST_JOBS = 100

const ADDING: Need = { role: 'editor', scope: 'add' }

const seenBy = (actor: Actor, job: Work) => (may(actor, ADDING) ? job : jobForReaders(job))

/** What is followed, what could not be read, and the long work. */
export function keepingRoutes(server: Server, { store: { browse }, queue }: Parts): void {
  server.get(
    '/api/problems',
    { schema: { querystring: ProblemQuery, ...answers('keeping', 'What could not be read while adding', ProblemPage) } },
    async ({ query, actor }) => {
      const page = await pageByOffset(query, (asked) => browse.problems(asked))
      const isWhole = may(actor, ADDING)
      return {
        ...page,
        rows: page.rows.map(({ seq, code, file, line, detail, seen_at }) => ({
          id: seq,
          code,
          file: isWhole ? file : placeForReaders(file),
          ...present({ line, detail: isWhole ? detail : null }),
          seenAt: seen_at,
          sentence: describeCode(code),
        })),
      }
    },
  )

  server.get(
    '/api/feeds',
    { schema: { querystring: FeedQuery, ...answers('keeping', 'Feeds that are followed', FeedPage) } },
    async ({ query, actor }) => {
      const page = await pageByOffset(query, (asked) => browse.feeds(asked))
      return {
        ...page,
        rows: page.rows.map(({ address, title, checked_at, due_at, failures, taken }) => ({
          address: may(actor, ADDING) ? address : placeForReaders(address),
          ...present({ title }),
          checkedAt: checked_at,
          dueAt: due_at,
          failures,
          taken,
        })),
      }
    },
  )

  server.get('/api/queue', { schema: answers('keeping', 'Long work, the latest first', Jobs) }, async ({ actor }) => {
    const rows = await queue.jobs(MOST_JOBS)
    const count = (state: string) => rows.filter((job) => job.state === state).length
    return { rows: rows.map((job) => ({ ...seenBy(actor, job) })), waiting: count('waiting'), running: count('running') }
  })

  server.get(
    '/api/queue/:id',
    { schema: { params: JobId, ...answers('keeping', 'One piece of long work', Job, ['no-such-thing']) } },
    async ({ params, actor }) => {
      const job = await queue.job(params.id)
      if (!job) throw new HttpError('no-such-thing')
      return { ...seenBy(actor, job) }
    },
  )
}
