import type { ProblemCode } from '../../ingest/problem.ts'
import type { HttpProblem } from '../contract/index.ts'
import { HTTP_PROBLEMS, type HttpProblemCode } from './codes.ts'

/** Thrown by a route; the reply is a problem of its code. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  readonly code: HttpProblemCode
  readonly problemCause: ProblemCode | undefined

  /**
   * @param detail What exactly: seen by whoever asked.
   * @param problemCause What could not be read, where that is what went wrong.
   */
  constructor(code: HttpProblemCode, detail?: string, problemCause?: ProblemCode) {
    super(detail ?? HTTP_PROBLEMS[code][1])
    this.code = code
    this.problemCause = problemCause
  }
}

/** The one shape of all that goes wrong: RFC 9457. */
export function toProblem(code: HttpProblemCode, detail?: string, fields?: HttpProblem['fields']): HttpProblem {
  const [status, title] = HTTP_PROBLEMS[code]
  return {
    type: `urn:isnad:problem:${code}`,
    title,
    status,
    code,
    ...(detail !== undefined && detail !== title ? { detail } : {}),
    ...(fields ? { fields } : {}),
  }
}
