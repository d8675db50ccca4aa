import type { Entity } from '../../reading/types.ts'

/** Classes of roles that are a public office: who holds one is named for what they do in it. */
const PUBLIC_OFFICES = new Set([
  'head-of-state',
  'government',
  'legislative',
  'judicial',
  'diplomatic',
  'un',
  'party',
  'royal',
  'local',
  'spokesperson',
])

/** A person whom no table of public figures knows and whom the text gives no public office. Where in doubt, a person is private. */
export function isPrivate({ kind, canonical, class: office }: Entity): boolean {
  return kind === 'person' && canonical === undefined && !(office !== undefined && PUBLIC_OFFICES.has(office))
}
