import { getJson, ServerError } from './client.ts'

/** Something that is fetched. While it is fetched anew the old value stays, so that the page does not jump. */
export interface Resource<Value> {
  readonly value: Value | undefined
  readonly problem: ServerError | undefined
  readonly isLoading: boolean
  /** Fetch it again. */
  again(): void
}

/**
 * What stands at an address, fetched again whenever the address changes. Only in a component.
 *
 * @param path Reads reactive state; `null` where nothing is to be fetched yet.
 * @param load How; `getJson` where nothing else is said.
 */
export function fetched<Value>(
  path: () => string | null,
  load: (path: string, signal: AbortSignal) => Promise<Value> = getJson,
): Resource<Value> {
  let value = $state.raw<Value>()
  let problem = $state.raw<ServerError>()
  let isLoading = $state(true)
  let round = $state(0)
  $effect(() => {
    const asked = path()
    void round
    if (asked === null) {
      isLoading = false
      return
    }
    const stop = new AbortController()
    isLoading = true
    load(asked, stop.signal).then(
      (answer) => {
        value = answer
        problem = undefined
        isLoading = false
      },
      (error: unknown) => {
        if (stop.signal.aborted) return
        problem = error instanceof ServerError ? error : new ServerError(0)
        isLoading = false
      },
    )
    return () => stop.abort()
  })
  return {
    get value() {
      return value
    },
    get problem() {
      return problem
    },
    get isLoading() {
      return isLoading
    },
    again() {
      round++
    },
  }
}
