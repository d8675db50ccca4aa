import type { Command } from 'commander'
import { write } from './output.ts'
import { drawRecordedEvent } from './record/draw-recorded-event.ts'
import { recordCommand, withRecord } from './record/record-command.ts'
import type { RecordOptions } from './record/record-options.ts'

/** `isnad event`: all that is reported of one event. */
export function eventCommand(): Command {
  return recordCommand(
    'event',
    'Show all that is reported of one event: every value with its reports and origins, and what contradicts what.',
  )
    .argument('<ids...>', 'the id of an event, or of any of its reports')
    .action(showEvents)
}

async function showEvents(ids: readonly string[], options: RecordOptions): Promise<void> {
  await withRecord(options, async ({ store, ...scene }) => {
    for (const id of ids) {
      const event = await store.event(id)
      if (!event) {
        process.stderr.write(`${id}: no event of this record has that id\n`)
        process.exitCode = 1
      } else await write(options.json ? `${JSON.stringify(event, null, 2)}\n` : `${drawRecordedEvent(event, scene)}\n\n`)
    }
  })
}
