import type { CountedNoun, Ground } from '../figure.ts'

/** An earthquake is named so many tokens around its degrees, at the most. */
const NEAR = 12
const SCALE = 'ريختر'

/** «زلزال بقوة 7,7 درجات»: degrees near an earthquake are its magnitude. */
export function toMagnitude({ passage: { tokens, hits } }: Ground, noun: CountedNoun): CountedNoun {
  const { first, last } = noun.phrase
  for (let at = Math.max(0, first - NEAR); at <= Math.min(tokens.length - 1, last + NEAR); at++) {
    if (tokens[at]?.form === SCALE || hits.at(at, 'unit')?.value.unit.unit === 'earthquake') return { ...noun, unit: 'magnitude' }
  }
  return noun
}
