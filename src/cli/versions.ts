import { type Command, Option } from 'commander'
import type { ArticleVersion } from '../store/index.ts'
import { write } from './output.ts'
import { recordCommand, withRecord } from './record/record-command.ts'
import type { RecordOptions } from './record/record-options.ts'

interface VersionOptions extends RecordOptions {
  readonly original?: true
}

/** So much of the text is shown around a difference. */
const AROUND = 40

/** `isnad versions`: how an article was altered, and what it was taken from. */
export function versionsCommand(): Command {
  return recordCommand(
    'versions',
    'Show the versions of an article and what was altered from one to the next, or write out what it was taken from.',
  )
    .argument('<article>', 'the key of any version, or the address')
    .addOption(new Option('--original', 'write the bytes the latest version was taken from to standard output').conflicts('json'))
    .action(showVersions)
}

async function showVersions(article: string, options: VersionOptions): Promise<void> {
  await withRecord(options, async ({ store, paint }) => {
    const versions = await store.intake.versions(article)
    const last = versions.at(-1)
    if (!last) {
      process.stderr.write(`there is no article ${article} in ${options.db}\n`)
      process.exitCode = 1
      return
    }
    if (options.original) {
      const [original] = await store.intake.originals(last.key)
      if (original) process.stdout.write(original.bytes)
      else process.stderr.write('what it was taken from was not kept\n')
      process.exitCode = original ? 0 : 1
      return
    }
    if (options.json) return write(`${JSON.stringify(versions, null, 2)}\n`)
    for (const [index, version] of versions.entries()) {
      const [original] = await store.intake.originals(version.key)
      const from = original ? ` · ${original.address} · sha256 ${original.hash}` : ''
      await write(
        `${paint.bold(`${version.version}`)} ${version.key} · ${version.addedAt.slice(0, 16)}${from}\n  ${paint.isolate(version.title)}\n`,
      )
      await write(drawDifferences(versions[index - 1], version, paint.isolate))
    }
  })
}

function drawDifferences(before: ArticleVersion | undefined, after: ArticleVersion, isolate: (text: string) => string): string {
  return after.differences
    .map((difference) => {
      const [old = '', now = ''] = [
        before?.text.slice(difference.before.start, difference.before.end),
        after.text.slice(difference.after.start, difference.after.end),
      ]
      const lead = after.text.slice(Math.max(0, difference.after.start - AROUND), difference.after.start)
      return `  - ${isolate(oneLine(lead + old))}\n  + ${isolate(oneLine(lead + now))}\n`
    })
    .join('')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
