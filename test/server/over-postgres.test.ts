import { afterAll, expect, test } from 'vitest'
import type { EventPage, Facets, Job, Session } from '../../src/server/contract/index.ts'
import { openDesk, serve } from '../../src/server/index.ts'
import { startPostgres } from '../postgres-server.ts'

const postgres = await startPostgres()
afterAll(() => postgres?.stop(), 60_000)

test.skipIf(!postgres)('a record in PostgreSQL is served, added to and signed in to like any other', async () => {
  const db = (await postgres?.makeDatabase()) ?? ''
  const serving = await serve({ db, host: '127.0.0.1', port: 0, version: '0.0.0' })
  const get = async <Body>(path: string) => (await (await fetch(`${serving.address}${path}`)).json()) as Body
  const post = (path: string, body: object) =>
    fetch(`${serving.address}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  try {
    const text = 'قتل 12 شخصا في قصف على مدينة حمص أمس، وفق ما قالت وكالة سانا.'
    const { job } = (await (await post('/api/articles', { articles: [{ text, outlet: 'SANA', published: '2025-01-14' }] })).json()) as {
      job: string
    }
    let state: Job | undefined
    for (let tries = 0; tries < 400 && state?.endedAt === undefined; tries++) {
      state = await get<Job>(`/api/queue/${job}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(state).toMatchObject({ state: 'done', added: 1 })
    const { rows } = await get<EventPage>('/api/events')
    expect(rows.length).toBeGreaterThan(0)
    expect((await get<Facets>('/api/facets')).total).toBe(rows.length)
    expect((await get<EventPage>('/api/events?words=قصف')).rows.length).toBeGreaterThan(0)
    const desk = await openDesk(db, () => new Date().toISOString())
    await desk.accounts.add('salma', 'editor', 'a long enough password')
    await desk.close()
    const signedIn = await post('/api/session', { name: 'salma', password: 'a long enough password' })
    expect((await signedIn.json()) as Session).toMatchObject({ name: 'salma', role: 'editor', signedIn: true })
    expect((await get<Session>('/api/session')).role).toBe('reader')
  } finally {
    await serving.close()
  }
})
