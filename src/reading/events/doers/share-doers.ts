import { type Passage, tokenAt } from '../../passage.ts'
import type { Argument, ReportedEvent, Role } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import type { Made } from '../circumstances/share-circumstances.ts'
import { isUnderCause } from '../clause/causes.ts'
import { LEAVING } from '../participants/may-take-part.ts'
import type { Stage } from '../stage.ts'
import { type Causes, hasResultVerb, isResult } from '../tellings/tolls.ts'
import { harmTogether } from './harm-together.ts'

/** What befalls people or things, and what it comes of: who did the one did the other. */
export const HARM: ReadonlySet<string> = new Set(['kill', 'injure', 'destroy'])
export const ASSAULTS: ReadonlySet<string> = new Set(['attack', 'strike', 'bomb', 'shoot', 'stab', 'ambush', 'raid', 'assassinate'])
/** Harm and what it came of stand no further apart, in events of one sentence: «قتل ثلاثة وأصيب أربعة في غارة». */
const FARTHEST = 3

/**
 * Give harm the doer of the assault it came of, and the assault the doer and the victims of the harm, where the text names them once: «قتل ثلاثة في
 * غارة إسرائيلية», «هاجم مسلحون المركز ما أسفر عن مقتل شرطي», «اغتالت إسرائيل قياديا في غارة». What came of what is written down in `causes`.
 */
export function shareDoers(stage: Stage, made: readonly Made[], causes: Causes): Made[] {
  const shared = [...made]
  for (const [at, { event }] of made.entries()) {
    if (!HARM.has(event.kind)) continue
    const deed = harmOn(stage, shared, at) ?? harmTogether(stage.passage, shared, at)
    if (deed) {
      if (shared[at] && !befellAttackers(stage, event) && !befellDoer(shared[at], deed)) shared[at] = withRole(shared[at], deed, 'actor')
      continue
    }
    const cause = causeOf(stage, shared, at)
    const [harm, assault] = [shared[at], cause === undefined ? undefined : shared[cause]]
    if (!harm || !assault || cause === undefined) continue
    causes.set(harm.event.trigger.start, assault.event.trigger.start)
    const done = withoutDeed(harm, assault)
    if (befellAttackers(stage, event) || befellDoer(done, assault)) continue
    const hurt = withTarget(stage, done, assault)
    const struck = withRole(assault, hurt, 'actor')
    shared[at] = withRole(hurt, assault, 'actor')
    shared[cause] = hasTarget(assault) ? struck : withRole(struck, hurt, 'victim')
  }
  return shared
}

/** «أطلق مسلحون النار على مزارع، ما أدى إلى مقتله»: the pronoun of harm is the one man whom the assault was on. */
function withTarget({ passage, quantityOf }: Stage, harm: Made, { event: { arguments: all } }: Made): Made {
  const { words, hits, tokens } = passage
  const { trigger, arguments: own } = harm.event
  const noun = words[tokenAt(tokens, trigger.end - 1)]
  const targets = all.filter(({ role }) => role === 'recipient' || role === 'victim')
  const [target] = targets
  if (noun?.tag !== 'noun' || noun.pronoun === '' || !target || targets.length > 1 || own.some(({ role }) => role === 'victim')) return harm
  const head = tokenAt(tokens, target.start)
  const gender = noun.pronoun === 'ه' ? 'm' : noun.pronoun === 'ها' ? 'f' : undefined
  const isOne = hits.all(head, 'role').some(({ value }) => value.number === 'singular' && value.gender === gender)
  if (!isOne || quantityOf.has(head) || (gender === 'f') !== words[head]?.stem.endsWith('ه')) return harm
  return { ...harm, event: { ...harm.event, arguments: [...own, { ...target, role: 'victim' }] } }
}

/** «قتل اثنان حين دهس رجل المارة»: harm that a clause tells as the deed of somebody, of which the harm before it came. */
function harmOn({ passage }: Stage, made: readonly Made[], at: number): Made | undefined {
  const harm = made[at]?.candidate
  for (let next = at + 1; harm && next <= at + FARTHEST; next++) {
    const other = made[next]
    if (!other || !HARM.has(other.event.kind)) return undefined
    if (!other.candidate.verb || !isOccasion(passage, other.candidate)) continue
    const isDone = other.event.arguments.some(({ role }) => role === 'actor')
    return isDone && isOneClause(passage, harm, other.candidate, made) ? other : undefined
  }
  return undefined
}

/** The assault, or other cause, that harm came of: after it under a preposition («في غارة»), or before it with a verb of result between the two. */
export function causeOf(
  { passage }: Stage,
  made: readonly Made[],
  at: number,
  causes: ReadonlySet<string> = ASSAULTS,
  harms: ReadonlySet<string> = HARM,
): number | undefined {
  const harm = made[at]?.candidate
  if (!harm) return undefined
  for (let next = at + 1; next <= at + FARTHEST; next++) {
    const other = made[next]
    if (!other) break
    if (causes.has(other.event.kind) && (isOccasion(passage, other.candidate) || isSubjectWithin(passage, harm, other.candidate)))
      return isOneClause(passage, harm, other.candidate, made, harms) ? next : undefined
    if (!harms.has(other.event.kind)) break
  }
  for (let before = at - 1; before >= at - FARTHEST; before--) {
    const other = made[before]
    if (!other) break
    if (causes.has(other.event.kind))
      return cameOf(passage, other.candidate, harm) && !isAnswer(passage, other, made[at]) ? before : undefined
    if (!harms.has(other.event.kind)) break
  }
  return undefined
}

/** Between harm and its occasion nothing else is done but more harm, or said: «قتل خمسة، وفق ما أعلنت الشرطة، وأصيب ستة في غارة». */
function isOneClause(
  { words }: Passage,
  { end }: Candidate,
  { first, verb }: Candidate,
  made: readonly Made[],
  harms: ReadonlySet<string> = HARM,
): boolean {
  const last = verb?.index ?? first
  for (let at = end + 1; at < last; at++) {
    if (words[at]?.tag !== 'verb' || SAID.has(words[at - 1]?.stem ?? '') || words[at - 1]?.tag === 'relative') continue
    if (!made.some(({ candidate, event }) => candidate.verb?.index === at && harms.has(event.kind))) return false
  }
  return true
}

/** Words under which somebody says so: «وفق ما أعلنت», «كما قالت». Folded. */
const SAID = new Set(['ما', 'كما', 'حسبما', 'وفقما'])

/** «أودى هجوم على القرية بحياة ثلاثة»: between a verb of result and the rest of its phrase. */
function isSubjectWithin(passage: Passage, { verb, rest }: Candidate, { first, end }: Candidate): boolean {
  return verb !== undefined && rest !== undefined && verb.index < first && end < rest && isResult(passage, verb.index)
}

/** «في غارة», «بقصف»; «حين أطلقت الشرطة النار», «بعد أن هاجم مسلحون القرية». */
function isOccasion(passage: Passage, { first, verb }: Candidate): boolean {
  if (!verb) return isUnderCause(passage, first)
  const [before, earlier] = [passage.words[verb.index - 1]?.stem ?? '', passage.words[verb.index - 2]?.stem ?? '']
  return OCCASIONS.has(before) || (before === 'ان' && earlier === 'بعد')
}

/** Words before the verb of what harm came of. Folded. */
const OCCASIONS = new Set(['حين', 'حينما', 'عندما', 'لما', 'بعدما', 'اثر'])

/** «أنهت القوات الهجوم وقتلت المسلحين»: what «و» joins to an assault that nobody is told to have made is another deed, of whoever did it. */
function isAnswer({ words, tokens }: Passage, { candidate: assault, event }: Made, harm: Made | undefined): boolean {
  const first = harm?.candidate.first ?? -1
  if (!harm || assault.verb || words[first]?.conjunction !== true || tokens[first]?.form.startsWith('ف')) return false
  return !hasRole(event, 'actor') && hasRole(harm.event, 'actor')
}

function hasRole({ arguments: all }: ReportedEvent, role: Role): boolean {
  return all.some((each) => each.role === role)
}

/** «هجوم أسفر عن مقتل ثلاثة», «أسفر الهجوم عن مقتل ثلاثة», «هجوم في الشمال يودي بحياة ثلاثة», «فقتل ثلاثة», «موقعا ثلاثة قتلى». */
function cameOf(passage: Passage, assault: Candidate, { first, verb }: Candidate): boolean {
  if (isSubject(passage, assault, first) || (verb && isResult(passage, verb.index))) return true
  const isNext = passage.words[first]?.conjunction === true && passage.tokens[first]?.form.startsWith('ف') === true
  return isNext || isLeftBehind(passage, first) || hasResultVerb(passage, assault.first - 1, first)
}

/** «واصل الاحتلال قصفه، موقعا عشرات الشهداء»: only a count stands between. */
function isLeftBehind({ words }: Passage, harm: number): boolean {
  let at = harm - 1
  while (words[at]?.tag === 'number' || words[at]?.tag === 'quantifier' || words[at]?.common) {
    if (LEAVING.has(words[at]?.stem ?? '')) return true
    at--
  }
  return LEAVING.has(words[at]?.stem ?? '')
}

/** «ضربات جوية قتلت عشرات»: only its qualities stand between the assault and its verb. */
function isSubject({ words }: Passage, { end }: Candidate, verb: number): boolean {
  for (let at = end + 1; at < verb; at++) if (words[at]?.tag !== 'noun' || words[at]?.preposition || words[at]?.conjunction) return false
  return words[verb]?.tag === 'verb'
}

/** The assault itself is no doer. */
function withoutDeed(made: Made, { event: { trigger } }: Made): Made {
  const own = made.event.arguments.filter(({ role, start, end }) => role !== 'actor' || start > trigger.start || end < trigger.end)
  return { ...made, event: { ...made.event, arguments: own } }
}

/** «هجوم للحركة أسفر عن مقتل سبعة من المهاجمين»: who attacked was killed by others, and is no target. */
export function befellAttackers({ passage: { words, tokens } }: Stage, { arguments: all }: ReportedEvent): boolean {
  return all.some(({ role, start, end }) => {
    if (role !== 'victim') return false
    for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at++) if (ATTACKERS.test(words[at]?.stem ?? '')) return true
    return false
  })
}

/** Folded. */
const ATTACKERS = /^(?:ال)?(?:مهاجم(?:ين|ون|ان)?|متسلل(?:ين|ون|ان)?|منفذو?(?:ي|ه|ها|يه|يها)?|مقتحم(?:ين|ون))$/

/** «هاجم مسلح المركز وقتل»: whom it befell is who attacked. */
function befellDoer({ event: harm }: Made, { event: assault }: Made): boolean {
  return befell(
    harm,
    assault.arguments.filter(({ role }) => role === 'actor'),
  )
}

/** Whether an event befell one of these. */
export function befell(harm: ReportedEvent, doers: readonly Argument[]): boolean {
  return harm.arguments.some(({ role, start, entity }) => {
    return (
      (role === 'victim' || role === 'recipient') &&
      doers.some((each) => each.start === start || (entity !== undefined && each.entity === entity))
    )
  })
}

function hasTarget({ event }: Made): boolean {
  return event.arguments.some(({ role }) => role === 'recipient' || role === 'victim')
}

/** The participants of a role that the one has and the other lacks. */
function withRole(made: Made, { event: from }: Made, role: Role): Made {
  const own: readonly Argument[] = made.event.arguments
  if (own.some((each) => each.role === role)) return made
  const added = from.arguments.filter((each) => each.role === role)
  return added.length === 0 ? made : { ...made, event: { ...made.event, arguments: [...own, ...added] } }
}
