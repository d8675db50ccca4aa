// The inside of a browsing thread: it asks the record what would keep requests waiting.
import { openStore, type Store } from '../../store/index.ts'

/** One question to the record at an address: the name of a method of its store, or of what stands under `browse`. */
export interface Question {
  readonly address: string
  readonly of: 'store' | 'browse'
  readonly method: string
  readonly args: readonly unknown[]
}

type Methods = Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>
const stores = new Map<string, Promise<Store>>()

export async function ask({ address, of, method, args }: Question): Promise<unknown> {
  const open = stores.get(address) ?? openStore(address)
  stores.set(address, open)
  const store = await open
  const methods = (of === 'store' ? store : store.browse) as unknown as Methods
  const answer = methods[method]
  if (!answer) throw new Error(`the record has no method «${method}»`)
  return answer(...args)
}
