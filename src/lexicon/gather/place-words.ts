import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { inflectNoun } from '../inflect/noun.ts'
import {
  type CueUse,
  type Direction,
  type HeadKind,
  type Homograph,
  type PlaceHead,
  parseDirections,
  parseHomographs,
  parsePlaceCues,
  parsePlaceHeads,
} from '../tables/place-words.ts'

/** A direction by the words it may begin with, the longer first. */
export interface DirectionForm {
  readonly words: readonly string[]
  readonly direction: Direction
}

export interface PlaceWords {
  /** Heads by every folded form, and whether the form names several: «مدن», «محافظتي». */
  readonly placeHeads: ReadonlyMap<string, { readonly head: PlaceHead; readonly kind: HeadKind; readonly several: boolean }>
  /** Directions by their first folded word. */
  readonly directions: ReadonlyMap<string, readonly DirectionForm[]>
  /** Adjectives of directions, folded and without the article: «شمالي» → north. */
  readonly directionAdjectives: ReadonlyMap<string, Direction>
  readonly placeCues: Readonly<Record<CueUse, ReadonlySet<string>>>
  /** By folded name. */
  readonly placeHomographs: ReadonlyMap<string, Homograph>
}

export function gatherPlaceWords(builder: Builder): PlaceWords {
  const placeHeads = new Map<string, { head: PlaceHead; kind: HeadKind; several: boolean }>()
  for (const head of builder.parse('place-heads', parsePlaceHeads)) {
    for (const { form, number } of inflectNoun(head.singular, head.plurals)) {
      const folded = foldSpelling(form)
      if (!placeHeads.has(folded)) placeHeads.set(folded, { head, kind: head.kind, several: number !== 'singular' })
    }
  }
  const directions = new Map<string, DirectionForm[]>()
  const directionAdjectives = new Map<string, Direction>()
  for (const direction of builder.parse('directions', parseDirections)) {
    for (const form of direction.forms) {
      const words = foldSpelling(form).split(' ')
      const known = directions.get(words[0] ?? '') ?? []
      directions.set(
        words[0] ?? '',
        [...known, { words, direction }].sort((one, other) => other.words.length - one.words.length),
      )
    }
    directionAdjectives.set(foldSpelling(direction.adjective), direction)
  }
  // verbs are asked for by their lemmas, which are not folded
  const cues = new Map(
    builder
      .parse('place-cues', parsePlaceCues)
      .map(({ use, words }) => [use, new Set(use.endsWith('-verb') ? words : words.map(bareForm))]),
  )
  const of = (use: CueUse): ReadonlySet<string> => cues.get(use) ?? new Set()
  const placeCues = {
    ...{ 'power-before': of('power-before'), talks: of('talks'), journey: of('journey'), 'own-verb': of('own-verb') },
    'addressed-verb': of('addressed-verb'),
    ...{
      'bearer-before': of('bearer-before'),
      'bearer-after': of('bearer-after'),
      locative: of('locative'),
      'state-word': of('state-word'),
      sport: of('sport'),
      'named-after': of('named-after'),
    },
  }
  const placeHomographs = new Map(builder.parse('place-homographs', parseHomographs).map((row) => [foldSpelling(row.name), row]))
  return { placeHeads, directions, directionAdjectives, placeCues, placeHomographs }
}

/** Folded, without the article. */
function bareForm(word: string): string {
  const folded = foldSpelling(word)
  return folded.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded
}
