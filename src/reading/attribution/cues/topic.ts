import type { Hit } from '../../../lexicon/finder.ts'
import type { Passage } from '../../passage.ts'
import { isHerCountry } from '../../syntax/her-country.ts'
import { isJoint, startsPhrase } from '../../syntax/noun-phrase.ts'
import { prepositionBetween } from '../../syntax/preposition-between.ts'
import { isCapital } from '../../syntax/state-or-seat.ts'
import type { Word } from '../../syntax/word.ts'
import type { Sentence } from '../../types.ts'
import type { SourceWords } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { withheldName } from '../sources/anonymity.ts'
import { antecedent } from '../sources/antecedent.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import { canSpeak } from '../sources/source-words.ts'
import { genderOf, isJoined } from './reporting-verb.ts'

/** «البيان الذي شددت فيه الدول على»: the noun before the relative is what it stands in. */
export const IN_IT = new Set(['فيه', 'فيها', 'خلاله', 'خلالها'])

/** «وعندما سئل عن الموعد، قال»: what stands behind these is their own clause's. */
const WHEN = new Set(['عندما', 'حينما', 'بعدما'])

/** A topic stands no farther before its verb than this, in tokens: time stays linear. */
const FARTHEST_TOPIC = 60

/** Between a topic and its verb may stand this many tokens of asides. */
const LONGEST_ASIDE = 24

/** «وكانت حصيلة أعلنت مساء قد تحدثت عن»: between «كان» and «قد» stands the subject, however long. */
export function topicOfKana(ground: Ground, { first }: Sentence, verb: number): SourceWords | undefined {
  const { words } = ground.passage
  if (words[verb - 1]?.stem !== 'قد') return undefined
  for (let at = verb - 2; at >= Math.max(first, verb - FARTHEST_TOPIC); at--)
    if (words[at]?.verb?.value.lemma.past === 'كان') return sourceAt(ground, at + 1, verb)
  return undefined
}

/** The topic of the verb's clause, or what a relative before the verb goes back to. */
export function subjectBefore(ground: Ground, sentence: Sentence, verb: number, hit: Hit<'verb'>): SourceWords | undefined {
  const { tokens, words } = ground.passage
  const amma = tokens[verb]?.form.startsWith('ف') ? ammaBefore(ground, sentence, verb) : undefined
  if (amma !== undefined) return sourceAt(ground, amma + 1, verb)
  if (isJoined(ground.passage, verb)) return undefined
  if (tokens[verb - 1]?.form === '-' || tokens[verb - 1]?.form === ':') return undefined
  let before = verb - 1
  while (before >= sentence.first && words[before]?.tag === 'particle') before--
  if (words[before]?.tag === 'relative')
    return agreesWithRelative(ground.passage, before, hit) ? antecedent(ground, sentence, before) : undefined
  const first = topicStart(ground, sentence, before, words[verb] !== undefined && isJoint(words[verb]))
  if (first === undefined) return undefined
  const source = sourceAt(ground, first, verb)
  if (!source || before - source.phrase.last > LONGEST_ASIDE) return undefined
  if (
    genderOf(hit) === 'm' &&
    !hit.before.stem.startsWith('ت') &&
    source.phrase.first === source.phrase.last &&
    isHerCountry(ground.passage.hits, source.phrase.first)
  )
    return undefined
  return reachesVerb(ground, source.phrase.last + 1, before) ? source : undefined
}

/** «الحركة التي قال إنها», «الحكم الذي قالت إنه»: of another gender than the verb, what stands before the relative is spoken of. */
export function agreesWithRelative({ words }: Passage, relative: number, hit: Hit<'verb'>): boolean {
  const shown = words[relative]?.stem === 'التي' ? 'f' : words[relative]?.stem === 'الذي' ? 'm' : undefined
  const gender = genderOf(hit)
  if (IN_IT.has(words[hit.last + 1]?.stem ?? '')) return true
  return shown === undefined || gender === undefined || shown === gender
}

/** «أما فلان، البالغ من العمر …، فيقول»: where the «أما» stands that a verb with «ف» answers. */
function ammaBefore({ passage }: Ground, { first }: Sentence, verb: number): number | undefined {
  for (let at = verb - 1; at >= Math.max(first, verb - FARTHEST_TOPIC); at--) {
    if (passage.words[at]?.stem === 'اما' || passage.words[at]?.stem === 'واما') return at
    if (passage.tokens[at]?.form.startsWith('ف') && passage.words[at]?.tag === 'verb' && passage.words[at]?.conjunction) return undefined
  }
  return undefined
}

function topicStart(ground: Ground, sentence: Sentence, before: number, isShared: boolean): number | undefined {
  const { passage, timed } = ground
  const { tokens, words } = passage
  let first: number | undefined
  let inMarks = false
  for (let at = before; at >= Math.max(sentence.first, before - FARTHEST_TOPIC); at--) {
    const word = words[at]
    const form = tokens[at]?.form
    if (form === '"') inMarks = isClosing(ground, sentence, at)
    if (inMarks) continue
    if (word?.tag === 'verb' && !followsRelative(words, at) && !withheldName(ground, at, before + 1)) break
    if (word?.tag === 'complementiser' || form === ':' || form === '…' || form === ';' || form === '.' || form === '|') break
    if (word?.tag === 'conjunction') break
    first = at
    if (
      word?.conjunction &&
      !joinsQuality(words, at) &&
      !joinsPlace(passage, at) &&
      startsPhrase(word) &&
      (tokens[at - 1]?.form === ',' || (at === before && !isShared) || (sentence.part === 'headline' && opensSecond(ground, sentence, at)))
    )
      break
  }
  while (first !== undefined && first <= before) {
    const form = tokens[first]?.form
    if (form !== ',' && form !== '-' && form !== '(' && form !== '#' && form !== 'و' && words[first]?.tag !== 'particle' && !timed[first])
      break
    first++
  }
  if (first === undefined || first > before) return undefined
  if (tokens[first]?.form === '"') return ground.openedAt.get(first)?.closed ? first : undefined
  if (isAdverbial(ground, sentence, first) || WHEN.has(words[first - 1]?.stem ?? '')) return undefined
  if (isAimedAt(ground, first)) return undefined
  return startsPhrase(words[first]) && !words[first]?.preposition ? first : undefined
}

/** «رئيس القضاة في إنجلترا وويلز يقول»: a place beside a place, and no country or capital, which may speak for itself. */
function joinsPlace({ words, hits, lexicon }: Passage, at: number): boolean {
  if (!words[at]?.conjunction || hits.at(at, 'place') === undefined || hits.at(at, 'country') || isCapital(hits, at, lexicon)) return false
  let one = at - 1
  while (words[one]?.conjunction && hits.at(one, 'place')) one--
  return words[one]?.place === true && (words[one]?.preposition !== '' || words[one - 1]?.tag === 'preposition')
}

/** «عاد الوزير ليفتح الطريق بتصريحات قال فيها»: what is behind a verb of purpose, where it is nobody who speaks. */
function isAimedAt(ground: Ground, at: number): boolean {
  const before = ground.passage.words[at - 1]
  return before?.tag === 'verb' && before.verb?.before.preposition === 'ل' && !canSpeak(ground, at)
}

/** «الإذاعة "إن بي سي" …، أكد الوزير»: the words of a name in marks open no clause of their own. */
function isClosing({ openedAt, speech }: Ground, { first }: Sentence, mark: number): boolean {
  if (openedAt.has(mark)) return false
  for (let at = mark - 1; at >= Math.max(first, mark - LONGEST_LABEL); at--) {
    const opened = openedAt.get(at)
    if (opened) return opened.close === mark && !speech.has(opened)
  }
  return false
}

/** A name in marks is no longer than this, in tokens. */
const LONGEST_LABEL = 8

/** «قتلى بغارات على غزة والجيش الإسرائيلي يعلن»: in a headline, behind what stands under a preposition, who is named with «و» opens the second clause. */
function opensSecond({ passage: { words }, mentionFrom, book }: Ground, { first }: Sentence, at: number): boolean {
  const kind = book.get(mentionFrom[at]?.entity ?? '')?.kind
  if (kind === undefined || kind === 'place' || words[first]?.title) return false
  const joins = prepositionBetween(words, Math.max(first, at - FARTHEST_TOPIC), at)
  return joins !== undefined && joins !== 'بين' && joins !== 'مع'
}

/** «وسائل إعلام كردية وتركية»: a second quality beside the first. */
function joinsQuality(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at - 1], words[at]]
  return second?.conjunction === true && second.adjective && first?.adjective === true && first.definite === second.definite
}

/** «تعليقا على القمة، قال», «ميدانيا، قال»: an indefinite accusative at a clause's beginning, unless «لكن» or «إن» governs it. */
function isAdverbial({ passage }: Ground, { first }: Sentence, at: number): boolean {
  const { words, tokens } = passage
  const isAlone = at === first && tokens[at + 1]?.form === ',' && /..يا$/.test(tokens[at]?.form ?? '')
  const isAccusative = isAlone || (/.[^اء]ا$/.test(tokens[at]?.form ?? '') && words[at]?.definite === false && words[at]?.common === true)
  const before = words[at - 1]
  return isAccusative && (at === first || (before?.tag !== 'conjunction' && before?.tag !== 'complementiser'))
}

/** «الذي كان قد رفض»: a relative, with particles and verbs at the most between it and the verb. */
function followsRelative(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    if (words[at]?.tag === 'relative') return true
    if (words[at]?.tag !== 'particle' && words[at]?.tag !== 'verb') return false
  }
  return false
}

/** Only asides stand between the topic and its verb: no second bare noun phrase that would be the verb's clause. */
function reachesVerb({ passage, timed }: Ground, from: number, before: number): boolean {
  const { tokens, words } = passage
  let inAside = false
  for (let at = from; at <= before; at++) {
    const form = tokens[at]?.form
    if (form === ',' || form === '-' || form === '(') inAside = true
    if (inAside || timed[at]) continue
    const isClosed = words[at]?.tag === 'relative' && (tokens[before]?.form === ',' || (words[at + 1]?.tag === 'verb' && at + 2 <= before))
    if (isClosed || words[at]?.tag === 'preposition' || words[at]?.tag === 'mark' || words[at]?.preposition) {
      inAside = true
      continue
    }
    const isQuality =
      joinsQuality(words, at) ||
      joinsPlace(passage, at) ||
      (at === from && words[at]?.definite && words[at - 1]?.definite && !words[at]?.conjunction)
    if (words[at]?.tag !== 'particle' && !isQuality) return false
  }
  return true
}
