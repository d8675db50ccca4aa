import { HttpError } from '../problems/http-error.ts'

/**
 * Numbers of an address that are none: Ajv turns «1e999» and «Infinity» into a number and then holds it against no bound.
 *
 * @throws {HttpError} `invalid-request`
 */
export function refuseInfinite(query: unknown): void {
  for (const [name, value] of Object.entries(query ?? {})) {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new HttpError('invalid-request', `\`${name.slice(0, 100)}\` is not a number that can be counted with`)
    }
  }
}
