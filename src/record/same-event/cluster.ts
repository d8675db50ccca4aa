import type { Join, ReportId, Telling } from '../types.ts'
import { isCampaign } from './campaigns.ts'
import { isDaily } from './kinds.ts'
import { findObjection } from './objections.ts'

/** What people have decided: these belong together, those do not. Pairs of report ids. */
export interface Constraints {
  readonly together: readonly (readonly [ReportId, ReportId])[]
  readonly apart: readonly (readonly [ReportId, ReportId])[]
}
export const NO_CONSTRAINTS: Constraints = { together: [], apart: [] }

/**
 * Gather tellings into events: people's decisions first, then the joins with most points. A join is left out where it would bring
 * tellings together that mostly object to each other, so that a chain of look-alikes never becomes one event. The order of what comes in changes
 * nothing.
 *
 * @param tellings All that the joins and constraints speak of.
 * @returns groups of tellings, each group and the whole in order of report ids.
 */
export function cluster(tellings: readonly Telling[], joins: readonly Join[], constraints: Constraints = NO_CONSTRAINTS): Telling[][] {
  const sorted = [...tellings].sort(byId)
  const known = new Map(sorted.map((telling) => [telling.id, telling]))
  const groups = new Map<ReportId, Telling[]>(sorted.map((telling) => [telling.id, [telling]]))
  const apart = new Set(constraints.apart.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))
  const unite = (one: readonly Telling[], other: readonly Telling[]) => {
    const united = [...one, ...other].sort(byId)
    for (const { id } of united) groups.set(id, united)
  }
  for (const [one, other] of constraints.together) {
    const here = groups.get(one)
    const there = groups.get(other)
    if (here && there && here !== there) unite(here, there)
  }
  // The same two groups are asked again for each join between them.
  const refused = new Map<readonly Telling[], Set<readonly Telling[]>>()
  const refuse = (here: readonly Telling[], there: readonly Telling[]) => {
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      const its = refused.get(one)
      if (its) its.add(other)
      else refused.set(one, new Set([other]))
    }
  }
  const joined = new Set(joins.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]))
  for (const { one, other } of [...joins].sort(byPoints)) {
    const here = groups.get(one)
    const there = groups.get(other)
    if (!here || !there || here === there || !known.has(one) || refused.get(here)?.has(there)) continue
    if (!isObjected(here, there, apart) && isSupported(here, there, joined)) unite(here, there)
    else refuse(here, there)
  }
  return [...new Set(groups.values())]
}

/** Where many tell one event, one of them is misread or mistaken now and then: so large a part of the pairs of articles may object. */
const MISTAKEN = 0.25

/**
 * Two articles object where nothing that one tells fits anything that the other tells: a headline need not fit what its article fits. Of what
 * happens every day, an article tells several: there it is enough that half does not fit.
 */
function isObjected(here: readonly Telling[], there: readonly Telling[], apart: ReadonlySet<string>): boolean {
  if (apart.size > 0 && here.some((one) => there.some((other) => apart.has(`${one.id} ${other.id}`)))) return true
  const [ones, others] = [byArticle(here), byArticle(there)]
  const most = MISTAKEN * ones.length * others.length
  let objections = 0
  for (const one of ones) {
    for (const other of others) {
      if (doObject(one, other) && ++objections > most) return true
    }
  }
  return false
}

function doObject(one: readonly Telling[], other: readonly Telling[]): boolean {
  if (!areDaily(one) || !areDaily(other)) return one.every((telling) => other.every((its) => isSerious(telling, its)))
  const serious = one.reduce((sum, telling) => sum + other.filter((its) => isSerious(telling, its)).length, 0)
  return serious * 2 >= one.length * other.length
}

/** A campaign is one, however many raids it has. */
const areDaily = (group: readonly Telling[]) => group.every(({ kind }) => isDaily(kind)) && !group.every(isCampaign)

function byArticle(group: readonly Telling[]): readonly (readonly Telling[])[] {
  const articles = new Map<string, Telling[]>()
  for (const telling of group) articles.set(telling.article, [...(articles.get(telling.article) ?? []), telling])
  return [...articles.values()]
}

/** Two groups are one for many joins, not for one: so large a part of their pairs must be joined. */
const SUPPORTED = 0.1
/** And so large a part where such things happen every day: one vague report is like each of several raids. */
const SUPPORTED_DAILY = 0.4

function isSupported(here: readonly Telling[], there: readonly Telling[], joined: ReadonlySet<string>): boolean {
  const least = (areDaily(here) && areDaily(there) ? SUPPORTED_DAILY : SUPPORTED) * here.length * there.length
  let support = 0
  for (const one of here) {
    for (const other of there) if (joined.has(`${one.id} ${other.id}`) && ++support >= least) return true
  }
  return false
}

/** Two tellings of a group need not be alike: only what speaks against them counts, not how little they say. */
function isSerious(one: Telling, other: Telling): boolean {
  if (one.time === undefined || other.time === undefined) return false
  return (one.id < other.id ? findObjection(one, other) : findObjection(other, one)) !== undefined
}

const byId = (one: Telling, other: Telling) => (one.id < other.id ? -1 : 1)

function byPoints(one: Join, other: Join): number {
  if (one.points !== other.points) return other.points - one.points
  if (one.one !== other.one) return one.one < other.one ? -1 : 1
  return one.other < other.other ? -1 : 1
}
