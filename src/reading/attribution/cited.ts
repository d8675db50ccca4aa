import type { Hit } from '../../lexicon/finder.ts'
import type { ReportingStance } from '../../lexicon/tables/reporting.ts'
import { type Phrase, startsPhrase } from '../syntax/noun-phrase.ts'
import type { Sentence } from '../types.ts'
import { behindThing } from './behind-thing.ts'
import type { SourceWords } from './claim.ts'
import { headOf } from './describe-source.ts'
import type { Ground } from './ground.ts'
import { genderOf, reportingVerbAt } from './reporting-verb.ts'
import { sourceAt } from './source-phrase.ts'
import { isPublisher, isTime, mentionAt } from './source-words.ts'

export interface Cited {
  readonly sources: readonly SourceWords[]
  readonly last: number
  readonly toldTo?: Phrase
  readonly stance?: ReportingStance
}

export function citedAfter(ground: Ground, sentence: Sentence, hit: Hit<'according-to'>, at: number): Cited | undefined {
  const { words, tokens, hits } = ground.passage
  const next = hit.last + 1
  if (hit.value.kind === 'clause') return clauseAfter(ground, sentence, next, at)
  if (hit.pronoun) return { sources: [{}], last: hit.last }
  if (words[next]?.tag === 'verb') return undefined
  let first = next
  if (hit.value.preposition === 'ل') {
    if (tokens[next]?.form === 'ل') first = next + 1
    else if (words[next]?.preposition !== 'ل') return undefined
    else return withLam(ground, sentence, next)
  }
  if (hits.all(first, 'reporting').some(({ value, pronoun }) => value.part === 'masdar' && pronoun !== ''))
    return { sources: [{}], last: first }
  return sourced(ground, first, sentence)
}

function withLam(ground: Ground, sentence: Sentence, at: number): Cited | undefined {
  const source = sourceAt(ground, at, sentence.last, true)
  if (!source) return undefined
  const behind = behindThing(ground, sentence, source)
  if (behind) return behind
  return isSource(ground, source) || ground.passage.hits.at(at, 'media-noun') ? { sources: [source], last: source.next - 1 } : undefined
}

function sourced(ground: Ground, at: number, sentence: Sentence): Cited | undefined {
  const { hits, words } = ground.passage
  let first = at
  while (
    first < sentence.last &&
    isSaying(ground, first) &&
    !words[first]?.definite &&
    startsPhrase(words[first + 1]) &&
    !words[first + 1]?.preposition
  ) {
    if (hits.at(first, 'media-noun') && !mentionAt(ground, first + 1)) break
    first++
  }
  const source = sourceAt(ground, first, sentence.last)
  if (!source) return undefined
  const behind = behindThing(ground, sentence, source)
  if (behind) return behind
  return isSource(ground, source) || hits.at(first, 'media-noun')?.value.speaks ? { sources: [source], last: source.next - 1 } : undefined
}

/** «قول», «تصريحات», «بيان» before who said it. */
function isSaying({ passage }: Ground, at: number): boolean {
  const hit = passage.hits.at(at, 'reporting')
  const medium = passage.hits.at(at, 'media-noun')
  return hit?.value.part === 'masdar' || (medium !== undefined && medium.value.kind !== 'outlet' && medium.value.kind !== 'report')
}

/** Bodies by these names are plans as well: «وفق المبادرة الفرنسية». */
const PLANS = new Set([
  'مبادره',
  'حمله',
  'اتحاد',
  'تجمع',
  'شبكه',
  'مجموعه',
  'اداره',
  'قياده',
  'سلطه',
  'مصلحه',
  'مصالح',
  'ولايه',
  'امانه',
  'رئاسه',
  'امن',
])

/** Somebody or something that can say: «وفق الخطة», «بحسب الظروف» name no source. */
export function isSource(ground: Ground, { phrase }: SourceWords & { readonly phrase: Phrase }): boolean {
  const { hits } = ground.passage
  const head = headOf(ground, phrase)
  const body = ground.passage.lexicon.sourceBodies.get(ground.passage.words[head]?.stem ?? '')
  if (body !== undefined && body !== 'document' && !PLANS.has(ground.passage.words[head]?.stem ?? '')) return true
  if (hits.at(head, 'source-noun') || hits.at(head, 'media-noun')?.value.speaks) return true
  const mention = mentionAt(ground, phrase.first)
  const kind = mention && ground.book.get(mention.entity)?.kind
  return kind !== undefined && (kind !== 'place' || mention?.metonym === true)
}

/** «حسبما أفاد مصدر … لموقع …», «وفق ما نقلت وكالة … عن …», «بحسب ما جاء في بيان …». */
function clauseAfter(ground: Ground, sentence: Sentence, verbAt: number, at: number): Cited | undefined {
  const { words, tokens, hits } = ground.passage
  if (words[verbAt]?.tag !== 'verb' && !hits.at(verbAt, 'verb')) return undefined
  const found = reportingVerbAt(ground.passage, verbAt) ?? looseVerb(ground, verbAt)
  const isKama = words[at]?.stem === 'كما' || tokens[at]?.form === 'كما'
  let next = verbAt + 1
  if (!found) {
    const stem = words[verbAt]?.verb?.value.lemma.past
    if (stem !== 'جاء' && stem !== 'ورد' && words[next]?.stem !== 'من' && words[next]?.stem !== 'لدي') return undefined
    while (words[next]?.tag === 'preposition' || words[next]?.tag === 'particle') next++
    return sourced(ground, next, sentence)
  }
  const isAside = tokens[at - 1]?.kind === 'mark'
  if (isKama && at <= sentence.first) return undefined
  while (next < sentence.last && (words[next]?.tag === 'particle' || isTime(ground, next) || tokens[next]?.form === 'عنه')) next++
  if (found.hit?.pronoun && words[at]?.stem === 'علي') return undefined
  const source = sourceAt(ground, next, sentence.last)
  if (!source && (words[next]?.stem === 'من' || words[next]?.stem === 'لدي')) return sourced(ground, next + 1, sentence)
  if (!source) {
    if (!words[next]?.tag || tokens[next]?.kind === 'mark' || next >= sentence.last)
      return isKama ? undefined : { sources: [dropped(found.hit)], last: next - 1, stance: found.verb.stance }
    return undefined
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
    if (
      found.verb.relay &&
      (word?.stem === 'عن' || (found.verb.prepositions.includes(word?.stem ?? '') && hits.at(index + 1, 'source-noun')))
    ) {
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
    !isTime(ground, last + 1)
  )
    return undefined
  if (isKama && !isAside && !endsHere(ground, last + 1, sentence)) return undefined
  return { sources, last, ...(toldTo && { toldTo }), stance: found.verb.stance }
}

/** «… كما أفاد التلفزيون الرسمي.»: nothing but a day before the sentence's end. */
function endsHere(ground: Ground, from: number, { last }: Sentence): boolean {
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
