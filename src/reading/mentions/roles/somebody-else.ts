import type { Hit } from '../../../lexicon/finder.ts'
import { isCalledByFirst } from '../names/known-person.ts'
import type { NameRun } from '../names/name-run.ts'
import type { Search } from '../search.ts'

/** «المسؤول الكوري الجنوبي شونغ»: a surname of the registry under a role of another country is another man's. */
export function isSomebodyElse({ person, full }: NameRun, country: string | undefined): boolean {
  return person !== undefined && !full && country !== undefined && person.country !== '-' && person.country !== country
}

/**
 * «المدرب تيتي»: a surname that the registry does not list alone, neither under an office of its bearer's country, nor under the highest («الرئيس روحاني»)
 * where he held it, nor in an article that has his first name.
 */
export function isUnlisted(search: Search, { value }: Hit<'role'>, name: NameRun, country: string | undefined): boolean {
  const { first, last, person, full } = name
  if (!person || full || first !== last || search.passage.hits.at(first, 'person')?.value.bare !== true) return false
  if (country === person.country || isCalledByFirst(search, person)) return false
  return !(HEADS.has(person.office) && HIGHEST.has(value.role.class))
}

const HEADS = new Set(['head-of-state', 'head-of-government'])
const HIGHEST = new Set(['head-of-state', 'government'])
