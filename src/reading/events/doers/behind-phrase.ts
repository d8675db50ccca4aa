import type { Sentence } from '../../types.ts'
import { isAccusative } from '../clause/accusative.ts'
import { bareConstituents } from '../clause/bare-constituents.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import type { HeadedPhrase } from '../triggers/phrase-trigger.ts'
import { isAgentive } from './agentive.ts'

/**
 * «لقي مصرعه شاب», «فارق الحياة الفنان», «نال حريته أمس الصحفي»: where nothing stands between a verb and the rest of its set phrase, who it is said of
 * may stand behind that, if nothing can be joined to the rest itself («عقد لقاء قادة الحزب»).
 */
export function behindPhrase(stage: Stage, sentence: Sentence, verb: number, { phrase, rest, last }: HeadedPhrase): readonly Constituent[] {
  const { words } = stage.passage
  const end = words[last]
  const isClosed = end?.definite === true || end?.pronoun !== '' || /..ا$/.test(end.stem)
  if (rest !== verb + 1 || phrase.trigger.after !== '-' || !isClosed) return []
  const behind = bareConstituents(stage, sentence, last)
  const said = behind[0]?.phrases[0]
  if (!said || !isAgentive(stage, said) || isAccusative(stage, said) || BESIDE.has(words[said.first]?.stem ?? '')) return []
  for (let at = last + 1; at < said.first; at++) if (!stage.timeOf.has(at)) return []
  const isQuality = words[said.first]?.adjective === true && words[said.first]?.definite === false
  return isQuality ? [] : behind
}

/** «لقيت مصرعها رفقة سائقها», «يضيق الخناق أكثر»: with whom, and how much. Folded. */
const BESIDE = new Set(['رفقه', 'صحبه', 'معيه', 'اكثر'])
