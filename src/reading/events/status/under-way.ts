import type { Passage } from '../../passage.ts'
import { markJoints } from '../../syntax/word-marks.ts'
import type { Candidate } from '../candidate.ts'
import type { Told } from '../told.ts'

/** «عمليات نزع الألغام»: the first of the nouns in idafa that end in the event's. */
export function headOfIdafa(words: Passage['words'], noun: number, first: number): number {
  let head = noun
  while (head > first && words[head]?.preposition === '' && !words[head]?.conjunction) {
    const before = words[head - 1]
    if (before?.tag !== 'noun' || before.definite || before.pronoun !== '' || !CARRYING.has(before.stem)) break
    head--
  }
  return head
}

/** Nouns that only say that it goes on; folded. */
const CARRYING = new Set(
  'عمليه|عمليات|اعمال|جهود|حمله|حملات|جوله|جولات|مساعي|مرحله|مراحل|اجراءات|اجراء|عقد|تنفيذ|اتفاق|اتفاقيه|هدنه'.split('|'),
)

/** «التحقيقات مع الموقوفين مستمرة», «عمليات نزع الألغام لا تزال مستمرة»: a quality without the article after a noun that has it says that it goes on. */
export function underWay(passage: Passage, { first, last, sentence }: Candidate, at: number): Told | undefined {
  const { words, tokens } = passage
  const [word, before, token] = [words[at], words[at - 1], tokens[at]]
  if (!token || !word || (word.joints & UNDER_WAY) === 0 || word.definite || word.preposition) return undefined
  const head = headOfIdafa(words, first, sentence.first)
  const isKnown = words[last]?.closed || (head < first && isClosedBefore(words, last, at))
  if (!isKnown || token.form.endsWith('ه') !== isFeminine(passage, head === first ? last : head)) return undefined
  return before?.tag === 'noun' && !before.closed ? undefined : { status: 'ongoing', cue: token }
}

/** «نزع سلاح الفصائل»: the nouns it is joined to end in a closed one. */
function isClosedBefore(words: Passage['words'], last: number, end: number): boolean {
  let at = last + 1
  while (at < end && words[at]?.tag === 'noun' && words[at]?.preposition === '' && !words[at]?.closed) at++
  return at < end && words[at]?.tag === 'noun' && words[at]?.closed === true
}

/** Plurals of things are feminine: «المعارك دائرة». */
export function isFeminine({ words, lexicon }: Passage, noun: number): boolean {
  const { stem = '', pronoun = '' } = words[noun] ?? {}
  return stem.endsWith('ه') || stem.endsWith('ات') || pronoun !== '' || lexicon.singulars.has(stem) || BROKEN.has(stem)
}

/** Broken plurals of what goes on; folded. */
const BROKEN = new Set(['معارك', 'حروب', 'جهود', 'اعمال', 'حملات', 'مساعي'])

const UNDER_WAY = markJoints(
  () =>
    new Set(
      'مستمر|مستمره|مستمرا|متواصل|متواصله|متواصلا|جار|جاريه|جاريا|قايم|قايمه|قايما|داير|دايره|دايرا|محتدمه|مستعره|متصاعده'.split('|'),
    ),
)

/** «ليست مطروحة», «غير واردة»: what nobody thinks of; «بات مطروحا»: what somebody does. */
export function considered({ words, tokens }: Passage, at: number): Told | undefined {
  const token = tokens[at]
  if (!token || ((words[at]?.joints ?? 0) & CONSIDERED) === 0) return undefined
  const before = words[at - 1]?.stem ?? ''
  return { status: before.startsWith('ليس') || before === 'غير' ? 'denied' : 'hypothetical', cue: token }
}

const CONSIDERED = markJoints(() => new Set(['مطروح', 'مطروحه', 'مطروحا', 'وارد', 'وارده', 'واردا']))

/** «حتى انتهاء التحقيق», «بانتظار استكمال المفاوضات»: what has its end before it goes on. */
export function untilOverCue({ words, tokens }: Passage, { first }: Candidate): Told | undefined {
  const [end, token] = [words[first - 1], tokens[first - 1]]
  if (!token || end?.tag !== 'noun' || end.definite || !ENDS.has(end.stem)) return undefined
  const isAhead = AHEAD.has(end.preposition) || AHEAD.has(words[first - 2]?.stem ?? '')
  return isAhead ? { status: 'ongoing', cue: token } : undefined
}

const ENDS = new Set(['انتهاء', 'استكمال', 'اكتمال', 'نهايه', 'اختتام', 'انهاء', 'اتمام'])
/** Folded. */
const AHEAD = new Set(['حتي', 'حين', 'انتظار', 'بانتظار', 'غايه', 'لغايه', 'ريثما', 'لحين'])
