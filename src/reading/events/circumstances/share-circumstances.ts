import type { Passage } from '../../passage.ts'
import type { EntityId, ReportedEvent } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { asideBefore } from '../clause/aside.ts'
import { isElsewhen, isUnderCause, saysElsewhen } from '../clause/causes.ts'
import { isHeldFor } from '../clause/held-for.ts'
import { BY_COURT } from '../clause/own-part.ts'
import type { Stage } from '../stage.ts'
import { isDay } from '../tellings/incident.ts'
import { REAL } from '../told.ts'
import { isLookedInto } from './looked-into.ts'
import { isWide } from './places-within.ts'
import { WORDS_ALONE } from './when.ts'

/** A candidate and the event that was made of it. */
export interface Made {
  readonly candidate: Candidate
  readonly event: ReportedEvent
}

/** Harm that is told together, and whose place and time stand after the last of it. */
const HARM = new Set(['kill', 'injure', 'missing', 'displace', 'arrest', 'destroy', 'rescue'])

/** Words, and what is done by words, have no place or day of what stands before them. */
const BY_WORDS = new Set([...WORDS_ALONE, 'summon', 'mediate', 'invite'])

/**
 * Give the events of one sentence the place and time that are told for both: those of verbs and nouns joined by «و» («حاصرت القوات المخيم فجرا
 * وهدمت منزلا», «قتل ثلاثة وأصيب أربعة أمس في عدن»), and those of a deed and what it came of («ضبطت سيارتين خلال مداهمة في الحي»).
 */
export function shareCircumstances(stage: Stage, made: readonly Made[]): Made[] {
  const shared = [...made]
  for (let at = 1; at < shared.length; at++) {
    const [one, other] = [shared[at - 1], shared[at]]
    if (!one || !other || !REAL.has(one.event.status) || !REAL.has(other.event.status)) continue
    if (isToldOf(stage, one, other)) {
      shared[at] = fill(stage, dated(stage, other, one), one)
      continue
    }
    if (isFoughtFor(stage, one, other)) shared[at] = { ...other, event: placed(other.event, one.event) }
    const isLooked = isLookedInto(stage.passage, other.candidate)
    if (isLooked && one.event.kind === 'investigate') shared[at] = { ...other, event: placed(other.event, one.event) }
    const isCause =
      !isLooked && isUnderCause(stage.passage, other.candidate.first) && isAtOnce(stage, one, other) && !isAside(stage, one, other)
    if (isCause || isJoined(stage, one, other)) shared[at] = fill(stage, other, one)
    else if (isSaidThen(stage, one, other)) shared[at] = dated(stage, other, one)
    if (isCause || isHarmTogether(stage, one, other)) shared[at - 1] = fill(stage, one, other)
  }
  for (let at = shared.length - 1; at > 0; at--) {
    const [one, other] = [shared[at - 1], shared[at]]
    if (one && other && isHarmTogether(stage, one, other)) shared[at - 1] = fill(stage, one, other)
  }
  return shared
}

/** «قتل ستة وأصيب ثمانية في قصف»: real harm joined by «و». */
function isHarmTogether(stage: Stage, one: Made, other: Made): boolean {
  const isReal = REAL.has(one.event.status) && REAL.has(other.event.status)
  return isReal && HARM.has(one.event.kind) && HARM.has(other.event.kind) && isJoined(stage, one, other)
}

/** What goes on with another deed, by the verb's past: «احتجاجات رافقتها أعمال عنف». */
const ALONGSIDE: ReadonlySet<string> = new Set(['رافق', 'ترافق', 'تخلل', 'صاحب', 'واكب', 'شاب'])
/** Deeds that harm is told of in a clause of their own. */
const HARMFUL = new Set('attack strike bomb explosion shoot raid ambush clash stab fire accident riot protest'.split(' '))
/** In it, by it. Folded. */
const IN_IT = new Set(['فيه', 'فيها', 'خلاله', 'خلالها', 'اثناءه', 'اثناءها', 'جراءه', 'جراءها', 'ضحيته', 'ضحيتها'])

/** «الهجوم في دوما الذي قتل فيه أربعون», «احتجاجات في البصرة رافقتها أعمال عنف»: a clause about the first deed tells the second. */
function isToldOf({ passage: { words } }: Stage, { candidate: one }: Made, { candidate: other }: Made): boolean {
  const head = other.verb?.index ?? other.first
  if (
    one.verb ||
    one.sentence !== other.sentence ||
    words.slice(one.end + 1, head).some(({ tag }, at, { length }) => tag === 'verb' && at < length - 1)
  )
    return false
  if (!other.verb) return ALONGSIDE.has(words[head - 1]?.verb?.value.lemma.past ?? '') && words[head - 1]?.pronoun !== ''
  if (!HARMFUL.has(one.kind) || !HARM.has(other.kind)) return false
  return [1, 2].some((step) => IN_IT.has(words[head + step]?.stem ?? ''))
}

/** «التقى الأمير، الاثنين، البابا، وأشاد بدور الكنيسة»: what the same one says then, in the same clause. */
function isSaidThen(
  { passage: { words }, times }: Stage,
  { candidate: one, event: first }: Made,
  { candidate: other, event: second }: Made,
): boolean {
  const [before, verb] = [one.verb, other.verb]
  if (!before || !verb || !WORDS_ALONE.has(second.kind) || second.time !== undefined || second.retold || second.since !== undefined)
    return false
  if (one.sentence !== other.sentence || !isDay(times[first.time ?? -1]) || !words[verb.index]?.conjunction) return false
  if ([before, verb].some(({ hit }) => hit.value.aspect !== 'past') || !isFree(words, before.index)) return false
  for (let at = before.index + 1; at < verb.index; at++)
    if (words[at]?.tag === 'complementiser' || words[at]?.tag === 'relative' || words[at]?.tag === 'verb') return false
  const doers = first.arguments.filter(({ role, entity }) => role === 'actor' && entity !== undefined)
  return second.arguments.some(({ role, entity }) => role === 'actor' && doers.some((doer) => doer.entity === entity))
}

/** A verb that opens no clause about something else. */
function isFree(words: Passage['words'], verb: number): boolean {
  return words[verb - 1]?.tag !== 'relative' && words[verb - 1]?.tag !== 'complementiser'
}

/** «غداة احتجاجات الجمعة قتل خلالها اثنان»: the day of the deed is that of all in it. */
function dated({ times }: Stage, made: Made, { event: { time } }: Made): Made {
  return time === undefined || times[time]?.type === 'DURATION' ? made : { ...made, event: { ...made.event, time } }
}

/** What is won or lost by fighting, there. */
const BY_FIGHTING = new Set(['capture-territory', 'lose-territory', 'advance', 'withdraw', 'retreat'])
const FIGHTING = new Set(['clash', 'attack', 'strike', 'besiege'])

/** «سيطرت القوات على البلدة بعد معارك عنيفة»: the fight was there, on whatever day. */
function isFoughtFor({ passage: { words } }: Stage, { candidate: one }: Made, { candidate: other }: Made): boolean {
  const before = words[other.first - 1]
  return BY_FIGHTING.has(one.kind) && FIGHTING.has(other.kind) && !other.verb && before?.tag === 'preposition' && AFTER.has(before.stem)
}

const AFTER = new Set(['بعد', 'اثر', 'عقب', 'خلال', 'وسط'])

function placed(event: ReportedEvent, { places }: ReportedEvent): ReportedEvent {
  return event.places.length > 0 ? event : { ...event, places }
}

/** «خرجت تظاهرة في صنعاء تنديدا بالغارات»: what the other is about was elsewhere. */
function isAside(stage: Stage, { candidate: one }: Made, { candidate: other }: Made): boolean {
  const aside = HARM.has(one.kind) ? undefined : asideBefore(stage, other, one.end + 1)
  return aside !== undefined && !saysElsewhen(stage.passage.words[aside]?.stem ?? '')
}

/** Harm after something came of it, there and then; a dismissal after a meeting did not. */
function isAtOnce({ passage }: Stage, { event, candidate: one }: Made, { candidate: other, event: cause }: Made): boolean {
  if (
    isHeldFor(passage, one, other.first) ||
    (POLLS.has(cause.kind) && !POLLS.has(event.kind)) ||
    BY_COURT.has(event.kind) ||
    (cause.kind === 'visit' && isElsewhen(passage, one.first)) ||
    isResumed(passage, one, other)
  )
    return false
  return HARM.has(event.kind) || !isElsewhen(passage, other.first)
}

/** «يحقق في التدخل في الانتخابات الأمريكية»: what is done to a poll is not where that is held. */
const POLLS = new Set(['vote', 'elect', 'referendum'])

/** «دعا إلى إجراء استفتاء، وذلك في مؤتمر الحزب»: «وذلك» goes on about the main verb. */
function isResumed({ words }: Passage, one: Candidate, { first }: Candidate): boolean {
  return !one.verb && [first - 1, first - 2].some((at) => at > one.end && words[at]?.stem === 'ذلك' && words[at]?.conjunction)
}

function fill(stage: Stage, made: Made, { event: from }: Made): Made {
  const { event } = made
  if (WORDS_ALONE.has(event.kind)) return made
  const span = stage.times[from.time ?? -1]
  const isDated = from.time !== undefined && (span?.type !== 'DURATION' || span.anchor !== undefined)
  const time = event.time ?? (isDated && event.since === undefined ? from.time : undefined)
  return {
    ...made,
    event: {
      ...event,
      places: event.places.length === 0 || isCloser(stage, from, event) ? from.places : event.places,
      ...(time === undefined ? {} : { time }),
    },
  }
}

/** «قتل ستة في قصف على سوق بلدة أبو زبد في غرب كردفان»: where the strike was holds the province told of who was killed, and more. */
function isCloser({ book }: Stage, { places: more }: ReportedEvent, { places: known }: ReportedEvent): boolean {
  const isAround = (place: EntityId) => more.includes(place) && (book.get(place)?.kind === 'country' || isWide(book.get(place)))
  const countries = new Set(more.map((place) => book.get(place)?.country))
  return known.length < more.length && known.every(isAround) && countries.size === 1
}

/** The second opens with «و», and nothing between the two begins another clause under «أن» or a relative. */
function isJoined({ passage }: Stage, { candidate: one, event: first }: Made, { candidate: other, event: second }: Made): boolean {
  const { words } = passage
  const head = other.verb?.index ?? other.first
  if (!words[head]?.conjunction || words[head]?.preposition || BY_WORDS.has(second.kind) || !shareDoer(first, second)) return false
  for (let at = one.end + 1; at < head; at++) if (words[at]?.tag === 'complementiser' || words[at]?.tag === 'relative') return false
  return true
}

/** Another doer acts at another place and time as far as the text says. */
function shareDoer(one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [one, other].map((event) => event.arguments.filter(({ role }) => role === 'actor' || role === 'host'))
  if (!ours?.length || !theirs?.length) return true
  return theirs.some((each) => ours.some(({ entity, start }) => start === each.start || (entity !== undefined && entity === each.entity)))
}
