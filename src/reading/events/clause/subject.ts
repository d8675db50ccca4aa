import type { Agreement } from '../../../lexicon/inflect/verb.ts'
import { type Passage, tokenAt } from '../../passage.ts'
import { isClosed, isJoint, nounPhrase, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { followsCredit } from './credit.ts'
import { pairBefore } from './pair.ts'
import { phraseAt } from './phrases.ts'

/**
 * The phrase that stands before a verb as its subject: «الجيش قصف», «أن وزير الخارجية السوري، أسعد الشيباني، سيزور»; the antecedent
 * where a relative stands before it («القوات التي دخلت»). `undefined` where the verb opens its clause.
 */
export function subjectBefore(stage: Stage, sentence: Sentence, verb: number): Phrase | undefined {
  const { passage } = stage
  const { words } = passage
  let before = verb - 1
  while (before >= sentence.first && isBetween(passage, before)) before--
  if (words[before]?.tag === 'relative') return antecedent(stage, sentence, before)
  if (passage.tokens[before]?.form === ':' && before === verb - 1) return labelBefore(stage, sentence, before)
  if (
    words[verb]?.conjunction ||
    words[before]?.stem === 'حتي' ||
    passage.tokens[before]?.form === '-' ||
    followsCredit(passage, sentence, verb)
  )
    return undefined
  const start = topicStart(stage, sentence, before, words[verb] !== undefined && isJoint(words[verb]))
  if (start === undefined) return before === verb - 1 ? described(stage, sentence, before, verb) : undefined
  const phrase = phraseAt(stage, start, verb)
  return phrase && reaches(stage, phrase, before) ? phrase : undefined
}

/** «- ألمانيا: ستطرد أربعة»: in a list, what an item is headed by. */
function labelBefore(stage: Stage, sentence: Sentence, colon: number): Phrase | undefined {
  if (!BULLETS.has(stage.passage.tokens[sentence.first]?.form ?? '')) return undefined
  const label = phraseAt(stage, sentence.first + 1, colon)
  return label?.last === colon - 1 ? label : undefined
}

const BULLETS = new Set(['-', '•', '*', '–', '—'])

/**
 * «مع وحدة خاصة توغلت في البلدة»: an indefinite phrase right before a verb is described by it, and does what it says; «قصف بطائرة مسيرة
 * استهدف»: what it was done with is passed over where it does not agree with the verb.
 */
function described(stage: Stage, sentence: Sentence, before: number, verb: number): Phrase | undefined {
  const { tokens, words, hits } = stage.passage
  if (words[before]?.tag !== 'noun' || stage.timeOf.has(before)) return undefined
  let first = before
  while (
    first > Math.max(sentence.first, before - FARTHEST_TOPIC) &&
    isInside(words[first - 1]) &&
    !words[first]?.preposition &&
    !words[first]?.conjunction
  )
    first--
  for (let at = before; at >= first; at--) {
    const phrase = nounPhrase(tokens, words, at, verb)
    const opens = at === first || !isInside(words[at - 1]) || nounPhrase(tokens, words, at - 1, verb)?.last !== before
    const isDeed = at < before && words[verb] !== undefined && isJoint(words[verb]) && hits.at(at, 'trigger-noun') !== undefined
    if (phrase?.last === before && isDeed) return nounPhrase(tokens, words, at + 1, verb)
    if (phrase?.last !== before || !opens) continue
    if (!isOtherGender(words, phrase, verb)) return isClosed(words, phrase) || isStretch(stage, phrase) ? undefined : phrase
    return words[at]?.preposition === 'ب' ? described(stage, sentence, at - 1, verb) : undefined
  }
  return undefined
}

/** «في قضية منفصلة أخلي سبيل الصحفي»: a masculine verb says nothing of what ends in «ة», unless a pronoun resumes it («عملية قتل فيها», «كلمة ألقاها»). */
function isOtherGender(words: Passage['words'], { first }: Phrase, verb: number): boolean {
  if (words[verb]?.pronoun === 'ها') return false
  if (words[verb + 1]?.tag === 'particle' && words[verb + 1]?.pronoun !== '') return false
  const agreements = words[verb]?.verb?.value.agreements ?? []
  return words[first]?.stem.endsWith('ه') === true && agreements.includes('3ms') && !agreements.includes('3fs')
}

/** «وفي وقت سابق التقى»: no stretch of time does anything. */
function isStretch({ passage: { words, lexicon } }: Stage, { first }: Phrase): boolean {
  return lexicon.everydayWords.get(words[first]?.stem ?? '') === 'time'
}

/** Particles, «كان» and closing commas may stand between a subject and its verb: «الوزير كان قد استقال». */
function isBetween({ tokens, words }: Passage, index: number): boolean {
  const form = tokens[index]?.form
  return (
    words[index]?.tag === 'particle' ||
    words[index]?.verb?.value.lemma.past === 'كان' ||
    form === 'كانا' ||
    form === ',' ||
    form === '"' ||
    form === ')' ||
    form === '('
  )
}

/** After these a subject may stand before the verb that is told of it: «كان الجيش قصف». */
const LINKING = new Set(['كان', 'ظل', 'بات', 'اصبح', 'امسي', 'ما زال', 'زال', 'عاد', 'بدا', 'اخذ', 'كاد', 'جعل', 'راح', 'استمر', 'واصل'])

/** A clause begins no further than this before its verb, in tokens: time stays linear where a sentence has no end. */
const FARTHEST_TOPIC = 150

/** Where the clause's first phrase begins, if the clause has no verb yet and does not begin with a preposition. */
function topicStart(stage: Stage, sentence: Sentence, before: number, isPluralVerb: boolean): number | undefined {
  const { passage, timeOf } = stage
  const { tokens, words } = passage
  let start: number | undefined
  for (let at = before; at >= Math.max(sentence.first, before - FARTHEST_TOPIC); at--) {
    const word = words[at]
    const form = tokens[at]?.form
    if (word?.tag === 'verb' && words[at - 1]?.tag === 'relative' && !words[at - 1]?.conjunction && isPast(stage, at, before)) {
      start = undefined
      at--
      continue
    }
    if (word?.tag === 'verb' && start !== undefined && !LINKING.has(word.verb?.value.lemma.past ?? '') && !words[start]?.conjunction)
      return undefined
    if (word?.tag === 'verb' || word?.tag === 'relative' || word?.tag === 'conjunction') break
    if (word?.tag === 'complementiser' || form === ':' || form === '…' || form === ';') break
    start = at
    if (word?.conjunction && word.tag === 'noun' && !isPluralVerb && followsVerb(passage, sentence, at)) break
  }
  while (start !== undefined && start <= before && isPassedOver(passage, start)) start++
  if (start === undefined || start > before || !startsPhrase(words[start])) return undefined
  if (words[start]?.preposition || timeOf.has(start) || isAdverbial(passage, start)) return undefined
  return start
}

/** «النزاع الذي اندلع في 2011 أوقع»: a relative clause is over at a comma, or where nothing but circumstances stand in it. */
function isPast(stage: Stage, verb: number, last: number): boolean {
  const { words, tokens } = stage.passage
  if (tokens[last + 1]?.form === ',') return true
  for (let at = verb + 1; at <= last; at++) {
    const word = words[at]
    if (stage.timeOf.has(at) || word?.tag === 'preposition' || word?.tag === 'particle' || word?.tag === 'adverb') continue
    const phrase = word?.preposition || words[at - 1]?.tag === 'preposition' ? phraseAt(stage, at, last + 1) : undefined
    if (!phrase) return false
    at = phrase.last
  }
  return true
}

/** «وردا على الخرق، قصفت…», «كان قياديا … استهدفت»: an indefinite accusative opens no clause as its subject, unless «أن» makes it one. */
function isAdverbial({ words, hits }: Passage, index: number): boolean {
  const word = words[index]
  if (words[index - 1]?.tag === 'complementiser') return false
  if (words[index - 1]?.verb?.value.lemma.past === 'كان' && word?.title && word.stem.endsWith('ا')) return true
  return word?.tag === 'noun' && !word.closed && word.stem.endsWith('ا') && !hits.at(index, 'group')
}

/** «تقصف ليبيا والقذافي يتوعد»: after an earlier verb «و» opens the next clause with its subject, unless a plural verb joins the two. */
function followsVerb({ words }: Passage, sentence: Sentence, index: number): boolean {
  for (let at = index - 1; at >= Math.max(sentence.first, index - FARTHEST_TOPIC); at--) {
    if (words[at]?.tag === 'verb') return !LINKING.has(words[at]?.verb?.value.lemma.past ?? '')
    if (words[at]?.tag === 'complementiser') return false
  }
  return false
}

/** «لماذا تعترف إسرائيل»: what only asks. Folded. */
const ASKING = new Set(['لماذا', 'كيف', 'متي', 'اين', 'ماذا'])

function isPassedOver({ tokens, words }: Passage, index: number): boolean {
  const form = tokens[index]?.form
  return (
    form === '"' ||
    form === '(' ||
    form === '-' ||
    form === '#' ||
    form === ',' ||
    words[index]?.tag === 'particle' ||
    ASKING.has(form ?? '')
  )
}

/** The phrase, or an apposition of it, ends where the verb's clause begins: nothing else stands between but prepositional phrases. */
function reaches({ passage }: Stage, phrase: Phrase, before: number): boolean {
  for (let at = phrase.last + 1; at <= before; at++) {
    const word = passage.words[at]
    if (word?.conjunction && word.tag === 'noun') continue
    if (word?.tag === 'pronoun' || word?.tag === 'conjunction') return false
  }
  return before - phrase.last <= LONGEST_BETWEEN
}

/** A subject before its verb stands no further from it, in tokens. */
const LONGEST_BETWEEN = 14

function antecedent(stage: Stage, sentence: Sentence, relative: number): Phrase | undefined {
  const { words } = stage.passage
  const earlier = words[relative]?.conjunction ? relativeBefore(stage, sentence, relative) : undefined
  if (earlier !== undefined) return antecedent(stage, sentence, earlier)
  const pair = pairBefore(stage, sentence, relative)
  if (pair) return pair
  const last = beforeCircumstances(stage, sentence, relative)
  const person = namedBefore(stage, sentence, last, relative)
  if (person) return person
  let first = last
  while (
    first > Math.max(sentence.first, last - FARTHEST_TOPIC) &&
    isInside(words[first - 1]) &&
    !words[first]?.conjunction &&
    !words[first]?.preposition
  )
    first--
  const fitting = firstFitting(stage, first, last, relative) ?? fittingBefore(stage, sentence, first, relative) ?? first
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

/** «أكبر مصرف في الإمارة الذي اتفق»: where nothing next to it fits a singular relative, what the preposition goes with does. */
function fittingBefore(stage: Stage, sentence: Sentence, first: number, relative: number): number | undefined {
  const { words, tokens } = stage.passage
  if (!tokens[relative]?.form.endsWith('الذي')) return undefined
  const last = words[first]?.preposition ? first - 1 : words[first - 1]?.tag === 'preposition' ? first - 2 : sentence.first - 1
  let start = last
  while (start > Math.max(sentence.first, last - FARTHEST_TOPIC) && isInside(words[start - 1]) && !words[start]?.preposition) start--
  return last >= sentence.first && isInside(words[last]) ? firstFitting(stage, start, last, relative) : undefined
}

/** «الحوثيون الذين تدعمهم طهران والذين سيطروا»: a relative joined by «و» goes on about what the one before it describes. */
function relativeBefore({ passage }: Stage, sentence: Sentence, relative: number): number | undefined {
  const { words, tokens } = passage
  const form = tokens[relative]?.form.slice(1) ?? ''
  for (let at = relative - 1; at >= Math.max(sentence.first, relative - FARTHEST_TOPIC); at--) {
    if (words[at]?.tag === 'relative' && !words[at]?.conjunction && tokens[at]?.form === form) return at
  }
  return undefined
}

/** «رئيس المجلس في صنعاء، الذي قتل», «أسسه عام 2013، الذي قتل»: after a comma a man's relative is about nobody's town and no year. */
function beforeCircumstances({ passage, timeOf }: Stage, sentence: Sentence, relative: number): number {
  const { tokens, words } = passage
  let last = relative - 1
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
  for (let at = first; at <= last; at++) {
    const word = words[at]
    if (word?.tag !== 'noun' || word.adjective || !fits(passage, word.stem, form)) continue
    fitting ??= at
    const isHead = at === fitting || !word.definite || words[at - 1]?.tag === 'quantifier'
    if (isHead && (phraseAt(stage, at, relative)?.last ?? last) >= last) return at
  }
  return fitting
}

/** «التي» goes with feminines and things in the plural, «الذي» with masculines, «الذين» with men in the plural. */
function fits({ lexicon }: Passage, stem: string, relative: string): boolean {
  const isFeminine = stem.endsWith('ه') || stem.endsWith('ات')
  const isPlural = stem.endsWith('ون') || stem.endsWith('ين') || lexicon.singulars.has(stem)
  if (relative.endsWith('التي')) return isFeminine || isPlural
  if (relative.endsWith('الذي')) return !isFeminine && !isPlural
  return relative.endsWith('الذين') ? isPlural || stem.endsWith('ي') : true
}

function isInside(word: { readonly tag: string } | undefined): boolean {
  return word?.tag === 'noun' || word?.tag === 'number' || word?.tag === 'quantifier'
}

/** Whether a verb's person can have a subject that is not «I», «we» or «you». */
export function isThirdPerson(agreements: readonly Agreement[]): boolean {
  return agreements.some((agreement) => agreement.startsWith('3'))
}
