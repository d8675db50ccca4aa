import type { Sentence } from '../types.ts'
import type { Claim } from './claim.ts'
import { contentAfter } from './content.ts'
import type { Ground } from './ground.ts'

/** «بقوله إن…», «قولها: "…"», «تأكيده أن…»: a masdar of saying with its speaker's pronoun, and what is said. */
export function nominalSaying(ground: Ground, sentence: Sentence, at: number): Claim | undefined {
  const { hits, words, tokens } = ground.passage
  const hit = hits.at(at, 'reporting')
  if (hit?.value.part !== 'masdar' || words[at]?.tag !== 'noun') return undefined
  const isHere =
    hit.pronoun === 'ه' || hit.pronoun === 'ها' || hit.pronoun === 'هم' || (words[at]?.preposition === 'ب' && words[at]?.definite)
  if (!isHere || /^باعتبار/.test(tokens[at]?.form ?? '')) return undefined
  const next = words[at + 1]
  const form = tokens[at + 1]?.form
  if (next?.tag !== 'complementiser' && form !== ':' && form !== '"' && words[at + 2]?.tag !== 'complementiser') return undefined
  const { verb } = hit.value
  const said = contentAfter(ground, { ...verb, that: true, quote: true, object: false }, at + 1, sentence, at)
  if (!said) return undefined
  return {
    rule: 'nominal-saying',
    row: verb.row,
    cue: { first: at, last: at },
    stance: verb.stance,
    isClause: true,
    distance: verb.distance,
    sources: [hit.pronoun === 'ه' ? { gender: 'm' } : hit.pronoun === 'ها' ? { gender: 'f' } : {}],
    content: said.content,
    ...(said.marks && { marks: said.marks }),
  }
}
