import { Command, InvalidArgumentError, Option } from 'commander'
import { type Correction, SLOTS } from '../record/index.ts'
import type { NewCorrection, Store } from '../store/index.ts'
import { CorrectionError, type RulingAsked, type Signature, toMerging, toRuling, toSplit, toUndoing } from './correct/to-correction.ts'
import { write } from './output.ts'
import { recordCommand, withRecord } from './record/record-command.ts'
import type { RecordOptions } from './record/record-options.ts'

type SignedOptions = RecordOptions & Signature
type RulingOptions = RecordOptions & RulingAsked

/** `isnad correct`: a person's word over the machine's. Appended, never overwritten. */
export function correctCommand(): Command {
  const command = new Command('correct').description(
    'Say that the record is right or wrong: appended, signed, and held through every reading.',
  )
  for (const verdict of ['confirm', 'reject', 'replace'] as const) command.addCommand(rulingCommand(verdict))
  command.addCommand(
    signed('merge', 'Two events are one.')
      .argument('<event>', 'an event, or any report of it')
      .argument('<with>', 'the other')
      .action((event: string, other: string, options: SignedOptions) => apply(options, (store) => toMerging(store, event, other, options))),
  )
  command.addCommand(
    signed('split', 'Some reports tell another event than the rest.')
      .argument('<event>', 'an event')
      .argument('<reports...>', 'the reports that tell another')
      .action((id: string, reports: string[], options: SignedOptions) => apply(options, (store) => toSplit(store, id, reports, options))),
  )
  command.addCommand(recordCommand('list', 'List all corrections, the undone as well.').action(listCorrections))
  return command
}

/** `isnad undo`: an earlier correction no longer holds. */
export function undoCommand(): Command {
  return signed('undo', 'An earlier correction no longer holds. It stays in the list.')
    .argument('<correction>', 'its id, as isnad correct list shows it')
    .action((correction: string, options: SignedOptions) => apply(options, (store) => toUndoing(store, correction, options)))
}

function signed(name: string, description: string): Command {
  return recordCommand(name, description)
    .addOption(new Option('--by <name>', 'who says so').makeOptionMandatory())
    .addOption(new Option('--why <reason>', 'and why').makeOptionMandatory())
}

function rulingCommand(verdict: 'confirm' | 'reject' | 'replace'): Command {
  const what = { confirm: 'is right', reject: 'is wrong', replace: 'is wrong, and another holds instead' }[verdict]
  const command = signed(verdict, `A value ${what}; without --nth the slot as a whole.`)
    .argument('<event>', 'an event, or any report of it')
    .addOption(new Option('--slot <slot>', 'what is ruled on').choices(SLOTS).default('event'))
    .addOption(new Option('--nth <number>', 'which value of the slot, from 1, as isnad event shows them').argParser(parseNth))
  if (verdict === 'replace') command.addOption(new Option('--instead <json>', 'the value that holds').makeOptionMandatory())
  return command.action((event: string, options: RulingOptions) => apply(options, (store) => toRuling(store, verdict, event, options)))
}

/** @throws {InvalidArgumentError} */
function parseNth(written: string): number {
  const nth = Number(written)
  if (!Number.isInteger(nth) || nth < 1) throw new InvalidArgumentError('Write a whole number of 1 or more.')
  return nth
}

async function apply(options: SignedOptions, toCorrection: (store: Store) => Promise<NewCorrection>): Promise<void> {
  await withRecord(options, async ({ store }) => {
    try {
      const correction = await toCorrection(store)
      const id = await store.correct(correction)
      await write(options.json ? `${JSON.stringify({ id, ...correction }, null, 2)}\n` : `${id}\n`)
    } catch (error) {
      if (!(error instanceof CorrectionError)) throw error
      process.stderr.write(`${error.message}\n`)
      process.exitCode = 1
    }
  })
}

async function listCorrections(options: RecordOptions): Promise<void> {
  await withRecord(options, async ({ store, wording, paint }) => {
    const corrections = await store.corrections()
    if (options.json) return write(`${JSON.stringify(corrections, null, 2)}\n`)
    if (corrections.length === 0) return write(`${wording.label('record', 'nothing')}\n`)
    for (const correction of corrections) await write(`${paint.bold(correction.id)} ${drawCorrection(correction)}\n`)
  })
}

function drawCorrection(correction: Correction): string {
  const { verdict, by, at, why } = correction
  const about = correction.verdict === 'undo' ? correction.correction : correction.event
  const slot = 'slot' in correction ? ` ${correction.slot}` : ''
  return `${verdict}${slot} ${about} · ${by}, ${at.slice(0, 10)}: ${why}`
}
