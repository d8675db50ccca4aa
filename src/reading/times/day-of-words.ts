import type { Passage } from '../passage.ts'
import type { DayNumber } from './calendar/gregorian.ts'
import type { Found } from './said.ts'

/** The day that a sentence said somebody spoke on, and the token where it stands. */
export interface SpokenOn {
  readonly day: DayNumber
  readonly at: number
}

/** Speech is told so many days after it, at the most. */
const LONGEST = 3

/**
 * «وقال في خطاب الجمعة: "نشهد اليوم …"»: «اليوم», «أمس» and «غدا» between quotation marks count from the day of the words, where the sentence names
 * it before them, behind a verb of speech.
 */
export function dayOfWords(
  passage: Passage,
  { said, first }: Found,
  sentence: number,
  spoken: SpokenOn | undefined,
  anchor: DayNumber | undefined,
): DayNumber | undefined {
  if (said.kind !== 'point' || said.offset === undefined || said.weekday !== undefined || said.date) return undefined
  if (!spoken || anchor === undefined || spoken.day >= anchor || anchor - spoken.day > LONGEST) return undefined
  const start = passage.sentences[sentence]?.first ?? first
  const mark = openingMark(passage, start, first)
  return mark !== undefined && spoken.at >= start && spoken.at < mark && speaks(passage, start, spoken.at) ? spoken.day : undefined
}

/** The quotation mark that is open at a token. */
function openingMark({ tokens }: Passage, start: number, at: number): number | undefined {
  let open: number | undefined
  for (let index = start; index < at; index++) if (tokens[index]?.form === '"') open = open === undefined ? index : undefined
  return open
}

function speaks({ words, lexicon }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lemma = words[at]?.verb?.value.lemma
    if (lemma && lexicon.reportingVerbs.has(lemma)) return true
  }
  return false
}
