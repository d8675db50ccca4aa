import InsideWorker from './worker.ts?worker&inline'

/** The worker out of the page itself: for the build that is one file and may be opened without any server. */
export function startWorker(): Worker {
  return new InsideWorker({ name: 'reader' })
}
