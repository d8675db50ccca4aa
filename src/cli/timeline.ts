import { type Command, Option } from 'commander'
import { write } from './output.ts'
import { drawRow } from './record/draw-row.ts'
import { recordCommand, withRecord } from './record/record-command.ts'
import { type FilterOptions, filterOptions, type RecordOptions, toFilter } from './record/record-options.ts'

interface TimelineOptions extends RecordOptions, FilterOptions {
  readonly largest?: true
}

/** `isnad timeline`: the events of the record, the newest first. */
export function timelineCommand(): Command {
  const command = recordCommand('timeline', 'List the events of the record, the newest first.')
    .addOption(new Option('--largest', 'what most articles tell first'))
    .action(showTimeline)
  for (const option of filterOptions()) command.addOption(option)
  return command
}

async function showTimeline(options: TimelineOptions): Promise<void> {
  await withRecord(options, async ({ store, ...scene }) => {
    const rows = await store.events(toFilter(options), { limit: options.limit, order: options.largest ? 'weight' : 'day' })
    if (options.json) return write(`${JSON.stringify(rows, null, 2)}\n`)
    await write(
      rows.length === 0 ? `${scene.wording.label('record', 'nothing')}\n` : `${rows.map((row) => drawRow(row, scene)).join('\n\n')}\n`,
    )
  })
}
