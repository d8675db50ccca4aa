import type { Slot } from '../../../lexicon/finder.ts'
import { proposeStems, proposeSuffixed } from '../../../text/clitics.ts'
import type { Passage } from '../../passage.ts'
import { isDefinite } from '../definite.ts'

/** A definite plural is no name: «المتظاهرين», «العمليات». */
const SHORTEST_PLURAL = 7
const PLURAL = /(?:ون|ين|ات|يه|تين|تان)$/

const EXPLANATION: Slot<'word' | 'derived' | 'none'> = { at: 3 }

/** What explains a written form is the same in every text: worked out once. */
export function rememberedExplanation(passage: Passage, index: number, stem: string): 'word' | 'derived' | undefined {
  let known = passage.hits.recall(index, EXPLANATION)
  if (known === undefined) {
    known = explanationOf(passage, index, stem) ?? 'none'
    passage.hits.remember(index, EXPLANATION, known)
  }
  return known === 'none' ? undefined : known
}

/** Some way to take attachments off leaves a word of the dictionary: «بموقفهم», «والتهديدات». */
function explanationOf(passage: Passage, index: number, stem: string): 'word' | 'derived' | undefined {
  const { everydayWords, functionWords } = passage.lexicon
  const form = passage.tokens[index]?.form ?? ''
  const kind = everydayWords.get(stem) ?? everydayWords.get(form)
  if (kind === 'noun' && isDefinite(passage, index) && isDualOnly(everydayWords, stem)) return undefined
  if (kind) return kind === 'participle' || kind === 'masdar' ? 'derived' : 'word'
  if (isDefinite(passage, index) && form.length >= SHORTEST_PLURAL && PLURAL.test(form)) return 'word'
  for (const { stem: bare, definite } of proposeStems(form)) {
    if (bare !== form && bare.length > 2 && everydayWords.has(bare)) return 'word'
    if (definite) continue
    for (const suffixed of proposeSuffixed(bare)) {
      if (suffixed.pronoun === 'ي' || suffixed.pronoun === 'ني' || suffixed.pronoun === 'ك') continue
      if (suffixed.stem.length > 2 && everydayWords.has(suffixed.stem)) return 'word'
      if (suffixed.pronoun.length > 1 && functionWords.has(suffixed.stem)) return 'word'
    }
  }
  return undefined
}

/** «الصفتي», «الشرابي»: «صفتي» is a dual before its genitive, which takes no article; «القاضي» has duals of its own. */
function isDualOnly(everydayWords: Passage['lexicon']['everydayWords'], stem: string): boolean {
  if (!stem.endsWith('ي') || everydayWords.has(`${stem}ان`)) return false
  return everydayWords.has(`${stem.slice(0, -1)}ان`)
}
