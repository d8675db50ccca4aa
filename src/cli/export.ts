import { type Command, InvalidArgumentError, Option } from 'commander'
import {
  type Chunk,
  datedEvents,
  type ExportFormat,
  type ExportOptions,
  FORMATS,
  findFormat,
  redactArticle,
  redactEvents,
  type SourcedArticle,
  type SourcedEvent,
  sourceEvents,
} from '../export/index.ts'
import { loadExportTables } from '../load/export-tables.ts'
import type { RecordedEvent } from '../record/index.ts'
import type { EventFilter, Store } from '../store/index.ts'
import { isFileError, openSink, writeFiles } from './export/sink.ts'
import { langOption } from './options.ts'
import { ownVersion } from './own-version.ts'
import { bareRecordCommand, withRecord } from './record/record-command.ts'
import { type FilterOptions, filterOptions, type RecordOptions, toFilter } from './record/record-options.ts'

interface ExportCommandOptions extends RecordOptions, FilterOptions {
  readonly format: ExportFormat
  readonly out?: string
  readonly redact?: true
  readonly dated?: true
  readonly baseUrl?: string
  readonly bom?: true
  readonly at: string
}

/** So many events are listed at a time. */
const PAGE = 500

/** `isnad export`: the record handed on in the format of another tool. */
export function exportCommand(): Command {
  const command = bareRecordCommand('export', 'Hand the record on in the format of another tool; docs/exports.md tells what each can say.')
    .addOption(formatOption())
    .addOption(
      new Option('--out <path>', 'a file, or a folder for formats with files for each article; standard output where nothing is said'),
    )
    .addOption(new Option('--redact', 'leave out the descriptions of unnamed sources, and people without a public office'))
    .addOption(new Option('--dated', 'only events whose day a text names; others are dated by publication'))
    .addOption(new Option('--base-url <address>', 'where the record is served: rows then link back to it').argParser(parseBaseUrl))
    .addOption(new Option('--bom', 'a byte order mark before CSV, for Excel'))
    .addOption(new Option('--at <time>', 'when the export says it was made').argParser(parseTime).default(now(), 'now'))
    .addOption(langOption())
    .action(exportRecord)
  for (const option of filterOptions()) command.addOption(option)
  return command
}

const formatOption = () =>
  new Option('--format <name>', `one of ${FORMATS.map(({ name }) => name).join(', ')}`).makeOptionMandatory().argParser((name: string) => {
    const format = findFormat(name)
    if (!format) throw new InvalidArgumentError(`Write one of ${FORMATS.map((each) => each.name).join(', ')}.`)
    return format
  })

const now = () => new Date().toISOString().replace(/\.\d+/, '')

/** @throws {InvalidArgumentError} */
function parseTime(written: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(written) || Number.isNaN(Date.parse(written))) {
    throw new InvalidArgumentError('Write a time as 2025-07-29T10:00:00Z.')
  }
  return written
}

/** @throws {InvalidArgumentError} */
function parseBaseUrl(written: string): string {
  if (!URL.canParse(written) || !/^https?:$/.test(new URL(written).protocol))
    throw new InvalidArgumentError('Write an address: https://example.org.')
  return written.replace(/\/+$/, '')
}

async function exportRecord(options: ExportCommandOptions): Promise<void> {
  const { format, out, lang, at, baseUrl, bom, redact } = options
  if (format.of === 'articles' && out === undefined) return refuse(`${format.name} has files for each article: name a folder with --out`)
  await withRecord({ ...options, color: false }, async ({ store }) => {
    const tables = loadExportTables(lang)
    const written: ExportOptions = {
      tables,
      language: lang,
      at,
      version: ownVersion(),
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(bom === undefined ? {} : { bom }),
    }
    const every = sourceEvents(eachEvent(store, toFilter(options)), (key) => store.article(key))
    const asked = options.dated ? datedEvents(every) : every
    try {
      if (format.of === 'events') await writeEvents(format.write(redact ? redactEvents(asked, tables) : asked, written), out)
      else {
        for await (const article of eachArticle(asked))
          await writeFiles(out ?? '', format.files(redact ? redactArticle(article) : article, written))
      }
    } catch (error) {
      if (!isFileError(error)) throw error
      refuse(`${out ?? 'standard output'}: ${error.message}`)
    }
  })
}

function refuse(why: string): void {
  process.stderr.write(`${why}\n`)
  process.exitCode = 1
}

async function writeEvents(chunks: AsyncIterable<Chunk>, out: string | undefined): Promise<void> {
  const sink = await openSink(out)
  try {
    for await (const chunk of chunks) await sink.write(chunk)
    await sink.close()
  } catch (error) {
    await sink.abandon()
    throw error
  }
}

/** The articles behind events, each once. */
async function* eachArticle(events: AsyncIterable<SourcedEvent>): AsyncGenerator<SourcedArticle> {
  const seen = new Set<string>()
  for await (const { articles } of events) {
    for (const [key, article] of articles) {
      if (seen.has(key)) continue
      seen.add(key)
      yield article
    }
  }
}

/** All events that are asked for, in the order of the record. */
async function* eachEvent(store: Store, filter: EventFilter): AsyncGenerator<RecordedEvent> {
  for (let offset = 0; ; offset += PAGE) {
    const rows = await store.events(filter, { limit: PAGE, offset })
    yield* store.load(rows)
    if (rows.length < PAGE) return
  }
}
