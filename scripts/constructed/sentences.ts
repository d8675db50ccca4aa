import { ASIDES, DEEDS, type Deed, PARTIES, type Party } from './words.ts'

/** A sentence of which it is known who does what to whom. */
export interface Constructed {
  readonly text: string
  readonly kind: string
  readonly doer: string
  readonly target: string
}

/** Verb first, subject first, or under «كان قد». */
const ORDERS: readonly ((doer: Party, verb: string, aside: string, target: Party, rest: string) => string)[] = [
  (doer, verb, aside, target, rest) => `${verb} ${doer.words}${aside} ${target.words} ${rest}`,
  (doer, verb, _aside, target, rest) => `${doer.words} ${verb} ${target.words} ${rest}`,
  (doer, verb, aside, target, rest) => `${doer.gender === 'm' ? 'وكان' : 'وكانت'} ${doer.words} قد ${verb} ${target.words}${aside} ${rest}`,
]

/** So many sentences, always the same for the same seed. */
export function construct(count: number, seed: number): Constructed[] {
  const draw = drawing(seed)
  const made: Constructed[] = []
  while (made.length < count) {
    const [doer, target, deed, aside, order] = [draw(PARTIES), draw(PARTIES), draw(DEEDS), draw(ASIDES), draw(ORDERS)]
    if (doer === target) continue
    const text = `بيروت - ${order(doer, verbOf(deed, doer), aside, target, deed.rest)}.`
    made.push({ text, kind: deed.kind, doer: doer.words, target: target.words })
  }
  return made
}

function verbOf(deed: Deed, { gender }: Party): string {
  return deed[gender]
}

/** Draws from lists by a linear congruential generator (C99, `rand`). */
function drawing(seed: number): <T>(list: readonly T[]) => T {
  let state = seed
  return <T>(list: readonly T[]): T => {
    state = (state * 1103515245 + 12345) % 2147483648
    return list[Math.floor((state / 2147483648) * list.length)] as T
  }
}
