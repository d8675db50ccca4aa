import type { Command } from 'commander'
import { write } from './output.ts'
import { recordCommand, withRecord } from './record/record-command.ts'
import type { RecordOptions } from './record/record-options.ts'

/** `isnad problems`: what could not be read while adding. */
export function problemsCommand(): Command {
  return recordCommand(
    'problems',
    'List what could not be read while adding, the latest first. The codes are explained in docs/errors.md.',
  ).action(showProblems)
}

async function showProblems(options: RecordOptions): Promise<void> {
  await withRecord(options, async ({ store, wording }) => {
    const problems = await store.problems(options.limit)
    if (options.json) return write(`${JSON.stringify(problems, null, 2)}\n`)
    if (problems.length === 0) return write(`${wording.label('record', 'nothing')}\n`)
    for (const { code, file, line, detail, seen_at } of problems) {
      await write(`${seen_at.slice(0, 16)}  ${file}${line === null ? '' : `:${line}`}  [${code}]${detail === null ? '' : ` ${detail}`}\n`)
    }
  })
}
