import type { Role } from '../../reading/types.ts'
import type { Known, Telling } from '../types.ts'
import type { Agreement } from './agreements.ts'
import { isDaily, isHarm, isMutual, isVerbal, rolesOfBefallen } from './kinds.ts'
import { areSpelledNear, isSameEntity } from './same-entity.ts'
import { sideOf } from './sides.ts'

/**
 * A person whom both name, and who does not stand on one side in both. It says much where harm befalls that person for one, and the other
 * does not say whom it befalls («وفاة مريم مصطفى» and, of her, «مما أدى إلى وفاتها»). The same people are named beside whatever happens
 * every day: there it says little.
 */
export function agreeOnPeopleBeside(one: Telling, other: Telling): Agreement[] {
  if (isMutual(one.kind) || isVerbal(one.kind) || isVerbal(other.kind)) return []
  const others = peopleOf(other)
  const areDaily = isDaily(one.kind) && isDaily(other.kind)
  let best: Agreement | undefined
  for (const { person, role } of peopleOf(one)) {
    const same = others.find((each) => isSameEntity(each.person, person) || areSpelledNear(each.person, person))
    if (!same || (role !== undefined && same.role !== undefined && sideOf({ role }) === sideOf({ role: same.role }))) continue
    const isTold = (befalls(one.kind, role) && !saysWhom(other)) || (befalls(other.kind, same.role) && !saysWhom(one))
    const points = isTold ? 2 : 1
    if (areDaily && !befalls(one.kind, role) && !befalls(other.kind, same.role)) continue
    if (points > (best?.points ?? 0)) best = { on: 'beside', points, why: `both speak of ${person.name}` }
  }
  return best ? [best] : []
}

const befalls = (kind: string, role: Role | undefined) => role !== undefined && isHarm(kind) && rolesOfBefallen(kind).includes(role)
const saysWhom = ({ kind, participants }: Telling) => participants.some(({ role }) => befalls(kind, role))

function peopleOf({ participants, beside }: Telling): { readonly person: Known; readonly role?: Role }[] {
  const taking = participants.flatMap(({ role, ...person }) =>
    person.kind === 'person' && person.key !== undefined ? [{ person, role }] : [],
  )
  return [...taking, ...beside.map((person) => ({ person }))]
}
