import { ServerError } from './client.ts'

/** Something the reader asks the server to do: whether it is under way, and what was wrong with it last. */
export interface Attempt {
  readonly isUnderWay: boolean
  readonly problem: ServerError | undefined
  /** @returns whether it was done. What the server refuses is kept as the problem. */
  run(work: () => Promise<void>): Promise<boolean>
}

/** Only in a component. */
export function createAttempt(): Attempt {
  let isUnderWay = $state(false)
  let problem = $state.raw<ServerError>()
  return {
    get isUnderWay() {
      return isUnderWay
    },
    get problem() {
      return problem
    },
    async run(work) {
      isUnderWay = true
      problem = undefined
      try {
        await work()
        return true
      } catch (error) {
        problem = error instanceof ServerError ? error : new ServerError(0)
        return false
      } finally {
        isUnderWay = false
      }
    },
  }
}

/** The fields of a form as text, and what sending it would otherwise do prevented. */
export function fieldsOf(submit: SubmitEvent & { currentTarget: HTMLFormElement }): Readonly<Record<string, string>> {
  submit.preventDefault()
  return Object.fromEntries([...new FormData(submit.currentTarget)].map(([name, value]) => [name, String(value)]))
}
