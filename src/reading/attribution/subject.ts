import type { Hit } from '../../lexicon/finder.ts'
import type { Marked } from '../quotes/marked.ts'
import { isJoint, startsPhrase } from '../syntax/noun-phrase.ts'
import type { Word } from '../syntax/word.ts'
import type { Sentence } from '../types.ts'
import type { SourceWords } from './claim.ts'
import { type Ground, reachOf } from './ground.ts'
import { genderOf, isJoined } from './reporting-verb.ts'
import { sourceAt } from './source-phrase.ts'
import { isTime, isToOutlet, opensSource } from './source-words.ts'

export interface Speaker {
  readonly source: SourceWords
  /** The token after the verb or its subject: where what is said is looked for. */
  readonly next: number
}

/** A topic stands no farther before its verb than this, in tokens: time stays linear. */
const FARTHEST_TOPIC = 60
/** «في الوقت ذاته», «اليوم نفسه». */
const SAME = new Set(['ذات', 'نفس', 'ذاته', 'نفسه', 'ذاتها', 'نفسها', 'عينه'])
/** A name in marks is no longer than this, in tokens. */
const LONGEST_NAME = 7
/** Between a topic and its verb may stand this many tokens of asides. */
const LONGEST_ASIDE = 16

/**
 * Who the subject of a verb of saying is: the phrase before it («الوزير قال», «الذي قال»), the phrase after it («قال الوزير»), or nobody,
 * where only the verb's person tells.
 */
export function speakerOf(ground: Ground, sentence: Sentence, at: number, hit: Hit<'verb'>): Speaker {
  const pronoun = pronounBefore(ground, sentence, at)
  if (pronoun) return { source: pronoun, next: at + 1 }
  const before = subjectBefore(ground, sentence, at)
  const gender = genderOf(hit)
  if (before && !before.relative) return { source: { ...before, ...(gender && { gender }) }, next: at + 1 }
  const after = subjectAfter(ground, sentence, at)
  if (before && !(after && isSpeaker(ground, after.source))) return { source: before, next: at + 1 }
  const topic = after ? undefined : topicOfKana(ground, sentence, at)
  if (topic) return { source: topic, next: at + 1 }
  if (after) return { source: { ...after.source, ...(gender && { gender }) }, next: after.next }
  const isPlural = hit.value.agreements.every((agreement) => agreement === '3mp' || agreement === '3fp')
  return { source: { ...(gender && { gender }), ...(isPlural && { number: 'plural' as const }) }, next: at + 1 }
}

/** «إنه أبلغ …», «لكنها قالت»: the pronoun is the subject, and what follows the verb its object; unless the verb is of another gender. */
function pronounBefore({ passage }: Ground, { first }: Sentence, verb: number): SourceWords | undefined {
  const { words } = passage
  let at = verb - 1
  while (at > first && words[at]?.tag === 'particle') at--
  const word = words[at]
  if (at < first || (word?.tag !== 'complementiser' && word?.tag !== 'conjunction')) return undefined
  const gender = word.pronoun === 'ه' ? 'm' : word.pronoun === 'ها' ? 'f' : undefined
  const hit = words[verb]?.verb
  if (!gender || !hit || genderOf(hit) !== gender) return undefined
  return { gender }
}

/** «وكانت حصيلة أعلنت مساء قد تحدثت عن»: between «كان» and «قد» stands the subject, however long. */
function topicOfKana(ground: Ground, { first }: Sentence, verb: number): SourceWords | undefined {
  const { words } = ground.passage
  if (words[verb - 1]?.stem !== 'قد') return undefined
  for (let at = verb - 2; at >= Math.max(first, verb - FARTHEST_TOPIC); at--)
    if (words[at]?.verb?.value.lemma.past === 'كان') return sourceAt(ground, at + 1, verb)
  return undefined
}

/** «الغاز الذي قالت بريطانيا إنه»: a known speaker right after the verb is its subject, whatever stands before the relative. */
function isSpeaker({ mentionFrom, book }: Ground, { phrase }: SourceWords): boolean {
  const mention = phrase && mentionFrom[phrase.first]
  const kind = mention && book.get(mention.entity)?.kind
  return kind !== undefined && kind !== 'place'
}

function subjectAfter(ground: Ground, sentence: Sentence, verb: number): Speaker | undefined {
  const { passage } = ground
  const { words, hits, tokens } = passage
  for (let at = verb + 1; at < Math.min(sentence.last, verb + 14); at++) {
    const word = words[at]
    const form = tokens[at]?.form
    if (
      !word ||
      word.tag === 'complementiser' ||
      (word.tag === 'verb' && !opensSource(ground, at)) ||
      word.tag === 'relative' ||
      form === ':' ||
      form === '.'
    )
      return undefined
    if ((isTime(ground, at) && word.tag === 'noun') || form === ',' || word.tag === 'particle') continue
    if (SAME.has(form ?? '') && ground.timed[at - 1]) continue
    if (form === '#') continue
    if (form === '"') return shortName(ground, at, sentence.last)
    if (form === '(') {
      while (at < sentence.last && tokens[at]?.form !== ')') at++
      continue
    }
    if (word.tag === 'preposition' || word.preposition) {
      if (hits.at(at, 'according-to')) return undefined
      const skipped = pastPreposition(ground, at, sentence.last)
      if (skipped === undefined) return undefined
      at = skipped - 1
      continue
    }
    if (word.conjunction || isToOutlet(ground, at)) return undefined
    const medium = hits.at(at, 'media-noun')
    if (medium?.pronoun) continue
    if (medium && !medium.value.speaks && !word.definite) return undefined
    if (isAct(ground, at)) return undefined
    const isHal = hits.at(at, 'reporting')?.value.part === 'participle' && !hits.at(at, 'source-noun')
    if (!opensSource(ground, at) || isHal) return undefined
    const source = sourceAt(ground, at, sentence.last)
    return source && { source, next: source.next }
  }
  return undefined
}

/** «وأعلن تشكيل لجنة»: an act is what is said, not who says it. */
function isAct({ passage }: Ground, at: number): boolean {
  const { words, hits, lexicon } = passage
  if (words[at]?.definite || words[at]?.pronoun) return false
  if (
    ['source-noun', 'role', 'group', 'institution', 'organisation', 'media-noun'].some((table) =>
      hits.from(at).some((hit) => hit.table === table),
    )
  )
    return false
  return hits.at(at, 'trigger-noun') !== undefined || lexicon.everydayWords.get(words[at]?.stem ?? '') === 'masdar'
}

/** «"حماس"», «"الأخبار"»: a name in marks as a subject. */
function shortName(ground: Ground, at: number, limit: number): Speaker | undefined {
  const stretch = ground.openedAt.get(at)
  if (!stretch?.closed || (ground.speech.has(stretch) && !isNameOfDoer(ground, stretch))) return undefined
  const source = sourceAt(ground, at, limit)
  return source && { source, next: Math.max(source.next, stretch.close + 1) }
}

/** «وثق "مكتب توثيق الشهداء" خلال الشهر …»: no verb inside, and the clause goes on right behind the marks. */
function isNameOfDoer({ passage }: Ground, { open, close }: Marked): boolean {
  const { words, tokens } = passage
  if (close - open > LONGEST_NAME) return false
  for (let at = open + 1; at < close; at++) if (words[at]?.tag === 'verb' || words[at]?.tag === 'complementiser') return false
  const next = words[close + 1]
  return next !== undefined && next.tag !== 'mark' && tokens[close + 1]?.kind === 'word' && !next.conjunction
}

/** «من جهته», «في بيان», «اليوم»: what may stand between a verb and its subject; never the verb's own preposition with what is said. */
function pastPreposition(ground: Ground, at: number, limit: number): number | undefined {
  const { words, hits } = ground.passage
  const word = words[at]
  const object = word?.tag === 'preposition' ? at + 1 : at
  if (word?.tag === 'preposition' && word.pronoun) return at + 1
  const noun = words[object]
  if (!noun) return undefined
  if (isTime(ground, object)) return SAME.has(words[object + 1]?.stem ?? '') ? object + 2 : object + 1
  if (noun.stem === 'جهه' || noun.stem === 'جانب' || noun.stem === 'ناحيه' || noun.stem === 'دور') return object + 1
  const medium = hits.at(object, 'media-noun')
  if (medium && medium.value.kind !== 'outlet') {
    let end = medium.last
    while (end + 1 < limit && words[end + 1]?.tag === 'noun' && words[end + 1]?.adjective && !words[end + 1]?.preposition) end++
    return end + 1
  }
  if (word?.stem === 'في' || word?.stem === 'خلال' || word?.stem === 'عقب' || word?.stem === 'بعد') {
    const source = sourceAt(ground, object, limit)
    if (source && source.next < limit) return source.phrase.last + 1
  }
  return undefined
}

/** The topic of the verb's clause, or what a relative before the verb goes back to. */
export function subjectBefore(ground: Ground, sentence: Sentence, verb: number): SourceWords | undefined {
  const { tokens, words } = ground.passage
  const joined = isJoined(ground.passage, verb) && !(tokens[verb]?.form.startsWith('ف') && startsWithAmma(ground, sentence, verb))
  if (joined) return undefined
  if (tokens[verb - 1]?.form === '-' || tokens[verb - 1]?.form === ':') return undefined
  let before = verb - 1
  while (before >= sentence.first && words[before]?.tag === 'particle') before--
  if (words[before]?.tag === 'relative') return antecedent(ground, sentence, before)
  const first = topicStart(ground, sentence, before, words[verb] !== undefined && isJoint(words[verb]))
  if (first === undefined) return undefined
  const source = sourceAt(ground, first, verb)
  if (!source || before - source.phrase.last > LONGEST_ASIDE) return undefined
  return reachesVerb(ground, source.phrase.last + 1, before) ? source : undefined
}

function startsWithAmma({ passage }: Ground, sentence: Sentence, verb: number): boolean {
  const { words } = passage
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - 10); at--)
    if (words[at]?.stem === 'اما' || words[at]?.stem === 'واما') return true
  return false
}

function topicStart(ground: Ground, sentence: Sentence, before: number, isShared: boolean): number | undefined {
  const { passage, timed } = ground
  const { tokens, words } = passage
  let first: number | undefined
  for (let at = before; at >= Math.max(sentence.first, before - FARTHEST_TOPIC); at--) {
    const word = words[at]
    const form = tokens[at]?.form
    if (word?.tag === 'verb' && !followsRelative(words, at)) break
    if (word?.tag === 'complementiser' || form === ':' || form === '…' || form === ';' || form === '.') break
    if (word?.tag === 'conjunction') break
    first = at
    if (word?.conjunction && startsPhrase(word) && (tokens[at - 1]?.form === ',' || (at === before && !isShared))) break
  }
  while (first !== undefined && first <= before) {
    const form = tokens[first]?.form
    if (form !== ',' && form !== '-' && form !== '(' && form !== '#' && form !== 'و' && words[first]?.tag !== 'particle' && !timed[first])
      break
    first++
  }
  if (first === undefined || first > before) return undefined
  if (tokens[first]?.form === '"') return ground.openedAt.get(first)?.closed ? first : undefined
  return startsPhrase(words[first]) && !words[first]?.preposition ? first : undefined
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
    if (words[at]?.tag === 'preposition' || words[at]?.tag === 'mark' || words[at]?.preposition) {
      inAside = true
      continue
    }
    if (words[at]?.tag !== 'particle') return false
  }
  return true
}

/** The first token of the longest mention that a token closes, its role included. */
function endingAt({ passage, mentionFrom }: Ground, last: number): number | undefined {
  const token = passage.tokens[last]
  for (let at = Math.max(0, last - 12); token && at <= last; at++) {
    const mention = mentionFrom[at]
    if (mention && reachOf(mention).end >= token.end) return at
  }
  return undefined
}

function antecedent(ground: Ground, sentence: Sentence, relative: number): SourceWords | undefined {
  const { tokens, words } = ground.passage
  let last = relative - 1
  if (tokens[last]?.form === ',') last--
  const mention = endingAt(ground, last)
  if (mention !== undefined && mention >= sentence.first) {
    const source = sourceAt(ground, nameBefore(ground, mention) ?? mention, relative)
    if (source && source.next >= last - 1) return { ...source, relative: true }
  }
  for (let first = Math.max(sentence.first, last - 12); first <= last; first++) {
    if (!startsPhrase(words[first]) || words[first]?.tag === 'demonstrative') continue
    const source = sourceAt(ground, first, relative)
    if (source && source.phrase.last >= last - 1) return { ...source, relative: true }
    if (source) first = Math.max(first, source.phrase.last)
  }
  return undefined
}

/** «فلانة، رئيسة الجمعية، التي»: the name to which an office is put in apposition. */
function nameBefore(ground: Ground, at: number): number | undefined {
  if (ground.passage.tokens[at - 1]?.form !== ',' || !ground.passage.hits.at(at, 'role')) return undefined
  const first = endingAt(ground, at - 2)
  const mention = first === undefined ? undefined : ground.mentionFrom[first]
  return mention?.form === 'name' && ground.book.get(mention.entity)?.kind === 'person' ? first : undefined
}
