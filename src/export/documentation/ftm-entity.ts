import type { Known, Participant } from '../../record/types.ts'
import { sectorOf } from '../codes/sectors.ts'
import { nameOf } from '../facts/wording.ts'

/** An entity of FollowTheMoney: a schema and lists of values. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** Ids that no other data set has. */
export const ftmId = (of: string, key: string) => `isnad-${of}-${encodeURIComponent(key)}`

export function toFtm(id: string, schema: string, properties: Readonly<Record<string, readonly (string | undefined)[]>>): FtmEntity {
  const filled = Object.entries(properties).flatMap(([name, values]): [string, string[]][] => {
    const known = [...new Set(values.flatMap((value) => (value === undefined || value === '' ? [] : [value])))]
    return known.length === 0 ? [] : [[name, known]]
  })
  return { id, schema, properties: Object.fromEntries(filled) }
}

const GOVERNMENT = new Set(['GOV', 'JUD', 'LEG', 'MIL', 'COP', 'SPY'])

/** A participant as an entity of its own. */
export function toParty(participant: Participant & { readonly key: string }): FtmEntity {
  const { key, name, country } = participant
  return toFtm(ftmId('party', key), schemaOf(participant), {
    name: [name],
    alias: [nameOf(participant, { language: 'en' })],
    country: [countryOf(country)],
  })
}

function schemaOf(participant: Participant): string {
  if (participant.kind === 'person') return 'Person'
  if (participant.kind === 'country') return 'PublicBody'
  const { plover = '' } = sectorOf(participant)
  if (GOVERNMENT.has(plover)) return 'PublicBody'
  return plover === 'BUS' ? 'Company' : 'Organization'
}

/** FollowTheMoney writes countries in small letters. */
export function countryOf(country: Known['country']): string | undefined {
  return country?.toLowerCase()
}
