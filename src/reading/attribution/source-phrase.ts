import { tokenAt } from '../passage.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import { startsPhrase } from '../syntax/noun-phrase.ts'
import type { Mention } from '../types.ts'
import { anonymityAfter, withheldName } from './anonymity.ts'
import type { SourceWords } from './claim.ts'
import { type Ground, reachOf } from './ground.ts'

/** A source's words reach no further than this, in tokens. */
const LONGEST = 30
/** What an unnamed source belongs to, is near to or speaks for stands after these. */
const BELONGING = new Set(['في', 'لدي', 'من', 'باسم', 'داخل'])

/**
 * The source whose words begin at a token: a mention with its office and name, or a noun with its description; «في» and «باسم» phrases of
 * an unnamed one, and what is said of its nearness and its wish for no name, belong to it.
 *
 * @param limit The source never reaches this token.
 */
export function sourceAt(
  ground: Ground,
  at: number,
  limit: number,
  afterLam = false,
): (SourceWords & { readonly phrase: Phrase; readonly next: number }) | undefined {
  const { passage } = ground
  const { tokens, words } = passage
  let first = at
  if (tokens[first]?.form === '"') first++
  if (first >= limit || !opensSource(ground, first) || (words[first]?.preposition && !afterLam) || isTime(ground, first)) return undefined
  const mention = mentionAt(ground, first)
  const isNamed = mention?.form === 'name'
  let last = mention ? lastOf(ground, mention, limit, isNamed ? limit : first) : 0
  if (!isNamed) last = Math.max(last, endOfDescription(ground, first, limit))
  if (mention && isNamed) last = withAdjective(ground, last, limit)
  if (first > at && tokens[last + 1]?.form === '"') last++
  last = withBracket(ground, last, limit)
  if (!isNamed) last = withBelonging(ground, first, last, Math.min(limit, first + LONGEST))
  last = withLabel(ground, last, limit)
  const nearness = nearnessIn(ground, first, last, limit)
  if (nearness) last = nearness.last
  const named = isNamed ? undefined : nameAfter(ground, last, limit)
  if (named) last = named.last
  const joined = withOffice(ground, withJoined(ground, last, limit), limit)
  const anonymity = anonymityAfter(ground, joined, limit)
  const phrase = { first, last }
  const next = anonymity && anonymity.first <= joined + 3 ? anonymity.last + 1 : joined + 1
  return { phrase, ...(named && { named }), ...(nearness && { nearness }), ...(anonymity && { anonymity }), next }
}

/** «قوله», «نفيها»: what a relay goes on with. */
function saysHere({ hits }: Ground['passage'], at: number): boolean {
  const saying = hits.at(at, 'reporting')
  return saying?.value.part === 'masdar' && saying.pronoun !== ''
}

/** A noun phrase begins here, or a word for a source that is written like a verb («مراسلنا», «أهالي»). */
export function opensSource({ passage }: Ground, at: number): boolean {
  const word = passage.words[at]
  if (startsPhrase(word)) return true
  return word?.tag === 'verb' && (passage.hits.at(at, 'source-noun') !== undefined || passage.tokens[at]?.form === 'احدي')
}

/** A day, an hour, an adverb: nobody who speaks. */
export function isTime({ passage, timed }: Ground, at: number): boolean {
  if (timed[at]) return true
  const word = passage.words[at]
  if (word?.tag !== 'noun' || passage.hits.at(at, 'trigger-noun') || passage.hits.at(at, 'trigger-phrase')) return false
  const everyday = passage.lexicon.everydayWords.get(word.stem)
  return everyday === 'time' || (everyday === 'adverb' && !word.definite && word.stem.endsWith('ا'))
}

/** «… آل ثاني رئيس مجلس الوزراء وزير الخارجية»: offices after a name are passed over. */
function withOffice(ground: Ground, from: number, limit: number): number {
  const { tokens, hits } = ground.passage
  let last = from
  for (let turn = 0; turn < 3; turn++) {
    const comma = tokens[last + 1]?.form === ','
    const at = comma ? last + 2 : last + 1
    const role = at < limit ? hits.at(at, 'role') : undefined
    if (role?.value.number !== 'singular' || role.value.role.class === 'relation') return last
    const mention = mentionAt(ground, at)
    const end = mention ? lastOf(ground, mention, limit) : endOfDescription(ground, at, limit)
    if (comma && tokens[end + 1]?.form !== ',') return last
    last = end
  }
  return last
}

/** The name that follows an office and what it belongs to: «المتحدث باسم المحكمة فلان», «ناطق … يدعى فلان», «أحد السكان، فلان،». */
function nameAfter(ground: Ground, last: number, limit: number): Phrase | undefined {
  const { tokens, words } = ground.passage
  let at = last + 1
  const comma = tokens[at]?.form === ','
  const called = tokens[at]?.form === 'يدعي' || tokens[at]?.form === 'تدعي'
  if (comma || called || tokens[at]?.form === '"') at++
  if (at >= limit) return undefined
  const mention = mentionAt(ground, at)
  const entity = mention && ground.book.get(mention.entity)
  if (called && words[at]?.tag === 'noun' && entity?.kind !== 'person')
    return { first: at, last: Math.min(limit - 1, words[at + 1]?.tag === 'noun' ? at + 1 : at) }
  if (mention?.form !== 'name' || entity?.kind !== 'person' || reachOf(mention).start > (tokens[at]?.end ?? 0)) return undefined
  const end = lastOf(ground, mention, limit)
  const after = tokens[end + 1]?.form
  if (comma && after !== ',' && words[end + 1]?.tag !== 'complementiser' && after !== ':') return undefined
  return { first: at, last: end }
}

/** The mention that begins at a token, its role included; the longest. */
export function mentionAt({ mentionFrom }: Ground, at: number): Mention | undefined {
  return mentionFrom[at]
}

function lastOf(ground: Ground, mention: Mention, limit: number, first = limit): number {
  const { passage } = ground
  for (let at = first + 1; at < limit && (passage.tokens[at]?.start ?? Infinity) < mention.end; at++)
    if (saysHere(passage, at) || withheldName(ground, at, limit)) return at - 1
  const end = Math.max(mention.end, mention.role?.end ?? mention.end)
  const last = Math.min(tokenAt(passage.tokens, end - 1), limit - 1)
  return passage.tokens[last]?.form.length === 1 && last > 0 && passage.tokens[last]?.kind === 'word' ? last - 1 : last
}

/** A noun with its genitives and adjectives: an indefinite word after a definite one is no longer part of it. */
function endOfDescription(ground: Ground, first: number, limit: number): number {
  const { passage, timed } = ground
  const { words, hits, tokens, lexicon } = passage
  const isUnnamed = hits.at(first, 'source-noun') !== undefined
  let last = first
  for (let at = first + 1; at < Math.min(limit, first + 8); at++) {
    const word = words[at]
    if (isUnnamed && lexicon.sourceKinds.has(tokens[at]?.form ?? '')) {
      last = at
      continue
    }
    if (
      !word ||
      (word.tag !== 'noun' && word.tag !== 'number' && word.pronoun !== 'ي') ||
      word.conjunction ||
      word.preposition ||
      timed[at]
    )
      break
    if (withheldName(ground, at, limit)) break
    const before = words[last]
    const isKnown = hits
      .from(at)
      .some(({ table }) => table === 'trigger-noun' || table === 'role' || table === 'group' || table === 'institution')
    if (before?.definite && !word.definite && isKnown) break
    if (before?.definite && hits.at(at, 'trigger-noun')) break
    if (saysHere(passage, at)) break
    if (startsName(ground, at)) break
    if (word.stem.length < 2 || word.stem === 'صادر' || word.stem === 'صادره') break
    if (isName(hits, last) && last > first && !hits.at(at, 'nisba')) break
    if (before && !before.definite && at > first + 1 && hits.at(at, 'trigger-noun') && !word.definite) break
    if (before?.definite && word.pronoun) break
    if (before && !before.definite && word.pronoun) {
      last = at
      break
    }
    last = Math.min(endOfName(hits, at), limit - 1)
    at = last
  }
  return last
}

/** «صحيفة الغارديان البريطانية»: definite adjectives after a name. */
function withAdjective({ passage }: Ground, from: number, limit: number): number {
  const { words, hits } = passage
  let last = from
  while (
    last + 1 < limit &&
    words[last + 1]?.definite &&
    words[last + 1]?.tag === 'noun' &&
    (words[last + 1]?.adjective || hits.at(last + 1, 'nisba')) &&
    !words[last + 1]?.preposition
  )
    last++
  return last
}

/** The last token of a body's or place's name that begins here. */
function endOfName(hits: Ground['passage']['hits'], at: number): number {
  let end = at
  for (const { table, last, pronoun } of hits.from(at))
    if (!pronoun && last > end && (table === 'organisation' || table === 'place' || table === 'country')) end = last
  return end
}

/** A person's name begins here: «رجل الدين فلان». */
function startsName(ground: Ground, at: number): boolean {
  const mention = mentionAt(ground, at)
  return (
    mention?.form === 'name' &&
    ground.book.get(mention.entity)?.kind === 'person' &&
    mention.start >= (ground.passage.tokens[at]?.start ?? 0)
  )
}

function isName(hits: Ground['passage']['hits'], at: number): boolean {
  return hits.from(at).some(({ table, pronoun }) => !pronoun && (table === 'country' || table === 'place' || table === 'organisation'))
}

/** «وكالة الأنباء الروسية "تاس"», «الوكالة الرسمية #سبأ»: a name in marks or a hashtag right after. */
function withLabel(ground: Ground, last: number, limit: number): number {
  const { tokens, hits } = ground.passage
  const stretch = ground.openedAt.get(last + 1)
  if (stretch?.closed && stretch.close < limit && stretch.close - stretch.open <= 5 && !ground.speech.has(stretch)) {
    return hits.at(last + 2, 'trigger-noun') ? last : stretch.close
  }
  return tokens[last + 1]?.form === '#' && last + 2 < limit && tokens[last + 2]?.kind === 'word' ? last + 2 : last
}

/** «البنك الدولي (IBRD)», «اللواء (حسن)»: a short bracket. */
function withBracket({ passage }: Ground, last: number, limit: number): number {
  if (passage.tokens[last + 1]?.form !== '(') return last
  for (let at = last + 2; at < Math.min(limit, last + 9); at++) if (passage.tokens[at]?.form === ')') return at
  return last
}

function withBelonging(ground: Ground, first: number, from: number, limit: number): number {
  const { words, hits } = ground.passage
  let last = from
  for (let turn = 0; turn < 3; turn++) {
    const at = last + 1
    const word = words[at]
    if (joinsByLam(ground, first, at) || joinsByBa(ground, first, at)) {
      last = endOfDescription(ground, at, limit)
      if (words[last + 1]?.conjunction && words[last + 1]?.definite && words[last + 1]?.tag === 'noun' && last + 1 < limit)
        last = endOfDescription(ground, last + 1, limit)
      continue
    }
    const joins =
      word?.tag === 'preposition'
        ? BELONGING.has(word.stem) && !word.pronoun
        : word?.stem === 'باسم' || (word?.stem === 'اسم' && word.preposition === 'ب')
    if (hits.at(at + 1, 'trigger-noun') || ground.passage.lexicon.everydayWords.get(words[at + 1]?.stem ?? '') === 'masdar') return last
    if (!joins || at + 1 >= limit || ground.timed[at + 1] || !startsPhrase(words[at + 1])) return last
    if (
      words[at + 1]?.preposition ||
      hits.at(at + 1, 'media-noun')?.value.kind.match(/^(statement|post|press-conference|interview|speech|letter|recording)$/)
    )
      return last
    if (word?.stem === 'من' && !hits.at(first, 'source-noun') && words[first]?.definite) return last
    const mention = mentionAt(ground, at + 1)
    last = mention ? lastOf(ground, mention, limit) : endOfDescription(ground, at + 1, limit)
  }
  return last
}

/** «المنسق العام لمخيمات النازحين»: what an office is for, never who is spoken to. */
function joinsByLam(ground: Ground, first: number, at: number): boolean {
  const { words, hits } = ground.passage
  if (words[at]?.preposition !== 'ل' || !hits.at(first, 'role')) return false
  if (hits.at(at, 'media-noun') || hits.at(at, 'group') || hits.at(at, 'role') || hits.at(at, 'outlet')) return false
  const mention = mentionAt(ground, at)
  const kind = mention && ground.book.get(mention.entity)?.kind
  return kind !== 'outlet' && kind !== 'agency' && kind !== 'person'
}

/** «مصدر بوزارة الداخلية»: a body that an unnamed source belongs to. */
function joinsByBa(ground: Ground, first: number, at: number): boolean {
  const { words, hits } = ground.passage
  if (words[at]?.preposition !== 'ب' || (!hits.at(first, 'source-noun') && !hits.at(first, 'role'))) return false
  const mention = mentionAt(ground, at)
  return mention !== undefined && ground.book.get(mention.entity)?.kind === 'organisation'
}

/** «مطلع على المحادثات», «مقرب من المفاوضات»: the adjective and its phrase. */
function nearnessIn(ground: Ground, first: number, last: number, limit: number): Phrase | undefined {
  const { words, lexicon } = ground.passage
  for (let at = first; at <= Math.min(last + 1, limit - 1); at++) {
    const word = words[at]
    if (word?.tag !== 'noun' || !lexicon.nearWords.has(word.stem)) continue
    const preposition = words[at + 1]
    if (preposition?.tag !== 'preposition' || at + 2 >= limit || !startsPhrase(words[at + 2]))
      return at > last ? undefined : { first: at, last: Math.max(at, last) }
    const end = endOfDescription(ground, at + 2, limit)
    return { first: at, last: withBelonging(ground, at + 2, end, limit) }
  }
  return undefined
}

/** «أيرلندا وإسبانيا والنرويج»: those who say it together are passed over; the first is the source. */
function withJoined(ground: Ground, from: number, limit: number): number {
  const { words } = ground.passage
  let last = from
  for (let turn = 0; turn < 5; turn++) {
    const at = last + 1
    if (at >= limit || !words[at]?.conjunction || !startsPhrase(words[at]) || words[at]?.preposition) return last
    const mention = mentionAt(ground, at)
    if (!mention) return last
    last = lastOf(ground, mention, limit)
  }
  return last
}
