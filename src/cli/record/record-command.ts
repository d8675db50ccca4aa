import { Command } from 'commander'
import type { Store } from '../../store/index.ts'
import { langOption, noColorOption } from '../options.ts'
import { paintFor } from '../output.ts'
import type { Paint } from '../paint.ts'
import { isMissing } from './missing-record.ts'
import { dbOption, limitOption, type RecordOptions, recordJsonOption } from './record-options.ts'
import { createRecordWording, type RecordWording } from './record-wording.ts'

/** A command that asks the record something. */
export function recordCommand(name: string, description: string, limit = 50): Command {
  return bareRecordCommand(name, description)
    .addOption(limitOption(limit))
    .addOption(recordJsonOption())
    .addOption(langOption())
    .addOption(noColorOption())
}

/** A command over the record that shows nothing itself. */
export function bareRecordCommand(name: string, description: string): Command {
  return new Command(name).description(description).addOption(dbOption())
}

/** What a command over the record is handed. */
export interface RecordScene {
  readonly store: Store
  readonly wording: RecordWording
  readonly paint: Paint
}

/** Open the record, ask, and close it, whatever happens. Says in one sentence what is wrong with the file. */
export async function withRecord(options: RecordOptions, ask: (scene: RecordScene) => Promise<void>): Promise<void> {
  // The database is loaded by the commands that need it: `isnad read` runs without.
  const { isDatabaseError, openStore, OUTDATED, showAddress, StoreError } = await import('../../store/index.ts')
  const where = showAddress(options.db)
  if (isMissing(options.db)) return fail(`there is no record in ${where}: make one with isnad add FILE… --db ${where}`)
  try {
    const store = await openStore(options.db)
    try {
      if (await store.isOutdated()) process.stderr.write(`${where}: ${OUTDATED}\n`)
      await ask({ store, wording: createRecordWording(options.lang), paint: paintFor(options.color) })
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof StoreError) && !isDatabaseError(error)) throw error
    fail(`${where}: ${error.message}`)
  }
}

function fail(what: string): void {
  process.stderr.write(`${what}\n`)
  process.exitCode = 1
}
