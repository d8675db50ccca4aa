import { MARKS } from '../../lexicon/entries.ts'
import type { Hit } from '../../lexicon/finder.ts'
import { distance } from '../../lexicon/gather/merge-places.ts'
import type { Stem } from '../../text/clitics.ts'
import { isDefinite } from '../mentions/definite.ts'
import type { Passage } from '../passage.ts'
import { placesAt } from './place-at.ts'
import { groundOf } from './place-ground.ts'
import { fits, headBefore } from './place-head.ts'

const NONE: readonly Hit<'place'>[] = []

/** «عيترون وبليدا ورامية»: the places named right before, to which «و» joins this name. */
export function placesBefore(passage: Passage, index: number): readonly Hit<'place'>[] {
  if (!passage.words[index]?.conjunction || passage.words[index]?.preposition) return NONE
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_NAME); at--) {
    const places = placesAt(passage, at, index)
    if (places[0]?.last === index - 1) return places
  }
  return NONE
}

/** In tokens. */
const LONGEST_NAME = 3

/** Of the places of a name, those beside the one named before; provinces beside provinces of their country. */
export function besideOthers(places: readonly Hit<'place'>[], before: readonly Hit<'place'>[]): readonly Hit<'place'>[] {
  return places.filter(({ value }) =>
    before.some(
      ({ value: other }) =>
        value.country === other.country && (value.kind === 'province' ? other.kind === 'province' : distance(value, other) < BESIDE),
    ),
  )
}

/** In degrees: towns told in one breath lie no farther from one another. */
const BESIDE = 1.2

/** «أحياء الدرج والصبرة», «الشجاعية والصبرة»: a name that the tables hold behind its noun, in a row of places. */
export function headlessAt(passage: Passage, index: number, limit: number): readonly Hit<'place'>[] {
  const word = passage.words[index]
  if (word?.tag !== 'noun' || word.preposition || index >= limit || !passage.hits.mayBegin(index, MARKS.headless)) return NONE
  const form = word.conjunction ? (passage.tokens[index]?.form.slice(1) ?? '') : (passage.tokens[index]?.form ?? '')
  const named = passage.lexicon.headlessPlaces.get(form)
  if (!named) return NONE
  const before: Stem = {
    ...{ conjunction: word.conjunction ? 'و' : '', preposition: '', future: false },
    ...{ definite: isDefinite(passage, index), stem: form },
  }
  const places = named.map((value): Hit<'place'> => {
    return { table: 'place', value, row: value.row, first: index, last: index, before, pronoun: '' }
  })
  const head = headBefore(passage, index)
  const { countries, lands } = groundOf(passage)
  const fitting = head?.several
    ? places
        .filter(({ value }) => fits(head, value.kind) && countries.has(value.country))
        .sort((one, other) => (lands.get(other.value.country) ?? 0) - (lands.get(one.value.country) ?? 0))
    : NONE
  return fitting.length > 0 ? fitting : besideOthers(places, placesBefore(passage, index))
}
