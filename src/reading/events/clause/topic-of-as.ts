import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { phraseAt } from './phrases.ts'
import { FARTHEST_TOPIC } from './topic-start.ts'

/** «أما الوزير الذي تولى مناصب عدة فقد توفي», «أما حماس فرفضت»: whom «أما» brings up does what the next «فـ» says. */
export function topicOfAs(stage: Stage, { first }: Sentence, verb: number): Phrase | undefined {
  const { words, tokens } = stage.passage
  const isNext = tokens[verb - 1]?.form === 'فقد' || (words[verb]?.conjunction === true && tokens[verb]?.form.startsWith('ف') === true)
  if (!isNext) return undefined
  for (let at = verb - 2; at >= Math.max(first, verb - FARTHEST_TOPIC); at--) {
    const form = tokens[at]?.form
    if (form === '.' || form === 'فقد') return undefined
    if (form === 'اما' || form === 'واما') return phraseAt(stage, at + 1, verb)
  }
  return undefined
}
