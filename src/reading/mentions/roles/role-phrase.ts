import type { Hit } from '../../../lexicon/finder.ts'
import { lastLetter } from '../../passage.ts'
import { isBehindNun } from '../../syntax/behind-nun.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { bareStem, isDefinite } from '../definite.ts'
import { awaitedNameAt } from '../names/awaited-name.ts'
import { calledNameAt, callsName } from '../names/cued-name.ts'
import { enclosedNameAt } from '../names/enclosed-name.ts'
import { type NameRun, nameRunAt } from '../names/name-run.ts'
import type { Search } from '../search.ts'
import { nameAfterOrigin } from './after-origin.ts'
import { endOfThen } from './held-then.ts'
import { introduces } from './introduces.ts'
import { opensElse } from './opens-else.ts'
import { isDoneBy } from './other-person.ts'
import { isRank, isRankTail } from './rank.ts'
import { bodyAt, endOfQuoted, endOfRole, isOfWork, properAt } from './role-body.ts'

/** A role and, where one follows, the name it introduces. */
export interface RolePhrase extends Phrase {
  readonly hit: Hit<'role'>
  /** The last role noun inside: «وزير الدفاع الفريق أول عبد المجيد». */
  readonly inner: Hit<'role'>
  /** The role noun right after the first: «الوزير رئيس الحكومة». */
  readonly second?: Hit<'role'> | undefined
  readonly name?: NameRun
  /** The name stands in brackets or after a comma. */
  readonly apart: boolean
}

/** A role with all its complements is no longer than this, in tokens. */
const LONGEST_ROLE = 22
/** «باسمه», «باسمها»: for whom a spokesman named before speaks. */
const OWN_NAME = /^باسم(?:ه|ها|هم|هما)$/
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '(': ')' }

/**
 * Read on from a role noun to the name it introduces: over genitives, adjectives, further offices, complements with a preposition, one
 * comma, quotation marks. A name is in apposition only where the words before it are complete: definite, or a name themselves.
 */
export function rolePhraseAt(search: Search, hit: Hit<'role'>): RolePhrase {
  const { passage, limit, taken, shapes } = search
  const { tokens, words, hits } = passage
  let inner = hit
  let second: Hit<'role'> | undefined
  let last = endOfRole(search, hit)
  let complete = last > hit.last || isComplete(search, hit.last) || isTitle(hit) || hit.pronoun !== ''
  let joined = false
  let apart = false
  const end = Math.min(limit, hit.first + LONGEST_ROLE)
  for (let at = last + 1; at < end; at++) {
    const word = words[at]
    const form = tokens[at]?.form ?? ''
    if (!word || taken[at] === 1) break
    if (word.tag === 'mark') {
      const close = CLOSING[form]
      if (form === '"' && tokens[hit.first - 1]?.form === '"') break
      if (close !== undefined) {
        const name = nameRunAt(search, at + 1)
        const isNamed = form !== '"' || name?.opening !== 'unknown' || !passage.lexicon.organisationHeads.has(words[at - 1]?.stem ?? '')
        if (
          name &&
          complete &&
          !joined &&
          isNamed &&
          tokens[name.last + 1]?.form === close &&
          introduces(search, hit, inner, name, true) &&
          !(form === '"' && isOfWork(search, inner.last, at))
        ) {
          return { first: hit.first, last, hit, inner, second, name, apart: true }
        }
        const quoted = endOfQuoted(search, at, close)
        if (quoted === undefined || apart) break
        last = at = quoted
        complete = true
        joined = false
        continue
      }
      if (form === '.' && (tokens[at - 1]?.form.length ?? 9) <= 2) continue
      if ((form === ',' || form === ';') && !apart && complete) {
        apart = true
        joined = false
        continue
      }
      break
    }
    if (!complete && at === hit.last + 1 && isPersonWhole(search, at)) break
    if (callsName(search, at) && at === last + 1) {
      const name = calledNameAt(search, at + 1)
      return { first: hit.first, last, hit, inner, second, ...(name && { name }), apart: false }
    }
    const then = complete && !apart ? endOfThen(search, at) : undefined
    if (then !== undefined) {
      last = at = then
      continue
    }
    if (isBehindNun(words, at)) break
    if (word.conjunction) {
      const isCoordinated =
        !apart &&
        !hits.at(at, 'person') &&
        word.tag === 'noun' &&
        shapes[at] !== 'given' &&
        shapes[at] !== 'family' &&
        shapes[at] !== 'particle' &&
        at - last === 1
      if (!isCoordinated || (shapes[at] === 'unknown' && !isDefinite(passage, at))) break
    }
    if (
      /^ب?اسم/.test(word.stem) &&
      OWN_NAME.test(form) &&
      lastLetter(passage, at) !== 'ة' &&
      inner.value.role.class === 'spokesperson' &&
      !apart
    ) {
      last = at
      complete = true
      continue
    }
    if (form === 'باسم' && inner.value.role.class === 'spokesperson' && !apart) {
      joined = true
      continue
    }
    if ((word.tag === 'preposition' && shapes[at] !== 'given') || word.preposition !== '') {
      if (apart) break
      if (word.pronoun) break
      if (opensElse(search, at) || isWhere(search, hit, at)) break
      if (hit.value.number === 'plural') break
      joined = word.tag === 'preposition'
      if (!joined) {
        const whose = word.preposition === 'ل' ? hits.at(at, 'role') : undefined
        if (
          whose &&
          !whose.pronoun &&
          !passage.lexicon.notPeople.get(bareStem(passage, at))?.whens.has('always') &&
          whose.value.number === 'singular' &&
          whose.last === at
        )
          inner = whose
        const body = word.preposition === 'ل' && !whose ? bodyAt(search, at) : undefined
        last = at = body ?? at
        complete = body !== undefined || isComplete(search, at) || (hit.before.definite && hits.at(at, 'person') !== undefined)
      }
      continue
    }
    if (word.tag === 'number' && words[at - 1]?.tag === 'noun' && last === at - 1) {
      last = at
      complete = true
      continue
    }
    if (word.tag !== 'noun' && shapes[at] !== 'given' && shapes[at] !== 'doubtful' && shapes[at] !== 'particle' && shapes[at] !== 'unknown')
      break
    if (!joined && complete && !apart && isRankTail(inner, word.stem)) {
      last = at
      continue
    }
    if (!joined && (complete || apart)) {
      const name = nameRunAt(search, at, true)
      const isIntroduced = name !== undefined && !isAdjectival(search, name) && introduces(search, hit, inner, name, false)
      const isWhole = isIntroduced && name.parts > 1
      const awaited = (isPersonal(hit) || isPersonal(inner)) && !isWhole ? awaitedNameAt(search, at) : undefined
      if (!awaited && isIntroduced) return { first: hit.first, last, hit, inner, second, name, apart }
      const certain = awaited ?? (apart && isPersonal(hit) && last === at - 2 ? enclosedNameAt(search, at) : undefined)
      if (certain) return { first: hit.first, last, hit, inner, second, name: certain, apart }
    }
    const foreign = apart && complete && last === at - 2 ? nameAfterOrigin(search, at) : undefined
    if (foreign) return { first: hit.first, last, hit, inner, second, name: foreign, apart }
    if (word.tag !== 'noun') break
    const further = form === 'الدوله' || isLongPlace(search, at) ? undefined : hits.at(at, 'role')
    if (apart && !further) break
    if (further && complete && ((further.value.role.class === 'relation' && !further.before.definite) || isCounterpart(search, at))) break
    if (further && complete && isOffice(inner, last) && isOfAnotherState(search, further)) break
    if (further && !apart && isDoneBy(search, hit, further)) return { first: hit.first, last: hit.last, hit, inner: hit, apart }
    if (complete && !joined && !further && !isDefinite(passage, at) && !continuesName(search, at) && !word.conjunction) break
    if (complete && !joined && !further && !word.adjective && isOfCountry(search, at - 1) && hits.at(at, 'group')?.before.definite) break
    joined = false
    if (further && !further.pronoun) {
      inner = further
      if (last === hit.last) second = further
      last = further.last
      complete = isComplete(search, further.last) || isTitle(further) || isRank(search, further)
      at = further.last
      continue
    }
    const proper = properAt(search, at)
    last = at = proper ?? at
    complete = proper !== undefined || isComplete(search, at)
  }
  return { first: hit.first, last, hit, inner, second, apart: false }
}

/** «استقبل فلان رئيس الوزراء العراقي في أبوظبي»: a state's office, its state told, has no seat besides. */
function isWhere({ passage: { words }, shapes }: Search, { value }: Hit<'role'>, at: number): boolean {
  return words[at]?.stem === 'في' && shapes[at - 1] === 'nisba' && OF_STATES.has(value.role.class)
}

const OF_STATES = new Set(['government', 'head-of-state'])

/** «القيادي الحوثي أبو جبريل»: one word with its article before a name is said of the office. */
function isAdjectival({ passage, shapes }: Search, { first, last, parts }: NameRun): boolean {
  const next = shapes[last + 1]
  if (parts !== 1 || first !== last || !isDefinite(passage, first) || passage.words[last + 1]?.conjunction) return false
  if (next === 'doubtful' && passage.hits.at(first, 'nisba') === undefined && passage.hits.at(last + 1, 'given-name')) return true
  return next === 'given' || (next === 'particle' && passage.tokens[last + 1]?.form !== 'بن')
}

/** «التقى فلان وزير خارجية مصر الوفد»: after the country an office is told in full. */
function isOfCountry({ passage }: Search, at: number): boolean {
  return passage.hits.at(at, 'country')?.last === at && passage.hits.at(at, 'nisba') === undefined
}

/** What somebody is, told in full: no form of address, rank or calling before another office; «أمير البلاد», not «الأمير». */
function isOffice({ value, last }: Hit<'role'>, end: number): boolean {
  const { number, role } = value
  return number === 'singular' && (OFFICES.has(role.class) || (role.class === 'royal' && end > last))
}
const OFFICES = new Set(['government', 'legislative', 'head-of-state', 'diplomatic'])

/** «استقبل فلان وزير الخارجية سفير الهند», «رئيس المجلس رئيس وزراء جمهورية بلغاريا»: behind a whole office one of a named state is another's. */
function isOfAnotherState({ passage }: Search, { last, before, value, pronoun }: Hit<'role'>): boolean {
  if (before.definite || pronoun || value.number !== 'singular') return false
  const { hits, words } = passage
  for (let at = last + 1; at <= last + 3; at++) {
    const word = words[at]
    if (word?.tag !== 'noun' || word.preposition || word.conjunction) return false
    if (hits.at(at, 'country') && !hits.at(at, 'nisba')) return true
  }
  return false
}

/** «محامي حسني مبارك»: whom the registry knows by several words; his last one is nobody whom the office introduces. */
function isPersonWhole({ passage: { hits } }: Search, at: number): boolean {
  return hits.all(at, 'person').some(({ value, last, pronoun, before }) => value.full && last > at && !pronoun && before.preposition === '')
}

/** «خان يونس»: a place's own first word. */
function isLongPlace({ passage }: Search, at: number): boolean {
  return passage.hits.all(at, 'place').some(({ last, pronoun }) => !pronoun && last > at && !isDefinite(passage, at))
}

/** «التقى فلان وزير التجارة نظيره التركي»: another's office begins. */
function isCounterpart({ passage }: Search, at: number): boolean {
  return lastLetter(passage, at) === 'ه' && passage.hits.all(at, 'role').some(({ pronoun }) => pronoun !== '')
}

/** One person's office; «نجل», «صديق» are joined to whoever follows. */
function isPersonal({ value, before }: Hit<'role'>): boolean {
  return value.number === 'singular' && (value.role.class !== 'relation' || before.definite)
}

/** «الوزير», «سوريا», «نظيره»: nothing more has to follow. */
function isComplete({ passage, shapes }: Search, at: number): boolean {
  const word = passage.words[at]
  if (!word) return false
  return (
    isDefinite(passage, at) ||
    word.pronoun !== '' ||
    shapes[at] === 'nisba' ||
    (shapes[at] === 'unknown' && /[\u0621-\u064a]{3}/.test(word.stem) && !/ه$/.test(word.stem)) ||
    /^(?:الله|السلام)$/.test(word.stem)
  )
}

/** A title that stands before a name without an article: «سيناتور», «الفريق أول», «البابا». */
function isTitle({ value, before }: Hit<'role'>): boolean {
  return before.definite || value.role.class === 'honorific' || value.role.class === 'royal' || value.role.english === 'pope'
}

function continuesName({ passage, shapes }: Search, at: number): boolean {
  const before = shapes[at - 1]
  return (
    (shapes[at] === 'unknown' || shapes[at] === 'nisba') &&
    (before === 'unknown' || before === 'nisba' || passage.words[at - 1]?.definite === false)
  )
}
