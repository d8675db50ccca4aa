import { sentenceAt, tokenAt } from '../../passage.ts'
import type { ReportedEvent } from '../../types.ts'
import { clauseStart } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isInHeadline } from '../tellings/wording.ts'
import { REAL } from '../told.ts'
import type { DayOfLead } from './day-of-lead.ts'
import { WORDS_ALONE } from './when.ts'

/**
 * Give what a headline tells in its main clause the day of the lead, which tells the same news in other words: «شرطة وهران توقف 12 شخصا. أصدر قاضي التحقيق،
 * الاثنين، مذكرات». Nothing for what the lead tells as well, which has its day from there or none.
 */
export function fromLead(stage: Stage, day: DayOfLead | undefined, events: readonly ReportedEvent[]): ReportedEvent[] {
  if (!day) return [...events]
  const isInLead = ({ evidence }: ReportedEvent) => evidence.some(({ start }) => start >= day.sentence.start && start < day.sentence.end)
  return events.map((event) => {
    const isOpen = event.time === undefined && event.since === undefined && !event.retold && REAL.has(event.status)
    return isOpen && isInHeadline(stage, event) && !isInLead(event) && isMain(stage, event) ? { ...event, time: day.time } : event
  })
}

/** A verb that stands under no other word, or a noun that its clause opens with; nothing that somebody tells of («الرئيس: قتلنا ألفا»). */
function isMain({ passage }: Stage, { kind, chain, trigger, evidence: [sentence] }: ReportedEvent): boolean {
  const { words, tokens, sentences } = passage
  const first = tokenAt(tokens, trigger.start)
  const within = sentences[sentenceAt(passage, sentence.start)]
  if (!within || (!WORDS_ALONE.has(kind) && chain.some(({ cue }) => tokens[tokenAt(tokens, cue.start)]?.form === ':'))) return false
  const [word, before] = [words[first], words[first - 1]]
  const isFirst = first === within.first || before?.tag === 'mark'
  if (word?.tag !== 'verb') return word?.preposition === '' && isFirst
  const opener = words[clauseStart(passage, first, within) - 1]?.tag
  if (!isFirst && (opener === 'relative' || opener === 'complementiser')) return false
  return isFirst || word.verb?.value.aspect !== 'past' || !(before?.tag === 'noun' && before.common && !before.closed)
}
