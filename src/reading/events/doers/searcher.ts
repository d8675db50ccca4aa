import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'
import { verbOver } from '../clause/verb-over.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { findDoer } from './doer.ts'

/** The verb stands no further before the search, in tokens. */
const FARTHEST = 20
/** Folded. */
const DURING = new Set(['خلال', 'اثناء', 'اثر', 'عقب', 'بعد'])
/** What is found at a search. */
const FINDING = new Set(['عثر', 'حصل', 'ضبط', 'صادر', 'حجز', 'اعتقل', 'أوقف', 'اكتشف', 'احتجز'])

/** «عثرت الشرطة على وثائق خلال مداهمة منزله»: a force that finds something at a search made it. */
export function searchersOf(stage: Stage, { kind, first, sentence }: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  if (kind !== 'raid' || words[first]?.definite || !DURING.has(prepositionOf(stage.passage, first))) return []
  const verb = verbOver(stage.passage, first, sentence.first, FARTHEST)
  const word = words[verb ?? -1]
  if (verb === undefined || word?.passive || !FINDING.has(word?.verb?.value.lemma.past ?? '')) return []
  return findDoer(stage, sentence, verb).phrases.filter((phrase) => {
    const heads = phraseHeads(stage, phrase)
    return phrase.last < first && (heads.includes('@state') || heads.includes('@armed'))
  })
}
