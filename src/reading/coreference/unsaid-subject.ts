import { isDefinite } from '../mentions/definite.ts'
import type { Passage } from '../passage.ts'
import { nounPhrase } from '../syntax/noun-phrase.ts'
import type { Sentence } from '../types.ts'
import type { Pronoun } from './agreement.ts'

/** No verb's subject stands farther after it, in tokens. */
const FARTHEST = 25
/** A name in quotation marks is no longer, in tokens. */
const LONGEST_QUOTED = 5
const AGENT_TABLES = new Set(['role', 'group', 'person', 'organisation', 'institution', 'outlet', 'country', 'source-noun', 'given-name'])

/**
 * A verb without a subject of its own, as the pronoun that would stand for it: «وأضاف أن», «ووصل إلى باريس».
 *
 * @param isDated Nothing but a time stands before it in its sentence.
 * @param taken Tokens of times are 1.
 */
export function unsaidSubject(passage: Passage, sentence: Sentence, at: number, isDated: boolean, taken: Uint8Array): Pronoun | undefined {
  const { words, tokens, lexicon } = passage
  const hit = words[at]?.tag === 'verb' ? words[at]?.verb : undefined
  const opens = at === sentence.first || (at === sentence.first + 1 && ALSO.has(words[sentence.first]?.stem ?? '')) || isDated
  if (!hit || hit.pronoun || !(words[at]?.conjunction || opens)) return undefined
  const { agreements, lemma } = hit.value
  const pronoun = agreements.includes('3ms') ? 'ه' : agreements.includes('3fs') ? 'ها' : undefined
  if (isNobodys(passage, at) || isMine(passage, at)) return undefined
  if (pronoun === undefined || lemma.past === 'كان' || lemma.past === 'سبق' || lexicon.lightVerbs.get(lemma) === 'occurs') return undefined
  for (let next = at + 1; next < Math.min(sentence.last, at + FARTHEST); next++) {
    const each = words[next]
    if (!each) return undefined
    if (taken[next] === 1) continue
    if (tokens[next]?.form === '"') return isNameQuoted(passage, next) ? undefined : pronoun
    if (each.tag === 'complementiser' || each.tag === 'mark') return pronoun
    if (each.tag === 'verb' || each.tag === 'relative') return next > at + 1 ? pronoun : undefined
    if (each.tag === 'preposition' || each.preposition) {
      const noun = each.tag === 'preposition' && !each.pronoun ? next + 1 : next
      next = nounPhrase(tokens, words, noun, sentence.last)?.last ?? next
      continue
    }
    if (each.tag === 'noun' && each.conjunction && next > at + 1) return pronoun
    if (each.tag === 'number') return undefined
    if (each.tag === 'noun' && PEERS.has(each.stem)) return pronoun
    if (each.tag === 'noun')
      return lexicon.reportingVerbs.has(lemma) && !CLAUSAL.has(lemma.past) && isThing(passage, next) && next === at + 1
        ? pronoun
        : undefined
  }
  return pronoun
}

/** «ويذكر أن», «ويمكن للسكان», «ويعد هذا», «وسيصبح (المتحف)»: no one's deed, or whose it is stands right behind it. */
function isNobodys({ words, tokens }: Passage, at: number): boolean {
  const next = words[at + 1]
  if (tokens[at + 1]?.form === '(' || THIS.has(next?.stem ?? '')) return true
  if (!IMPERSONAL.has(words[at]?.stem ?? '')) return false
  return next?.tag === 'complementiser' || next?.tag === 'preposition' || next?.preposition === 'ل' || next?.preposition === 'ب'
}

const THIS = new Set(['هذا', 'هذه', 'ذلك', 'تلك', 'هولاء'])
/** Folded, in the present: what is thought, known or needed, by nobody in particular. */
const IMPERSONAL = new Set(
  (
    'يذكر يعتقد يمكن يجب ينبغي يبدو يتوقع يرجح يشار يقال يزعم يفترض يكفي ينتظر ينظر يندر يحتمل يلزم يتعين يجوز يتضح يلاحظ يظن يحسب ' +
    'يعرف يستحسن يصعب يسهل يبقي يبدوا'
  ).split(' '),
)

/** «وأعتقد», «وأريد»: the speaker's own, though without its hamza it is written like what another did. */
function isMine({ article, tokens, words }: Passage, at: number): boolean {
  const verb = words[at]?.verb
  const text = article.text.slice(tokens[at]?.start, tokens[at]?.end)
  return verb !== undefined && /^[وف]?أ/.test(text) && !/^[أآ]/.test(verb.value.lemma.past)
}

/** «وفي عام 2000، أمرت», «ومساء الأربعاء قصفت», «وفي وقت لاحق قصفت»: nothing but a time stands before the verb, with or without its comma. */
export function isBehindTime({ words, tokens }: Passage, { first }: Sentence, at: number, isTime: (token: number) => boolean): boolean {
  const end = tokens[at - 1]?.form === ',' ? at - 1 : at
  const isWhen = (token: number) => isTime(token) || LATER.has(words[token]?.stem ?? '')
  if (at - first < 2 || at - first > LONGEST_TIME || !isWhen(end - 1)) return false
  for (let before = first; before < end; before++) if (!isWhen(before) && words[before]?.tag !== 'preposition') return false
  return true
}

/** In tokens. */
const LONGEST_TIME = 10
/** «في وقت لاحق»: a time that no date is. Folded. */
const LATER = new Set(['وقت', 'لاحق', 'لاحقا', 'بعدها', 'حينها'])

/** «كما بحث مع نظيره»: a sentence goes on with them. Folded. */
export const ALSO: ReadonlySet<string> = new Set(['كما', 'ثم'])

/** «والتقى نظيره»: whose peer he is is the subject, and not the peer. Folded. */
export const PEERS: ReadonlySet<string> = new Set(['نظيره', 'نظيرها', 'نظيرته', 'نظيرتها'])

/** «ونقلت "فرانس برس"»: a short name, nothing said. */
function isNameQuoted({ tokens }: Passage, open: number): boolean {
  for (let at = open + 1; at <= open + LONGEST_QUOTED; at++) if (tokens[at]?.form === '"') return true
  return false
}

/** «وتقول وثيقة», «وأفاد موقع»: only a clause is what these say, so that a noun is who says it. */
const CLAUSAL: ReadonlySet<string> = new Set(['قال', 'أفاد', 'صرح'])
/** «ونقل موقع», «ونشرت صحيفة»: folded nouns that say or print something themselves. */
const SAYERS: ReadonlySet<string> = new Set(['موقع', 'صحيفه', 'جريده', 'مجله', 'قناه', 'وثيقه', 'وسايل', 'مصدر', 'مصادر', 'شبكه', 'اذاعه'])

/** «أكد ضرورة», «أعلن رفضه»: what is said, nobody who says it. */
function isThing(passage: Passage, at: number): boolean {
  const { hits, lexicon, words } = passage
  const kind = lexicon.everydayWords.get(words[at]?.stem ?? '')
  if ((kind !== 'noun' && kind !== 'masdar') || isDefinite(passage, at)) return false
  return !hits.isIn(at, AGENT_TABLES) && !SAYERS.has(words[at]?.stem ?? '') && !lexicon.organisationHeads.has(words[at]?.stem ?? '')
}
