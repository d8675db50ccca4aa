import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../../load/lexicon-files.ts'
import { createReader } from '../reader.ts'

/** Rows of `rule.cases.tsv`: what the rule finds in a text, `name`, `role` and `country` (`-` for none; a name `-` where it finds nothing). */
const FOLDERS = ['mentions', 'coreference', 'places']
const reader = createReader(loadLexicon())

for (const folder of FOLDERS) {
  const here = new URL(`../${folder}/`, import.meta.url)
  for (const file of readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cases.tsv'))) {
    const rule = basename(file, '.cases.tsv')
    const rows = readFileSync(new URL(file, here), 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '' && !line.startsWith('#'))
    describe(rule, () => {
      test.each(rows.map((row) => row.split('\t')))('%s | %s | %s: %s', (name, role, country, text) => {
        expect(found(rule, text ?? '', name ?? '-')).toContain([name, role, country].join(' | '))
      })
    })
  }
}

function found(rule: string, text: string, name: string): string[] {
  const { mentions, entities } = reader.read({ id: 'case', text, parts: [{ part: 'body', start: 0, end: text.length }] })
  const byRule = mentions.filter((mention) => mention.rule === rule)
  if (name === '-') return byRule.length === 0 ? ['- | - | -'] : byRule.map(({ start, end }) => text.slice(start, end))
  return byRule.map(({ entity, start, end, role }) => {
    const of = entities.find(({ id }) => id === entity)
    return [text.slice(start, end), role ? text.slice(role.start, role.end) : '-', of?.country ?? '-'].join(' | ')
  })
}
