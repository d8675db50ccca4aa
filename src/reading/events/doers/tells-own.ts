import { bareStem } from '../../mentions/definite.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import type { Stage } from '../stage.ts'
import { findDoer } from './doer.ts'
import { tellsOnly } from './only-tells.ts'

/** What others cannot have done to those who tell of it, and is told by whoever did it. */
const OWN_DEEDS = new Set('arrest seize raid intercept destroy rescue execute deport deploy'.split(' '))
/** Those of a state who hold people, seize and fight; a ministry of others tells of it only. Folded. */
const FORCES = new Set(
  'سلطات داخليه دفاع شرطه امن نيابه جيش مخابرات استخبارات حرس درك قوات جمارك حدود مباحث ادعاء اركان بحريه مديريه عمليات خفر'.split(' '),
)
/** What joins a deed to the verb that tells it. Folded. */
const JOINTS = new Set(['', 'ب', 'عن', 'الي'])
/** The verb stands no further before the deed, in tokens. */
const FARTHEST = 10

/** «أكدت السلطات اعتقال مدير المصرف», «كشفت وزارة الداخلية عن ضبط شبكة»: a force that tells of such a deed did it. */
export function tellersOf(stage: Stage, { kind, first, sentence }: Candidate): readonly Phrase[] {
  const { words, lexicon, tokens } = stage.passage
  if (!OWN_DEEDS.has(kind)) return []
  const head = firstOfIdafa(stage.passage, first, sentence)
  const isBehind = words[head - 1]?.tag === 'preposition'
  if (words[head]?.definite || words[head]?.conjunction || !JOINTS.has(prepositionOf(stage.passage, head))) return []
  for (let at = isBehind ? head - 2 : head - 1; at >= Math.max(sentence.first, head - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'complementiser' || word?.tag === 'relative' || word?.tag === 'conjunction' || tokens[at]?.form === ':') return []
    if (word?.tag === 'preposition' && word.stem !== 'في') return []
    if (word?.tag !== 'verb') continue
    if (!word.verb || !lexicon.reportingVerbs.has(word.verb.value.lemma) || word.passive) return []
    const { phrases, shared } = findDoer(stage, sentence, at)
    return shared ? [] : phrases.filter((phrase) => phrase.last < head && isForce(stage, phrase))
  }
  return []
}

function isForce(stage: Stage, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at++) if (FORCES.has(bareStem(stage.passage, at))) return !tellsOnly(stage, phrase)
  return false
}
