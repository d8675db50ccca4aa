import { getJson, ServerError } from './client.ts'

interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next?: string | undefined
}

/** A list that is fetched page by page. */
export interface Rows<Row> {
  readonly rows: readonly Row[]
  readonly problem: ServerError | undefined
  readonly isLoading: boolean
  readonly hasMore: boolean
  more(): void
  again(): void
}

/** The rows at an address, from the first page whenever the address changes. Only in a component. */
export function fetchedRows<Row>(path: () => string): Rows<Row> {
  let rows = $state.raw<readonly Row[]>([])
  let problem = $state.raw<ServerError>()
  let isLoading = $state(true)
  let next = $state<string>()
  let round = $state(0)
  let stop = new AbortController()

  function load(address: string, before: readonly Row[]): void {
    const { signal } = stop
    isLoading = true
    getJson<Page<Row>>(address, signal).then(
      (page) => {
        rows = [...before, ...page.rows]
        next = page.next
        problem = undefined
        isLoading = false
      },
      (error: unknown) => {
        if (signal.aborted) return
        problem = error instanceof ServerError ? error : new ServerError(0)
        isLoading = false
      },
    )
  }

  $effect(() => {
    const asked = path()
    void round
    stop = new AbortController()
    load(asked, [])
    return () => stop.abort()
  })

  return {
    get rows() {
      return rows
    },
    get problem() {
      return problem
    },
    get isLoading() {
      return isLoading
    },
    get hasMore() {
      return next !== undefined
    },
    more() {
      if (next === undefined || isLoading) return
      const address = path()
      load(`${address}${address.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`, rows)
    },
    again() {
      round++
    },
  }
}
