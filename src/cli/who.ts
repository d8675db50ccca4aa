import type { Command } from 'commander'
import { write } from './output.ts'
import { recordCommand, withRecord } from './record/record-command.ts'
import { type ArticleOptionsAsked, articleOptions, type RecordOptions } from './record/record-options.ts'

/** `isnad who`: a person across articles. Anonymous sources are never among them. */
export function whoCommand(): Command {
  const command = recordCommand(
    'who',
    'Find a person across articles: names, offices, why they are taken for one, and what they took part in.',
    5,
  )
    .argument('<name>', 'a name, or part of one, in Arabic or English')
    .action(showPeople)
  for (const option of articleOptions()) command.addOption(option)
  return command
}

async function showPeople(name: string, options: RecordOptions & ArticleOptionsAsked): Promise<void> {
  await withRecord(options, async ({ store, wording, paint }) => {
    const people = await store.people(name, options.limit, options)
    if (options.json) return write(`${JSON.stringify(people, null, 2)}\n`)
    if (people.length === 0) return write(`${wording.label('record', 'nothing')}\n`)
    for (const person of people) {
      const names = person.names.length > 1 ? `\n    ${person.names.join('، ')}` : ''
      const roles = person.roles.length > 0 ? `\n    ${person.roles.slice(0, 8).join('، ')}` : ''
      const countries = person.countries.length > 0 ? ` (${person.countries.join(', ')})` : ''
      const count = `${person.articles.length} ${wording.label('record', 'articles')}`
      await write(`${paint.bold(wording.name(person))}${countries} · ${count} · ${paint.dim(person.why)}${names}${roles}\n`)
      for (const { id, role, kind, day, title } of person.events.slice(0, 20)) {
        const head = `${paint.isolate(day ?? '????-??-??')} ${wording.kind(kind)} · ${wording.label('role', role ?? '')}`
        await write(`    ${head}  ${paint.dim(paint.isolate(title.slice(0, 90)))}  ${paint.dim(id)}\n`)
      }
      await write('\n')
    }
  })
}
