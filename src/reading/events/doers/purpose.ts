import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { isGoing, LONGEST_WAY } from '../circumstances/journey.ts'
import { TALKS } from '../clause/genitive.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import type { Stage } from '../stage.ts'
import { findDoer } from './doer.ts'

/** Who is sent does it: «أرسل وزيره للقاء الملك». */
const SENDING = new Set(['أرسل', 'أوفد', 'بعث'])

/** «اجتمع دبلوماسيون للتباحث»: they come together to talk. */
const GATHERING = new Set(['اجتمع', 'التقى', 'التأم'])

/** «تظاهر الآلاف في الساحة للمطالبة بـ», «نظم الأساتذة وقفة للمطالبة بـ»: what they have come for they demand. */
const DEMONSTRATING = new Set('تظاهر خرج احتشد تجمع تجمهر اعتصم نزل أضرب نظم نفذ شارك سار احتج'.split(' '))

/** Whose act an event noun under «لـ» is: «وصل الوزير إلى بغداد للقاء نظيره», «توجه الوفد إلى الدوحة لإجراء محادثات». */
export function doersOfPurpose(stage: Stage, { kind, first, sentence }: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const head = firstOfIdafa(stage.passage, first, sentence)
  if (words[head]?.preposition !== 'ل') return []
  for (let at = head - 1; at >= Math.max(sentence.first, head - LONGEST_WAY); at--) {
    const verb = words[at]?.verb
    if (!verb) continue
    if (SENDING.has(verb.value.lemma.past)) return findDoer(stage, sentence, at).rest[0]?.phrases ?? []
    const isTogether = GATHERING.has(verb.value.lemma.past) && TALKS.has(kind)
    const isDemanding = kind === 'demand' && DEMONSTRATING.has(verb.value.lemma.past)
    return isTogether || isDemanding || isGoing(stage.passage, at) ? findDoer(stage, sentence, at).phrases : []
  }
  return []
}
