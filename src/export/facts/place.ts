import type { PlaceOfTelling, RecordedEvent } from '../../record/types.ts'
import { foremost } from './standing.ts'

const FINENESS: readonly PlaceOfTelling['precision'][] = ['country', 'region', 'province', 'district', 'city', 'point']
const finenessOf = ({ precision }: PlaceOfTelling) => FINENESS.indexOf(precision)

/** Where most say it took place. */
export function placeOf({ place }: RecordedEvent): PlaceOfTelling | undefined {
  return foremost(place, (one, other) => finenessOf(one) > finenessOf(other))?.value
}

export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** Its point; none for a country or a vague region, which have no middle that means anything. */
export function pointOf(place: PlaceOfTelling | undefined): Point | undefined {
  if (!place || place.precision === 'country' || place.precision === 'region') return undefined
  const { latitude, longitude } = place
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }
}
