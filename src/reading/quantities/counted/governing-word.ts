import { bitOf } from '../../../lexicon/entries.ts'
import type { Hit } from '../../../lexicon/finder.ts'
import type { CountedAs, CountingWord } from '../../../lexicon/tables/figures.ts'
import type { Ground } from '../figure.ts'
import { isUnrealised } from './unrealised.ts'

const COUNTING_WORD = bitOf('counting-word')
/** A need that is no word: nothing may stand between the counting word and its figure. */
const ADJACENT = '.'

/**
 * What the counting word that stands directly before a token says: «مقتل», «الإفراج عن», «أصيب».
 *
 * @param first The first token of what is counted.
 */
export function countingBefore(ground: Ground, first: number): CountedAs | undefined {
  const isPreposition = ground.passage.words[first - 1]?.tag === 'preposition'
  return governingAt(ground, isPreposition ? first - 2 : first - 1, first)
}

/** What the verb or masdar at a token makes of a figure that begins at `first`, where it can govern it. */
export function governingAt(ground: Ground, at: number, first: number): CountedAs | undefined {
  const masdar = masdarAt(ground, at)
  const verb = countingVerbAt(ground, at)
  if (verb && isNegated(ground, at)) return undefined
  const word = verb ?? (masdar && !isUnrealised(ground, at) ? masdar : undefined)
  return word && isMet(ground, word, at, first) ? word.counts : undefined
}

/** «إذا لم تطلق أنقرة سراح قس», «لن يفرجوا عن 5»: it did not befall them. */
function isNegated({ passage: { words } }: Ground, at: number): boolean {
  return NOT.has(words[at - 1]?.stem ?? '')
}

const NOT = new Set(['لم', 'لن'])

/** «مقتل», «الإفراج» before its preposition; a definite masdar counts nothing by itself («القتل»). */
function masdarAt({ passage: { hits } }: Ground, at: number): CountingWord | undefined {
  if (!hits.mayBegin(at, COUNTING_WORD) || isInBody(hits, at)) return undefined
  for (const hit of hits.from(at)) {
    if (hit.table !== 'counting-word' || hit.last !== at) continue
    const { value, before, pronoun } = hit as Hit<'counting-word'>
    if (value.part === 'masdar' && (value.needs.length > 0 || (!before.definite && pronoun === ''))) return value
  }
  return undefined
}

/** In tokens. */
const LONGEST_HEAD = 2

/** «هيئة تحرير الشام»: a word of a body's name of several words. */
function isInBody(hits: Ground['passage']['hits'], at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_HEAD); from <= at; from++)
    for (const { table, last } of hits.phrasesFrom(from)) if (table === 'organisation' && last >= at) return true
  return false
}

/** A verb, unless its object is a pronoun already. */
export function countingVerbAt({ passage: { words, hits, lexicon } }: Ground, at: number): CountingWord | undefined {
  if (!words[at]?.verb) return undefined
  for (const hit of hits.from(at)) {
    const word = hit.table === 'verb' && hit.pronoun === '' ? lexicon.countingVerbs.get((hit as Hit<'verb'>).value.lemma) : undefined
    if (word) return word
  }
  return undefined
}

/** A preposition before the figure must be the one the word needs; a word that needs none cannot reach over one. */
function isMet({ passage: { tokens, words } }: Ground, { needs }: CountingWord, at: number, first: number): boolean {
  const before = words[first - 1]
  const preposition = before?.tag === 'preposition' && !before.pronoun && at < first - 1 ? before.stem : ''
  if (needs.length === 0) return preposition === ''
  if (needs.includes(ADJACENT)) return at === first - 1
  return needs.includes(preposition) || (preposition === '' && needs.includes(tokens[at + 1]?.form ?? ''))
}
