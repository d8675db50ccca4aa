import type { Participant } from '../../record/types.ts'

/** How other schemes call what a participant is. Left out where a scheme has no word that is surely right. */
export interface Sector {
  /** PLOVER 2.0. */
  readonly plover?: string
  /** CAMEO, as GDELT's `Type1Code` holds it. */
  readonly cameo?: string
  /** Carries arms for a state. */
  readonly state?: true
  /** Carries arms against one, or for none. */
  readonly rebel?: true
  readonly civilian?: true
  readonly protester?: true
}

const GOV: Sector = { plover: 'GOV', cameo: 'GOV' }
const JUDGES: Sector = { plover: 'JUD', cameo: 'JUD' }
const LEGISLATORS: Sector = { plover: 'LEG', cameo: 'LEG' }
const SOLDIERS: Sector = { plover: 'MIL', cameo: 'MIL', state: true }
const POLICE: Sector = { plover: 'COP', cameo: 'COP', state: true }
const SPIES: Sector = { plover: 'SPY', cameo: 'SPY', state: true }
// Rebels, militias and gangs are not told apart by the lexicon: «unidentified armed» is the most that can be said in PLOVER and CAMEO.
const ARMED: Sector = { plover: 'UAF', cameo: 'UAF', rebel: true }
const BUSINESS: Sector = { plover: 'BUS', cameo: 'BUS' }
const CIVILIANS: Sector = { plover: 'CVL', cameo: 'CVL', civilian: true }
const EDUCATORS: Sector = { plover: 'EDU', cameo: 'EDU', civilian: true }
const REPORTERS: Sector = { plover: 'JRN', cameo: 'MED', civilian: true }
const MEDICS: Sector = { plover: 'MED', cameo: 'HLH', civilian: true }
const FAITHFUL: Sector = { plover: 'REL', cameo: 'REL' }

const SECTORS: Readonly<Record<string, Sector>> = {
  'head-of-state': GOV,
  government: GOV,
  'government-body': GOV,
  ministry: GOV,
  executive: GOV,
  official: GOV,
  local: GOV,
  royal: GOV,
  diplomatic: GOV,
  finance: GOV,
  spokesperson: {},
  judicial: JUDGES,
  justice: JUDGES,
  court: JUDGES,
  legislative: LEGISLATORS,
  legislature: LEGISLATORS,
  parliament: LEGISLATORS,
  army: SOLDIERS,
  military: SOLDIERS,
  police: POLICE,
  security: POLICE,
  intelligence: SPIES,
  'armed-group': ARMED,
  armed: ARMED,
  militant: ARMED,
  party: { plover: 'PTY', cameo: 'PTY' },
  business: BUSINESS,
  company: BUSINESS,
  bank: BUSINESS,
  academic: EDUCATORS,
  education: EDUCATORS,
  university: EDUCATORS,
  media: REPORTERS,
  medical: MEDICS,
  health: { plover: 'MED', cameo: 'HLH' },
  religious: FAITHFUL,
  migrant: { plover: 'REF', cameo: 'REF', civilian: true },
  criminal: { plover: 'CRM', cameo: 'CRM' },
  union: { plover: 'LAB', cameo: 'LAB' },
  activist: { plover: 'SOC', cameo: 'CVL', civilian: true },
  protester: { plover: 'CVL', cameo: 'CVL', civilian: true, protester: true },
  civilian: CIVILIANS,
  child: CIVILIANS,
  woman: CIVILIANS,
  tribe: { plover: 'SOC', cameo: 'CVL' },
}

/** Bodies of no country, which PLOVER and CAMEO write in a country's place. */
const BODIES: Readonly<Record<string, string>> = { un: 'IGOUNO', igo: 'IGO', alliance: 'IGO', ngo: 'NGO', 'rights-monitor': 'NGO' }

export function sectorOf({ kind, class: is }: Pick<Participant, 'kind' | 'class'>): Sector {
  if (kind === 'country') return GOV
  return (is !== undefined && SECTORS[is]) || {}
}

export function bodyOf({ class: is, kind }: Pick<Participant, 'kind' | 'class'>): string | undefined {
  return kind === 'country' || is === undefined ? undefined : BODIES[is]
}
