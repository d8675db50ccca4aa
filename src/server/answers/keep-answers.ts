import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Parts, Server } from '../server.ts'
import { codingOf, type PackedAnswer, packIn } from './packed-answer.ts'

/** Groups of addresses whose answers follow from the record alone, whoever asks. */
const OF_RECORD = new Set(['about', 'events', 'overviews', 'articles', 'search', 'entities', 'sources', 'outlets', 'news', 'corrections'])
/** Bytes that answers may take together, and the largest that is kept. */
const MOST = 64 * 1024 * 1024
const LARGEST = 8 * 1024 * 1024

/**
 * Keep answers as long as the record stands as it does: the same question is computed, written and packed once. What may be asked was settled
 * before; what is kept is never anybody's own.
 */
export function keepAnswers(server: Server, { store, now }: Pick<Parts, 'store' | 'now'>): void {
  const kept = new LRUCache<string, PackedAnswer>({
    maxSize: MOST,
    maxEntrySize: LARGEST,
    sizeCalculation: ({ plain }, url) => plain.length * 2 + url.length,
  })
  let standing = ''
  server.decorateRequest('stand')

  server.addHook('preHandler', async (request, reply) => {
    if (!isOfRecord(request)) return
    const { articles, events, corrections, problems } = await store.browse.version()
    const stand = [articles, events, corrections, problems, now().slice(0, 10)].join(' ')
    if (stand !== standing) kept.clear()
    standing = stand
    const answer = kept.get(request.url)
    request.stand = stand
    if (answer) return give(request, reply, answer)
  })

  server.addHook('onSend', async (request, reply, payload) => {
    if (!request.stand || reply.statusCode !== 200 || typeof payload !== 'string' || reply.hasHeader('etag')) return payload
    const plain = Buffer.from(payload)
    const etag = `W/"${createHash('sha1').update(plain).digest('base64url')}"`
    const answer: PackedAnswer = { etag, type: String(reply.getHeader('content-type')), plain, packed: new Map() }
    // The record may have changed while this was computed.
    if (request.stand === standing) kept.set(request.url, answer)
    return dress(request, reply, answer)
  })
}

declare module 'fastify' {
  interface FastifyRequest {
    /** How the record stood when this was asked, where the answer follows from the record. */
    stand?: string
  }
}

function isOfRecord({ method, routeOptions, is404 }: FastifyRequest): boolean {
  const [tag = ''] = routeOptions.schema?.tags ?? []
  return method === 'GET' && !is404 && OF_RECORD.has(tag) && routeOptions.url !== '/api/stream'
}

function give(request: FastifyRequest, reply: FastifyReply, answer: PackedAnswer): FastifyReply {
  return reply.type(answer.type).send(dress(request, reply, answer))
}

/** The head of an answer, and the bytes that go with it: none where whoever asks has them. */
function dress({ headers }: FastifyRequest, reply: FastifyReply, answer: PackedAnswer): Buffer | string {
  reply.header('etag', answer.etag).header('cache-control', 'private, no-cache').header('vary', 'accept-encoding')
  if (headers['if-none-match'] === answer.etag) {
    reply.code(304)
    return ''
  }
  const coding = codingOf(headers['accept-encoding'])
  const packed = coding && packIn(answer, coding)
  if (coding && packed) reply.header('content-encoding', coding)
  const bytes = packed ?? answer.plain
  reply.header('content-length', bytes.length)
  return bytes
}
