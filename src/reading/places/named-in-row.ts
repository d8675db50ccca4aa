import type { Found } from '../mentions/found.ts'
import { wordsOfStem } from '../mentions/stem-span.ts'
import type { Passage } from '../passage.ts'
import { placesAt } from './place-at.ts'
import { type HeadHere, headAt } from './place-head.ts'
import { isUnexplained } from './unexplained.ts'

/** Names in a row after one plural head, in tokens. */
const LONGEST_ROW = 12
const KINDS = new Set(['settlement', 'district', 'camp', 'colony'])

/** «بلدات زوطر وميفدون وكفرتبنيت»: a name that no table holds, after a plural head and beside places that the tables know. */
export function namedInRow(passage: Passage, index: number, limit: number): Found | undefined {
  if (!isUnexplained(passage, index)) return undefined
  const head = headOfRow(passage, index)
  if (!head || !KINDS.has(head.head.kind)) return undefined
  const country = countryOfRow(passage, head.at + 1, Math.min(limit, head.at + LONGEST_ROW))
  if (country === undefined) return undefined
  const attached = isJoined(passage, index) ? 1 : 0
  const name = wordsOfStem(passage, { first: index, last: index, attached })
  const id = `unknown:${country}:${name}`
  return {
    ...{ rule: 'named-in-row', kind: 'place', form: 'name', certainty: 'likely', first: index, last: index, attached },
    ...{ class: head.head.kind, country, key: `place:${id}`, place: { id, name, country, precision: 'country', kind: head.head.kind } },
  }
}

/** «وميفدون»: where nobody knows the word, «و» after a name is «and». */
function isJoined({ words, tokens }: Passage, at: number): boolean {
  return words[at]?.conjunction === true || (tokens[at]?.form.startsWith('و') === true && words[at - 1]?.placeHead !== true)
}

/** The plural head that opens the row: over names joined by «و» and commas. */
function headOfRow(passage: Passage, index: number): HeadHere | undefined {
  const { words, tokens } = passage
  if (words[index - 1]?.tag === 'noun' && !words[index]?.conjunction && !isJoined(passage, index)) {
    const head = headAt(passage, index - 1)
    return head?.several ? head : undefined
  }
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_ROW); at--) {
    if (words[at]?.tag === 'mark' ? tokens[at]?.form !== ',' : words[at]?.tag !== 'noun') return undefined
    const head = headAt(passage, at)
    if (head) return head.several ? head : undefined
  }
  return undefined
}

/** The country of the places of the row that the tables know, where they agree. */
function countryOfRow(passage: Passage, first: number, limit: number): string | undefined {
  let country: string | undefined
  for (let at = first; at < limit; at++) {
    const tag = passage.words[at]?.tag
    if (tag !== 'noun' && tag !== 'mark') break
    const place = placesAt(passage, at, limit)[0]
    if (!place) continue
    if (country !== undefined && country !== place.value.country) return undefined
    country = place.value.country
    at = place.last
  }
  return country
}
