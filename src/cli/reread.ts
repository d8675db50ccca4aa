import type { Command } from 'commander'
import { loadLexicon } from '../load/lexicon-files.ts'
import { readerVersion } from '../load/reader-version.ts'
import { createCutter } from '../reading/reader.ts'
import type { ReportChange } from '../store/index.ts'
import { write } from './output.ts'
import { recordCommand, withRecord } from './record/record-command.ts'
import type { RecordOptions } from './record/record-options.ts'

interface RereadOptions extends RecordOptions {
  readonly all?: true
}

/** So many articles are read and written together. */
const BATCH = 50

/** `isnad reread`: read the archive with the lexicon and the code of today, and say what that changes. */
export function rereadCommand(): Command {
  return recordCommand(
    'reread',
    'Read again what was read with another lexicon or by an older Isnad, and say which reports came, left or changed. Corrections hold as before.',
  )
    .option('--all', 'whatever it was read with')
    .action(reread)
}

async function reread(options: RereadOptions): Promise<void> {
  await withRecord(options, async ({ store, paint }) => {
    const { createEntryReader } = await import('../store/index.ts')
    const lexicon = loadLexicon()
    const reader = readerVersion()
    const read = createEntryReader(createCutter(lexicon), reader)
    const before = await store.counts()
    const changes: ReportChange[] = []
    let articles = 0
    let after = 0
    for (;;) {
      const archived = await store.archive({ unless: options.all ? undefined : { lexicon: lexicon.version, reader }, after, limit: BATCH })
      if (archived.length === 0) break
      changes.push(...(await store.reread(archived.map(({ article }) => read(article)))))
      articles += archived.length
      after = archived.at(-1)?.seq ?? after
    }
    await store.markCurrent()
    const counts = await store.counts()
    const result = { articles, lexicon: lexicon.version, reader, before, after: counts, changes }
    if (options.json) return write(`${JSON.stringify(result, null, 2)}\n`)
    const of = (change: ReportChange['change']) => changes.filter((each) => each.change === change)
    await write(
      `${articles} articles read again: ${of('new').length} new reports, ${of('gone').length} gone, ${of('changed').length} changed; ` +
        `${before.events} events became ${counts.events}.\n`,
    )
    for (const { report, change, parts, excerpt } of changes.slice(0, options.limit)) {
      const what = parts.length > 0 ? `${change} (${parts.join(', ')})` : change
      await write(`${what} ${paint.dim(report)}\n    ${paint.isolate(excerpt)}\n`)
    }
  })
}
