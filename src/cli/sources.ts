import { type Command, Option } from 'commander'
import { write } from './output.ts'
import { recordCommand, withRecord } from './record/record-command.ts'
import { type ArticleOptionsAsked, articleOptions, type RecordOptions } from './record/record-options.ts'

interface SourceOptions extends RecordOptions, ArticleOptionsAsked {
  readonly name?: string
  readonly identity?: string
}

/** `isnad sources`: whom articles cite. */
export function sourcesCommand(): Command {
  const command = recordCommand(
    'sources',
    'List whom articles cite, by how many articles do; unnamed sources stand under what they are called.',
  )
    .addOption(new Option('--name <name>', 'a source, or part of its name'))
    .addOption(new Option('--identity <identity>', 'how far the source shows itself').choices(['named', 'described', 'hidden']))
    .action(showSources)
  for (const option of articleOptions()) command.addOption(option)
  return command
}

async function showSources(options: SourceOptions): Promise<void> {
  await withRecord(options, async ({ store, wording, paint }) => {
    const sources = await store.browse.sources(options)
    if (options.json) return write(`${JSON.stringify(sources, null, 2)}\n`)
    for (const source of sources) {
      const counts = `${String(source.articles).padStart(5)} ${wording.label('record', 'articles')} · ${source.outlets} ${wording.label('record', 'outlets')}`
      await write(
        `${counts}  ${paint.isolate(wording.name(source))}  ${paint.dim(`${source.kind}, ${wording.label('identity', source.identity)}`)}\n`,
      )
    }
  })
}
