import { daysBetween } from '../day.ts'
import { isPrecise } from '../same-event/agreements.ts'
import type { DayWindow, Disagreement, PlaceOfTelling, Reported, Slot, StatusStep, Telling, Toll } from '../types.ts'

/** What disagreements are looked for in. */
export interface Disputed {
  readonly time: Slot<DayWindow>
  readonly place: Slot<PlaceOfTelling>
  readonly tolls: Slot<Toll>
  readonly history: readonly StatusStep[]
}

/** Values of one slot that cannot both hold: a later toll that replaces an earlier one is a revision, «it did not happen» a denial, the rest conflicts. */
export function findDisagreements(tellings: readonly Telling[], { time, place, tolls, history }: Disputed): Disagreement[] {
  return [
    ...pairs(time).flatMap(([one, other]) => disagreeOnTime(time, one, other)),
    ...pairs(place).flatMap(([one, other]) => disagreeOnPlace(place, one, other)),
    ...pairs(tolls).flatMap(([one, other]) => disagreeOnToll(tellings, tolls, one, other)),
    ...disagreeOnStatus(history),
  ]
}

function pairs(slot: readonly unknown[]): [number, number][] {
  return slot.flatMap((_, one) => slot.slice(one + 1).map((_, after): [number, number] => [one, one + 1 + after]))
}

function disagreeOnTime(slot: Slot<DayWindow>, one: number, other: number): Disagreement[] {
  const [here, there] = [slot[one]?.value, slot[other]?.value]
  if (!here?.stated || !there?.stated || here.to >= there.from === there.to >= here.from) return []
  const gap = Math.max(daysBetween(here.to, there.from), daysBetween(there.to, here.from))
  return [
    {
      slot: 'time',
      relation: 'conflict',
      values: [one, other],
      why: `${here.from} and ${there.from} lie ${gap} day${gap === 1 ? '' : 's'} apart`,
    },
  ]
}

function disagreeOnPlace(slot: Slot<PlaceOfTelling>, one: number, other: number): Disagreement[] {
  const [here, there] = [slot[one], slot[other]]
  if (!here || !there || shareReport(here, there)) return []
  const sameCountry = here.value.country === there.value.country
  if (sameCountry && !(isPrecise(here.value) && isPrecise(there.value))) return []
  if (here.value.country === undefined || there.value.country === undefined) return []
  return [{ slot: 'place', relation: 'conflict', values: [one, other], why: `${here.value.name} is not ${there.value.name}` }]
}

/** One report that names both means both: a visit to two towns. */
function shareReport(one: Reported<unknown>, other: Reported<unknown>): boolean {
  return one.reports.some((report) => other.reports.includes(report))
}

function disagreeOnToll(tellings: readonly Telling[], slot: Slot<Toll>, one: number, other: number): Disagreement[] {
  const [here, there] = [slot[one], slot[other]]
  if (!here || !there || here.value.counts !== there.value.counts || shareReport(here, there) || overlap(here.value, there.value)) return []
  const day = (row: Reported<Toll>) => tellings[row.reports[0] ?? 0]?.published?.from ?? ''
  const [first, second] = day(here) <= day(there) ? [one, other] : [other, one]
  const [earlier, later] = first === one ? [here, there] : [there, here]
  const revised = later.value.revised === true || (day(earlier) < day(later) && lowest(later.value) > lowest(earlier.value))
  const why = revised
    ? `${figure(later.value)} is told later than ${figure(earlier.value)}${later.value.revised ? ', and the text says that the figure rose' : ''}`
    : `${figure(earlier.value)} and ${figure(later.value)} are told ${day(earlier) === day(later) ? 'on one day' : 'and the later is lower'}`
  return [{ slot: 'tolls', relation: revised ? 'revision' : 'conflict', values: [first, second], why }]
}

const lowest = ({ min, max }: Toll) => min ?? max ?? 0
const figure = ({ min, max, counts }: Toll) => `${min ?? '…'}${max === min ? '' : `–${max ?? '…'}`} ${counts}`

function overlap(one: Toll, other: Toll): boolean {
  return Math.max(one.min ?? 0, other.min ?? 0) <= Math.min(one.max ?? Number.POSITIVE_INFINITY, other.max ?? Number.POSITIVE_INFINITY)
}

const ASSERTED = new Set(['happened', 'ongoing', 'planned'])

function disagreeOnStatus(history: readonly StatusStep[]): Disagreement[] {
  const denied = history.findIndex(({ status }) => status === 'denied')
  if (denied < 0) return []
  return history.flatMap(({ status }, index): Disagreement[] => {
    if (!ASSERTED.has(status)) return []
    return [{ slot: 'status', relation: 'denial', values: [index, denied], why: `told as ${status}, and denied` }]
  })
}
