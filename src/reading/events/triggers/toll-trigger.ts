import { type Passage, tokenAt } from '../../passage.ts'
import { areCases } from '../../quantities/counted/is-ill.ts'
import type { Counted, Quantity, Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'
import { uncountedHarm } from './uncounted-harm.ts'

const KINDS: Readonly<Partial<Record<Counted, string>>> = { killed: 'kill', injured: 'injure', missing: 'missing' }

/** Figures that tell of dead, hurt or missing where nothing else does: «ارتفعت الحصيلة إلى 23 قتيلا», «مخلفا 77 قتيلا»; and such as are not counted. */
export function findTollTriggers(stage: Stage, sentence: Sentence): Candidate[] {
  const found: Candidate[] = []
  const seen = new Set<number>()
  for (let index = sentence.first; index < sentence.last; index++) {
    const figure = stage.quantityOf.get(index)
    const harm = uncountedHarm(stage, sentence, index)
    const bare = harm && KINDS[harm]
    if (bare) found.push(tollOf(sentence, bare, index))
    if (figure === undefined || seen.has(figure)) continue
    seen.add(figure)
    const quantity = stage.quantities[figure]
    const noun = quantity && countedNoun(stage, quantity)
    const kind = noun !== undefined && kindOf(stage, quantity?.counts?.[0], noun)
    if (!kind || noun === undefined) continue
    found.push(tollOf(sentence, kind === 'kill' && DEATHS.has(stage.passage.words[noun]?.stem ?? '') ? 'die' : kind, noun))
    const second = quantity?.counts?.[1] && KINDS[quantity.counts[1]]
    if (second && second !== kind && stage.passage.words[noun + 1]?.conjunction && stage.passage.hits.at(noun + 1, 'counting-word'))
      found.push(tollOf(sentence, second, noun + 1))
  }
  return found
}

function tollOf(sentence: Sentence, kind: string, noun: number): Candidate {
  const frame = { subject: '-' as const, object: '-' as const, genitive: '-' as const, prepositions: new Map() }
  return { rule: 'toll-trigger', kind, row: TOLL_ROW, sentence, first: noun, last: noun, end: noun, frame }
}

/** What befell those counted; cases of a disease are no harm, and one kind with it all the same until its words are looked at (`finer-kinds.tsv`). */
function kindOf({ passage }: Stage, counts: Counted | undefined, noun: number): string | undefined {
  return counts ? KINDS[counts] : areCases(passage, noun) ? KINDS.injured : undefined
}

/** Nouns that say that people died, not how; folded. */
const DEATHS = new Set(['وفاه', 'وفيات'])

/** A figure is carried by its noun, which a table of the quantities layer knows. */
const TOLL_ROW = { file: 'counting-words.tsv', line: 1 }

/** The noun of the figure, where it says by itself what happened: «قتيلا», «جريح», «وفاة». */
function countedNoun({ passage }: Stage, { of, start, end }: Quantity): number | undefined {
  const noun = of ? tokenAt(passage.tokens, of.start) : tokenAt(passage.tokens, end - 1)
  if (passage.hits.at(noun, 'counting-word')) return noun
  // «20 بين قتيل وجريح»
  if (passage.words[noun + 1]?.stem === 'بين' && passage.hits.at(noun + 2, 'counting-word')) return noun + 2
  const before = nounBefore(passage, tokenAt(passage.tokens, start))
  return before === undefined || !of || OF_FORCE.has(passage.words[before]?.stem ?? '') ? before : undefined
}

/** «عدد القتلى إلى 35 مدنيا»: with a noun of its own a figure may be of the sick («عدد المصابين إلى 164 ألف شخص»), but not behind these; folded. */
const OF_FORCE = new Set(['قتلي', 'جرحي', 'ضحايا', 'شهداء', 'مفقودين'])

/** «ارتفعت حصيلة القتلى إلى 52»: the figure comes after its noun, which has the article. */
function nounBefore({ hits, words }: Passage, figure: number): number | undefined {
  if (words[figure - 1]?.stem !== 'الي' && words[figure]?.preposition !== 'ب') return undefined
  for (let at = figure - 1; at >= Math.max(0, figure - FARTHEST_NOUN); at--) {
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'mark') return undefined
    if (words[at]?.definite && hits.at(at, 'counting-word')) return at
  }
  return undefined
}

/** Between a toll's noun and its figure, in tokens: «حصيلة القتلى في الفيضانات إلى 52». */
export const FARTHEST_NOUN = 8
