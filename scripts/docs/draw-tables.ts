import type { LexiconFiles } from '../../src/index.ts'

/** The tables of the lexicon with their columns and what their own comment says of them. */
export function drawTables(files: LexiconFiles): string {
  const rows = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, tsv]) => {
      const lines = tsv.split('\n')
      const header = lines.findIndex((line) => line !== '' && !line.startsWith('#'))
      const about = lines[0]?.startsWith('#') ? lines[0] : (lines[header + 1] ?? '')
      return `| ${name} | ${(lines[header] ?? '').split('\t').join(', ')} | ${about.startsWith('#') ? about.slice(1).trim().replaceAll('|', '\\|') : ''} |`
    })
  return ['| table | columns | what |', '| --- | --- | --- |', ...rows].join('\n')
}
