import { randomUUID } from 'node:crypto'
import type { Added } from '../../store/index.ts'
import type { Article } from '../../text/article.ts'
import { type Job, type Queue, QueueFullError } from './queue.ts'

export interface InProcessOptions {
  /** Adds some articles: all of them or none. */
  add(articles: readonly Article[], at: string): Promise<Added>
  /** The clock, ISO. */
  now(): string
  /** Articles that go in together. */
  readonly batch?: number
  /** Articles that may wait in all. */
  readonly mostWaiting?: number
  /** Ended jobs that are remembered. */
  readonly remembered?: number
}

/** A queue in this process: one job after the other, in the order in which they came. What waits is lost with the process. */
export function createInProcessQueue(options: InProcessOptions): Queue {
  const { add, now, batch = 10, mostWaiting = 20_000, remembered = 200 } = options
  const jobs = new Map<string, Job>()
  const work = new Map<string, readonly Article[]>()
  const hearers = new Set<(job: Job) => void>()
  let running: Promise<void> | undefined
  let isClosing = false

  function change(id: string, changes: Partial<Job>): void {
    const job = jobs.get(id)
    if (!job) return
    const changed = { ...job, ...changes }
    jobs.set(id, changed)
    for (const hear of hearers) hear(changed)
  }

  function end(id: string, changes: Partial<Job>): void {
    work.delete(id)
    change(id, { ...changes, endedAt: now() })
    const ended = [...jobs.values()].filter(({ endedAt }) => endedAt !== undefined)
    for (const { id: old } of ended.slice(0, Math.max(0, ended.length - remembered))) jobs.delete(old)
  }

  async function runAll(): Promise<void> {
    for (let next = firstWaiting(); next !== undefined && !isClosing; next = firstWaiting()) await run(next)
    running = undefined
  }

  const firstWaiting = () => [...jobs.values()].find(({ state }) => state === 'waiting')?.id

  async function run(id: string): Promise<void> {
    const articles = work.get(id) ?? []
    change(id, { state: 'running', startedAt: now() })
    try {
      for (let from = 0; from < articles.length; from += batch) {
        const job = jobs.get(id)
        if (job?.state !== 'running' || isClosing) return
        const piece = articles.slice(from, from + batch)
        const { added, known } = await add(piece, now())
        change(id, { done: job.done + piece.length, added: job.added + added, known: job.known + known })
      }
      if (jobs.get(id)?.state === 'running') end(id, { state: 'done' })
    } catch (error) {
      end(id, { state: 'failed', error: error instanceof Error ? error.message : String(error) })
    }
  }

  return {
    async add(articles, by) {
      const waiting = [...work.values()].reduce((sum, { length }) => sum + length, 0)
      if (waiting + articles.length > mostWaiting) throw new QueueFullError(`${waiting} articles are waiting`)
      const counts = { total: articles.length, done: 0, added: 0, known: 0, problems: 0 }
      const job: Job = { id: randomUUID(), what: 'add', state: 'waiting', by, queuedAt: now(), ...counts }
      jobs.set(job.id, job)
      work.set(job.id, articles)
      for (const hear of hearers) hear(job)
      running ??= runAll()
      return job
    },
    job: async (id) => jobs.get(id),
    jobs: async (limit) => [...jobs.values()].reverse().slice(0, limit),
    async cancel(id) {
      const job = jobs.get(id)
      if (job?.state !== 'waiting' && job?.state !== 'running') return false
      end(id, { state: 'cancelled' })
      return true
    },
    onChange(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    async close() {
      isClosing = true
      await running
    },
  }
}
