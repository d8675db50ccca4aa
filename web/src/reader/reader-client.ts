import type { Article, Reading } from '../../../src/index.ts'
import type { LexiconRow, Request, Response } from './protocol.ts'
import { startWorker } from './start-worker.ts'

export interface Read {
  readonly reading: Reading
  readonly milliseconds: number
}

/** Reads articles in this browser. */
export interface ReaderClient {
  /** @throws {Error} with a sentence to show, where the worker cannot read at all. */
  read(article: Article): Promise<Read>
  /** A row of the lexicon by its reference, «verbs.tsv:120». */
  row(reference: string): Promise<LexiconRow | null>
}

type Asked = Request extends infer Each ? (Each extends Request ? Omit<Each, 'id'> : never) : never

/** A client whose worker starts with the first question, and is kept as long as the page. */
export function createReaderClient(): ReaderClient {
  const waiting = new Map<number, { resolve: (response: Response) => void; reject: (error: Error) => void }>()
  let worker: Worker | undefined
  let last = 0
  const start = () => {
    const started = startWorker()
    started.addEventListener('message', ({ data }: MessageEvent<Response>) => {
      const asked = waiting.get(data.id)
      waiting.delete(data.id)
      if ('problem' in data) asked?.reject(new Error(data.problem))
      else asked?.resolve(data)
    })
    started.addEventListener('error', (error) => {
      for (const { reject } of waiting.values()) reject(new Error(error.message))
      waiting.clear()
    })
    return started
  }
  const ask = (request: Asked) =>
    new Promise<Response>((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      worker ??= start()
      worker.postMessage({ ...request, id })
    })
  return {
    async read(article) {
      const response = await ask({ ask: 'read', article })
      if (!('reading' in response)) throw new Error('the reader answered something else')
      return response
    },
    async row(reference) {
      const response = await ask({ ask: 'row', row: reference })
      return 'row' in response ? response.row : null
    },
  }
}
