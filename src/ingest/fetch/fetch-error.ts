import type { ProblemCode } from '../problem.ts'

/** Why something could not be fetched. Never leaves this folder: `createFetcher` makes it a problem. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly code: ProblemCode
  /** It may go better later. */
  readonly isPassing: boolean
  /** How long the server asks to be left alone, in seconds. */
  readonly retryAfter: number | undefined

  constructor(
    code: ProblemCode,
    detail = '',
    { isPassing = false, retryAfter }: { isPassing?: boolean; retryAfter?: number | undefined } = {},
  ) {
    super(detail)
    this.code = code
    this.isPassing = isPassing
    this.retryAfter = retryAfter
  }
}
