import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { isInside } from '../clause/antecedent.ts'
import { fitting } from '../clause/fitting.ts'
import { phraseAt } from '../clause/phrases.ts'
import type { Stage } from '../stage.ts'
import { ownPronoun } from './controlling-verb.ts'

/** Nouns of saying so, whoever it is of right behind them. Folded. */
const SAYING = new Set('اعلان تاكيد قول تصريح زعم اعتراف اقرار تلميح تهديد تعهد وعد ادعاء اشاره نفي كشف'.split(' '))
/** Such a noun stands no further before «أن», in tokens. */
const FARTHEST = 8

/** «فوجئ الوزير بإعلان الرئيس أنه سيزور موسكو»: the pronoun on «أن» means who says so in the noun right before it. */
export function announcer(stage: Stage, sentence: Sentence, verb: number): Phrase | undefined {
  const { words } = stage.passage
  const joint = ownPronoun(stage, verb)
  if (joint === undefined) return undefined
  for (let at = joint - 1; at >= Math.max(sentence.first, joint - FARTHEST) && isInside(words[at]); at--) {
    if (!SAYING.has(words[at]?.stem ?? '') || words[at]?.definite || words[at]?.pronoun) continue
    const phrase = phraseAt(stage, at + 1, joint)
    return phrase?.last === joint - 1 ? fitting(stage, words[verb]?.verb?.value.agreements ?? [], phrase)[0] : undefined
  }
  return undefined
}
