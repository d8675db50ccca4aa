import type { Article } from '../../text/article.ts'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** One piece of long work, and how far it is. Counts are articles. Times are ISO. */
export interface Job {
  readonly id: string
  readonly what: 'add'
  readonly state: JobState
  /** Who asked for it. */
  readonly by: string
  readonly queuedAt: string
  readonly startedAt?: string
  readonly endedAt?: string
  readonly total: number
  readonly done: number
  readonly added: number
  readonly known: number
  readonly problems: number
  /** Why it failed, in a sentence. */
  readonly error?: string
}

/** Work that goes on after the answer to a request. The same over every carrier. */
export interface Queue {
  /** @throws {QueueFullError} */
  add(articles: readonly Article[], by: string): Promise<Job>
  job(id: string): Promise<Job | undefined>
  /** The latest first. */
  jobs(limit: number): Promise<Job[]>
  /** What waits is dropped; what runs ends after the articles it is at. @returns whether there was anything to cancel. */
  cancel(id: string): Promise<boolean>
  /** Hear of every change of a job. @returns a way to stop hearing. */
  onChange(hear: (job: Job) => void): () => void
  /** Ends after the articles it is at. */
  close(): Promise<void>
}

/** So much waits already that nothing more is taken. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError'
}
