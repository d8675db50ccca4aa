import type { Person } from '../../../lexicon/tables/people.ts'
import { markBareStems } from '../../syntax/word-marks.ts'
import type { Found } from '../found.ts'
import { knownPerson } from '../names/known-person.ts'
import { introducedPerson } from '../roles/introduced-person.ts'
import type { Search } from '../search.ts'

const GOVERNMENTS = new Set(['حكومه', 'اداره', 'نظام'])
export const GOVERNMENT = markBareStems(() => GOVERNMENTS)
const HEADS = new Set<Person['office']>(['head-of-state', 'head-of-government', 'monarch'])

/** «إدارة ترامب», «حكومة نتنياهو», «نظام الأسد»: the government of a state by whoever leads it, who is a mention of his own. */
export function ledGovernment(search: Search, index: number): Found[] | undefined {
  const { passage } = search
  const word = passage.words[index]
  if (word?.tag !== 'noun' || word.definite || word.pronoun || (word.marks & GOVERNMENT) === 0) return undefined
  const leader = leaderAt(search, index + 1)
  const person = leader?.person
  if (!leader || !person || !HEADS.has(person.office) || person.country === '-') return undefined
  return [
    {
      ...{ rule: 'led-government', kind: 'organisation', form: 'nominal', certainty: 'sure', first: index, last: leader.last },
      ...{ class: 'executive', english: 'Government', head: 'Government', country: person.country },
      key: `institution:Government:${person.country}`,
    },
    leader,
  ]
}

/** Of the registry, by the whole name or a surname that nobody else bears, with his office or without. */
function leaderAt(search: Search, at: number): Found | undefined {
  const word = search.passage.words[at]
  if (!word || word.conjunction || word.preposition || at >= search.limit) return undefined
  return introducedPerson(search, at)?.[0] ?? knownPerson(search, at)?.[0]
}
