import type { Passage } from '../../passage.ts'
import type { Sentence } from '../../types.ts'

/** Who can, may, must or once did something, and how the text says so: «يمكن للجيش أن», «على إسرائيل أن». */
export interface Impersonal {
  /** Where the preposition stands, or the word that it is written with. */
  readonly at: number
  /** Where «أن» stands. */
  readonly that: number
  readonly says: 'may' | 'must' | 'did'
}

/** Verbs that nobody does, by what brings whom they are said of. */
const MAY = new Set(['أمكن', 'مكن', 'حق', 'تسنى', 'جاز', 'أتيح'])
const MUST = new Set(['تعين', 'وجب', 'انبغى', 'توجب', 'تحتم'])

/** Such a verb, or the «على» that stands without one, is no further before «أن», in tokens: a name and its titles stand between. */
const FARTHEST = 16

/** What stands over a verb under «أن» that says of somebody that he may, must or did do it. */
export function impersonalOver({ words, tokens }: Passage, { first }: Sentence, verb: number): Impersonal | undefined {
  const that = words[verb - 1]?.tag === 'particle' ? verb - 2 : verb - 1
  if (words[that]?.tag !== 'complementiser' || words[that]?.pronoun || words[that - 1]?.tag === 'verb') return undefined
  for (let at = that - 1; at >= Math.max(first, that - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'complementiser' || word?.tag === 'relative' || word?.tag === 'verb') return undefined
    const preposition = word?.preposition || (word?.tag === 'preposition' || word?.tag === 'particle' ? word.stem : '')
    const joint = /^(?:ل|له|لها|لهم)$/.test(preposition) ? 'ل' : preposition.startsWith('علي') ? 'علي' : ''
    if (joint === '') continue
    const lemma = words[at - 1]?.verb?.value.lemma.past ?? ''
    if (joint === 'ل') return MAY.has(lemma) ? { at, that, says: 'may' } : lemma === 'سبق' ? { at, that, says: 'did' } : undefined
    if (MUST.has(lemma)) return { at, that, says: 'must' }
    const before = at === first ? undefined : words[at - 1]
    // «على إسرائيل أن تنسحب», «إن على الحكومة أن تستقيل»: nothing that «على» could go with stands before it
    const opens = !before || before.tag === 'complementiser' || tokens[at - 1]?.form === '"' || tokens[at - 1]?.form === ':'
    return opens ? { at, that, says: 'must' } : undefined
  }
  return undefined
}
