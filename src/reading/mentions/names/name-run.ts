import type { Hit } from '../../../lexicon/finder.ts'
import { skeletonOf } from '../../../lexicon/gather/name-skeleton.ts'
import type { Person } from '../../../lexicon/tables/people.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import { endOfPart, extend, isPlace } from './name-extent.ts'
import { isTitle } from './title.ts'
import { endUpToClose } from './up-to-close.ts'

/** A stretch of tokens that can be a person's name, and what speaks for it. */
export interface NameRun extends Phrase {
  /** The registry's person, where the whole run is a name of theirs. */
  readonly person?: Person
  /** The run is a full name of the registry, not a single word. */
  readonly full: boolean
  /** The shape of the first part. */
  readonly opening: 'person' | 'given' | 'family' | 'doubtful' | 'particle' | 'unknown' | 'nisba'
  /** How many parts it has; particles join theirs. */
  readonly parts: number
  /** Some part beside the first is a known name, or two parts follow one another that no dictionary explains. */
  readonly supported: boolean
}

/**
 * The name that begins at a token, if one can: never across a conjunction, a preposition or a strong mark.
 *
 * @param awaited A role has just been told in full, so that an origin may open the name too: «وزير الإعلام يماني …».
 */
export function nameRunAt(search: Search, first: number, awaited = false): NameRun | undefined {
  const known = isWordAlone(search, first) ? undefined : knownAt(search, first)
  if (known && !known.value.full) {
    const shaped = shapedRunAt(search, first, awaited)
    const goesOn = isName(search, known.last + 1) && !isSomebody(search, known.last + 1) && !isObject(search, first, known)
    if (shaped && shaped.parts > 1 && (known.value.bare || goesOn)) return shaped
    if (known.value.bare && isCountry(search, first)) return undefined
    return isOffice(search, first) && isRole(search, first)
      ? undefined
      : { first, last: known.last, person: known.value.person, full: false, opening: 'person', parts: 1, supported: true }
  }
  if (known && !isSonOfOther(search, known)) {
    const last = extend(search, known.last, known.last - first + 1, true)
    if (last === known.last || joinsByParticle(search, known.last + 1)) {
      return { first, last, person: known.value.person, full: true, opening: 'person', parts: last - first + 1, supported: true }
    }
    if (!isName(search, known.last + 1) || isPlace(search, known.last + 1) || isAnotherNext(search, known) || isMetBy(search, known)) {
      return {
        first,
        last: known.last,
        person: known.value.person,
        full: true,
        opening: 'person',
        parts: known.last - first + 1,
        supported: true,
      }
    }
  }
  return shapedRunAt(search, first, awaited)
}

/** «كوريا» is a country before it is anybody's surname. */
function isCountry({ passage: { hits } }: Search, at: number): boolean {
  return hits.at(at, 'country')?.pronoun === '' || hits.at(at, 'place')?.value.capital === true
}

/** «الملك سلمان» of the registry is a title and a name: the name begins after the title. */
function knownAt({ passage }: Search, first: number): Hit<'person'> | undefined {
  const known = passage.hits.at(first, 'person')
  return known && known.last > first && isTitle(passage, first) ? undefined : known
}

/** «السوداني» of the registry is an origin as well, and so nobody's name by itself. */
function isWordAlone(search: Search, first: number): boolean {
  const isWord = search.shapes[first] === 'word' || search.passage.hits.at(first, 'nisba')?.pronoun === ''
  return isWord && !knownAt(search, first)?.value.full
}

/** «التقى ترامب نتنياهو»: one who is named so everywhere is another person, no part of the name before. */
function isSomebody(search: Search, at: number): boolean {
  const next = knownAt(search, at)
  return next !== undefined && (next.value.full || !next.value.bare)
}

/** «أبلغ نتنياهو داغان»: after a verb and one whom everybody knows by one name, another surname is whom the verb means. */
function isObject({ passage, shapes }: Search, first: number, { value, last }: Hit<'person'>): boolean {
  return !value.bare && passage.words[first - 1]?.tag === 'verb' && shapes[last + 1] === 'family' && !passage.hits.at(first, 'given-name')
}

/** «كلف مهدي المشاط محمد أحمد مفتاح»: after a surname with its article a given name is somebody else's. */
function isAnotherNext({ passage, shapes }: Search, { first, last }: Hit<'person'>): boolean {
  const next = last + 1
  if (shapes[next] !== 'given' || isDefinite(passage, next)) return false
  if (passage.hits.at(next, 'person')?.value.full) return true
  return (
    last > first && isDefinite(passage, last) && !BOUND.test(passage.tokens[last - 1]?.form ?? '') && passage.tokens[last]?.form !== 'الدين'
  )
}

/** «استقبل أحمد الشرع ترامب», «عبد الفتاح السيسي الحلبوسي»: after a full name of the registry, another person's short one. */
function isMetBy(search: Search, { last, value }: Hit<'person'>): boolean {
  const next = knownAt(search, last + 1)
  return next !== undefined && next.value.person !== value.person
}

/** What a further part completes: «عبد العزيز», «بن سلمان». */
const BOUND = /^[وبلف]?(?:عبد|بن|ابن|ابو|ابي|ابا|ولد|ام|بنت|ال)$/

/** «محمد البشير ولد المختار»: a father is named so in Mauritania and the Sahara alone. */
function isSonOfOther({ passage, shapes }: Search, { last, value }: Hit<'person'>): boolean {
  if (shapes[last + 1] !== 'particle' || passage.tokens[last + 1]?.form !== 'ولد') return false
  return value.person.country !== 'MR' && value.person.country !== 'EH'
}

function joinsByParticle({ shapes }: Search, at: number): boolean {
  return shapes[at] === 'particle'
}

function isName({ shapes }: Search, at: number): boolean {
  return shapes[at] === 'given' || shapes[at] === 'family'
}

function shapedRunAt(search: Search, first: number, awaited: boolean): NameRun | undefined {
  const { shapes, passage } = search
  if (isLongTitle(search, first) || (awaited && isOriginOfOffice(search, first))) return undefined
  const opening = shapes[first] === 'doubtful' && isLongGiven(search, first) ? 'given' : shapes[first]
  if (opening === undefined || opening === 'no' || opening === 'word' || opening === 'derived') return undefined
  const definite = isDefinite(passage, first)
  if (opening === 'nisba' && (!awaited || definite || isPlace(search, first))) return undefined
  const mayOpen = opening === 'given' || opening === 'family' || isFiliation(search, first + 1) || (awaited && isArticled(search, first))
  if (definite && !mayOpen) return undefined
  if (opening === 'doubtful' && isRole(search, first) && isOffice(search, first)) return undefined
  const head = endOfPart(search, first)
  if (head === undefined) return undefined
  const joined = extend(search, head, 1, definite && !isArticled(search, first))
  const last =
    opening === 'given' || (awaited && opening === 'unknown') || isOfGiven(search, first)
      ? endUpToClose(search, first, joined, awaited)
      : joined
  const parts = countParts(search, first, last)
  const alike = parts > 1 ? alikeAt(search, first, last) : undefined
  if (alike && alike.last < last) return { ...alike, first, full: true, opening, parts: 2, supported: true }
  const person = alike?.person
  return {
    first,
    last,
    ...(person && { person }),
    full: parts > 1,
    opening,
    parts,
    supported: last > joined || (last > head && isSupported(search, head + 1, last, opening)),
  }
}

/** «آية الله علي», «لا المتلقي»: a title of two words, or grammar, opens no name. */
function isLongTitle({ passage }: Search, at: number): boolean {
  const title = passage.hits.at(at, 'role')
  if (title && !title.pronoun && title.last > at && title.value.role.class === 'religious') return true
  return passage.tokens[at]?.form === 'لا' || passage.tokens[at]?.form === 'ذو' || isOr(passage, at)
}

/** «بالعدل أم بالمساواة», «المدنية أم العسكرية»: nobody's mother. */
function isOr({ tokens, words, hits }: Passage, at: number): boolean {
  if (tokens[at]?.form !== 'ام') return false
  const next = words[at + 1]
  return (next?.preposition !== undefined && next.preposition !== '') || (next?.definite === true && !hits.isIn(at + 1, NAME_TABLES))
}

const NAME_TABLES = new Set(['given-name', 'family-name'])

/** «رئيس الوزراء التركي بن علي يلدريم», «وزير التخطيط المدني رؤوف حكيم»: a quality of the office, before the name. */
function isOriginOfOffice({ passage, shapes }: Search, at: number): boolean {
  if (!isDefinite(passage, at) || !isDefinite(passage, at - 1) || passage.words[at - 1]?.tag !== 'noun') return false
  const next = shapes[at + 1]
  if (next !== 'given' && next !== 'particle' && next !== 'doubtful') return false
  const isQuality = passage.lexicon.everydayWords.get(bareStem(passage, at)) === 'quality'
  return (
    (next !== 'doubtful' && passage.hits.at(at, 'nisba')?.pronoun === '') ||
    (isQuality && !isNameToo(passage, at) && passage.hits.at(at + 1, 'given-name') !== undefined)
  )
}

/** «وزير الداخلية الحسن سيدو», «الإمام الهادي دودي»: a given name; in «وزير التخطيط المدني رؤوف» it is the office's quality. */
function isNameToo({ hits, tokens }: Passage, at: number): boolean {
  if (!hits.at(at, 'given-name')) return false
  return hits.at(at - 1, 'role') !== undefined || !/ي$/.test(tokens[at]?.form ?? '') || /^ال.ا.ي$/.test(tokens[at]?.form ?? '')
}

/** «سارة»: a word too, but one that many are called by. */
function isOfGiven({ passage, shapes }: Search, at: number): boolean {
  return shapes[at] === 'doubtful' && passage.hits.at(at, 'given-name')?.pronoun === ''
}

/** «بدر الدين», «عوض الكريم»: two words that are one given name, and nothing else together. */
function isLongGiven({ passage }: Search, at: number): boolean {
  return passage.hits.from(at).some(({ table, last, pronoun }) => table === 'given-name' && last > at && !pronoun)
}

/** The whole run, or its first two parts where something else follows: «ريكس تليرسون المنتهية ولايته». */
function alikeAt(search: Search, first: number, last: number): { readonly person: Person; readonly last: number } | undefined {
  const { passage } = search
  const whole = alikePerson(passage, first, last)
  if (whole) return { person: whole, last }
  const person = last > first + 1 && isDefinite(passage, first + 2) ? alikePerson(passage, first, first + 1) : undefined
  return person && { person, last: first + 1 }
}

/** «ريكس تليرسون»: a public figure whose foreign name is written otherwise here. */
function alikePerson({ tokens, words, lexicon }: Passage, first: number, last: number): Person | undefined {
  if (words[first]?.preposition) return undefined
  let name = words[first]?.conjunction ? (words[first]?.stem ?? '') : (tokens[first]?.form ?? '')
  for (let at = first + 1; at <= last; at++) name += tokens[at]?.form ?? ''
  const skeleton = skeletonOf(name)
  return skeleton === undefined ? undefined : lexicon.peopleBySkeleton.get(skeleton)
}

/** «الحافظ بخيت»: a given name that the tables hold with its article. */
function isArticled({ passage }: Search, at: number): boolean {
  return passage.hits.from(at).some(({ table, before, pronoun }) => table === 'given-name' && !before.definite && !pronoun)
}

/** «المختار ولد اجاي»: a son's name follows. */
function isFiliation({ passage, shapes }: Search, at: number): boolean {
  return shapes[at] === 'particle' && /^(?:بن|ابن|ولد)$/.test(passage.words[at]?.stem ?? '')
}

function isRole({ passage }: Search, at: number): boolean {
  return passage.hits.from(at).some(({ table, last, pronoun }) => !pronoun && table === 'role' && last === at)
}

/** A role noun that opens no name: «الشيخ», «رئيس»; not one that is a given name too («رائد», «سيد»). */
function isOffice({ passage }: Search, at: number): boolean {
  return isDefinite(passage, at) || !passage.hits.from(at).some(({ table, pronoun }) => table === 'given-name' && !pronoun)
}

function countParts(search: Search, first: number, last: number): number {
  let parts = 0
  for (let at = first; at <= last; at++) {
    if (search.shapes[at] === 'no') continue
    parts++
    at = Math.max(at, endOfPart(search, at) ?? at)
  }
  return parts
}

function isSupported({ shapes, passage }: Search, from: number, last: number, opening: NameRun['opening']): boolean {
  for (let at = from; at <= last; at++) {
    const shape = shapes[at]
    if (passage.tokens[at]?.form === 'الدين') return true
    if (shape === 'given' || shape === 'family' || shape === 'particle') return true
    if (shape === 'unknown' && opening !== 'doubtful') return true
    if (shape === 'nisba' && (opening === 'given' || opening === 'particle' || opening === 'doubtful')) return true
    if ((shape === 'doubtful' || shape === 'derived' || shape === 'nisba') && (opening === 'given' || opening === 'particle')) return true
  }
  return false
}
