/** Kinds that two outlets may choose between for one event. A kind that stands in none is only ever itself. */
const FAMILIES: readonly (readonly string[])[] = [
  ['meet', 'summit', 'negotiate', 'call'],
  ['agree', 'sign', 'ratify', 'ceasefire'],
  ['attack', 'strike', 'raid', 'bomb', 'explosion', 'shoot', 'ambush', 'assassinate'],
  ['kill', 'die', 'assassinate'],
  ['elect', 'vote', 'referendum', 'run-for-office'],
  ['accident', 'air-crash', 'shipwreck', 'building-collapse'],
  ['withdraw', 'retreat', 'leave', 'evacuate'],
  ['overthrow', 'coup-attempt'],
  ['protest', 'riot', 'sit-in'],
  ['release', 'exchange-prisoners'],
  ['expel-diplomat', 'deport'],
  ['arrest', 'charge'],
  ['dismiss', 'resign'],
  ['appoint', 'handover-of-power'],
  ['try', 'sentence'],
  ['threaten', 'accuse', 'condemn'],
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
  'condemn',
  'intend',
  'apologise',
  'message',
  'ban',
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
