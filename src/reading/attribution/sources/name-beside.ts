import { type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import { type Ground, reachOf } from '../ground.ts'
import { endOfDescription } from './describing-words.ts'
import { isToOutlet, lastOf, mentionAt } from './source-words.ts'

/** «… آل ثاني رئيس مجلس الوزراء وزير الخارجية»: offices after a name are passed over. */
export function withOffice(ground: Ground, from: number, limit: number): number {
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
export function nameAfter(ground: Ground, { first, last }: Phrase, limit: number): Phrase | undefined {
  const { tokens, words } = ground.passage
  let at = last + 1
  if (words[at]?.tag === 'adverb' && tokens[at + 1]?.form === ',') at++
  const comma = tokens[at]?.form === ','
  if (comma && /^و[يت]دعي$/.test(tokens[at + 1]?.form ?? '')) at++
  const called = /^و?[يت]دعي$/.test(tokens[at]?.form ?? '')
  if (comma || called || tokens[at]?.form === '"') at++
  if (comma && words[at]?.definite && ground.passage.hits.at(at, 'nisba') && mentionAt(ground, at + 1)?.form === 'name') at++
  if (at >= limit) return undefined
  const mention = mentionAt(ground, at)
  const entity = mention && ground.book.get(mention.entity)
  if (called && words[at]?.tag === 'noun' && entity?.kind !== 'person')
    return { first: at, last: Math.min(limit - 1, words[at + 1]?.tag === 'noun' ? at + 1 : at) }
  if (comma && !mention) return apposedName(ground, at, limit)
  if (mention?.form !== 'name' || entity?.kind !== 'person' || reachOf(mention).start > (tokens[at]?.end ?? 0)) return undefined
  if (!comma && ground.passage.hits.at(first, 'role') && OFFICES.has(ground.passage.hits.at(at, 'role')?.value.role.class ?? ''))
    return undefined
  const end = lastOf(ground, mention, limit)
  const after = tokens[end + 1]?.form
  const tag = words[end + 1]?.tag
  if (comma && after !== ',' && after !== ':' && tag !== 'complementiser' && tag !== 'verb') return undefined
  return { first: at, last: end }
}

/** Right behind an office these begin another person («رئيس المنظمة الرئيس فلان»); a rank or a title does not. */
const OFFICES = new Set(['head-of-state', 'government', 'diplomatic', 'legislative', 'party', 'un'])

/** «السفير الأمريكي، كينيث وورد، قد»: two to four words that no dictionary knows, between commas. */
function apposedName({ passage }: Ground, first: number, limit: number): Phrase | undefined {
  const { words, tokens } = passage
  let last = first
  for (let at = first; at < Math.min(limit, first + 5); at++) {
    const word = words[at]
    if (tokens[at]?.form === ',') return last > first ? { first, last } : undefined
    if (word?.tag !== 'noun' || word.definite || word.common || word.preposition || word.conjunction) return undefined
    last = at
  }
  return undefined
}

/** «أيرلندا وإسبانيا والنرويج»: those who say it together are passed over; the first is the source. */
export function withJoined(ground: Ground, from: number, limit: number): number {
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

/** An office and the name it leads to stand no farther apart than this, in tokens. */
const FARTHEST_NAME = 12

/**
 * The name behind what an office is of: «رئيس الغرفة الوطنية لتجار الأقمشة فلان أن», «الخبيرة في الشأن الكوري فلانة». Something said, a
 * colon, a comma or a mark follows it, so that it is nobody's object.
 */
export function nameBeyond(ground: Ground, { first, last }: Phrase, limit: number): Phrase | undefined {
  const { tokens, words, hits } = ground.passage
  if (hits.at(first, 'role')?.value.number !== 'singular' && hits.at(first, 'source-noun')?.value.number !== 'singular') return undefined
  for (let at = last + 1; at < Math.min(limit, last + FARTHEST_NAME); at++) {
    const word = words[at]
    if (!word || tokens[at]?.form === '"' || isToOutlet(ground, at)) return undefined
    const isAside = tokens[at - 1]?.form === ',' || tokens[at - 2]?.form === ','
    if (tokens[at]?.form === ',' && (mentionAt(ground, at + 1)?.form === 'name' || isTitled(ground, at + 1))) continue
    const mention = mentionAt(ground, at)
    const person = mention && ground.book.get(mention.entity)
    if (mention?.form === 'name' && person?.kind === 'person') {
      if (word.preposition || word.conjunction || (mention.role && !isAside) || reachOf(mention).start < (tokens[at]?.start ?? 0))
        return undefined
      const end = lastOf(ground, mention, limit)
      return endsSpeaker(ground, end + 1) && (!isAside || tokens[end + 1]?.form === ',') ? { first: at, last: end } : undefined
    }
    const isPart =
      word.tag === 'noun' || word.tag === 'preposition' || hits.at(at, 'role') !== undefined || hits.at(at, 'group') !== undefined
    if (!isPart || hits.at(at, 'media-noun') || ground.timed[at]) return undefined
  }
  return undefined
}

/** «، الطبيب فلان،»: a calling before the name. */
function isTitled(ground: Ground, at: number): boolean {
  return ground.passage.hits.at(at, 'role') !== undefined && mentionAt(ground, at + 1)?.form === 'name'
}

/** What follows a speaker: «أن», a colon, a comma, marks, a preposition, the sentence's end. */
function endsSpeaker({ passage }: Ground, at: number): boolean {
  const { tokens, words } = passage
  const tag = words[at]?.tag
  return tag === undefined || tag === 'complementiser' || tag === 'mark' || tag === 'preposition' || ':,"'.includes(tokens[at]?.form ?? ' ')
}
