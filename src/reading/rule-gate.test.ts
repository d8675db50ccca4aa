import { expect, test } from 'vitest'
import { firstOf, type Opening, RuleGate, rulesWhere } from './rule-gate.ts'

const PLACE = 1 << 0
const PERSON = 1 << 1
const HEAD = 1 << 4

const rules: readonly (Opening & { readonly name: string })[] = [
  { name: 'always' },
  { name: 'place', tables: PLACE },
  { name: 'person or sign', tables: PERSON, bySign: true },
  { name: 'head', marks: HEAD },
  { name: 'place or head', tables: PLACE, marks: HEAD },
]
const gate = new RuleGate(rules)

test.each([
  ['nothing known of the word', 0, 0, false, ['always']],
  ['an entry of one table', PLACE, 0, false, ['always', 'place', 'place or head']],
  ['entries of two', PLACE | PERSON, 0, false, ['always', 'place', 'person or sign', 'place or head']],
  ['the sign alone', 0, 0, true, ['always', 'person or sign']],
  ['a marked word', 0, HEAD, false, ['always', 'head', 'place or head']],
  ['another mark', 0, HEAD << 1, false, ['always']],
] as const)('%s', (_, tables, marks, hasSign, names) => {
  const open: string[] = []
  for (let left = gate.open(tables, marks, hasSign); left !== 0; left &= left - 1) open.push(rules[firstOf(left)]?.name ?? '?')
  expect(open).toEqual(names)
})

test('rules for which something holds', () => {
  expect(rulesWhere(rules, ({ marks }) => marks !== undefined)).toBe(0b11000)
})
