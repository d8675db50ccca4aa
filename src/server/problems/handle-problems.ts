import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { BusyError, QueueFullError, TimeoutError } from '../../work/index.ts'
import type { HttpProblem } from '../contract/index.ts'
import type { Server } from '../server.ts'
import type { HttpProblemCode } from './codes.ts'
import { HttpError, toProblem } from './http-error.ts'

/** What fastify itself finds wrong, by its codes. */
const OF_FASTIFY: Readonly<Record<string, HttpProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-body',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-body',
  FST_ERR_BAD_URL: 'invalid-request',
  FST_ERR_ROUTE_METHOD_NOT_SUPPORTED: 'wrong-method',
  FST_ERR_MAX_PARAM_LENGTH: 'invalid-request',
}

/**
 * Every error of every route leaves in one shape, and says nothing of the inside.
 *
 * @param onMissing What is answered where nothing is.
 */
export function handleProblems(server: Server, onMissing: (request: FastifyRequest, reply: FastifyReply) => FastifyReply): void {
  server.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error as Error)
    if (problem.status >= 500) request.log.error(error)
    return send(reply, problem)
  })
  server.setNotFoundHandler((request, reply) => {
    const takes = methodsAt(server, request)
    if (takes.length === 0) return onMissing(request, reply)
    reply.header('allow', takes.join(', '))
    return send(reply, toProblem('wrong-method', `it takes ${takes.join(', ')}`))
  })
}

export function send(reply: FastifyReply, problem: HttpProblem): FastifyReply {
  if (problem.code === 'busy' || problem.code === 'took-too-long') reply.header('retry-after', '5')
  if (problem.code === 'not-signed-in') reply.header('www-authenticate', 'Bearer')
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem)
}

/** Any error as a problem; what nobody foresaw is `internal`. */
export function problemOf(error: Error): HttpProblem {
  if (error instanceof HttpError) {
    const { code, message, problemCause } = error
    return { ...toProblem(code, message), ...(problemCause ? { cause: problemCause } : {}) }
  }
  if (error instanceof BusyError || error instanceof QueueFullError) return toProblem('busy', error.message)
  if (error instanceof TimeoutError) return toProblem('took-too-long')
  const { code, statusCode, validation, validationContext } = error as FastifyError
  if (validation) {
    const fields = validation.slice(0, 20).map(({ instancePath, message, params }) => {
      const extra = typeof params.additionalProperty === 'string' ? ` «${params.additionalProperty.slice(0, 100)}»` : ''
      return { at: `${validationContext ?? ''}${instancePath}`, problem: `${message ?? 'is wrong'}${extra}` }
    })
    return toProblem('invalid-request', undefined, fields)
  }
  const known = OF_FASTIFY[code]
  if (known) return toProblem(known)
  if (statusCode === 429) return toProblem('too-many-requests', error.message)
  if (error instanceof SyntaxError || statusCode === 400) return toProblem('malformed-body')
  // A path that climbs out of the folder of the pages is forbidden by what serves them: nothing of ours stands there.
  if (statusCode === 403 || statusCode === 404) return toProblem('no-such-address')
  if (statusCode === 413) return toProblem('too-large')
  if (statusCode === 415) return toProblem('wrong-media-type')
  return toProblem('internal')
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

function methodsAt(server: Server, { url, method }: FastifyRequest): string[] {
  const path = url.split('?', 1)[0] ?? url
  return METHODS.filter((each) => each !== method && server.findRoute({ url: path, method: each }) !== null)
}
