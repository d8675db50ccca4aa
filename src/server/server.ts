import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from 'fastify'
import type { Store } from '../store/index.ts'
import type { Queue, Readers } from '../work/index.ts'
import type { Wording } from './contract/index.ts'

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
  readonly readers: Readers
  readonly queue: Queue
  /** The clock, ISO. */
  readonly now: () => string
  readonly wording: Readonly<Record<'ar' | 'en', Wording>>
  /** Isnad's own version. */
  readonly version: string
}
