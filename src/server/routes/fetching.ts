import { describeProblem, type Problem } from '../../ingest/problem.ts'
import { FetchedArticle, FetchRequest } from '../contract/index.ts'
import { HttpError } from '../problems/http-error.ts'
import type { Need } from '../security/access.ts'
import type { Parts, Server } from '../server.ts'
import { answers } from './answers.ts'

const EDITOR: Need = { role: 'editor', scope: 'add' }
const REFUSALS = ['not-signed-in', 'not-allowed', 'read-only', 'foreign-origin', 'not-fetched', 'busy', 'took-too-long'] as const
/** Pages one address may have fetched in a minute, and pages that are fetched at one time for all. */
const MOST = { aMinute: 20, atOnce: 4 } as const

/**
 * The article at an address of the web, so that it can be read. The server goes there itself, as the guarded fetch lets it: to the public
 * internet alone, as robots.txt allows, at the pace the site asks for. Who asked for what is written down.
 */
export function fetchingRoutes(server: Server, { fetcher, readers }: Parts): void {
  let underWay = 0
  server.post(
    '/api/fetch',
    {
      config: { need: EDITOR, rateLimit: { max: MOST.aMinute, timeWindow: '1 minute' } },
      schema: {
        body: FetchRequest,
        ...answers('reading', 'Fetch an article from the web; nothing of it is kept', FetchedArticle, REFUSALS),
      },
    },
    async (request) => {
      const { url } = request.body
      request.subject = url
      if (underWay >= MOST.atOnce) throw new HttpError('busy', 'other pages are being fetched')
      underWay++
      try {
        const outcome = await fetcher.get(url)
        if (outcome.kind === 'failed') throw refusal(outcome.problem)
        if (outcome.kind === 'unchanged') throw refusal({ code: 'http-status', file: url, detail: '304' })
        const opened = await readers.open(outcome.value)
        if ('problem' in opened) throw refusal(opened.problem)
        const { text, outlet, published } = opened.value
        const window = published && { from: published.from, to: published.to, basis: published.basis }
        return { url: outcome.value.address, text, ...(outlet === undefined ? {} : { outlet }), ...(window ? { published: window } : {}) }
      } finally {
        underWay--
      }
    },
  )
}

function refusal(problem: Problem): HttpError {
  return new HttpError('not-fetched', describeProblem(problem), problem.code)
}
