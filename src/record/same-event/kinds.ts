import type { Role, Status } from '../../reading/types.ts'

/** Kinds that two outlets may choose between for one event. A kind that stands in none is only ever itself. */
const FAMILIES: readonly (readonly string[])[] = [
  ['meet', 'summit', 'negotiate', 'call'],
  ['agree', 'sign', 'ratify', 'ceasefire'],
  ['attack', 'strike', 'raid', 'bomb', 'explosion', 'shoot', 'ambush', 'assassinate'],
  ['kill', 'die', 'assassinate'],
  ['vote', 'referendum'],
  ['accident', 'air-crash', 'shipwreck', 'building-collapse'],
  ['withdraw', 'retreat', 'leave', 'evacuate'],
  ['overthrow', 'coup-attempt'],
  ['protest', 'riot', 'sit-in'],
  ['raid', 'riot'],
  ['destroy', 'intercept', 'strike'],
  ['release', 'exchange-prisoners'],
  ['expel-diplomat', 'deport', 'transfer'],
  ['steal', 'seize'],
  ['suspend', 'ban', 'retreat', 'close-crossing'],
  ['arrest', 'charge'],
  ['dismiss', 'resign'],
  ['appoint', 'handover-of-power'],
  ['try', 'sentence'],
  ['threaten', 'accuse', 'condemn', 'criticise'],
  ['capture-territory', 'advance'],
  ['displace', 'evacuate', 'leave'],
]

/** Told of both sides alike: who acts and who is acted on may change places between two tellings. */
const MUTUAL = new Set(
  'meet summit negotiate call agree sign ratify clash ceasefire exchange-prisoners trade restore-ties cut-ties military-exercise'.split(
    ' ',
  ),
)
/** Words more than deeds: the same people say so every day, so that more must agree. */
const VERBAL = new Set([
  'threaten',
  'accuse',
  'claim',
  'condemn',
  'criticise',
  'demand',
  'reject',
  'support',
  'deny',
  'warn',
  'propose',
  'intend',
  'apologise',
  'message',
  'ban',
  'suspend',
  'launch',
  'invest',
  'aid',
  'lend',
  'agree',
  'investigate',
])
/** People come to harm. */
const HARM = new Set(
  'attack strike clash raid ambush bomb explosion shoot stab assassinate abduct besiege destroy cyberattack kill injure die missing torture sexual-violence'.split(
    ' ',
  ),
)

/** Few of these happen in one place within a week, so that kind, place and day go far. */
const RARE = new Set(
  `air-crash shipwreck building-collapse earthquake landslide outbreak coup-attempt overthrow referendum elect form-government dissolve resign
  dismiss assassinate recall-ambassador cut-ties restore-ties recognise join-body leave-body ratify test-weapon exchange-prisoners execute
  state-of-emergency expel-diplomat handover-of-power`.split(/\s+/),
)
/** Not every day, and not twice a day in one town. */
const SELDOM = new Set(
  `protest bomb explosion ambush stab abduct summit ceasefire breach-ceasefire pass-law vote flood storm fire accident labour-strike riot sit-in curfew summon cyberattack
  claim steal transfer appoint military-exercise close-crossing open-crossing apologise invite lift-sanctions escape defect surrender run-for-office
  besiege capture-territory lose-territory evacuate`.split(/\s+/),
)
/** What befalls a person once in a long while: the person alone says which event it is. By the roles that the person has in it. */
const ONCE: Readonly<Record<string, readonly Role[]>> = {
  dismiss: ['victim', 'recipient'],
  resign: ['actor'],
  appoint: ['recipient'],
  die: ['victim', 'actor'],
  kill: ['victim'],
  assassinate: ['victim'],
  execute: ['victim'],
  abduct: ['victim'],
  arrest: ['victim'],
  transfer: ['victim'],
  release: ['victim', 'recipient'],
  overthrow: ['victim'],
  missing: ['victim', 'actor'],
  acquit: ['victim', 'recipient'],
}

/** Harm done to a person whom the news names: who it is says which harm it is, within its days. */
const BEFALLS: Readonly<Record<string, readonly Role[]>> = {
  ...ONCE,
  attack: ['recipient', 'victim'],
  shoot: ['recipient', 'victim'],
  stab: ['recipient', 'victim'],
  bomb: ['recipient', 'victim'],
  explosion: ['recipient', 'victim'],
  ambush: ['recipient', 'victim'],
}

const familiesOf = new Map<string, string[]>()
for (const [index, family] of FAMILIES.entries()) {
  for (const kind of family) familiesOf.set(kind, [...(familiesOf.get(kind) ?? []), `family${index}`])
}

/** The groups a kind is compared within: its families, or itself. */
export function groupsOf(kind: string): readonly string[] {
  return familiesOf.get(kind) ?? [kind]
}

/** May these two kinds be one event? */
export function areNear(one: string, other: string): boolean {
  return one === other || groupsOf(one).some((group) => groupsOf(other).includes(group))
}

export const isMutual = (kind: string) => MUTUAL.has(kind)
export const isVerbal = (kind: string) => VERBAL.has(kind)
export const isHarm = (kind: string) => HARM.has(kind)

/** How much it says that two tellings are of one kind: nothing where such things happen every day. */
export function rarityOf(kind: string): number {
  return RARE.has(kind) ? 2 : SELDOM.has(kind) ? 1 : 0
}
export const isRare = (kind: string) => RARE.has(kind)
/** The roles of the person whom such an event befalls once; none for other kinds. */
export const rolesOfOnce = (kind: string): readonly Role[] => ONCE[kind] ?? []

/** What goes on for weeks: news of it names no day, or the day on which it began. */
const LASTING = new Set(
  'attack strike clash raid besiege advance capture-territory displace protest sit-in labour-strike flood fire'.split(' '),
)
export const isLasting = (kind: string) => LASTING.has(kind)

/** A war has several of these on an ordinary day, in one region and by one army. */
const DAILY = new Set('attack strike clash raid shoot destroy kill injure displace advance capture-territory'.split(' '))
export const isDaily = (kind: string) => DAILY.has(kind)

/** What stands as it is from the day it begins until it ends: whoever tells of it in between names neither. */
const STANDING = new Set('besiege close-crossing curfew state-of-emergency outbreak'.split(' '))
export const isStanding = (kind: string) => STANDING.has(kind)

/** Somebody goes to another country. */
export const isJourney = (kind: string) => kind === 'visit'

/** The roles of the person whom such an event befalls, seldom if not once. */
export const rolesOfBefallen = (kind: string): readonly Role[] => BEFALLS[kind] ?? []

/** Announced, and not yet held. */
export const isToCome = ({ status }: { readonly status: Status }) =>
  status === 'planned' || status === 'postponed' || status === 'cancelled'
