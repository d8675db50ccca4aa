import { type Passage, tokenAt } from '../../passage.ts'
import { type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { withoutPronoun } from './bare-form.ts'
import { pairBefore } from './pair.ts'
import { phraseAt } from './phrases.ts'

/** It begins no further than this before its relative, in tokens: time stays linear where a sentence has no end. */
const FARTHEST = 150

/** What a relative goes on about: «القوات التي دخلت», «الوزير والسفير اللذان التقيا». */
export function antecedent(stage: Stage, sentence: Sentence, relative: number): Phrase | undefined {
  const { words } = stage.passage
  const earlier = words[relative]?.conjunction ? relativeBefore(stage, sentence, relative) : undefined
  if (earlier !== undefined) return antecedent(stage, sentence, earlier)
  const pair = pairBefore(stage, sentence, relative)
  if (pair) return pair
  const last = beforeCircumstances(stage, sentence, relative)
  const person = namedBefore(stage, sentence, last, relative)
  if (person) return person
  const first = startOfRow(words, last, Math.max(sentence.first, last - FARTHEST))
  const own = firstFitting(stage, first, last, relative)
  const fitting = own ?? (mayFit(stage, first, relative) ? first : fittingBefore(stage, sentence, first, relative)) ?? first
  return startsPhrase(words[fitting]) && fitting <= last ? phraseAt(stage, fitting, relative) : undefined
}

/** «الأمين العام السابق لحزب الله حسن نصرالله الذي اغتالته»: who is named right before a singular relative, whatever his office is of. */
function namedBefore({ passage, book }: Stage, sentence: Sentence, last: number, relative: number): Phrase | undefined {
  const { tokens, words } = passage
  const gender = tokens[relative]?.form.endsWith('الذي') ? 'm' : tokens[relative]?.form.endsWith('التي') ? 'f' : undefined
  const end = tokens[last]?.end ?? 0
  const name = gender && book.firstWithin({ start: sentence.start, end }, (mention) => mention.end === end && mention.form === 'name')
  const person = name && book.get(name.entity)
  if (!name || person?.kind !== 'person' || (person.gender ?? gender) !== gender) return undefined
  const first = tokenAt(tokens, name.start)
  return { first: words[first - 1]?.title && !words[first - 1]?.preposition ? first - 1 : first, last }
}

/** «ضد السياسيين الذين يتهمهم»: a noun that is a quality as well. */
function mayFit({ passage }: Stage, at: number, relative: number): boolean {
  const { stem = '', pronoun = '' } = passage.words[at] ?? {}
  return fits(passage, withoutPronoun(stem, pronoun), passage.tokens[relative]?.form ?? '')
}

/** «أكبر مصرف في الإمارة الذي اتفق»: where nothing next to it fits a singular relative, what the preposition goes with does. */
function fittingBefore(stage: Stage, sentence: Sentence, first: number, relative: number): number | undefined {
  const { words, tokens } = stage.passage
  if (!/الذين?$/.test(tokens[relative]?.form ?? '')) return undefined
  let start = first
  for (let back = 0; back < MOST_BACK; back++) {
    const last = endBefore(words, start)
    if (last < sentence.first || !isInside(words[last])) return undefined
    start = startOfRow(words, last, Math.max(sentence.first, last - FARTHEST))
    const fitting = firstFitting(stage, start, last, relative)
    if (fitting !== undefined) return fitting
  }
  return undefined
}

/** «الاتفاق الموقع بين إيران والدول الكبرى، والذي فرض»: so many phrases may stand between. */
const MOST_BACK = 4

/** The last word before a phrase and its preposition or «و». */
function endBefore(words: Passage['words'], first: number): number {
  if (words[first]?.preposition || words[first]?.conjunction) return first - 1
  return words[first - 1]?.tag === 'preposition' ? first - 2 : -1
}

/** «الحوثيون الذين تدعمهم طهران والذين سيطروا»: a relative joined by «و» goes on about what the one before it describes. */
function relativeBefore({ passage }: Stage, sentence: Sentence, relative: number): number | undefined {
  const { words, tokens } = passage
  const form = tokens[relative]?.form.slice(1) ?? ''
  for (let at = relative - 1; at >= Math.max(sentence.first, relative - FARTHEST); at--) {
    if (words[at]?.tag === 'relative' && !words[at]?.conjunction && tokens[at]?.form === form) return at
  }
  return undefined
}

/** «شي (64 عاما) الذي تولى»: how old somebody is, or what he is called, in brackets. */
function beforeBracket({ tokens }: Passage, { first }: Sentence, last: number): number {
  if (tokens[last]?.form !== ')') return last
  for (let at = last - 1; at > Math.max(first, last - LONGEST_BRACKET); at--) if (tokens[at]?.form === '(') return at - 1
  return last
}

/** In tokens. */
const LONGEST_BRACKET = 8

/** «رئيس المجلس في صنعاء، الذي قتل», «أسسه عام 2013، الذي قتل»: after a comma a man's relative is about nobody's town and no year. */
function beforeCircumstances({ passage, timeOf }: Stage, sentence: Sentence, relative: number): number {
  const { tokens, words } = passage
  let last = beforeBracket(passage, sentence, relative - 1)
  if (tokens[last]?.form !== ',') return last
  last--
  if (tokens[relative]?.form !== 'الذي') return last
  while (last > sentence.first && timeOf.has(last)) last--
  if (!words[last]?.place) return words[last]?.tag === 'preposition' ? last - 1 : last
  let first = last
  while (first > sentence.first && words[first - 1]?.tag === 'noun' && !words[first]?.preposition) first--
  if (words[first]?.preposition === 'ب') return first - 1
  return words[first - 1]?.stem === 'في' ? first - 2 : last
}

/**
 * Of nouns in idafa the first that its relative can go on about: «إبعاد مقاتلي الوحدات التي تسيطر» is about the units; of two phrases side by side
 * the second («شيع الآلاف جثمان الشهيد الذي قتل»).
 */
function firstFitting(stage: Stage, first: number, last: number, relative: number): number | undefined {
  const { passage } = stage
  const { tokens, words } = passage
  const form = tokens[relative]?.form ?? ''
  let fitting: number | undefined
  let seen: number | undefined
  for (let at = first; at <= last; at++) {
    const word = words[at]
    // «خلال الأيام القادمة الإجراءات التي ستتخذها»
    if (stage.timeOf.has(at) && !stage.timeOf.has(last)) continue
    if (form === 'الذين' && word?.definite && word.stem.endsWith('ي') && !passage.lexicon.singulars.has(word.stem)) continue
    if (word?.tag !== 'noun' || word.adjective || !fits(passage, withoutPronoun(word.stem, word.pronoun), form)) continue
    seen ??= at
    if (isDeedOfNext(stage, at, last, form)) continue
    fitting ??= at
    const isHead = at === fitting || !word.definite || words[at - 1]?.tag === 'quantifier'
    if (!isHead) continue
    const end = phraseAt(stage, at, relative)?.last ?? last
    if (end >= last) return at
    if (!words[end + 1]?.definite) fitting = undefined
  }
  return fitting ?? seen
}

/** «مساعدة الجماعة التي», «انسحاب القوات التي»: of a masdar and whom it is joined to the clause goes on about the second, where it fits. */
function isDeedOfNext({ passage }: Stage, at: number, last: number, relative: string): boolean {
  const { words } = passage
  const next = words[at + 1]
  if (at === last || words[at]?.definite || words[at]?.pronoun || !isDeed(passage, at)) return false
  return next?.tag === 'noun' && next.definite && !next.adjective && !isDeed(passage, at + 1) && fits(passage, next.stem, relative)
}

function isDeed({ words, lexicon, hits }: Passage, at: number): boolean {
  return (
    lexicon.everydayWords.get(words[at]?.stem ?? '') === 'masdar' ||
    HELP.has(words[at]?.stem ?? '') ||
    hits.at(at, 'trigger-noun') !== undefined
  )
}

/** Masdars that are more than deeds. Folded. */
const HELP = new Set(['مساعده', 'دعم', 'تاييد', 'مسانده', 'تمويل'])

/** «السائحين اللذين توفيا». */
const TWO = /الل[ذت](?:ان|ين)$/

/** Plurals that no table has. Folded. */
const BROKEN = new Set('اوامر قاده انصار اعضاء قوات'.split(' '))

/** «التي» goes with feminines and things in the plural, «الذي» with masculines, «الذين» with men in the plural. */
function fits({ lexicon }: Passage, stem: string, relative: string): boolean {
  const isFeminine = stem.endsWith('ه') || stem.endsWith('ات')
  if (TWO.test(relative)) return /(?:ان|ين)$/.test(stem)
  const isPlural = stem.endsWith('ون') || stem.endsWith('ين') || lexicon.singulars.has(stem) || BROKEN.has(stem)
  if (relative.endsWith('التي')) return isFeminine || isPlural
  if (relative.endsWith('الذي')) return !isFeminine && !isPlural
  return relative.endsWith('الذين') ? isPlural || stem.endsWith('ي') : true
}

/** The first of the words that stand in a row up to `last`, back to the one that a preposition or «و» begins with, and no further than `floor`. */
export function startOfRow(words: Passage['words'], last: number, floor: number): number {
  let first = last
  while (first > floor && isInside(words[first - 1]) && !words[first]?.preposition && !words[first]?.conjunction) first--
  return first
}

/** What a noun phrase can hold. */
export function isInside(word: { readonly tag: string } | undefined): boolean {
  return word?.tag === 'noun' || word?.tag === 'number' || word?.tag === 'quantifier'
}
