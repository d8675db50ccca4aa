import { type Command, Option } from 'commander'
import { write } from './output.ts'
import { recordCommand, withRecord } from './record/record-command.ts'
import { type ArticleOptionsAsked, articleOptions, type RecordOptions } from './record/record-options.ts'

interface OriginOptions extends RecordOptions, ArticleOptionsAsked {
  readonly name?: string
  readonly copies?: true
}

/** `isnad origins`: where reports come from in the end. */
export function originsCommand(): Command {
  const command = recordCommand(
    'origins',
    'List where reports come from in the end: agencies, officials, outlets, and how many events rest on each.',
  )
    .addOption(new Option('--name <name>', 'an origin, or part of its name'))
    .addOption(new Option('--copies', 'the copied texts that were found instead'))
    .action(showOrigins)
  for (const option of articleOptions()) command.addOption(option)
  return command
}

async function showOrigins(options: OriginOptions): Promise<void> {
  await withRecord(options, async ({ store, wording, paint }) => {
    if (options.copies) {
      const copies = await store.copies(options.limit)
      if (options.json) return write(`${JSON.stringify(copies, null, 2)}\n`)
      for (const { one_outlet, one_title, other_outlet, other_title, why } of copies) {
        await write(
          `${one_outlet ?? '?'}: ${paint.isolate(one_title)}\n${other_outlet ?? '?'}: ${paint.isolate(other_title)}\n    ${paint.dim(why)}\n\n`,
        )
      }
      return
    }
    const origins = await store.browse.origins(options)
    if (options.json) return write(`${JSON.stringify(origins, null, 2)}\n`)
    for (const { name, events, reports } of origins) {
      await write(
        `${String(events).padStart(6)} ${wording.label('record', 'events')} · ${String(reports).padStart(6)} ${wording.label('record', 'reports')}  ${paint.isolate(name)}\n`,
      )
    }
  })
}
