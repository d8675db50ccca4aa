import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfIdafa, firstOfRow } from '../clause/governed-head.ts'
import { SUFFERED } from '../clause/suffered.ts'
import type { Stage } from '../stage.ts'

/** What is decided stands no further behind the noun that decides it, in tokens. */
const FARTHEST = 9
/** What joins the two. Folded. */
const JOINTS = new Set(['ب', 'ل', 'الي'])
/** Nouns of intent beside those of the table of governors that are their owner's. Folded. */
const INTENTS = new Set('قرار قرارات قرارا تهديد تهديدات محاوله محاولات خطه خطط مسعي مساعي مساع جهود تحرك تحركات'.split(' '))

/** Folded. */
const DRAFT = 'مشروع'
/** Of money, not of Mali. Folded. */
const MONEY = new Set(['مالي', 'ماليه'])

/** «ردا على قرار روسي بطرد دبلوماسيين», «تهديدات تركية باجتياح المدينة»: the nation whose intent a noun tells does what is intended. */
export function nationOfIntent(stage: Stage, { kind, first, sentence }: Candidate): readonly Phrase[] {
  const { words, hits, lexicon } = stage.passage
  if (SUFFERED.has(kind)) return []
  const head = firstOfIdafa(stage.passage, firstOfRow(stage.passage, firstOfIdafa(stage.passage, first, sentence), sentence), sentence)
  if (!JOINTS.has(prepositionOf(stage.passage, head))) return []
  for (let at = head - 1; at >= Math.max(sentence.first, head - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'verb' || word?.tag === 'complementiser' || word?.tag === 'relative' || word?.tag === 'conjunction') return []
    if (word?.tag !== 'noun' || word.pronoun) continue
    if (!INTENTS.has(word.stem) && !lexicon.governingWords.get(word.stem)?.some(({ doer }) => doer === 'subject')) {
      if (hits.at(at, 'trigger-noun')) return []
      continue
    }
    // «مشروع القرار الأميركي»: who drafts it, and not whom it asks
    if (words[at - 1]?.stem === DRAFT) return []
    for (let next = at + 1; next <= at + 2; next++)
      if (
        words[next]?.adjective &&
        !MONEY.has(words[next]?.stem ?? '') &&
        words[next]?.definite === word.definite &&
        hits.at(next, 'nisba')
      )
        return [{ first: next, last: next }]
    return []
  }
  return []
}
