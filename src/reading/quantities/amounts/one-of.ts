import { nounPhrase } from '../../syntax/noun-phrase.ts'
import { countableAt } from '../counted/counted-noun.ts'
import { countingBefore } from '../counted/governing-word.ts'
import type { Figure, Ground } from '../figure.ts'
import { isPeopleByForm } from './people-by-form.ts'

const ONE_OF = new Set(['احد', 'احدي', 'واحد', 'واحده'])

/**
 * One of several people, or one more, where a counting word governs it: «مقتل أحد موظفيها», «إصابة ثالث».
 */
export function findOneOf(ground: Ground, index: number): Figure | undefined {
  const { tokens, words, lexicon } = ground.passage
  if (ground.taken[index]) return undefined
  const form = tokens[index]?.form ?? ''
  const ordinal = lexicon.numerals.ordinals.get(form)
  const isOrdinal = ordinal !== undefined && !ordinal.definite && !ordinal.preposition && ordinal.value > 1 && ordinal.class === 'ordinal'
  if (!isOrdinal && !ONE_OF.has(form)) return undefined
  if (lexicon.numerals.cardinals.get(tokens[index + 1]?.form ?? '')?.class === 'ten-unit') return undefined
  if (!countingBefore(ground, index)) return undefined
  if (isOrdinal) return isFree(words[index + 1]) ? toFigure(index, index, 'person') : undefined
  const countable = countableAt(ground, index + 1)
  if (countable ? countable.class !== 'person' || countable.number === 'singular' : !isMany(ground, index + 1)) return undefined
  const phrase = nounPhrase(tokens, words, index + 1, Math.min(tokens.length, index + 5))
  return phrase && toFigure(index, phrase.last, countable?.unit ?? 'person')
}

/** «أحد الحاضرين», «أحد مرافقيه»: people that no table knows. */
function isMany({ passage }: Ground, at: number): boolean {
  return passage.words[at]?.definite === true && isPeopleByForm(passage, at)
}

function isFree(word: { readonly tag: string; readonly conjunction: boolean } | undefined): boolean {
  return word === undefined || word.tag !== 'noun' || word.conjunction
}

function toFigure(first: number, last: number, unit: string): Figure {
  const noun = last > first ? { phrase: { first: first + 1, last }, unit, class: 'person' as const } : undefined
  return {
    first,
    last,
    noun,
    attached: 0,
    governed: first,
    min: 1,
    max: 1,
    minExclusive: false,
    maxExclusive: false,
    approximate: false,
    rule: 'one-of',
    weak: noun === undefined,
    row: undefined,
  }
}
