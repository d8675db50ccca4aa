import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import { SUFFERED } from '../clause/governor.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { isDescribing } from './controlling-verb.ts'
import { findDoer } from './doer.ts'

/** Verbs of bringing something about, and what joins it to them; their subject's names and titles may be long. Folded. */
const MANAGING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['تمكن', new Set(['من'])],
  ['نجح', new Set(['في'])],
  ['أفلح', new Set(['في'])],
  ['تسبب', new Set(['في', 'ب'])],
  ['سارع', new Set(['ب', 'الي'])],
  ['بادر', new Set(['ب', 'الي'])],
])
/** In tokens. */
const FARTHEST = 60

/** «سارعت الحكومة بالإعلان عن طرد ثلاثة»: what is announced is managed with the announcement. */
function announced(words: Stage['passage']['words'], head: number): number {
  return words[head - 1]?.stem === 'عن' && words[head - 2]?.stem === 'اعلان' ? head - 2 : head
}

/** «تمكنت، اليوم الجمعة، فرقة التدخل السريع التابعة لإقليم الحرس الوطني …، من إيقاف مطلوب»: who manages it does it, however much is said of him. */
export function managersOf(stage: Stage, { kind, first, sentence }: Candidate): readonly Phrase[] {
  const { words, tokens, hits, lexicon } = stage.passage
  const own = firstOfIdafa(stage.passage, first, sentence)
  const head = SUFFERED.has(kind) ? own : announced(words, own)
  const joint = prepositionOf(stage.passage, head)
  if (joint === '' || words[head]?.conjunction) return []
  for (let at = words[head]?.preposition ? head - 1 : head - 2; at >= Math.max(sentence.first, head - FARTHEST); at--) {
    const word = words[at]
    if (tokens[at]?.form === ';' || word?.tag === 'complementiser' || word?.tag === 'relative') return []
    const isDeed = hits.at(at + 1, 'trigger-noun') !== undefined || lexicon.everydayWords.get(words[at + 1]?.stem ?? '') === 'masdar'
    if (word?.tag === 'preposition' && word.stem === joint && isDeed) return []
    if (word?.tag !== 'verb' || (!MANAGING.has(word.verb?.value.lemma.past ?? '') && isDescribing(stage, sentence, at))) continue
    if (!MANAGING.get(word.verb?.value.lemma.past ?? '')?.has(joint)) return []
    if (words[at - 1]?.stem === 'ما' || words[at - 1]?.stem === 'مما') return []
    return findDoer(stage, sentence, at).phrases.filter((phrase) => isAgentive(stage, phrase))
  }
  return []
}
