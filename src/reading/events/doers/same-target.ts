import type { Argument, ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { befell } from './share-doers.ts'

/** An assault is compared with at most this many others on either side, so that time stays linear. */
const NEAR = 12
/** What those who fight a war do many times. */
const CAMPAIGNS = new Set(['attack', 'strike', 'bomb', 'raid'])
const PARTIES = new Set(['organisation', 'country', 'group'])

/**
 * «شن الطيران الروسي غارات على الغوطة … وأوقعت غارات على الغوطة عشرين قتيلا»: who did every other assault of the article on the same people or town, where
 * all were one's and of one time.
 */
export function doersOnSameTarget(stage: Stage, events: readonly ReportedEvent[], at: number): readonly Argument[] {
  const event = events[at]
  if (!event || !CAMPAIGNS.has(event.kind) || !REAL.has(event.status) || event.retold) return []
  const targets = targetsOf(stage, event)
  if (targets.size === 0) return []
  const others = events.slice(Math.max(0, at - NEAR), at + NEAR).filter((other) => {
    return other !== event && CAMPAIGNS.has(other.kind) && [...targetsOf(stage, other)].some((target) => targets.has(target))
  })
  const done = others.filter((other) => doersOf(other).length > 0)
  const [first] = done
  if (!first || done.some((other) => !isAlike(stage, event, other) || namesOf(stage, other) !== namesOf(stage, first))) return []
  const doers = doersOf(first)
  if (!doers.some((doer) => isParty(stage, doer))) return []
  return befell(event, doers) || doers.some(({ entity }) => entity !== undefined && targets.has(entity)) ? [] : doers
}

/** «الجيش الروسي», «طائرات التحالف»: a party by its name. */
function isParty({ book }: Stage, { start, end }: Argument): boolean {
  return book.within({ start, end }).some(({ entity }) => PARTIES.has(book.get(entity)?.kind ?? 'place'))
}

/** Of one sort and one time, as far as both tell. */
function isAlike({ times }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!REAL.has(other.status) || other.retold !== one.retold) return false
  if (one.kind !== other.kind && one.kind !== 'attack' && other.kind !== 'attack') return false
  const [ours, theirs] = [one.time, other.time].map((time) => (time === undefined ? undefined : times[time]?.value))
  return ours === undefined || theirs === undefined || ours === theirs
}

export function doersOf({ arguments: all }: ReportedEvent): readonly Argument[] {
  return all.filter(({ role }) => role === 'actor')
}

function namesOf({ passage: { article } }: Stage, event: ReportedEvent): string {
  return doersOf(event)
    .map(({ entity, start, end }) => entity ?? article.text.slice(start, end))
    .join('+')
}

/** Whom it befell and the town it was in; a whole country is no target. */
function targetsOf({ book }: Stage, { arguments: all, places }: ReportedEvent): ReadonlySet<string> {
  const befallen = all.filter(({ role }) => role === 'recipient' || role === 'victim').map(({ entity }) => entity)
  const targets = [...befallen, ...places].filter((each) => each !== undefined)
  return new Set(targets.filter((each) => book.get(each)?.kind !== 'country'))
}
