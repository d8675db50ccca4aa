import { type Phrase, startsPhrase } from '../syntax/noun-phrase.ts'
import { endOfDescription } from './describing-words.ts'
import { type Ground, reachOf } from './ground.ts'
import { lastOf, mentionAt } from './source-words.ts'

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
export function nameAfter(ground: Ground, last: number, limit: number): Phrase | undefined {
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
