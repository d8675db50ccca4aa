import type { Direction } from '../../lexicon/tables/place-words.ts'
import { bareStem, isDefinite } from '../mentions/definite.ts'
import type { Passage } from '../passage.ts'
import { markBareStems } from '../syntax/word-marks.ts'

export interface DirectionHere {
  readonly direction: Direction
  readonly definite: boolean
  readonly last: number
}

export const DIRECTION = markBareStems(({ directions }) => directions)

/** The direction that begins at a token: «شمال», «شمال شرقي», «الشمال الغربي», «ريف». Further words take nothing before them but the article. */
export function directionAt(passage: Passage, index: number, limit: number): DirectionHere | undefined {
  const { words, tokens, lexicon } = passage
  const word = words[index]
  if (word?.pronoun !== '' || (word.marks & DIRECTION) === 0) return undefined
  const forms = lexicon.directions.get(bareStem(passage, index))
  if (!forms) return undefined
  for (const { words: form, direction } of forms) {
    const last = index + form.length - 1
    if (last >= limit) continue
    const definite = isDefinite(passage, index)
    const article = definite ? 'ال' : ''
    let matches = true
    for (let at = index + 1; at <= last; at++) if (tokens[at]?.form !== article + form[at - index]) matches = false
    if (matches) return { direction, definite, last }
  }
  return undefined
}
