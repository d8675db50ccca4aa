import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'

/** An unknown outlet's name without marks has at most this many words. */
const LONGEST = 3
/** Heads that a definite word follows as a name alone: «صحيفة الوفاق», «جريدة المساء». */
const PAPERS = new Set(['صحيفه', 'جريده', 'يوميه'])
/** Heads that a word nobody explains follows as a name: «مجلة شبيغل», «قناة رووداو». */
const HEADS = new Set([...PAPERS, 'مجله', 'قناه', 'فضاييه', 'اذاعه', 'وكاله', 'اسبوعيه'])
/** What shows that «موقع» is a site to read. */
const SITE = new Set(['الاخباري', 'الالكتروني', 'الاعلامي', 'الاخباريه'])
const OTHER_TABLES = new Set([
  ...['role', 'group', 'institution', 'organisation', 'place', 'country', 'region', 'nisba', 'person', 'given-name', 'trigger-noun'],
  ...['unit', 'outlet'],
])

/** The last word of an outlet that no table lists, without marks around its name: «صحيفة الوفاق», «مجلة دير شبيغل», «موقع والا الإخباري». */
export function endOfUnlisted(search: Search, head: string, first: number): number | undefined {
  const { passage } = search
  if (!isNamePart(search, first) || WHOSE.has(bareStem(passage, first))) return undefined
  if (PAPERS.has(head) && isDefinite(passage, first)) return first
  const last = endOfUnexplained(search, first)
  if (last === undefined) return undefined
  if (head === 'موقع') return SITE.has(passage.tokens[last + 1]?.form ?? '') ? last : undefined
  return HEADS.has(head) ? last : undefined
}

function endOfUnexplained(search: Search, first: number): number | undefined {
  const { shapes, passage, limit } = search
  let last: number | undefined
  for (let at = first; at < Math.min(limit, first + LONGEST); at++) {
    if (isDefinite(passage, at) || !(isNamePart(search, at) ? shapes[at] === 'unknown' : at > first && isForeign(search, at))) break
    last = at
  }
  return last
}

/** «برافدا», «تلغراف»: after a foreign word, a further one that begins like a preposition or is an outlet's by itself. */
function isForeign({ passage }: Search, at: number): boolean {
  const word = passage.words[at]
  if (word?.tag !== 'noun' || word.conjunction || word.pronoun || passage.tokens[at]?.form.startsWith('لل')) return false
  return passage.hits.from(at).every(({ table }) => table === 'outlet')
}

/** A noun by itself that no other table holds. */
function isNamePart({ passage, limit, taken }: Search, at: number): boolean {
  const word = passage.words[at]
  if (at >= limit || word?.tag !== 'noun' || taken[at] || word.conjunction || word.preposition || word.pronoun || word.adjective)
    return false
  return !passage.hits.isIn(at, OTHER_TABLES)
}

/** «جريدة الحزب», «صحيفة اليوم»: whose it is or when it comes out. */
const WHOSE = new Set('حزب حكومه دوله مدينه جامعه مدرسه كنيسه شركه موسسه معارضه سلطه عايله بلاد نظام يوم امس حايط ذات غوث'.split(' '))
