import type { Hit } from '../../../lexicon/finder.ts'
import type { Passage } from '../../passage.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import { isClosed } from './closed.ts'
import { endOfPart, opensOffice } from './name-extent.ts'
import type { NameRun } from './name-run.ts'

/** In tokens. */
const LONGEST = 5

/**
 * A name of everyday words where a person is awaited, after a whole role or after «يدعى»: a given name, and what follows it up to where the phrase
 * ends or an act begins: «المنسق العام آدم رجال», «الناشط وسام الصغير».
 */
export function awaitedNameAt(search: Search, first: number): NameRun | undefined {
  const { passage, limit } = search
  if (!isGiven(search, first) || (isEveryday(search, first) && !isNamePart(search, first + 1) && !isAfterHonour(search, first)))
    return undefined
  let last = endOfPart(search, first) ?? first
  let parts = 1
  while (!isClosed(search, last) && !isAct(search, last + 1) && !(parts > 1 && isOffice(search, last + 1))) {
    const at = last + 1
    if (at >= Math.min(limit, first + LONGEST) || !isPart(search, at)) return undefined
    if (isDefinite(passage, last) && isDefinite(passage, at) && parts > 1) return undefined
    last = endOfPart(search, at) ?? at
    parts++
  }
  return parts > 1 ? { first, last, full: true, opening: 'given', parts, supported: true } : undefined
}

/** «وسام», «وجود», «بدور»: nouns as well, that a genitive follows more often than a surname. */
function isEveryday({ passage }: Search, at: number): boolean {
  const { lexicon, tokens } = passage
  const form = tokens[at]?.form ?? ''
  const kind = lexicon.everydayWords.get(form)
  return (kind !== undefined && kind !== 'participle') || ('بلكوف'.includes(form[0] ?? ' ') && lexicon.everydayWords.has(form.slice(1)))
}

/** «الدكتور نبيل العون»: nobody but a person follows; an act may be his object («نفى الشيخ وجود …»). */
function isAfterHonour({ passage }: Search, at: number): boolean {
  const title = passage.hits.at(at - 1, 'role')
  return (
    title?.value.role.class === 'honorific' &&
    title.before.definite &&
    passage.lexicon.everydayWords.get(bareStem(passage, at)) !== 'masdar'
  )
}

/** What only a name, or an adjective that serves as one, can be: «الصغير», «بوخريص». */
function isNamePart({ passage, shapes }: Search, at: number): boolean {
  const shape = shapes[at]
  if (shape === 'given' || shape === 'family' || shape === 'doubtful' || shape === 'unknown' || shape === 'particle') return true
  return isDefinite(passage, at) && passage.lexicon.everydayWords.get(bareStem(passage, at)) === 'quality'
}

/** A given name that is no office, where no other name table begins something longer; «برقية» is a letter, not «رقية» under «بـ». */
function isGiven({ passage, taken }: Search, at: number): boolean {
  const word = passage.words[at]
  if (taken[at] || word?.tag !== 'noun' || word.conjunction || word.preposition || word.pronoun || isDefinite(passage, at)) return false
  const hits = passage.hits.from(at)
  const isNamed = hits.some(({ table, pronoun, before }) => table === 'given-name' && !pronoun && !before.preposition)
  return isNamed && !hits.some((hit) => !hit.pronoun && isOther(hit))
}

const OTHER = new Set(['country', 'nisba', 'organisation', 'institution'])

/** «سيد» after a title is a given name. */
function isOther(hit: Hit): boolean {
  return OTHER.has(hit.table) || (hit.table === 'role' && hit.value.role.class !== 'honorific')
}

function isPart({ passage, taken }: Search, at: number): boolean {
  const word = passage.words[at]
  if (taken[at] || word?.tag !== 'noun' || word.conjunction || word.preposition || word.pronoun) return false
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  if (isDefinite(passage, at) && /يه$/.test(passage.tokens[at]?.form ?? '')) return false
  if (kind === 'time' || kind === 'adverb' || /[^ا]ا$/.test(passage.tokens[at]?.form ?? '')) return false
  return !passage.hits.from(at).some(({ table, pronoun }) => !pronoun && table === 'role' && isDefinite(passage, at))
}

/** «أحمد فريعة الوزير السابق», «حاتم الجبلي وزير الصحة»: the office of whoever is named. */
function isOffice(search: Search, at: number): boolean {
  const role = search.passage.hits.at(at, 'role')
  return role?.value.number === 'singular' && (role.before.definite || (role.value.role.class !== 'honorific' && opensOffice(search, at)))
}

/** «وفاة», «رفضه»: what the person tells or does begins here. */
function isAct({ passage }: Search, at: number): boolean {
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  if (PREDICATES.has(passage.tokens[at]?.form ?? '') || (kind === 'noun' && isJoined(passage, at))) return true
  return kind === 'masdar' || kind === 'time' || passage.hits.at(at, 'trigger-noun') !== undefined
}

/** «مجرد واجهة», «سرعان ما»: what is said of the person begins here. */
const PREDICATES = new Set(['مجرد', 'سرعان', 'مثل', 'غير', 'ضمن', 'خارج', 'داخل', 'اثناء'])

/** «احتمال انفصال»: a noun and its genitive. */
function isJoined(passage: Passage, at: number): boolean {
  const next = passage.words[at + 1]
  if (isDefinite(passage, at) || passage.hits.at(at, 'given-name') || next?.tag !== 'noun' || next.conjunction || next.preposition)
    return false
  return passage.lexicon.everydayWords.get(bareStem(passage, at + 1)) !== undefined
}
