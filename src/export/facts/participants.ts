import type { Role } from '../../reading/types.ts'
import type { Participant, RecordedEvent } from '../../record/types.ts'
import { standing } from './standing.ts'

/** Those in a role, those that most origins name first. */
export function participantsAs({ participants }: RecordedEvent, ...roles: readonly Role[]): Participant[] {
  return standing(participants)
    .filter(({ value }) => roles.includes(value.role))
    .map((row, index) => ({ row, index }))
    .sort((one, other) => other.row.origins.length - one.row.origins.length || one.index - other.index)
    .map(({ row }) => row.value)
}

/** Those that have a name of their own: a person, a body, a country, not «مسلحون» or «12». */
export function isNamed({ key, kind }: Pick<Participant, 'key' | 'kind'>): boolean {
  return key !== undefined && kind !== 'anonymous' && kind !== 'words'
}
