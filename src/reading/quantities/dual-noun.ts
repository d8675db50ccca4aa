import { attachedTo } from './attached.ts'
import type { Countable } from './counted-noun.ts'
import { countablesAt, lastAdjective } from './counted-noun.ts'
import type { Figure, Ground } from './figure.ts'
import { countingBefore } from './governing-word.ts'
import { isOtherWord, isQualityOfTwo } from './is-other-word.ts'
import { readHedges, toTwo } from './hedged-noun.ts'

const TWO = new Set(['اثنان', 'اثنين', 'اثنتان', 'اثنتين'])

/**
 * A dual that carries its number: «جنديان», «بنايتين سكنيتين».
 *
 * A form that may as well be a sound plural («مدنيين») is one only before «اثنين»; one with the article or a pronoun («الأسيرين») only where
 * a counting word governs it.
 */
export function findDualNoun(ground: Ground, index: number): Figure | undefined {
  const { tokens, words } = ground.passage
  const word = words[index]
  const form = tokens[index]?.form ?? ''
  if (word?.tag !== 'noun' || !(word.pronoun || form.endsWith('ان') || form.endsWith('ين'))) return undefined
  const countables = countablesAt(ground, index)
  if (isOtherWord(ground, index)) return undefined
  const duals = countables.filter((countable) => isDual(countable, tokens[countable.hit.last]?.form ?? ''))
  const dual = duals.find(({ hit }) => hit.table === 'unit') ?? duals[0]
  if (!dual || dual.hit.before.preposition === 'ك') return undefined
  const { hit, unit } = dual
  const saysTwo = TWO.has(tokens[hit.last + 1]?.form ?? '')
  if (countables.some(({ number, hit: other }) => number !== 'dual' && other.last === hit.last) && !saysTwo) return undefined
  const governed = hit.before.definite || hit.pronoun !== ''
  if (governed && !countingBefore(ground, index)) return undefined
  if (dual.class === 'time' || dual.class === 'age' || unit === 'time') return undefined
  const last = saysTwo ? hit.last + 1 : lastAdjective(ground, hit.last)
  return {
    first: index,
    attached: attachedTo(hit.before),
    governed: index,
    last,
    min: 2,
    max: 2,
    minExclusive: false,
    maxExclusive: false,
    approximate: false,
    rule: 'dual-noun',
    noun: { phrase: { first: index, last: hit.last }, unit, class: dual.class, row: hit.row },
    weak: false,
    row: hit.row,
  }
}

/** «ان» and «ين» only: the construct dual is written like a tanwin or a pronoun; before a pronoun the nun is gone («شقيقيه»). */
function isDual({ number, hit }: Countable, form: string): boolean {
  if (number !== 'dual') return false
  return hit.pronoun !== '' ? form.endsWith(`ي${hit.pronoun}`) : form.endsWith('ان') || form.endsWith('ين') || hit.last > hit.first
}
