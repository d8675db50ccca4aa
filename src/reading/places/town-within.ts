import type { Found } from '../mentions/found.ts'
import { wordsOfStem } from '../mentions/stem-span.ts'
import type { Passage } from '../passage.ts'
import { headAt } from './place-head.ts'
import { neighbourOf } from './place-neighbour.ts'
import { isUnexplained } from './unexplained.ts'

/** Where things are or go. Folded. */
const LEADING = new Set(['في', 'الي', 'نحو', 'قرب', 'باتجاه'])
/** Words of a name. */
const LONGEST = 3

/** «في بابيرنو بولاية بورنو», «إلى كرفتين شمال إدلب»: a name that no table holds, led in as a place, beside the word for the land that it lies in. */
export function townWithin(passage: Passage, index: number, limit: number): Found | undefined {
  const before = passage.words[index - 1]
  if (before?.tag !== 'preposition' || before.pronoun !== '' || !LEADING.has(before.stem)) return undefined
  let last = index - 1
  while (last + 1 < Math.min(limit, index + LONGEST) && isPart(passage, last + 1)) last++
  if (last < index || !tellsLand(passage, last + 1)) return undefined
  const beside = neighbourOf(passage, index, last)
  const country = beside?.country
  if (country === undefined || !beside?.within) return undefined
  const name = wordsOfStem(passage, { first: index, last })
  const [within] = beside.within
  const province = within?.kind === 'province' ? within.english : within?.province
  const id = `unknown:${country}:${name}`
  const precision = province ? 'province' : 'country'
  return {
    ...{ rule: 'town-within', kind: 'place', form: 'name', certainty: 'likely', first: index, last, class: 'settlement', country },
    ...{ key: `place:${id}`, place: { id, name, country, ...(province && { province }), precision, kind: 'settlement' } },
  }
}

function isPart(passage: Passage, at: number): boolean {
  return isUnexplained(passage, at) && !passage.words[at]?.conjunction && !passage.words[at]?.definite
}

/** «بولاية …», «في إقليم …», «شمالي …»: the word for a land or a side of one. */
function tellsLand(passage: Passage, at: number): boolean {
  const { words, tokens, lexicon } = passage
  const word = words[at]
  if (!word || word.conjunction) return false
  if (tokens[at]?.form === 'في') return headAt(passage, at + 1) !== undefined
  if (word.tag !== 'noun') return false
  if (word.preposition === 'ب') return lexicon.placeHeads.has(word.stem) || lexicon.directions.has(word.stem)
  return word.preposition === '' && !word.definite && lexicon.directions.has(word.stem)
}
