import type { Role } from '../../reading/types.ts'
import type { Known, Telling } from '../types.ts'
import type { Agreement } from './agreements.ts'
import { isMutual, isVerbal, rarityOf, rolesOfBefallen } from './kinds.ts'
import { areSpelledNear, isSameEntity } from './same-entity.ts'
import { sideOf } from './sides.ts'

/**
 * A person whom both name and who does not stand on one side in both: the one it befalls for one and beside it for the other («وفاة مريم مصطفى»,
 * «وفاتها»), or beside it for both. The same people are named beside whatever happens every day: there it says little.
 */
export function agreeOnPeopleBeside(one: Telling, other: Telling): Agreement[] {
  if (isMutual(one.kind) || isVerbal(one.kind) || isVerbal(other.kind)) return []
  const [people, others] = [peopleOf(one), peopleOf(other)]
  let best: Agreement | undefined
  for (const { person, role } of people) {
    const same = others.find((each) => isSameEntity(each.person, person) || areSpelledNear(each.person, person))
    if (!same || (role !== undefined && same.role !== undefined && sideOf({ role }) === sideOf({ role: same.role }))) continue
    const isBefallen = isRoleOfBefallen(one.kind, role) || isRoleOfBefallen(other.kind, same.role)
    const points = isBefallen || (one.kind === other.kind && rarityOf(one.kind) > 0) ? 2 : 1
    if (points > (best?.points ?? 0)) best = { on: 'beside', points, why: `both speak of ${person.name}` }
  }
  return best ? [best] : []
}

const isRoleOfBefallen = (kind: string, role: Role | undefined) => role !== undefined && rolesOfBefallen(kind).includes(role)

function peopleOf({ participants, beside }: Telling): { readonly person: Known; readonly role?: Role }[] {
  const taking = participants.flatMap(({ role, ...person }) =>
    person.kind === 'person' && person.key !== undefined ? [{ person, role }] : [],
  )
  return [...taking, ...beside.map((person) => ({ person }))]
}
