import { Piscina } from 'piscina'
import type { Tasks } from './tasks.ts'

/** Texts are read in threads beside the requests: none of these blocks. */
export type Readers = {
  readonly [Name in keyof Tasks]: (...task: Parameters<Tasks[Name]>) => Promise<Awaited<ReturnType<Tasks[Name]>>>
} & { close(): Promise<void> }

/** More is waiting than the threads will come to in useful time. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
}

/** A task took longer than it may; its thread was ended. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError'
}

export interface ReadersOptions {
  /** At the most; each holds a lexicon of its own, about 150 MB. */
  readonly threads?: number
  /** Tasks that may wait. */
  readonly waiting?: number
  /** The longest a task may take, in milliseconds. */
  readonly patience?: number
}

const FILE = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url).href

/** Threads that read. One is started at once; each takes about a second until it can read. */
export function createReaders({ threads = 2, waiting = 200, patience = 30_000 }: ReadersOptions = {}): Readers {
  const pool = new Piscina({ filename: FILE, minThreads: 1, maxThreads: threads, maxQueue: waiting, idleTimeout: 60_000 })
  const run = async (name: keyof Tasks, task: unknown, limit = patience) => {
    const signal = AbortSignal.timeout(limit)
    try {
      return await pool.run(task, { name, signal })
    } catch (error) {
      if (signal.aborted) throw new TimeoutError(`«${name}» took longer than ${limit} ms`)
      if (error instanceof Error && error.message.includes('queue is at limit')) throw new BusyError('too many texts are waiting')
      throw error
    }
  }
  return {
    read: (article) => run('read', article),
    open: (page) => run('open', page),
    parse: (typed) => run('parse', typed),
    mark: (task) => run('mark', task),
    add: (task) => run('add', task, patience * 20),
    correct: (task) => run('correct', task, patience * 2),
    close: () => pool.destroy(),
  }
}
