import type { Agreement } from '../../../lexicon/inflect/verb.ts'
import type { Passage } from '../../passage.ts'
import { isHerCountry } from '../../syntax/her-country.ts'
import { isClosed, isJoint, nounPhrase, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { antecedent, isInside, startOfRow } from './antecedent.ts'
import { followsCredit } from './credit.ts'
import { openingOfDated } from './dated-clause.ts'
import { openingOfDashed } from './inserted.ts'
import { subjectOfJoined } from './joined-clause.ts'
import { phraseAt } from './phrases.ts'
import { isResumedWithin } from './resumed-within.ts'
import { topicOfAs } from './topic-of-as.ts'
import { FARTHEST_TOPIC, topicStart } from './topic-start.ts'

/**
 * The phrase that stands before a verb as its subject: «الجيش قصف», «أن وزير الخارجية السوري، أسعد الشيباني، سيزور»; the antecedent
 * where a relative stands before it («القوات التي دخلت», «الميليشيات هي من نفذت»). `undefined` where the verb opens its clause.
 */
export function subjectBefore(stage: Stage, sentence: Sentence, verb: number): Phrase | undefined {
  const { passage } = stage
  const { words } = passage
  const before = beforeAsides(passage, sentence, verb)
  if (words[before]?.tag === 'relative') return antecedent(stage, sentence, before)
  if (isInCase(words, before)) return undefined
  if (words[before]?.stem === 'من' && words[before - 1]?.tag === 'pronoun') return antecedent(stage, sentence, before - 1)
  if (passage.tokens[before]?.form === ':' && before === verb - 1) return labelBefore(stage, sentence, before)
  const topic = topicOfAs(stage, sentence, verb)
  if (topic) return topic
  if (
    words[verb]?.conjunction ||
    opensByAlready(passage, sentence, verb) ||
    words[before]?.stem === 'حتي' ||
    passage.tokens[before]?.form === '-' ||
    followsCredit(passage, sentence, verb) ||
    openingOfDated(stage, verb) !== undefined
  )
    return undefined
  const start = topicStart(stage, sentence, before, words[verb] !== undefined && isJoint(words[verb]))
  if (start === undefined) return isRightBefore(passage, before, verb) ? described(stage, sentence, before, verb) : undefined
  const joined = subjectOfJoined(stage, start, before, verb)
  if (joined) return joined
  const phrase = phraseAt(stage, isDeedOfSeveral(stage, start, verb) ? start + 1 : start, verb)
  // «5.1 اتفق البلدان»: an item's number
  if (phrase?.first === phrase?.last && start === sentence.first && words[start]?.tag === 'number') return undefined
  if (!phrase || !reaches(stage, phrase, before)) return undefined
  return isHis(words[verb]) && phrase.first === phrase.last && isHerCountry(passage.hits, phrase.first) ? undefined : phrase
}

/** «سترد في حال استهدفتها»: it says «if», and does and suffers nothing. */
export function isInCase(words: Passage['words'], at: number): boolean {
  return words[at]?.stem === 'حال' && words[at - 1]?.stem === 'في'
}

/** «توقيف أربعة أشخاص حاولوا»: those whom a deed befell do what a plural says, and not the deed. */
function isDeedOfSeveral({ passage: { words, hits } }: Stage, start: number, verb: number): boolean {
  const [deed, whom, hit] = [words[start], words[start + 1], words[verb]?.verb]
  if (!hit || deed?.definite || deed?.preposition || !hits.at(start, 'trigger-noun') || hits.at(start, 'group')) return false
  return hit.value.agreements.every((each) => each === '3mp') && whom !== undefined && startsPhrase(whom) && !whom.preposition
}

/** «وبناء القدرات، وقد عينت الوزارة مديرا»: behind a clause with a verb «وقد» opens the next, whose subject follows; «السائق تونسي، وقد قتل» goes on about him. */
export function opensByAlready({ words, tokens }: Passage, { first }: Sentence, verb: number): boolean {
  if (tokens[verb - 1]?.form !== 'وقد') return false
  for (let at = verb - 2; at >= Math.max(first, verb - FARTHEST_TOPIC); at--) {
    if (words[at]?.tag === 'verb') return true
    if (words[at]?.tag === 'complementiser') return false
  }
  return false
}

/** «قرارا تقدمت به الجزائر وتونس يطالب»: a verb of «he» goes on about something else than a country. */
function isHis(word: Word | undefined): boolean {
  const agreements = word?.verb?.value.agreements ?? []
  return agreements.includes('3ms') && !agreements.includes('3fs') && word?.stem.startsWith('ت') === false
}

/** The last word before a verb that is no particle of its own, and in no aside: «القوات - التي تدعمها أبوظبي - قد انتزعت». */
function beforeAsides(passage: Passage, { first }: Sentence, verb: number): number {
  let before = verb - 1
  while (before >= first) {
    // «، وقد وصلا»: «و» goes on with whoever stands last
    const opening = passage.words[before + 1]?.conjunction ? undefined : openingOfDashed(passage, before, first)
    if (opening !== undefined) before = opening - 1
    else if (isBetween(passage, before)) before--
    else break
  }
  return before
}

/** «عائلات نزحت», «متظاهرين كانوا يرشقون», «عائلات كانت قد نزحت»: nothing between the two but «كان» right behind the phrase. */
function isRightBefore({ words }: Passage, before: number, verb: number): boolean {
  if (before === verb - 1) return true
  const isWas = words[before + 1]?.verb?.value.lemma.past === 'كان' && !words[before + 1]?.conjunction && !words[verb]?.conjunction
  return isWas && (before + 1 === verb - 1 || (before + 2 === verb - 1 && words[before + 2]?.stem === 'قد'))
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
  const first = startOfRow(words, before, Math.max(sentence.first, before - FARTHEST_TOPIC))
  for (let at = before; at >= first; at--) {
    const phrase = nounPhrase(tokens, words, at, verb)
    // «مذكرات بحق أشخاص اتهموا»: two words that are one preposition
    const isUnderRight = words[at - 1]?.stem === 'حق' && (words[at - 1]?.preposition === 'ب' || words[at - 2]?.stem === 'في')
    const opens = at === first || isUnderRight || !isInside(words[at - 1]) || nounPhrase(tokens, words, at - 1, verb)?.last !== before
    const isDeed = at < before && words[verb] !== undefined && isJoint(words[verb]) && hits.at(at, 'trigger-noun') !== undefined
    if (phrase?.last === before && isDeed) return nounPhrase(tokens, words, at + 1, verb)
    if (phrase?.last !== before || !opens) continue
    if (WITHOUT.has(words[at - 1]?.stem ?? '')) return described(stage, sentence, at - 2, verb)
    const isNone = (isClosed(words, phrase) && !isResumedWithin(words, at, verb)) || isStretch(stage, phrase)
    if (!isOtherGender(words, phrase, verb)) return isNone ? undefined : phrase
    return words[at]?.preposition === 'ب' ? described(stage, sentence, at - 1, verb) : undefined
  }
  return undefined
}

/** «طائرة بدون طيار اخترقت»: what it lacks does nothing. Folded. */
const WITHOUT = new Set(['بدون', 'دون', 'بلا'])

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

/** Whether a verb's person can have a subject that is not «I», «we» or «you». */
export function isThirdPerson(agreements: readonly Agreement[]): boolean {
  return agreements.some((agreement) => agreement.startsWith('3'))
}
