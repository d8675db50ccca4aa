import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { governingVerbsAt, joined } from '../clause/governing-verbs.ts'
import { REAL, type Told } from '../told.ts'
import { isFeminine } from './under-way.ts'

/** «الانتخابات البرلمانية التي»: the relative after the noun and its adjectives; not that of another gender («إلغاء القمة التي»). */
export function relativeAfter(passage: Passage, last: number, end: number): number | undefined {
  const { words } = passage
  let at = last + 1
  while (at < end && words[at]?.tag === 'noun' && words[at]?.definite && words[at]?.preposition === '') at++
  if (words[at]?.tag !== 'relative') return undefined
  const isOfAnother = at > last + 1 && !words[last]?.definite && GENDERS[words[at]?.stem ?? ''] === !isFeminine(passage, last)
  return isOfAnother ? undefined : at
}

/** Whether the relative is feminine; folded. */
const GENDERS: Readonly<Record<string, boolean>> = { الذي: false, التي: true }

/** What is only intended has no pronoun of its event: «الزيارة التي يعتزم القيام بها». */
const INTENDING = new Set(['اعتزم', 'نوى', 'أراد', 'خطط'])
/** Of these there is one, whoever refuses it or calls for it: «الاتهامات التي رفضها», «المظاهرة التي دعا إليها». */
const THERE = new Set(['accuse', 'agree', 'protest', 'labour-strike', 'sit-in', 'boycott', 'hunger-strike'])

/**
 * What the relative clause of an event says of it, where the event is what its verb governs: «الانسحاب الذي تطالب به بيروت», «الزيارة التي ألغاها»,
 * «الضربات التي هدد بها», «الهجوم الذي أحبطته الشرطة».
 */
export function relativeTold(passage: Passage, { kind, last, sentence }: Candidate): Told | undefined {
  const { words, tokens } = passage
  const relative = relativeAfter(passage, last, sentence.last)
  if (relative === undefined || THERE.has(kind)) return undefined
  const verb = relative + 1
  const [hit, token] = [words[verb]?.verb, tokens[verb]]
  if (!hit || !token || verb >= sentence.last) return undefined
  const governor = joined(governingVerbsAt(passage, verb), resumed(passage, verb))
  if (!governor || REAL.has(governor.status)) return undefined
  const isObject = hit.pronoun !== '' || resumed(passage, verb) !== '' || INTENDING.has(hit.value.lemma.past)
  return isObject ? { status: governor.status, cue: token } : undefined
}

/** «تطالب به», «هدد بها», «تطالب بيروت به»: the preposition with a pronoun close after the verb; '' where there is none. */
function resumed({ words, tokens }: Passage, verb: number): string {
  for (let at = verb + 1; at <= verb + FARTHEST_PRONOUN; at++) {
    const preposition = RESUMING[tokens[at]?.form ?? '']
    if (preposition !== undefined) return preposition
    if (words[at]?.tag !== 'noun') return ''
  }
  return ''
}

/** In tokens. */
const FARTHEST_PRONOUN = 3
/** Folded, with the folded preposition. */
const RESUMING: Readonly<Record<string, string>> = {
  به: 'ب',
  بها: 'ب',
  اليه: 'الي',
  اليها: 'الي',
  له: 'ل',
  لها: 'ل',
  عنه: 'عن',
  عنها: 'عن',
  منه: 'من',
  منها: 'من',
  عليه: 'علي',
  عليها: 'علي',
}
