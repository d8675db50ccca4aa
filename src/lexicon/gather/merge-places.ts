import { foldSpelling } from '../../text/normalise.ts'
import type { Gazetted } from '../tables/gazetteer.ts'

/** Two rows of one name in one country are one place where they lie no farther apart, in degrees. */
const NEAR = 0.3
/** A place is of the province whose seat is no farther, in degrees, and clearly nearer than any other. */
const IN_PROVINCE = 0.35
const CLEARLY = 0.5
/** Cities of Russia and Ukraine from here on are mostly no part of the oblast around them. */
const OWN_PROVINCE = 2_000_000
/** Kinds that one town may bear in two tables: «city» in one, «town» in the other. */
const SETTLED = new Set(['city', 'town', 'village', 'district', 'camp', 'settlement'])

/** The rows of several tables as one gazetteer: a town that two of them hold is one place, with the province of one and the inhabitants of the other. */
export function mergePlaces(provinces: readonly Gazetted[], curated: readonly Gazetted[], counted: readonly Gazetted[]): Gazetted[] {
  const merged: Gazetted[] = []
  const byName = new Map<string, number[]>()
  for (const place of [...curated, ...counted]) {
    const names = namesOf(place)
    const twin = SETTLED.has(place.kind) ? findTwin(merged, byName, place, names) : undefined
    const other = twin === undefined ? undefined : merged[twin]
    const at = twin ?? merged.length
    merged[at] = other ? join(other, place) : place
    for (const name of names) {
      const known = byName.get(name)
      if (!known) byName.set(name, [at])
      else if (!known.includes(at)) known.push(at)
    }
  }
  const seats = new Map<string, Gazetted[]>()
  for (const province of provinces) {
    const known = seats.get(province.country)
    if (known) known.push(province)
    else seats.set(province.country, [province])
  }
  return [...provinces, ...merged.map((place) => giveProvince(place, seats.get(place.country) ?? []))]
}

function namesOf({ name, variants, country }: Gazetted): string[] {
  return [name, ...variants].map((each) => `${country} ${foldSpelling(each)}`)
}

function findTwin(
  merged: readonly Gazetted[],
  byName: ReadonlyMap<string, readonly number[]>,
  place: Gazetted,
  names: readonly string[],
): number | undefined {
  for (const name of names) {
    for (const at of byName.get(name) ?? []) {
      const other = merged[at]
      if (other && SETTLED.has(other.kind) && other.row.file !== place.row.file && distance(other, place) < NEAR) return at
      if (other && other.row.file === place.row.file && other.kind === place.kind && distance(other, place) < NEAR / 2) return at
    }
  }
  return undefined
}

/** The row met first keeps its name and kind. */
function join(one: Gazetted, other: Gazetted): Gazetted {
  const variants = [...new Set([...one.variants, other.name, ...other.variants])].filter((each) => each !== one.name)
  return { ...one, variants, province: one.province ?? other.province, population: Math.max(one.population, other.population) }
}

function giveProvince(place: Gazetted, provinces: readonly Gazetted[]): Gazetted {
  if (place.province !== undefined || !SETTLED.has(place.kind)) return place
  // One farther away than this is neither the nearest nor in its way.
  let nearest: Gazetted | undefined
  let [first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const province of provinces) {
    if (Math.abs(province.latitude - place.latitude) > IN_PROVINCE / CLEARLY) continue
    const far = distance(province, place)
    if (province.english.endsWith('Oblast') && place.population > OWN_PROVINCE) continue
    if (far < first) {
      second = first
      first = far
      nearest = province
    } else if (far < second) second = far
  }
  return nearest && first <= IN_PROVINCE && first <= second * CLEARLY ? { ...place, province: nearest.english } : place
}

/** In degrees of latitude: a degree of longitude is narrower away from the equator. */
export function distance(one: Gazetted, other: Gazetted): number {
  const width = Math.cos((((one.latitude + other.latitude) / 2) * Math.PI) / 180)
  return Math.hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * width)
}
