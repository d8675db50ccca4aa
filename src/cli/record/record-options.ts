import { InvalidArgumentError, Option } from 'commander'
import { parseDay } from '../../ingest/day.ts'
import { STATUSES } from '../../reading/types.ts'
import type { EventFilter } from '../../store/index.ts'
import type { DrawOptions } from '../options.ts'

/** Where the record is kept when nothing else is said. */
const DEFAULT_FILE = 'isnad.db'

/** What every command over the record takes. */
export interface RecordOptions extends DrawOptions {
  readonly db: string
  readonly json?: true
  readonly limit: number
}

export const dbOption = () =>
  new Option('--db <address>', 'the file the record is kept in, or postgres://user@host/database').env('ISNAD_DB').default(DEFAULT_FILE)
export const recordJsonOption = () => new Option('--json', 'JSON for programs')
export const limitOption = (count: number) => new Option('--limit <count>', 'no more rows than this').argParser(parseCount).default(count)

/** A whole number above nothing. @throws {InvalidArgumentError} */
export function parseCount(written: string): number {
  const count = Number(written)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Write a whole number of 1 or more.')
  return count
}

/** @throws {InvalidArgumentError} */
export function parseIsoDay(written: string): string {
  const day = parseDay(written)
  if (!day) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.')
  return day
}

/** Which articles: as they stand on the command line. */
export interface ArticleOptionsAsked {
  readonly from?: string
  readonly to?: string
  readonly outlet?: string
}

export const articleOptions = () => [
  new Option('--from <day>', 'published not before').argParser(parseIsoDay),
  new Option('--to <day>', 'published not after').argParser(parseIsoDay),
  new Option('--outlet <name>', 'published by'),
]

/** Which events: as they stand on the command line. */
export interface FilterOptions {
  readonly kind?: readonly string[]
  readonly status?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly country?: string
  readonly place?: string
  readonly near?: EventFilter['near']
  readonly who?: string
  readonly outlet?: string
  readonly origin?: string
  readonly anonymous?: boolean
  readonly origins?: number
  readonly articles?: number
  readonly retold?: true
}

export const filterOptions = () => [
  new Option('--kind <kinds...>', 'kinds of events: meet, visit, strike …'),
  new Option('--status <statuses...>', 'how far they are said to be real').choices(STATUSES),
  new Option('--from <day>', 'not before this day').argParser(parseIsoDay),
  new Option('--to <day>', 'not after this day').argParser(parseIsoDay),
  new Option('--country <code>', 'takes part or is the place, as ISO 3166: SY').argParser((code) => code.toUpperCase()),
  new Option('--place <name>', 'a place, or whole words of its name'),
  new Option('--near <point>', 'a point and kilometres: 36.2,37.1,50').argParser(parseNear),
  new Option('--who <name>', 'a participant, or whole words of the name, in Arabic or English'),
  new Option('--outlet <name>', 'told by this outlet'),
  new Option('--origin <name>', 'goes back to this origin, or one whose name holds these words'),
  new Option('--anonymous', 'rests on unnamed sources alone'),
  new Option('--no-anonymous', 'rests on more than unnamed sources'),
  new Option('--origins <count>', 'has at least so many independent origins').argParser(parseCount),
  new Option('--articles <count>', 'is told by at least so many articles').argParser(parseCount),
  new Option('--retold', 'background told again as well'),
]

/** @throws {InvalidArgumentError} */
function parseNear(written: string): NonNullable<EventFilter['near']> {
  const [latitude, longitude, kilometres, more] = written.split(',').map(Number)
  if (latitude === undefined || longitude === undefined || kilometres === undefined || more !== undefined || kilometres <= 0) {
    throw new InvalidArgumentError('Write latitude,longitude,kilometres: 36.2,37.1,50.')
  }
  if (![latitude, longitude, kilometres].every(Number.isFinite) || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    throw new InvalidArgumentError('Latitude and longitude are degrees.')
  }
  return { latitude, longitude, kilometres }
}

export function toFilter({ kind, status, ...rest }: FilterOptions): EventFilter {
  return { kinds: kind, statuses: status, ...rest }
}
