import { existsSync } from 'node:fs'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { send } from '../problems/handle-problems.ts'
import { toProblem } from '../problems/http-error.ts'
import type { Server } from '../server.ts'

/** A year, in milliseconds: files with a hash in their name never change. */
const FOREVER = 365 * 86_400_000

/** What stands in place of pages that are not built. */
const MISSING = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Isnad</title><h1>Isnad</h1>
<p>The pages are not built yet: run <code>npm run build:web</code> and start again. <a href="/api/docs/">The API</a> is here.</p></html>`

/**
 * The built pages. One page draws every address that is not a file, so that a link into the record opens in any browser.
 *
 * @param folder Where they are; it may be missing.
 */
export async function servePages(server: Server, folder: string): Promise<(request: FastifyRequest, reply: FastifyReply) => FastifyReply> {
  const isBuilt = existsSync(join(folder, 'index.html'))
  if (isBuilt) {
    await server.register(staticFiles, {
      root: folder,
      index: ['index.html'],
      preCompressed: true,
      setHeaders: (response, path) => {
        const isHashed = /[/\\]assets[/\\]/.test(path)
        response.header('cache-control', isHashed ? `public, max-age=${FOREVER / 1000}, immutable` : 'no-cache')
      },
    })
  } else {
    server.get('/', { schema: { hide: true } }, (_, reply) => reply.type('text/html; charset=utf-8').send(MISSING))
  }
  return (request, reply) => {
    const asksForPage = request.method === 'GET' && request.headers.accept?.includes('text/html')
    if (!isBuilt || !asksForPage || isFile(request.url)) return send(reply, toProblem('no-such-address'))
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  }
}

/** «/assets/app.js»: a file that is not there is no page of the record. */
function isFile(url: string): boolean {
  const path = url.split('?', 1)[0] ?? ''
  return path.startsWith('/api/') || path.startsWith('/assets/')
}
