import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { parseFamilyNames, parseGivenNames, parseNameLikeWords } from '../tables/names.ts'
import { type Person, parsePeople } from '../tables/people.ts'
import { skeletonOf } from './name-skeleton.ts'

export interface NameTables {
  /** Folded everyday words that are also names: «سلام», «جمال». */
  readonly nameLikeWords: ReadonlySet<string>
  /** Foreign public figures by the skeletons of their full names, where only one has it. */
  readonly peopleBySkeleton: ReadonlyMap<string, Person>
}

const PEOPLE_FILES = ['people-arab', 'people-world', 'people-rest', 'people-past', 'people-culture'] as const
/** The tables whose people are of the news of their day: a surname alone means them. */
const OF_THE_DAY = new Set<string>(['people-world', 'people-rest'])

export function addNames(builder: Builder): NameTables {
  const bySkeleton = new Map<string, Person | undefined>()
  const givenNames = builder.parse('given-names', parseGivenNames)
  const given = new Set(givenNames.flatMap(({ name, variants }) => [name, ...variants]))
  for (const file of PEOPLE_FILES) {
    for (const person of builder.parse(file, parsePeople)) {
      for (const name of [person.name, ...person.variants]) {
        const joined = SURNAME_FIRST.has(person.country) ? joinings(name) : []
        builder.addAll('person', [...spellings(name), ...joined], { person, full: name.includes(' ') }, person.row)
      }
      if (file === 'people-culture' ? isForeign(person) : OF_THE_DAY.has(file)) addSkeletons(bySkeleton, person)
      if (!OF_THE_DAY.has(file)) continue
      for (const name of surnamesOf(person).filter((each) => !given.has(each)))
        builder.addAll('person', [name], { person, full: false, bare: true }, person.row)
    }
  }
  for (const name of givenNames) {
    builder.addAll('given-name', [name.name, ...name.variants].flatMap(spellings), name, name.row)
  }
  for (const name of builder.parse('family-names', parseFamilyNames)) {
    builder.addAll('family-name', [name.name, ...name.variants].flatMap(spellings), name, name.row)
  }
  const peopleBySkeleton = new Map([...bySkeleton].flatMap(([skeleton, person]) => (person ? [[skeleton, person] as const] : [])))
  return { nameLikeWords: new Set(builder.parse('name-like-words', parseNameLikeWords).map(foldSpelling)), peopleBySkeleton }
}

/** Not of an Arab country, nor of all the world («ابن رشد»): a name that is transliterated in many ways. */
function isForeign({ country }: Person): boolean {
  return country !== '-' && !ARAB.has(country)
}

const ARAB = new Set('SY LB JO PS IQ SA AE QA KW BH OM YE EG SD LY TN DZ MA MR SO DJ KM EH'.split(' '))

/** A skeleton that two people share is neither's. */
function addSkeletons(bySkeleton: Map<string, Person | undefined>, person: Person): void {
  for (const name of [person.name, ...person.variants]) {
    const skeleton = name.includes(' ') ? skeletonOf(foldSpelling(name)) : undefined
    if (skeleton === undefined) continue
    const known = bySkeleton.get(skeleton)
    bySkeleton.set(skeleton, bySkeleton.has(skeleton) && known !== person ? undefined : person)
  }
}

/** «ترامب» of «دونالد ترامب»: the last word of every name of two words, where no variant says so already. */
function surnamesOf({ name, variants }: Person): string[] {
  const names = [name, ...variants]
  const surnames = new Set(
    names.flatMap((each) =>
      each
        .split(' ')
        .slice(1, 2)
        .filter((word) => each.split(' ').length === 2 && word.length > 2 && !word.startsWith('ال') && !TAILS.has(word)),
    ),
  )
  return [...surnames].filter((surname) => !names.includes(surname))
}

/** «داود أوغلو»: an end that many families share. */
const TAILS = new Set(['أوغلو', 'أوغلي', 'زاده'])

/** Where the surname comes first and the given name has two parts. */
const SURNAME_FIRST = new Set(['KP', 'KR', 'CN', 'TW', 'VN'])

/** «شي جين بينغ» as «شي جين-بينغ» and «شي جينبينغ». */
function joinings(name: string): string[] {
  const words = name.split(' ')
  const [surname, first, second] = words
  return words.length === 3 ? [`${surname} ${first}-${second}`, `${surname} ${first}${second}`] : []
}

const JOINED = /عبد ال| الله|^أبو /

/** Names that are written apart and joined, and the five nouns' cases: «عبد الله» and «عبدالله», «أبو» and «أبي». */
function spellings(name: string): string[] {
  if (!JOINED.test(name)) return [name]
  const joined = name.replaceAll('عبد ال', 'عبدال').replace(/ الله(?= |$)/g, 'الله')
  const found = joined === name ? [name] : [name, joined]
  if (!name.startsWith('أبو ')) return found
  return [...found, name.replace('أبو ', 'أبي '), name.replace('أبو ', 'أبا '), name.replace('أبو ', 'أبو')]
}
