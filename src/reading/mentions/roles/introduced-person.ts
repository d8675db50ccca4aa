import type { Hit } from '../../../lexicon/finder.ts'
import { foldSpelling } from '../../../text/normalise.ts'
import { lastLetter, type Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { isTornApart } from '../../syntax/torn-apart.ts'
import { bareStem, isDefinite } from '../definite.ts'
import { dropsNunYetDefinite } from '../dropped-nun.ts'
import type { Found } from '../found.ts'
import { type NameRun, nameRunAt } from '../names/name-run.ts'
import { isTitle } from '../names/title.ts'
import type { Search } from '../search.ts'
import { originOf } from './after-origin.ts'
import { fullOffice, furtherOffice } from './further-office.ts'
import { helperAfter } from './helper-after.ts'
import { nominalRole } from './nominal-role.ts'
import { objectOffice } from './object-office.ts'
import { roleAfter } from './role-after.ts'
import { countryOfRole } from './role-country.ts'
import { type RolePhrase, rolePhraseAt } from './role-phrase.ts'
import { isSomebodyElse, isUnlisted } from './somebody-else.ts'
import { isWomanInOffice } from './woman-in-office.ts'

/**
 * A role and the name it introduces: «وزير الخارجية السوري، أسعد الشيباني», «نظيره الروسي سيرغي لافروف». Two names under a dual or
 * plural role are two people: «وزيرا خارجية مصر وقطر، بدر عبد العاطي ومحمد بن عبد الرحمن».
 */
export function introducedPerson(search: Search, index: number): Found[] | undefined {
  const hit = roleAt(search, index)
  if (!hit) return undefined
  if (opensLonger(search, hit) || isSonOf(search, hit) || isHisHonour(search, hit)) return undefined
  const whole = rolePhraseAt(search, hit)
  const titled = whole.name ? undefined : titledAt(search, hit)
  const phrase = titled ? { ...whole, last: hit.last, inner: hit } : whole
  const name = whole.name ? withTitle(search, whole.name) : titled
  if (!name || isNeed(search, hit) || isClubNamed(search, name) || areOthers(search, hit, name)) return undefined
  const owner = withoutHonour(search, ownerOf(search, phrase, name))
  const object = objectOffice(search, phrase, name)
  const subject = object && nominalRole(search, index, object.first)
  const helper = helperAfter(search, phrase, name)
  if (helper) return withHelper(search, phrase, owner, name, helper)
  const found = [...(subject ?? []), toFound(search, owner, name, 0)]
  if (hit.value.number === 'singular') return found
  for (let name = nextName(search, found.at(-1)?.last ?? index, hit); name; name = nextName(search, name.last)) {
    const { country } = name
    found.push({
      ...toFound(search, owner, name, found.length),
      role: { first: phrase.first, last: phrase.last },
      ...(country !== undefined && { country }),
    })
  }
  return found
}

/** «محامي الرئيس فلان، علان»: the office is the second one's; the first keeps what stands right before his own name. */
function withHelper(search: Search, phrase: RolePhrase, owner: RolePhrase, name: NameRun, helper: NameRun): Found[] {
  const { role, head, class: kind, ...first } = toFound(search, owner, name, 0)
  const isOwn = owner.first > phrase.first
  return [
    isOwn ? { ...first, ...(role && { role }), ...(head !== undefined && { head }), ...(kind && { class: kind }) } : first,
    toFound(search, phrase, helper, 0),
  ]
}

/** «استقبل سموه وزير الداخلية فلان»: a title of honour with a pronoun is somebody told of before, and another's office follows. */
function isHisHonour(search: Search, { pronoun, last, value: { role } }: Hit<'role'>): boolean {
  return pronoun !== '' && role.class === 'honorific' && search.passage.hits.at(last + 1, 'role') !== undefined
}

/** «ضيفه أستون فيلا», «مستضيفه بايرن ميونخ»: a club that plays or is played against. */
function isClubNamed({ passage }: Search, { first, last, person }: NameRun): boolean {
  if (person) return false
  return passage.hits.all(first, 'organisation').some((body) => body.value.kind === 'club' && body.last >= last && !body.pronoun)
}

/** «اعتقل جنود إسرائيليون خالدة جرار»: several men in the nominative, without the article, are others than whose name follows. */
function areOthers({ passage: { words } }: Search, { value, before }: Hit<'role'>, { first }: NameRun): boolean {
  const last = words[first - 1]
  return value.number === 'plural' && !before.definite && last?.definite === false && last.stem.endsWith('ون')
}

/** «بحاجة ماسة»: without its article the word is none for people. */
function isNeed({ passage }: Search, { first, before }: Hit<'role'>): boolean {
  return !before.definite && passage.lexicon.notPeople.get(bareStem(passage, first))?.whens.has('always') === true
}

/** «خان يونس», «رفيق الحريري»: the word begins a place's or a person's own name. */
function opensLonger({ passage }: Search, hit: Hit<'role'>): boolean {
  return passage.hits
    .from(hit.first)
    .some(
      ({ table, last, pronoun, before }) =>
        !pronoun &&
        last > hit.last &&
        before.definite === false &&
        !(table === 'person' && isTitle(passage, hit.first)) &&
        (table === 'place' || table === 'person' || table === 'organisation' || table === 'outlet' || table === 'country'),
    )
}

/** «خليفة بن عيسى»: a son's name, no office; «الرئيس بن علي» is one. */
function isSonOf({ passage }: Search, { last, before }: Hit<'role'>): boolean {
  return !before.definite && /^(?:بن|ولد)$/.test(passage.tokens[last + 1]?.form ?? '') && passage.hits.at(last, 'given-name') !== undefined
}

/** «الأمير وليام», «الملك سلمان»: whom the registry knows by a title and one name. */
function withTitle({ passage }: Search, name: NameRun): NameRun {
  if (name.person) return name
  const titled = passage.hits.all(name.first - 1, 'person').find(({ last }) => last === name.last)
  return titled?.value.full ? { ...name, person: titled.value.person } : name
}

/**
 * «الإمام الرضا», «الرئيس بري»: whom the registry knows by a title and a word, or by a word that is no name by itself; after a title with its
 * article a word without one can be no quality of it. Not «الباشا طبيق», who bears the title as a name.
 */
function titledAt({ passage, taken }: Search, { first, last, pronoun }: Hit<'role'>): NameRun | undefined {
  if (first !== last || pronoun || !isDefinite(passage, first)) return undefined
  const titled =
    passage.hits.all(first, 'person').find((each) => each.last > first && each.value.full && !each.pronoun) ?? soleName(passage, last + 1)
  if (!titled || taken[titled.last]) return undefined
  const { person, full } = titled.value
  if (foldSpelling(person.name).startsWith(`${passage.tokens[first]?.form} `)) return undefined
  return { first: first + 1, last: titled.last, person, full, opening: 'person', parts: titled.last - first, supported: true }
}

function soleName({ hits, words }: Passage, at: number): Hit<'person'> | undefined {
  const [word, known] = [words[at], hits.at(at, 'person')]
  if (word?.tag !== 'noun' || word.definite || word.conjunction || word.preposition) return undefined
  return known && !known.value.bare && known.last === at && !known.pronoun ? known : undefined
}

/** None of its words belongs elsewhere, nor are doctors meant by the letters of «بدا» and «بدئه». */
function isWhole(passage: Passage, hit: Hit<'role'>): boolean {
  return !isTornApart(passage.words, hit) && !dropsNunYetDefinite(passage, hit) && !/^د(?:[اي]|يه)$/.test(hit.before.stem)
}

/** The role noun at a token, where the token is no verb. «سي» is a letter too: «سي إف». */
export function roleAt({ passage, taken }: Search, index: number): Hit<'role'> | undefined {
  if (taken[index] === 1) return undefined
  const roles = passage.hits.all(index, 'role').filter((hit) => isWhole(passage, hit))
  const [first] = roles
  if (!first || (passage.words[index]?.tag !== 'noun' && first.last === index)) return undefined
  if (passage.tokens[index]?.form === 'سيدي') return undefined
  if (passage.tokens[index]?.form === 'سي' && !passage.hits.at(index + 1, 'given-name')) return undefined
  const meant = mayBePossessed(passage, index) && first.last === index ? (roles.find(({ pronoun }) => pronoun !== '') ?? first) : first
  const alike = roles.filter(({ last, pronoun }) => last === meant.last && pronoun === meant.pronoun)
  const number = isDual(passage, meant) ? 'dual' : 'singular'
  return alike.find(({ value }) => value.number === number) ?? meant
}

/** «وزيره», where «وزيرة» is written alike once folded. */
function mayBePossessed(passage: Passage, at: number): boolean {
  return lastLetter(passage, at) === 'ه'
}

/** «وزيرا الخارجية»: before a definite noun the alif is the dual's; else the accusative's («وزيرا للخارجية»). */
function isDual({ tokens, words, hits }: Passage, { last }: Hit<'role'>): boolean {
  const next = words[last + 1]
  if (!tokens[last]?.form.endsWith('ا') || next?.tag !== 'noun' || next.conjunction || next.preposition) return false
  return next.definite || hits.at(last + 1, 'institution') !== undefined || hits.at(last + 1, 'country') !== undefined
}

/** «أمير البلاد، الشيخ»: an office before an honorific is the role; the honorific is part of neither. */
function withoutHonour(search: Search, phrase: RolePhrase): RolePhrase {
  const { hit, inner } = phrase
  const { class: kind } = inner.value.role
  if (inner.first <= hit.last || inner.last !== phrase.last || (kind !== 'honorific' && kind !== 'religious')) return phrase
  if (isHonour(hit) && inner.first <= hit.last + 1 && !isRuler(search, phrase)) return phrase
  return { ...phrase, last: inner.first - 1 }
}

/** «مستشار الرئيس الأمريكي دونالد ترامب», «متحدث باسم رئيس الوزراء حيدر العبادي»: the head of a state or government is named, no helper. */
function ownerOf(search: Search, phrase: RolePhrase, name: NameRun): RolePhrase {
  const { hit, inner } = phrase
  if (inner.first === hit.first) return phrase
  const object = objectOffice(search, phrase, name)
  if (object) return { ...phrase, first: object.first, hit: object }
  const isRelation = hit.value.role.class === 'relation' && !hit.pronoun && !isWomansName(search, phrase, name)
  const office = name.person?.office
  const isSpoken = hit.value.role.class === 'spokesperson' && office === 'head-of-government' && inner.value.role.class === 'government'
  const isHead =
    isSpoken ||
    ((office === 'head-of-state' || office === 'monarch') &&
      inner.value.role.class === 'head-of-state' &&
      hit.value.role.class !== 'head-of-state')
  const isMany = hit.value.number !== 'singular' && inner.value.number === 'singular'
  const joined = isRelation || isMany || isActOn(search, inner) || isHead
  return joined ? { ...phrase, first: inner.first, hit: inner } : phrase
}

/** «عمة الشاب كلوديا»: a woman's name is no name of the man whose kin she is. */
function isWomansName({ passage: { hits } }: Search, { hit, inner }: RolePhrase, { first }: NameRun): boolean {
  return hit.value.gender === 'f' && inner.value.gender === 'm' && hits.at(first, 'given-name')?.value.gender === 'f'
}

/** «المسؤولة عن اغتيال العالم فلان»: the name belongs to the act's object. */
function isActOn({ passage }: Search, { first }: Hit<'role'>): boolean {
  const before = first - 1
  if (isDefinite(passage, before)) return false
  return passage.lexicon.everydayWords.get(bareStem(passage, before)) === 'masdar' || passage.words[before]?.stem === 'علي'
}

/** «…، بدر عبد العاطي ومحمد بن عبد الرحمن», «المصري بدر عبد العاطي والسعودي فيصل بن فرحان»: a further name joined by «و». */
function nextName(search: Search, last: number, dual?: Hit<'role'>): (NameRun & { readonly country?: string }) | undefined {
  const { passage, limit } = search
  let at = last + 1
  if (passage.tokens[at]?.form === ',') at++
  if (at >= limit || (!passage.words[at]?.conjunction && at === last + 1)) return undefined
  const isSecond = dual?.value.number === 'dual' && passage.words[at]?.conjunction === true
  const nisba = passage.words[at]?.definite ? passage.hits.at(at, 'nisba') : undefined
  const name = nameRunAt(search, nisba ? at + 1 : at, isSecond)
  if (!name) return undefined
  const isName = name.person || (name.parts > 1 && (OPENINGS.has(name.opening) ? name.supported || isSecond : isSecond))
  return isName ? { ...name, ...(nisba && { country: nisba.value.country.iso }) } : undefined
}

/** How a further name may open. */
const OPENINGS = new Set<NameRun['opening']>(['given', 'particle', 'doubtful'])

function toFound(search: Search, owner: RolePhrase, name: NameRun, nth: number): Found {
  const { first, last, hit } = owner
  const own =
    isHonour(hit) && !isRuler(search, owner)
      ? roleAfter(search, name)
      : isTitleAlone({ last, hit })
        ? officeAfter(search, first, name)
        : undefined
  const after = own && isOfAnother(search, owner, name, own) ? undefined : own
  const told = originOf(search, name, last) ?? countryOfRole(search, { first, last }, nth)
  const person = isSomebodyElse(name, told) || isUnlisted(search, hit, name, told) ? undefined : name.person
  const home = person && countryOf(name)
  const country = (name.full ? home : undefined) ?? told ?? after?.country ?? home
  const further = after ? undefined : (furtherOffice(search, first, name, country) ?? fullOffice(search, owner, name, country))
  return {
    ...{ rule: 'introduced-person', kind: 'person', form: 'name', first: name.first, last: name.last, role: { first, last } },
    certainty: name.person || name.opening === 'given' || name.opening === 'particle' ? 'sure' : 'likely',
    ...{ head: hit.value.role.head, class: hit.value.role.class, gender: hit.value.gender, number: 'singular' },
    ...(isWomanInOffice(search, owner, name.first) && { isWoman: true as const }),
    ...(person && { person, row: `${person.row.file}:${person.row.line}` }),
    ...after,
    ...(further && { further }),
    ...(country && { country }),
  }
}

/** «استقبل الشيخ محمد بن زايد رئيس الوزراء العراقي», «التقى الملك فيصل الرئيس المصري»: the office of another country, or what no monarch is. */
function isOfAnother(
  { passage }: Search,
  { hit }: RolePhrase,
  name: NameRun,
  { role, country, head }: NonNullable<ReturnType<typeof roleAfter>>,
): boolean {
  const home = countryOf(name)
  const isOfState = role !== undefined && head === PRESIDENT && passage.words[role.first]?.definite === true
  return (home !== undefined && country !== undefined && country !== home) || (hit.value.role.class === 'royal' && isOfState)
}

const PRESIDENT = 'رييس'

/** «الدكتور», «صاحب السمو الشيخ»: the office itself may follow the name. */
function isHonour({ value }: Hit<'role'>): boolean {
  return (
    value.role.class === 'honorific' ||
    value.role.class === 'royal' ||
    value.role.class === 'religious' ||
    value.role.class === 'profession'
  )
}

/** «أمير البلاد», «سمو أمير الكويت», «سلطان عمان»: a royal title with what its bearer rules is the office. */
function isRuler({ passage: { hits } }: Search, { first, last }: Phrase): boolean {
  for (let at = first; at < last; at++) {
    const title = hits.at(at, 'role')
    if (title && !title.before.definite && title.value.role.class === 'royal' && title.last < last) return true
  }
  return false
}

/** «المستشار», «السفير», «اللواء»: a title before a name that the office may follow. */
function isTitleAlone({ last, hit }: Pick<RolePhrase, 'last' | 'hit'>): boolean {
  const { role } = hit.value
  return last === hit.first && hit.before.definite && (TITLES.has(role.class) || role.head === 'مستشار')
}

const TITLES = new Set(['military', 'police', 'diplomatic', 'judicial', 'academic'])

/** The office after a name, but where a verb's object may stand there: «التقى السفير فلان رئيس الحكومة». */
function officeAfter(search: Search, first: number, name: NameRun): ReturnType<typeof roleAfter> {
  const { passage } = search
  const after = roleAfter(search, name)
  const verb = passage.words[first - 1]?.verb
  if (!after?.role || !verb || after.role.first > name.last + 1) return after
  const isSaid = passage.lexicon.reportingVerbs.has(verb.value.lemma)
  return isSaid || isDefinite(passage, after.role.first) ? after : undefined
}

function countryOf({ person }: NameRun): string | undefined {
  return person && person.country !== '-' ? person.country : undefined
}
