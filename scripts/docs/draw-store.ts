import { VIEWS } from '../../src/store/index.ts'

/** `docs/store.md`: what whoever opens the file finds in it. */
export function drawStore(): string {
  const rows = VIEWS.map(({ name, what }) => `| \`${name}\` | ${what} |`)
  return `# The store

<!-- Made from the views themselves by \`npm run docs\`; do not edit. -->

\`isnad add FILES… --db record.db\` keeps the record in one SQLite file (\`isnad.db\` where nothing is said, or \`ISNAD_DB\`). Open it with any program
that reads SQLite, while Isnad writes as well: Datasette, DB Browser, R, Python. Read the views; tables may change from version to version.

| view | what |
| --- | --- |
${rows.join('\n')}

\`\`\`sql
-- What more than one origin tells of March 2018, and where it is contradicted
select day_from, kind, place, articles, origins, conflicts, title from timeline
where day_from between '2018-03-01' and '2018-03-31' and origins > 1 order by articles desc;
\`\`\`

## Ids

An event has the id of its first report, and the id of any of its reports finds it: \`isnad event ID\`. A report's id is its article's key and the
offset of the trigger, so that it outlives a re-reading. An article's key is made from its outlet, address, date and text: the same bytes twice are
one article; other bytes at the same address are a new version, which takes the place of the earlier one; that is kept.

## Several processes

The write-ahead log is on: readers never wait, writers wait for each other up to 30 seconds. Articles go in together with all that follows from them,
or not at all; a run that was killed is simply started again.

## Older records

A record is brought to the newest tables when it is opened; a copy of what it was lies beside it. Every reading keeps which lexicon and which code made
it, and \`isnad reread\` reads again what was made by others than those of today. What an older Isnad kept in another form is listed and found as
before; its events are passed over, with a word on it, until they are read again.
`
}
