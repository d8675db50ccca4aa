import type { EventKind, Lexicon } from '../../src/index.ts'

/** `docs/events.md`: every kind of event, as `lexicon/event-kinds.tsv` defines it. */
export function drawEvents({ kinds }: Lexicon): string {
  const rows = [...kinds.values()].map(
    ({ kind, arabic, english, definition, plover, mode, cameo, roles }: EventKind) =>
      `| ${kind} | ${arabic} | ${english} | ${definition} | ${[plover, mode]
        .filter((part) => part !== undefined)
        .join(' / ')
        .replaceAll('|', ' or ')} | ${(cameo ?? '').replaceAll('|', ' or ')} | ${roles.join(', ')} |`,
  )
  return `# Kinds of events

<!-- Made from lexicon/event-kinds.tsv by \`npm run docs\`; do not edit. -->

${kinds.size} kinds, each with its PLOVER 2.0 type and mode and its CAMEO code where these have one, and the roles that its events can have.
Where the instrument decides between several codes, all are shown.

| kind | Arabic | English | what it is | PLOVER | CAMEO | roles |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}
