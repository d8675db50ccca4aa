import { sentenceAt } from '../../passage.ts'
import type { ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { refersBack } from '../tellings/refers-back.ts'
import { compareParticipants } from '../tellings/same-participants.ts'
import { agreeInStatus } from '../tellings/same-status.ts'
import { isSameAct } from '../tellings/same-telling.ts'

/** A denial stands no further from what it denies, in events of the article. */
const LOOK_BACK = 8

/**
 * Put the voices on one event together: «اتهمت موسكو كييف بقصف المحطة … ونفت كييف قصف المحطة» is one strike, claimed by one and denied by
 * the other. Nothing is flattened: each voice keeps its status and its chain.
 */
export function joinVoices(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const joined: ReportedEvent[] = []
  for (const event of events) {
    const heard = joined.slice(-LOOK_BACK).findLast((earlier) => isOtherVoice(stage, earlier, event))
    if (!heard) {
      joined.push(event)
      continue
    }
    const voice = { status: event.status, chain: event.chain }
    const evidence = heard.evidence.some(({ start }) => start === event.evidence[0].start)
      ? heard.evidence
      : ([...heard.evidence, event.evidence[0]] as const)
    joined[joined.indexOf(heard)] = { ...heard, otherVoices: [...heard.otherVoices, voice], evidence }
  }
  return joined
}

/** «وهو ما نفته موسكو»: a denial that is heard as another voice on what it denies is no event beside it. */
export function withoutHeardDenials({ passage }: Stage, events: readonly ReportedEvent[]): readonly ReportedEvent[] {
  const denying = new Set<number>()
  for (const { otherVoices } of events)
    for (const { status, chain } of otherVoices) {
      const mention = status === 'denied' ? chain.at(-1)?.mention : undefined
      if (mention) denying.add(sentenceAt(passage, mention.start))
    }
  if (denying.size === 0) return events
  return events.filter(({ kind, evidence: [sentence] }) => kind !== 'deny' || !denying.has(sentenceAt(passage, sentence.start)))
}

/** One says that it happened and another that it did not, may or is to; who says both says it of two events. */
export function isOtherVoice(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.kind !== other.kind || one.chain.at(-1)?.source === other.chain.at(-1)?.source) return false
  if (agreeInStatus(stage, one, other) || !isSameAct(stage, one, other)) return false
  const isDenial = one.status === 'denied' || other.status === 'denied'
  return isDenial || compareParticipants(stage, one, other) === 'share' || refersBack(stage, one, other)
}
