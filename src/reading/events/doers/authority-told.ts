import { sentenceAt, tokenAt } from '../../passage.ts'
import type { Argument, ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { doersOf } from './same-target.ts'
import { befell } from './share-doers.ts'

// A deed of an authority that the text has just told, and goes on about without naming it again.

/** What courts alone do. */
const JUDGING = new Set(['sentence', 'acquit'])
/** Folded, as a court's name begins. */
const COURTS = new Set(['محكمه', 'محاكم', 'قاض', 'قاضي', 'قضاه', 'قضاء', 'دايره', 'هييه'])
/** What comes of a campaign of searches. */
const OUTCOMES = new Set(['arrest', 'seize'])

/** «قضت محكمة بسجن 12 صحفيا، فيما تمت تبرئة ثلاثة. وحكم على رئيس التحرير»: the court of the verdict told right before. */
export function courtTold(stage: Stage, events: readonly ReportedEvent[], at: number): readonly Argument[] {
  const event = events[at]
  if (!event || !JUDGING.has(event.kind)) return []
  const before = lastBefore(events, at, JUDGING)
  return before && isSameNews(stage, before, event) ? doersOf(before).filter((doer) => isCourt(stage, doer)) : []
}

/** «أطلقت الوزارة حملة أمنية، وتم ضبط 150 مخالفا. كما صودرت كميات من الخمور»: whose campaign it came of. */
export function campaignTold(stage: Stage, events: readonly ReportedEvent[], at: number): readonly Argument[] {
  const event = events[at]
  if (!event || !OUTCOMES.has(event.kind)) return []
  const before = lastBefore(events, at, RAIDS, OUTCOMES)
  return before && isSameNews(stage, before, event) && !befell(event, doersOf(before)) ? doersOf(before) : []
}

const RAIDS = new Set(['raid'])

/** The nearest event before of some kinds that has a doer, past others of some kinds only. */
function lastBefore(
  events: readonly ReportedEvent[],
  at: number,
  kinds: ReadonlySet<string>,
  past: ReadonlySet<string> = kinds,
): ReportedEvent | undefined {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
    const each = events[before]
    if (!each) return undefined
    if (kinds.has(each.kind) && doersOf(each).length > 0) return each
    if (!kinds.has(each.kind) && !past.has(each.kind)) return undefined
  }
  return undefined
}

/** In events. */
const FARTHEST = 4

/** Both happened, of neither another day is told, and the one stands in the sentence of the other or in the next. */
function isSameNews({ passage }: Stage, before: ReportedEvent, event: ReportedEvent): boolean {
  if (before.status !== 'happened' || event.status !== 'happened') return false
  if (before.time !== undefined && event.time !== undefined && before.time !== event.time) return false
  if (event.retold && !before.retold) return false
  const [one, other] = [sentenceAt(passage, before.trigger.start), sentenceAt(passage, event.trigger.start)]
  return other - one <= 1 && passage.sentences[one]?.part === passage.sentences[other]?.part
}

function isCourt({ passage: { words, tokens } }: Stage, { start }: Argument): boolean {
  return COURTS.has(words[tokenAt(tokens, start)]?.stem ?? '')
}
