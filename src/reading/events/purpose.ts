import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Candidate } from './candidate.ts'
import { findDoer } from './doer.ts'
import { firstOfIdafa } from './governed-head.ts'
import type { Stage } from './stage.ts'

/** Who goes somewhere goes there to do what «لـ» says. */
const GOING = new Set(['visit', 'leave', 'return'])
/** Who is sent does it: «أرسل وزيره للقاء الملك». */
const SENDING = new Set(['أرسل', 'أوفد', 'بعث'])
/** The verb of going stands no further before its purpose, in tokens. */
const LONGEST_WAY = 30

/** Whose act an event noun under «لـ» is: «وصل الوزير إلى بغداد للقاء نظيره», «توجه الوفد إلى الدوحة لإجراء محادثات». */
export function doersOfPurpose(stage: Stage, { first, sentence }: Candidate): readonly Phrase[] {
  const { words, lexicon } = stage.passage
  const head = firstOfIdafa(stage.passage, first, sentence)
  if (words[head]?.preposition !== 'ل') return []
  for (let at = head - 1; at >= Math.max(sentence.first, head - LONGEST_WAY); at--) {
    const verb = words[at]?.verb
    if (!verb) continue
    if (SENDING.has(verb.value.lemma.past)) return findDoer(stage, sentence, at).rest[0]?.phrases ?? []
    const isGoing = lexicon.triggerVerbs.get(verb.value.lemma)?.some(({ kind }) => GOING.has(kind)) === true
    return isGoing ? findDoer(stage, sentence, at).phrases : []
  }
  return []
}
