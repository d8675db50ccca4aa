import { BrokenStream, ByteReader } from './byte-reader.ts'

/** One record of a WARC (ISO 28500): its fields by their names in small letters, and its block where it was asked for. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>
  /** Where in the archive it stands, from 1. */
  readonly number: number
  /** `undefined` where it is larger than what is wanted. */
  readonly block: Uint8Array | undefined
}

const LONGEST_LINE = 64 * 1024
const MOST_FIELDS = 200
/** Empty lines between two records: two as the standard has it, more by those who do not. */
const MOST_EMPTY = 100

/**
 * The records of an unpacked WARC, one held at a time.
 *
 * @param isWanted Whether a record's block is read, by its fields; the others are passed over without being held.
 * @param largest The largest block that is read, in bytes.
 * @throws {BrokenStream} where the archive is broken: nothing after that can be trusted.
 */
export async function* readWarcRecords(
  bytes: AsyncIterable<Uint8Array>,
  isWanted: (fields: WarcRecord['fields']) => boolean,
  largest: number,
): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(bytes)
  for (let number = 1; ; number++) {
    const version = await readVersion(reader)
    if (version === undefined) return
    if (!/^WARC\/\d\.\d$/.test(version)) throw new BrokenStream('no WARC record where one should begin')
    const fields = await readFields(reader)
    const length = Number(fields.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0) throw new BrokenStream('a record without a length')
    if (!isWanted(fields)) await reader.skip(length)
    else if (length <= largest) yield { fields, number, block: await reader.read(length) }
    else {
      yield { fields, number, block: undefined }
      await reader.skip(length)
    }
  }
}

async function readVersion(reader: ByteReader): Promise<string | undefined> {
  for (let empty = 0; empty < MOST_EMPTY; empty++) {
    const line = await reader.readLine(LONGEST_LINE)
    if (line !== '') return line?.trimEnd()
  }
  throw new BrokenStream('no WARC record where one should begin')
}

/** Fields as mail and HTTP write them; a line that begins with a blank goes on with the one before. */
async function readFields(reader: ByteReader): Promise<Map<string, string>> {
  const lines: string[] = []
  for (let line = await reader.readLine(LONGEST_LINE); line !== ''; line = await reader.readLine(LONGEST_LINE)) {
    if (line === undefined) throw new BrokenStream('the end comes too early')
    if (lines.push(line) > MOST_FIELDS) throw new BrokenStream('too many fields')
  }
  return parseFields(lines)
}

/** «Name: value», by the name in small letters; the first of a name holds. */
export function parseFields(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line)) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim())
    }
  }
  return fields
}
