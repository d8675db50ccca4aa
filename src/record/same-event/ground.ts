import { nameWords } from '../telling/entity-key.ts'
import type { Participant, Telling } from '../types.ts'
import { isToCome } from './kinds.ts'
import { haveOneHead, isDescribedAlike, isSameEntity } from './same-entity.ts'

/** Ground that is taken, held or lost: it is one event where it is the same ground, in the same hands. */
const GROUND = new Set(['capture-territory', 'lose-territory', 'advance'])

/** Half a town is not the town, and what the army holds is not what the rebels hold. */
export function objectToGround(one: Telling, other: Telling): string | undefined {
  if (!GROUND.has(one.kind) || !GROUND.has(other.kind)) return undefined
  return objectToHeld(one, other) ?? objectToHolders(one, other) ?? objectToExtent(one, other)
}

/** Who holds ground is not yet to take it; and ground that two hold is not one, where the two are not known to be one. */
function objectToHeld(one: Telling, other: Telling): string | undefined {
  const isHeld = ({ status }: Telling) => status === 'ongoing'
  if ((isHeld(one) && isToCome(other)) || (isHeld(other) && isToCome(one))) return 'one tells who holds it, the other who is to take it'
  if (!isHeld(one) || !isHeld(other)) return undefined
  const [here, there] = [actorsOf(one), actorsOf(other)]
  const [first, second] = [here[0], there[0]]
  if (!first || !second || here.some((each) => there.some((its) => areOneHolder(each, its)))) return undefined
  return `one tells of ${first.name}, the other of ${second.name}`
}

const actorsOf = ({ participants }: Telling) => participants.filter(({ role }) => role === 'actor')

/** Groups go by many names: only the same, or those who fight for one state, are known to be one. */
function areOneHolder(one: Participant, other: Participant): boolean {
  if (isSameEntity(one, other) || isDescribedAlike(one, other) || haveOneHead(one, other)) return true
  return handOf(one) === 'state' && handOf(other) === 'state' && areOneHand(one, other)
}

/** Who fights for a state, and who does not. */
const STATE = new Set(['army', 'military', 'executive', 'head-of-state'])
const ARMED = new Set(['armed-group', 'armed', 'body'])

function objectToHolders(one: Telling, other: Telling): string | undefined {
  const [here, there] = [holdersOf(one), holdersOf(other)]
  const [first, second] = [here[0], there[0]]
  if (!first || !second || here.some((each) => there.some((its) => areOneHand(each, its)))) return undefined
  return `one tells of ${first.name}, the other of ${second.name}`
}

const holdersOf = ({ participants }: Telling) => participants.filter((each) => each.role === 'actor' && handOf(each) !== undefined)

function handOf({ kind, class: group = '' }: Participant): 'state' | 'armed' | undefined {
  if (kind === 'country' || STATE.has(group)) return 'state'
  return ARMED.has(group) ? 'armed' : undefined
}

/** Two states are not one, where both are named. Armed groups go by many names. */
function areOneHand(one: Participant, other: Participant): boolean {
  const hand = handOf(one)
  if (hand !== handOf(other)) return false
  if (hand === 'armed' || one.key === undefined || other.key === undefined) return true
  return one.country === undefined || other.country === undefined || one.country === other.country
}

function objectToExtent(one: Telling, other: Telling): string | undefined {
  const [here, there] = [extentsOf(one), extentsOf(other)]
  if (here.length === 0 || there.length === 0 || here.some((each) => there.some((its) => areOneExtent(each, its)))) return undefined
  const areShares = [...here, ...there].every((each) => typeof each === 'number')
  const isOnePlace = one.places.some(({ key }) => other.places.some((each) => each.key === key))
  return areShares || isOnePlace ? 'one tells of more of the place than the other' : undefined
}

/** A hundredth part, what is called a part, pieces of ground, or the whole. */
type Extent = number | 'part' | 'pieces' | 'whole'

/** Shares of a place that lie further apart than this are told of two days. */
const OTHER_SHARE = 10

function areOneExtent(one: Extent, other: Extent): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= OTHER_SHARE
  if (one === 'part' || other === 'part') return one !== 'whole' && other !== 'whole'
  return one === other
}

const SHARES: Readonly<Record<string, number>> = { نصف: 50, ثلث: 33, ثلثي: 67, ثلثا: 67, ربع: 25 }
const PARTS = new Set('جزء اجزاء معظم معظمها غالبيه اغلب اغلبيه بعض قسم مساحه مساحات'.split(' '))
const PIECES = new Set('مناطق اراض اراضي قري بلدات مدن مواقع نقاط تلال مرتفعات جبال مزارع احياء'.split(' '))
const PER_CENT = /[%٪]|الم[اي]?[ئي][ةه]/
const WHOLES = new Set('مدينه بلده قريه منطقه محافظه مديريه قطاع مخيم حي كل كامل كافه جميع'.split(' '))

const extentsOf = ({ participants }: Telling): Extent[] =>
  participants.flatMap((each) => (each.role === 'recipient' ? (extentOf(each) ?? []) : []))

/** «80 في المئة من البلدة», «أجزاء من المدينة», «عدد من القرى», «بلدة الزهراء» */
function extentOf({ kind, name }: Participant): Extent | undefined {
  if (kind === 'place') return 'whole'
  const words = nameWords(name).map((word) => word.replace(/^ال/, ''))
  const share = words.flatMap((word) => SHARES[word] ?? [])[0]
  if (share !== undefined) return share
  if (PER_CENT.test(name)) return Number(/\d+/.exec(words.join(' '))?.[0] ?? Number.NaN) || 'part'
  if (words.some((word) => PARTS.has(word))) return 'part'
  const head = words.find((word) => PIECES.has(word) || WHOLES.has(word))
  return head === undefined ? undefined : WHOLES.has(head) ? 'whole' : 'pieces'
}

/** «بلدات», «مناطق واسعة»: both speak of pieces of ground and name none, so that nothing shows them to be the same. */
export function takeOtherPieces(one: Telling, other: Telling): boolean {
  if (!GROUND.has(one.kind) || !GROUND.has(other.kind)) return false
  const [here, there] = [groundOf(one), groundOf(other)]
  if (![here, there].every((its) => its.some((each) => extentOf(each) === 'pieces') && its.every(({ key }) => key === undefined)))
    return false
  return !here.some((each) => there.some((its) => isDescribedAlike(each, its)))
}

const groundOf = ({ participants }: Telling) => participants.filter(({ role }) => role === 'recipient')
