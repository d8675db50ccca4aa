import { toArticle } from '../../ingest/found-article.ts'
import { Accepted, Job, JobId, NewArticles } from '../contract/index.ts'
import { HttpError } from '../problems/http-error.ts'
import type { Need } from '../security/access.ts'
import type { Parts, Server } from '../server.ts'
import { answers, problemAnswers } from './answers.ts'

const EDITOR: Need = { role: 'editor', scope: 'add' }
const REFUSALS = ['not-signed-in', 'not-allowed', 'read-only', 'foreign-origin', 'too-large', 'busy'] as const
/** Bytes that articles may have together. */
const MOST_BYTES = 8 * 1024 * 1024

/** Articles into the record: they wait in the queue, and the answer does not. */
export function addingRoutes(server: Server, { queue }: Parts): void {
  server.post(
    '/api/articles',
    {
      config: { need: EDITOR },
      bodyLimit: MOST_BYTES,
      schema: {
        body: NewArticles,
        tags: ['articles'],
        summary: 'Add articles to the record',
        response: { 202: Accepted, ...problemAnswers(REFUSALS) },
      },
    },
    async (request, reply) => {
      const articles = request.body.articles.map(({ published, url, title, text, outlet }, index) =>
        toArticle(
          {
            id: url ?? `api:${index + 1}`,
            text,
            title,
            outlet,
            url,
            ...(published ? { published: { from: published, to: published, basis: 'given' } } : {}),
          },
          {},
        ),
      )
      const job = await queue.add(articles, request.actor.name || 'local')
      request.subject = `${job.id}: ${articles.length}`
      reply.header('location', `/api/queue/${job.id}`)
      return reply.code(202).send({ job: job.id })
    },
  )

  server.delete(
    '/api/queue/:id',
    {
      config: { need: EDITOR },
      schema: { params: JobId, ...answers('keeping', 'Cancel long work; what is in stays in', Job, ['no-such-thing', ...REFUSALS]) },
    },
    async (request) => {
      request.subject = request.params.id
      if (!(await queue.cancel(request.params.id))) throw new HttpError('no-such-thing', 'there is no such work, or it has ended')
      const job = await queue.job(request.params.id)
      if (!job) throw new HttpError('no-such-thing')
      return { ...job }
    },
  )
}
