import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from 'fastify'
import type { Fetcher } from '../ingest/fetch/fetcher.ts'
import type { Store } from '../store/index.ts'
import type { Queue, Readers } from '../work/index.ts'
import type { Wording } from './contract/index.ts'
import type { Desk } from './desk/open-desk.ts'
import type { SecurityOptions } from './security/who-asks.ts'
import type { News } from './stream/news.ts'

/** Fastify, with types taken from the schemas of the contract. */
export type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

/** What the routes work with. */
export interface Parts {
  readonly store: Store
  /** Where the record is kept, for the threads that write to it. */
  readonly db: string
  readonly desk: Desk
  readonly access: SecurityOptions
  readonly news: News
  readonly readers: Readers
  /** Goes to the web, where it may. */
  readonly fetcher: Fetcher
  readonly queue: Queue
  /** The clock, ISO. */
  readonly now: () => string
  readonly wording: Readonly<Record<'ar' | 'en', Wording>>
  /** Isnad's own version. */
  readonly version: string
}
