import type { PlaceKind } from '../../lexicon/tables/gazetteer.ts'
import type { HeadKind, PlaceHead } from '../../lexicon/tables/place-words.ts'
import type { Passage } from '../passage.ts'

export interface HeadHere {
  readonly at: number
  readonly head: PlaceHead
  readonly several: boolean
}

/** Names in a row after one plural head, in tokens: «بلدات سقبا وحمورية وجسرين». */
const LONGEST_ROW = 8
const SETTLED: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'city',
  'town',
  'village',
  'district',
  'camp',
  'settlement',
  'island',
  'region',
  'port',
  'province',
])
const PROVINCES: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['province', 'region', 'city', 'town'])
/** What a head may introduce where its own kind is not the only one. */
const FITTING: Readonly<Partial<Record<HeadKind, ReadonlySet<PlaceKind>>>> = {
  settlement: SETTLED,
  suburb: new Set<PlaceKind>(['town', 'village', 'district', 'city']),
  province: PROVINCES,
  territory: new Set<PlaceKind>([...SETTLED, ...PROVINCES, 'mountain', 'desert', 'sea', 'gulf']),
  colony: new Set<PlaceKind>(['settlement', 'town', 'city', 'village']),
  crossing: new Set<PlaceKind>(['crossing', 'border']),
  base: new Set<PlaceKind>(['base', 'airport', 'camp']),
  airport: new Set<PlaceKind>(['airport', 'base']),
  valley: new Set<PlaceKind>(['region', 'river']),
  district: new Set<PlaceKind>(['district', 'camp']),
  strait: new Set<PlaceKind>(['strait', 'border']),
  building: new Set<PlaceKind>(['building', 'seat', 'holy-site']),
}

/** The head that a token is: «مدينة» in construct, never «المدينة». */
export function headAt({ words, lexicon }: Passage, at: number): HeadHere | undefined {
  const word = words[at]
  if (word?.tag !== 'noun' || word.definite || word.pronoun !== '' || !word.placeHead) return undefined
  const found = lexicon.placeHeads.get(word.stem)
  return found && { at, head: found.head, several: found.several }
}

/** The head that introduces the name at a token, right before it or before names joined to it by «و». */
export function headBefore(passage: Passage, index: number): HeadHere | undefined {
  const { words, tokens } = passage
  let at = index - 1
  while (tokens[at]?.form === '"' || tokens[at]?.form === '(' || tokens[at]?.form === '#') at--
  const isJoined = words[index]?.conjunction === true
  if (words[index]?.preposition) return undefined
  if (!isJoined) return headAt(passage, at)
  for (const end = Math.max(0, index - LONGEST_ROW); at >= end; at--) {
    const word = words[at]
    if (word?.tag !== 'noun' || word.preposition) {
      const head = word && headAt(passage, at)
      return head?.several ? head : undefined
    }
    const head = headAt(passage, at)
    if (head?.several) return head
  }
  return undefined
}

export function fits({ head }: HeadHere, kind: PlaceKind): boolean {
  return FITTING[head.kind]?.has(kind) ?? head.kind === kind
}
