import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Ground } from '../ground.ts'
import { earlierOutlet } from '../sources/named-before.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import { isOfPoll, isPublisher, isToOutlet, mentionAt } from '../sources/source-words.ts'

/** An outlet, with its head («لقناة …») and marks. */
export function outletAt(ground: Ground, at: number, limit: number): Phrase | undefined {
  const { tokens, hits, words } = ground.passage
  let first = at
  if (tokens[first]?.form === '"' || tokens[first]?.form === '(') first++
  if (tokens[first]?.form === '(') first++
  if (first >= limit || isOfPoll(ground, first)) return undefined
  const mention = mentionAt(ground, first)
  if (mention && isPublisher(ground, mention)) {
    let last = first
    while (last + 1 < limit && (tokens[last + 1]?.end ?? Infinity) <= mention.end) last++
    if (first > at && '")'.includes(tokens[last + 1]?.form ?? ' ')) last++
    return { first, last }
  }
  const plain = hits.at(first, 'outlet')
  const isLonger = mention !== undefined && mention.end > (tokens[plain?.last ?? first]?.end ?? 0)
  if (plain && !isLonger && plain.value.outlet.kind !== 'social-platform' && !words[first]?.common)
    return { first, last: Math.min(plain.last, limit - 1) }
  const head = hits.at(first, 'media-noun')
  if (head?.value.kind !== 'outlet') return undefined
  if (isToldAgain(ground, first)) return { first, last: first }
  if (words[first]?.definite) return undefined
  const source = sourceAt(ground, first, limit)
  return source ? { first, last: source.phrase.last } : { first, last: first }
}

/** «قال أحدهم للصحيفة إن»: the outlet that was named before. */
function isToldAgain(ground: Ground, at: number): boolean {
  return ground.passage.words[at]?.preposition === 'ل' && earlierOutlet(ground, { first: at, last: at }) !== undefined
}

/** What is told where stands within this many tokens before the verb. */
const FARTHEST = 16

/** «وفي حديث لقناة …، قال الوزير»: by what means and to whom, before the verb. */
export function toldBefore(ground: Ground, { first }: Sentence, verb: number): { readonly medium?: Phrase; readonly toldTo?: Phrase } {
  const { words, hits, tokens } = ground.passage
  const from = Math.max(first, verb - FARTHEST)
  let medium: Phrase | undefined
  for (let at = verb - 1; at >= from; at--) {
    if (words[at]?.tag === 'complementiser' || words[at]?.tag === 'conjunction' || tokens[at]?.form === ':') return {}
    const hit = hits.at(at, 'media-noun')
    const isUnder = words[at]?.preposition !== '' || words[at - 1]?.tag === 'preposition'
    if (!hit || !isUnder || !SPOKEN.has(hit.value.kind)) continue
    medium = { first: at, last: hit.last }
    break
  }
  if (!medium) return {}
  for (let at = medium.last + 1; at < verb; at++) {
    const prep = words[at]?.tag === 'preposition' ? words[at]?.stem : words[at]?.preposition || (isToOutlet(ground, at) ? 'ل' : '')
    const object = words[at]?.tag === 'preposition' || tokens[at]?.form === 'ل' ? at + 1 : at
    const outlet = prep === 'ل' || prep === 'مع' || prep === 'الي' || tokens[at]?.form === 'ل' ? outletAt(ground, object, verb) : undefined
    if (outlet) return { medium, toldTo: outlet }
  }
  return { medium }
}

const SPOKEN = new Set(['statement', 'interview', 'press-conference', 'speech', 'post', 'recording', 'letter'])

/** «في بيان رسمي نشر على موقعه», «في تسجيل نشره على صفحته»: right behind the medium this says where it came out. */
export function comesOut({ passage }: Ground, at: number): boolean {
  const { hits, lexicon, tokens } = passage
  if (ISSUED.has(tokens[at]?.form ?? '')) return true
  return hits.all(at, 'verb').some(({ value, pronoun }) => pronoun !== '' && lexicon.issuingVerbs.has(value.lemma.past))
}

const ISSUED = new Set(['نشر', 'نشرت', 'صدر', 'صدرت', 'بث', 'بثت', 'عقد', 'اذيع', 'اذيعت', 'وزع'])
