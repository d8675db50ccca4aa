import type { ByToken } from '../../by-token.ts'
import type { Passage } from '../../passage.ts'
import type { Sentence, TimeExpression } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { asideBefore } from '../clause/aside.ts'
import { isElsewhen } from '../clause/causes.ts'
import { clauseStart } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'

/** A line that is only a date dates so many sentences after it. */
const LONGEST_ENTRY = 6
/** Fewer dates are no chronology: a page's own stamp. */
const FEWEST_DATES = 3
/** A date is no longer, in tokens. */
const LONGEST_DATE = 8
const AFTER_DATE = new Set([':', '-', '–', '.'])

/** The day of a chronology's entry, for what it tells in a main clause. */
export function headingTime(stage: Stage, candidate: Candidate): number | undefined {
  const { passage, datedBy } = stage
  const { sentence, verb, first } = candidate
  const time = datedBy.get(sentence)
  if (time === undefined) return undefined
  const opener = passage.words[clauseStart(passage, verb?.index ?? first, sentence) - 1]
  if (opener?.tag === 'relative' || opener?.tag === 'complementiser') return undefined
  if (verb) return time
  const isCarried = !opener?.verb || passage.lexicon.lightVerbs.has(opener.verb.value.lemma)
  return isCarried && !isElsewhen(passage, first) && asideBefore(stage, candidate, sentence.first) === undefined ? time : undefined
}

/** The sentences of a chronology and the time over each: a line of its own («4 أكتوبر»), or what its line opens with («الأربعاء 3 أكتوبر: التقى …»). */
export function datesOfHeadings(
  passage: Passage,
  times: readonly TimeExpression[],
  timeOf: ByToken<number>,
): ReadonlyMap<Sentence, number> {
  const dated = new Map<Sentence, number>()
  const openings = new Map<Sentence, Opening>()
  for (const sentence of passage.sentences) {
    const opening = sentence.part === 'body' ? openingDate(passage, times, timeOf, sentence) : undefined
    if (opening) openings.set(sentence, opening)
  }
  if (new Set([...openings.values()].map(({ time }) => times[time]?.value)).size < FEWEST_DATES) return dated
  let over: Opening | undefined
  let since = 0
  for (const sentence of passage.sentences) {
    const opening = openings.get(sentence)
    if (opening) [over, since] = [opening, 0]
    if (!over || since++ > LONGEST_ENTRY || sentence.part === 'headline') continue
    if (over.isLine || over.paragraph === sentence.paragraph) dated.set(sentence, over.time)
  }
  return dated
}

interface Opening {
  readonly time: number
  /** Nothing but the date stands in the sentence. */
  readonly isLine: boolean
  readonly paragraph: number
}

/** The date that a sentence opens with, where nothing or a mark follows it. */
function openingDate(
  { tokens }: Passage,
  times: readonly TimeExpression[],
  timeOf: ByToken<number>,
  { first, last, paragraph }: Sentence,
): Opening | undefined {
  const time = timeOf.get(first)
  if (time === undefined || times[time]?.type !== 'DATE') return undefined
  let end = first
  while (end < Math.min(last, first + LONGEST_DATE) && timeOf.get(end) === time) end++
  const isMarked = AFTER_DATE.has(tokens[end]?.form ?? '')
  return end < last && !isMarked ? undefined : { time, isLine: end + (isMarked ? 1 : 0) >= last, paragraph }
}
