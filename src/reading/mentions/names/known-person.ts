import type { Person } from '../../../lexicon/tables/people.ts'
import { foldSpelling } from '../../../text/normalise.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { isBehindSaying } from '../../syntax/saying.ts'
import type { Word } from '../../syntax/word.ts'
import { isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import { roleAfter } from '../roles/role-after.ts'
import type { Search } from '../search.ts'
import { isClosed } from './closed.ts'
import { isMetByLeader } from './met-by-leader.ts'
import { type NameRun, nameRunAt } from './name-run.ts'
import type { Shape } from './name-shape.ts'
import { isOwnedDeed } from './owned-deed.ts'

/** A name spelled otherwise than the registry does begins with one of these. */
const NAMES = new Set<Shape>(['given', 'unknown', 'family'])

/** A name of the registry, without a role before it: «ماهر الأسد». One word alone is enough where the registry says so and the context fits. */
export function knownPerson(search: Search, index: number): Found[] | undefined {
  const { passage, shapes } = search
  const isListed = passage.hits.at(index, 'person') !== undefined
  if ((!isListed && !NAMES.has(shapes[index] ?? 'no')) || passage.words[index]?.tag === 'verb') return undefined
  const name = nameRunAt(search, index) ?? actorAt(search, index)
  if (!name?.person) return undefined
  const isBare = !name.full && passage.hits.at(index, 'person')?.value.bare === true
  const meant = name.full ? name.person : meantBy(search, index)
  const person = isBare && meant && !isCalledByFirst(search, meant) ? undefined : meant
  if (!name.full && (isJoinedElse(search, index) || !standsAlone(search, index))) return undefined
  if (isBare && (isFirm(search, index) || !isSubject(search, name))) return undefined
  if (!person) {
    return [
      { rule: 'known-person', kind: 'person', form: 'name', first: name.first, last: name.last, certainty: 'likely', number: 'singular' },
    ]
  }
  const office = roleAfter(search, name)
  const role = office?.country === undefined || office.country === person.country ? office : undefined
  return [
    {
      ...{
        rule: 'known-person',
        row: `${person.row.file}:${person.row.line}`,
        kind: 'person',
        form: 'name',
        first: name.first,
        last: name.last,
      },
      ...{ certainty: name.full || shapes[index] === 'unknown' ? 'sure' : 'likely', person, class: person.office, number: 'singular' },
      ...(person.country !== '-' && { country: person.country }),
      ...role,
    },
  ]
}

/** «كان ودودا», «إنجلترا وويلز»: the first letter is the word's own, or a place is joined to a place. */
function isJoinedElse({ passage, shapes, people }: Search, index: number): boolean {
  const { words, tokens, lexicon } = passage
  if (!words[index]?.conjunction) return false
  const form = tokens[index]?.form ?? ''
  if (form.endsWith('ا') && /^(?:كان|كانت|يكون|تكون)$/.test(tokens[index - 1]?.form ?? '')) return true
  return (
    lexicon.everydayWords.has(form) ||
    lexicon.everydayWords.has(form.replace(/ا$/, '')) ||
    (people[index - 1] !== 1 && shapes[index - 1] === 'nisba')
  )
}

/** «هوك» alone is anybody of that surname, unless the article has the first name of whom the registry knows by it. */
export function isCalledByFirst({ passage }: Search, { name }: Person): boolean {
  let forms = formsOf.get(passage)
  if (!forms) {
    forms = new Set(passage.tokens.map(({ form }) => form))
    formsOf.set(passage, forms)
  }
  return forms.has(foldSpelling(name.split(' ')[0] ?? ''))
}

/** Every word of an article. */
const formsOf = new WeakMap<Passage, ReadonlySet<string>>()

/** «أعلنت فورد», «تراجع ساب»: a surname that is a firm's or a club's name as well. */
function isFirm({ passage }: Search, index: number): boolean {
  return passage.hits.at(index, 'organisation')?.last === index
}

/** Tokens of a name found before: «بوش وبلير». */
const NAME = 3

/** A surname that no row lists alone needs a person's place: no noun before it, none after it. */
function isSubject(search: Search, { first, last }: Phrase): boolean {
  const { passage, taken } = search
  const before = passage.words[first - 1]
  return (
    isClosed(search, last) &&
    (before === undefined ||
      (passage.words[first]?.conjunction === true && taken[first - 1] === NAME) ||
      before.tag === 'verb' ||
      before.tag === 'complementiser' ||
      (before.tag === 'preposition' && before.stem !== 'في') ||
      isOwned(search, first - 1) ||
      (isOwnedDeed(passage, first) && !OF_PLACES.has(before.stem)))
  )
}

/** «حرب كوريا», «اتفاق الرياض»: called after where it was. */
const OF_PLACES = new Set('حرب معركه اتفاق اتفاقيه معاهده قمه موتمر هجوم مذبحه مجزره انفجار تفجير'.split(' '))
/** Tables whose words a town, a firm or a further name may follow. */
const BEARERS = new Set(['role', 'place', 'country', 'organisation', 'outlet', 'given-name', 'family-name', 'unit', 'group'])

/** «خطة أنان», «مهمة رايس»: what somebody plans, says or does; never «شركة رايس», «جامعة رايس». */
function isOwned({ passage, shapes }: Search, at: number): boolean {
  const { words, lexicon, hits } = passage
  const word = words[at]
  if (word?.tag !== 'noun' || word.definite || word.pronoun !== '' || (shapes[at] !== 'word' && shapes[at] !== 'derived')) return false
  if (lexicon.everydayWords.get(word.stem) === 'quality') return false
  if (lexicon.organisationHeads.has(word.stem) || lexicon.placeHeads.has(word.stem) || lexicon.placeCues['bearer-before'].has(word.stem))
    return false
  return hits.at(at + 1, 'place') === undefined && !hits.isIn(at, BEARERS)
}

/** «بوش» is the name of several people of the registry; «ترامب» alone is the one who led a state. */
function meantBy({ passage }: Search, index: number): Person | undefined {
  const named = passage.hits.all(index, 'person').filter(({ last }) => last === index)
  const people = new Set(named.map(({ value }) => value.person))
  if (people.size < 2) return named[0]?.value.person
  const heads = [...people].filter(({ office }) => HEADS.has(office))
  if (heads.length === 1) return heads[0]
  const listed = new Set(named.filter(({ value }) => !value.bare).map(({ value }) => value.person))
  return listed.size === 1 ? [...listed][0] : undefined
}

const HEADS = new Set<Person['office']>(['head-of-state', 'head-of-government', 'monarch'])

/** «نتنياهو» is nobody else; «الأسد» is a word as well, and needs the full name somewhere in the article. */
function standsAlone(search: Search, index: number): boolean {
  const { passage, shapes, taken } = search
  const shape = shapes[index]
  const before = passage.words[index - 1]
  if (before?.stem === 'ال' || before?.stem === 'بن' || before?.stem === 'ابو') return false
  if (
    before?.tag === 'noun' &&
    taken[index - 1] !== NAME &&
    (shapes[index - 1] === 'given' || shapes[index - 1] === 'unknown' || shapes[index - 1] === 'family') &&
    !passage.words[index]?.conjunction &&
    !isMetByLeader(passage, index)
  )
    return false
  if (shape === 'unknown' || (shape === 'family' && !passage.words[index]?.definite)) return true
  return passage.hits.at(index, 'person')?.value.bare !== true && (isActor(search, index) || isLeader(search, index))
}

/** «نظام الأسد», «خطاب السوداني»: whose government or deed it is, where the registry knows one who led a state. */
function isLeader(search: Search, index: number): boolean {
  if (!isDefinite(search.passage, index) || !isOwnedDeed(search.passage, index)) return false
  const person = meantBy(search, index)
  return person !== undefined && HEADS.has(person.office)
}

/** «السوداني» where nobody but a person can stand. */
function actorAt(search: Search, index: number): NameRun | undefined {
  const known = search.passage.hits.at(index, 'person')
  if (!known || known.last > index || known.value.bare || !(isActor(search, index) || isLeader(search, index))) return undefined
  return { first: index, last: index, person: known.value.person, full: false, opening: 'person', parts: 1, supported: true }
}

/** «وقال الشرع إن», «الشرع: …», «ترامب والشرع», and at the head of a sentence «الشرع يزور …»: who says or does it, not a word. */
function isActor(search: Search, index: number): boolean {
  const { passage, taken, first } = search
  const { words, tokens } = passage
  const word = words[index]
  if (!word || word.preposition || !isClosed(search, index)) return false
  if (word.conjunction) return taken[index - 1] === NAME
  const before = words[index - 1]
  if (before && isBehindSaying(passage, index)) return isMale(before)
  if (index !== first) return false
  const next = words[index + 1]
  return tokens[index + 1]?.form === ':' || (next?.tag === 'verb' && isMale(next))
}

function isMale({ verb }: Word): boolean {
  return verb?.value.agreements.some((agreement) => agreement === '3ms') === true
}
