/** The worker as a file of its own, beside the page. The build that is one file puts another module in this one's place. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'reader' })
}
