import { type Command, Option } from 'commander'
import { write } from './output.ts'
import { recordCommand, withRecord } from './record/record-command.ts'
import { type FilterOptions, filterOptions, parseIsoDay, type RecordOptions, toFilter } from './record/record-options.ts'

interface DueOptions extends RecordOptions, FilterOptions {
  readonly today: string
}

/** `isnad due`: what was planned, should be over, and was never heard of again. */
export function dueCommand(): Command {
  const today = new Option('--today <day>', 'the day to count from')
    .argParser(parseIsoDay)
    .default(new Date().toISOString().slice(0, 10), 'today')
  const command = recordCommand('due', 'List planned events whose date has passed with no report that they took place, or did not.')
    .addOption(today)
    .action(showDue)
  for (const option of filterOptions()) command.addOption(option)
  return command
}

async function showDue(options: DueOptions): Promise<void> {
  await withRecord(options, async ({ store, wording, paint }) => {
    const due = await store.due(options.today, toFilter(options), options.limit)
    if (options.json) return write(`${JSON.stringify(due, null, 2)}\n`)
    if (due.length === 0) return write(`${wording.label('record', 'nothing')}\n`)
    for (const { day, event } of due) {
      const [first] = event.reports
      const names = [...new Set(event.participants.map(({ value }) => wording.name(value)))].join('، ')
      const head = `${wording.label('record', 'due')} ${paint.isolate(day)}: ${paint.bold(wording.kind(event.kind))}`
      await write(
        `${head}${names ? ` · ${paint.isolate(names)}` : ''}\n    ${paint.dim(paint.isolate(first.excerpt))}\n    ${paint.dim(event.id)}\n\n`,
      )
    }
  })
}
