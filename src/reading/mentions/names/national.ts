import { isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import { roleAfter } from '../roles/role-after.ts'
import type { Search } from '../search.ts'
import { isClosed } from './closed.ts'
import { type NameRun, nameRunAt } from './name-run.ts'

/** How a name after a nationality may open. */
const OPENINGS = new Set(['given', 'family', 'unknown', 'particle', 'person'])

/** A nationality that stands for a person and the name it introduces: «الكيني نديوا ريمي», «على الصربي نوفاك يانكوفيتش», «الكوري الجنوبي هيونغ-مين سون». */
export function national(search: Search, index: number): Found[] | undefined {
  const { passage, shapes, limit, taken } = search
  const word = passage.words[index]
  const nisba = passage.hits.at(index, 'nisba')
  if (!nisba || nisba.pronoun || word?.tag !== 'noun' || !isDefinite(passage, index) || isQualifier(search, index)) return undefined
  const { number, gender } = nisba.value.agreement
  const at = nisba.last + 1
  if (number !== 'singular' || at >= limit || taken[at]) return undefined
  const next = passage.words[at]
  if (next?.conjunction || next?.preposition || isDefinite(passage, at)) return undefined
  const name = nameRunAt(search, at)
  if (!name || name.parts < 2 || name.parts > 4 || !OPENINGS.has(name.opening)) return undefined
  const isKnown = name.person !== undefined || name.opening === 'given'
  if (!isKnown && !((isClosed(search, name.last) || isDefinite(passage, name.last + 1)) && name.supported && shapes[name.last] !== 'nisba'))
    return undefined
  const { country } = nisba.value
  return [
    {
      ...{ rule: 'national', kind: 'person', form: 'name', first: name.first, last: name.last, number: 'singular', gender },
      ...{ certainty: isKnown ? 'sure' : 'likely', country: country.iso },
      ...officeOf(search, name, country.iso),
      ...(name.person && { person: name.person, row: `${name.person.row.file}:${name.person.row.line}` }),
    },
  ]
}

/** «الروسي أندري سيمونوف لاعب الفريق»: the office after the name, unless another country's. */
function officeOf(search: Search, name: NameRun, country: string): ReturnType<typeof roleAfter> {
  const office = roleAfter(search, name)
  return office && { ...office, country }
}

/** «الجانب الكيني», «مباراة الكيني»: the first is an adjective, before which nobody stands. */
function isQualifier({ passage }: Search, index: number): boolean {
  const before = passage.words[index - 1]
  if (passage.words[index]?.preposition || passage.words[index]?.conjunction) return false
  return before?.tag === 'noun' && (isDefinite(passage, index - 1) || before.pronoun !== '')
}
