import type { Passage } from '../../passage.ts'
import type { Sentence } from '../../types.ts'
import { saysElsewhen } from '../clause/causes.ts'
import type { Stage } from '../stage.ts'
import { daysBetween } from '../status/retold.ts'
import { isDay } from '../tellings/incident.ts'

/** The day on which the lead's main clause says that its news was, and its sentence. */
export interface DayOfLead {
  /** Index into the stage's times. */
  readonly time: number
  readonly sentence: Sentence
}

/** News is no older, in days. */
const FRESH = 3
/** What brings a clause of somebody else's, or who says so. Folded. */
const CREDITING = new Set(['وفق', 'وفقا', 'حسب', 'بحسب', 'حسبما', 'وفقما', 'نقلا'])

/** The one day of the lead's main clause: «أصدر المدعي العام، الاثنين، مذكرات توقيف». Nothing where it names two, or the day is of something under it. */
export function dayOfLead(stage: Stage): DayOfLead | undefined {
  const { passage, timeOf, times, published } = stage
  const sentence = passage.sentences.find(({ part }) => part === 'body')
  if (!sentence || published === undefined) return undefined
  let found: number | undefined
  const end = endOfMain(passage, sentence)
  for (let at = sentence.first; at < end; at++) {
    const index = timeOf.get(at)
    const time = times[index ?? -1]
    if (index === undefined || index === found || !time?.from || !isDay(time) || isUnderElsewhen(passage, at)) continue
    if (found !== undefined && times[found]?.from !== time.from) return undefined
    if (time.from > published || daysBetween(time.from, published) > FRESH) return undefined
    found = index
  }
  return found === undefined ? undefined : { time: found, sentence }
}

/** The token at which the first clause under the main one begins. */
function endOfMain({ words }: Passage, { first, last }: Sentence): number {
  for (let at = first + 1; at < last; at++) {
    const word = words[at]
    if (word?.tag === 'complementiser' || word?.tag === 'relative' || CREDITING.has(word?.stem ?? '')) return at
  }
  return last
}

/** «بعد يومين من انتخابات الأحد», «قبل الجمعة». */
function isUnderElsewhen({ words }: Passage, at: number): boolean {
  return [at - 1, at - 2, at - 3].some((before) => words[before]?.tag === 'preposition' && saysElsewhen(words[before].stem))
}
