import type { HttpProblem } from '../../../src/server/contract/index.ts'

/** The server said no, or could not be reached (`status` 0). */
export class ServerError extends Error {
  override readonly name = 'ServerError'
  readonly status: number
  readonly problem: HttpProblem | undefined

  constructor(status: number, problem?: HttpProblem) {
    super(problem?.detail ?? problem?.title ?? `status ${status}`)
    this.status = status
    this.problem = problem
  }
}

/** Fetch JSON. @throws {ServerError} */
export async function getJson<Value>(path: string, signal?: AbortSignal): Promise<Value> {
  return send<Value>(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) })
}

/** Send JSON and take the answer, which may be empty. @throws {ServerError} */
export async function sendJson<Value>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Value> {
  const headers: Record<string, string> = { accept: 'application/json', 'x-isnad': 'pages' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  return send<Value>(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
}

async function send<Value>(path: string, init: RequestInit): Promise<Value> {
  const response = await reach(path, init)
  const text = await response.text()
  if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as Value
  throw new ServerError(response.status, parseProblem(text))
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ServerError(0)
  }
}

/** What stands between the pages and the server may answer in other formats than JSON. */
function parseProblem(text: string): HttpProblem | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null && 'code' in parsed ? (parsed as HttpProblem) : undefined
  } catch {
    return undefined
  }
}
