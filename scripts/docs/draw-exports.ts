import { FORMATS } from '../../src/export/index.ts'

/** `docs/exports.md`: every format, for whom it is, and what it cannot say. */
export function drawExports(): string {
  const rows = FORMATS.map(({ name, title, use }) => `| \`${name}\` | ${title} | ${use} |`)
  const limits = FORMATS.map(({ name, leavesOut }) => `| \`${name}\` | ${leavesOut} |`)
  const files = FORMATS.map((format) => {
    const held = format.of === 'articles' ? 'files for each article' : format.streaming ? 'one event at a time' : 'the whole export'
    return `| \`${format.name}\` | .${format.extension} | \`${format.mediaType}\` | ${held} |`
  })
  return `# Exports

<!-- Made from the table of formats by \`npm run docs\`; do not edit. -->

\`isnad export --format NAME --db record.db\` hands the record on, all of it or what the filters of \`isnad timeline\` ask for, to standard output or
\`--out FILE\`. The same record gives the same bytes; \`--at\` says when the export was made. As a library: \`isnad/export\`.

| format | what | for |
| --- | --- | --- |
${rows.join('\n')}

## What a format cannot say

Every format that has room for it names the status of an event – planned, ongoing, happened, cancelled, postponed, denied, failed, hypothetical,
demanded – and the chain of every report. Where a format has no word for a status, what did not take place is left out, so that it is never taken
for something that did. What was denied by some and told as a fact by others is written with that in its notes. Events that a person rejected are
in no format.

| format | what it leaves out |
| --- | --- |
${limits.join('\n')}

## Days

A day is *stated* where a text names it. Where none does, the event has a window that begins two days before its first publication: \`day_basis\` is then
\`publication\`, and the coded layouts lower their precision and say so in their notes. Such an event can be background that its article does not mark.
\`--dated\` leaves out all of them.

## The way back

With \`--base-url https://record.example\` every row links to its event in the record. Evidence is the address of the article, the offsets of the words
in its text (UTF-16 code units; brat counts code points) and the words themselves. Where several stretches tell an event, all of them are given; the
first holds the word that carries it.

## Spreadsheets

Words that a spreadsheet would run as a formula have an apostrophe before them; numbers stay numbers. \`--bom\` is for Excel.

## Redaction

\`--redact\` leaves out, before any format sees the event:

- the descriptions of unnamed sources, how near they are said to be, and why they are not named;
- people whom no table of public figures knows and whom the text gives no public office: head of state, government, parliament, court, diplomacy,
  party, local office, spokesperson, United Nations. Soldiers and police officers are left out;
- the reasons for origins and joins that would spell these out, and addresses of articles that hold a private name.

A name is left out wherever its words stand, in quotations, headlines and excerpts too; \`█\` stands for each letter, so that offsets stay. What the
reading does not recognise as a person is not left out: read the export before it goes to others. The link to a public article tells what the
article tells.

## Files

| format | ending | media type | holds in memory |
| --- | --- | --- | --- |
${files.join('\n')}
`
}
