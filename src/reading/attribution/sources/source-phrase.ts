import { type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { SourceWords } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { anonymityAfter } from './anonymity.ts'
import { nearnessIn, withBelonging } from './belonging.ts'
import { headOf } from './describe-source.ts'
import { endOfDescription, withAdjective, withBracket, withLabel } from './describing-words.ts'
import { nameAfter, nameBeyond, withJoined, withOffice } from './name-beside.ts'
import { countedAt, isPublisher, isTime, isToOutlet, lastOf, mentionAt, opensSource } from './source-words.ts'

/** What stands before the name of somebody's father, or of one who survived. */
const CALLED = new Set([',', 'يدعي', 'تدعي', 'ويدعي', 'وتدعي', 'اسمه', 'اسمها'])

/** «المصدر ذاته», «البيان نفسه». */
const SAME = new Set(['ذاته', 'ذاتها', 'نفسه', 'نفسها', 'عينه', 'عينها'])

/** «هذا النائب», «هذه المحكمة»: the noun behind tells who it is; «هذه الخطوة» is nobody. */
function isSomebody(ground: Ground, at: number): boolean {
  const { hits } = ground.passage
  const mention = mentionAt(ground, at)
  const kind = mention && ground.book.get(mention.entity)?.kind
  if (kind !== undefined) return kind !== 'place'
  return hits.at(at, 'role') !== undefined || hits.at(at, 'source-noun')?.value.number === 'singular'
}

/** «مصدر لرويترز، طلب عدم ذكر اسمه»: whom it told stands between. */
function isToldBetween(ground: Ground, last: number, anonymity: Phrase): boolean {
  for (let at = last + 1; at < anonymity.first; at++) if (isToOutlet(ground, at)) return true
  return false
}

/** A source's words reach no further than this, in tokens. */
const LONGEST = 30

/** «أسئلة فلان», «مكتب الرئيس، فلان», «والد فلانة»: a thing, a body and somebody's father bear no other person's name. */
function mayBearName(ground: Ground, first: number, last: number): boolean {
  const { hits, lexicon, words } = ground.passage
  const at = headOf(ground, { first, last })
  const role = hits.at(at, 'role')?.value.role
  if (role?.class === 'relation') return CALLED.has(ground.passage.tokens[last + 1]?.form ?? '')
  if (role || hits.at(at, 'source-noun') || hits.at(at, 'media-noun')) return true
  const mention = mentionAt(ground, at)
  const kind = mention && ground.book.get(mention.entity)?.kind
  if (kind === 'organisation' || hits.at(at, 'institution')) return false
  return !hits.at(at, 'reporting') && lexicon.everydayWords.get(words[at]?.stem ?? '') === undefined
}

/** «المتحدث باسم الرئيس التركي فلان»: whom one speaks for, name and all. */
function endOfBody(ground: Ground, at: number, limit: number): number {
  const mention = mentionAt(ground, at)
  return mention ? lastOf(ground, mention, limit, at) : endOfDescription(ground, at, limit)
}

/** «موقع "أكسيوس"»: the mark that closes a name belongs to it. */
function pastMark({ passage, openedAt }: Ground, first: number, last: number, limit: number): number {
  if (passage.tokens[last + 1]?.form !== '"' || openedAt.has(last + 1) || last + 1 >= limit) return last
  for (let at = last; at > first; at--) if (openedAt.get(at)?.close === last + 1) return last + 1
  return last
}

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
  if (words[first]?.stem === 'كل' && words[first + 1]?.stem === 'من') first += 2
  if (first >= limit || !opensSource(ground, first) || (words[first]?.preposition && !afterLam) || isTime(ground, first)) return undefined
  if (words[first]?.tag === 'demonstrative') {
    if (!words[first + 1]?.definite || first + 1 >= limit) return undefined
    if (words[first]?.stem !== 'هولاء' && isSomebody(ground, first + 1)) first++
  }
  const mention = mentionAt(ground, first)
  const isNamed = mention?.form === 'name'
  let last = mention ? lastOf(ground, mention, limit, isNamed ? limit : first) : 0
  const counted = countedAt(passage, first)
  if (!isNamed) last = Math.max(last, endOfDescription(ground, counted < limit ? counted : first, limit))
  if (mention && isNamed) last = withAdjective(ground, pastMark(ground, first, last, limit), limit)
  const own = isNamed && isPublisher(ground, mention) ? passage.hits.at(last + 1, 'outlet') : undefined
  if (own && /agency|wire/.test(own.value.outlet.kind) && own.last < limit) last = own.last
  if (tokens[at]?.form === '"' && tokens[last + 1]?.form === '"') last++
  if (tokens[last]?.form === 'باسم' && startsPhrase(words[last + 1]) && last + 1 < limit) last = endOfBody(ground, last + 1, limit)
  if (tokens[last + 1]?.form === 'للانباء' && last + 1 < limit) last++
  last = withBracket(ground, last, limit)
  if (!isNamed) last = withBelonging(ground, first, last, Math.min(limit, first + LONGEST))
  last = withLabel(ground, last, limit)
  const nearness = nearnessIn(ground, first, last, limit)
  if (nearness) last = nearness.last
  const beside =
    isNamed || !mayBearName(ground, first, last)
      ? undefined
      : (nameAfter(ground, { first, last }, limit) ?? (nearness ? undefined : nameBeyond(ground, { first, last }, limit)))
  if (beside) last = beside.last
  const named = nearness ? undefined : beside
  const beyond = withOffice(ground, withJoined(ground, last, limit), limit)
  const joined = beyond + 1 < limit && SAME.has(tokens[beyond + 1]?.form ?? '') ? beyond + 1 : beyond
  const anonymity = anonymityAfter(ground, joined, limit)
  const phrase = { first, last }
  const isNext = anonymity && anonymity.first <= joined + 3 && !isToldBetween(ground, joined, anonymity)
  const next = isNext ? anonymity.last + 1 : joined + 1
  return { phrase, ...(named && { named }), ...(nearness && { nearness }), ...(anonymity && { anonymity }), next }
}
