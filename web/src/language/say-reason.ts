import rows from '../../messages/reasons.tsv'
import { settings } from '../settings/settings.svelte.ts'
import { writeDay } from './dates.ts'
import { inDigits } from './numbers.ts'
import { say, sayKind } from './say.ts'

/** A name from outside, kept apart from the direction of the sentence around it. */
const apart = (text: string) => `\u2068${text}\u2069`

/** How what varies is written, by its name in the table. */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  day: writeDay,
  last: writeDay,
  role: (text) => say(`role.${text}`),
  counts: (text) => say(`counted.${text}`),
  kind: sayKind,
  number: inDigits,
  reason: (text) => sayReason(text),
  // Its arrows run from right to left in every language: the outlet stands first, on the left.
  chain: (text) => `\u2066${text}\u2069`,
}

const reasons = rows.map(([english = '', arabic = '']) => ({ pattern: toPattern(english), arabic }))

function toPattern(english: string): RegExp {
  const parts = english.split(/\{(\w+)\}/)
  return new RegExp(
    `^${parts.map((part, index) => (index % 2 === 1 ? `(?<${part}>.+?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('')}$`,
  )
}

/** Why tellings are one, or what an origin rests on, in the language of the page; what no row knows as the server says it. */
export function sayReason(english: string): string {
  if (settings.language !== 'ar') return english
  for (const { pattern, arabic } of reasons) {
    const values = pattern.exec(english)
    if (values) return arabic.replace(/\{(\w+)\}/g, (_, name: string) => (WRITTEN[name] ?? apart)(values.groups?.[name] ?? ''))
  }
  return english
}
