import { tokenAt } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'
import type { ReportedEvent, Status } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { OWN_LAND } from '../doers/agentive.ts'
import { isResolve } from '../participants/resolved.ts'
import type { Stage } from '../stage.ts'
import { DECLARED, isOfPronoun } from './declared.ts'

interface Made {
  readonly candidate: Candidate
  readonly event: ReportedEvent
}

/** What gives way to the deed that it says is demanded, refused, denied, feared or proposed. */
const GIVING_WAY = new Set(['demand', 'reject', 'intend', 'support', 'deny', 'warn', 'propose'])

/**
 * The events of a sentence, of a demand or refusal and what it says how real it is only one: «طالب بوقف إطلاق النار» and «رفض التفاوض» tell what is demanded and
 * what failed; «رفضت القاهرة تهجير السكان» tells a refusal, and nothing that anybody did.
 */
export function withoutCues(stage: Stage, made: readonly Made[]): readonly Made[] {
  const dropped = new Set<Made>()
  for (const one of made) {
    const { kind } = one.event
    if (!GIVING_WAY.has(kind) || isNobodys(stage, one)) continue
    const stands = isOwnAct(stage, one)
    for (const other of made) {
      if (other === one || DECLARED.has(other.event.kind)) continue
      if (!isUnder(stage, one.candidate, other.event) && !isDeniedBy(one, other)) continue
      if (kind === 'reject' && other.event.status === 'hypothetical') dropped.add(other)
      else if (!stands) dropped.add(one)
    }
  }
  return made.filter((each) => !dropped.has(each) && !isNobodys(stage, each)).map((each) => asSaid(stage, each))
}

/** What stands beside the deed that it is about, where it is told by a verb and by whom. */
const OWN_ACTS = new Set(['demand', 'reject', 'propose', 'deny', 'support', 'warn'])
/** Whoever orders what is in his hands does it. */
const ORDERS = new Set(['أمر', 'أوعز', 'وجه', 'ألزم', 'أصدر', 'أعطى'])

/** «طالبت المنظمة الحكومة بوقف القصف», «وأضاف، داعيا إلى التفاوض»: a party that is told demanded, whatever comes of it. */
function isOwnAct(stage: Stage, { candidate: { rule, verb, first }, event }: Made): boolean {
  if (event.kind === 'demand' && rule === 'noun-trigger')
    return event.arguments.some(({ role, entity }) => role === 'actor' && (entity !== undefined || isRepeated(stage, first)))
  if (!OWN_ACTS.has(event.kind) || !(verb || rule === 'participle-trigger')) return false
  if (verb ? ORDERS.has(verb.hit.value.lemma.past) : stage.passage.words[first]?.stem === 'امرا') return false
  if (verb && isOfPronoun(stage, verb.index)) return true
  return event.arguments.some(({ role }) => role === 'actor')
}

/** «جددت السعودية دعوتها إلى وقف الحرب», «كرر مطالبته بالإفراج»: a demand of his own that somebody says again. */
function isRepeated({ passage: { words } }: Stage, first: number): boolean {
  if (!words[first]?.pronoun || words[first]?.preposition) return false
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST_REPEATING); at--) {
    const word = words[at]
    if (word?.tag === 'mark' || word?.tag === 'complementiser' || word?.tag === 'relative') return false
    if (word?.tag === 'verb') return REPEATING.has(word.verb?.value.lemma.past ?? '') && word.verb?.value.aspect === 'past'
    if (SAYING_AGAIN.has(word?.stem ?? '')) return true
  }
  return false
}

/** In tokens. */
const FARTHEST_REPEATING = 9
const REPEATING = new Set(['جدد', 'كرر', 'أكد', 'وجه', 'أعاد', 'أطلق', 'شدد'])
/** Folded. */
const SAYING_AGAIN = new Set(['مجددا', 'مجدده', 'مكررا', 'مكرره', 'مجددين', 'موكدا', 'موكده'])

/** «، داعية إلى الحوار», «رفض الخطة»: without a verb, of a party that the text knows («رفض بلاده خرق السيادة» as well) or of nobody. */
function isNobodys({ passage: { tokens, words } }: Stage, { candidate, event }: Made): boolean {
  if (!(DECLARED.has(event.kind) || isResolve(candidate)) || candidate.verb) return false
  if (event.kind === 'reject' && candidate.rule === 'noun-trigger' && !event.arguments.some(({ role }) => role === 'topic')) return true
  if (event.kind === 'criticise' && candidate.rule === 'noun-trigger') return false
  const isKnown = candidate.rule === 'participle-trigger' || event.kind === 'demand'
  if (candidate.rule === 'noun-trigger' && isOfMany(words[candidate.last + 1])) return false
  const isOwn = (start: number) => OWN_LAND.has(words[tokenAt(tokens, start)]?.stem ?? '')
  return !event.arguments.some(({ role, entity, start }) => role === 'actor' && (isKnown || entity !== undefined || isOwn(start)))
}

/** «ترحيب عربي بالقرار», «رفض فلسطيني للخطة»: many, who are no country. */
function isOfMany(word: Word | undefined): boolean {
  return word?.tag === 'noun' && word.preposition === '' && !word.conjunction && OF_MANY.has(word.stem)
}

/** Folded. */
const OF_MANY = new Set('عربي دولي اسلامي اوروبي افريقي خليجي غربي شعبي رسمي حقوقي سياسي برلماني نقابي اممي اقليمي مغاربي'.split(' '))

/** «دعت السلطات إلى الترحيب بالنقد»: words that others may call for. */
const MAY_BE_ASKED = new Set(['support', 'deny', 'warn'])
/** What is over words that somebody has said, and says nothing of them. */
const UNREAL = new Set<Status>(['demanded', 'failed', 'denied'])

/** «داعيا الأطراف إلى التهدئة ورافضا التصعيد»: what is said is said, whatever else is. */
function asSaid(stage: Stage, made: Made): Made {
  if (isUnsaid(stage, made)) return made
  if (made.candidate.rule === 'noun-trigger' && MAY_BE_ASKED.has(made.event.kind)) return made
  if (!made.event.statusCue || !DECLARED.has(made.event.kind) || !UNREAL.has(made.event.status)) return made
  const { statusCue: _, ...event } = made.event
  return { ...made, event: { ...event, status: 'happened' } }
}

/** «نفى انتقاده للحكومة», «عدم إدانتهم للهجوم»: words that are not said; «نفى الاتهامات», «نفى اتهامه بالفساد» are of what others have said. */
function isUnsaid({ passage: { words } }: Stage, { candidate: { rule, first, kind }, event }: Made): boolean {
  const word = words[first]
  return rule === 'noun-trigger' && event.status === 'denied' && kind !== 'accuse' && !word?.definite && word?.preposition === ''
}

/** Whether a candidate's words say how real an event is. */
function isUnder({ passage }: Stage, { first, last, end, verb }: Candidate, { statusCue }: ReportedEvent): boolean {
  if (!statusCue) return false
  const cue = tokenAt(passage.tokens, statusCue.start)
  return Math.min(first, verb?.index ?? first) <= cue && cue <= Math.max(last, end)
}

/** «نفى الوزير أن تكون بلاده قصفت المدينة»: what is denied tells the denial. */
function isDeniedBy({ candidate, event }: Made, other: Made): boolean {
  if (event.kind !== 'deny' || other.event.status !== 'denied' || other.candidate.first < candidate.end) return false
  return other.event.chain.at(-1)?.stance === 'denies'
}
