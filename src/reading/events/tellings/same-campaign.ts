import { bareStem } from '../../mentions/definite.ts'
import { tokenAt } from '../../passage.ts'
import type { ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { isAnother } from './refers-back.ts'
import { areOfOneAge, contradictInCircumstances } from './same-circumstances.ts'
import { differNowhere, shareAnyIn } from './same-participants.ts'

/** Nouns of what goes on for months, folded. */
const WARS = new Set(['حرب', 'نزاع', 'صراع'])
const CAMPAIGNS = new Set(['عمليه', 'حمله'])

/**
 * Whether two nouns name one war or one campaign: «يشهد اليمن نزاعا مسلحا منذ سنوات» … «اليمن الغارق في نزاع», «عملية عسكرية أطلقتها تركيا في عفرين» … «العملية
 * العسكرية التركية المستمرة». It is told as background here and as news there.
 */
export function isSameCampaign(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.kind !== other.kind || !REAL.has(one.status) || !REAL.has(other.status)) return false
  if (isAnother(stage, one) || isAnother(stage, other) || contradictInCircumstances(stage, one, other)) return false
  if (!differNowhere(stage, one, other)) return false
  const isThere = one.places.some((place) => other.places.includes(place))
  const isByThem = shareAnyIn(stage, 'actor', one, other)
  if (areBothOf(stage, WARS, one, other)) return areOfOneAge(stage, one, other) && (isThere || isByThem)
  return areBothOf(stage, CAMPAIGNS, one, other) && (isByThem || isThere)
}

function areBothOf({ passage }: Stage, nouns: ReadonlySet<string>, one: ReportedEvent, other: ReportedEvent): boolean {
  return [one, other].every(({ trigger }) => nouns.has(bareStem(passage, tokenAt(passage.tokens, trigger.start))))
}
