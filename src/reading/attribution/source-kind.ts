import type { Entity, SourceKind } from '../types.ts'

const BY_CLASS: Readonly<Record<string, SourceKind>> = {
  'head-of-state': 'official',
  government: 'official',
  diplomatic: 'official',
  legislative: 'official',
  local: 'official',
  un: 'official',
  royal: 'official',
  spokesperson: 'official',
  party: 'official',
  military: 'military',
  army: 'military',
  police: 'security',
  security: 'security',
  judicial: 'judicial',
  court: 'judicial',
  militant: 'armed-group',
  'armed-group': 'armed-group',
  armed: 'armed-group',
  ministry: 'government',
  executive: 'government',
  'government-body': 'government',
  media: 'outlet',
  medical: 'medical',
  hospital: 'medical',
  health: 'medical',
  rights: 'rights',
  activist: 'person',
  document: 'document',
  official: 'official',
  protester: 'witness',
}

/** The kind of source that an entity makes. */
export function kindOf(entity: Entity): SourceKind {
  if (entity.kind === 'outlet') return 'outlet'
  if (entity.kind === 'agency') return 'agency'
  if (entity.kind === 'country' || entity.kind === 'place') return 'government'
  const told = entity.class === undefined ? undefined : BY_CLASS[entity.class]
  if (told) return entity.kind === 'organisation' && told === 'official' ? 'government' : told
  if (entity.kind === 'anonymous') return (entity.class as SourceKind | undefined) ?? 'unknown'
  if (entity.kind === 'person') return entity.role ? 'official' : 'person'
  return entity.kind === 'group' ? 'person' : 'organisation'
}
