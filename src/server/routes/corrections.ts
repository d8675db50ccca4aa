import { Corrected, CorrectionId, CorrectionPage, CorrectionQuery, NewCorrection, Undo } from '../contract/index.ts'
import { toNewCorrection } from '../corrections/to-new-correction.ts'
import { pageByOffset } from '../cursor.ts'
import { HttpError } from '../problems/http-error.ts'
import { toCorrections } from '../rows/event-detail.ts'
import type { Need } from '../security/access.ts'
import type { Parts, Server } from '../server.ts'
import { answers, problemAnswers } from './answers.ts'

const EDITOR: Need = { role: 'editor', scope: 'correct' }
const REFUSALS = ['not-signed-in', 'not-allowed', 'read-only', 'foreign-origin', 'no-such-thing', 'bad-correction', 'busy'] as const

/** A person's word over the machine's: appended, never overwritten. */
export function correctionRoutes(server: Server, { store, readers, db, now, news }: Parts): void {
  server.get(
    '/api/corrections',
    { schema: { querystring: CorrectionQuery, ...answers('corrections', 'All corrections, the latest first', CorrectionPage) } },
    async ({ query }) => {
      const all = toCorrections(await store.corrections()).reverse()
      const its = query.by === undefined ? all : all.filter(({ by }) => by === query.by)
      return pageByOffset(query, async ({ limit, offset }) => its.slice(offset, offset + limit))
    },
  )

  server.post(
    '/api/corrections',
    {
      config: { need: EDITOR },
      schema: {
        body: NewCorrection,
        tags: ['corrections'],
        summary: 'Confirm, reject or replace a value; merge or split events',
        response: { 201: Corrected, ...problemAnswers(REFUSALS) },
      },
    },
    async (request, reply) => {
      const { body, actor } = request
      request.subject = `${body.verdict} ${body.event}`
      const correction = await toNewCorrection(body, store, { by: actor.name || 'local', at: now() })
      const id = await readers.correct({ address: db, correction })
      request.subject = `${id}: ${request.subject}`
      news.look()
      const event = await store.event(body.event)
      return reply.code(201).send({ id, ...(event ? { event: event.id } : {}) })
    },
  )

  server.post(
    '/api/corrections/:id/undo',
    {
      config: { need: EDITOR },
      schema: {
        params: CorrectionId,
        body: Undo,
        tags: ['corrections'],
        summary: 'An earlier correction no longer holds; it stays in the list',
        response: { 201: Corrected, ...problemAnswers(REFUSALS) },
      },
    },
    async (request, reply) => {
      const { params, body, actor } = request
      const undone = toCorrections(await store.corrections()).find(({ id }) => id === params.id)
      if (!undone) throw new HttpError('no-such-thing')
      if (!undone.standing) throw new HttpError('bad-correction', 'it was undone already')
      const correction = { verdict: 'undo', correction: params.id, by: actor.name || 'local', at: now(), why: body.why } as const
      const id = await readers.correct({ address: db, correction })
      request.subject = `${id}: undo ${params.id}`
      news.look()
      const event = undone.event === undefined ? undefined : await store.event(undone.event)
      return reply.code(201).send({ id, ...(event ? { event: event.id } : {}) })
    },
  )
}
