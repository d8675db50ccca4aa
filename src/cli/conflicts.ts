import { type Command, Option } from 'commander'
import { write } from './output.ts'
import { drawRow } from './record/draw-row.ts'
import { recordCommand, withRecord } from './record/record-command.ts'
import { type FilterOptions, filterOptions, type RecordOptions, toFilter } from './record/record-options.ts'

const RELATIONS = ['conflict', 'denial', 'revision'] as const

interface ConflictOptions extends RecordOptions, FilterOptions {
  readonly relation: readonly string[]
}

/** `isnad conflicts`: where reports of one event contradict each other. */
export function conflictsCommand(): Command {
  const command = recordCommand('conflicts', 'List events whose reports contradict each other: values that cannot both hold, and denials.')
    .addOption(new Option('--relation <relations...>', 'which contradictions').choices(RELATIONS).default(['conflict', 'denial']))
    .action(showConflicts)
  for (const option of filterOptions()) command.addOption(option)
  return command
}

async function showConflicts(options: ConflictOptions): Promise<void> {
  await withRecord(options, async ({ store, ...scene }) => {
    const { wording, paint } = scene
    const found = await store.conflicts(toFilter(options), options.relation, { limit: options.limit })
    if (options.json) return write(`${JSON.stringify(found, null, 2)}\n`)
    if (found.length === 0) return write(`${wording.label('record', 'nothing')}\n`)
    for (const { event, disagreements } of found) {
      const lines = disagreements.map(({ slot, relation, one, other }) => {
        const [here, there] = slot === 'status' ? [wording.label('status', one), wording.label('status', other)] : [one, other]
        return `    ${wording.label('relation', relation)} · ${wording.label('slot', slot)}: ${paint.isolate(here)} ≠ ${paint.isolate(there)}`
      })
      await write(`${drawRow(event, scene)}\n${lines.join('\n')}\n\n`)
    }
  })
}
