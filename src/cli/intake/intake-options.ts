import { InvalidArgumentError, Option } from 'commander'
import { publicAnd } from '../../ingest/fetch/address-policy.ts'
import { createFetcher, type Fetcher } from '../../ingest/fetch/fetcher.ts'
import { ownVersion } from '../own-version.ts'
import { dbOption } from '../record/record-options.ts'

/** What every command that puts articles into the record takes. */
export interface IntakeOptions {
  readonly db: string
  readonly batch: number
  readonly originals: boolean
}

/** What every command that fetches takes. */
export interface WebOptions {
  readonly contact?: string
  readonly allowNetwork?: readonly string[]
}

const BATCH = 50

export const intakeOptions = () => [
  dbOption(),
  new Option('--batch <count>', 'articles that go in together').argParser(parseCount).default(BATCH),
  new Option('--no-originals', 'do not keep what the articles were taken from, byte for byte'),
]

export const webOptions = () => [
  new Option('--contact <address>', 'whom the owner of a site can turn to; sent with every request').env('ISNAD_CONTACT'),
  new Option('--allow-network <networks...>', 'addresses of your own network that may be fetched from, as 192.168.7.0/24').argParser(
    parseNetworks,
  ),
]

/** @param signal Ends every request and every wait. */
export function openFetcher({ contact, allowNetwork = [] }: WebOptions, signal?: AbortSignal): Fetcher {
  return createFetcher({ version: ownVersion(), contact, isAllowed: publicAnd(allowNetwork), signal })
}

/** @throws {InvalidArgumentError} */
export function parseCount(written: string): number {
  const count = Number(written)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Write a whole number of 1 or more.')
  return count
}

/** @throws {InvalidArgumentError} */
function parseNetworks(written: string, before: readonly string[] = []): readonly string[] {
  try {
    publicAnd([written])
  } catch {
    throw new InvalidArgumentError('Write an address, or a network as 192.168.7.0/24.')
  }
  return [...before, written]
}
