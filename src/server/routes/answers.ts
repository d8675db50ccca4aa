import type { TSchema } from 'typebox'
import { HttpProblem } from '../contract/index.ts'
import { HTTP_PROBLEMS, type HttpProblemCode } from '../problems/codes.ts'

/** What any address can answer with, whatever was asked. */
const ALWAYS: readonly HttpProblemCode[] = ['invalid-request', 'too-many-requests', 'internal']

/**
 * The part of a route's schema that says what comes back: an answer, or a problem.
 *
 * @param tag The group it stands under in the documentation.
 */
export function answers<Body extends TSchema>(tag: string, summary: string, body: Body, problems: readonly HttpProblemCode[] = []) {
  return { tags: [tag], summary, response: { 200: body, ...problemAnswers(problems) } } as const
}

/** The same for what is only taken in, or needs no words: 202, 204. */
export function problemAnswers(problems: readonly HttpProblemCode[]): Record<`${number}`, typeof HttpProblem> {
  const statuses = [...ALWAYS, ...problems].map((code) => HTTP_PROBLEMS[code][0])
  return Object.fromEntries(statuses.map((status) => [status, HttpProblem]))
}
