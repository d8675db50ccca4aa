import type { ReportingVerb } from '../../../lexicon/tables/reporting.ts'
import type { Passage } from '../../passage.ts'
import type { Marked } from '../../quotes/marked.ts'
import type { Word } from '../../syntax/word.ts'
import type { Ground } from '../ground.ts'
import { canSpeak, mentionAt } from '../sources/source-words.ts'
import { reportingVerbAt } from './reporting-verb.ts'
import { IN_IT } from './topic.ts'

/** «في بيان مقتضب»: the medium's adjectives belong to it, a masdar after them does not. */
export function endOfMedium({ passage }: Ground, last: number, limit: number): number {
  const { words, hits } = passage
  let end = last
  for (let at = last + 1; at < Math.min(limit, last + 3); at++) {
    const word = words[at]
    if (
      word?.tag !== 'noun' ||
      word.conjunction ||
      word.preposition ||
      word.pronoun ||
      hits.at(at, 'trigger-noun') ||
      word.definite !== words[last]?.definite
    )
      break
    end = at
  }
  return end
}

/** «أن», a colon or a quotation mark: what is said begins. */
export function opensSaid({ words, tokens }: Passage, at: number): boolean {
  const form = tokens[at]?.form
  return words[at]?.tag === 'complementiser' || form === ':' || form === '"'
}

/** «، مؤكدا أن»: the «أن» that comes is the participle's. */
export function complementiserSoon({ passage }: Ground, at: number, limit: number): boolean {
  for (let index = at + 1; index < Math.min(limit, at + 4); index++) if (opensSaid(passage, index)) return true
  return false
}

/** The token before the object of a preposition ends: the phrase after «خلال» or «عقب» is never what is said. */
export function pastObject(ground: Ground, at: number, limit: number): number {
  const { words } = ground.passage
  if (words[at]?.tag === 'complementiser' || words[at]?.tag === 'verb' || words[at]?.tag === 'mark' || at >= limit) return at
  const mention = mentionAt(ground, at)
  let last = at
  if (OWN_SIDE.test(ground.passage.tokens[at]?.form ?? '')) return at + 1
  if (SIDES.has(words[at]?.stem ?? '') && /^(اخر|اخري|ثانيه|ثان)$/.test(words[at + 1]?.stem ?? '')) return at + 2
  if (mention)
    while (last + 1 < limit && (ground.passage.tokens[last + 1]?.end ?? Infinity) <= Math.max(mention.end, mention.role?.end ?? 0)) last++
  while (last + 1 < limit && last < at + 8) {
    const word = words[last + 1]
    if (word?.tag !== 'noun' && word?.tag !== 'number' && word?.tag !== 'demonstrative' && word?.tag !== 'quantifier') break
    if (
      word.conjunction ||
      word.preposition ||
      (words[last]?.closed && !word.definite) ||
      (endsPlace(ground, last) && !word.definite && word.tag === 'noun' && ground.passage.hits.at(last + 1, 'trigger-noun'))
    )
      break
    last++
  }
  return last + 1
}

/** «أعلنت في منتصف يونيو حظر», «أعلن في دمشق مقتل»: a definite word, a name or a time ends where and when it is said. */
function endsPlace({ passage, timed }: Ground, last: number): boolean {
  return passage.words[last]?.definite === true || passage.words[last]?.place === true || (timed[last] === 1 && timed[last + 1] !== 1)
}

/** «التصريحات التي قال فيها: "…"»: what follows stands in the thing before. */
export function saysInIt({ passage }: Ground, at: number): boolean {
  return opensSaid(passage, at + 2) && IN_IT.has(passage.words[at + 1]?.stem ?? '') && reportingVerbAt(passage, at) !== undefined
}

/** «الذي قال إن»: «إن» goes with «قال», «أن» with the others, so that the main verb of another kind keeps its own. */
export function takesThat({ passage }: Ground, at: number, that: number): boolean {
  const found = reportingVerbAt(passage, at)
  if (!found?.verb.that) return false
  return isInna(passage, that) === (found.hit.value.lemma.past === 'قال')
}

/** «إن», written with its hamza below. */
function isInna({ article, tokens }: Passage, at: number): boolean {
  return article.text[tokens[at]?.start ?? 0] === 'إ'
}

/**
 * «قال الوزير عقب إعلان الرئيس أنه سيغادر: "…"»: «أن» goes with the announcement, «إن» with «قال».
 *
 * @returns The token before what «قال» itself brings, if the «أن» is none of its own.
 */
export function pastAnnounced(ground: Ground, from: number, that: number, limit: number): number | undefined {
  const { passage, openedAt } = ground
  const { words, tokens } = passage
  const bringsSaid = (at: number) => words[at]?.tag === 'complementiser' && isInna(passage, at)
  if (bringsSaid(that) || words[that]?.preposition || !isAnnounced(ground, from, that)) return undefined
  for (let at = that + 1; at < limit; at++) if (bringsSaid(at) || openedAt.has(at) || tokens[at]?.form === ':') return at - 1
  return undefined
}

/** Whether a masdar of saying with its speaker, under a preposition, stands before «أن». */
function isAnnounced(ground: Ground, from: number, that: number): boolean {
  const { hits, words } = ground.passage
  for (let at = that - 2; at > Math.max(from, that - FARTHEST_ANNOUNCED); at--) {
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'complementiser') return false
    const masdar = hits.at(at, 'reporting')
    if (masdar?.value.part !== 'masdar' || masdar.pronoun || !ANNOUNCING.has(words[at]?.stem ?? '')) continue
    if (words[at - 1]?.tag === 'preposition' && canSpeak(ground, at + 1)) return true
  }
  return false
}

/** Masdars that bring what somebody said, folded. */
export const ANNOUNCING = new Set(['اعلان', 'تاكيد', 'نفي', 'كشف', 'اقرار', 'اعتراف', 'قول', 'زعم', 'ادعاء'])

/** In tokens. */
const FARTHEST_ANNOUNCED = 10

/** «من جهة أخرى», «من ناحية ثانية». */
const SIDES = new Set(['جهه', 'جانب', 'ناحيه'])

/** «من جهته», «من جانبها». */
const OWN_SIDE = /^(جانب|جهت|ناحيت|دور)(ه|ها|هم|هما)$/

/** «…، عقب محادثات هي الأولى، أن»: an «أن» right after the comma that closes an aside, with no joined verb before it. */
export function thatAfterAside(ground: Ground, at: number, limit: number): number | undefined {
  const { words, tokens, hits } = ground.passage
  for (let index = at + 1; index < limit; index++) {
    const word = words[index]
    if (word?.tag === 'complementiser') return tokens[index - 1]?.form === ',' ? index - 1 : undefined
    if (tokens[index]?.form === ':' && tokens[index + 1]?.form === '"') return index - 1
    const stretch = ground.openedAt.get(index)
    if (stretch?.closed && stretch.close - index <= LONGEST_LABEL && !ground.speech.has(stretch)) {
      index = stretch.close
      continue
    }
    if (
      !word ||
      (word.tag === 'verb' && word.conjunction) ||
      tokens[index]?.form === '"' ||
      hits.at(index, 'reporting')?.value.part === 'participle'
    )
      return undefined
  }
  return undefined
}

/** A bare phrase right before «أن» is the one spoken to or an adverb: the token before «أن», else nothing. */
export function thatAfterPhrase(ground: Ground, at: number, limit: number): number | undefined {
  const { words, tokens, hits } = ground.passage
  for (let index = at + 1; index < Math.min(limit, at + 8); index++) {
    const word = words[index]
    if (word?.tag === 'complementiser') return index - 1
    if (
      !word ||
      hits.at(index, 'reporting')?.value.part === 'participle' ||
      (word.tag !== 'noun' && word.tag !== 'number' && !',"()'.includes(tokens[index]?.form ?? ' ')) ||
      word.preposition ||
      word.conjunction
    )
      return undefined
  }
  return undefined
}

/** Before «أن» these open a clause beside the one that is said: «بعد أن», «رغم أن», «شرط أن». */
const ADJUNCTS = new Set([
  'بعد',
  'قبل',
  'منذ',
  'رغم',
  'دون',
  'بدون',
  'مع',
  'شرط',
  'بشرط',
  'لولا',
  'الي',
  'الا',
  'كما',
  'حتي',
  'بما',
  'اذ',
  'حيث',
  'بيد',
  'علما',
  'بل',
])

/** «بعد أن وصل», «والتي إن فازت»: what follows is not what is said. */
export function opensAdjunct(before: Word | undefined, { prepositions }: ReportingVerb): boolean {
  if (before?.tag === 'relative') return true
  return before !== undefined && ADJUNCTS.has(before.stem) && !prepositions.includes(before.stem)
}

/** A name in marks is no longer than this, in tokens. */
const LONGEST_LABEL = 7
/** What is said begins no farther behind a name in marks than this, in tokens. */
const FARTHEST_THAT = 24

/** Words of a sentence, never of a name. */
const SPEAKING = new Set(['verb', 'complementiser', 'demonstrative'])

/** «المتحدث باسم التحالف "…"، لشبكة …، إن», «دعت "تحالف …"، الذي تقوده …، إلى»: marks round a name, since what is said comes after them. */
export function isLabel(
  ground: Ground,
  { open, close, closed }: Marked,
  { addressee, that, prepositions }: ReportingVerb,
  limit: number,
): boolean {
  const { words, tokens } = ground.passage
  if (!closed || close - open > LONGEST_LABEL || tokens[open - 1]?.form === ':') return false
  for (let at = open + 1; at < close; at++) if (SPEAKING.has(words[at]?.tag ?? '')) return false
  if (addressee && tokens[close + 1]?.form === ',' && words[close + 2]?.tag === 'relative') return true
  if (addressee && close - open <= 4 && joinsSoon(ground, close + 1, prepositions)) return true
  if (!that) return false
  for (let at = close + 1; at < Math.min(limit, close + FARTHEST_THAT); at++) {
    if (words[at]?.tag === 'complementiser') return true
    if (ground.passage.hits.at(at, 'reporting')?.value.part === 'participle') return false
    if (words[at]?.tag === 'verb' || words[at]?.conjunction || ':"'.includes(tokens[at]?.form ?? ' ')) return false
  }
  return false
}

/** «اتهمت "قسد"، الأربعاء، بخرق»: the verb's own preposition soon after. */
function joinsSoon({ passage }: Ground, from: number, prepositions: readonly string[]): boolean {
  for (let at = from; at < from + 6; at++) {
    const word = passage.words[at]
    const joins = word?.tag === 'preposition' ? word.stem : word?.preposition
    if (joins) return prepositions.includes(joins)
    if (word?.tag === 'verb' || word?.tag === 'complementiser') return false
  }
  return false
}

/** «مديرة منظمة "…" في المدينة "لن ننسحب من هنا"»: what is said comes in marks of its own behind a name. */
export function speaksLater({ openedAt, speech }: Ground, { close, closed }: Marked, limit: number): boolean {
  for (let at = close + 1; closed && at < limit; at++) {
    const later = openedAt.get(at)
    if (later && speech.has(later)) return true
  }
  return false
}
