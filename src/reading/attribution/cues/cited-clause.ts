import type { Hit } from '../../../lexicon/finder.ts'
import type { ReportingStance } from '../../../lexicon/tables/reporting.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { SourceWords } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import { isPublisher, isTime, mentionAt } from '../sources/source-words.ts'
import { sourced } from './cited.ts'
import type { Cited } from './is-source.ts'
import { genderOf, reportingVerbAt } from './reporting-verb.ts'

/** «حسبما أفاد مصدر … لموقع …», «وفق ما نقلت وكالة … عن …», «بحسب ما جاء في بيان …». */
export function clauseAfter(ground: Ground, sentence: Sentence, verbAt: number, at: number): Cited | undefined {
  const { words, tokens, hits } = ground.passage
  if (words[verbAt]?.tag !== 'verb' && !hits.at(verbAt, 'verb')) return undefined
  const isComing = COMING.test(tokens[verbAt]?.form ?? '')
  const found = isComing ? undefined : (reportingVerbAt(ground.passage, verbAt) ?? looseVerb(ground, verbAt))
  const isKama = words[at]?.stem === 'كما' || tokens[at]?.form === 'كما'
  let next = verbAt + 1
  if (!found) {
    if (!isComing && words[next]?.stem !== 'من' && words[next]?.stem !== 'لدي') return undefined
    while (words[next]?.tag === 'preposition' || words[next]?.tag === 'particle') next++
    return sourced(ground, next, sentence)
  }
  const isAside = tokens[at - 1]?.kind === 'mark'
  if (isKama && at <= sentence.first) return undefined
  // «كما استنكرها الحزب»: it does so as well
  if (isKama && found.hit.pronoun !== '' && found.verb.stance !== 'asserts') return undefined
  while (next < sentence.last && (words[next]?.tag === 'particle' || isTime(ground, next) || tokens[next]?.form === 'عنه')) next++
  next = pastDay(ground, next, sentence)
  if (found.hit?.pronoun && words[at]?.stem === 'علي') return undefined
  const marked = ground.openedAt.get(next)
  if (ITSELF.test(tokens[next]?.form ?? '') || (marked && ground.speech.has(marked))) return undefined
  const figures = ground.passage.lexicon.figureWords.has(words[next]?.stem ?? '') ? sourced(ground, next, sentence) : undefined
  if (figures) return { ...figures, stance: found.verb.stance }
  const source = sourceAt(ground, next, sentence.last)
  if (!source && (words[next]?.stem === 'من' || words[next]?.stem === 'لدي')) return sourced(ground, next + 1, sentence)
  const own = !source && found.verb.relay && words[next]?.stem === 'عن' ? sourceAt(ground, next + 1, sentence.last) : undefined
  // «وفق ما نقلته عن مسؤولين»: the outlet that speaks, from others
  if (own) return { sources: [dropped(found.hit), own], last: own.next - 1, stance: found.verb.stance }
  if (!source) {
    const isBare = tokens[next]?.kind === 'mark' || next >= sentence.last
    const mayGoOn = words[at]?.stem !== 'علي' && words[verbAt]?.passive === false
    const end = isBare ? next - 1 : mayGoOn ? endOfPlace(ground, next - 1, sentence) : undefined
    return isKama || end === undefined ? undefined : { sources: [dropped(found.hit)], last: end, stance: found.verb.stance }
  }
  let last = source.next - 1
  const sources: SourceWords[] = [found.verb.relay ? { ...source, publishes: true } : source]
  let toldTo: Phrase | undefined
  for (let index = last + 1; index < Math.min(sentence.last, last + 14); index++) {
    const word = words[index]
    const form = tokens[index]?.form
    if (form === 'فان' || form === 'فقد') break
    if (word?.tag === 'complementiser' || form === ':') return undefined
    if (word?.tag === 'verb' || word?.tag === 'conjunction' || form === '.') break
    const isFarther = hits.at(index + 1, 'source-noun') !== undefined
    const mayRelay = found.verb.relay && (word?.stem === 'عن' || (found.verb.prepositions.includes(word?.stem ?? '') && isFarther))
    if (mayRelay || (word?.stem === 'عن' && isFarther)) {
      const farther = sourceAt(ground, index + 1, sentence.last)
      if (farther) {
        sources.push(farther)
        last = farther.next - 1
        index = last
      }
      continue
    }
    if (hits.at(index, 'according-to')?.value.kind === 'relay') {
      const farther = sourceAt(ground, (hits.at(index, 'according-to')?.last ?? index) + 1, sentence.last)
      if (farther) {
        sources.push(farther)
        last = farther.next - 1
        index = last
        continue
      }
    }
    const outlet = outletNear(ground, index, sentence)
    if (outlet) {
      toldTo ??= outlet
      last = outlet.last
      index = last
      continue
    }
    if (form === ',' && last < index - 1) break
  }
  if (
    isKama &&
    last + 1 < sentence.last &&
    tokens[last + 1]?.kind !== 'mark' &&
    words[last + 1]?.tag !== 'relative' &&
    !isTime(ground, last + 1) &&
    !saysThere(ground, found.verb, last, sentence)
  )
    return undefined
  if (isKama && !isAside && !endsHere(ground, last + 1, sentence)) return undefined
  if (ABOUT_HIM.has(tokens[last + 1]?.form ?? '')) last++
  last = endOfPlace(ground, last, sentence) ?? last
  const relay = hits.at(last + 2, 'according-to')
  const beyond =
    tokens[last + 1]?.form === ',' && relay?.value.kind === 'relay' ? sourceAt(ground, relay.last + 1, sentence.last) : undefined
  if (beyond) {
    sources.push(beyond)
    last = beyond.next - 1
  }
  return { sources, last, ...(toldTo && { toldTo }), stance: found.verb.stance }
}

/** «حسب ما أفادت به، اليوم الأربعاء، وزارة الدفاع»: behind a day between commas. */
function pastDay(ground: Ground, comma: number, { last }: Sentence): number {
  const { tokens } = ground.passage
  let at = comma + 1
  while (at < last && isTime(ground, at)) at++
  return tokens[comma]?.form === ',' && at > comma + 1 && tokens[at]?.form === ',' && at + 1 < last ? at + 1 : comma
}

/** «حسب ما ورد في الصحيفة», «وفق ما جاء في البيان». */
const COMING = /^(جاء|جاءت|ورد|وردت|يرد)$/

/** «وفق ما نقل الموقع عنه»: the speaker of what it covers. */
const ABOUT_HIM = new Set(['عنه', 'عنها', 'عنهم', 'عنهما'])

/** «كما وصف نفسه»: nobody. */
const ITSELF = /^(نفس|ذات)(ه|ها|هم)$/

/** What follows who says it, up to a mark, is no longer than this, in tokens. */
const LONGEST_PLACE = 14

/** «… كما أعلن الوزير في باريس،»: no preposition of the verb's own, which would bring what is said, and no «أن» behind it. */
function saysThere(
  ground: Ground,
  { stance, prepositions }: { readonly stance: ReportingStance; readonly prepositions: readonly string[] },
  last: number,
  sentence: Sentence,
): boolean {
  const { words } = ground.passage
  const next = words[last + 1]
  const joins = next?.tag === 'preposition' ? next.stem : (next?.preposition ?? '')
  if (stance !== 'asserts' || prepositions.includes(joins) || (joins === '' && words[last]?.definite)) return false
  const end = endOfPlace(ground, last, sentence)
  return end !== undefined && words[end + 2]?.tag !== 'complementiser'
}

/**
 * «… على صفحته في فيسبوك.», «… المرشح لمنصب النائب،»: where and as what somebody says it, with no verb, up to the next mark or the
 * sentence's end; `undefined` where something else follows.
 */
export function endOfPlace(ground: Ground, last: number, sentence: Sentence): number | undefined {
  const { words, tokens } = ground.passage
  const next = words[last + 1]
  const isApposed = next?.tag === 'noun' && next.definite && !isTime(ground, last + 1)
  if (!next || next.conjunction || (next.tag !== 'preposition' && !next.preposition && !isApposed)) return undefined
  for (let at = last + 1; at < Math.min(sentence.last, last + LONGEST_PLACE); at++) {
    const form = tokens[at]?.form ?? ''
    const stretch = ground.openedAt.get(at)
    if (stretch?.closed && !ground.speech.has(stretch)) {
      at = stretch.close
      if (at + 1 >= sentence.last) return at
      continue
    }
    if (',.-)؛'.includes(form)) return withDay(ground, at, sentence) ?? at - 1
    if (words[at]?.tag === 'mark' || words[at]?.tag === 'verb' || words[at]?.tag === 'complementiser' || words[at]?.tag === 'conjunction')
      return undefined
    if (at + 1 >= sentence.last) return at
  }
  return undefined
}

/** «… في جنيف، الثلاثاء.»: the day behind a comma, where nothing else follows. */
function withDay({ passage, timed }: Ground, comma: number, { last }: Sentence): number | undefined {
  let at = comma
  while (at + 1 < last && timed[at + 1]) at++
  const next = passage.tokens[at + 1]
  return at > comma && (at + 1 >= last || next?.form === '.') ? at : undefined
}

/** «… كما أفاد التلفزيون الرسمي.»: nothing but a day before the sentence's end. */
export function endsHere(ground: Ground, from: number, { last }: Sentence): boolean {
  const { tokens } = ground.passage
  for (let at = from; at < last; at++) if (tokens[at]?.kind !== 'mark' && !isTime(ground, at)) return false
  return true
}

function looseVerb(
  ground: Ground,
  at: number,
):
  | {
      readonly hit: Hit<'verb'>
      readonly verb: { readonly stance: ReportingStance; readonly relay: boolean; readonly prepositions: readonly string[] }
    }
  | undefined {
  for (const hit of ground.passage.hits.all(at, 'verb')) {
    const verb = ground.passage.lexicon.reportingVerbs.get(hit.value.lemma)
    if (verb) return { hit, verb }
  }
  return undefined
}

function outletNear(ground: Ground, at: number, sentence: Sentence): Phrase | undefined {
  const { words, tokens, hits } = ground.passage
  let first = words[at]?.tag === 'preposition' ? at + 1 : at
  if (tokens[first]?.form === 'ل') first++
  if (tokens[first]?.form === '"') first++
  const mention = mentionAt(ground, first)
  if (mention && isPublisher(ground, mention)) {
    let last = first
    while (last + 1 < sentence.last && (tokens[last + 1]?.end ?? Infinity) <= mention.end) last++
    return { first, last }
  }
  return hits.at(first, 'media-noun')?.value.kind === 'outlet' && words[first]?.preposition === 'ل' ? { first, last: first } : undefined
}

export function dropped(hit: Hit<'verb'>): SourceWords {
  const gender = genderOf(hit)
  return gender ? { gender } : {}
}
