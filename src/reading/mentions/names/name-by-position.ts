import { lastLetter } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { isSaying } from '../../syntax/saying.ts'
import { isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import { roleAfter } from '../roles/role-after.ts'
import type { Search } from '../search.ts'
import { type NameRun, nameRunAt } from './name-run.ts'

/** After a verb, or after «عن» («نقلت عن»). */
function isSpeakersPlace({ passage }: Search, index: number): boolean {
  const before = passage.words[index - 1]
  return before?.tag === 'verb' || (before?.tag === 'preposition' && before.stem === 'عن')
}

/** «إن», a colon, a quotation mark, a comma or a bracket; «من جامعة …» where somebody comes from. */
function isFollowedBySpeech({ passage }: Search, last: number): boolean {
  const next = passage.words[last + 1]
  return (
    next?.tag === 'complementiser' ||
    (next?.tag === 'preposition' && next.stem === 'من' && next.pronoun === '') ||
    passage.words[last + 1]?.stem.startsWith('قول') === true ||
    /^[:",(]$/.test(passage.tokens[last + 1]?.form ?? '')
  )
}

/** «أهمية الحفاظ»: a noun and its genitive. */
function hasArticle({ passage }: Search, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++) if (isDefinite(passage, at)) return true
  return lastLetter(passage, first) === 'ة'
}

/** «وأشار ماتي غارسيا،»: a first name that only the patterns of verbs explain, before a family's, right after a verb of saying. */
function soleSpeakerAt({ passage, shapes }: Search, index: number): NameRun | undefined {
  if (shapes[index] !== 'derived' || shapes[index + 1] !== 'family' || passage.hits.from(index).length > 0) return undefined
  if (!isSaying(passage, index - 1) || /^م[^ا]/.test(passage.words[index]?.stem ?? '')) return undefined
  if (isDefinite(passage, index) || passage.words[index + 1]?.conjunction || passage.words[index + 1]?.preposition) return undefined
  return { first: index, last: index + 1, full: true, opening: 'unknown', parts: 2, supported: true }
}

/** Two or three unexplained words where a speaker stands, after a verb and before its clause: «وقال فيلتون بروكس إن…». */
export function nameByPosition(search: Search, index: number): Found[] | undefined {
  const { passage, shapes } = search
  const sole = soleSpeakerAt(search, index)
  const mayOpen = shapes[index] === 'unknown' || sole !== undefined || (shapes[index] === 'family' && isSpeakersPlace(search, index))
  if (!mayOpen || passage.words[index]?.preposition || passage.words[index]?.conjunction) return undefined
  const name = nameRunAt(search, index) ?? sole
  if (!name || name.parts < 2 || name.parts > 4 || !name.supported) return undefined
  const role = roleAfter(search, name)
  if (!role && !(isSpeakersPlace(search, index) && isFollowedBySpeech(search, name.last) && !hasArticle(search, name))) return undefined
  return [
    {
      rule: 'name-by-position',
      kind: 'person',
      form: 'name',
      certainty: 'likely',
      first: name.first,
      last: name.last,
      number: 'singular',
      ...role,
    },
  ]
}
