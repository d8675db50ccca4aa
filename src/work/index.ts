/** Long work, beside the requests. */
export { createThreadedStore } from './browsing/threaded-store.ts'
export { createInProcessQueue } from './queue/in-process.ts'
export { type Job, type Queue, QueueFullError } from './queue/queue.ts'
export { BusyError, createReaders, type Readers, TimeoutError } from './readers/readers.ts'
