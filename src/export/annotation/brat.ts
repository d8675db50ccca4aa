import type { Attribution, ReportedEvent, Role } from '../../reading/types.ts'
import { STATUSES } from '../../reading/types.ts'
import { nameOf } from '../facts/wording.ts'
import type { ArticleFormat, ExportOptions, SourcedArticle } from '../types.ts'
import { BratLines } from './brat-lines.ts'

const ENTITY_KINDS = ['person', 'organisation', 'country', 'place', 'outlet', 'agency', 'group', 'anonymous'] as const
const ROLES = [
  'actor',
  'recipient',
  'with',
  'mediator',
  'sponsor',
  'host',
  'victim',
  'instrument',
  'topic',
] as const satisfies readonly Role[]

export const brat: ArticleFormat = {
  of: 'articles',
  name: 'brat',
  title: 'brat standoff',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'ann',
  use: 'brat and INCEpTION: the text and the reading of every article, events with roles and status, who says what; offsets in code points, as brat counts',
  leavesOut:
    'what several articles tell together: it is a reading of one article. Figures and times are left out; chains stand in notes and as `Says`',
  files: (article, options) => [
    { name: `${article.key}.txt`, content: article.text },
    { name: `${article.key}.ann`, content: annotate(article) },
    { name: 'annotation.conf', content: configure(options) },
  ],
}

function annotate({ text, outlet, reading }: SourcedArticle): string {
  const { entities, mentions, events } = reading
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const lines = new BratLines(text)
  for (const { entity, start, end } of mentions) lines.span(kinds.get(entity) ?? 'words', { start, end })
  for (const event of events) {
    const args = event.arguments.map((argument): [string, string] => {
      const kind = argument.entity === undefined ? undefined : kinds.get(argument.entity)
      return [argument.role, lines.span(kind ?? 'words', argument)]
    })
    const id = lines.event(event.kind, lines.span(event.kind, event.trigger), args)
    lines.attribute('Status', id, event.status)
    if (event.retold) lines.attribute('Retold', id)
    for (const link of event.chain) lines.relation('Says', lines.span('source', link.mention), id)
    lines.note(id, chainOf(event, outlet, text))
  }
  return lines.toString()
}

function chainOf({ chain }: ReportedEvent, outlet: string | undefined, text: string): string {
  return [
    outlet ?? '?',
    ...chain.map(({ mention, stance, identity }: Attribution) => `${text.slice(mention.start, mention.end)} (${stance}, ${identity})`),
  ].join(' ← ')
}

/** What brat asks for beside the texts: the types that may occur. */
function configure(options: ExportOptions): string {
  const roles = ROLES.map((role) => `${role}*:<ENTITY>`).join(', ')
  const events = [...options.tables.kinds.values()].map(
    (kind) => `# ${nameOf({ name: kind.arabic, english: kind.english }, options)}\n${kind.kind}\t${roles}`,
  )
  return [
    `[entities]\n${[...ENTITY_KINDS, 'words', 'source'].join('\n')}`,
    '[relations]\nSays\tArg1:source, Arg2:<EVENT>',
    `[events]\n${events.join('\n')}`,
    `[attributes]\nStatus\tArg:<EVENT>, Value:${STATUSES.join('|')}\nRetold\tArg:<EVENT>`,
    '',
  ].join('\n\n')
}
