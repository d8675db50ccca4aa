import type { Argument, Quote, ReportedEvent, Role, SourceKind, Span } from '../types.ts'
import type { Candidate } from './candidate.ts'
import { besideQuality } from './circumstances/beside-quality.ts'
import { findCircumstances } from './circumstances/circumstances.ts'
import { fromPolls } from './circumstances/country-of-polls.ts'
import { fromRuler } from './circumstances/country-of-ruler.ts'
import { fromDateline } from './circumstances/dateline-place.ts'
import { withoutDayOfCase } from './circumstances/day-of-case.ts'
import { fromLead } from './circumstances/day-of-headline.ts'
import { dayOfLead } from './circumstances/day-of-lead.ts'
import { fromStatement } from './circumstances/day-of-statement.ts'
import { fromAuthority } from './circumstances/home-of-authority.ts'
import { fromIncidentAgain } from './circumstances/incident-again.ts'
import { fromLand } from './circumstances/land-of-article.ts'
import { fromMainPlace } from './circumstances/main-place.ts'
import { fromLocals } from './circumstances/of-local-voice.ts'
import { fromOccasion } from './circumstances/of-occasion.ts'
import { fromScene } from './circumstances/one-scene.ts'
import { type Made, shareCircumstances } from './circumstances/share-circumstances.ts'
import { fromHeading } from './circumstances/under-heading.ts'
import { phraseSpan } from './clause/phrase-span.ts'
import { isAgentive } from './doers/agentive.ts'
import { shareCharges } from './doers/charged.ts'
import { shareTopics } from './doers/deed-told-of.ts'
import { shareJoinedDeeds } from './doers/joined-deeds.ts'
import { addKnownDoers } from './doers/known-doers.ts'
import { sharePartsOfDeeds } from './doers/part-of-deed.ts'
import { sharePartiesToPact } from './doers/parties-to-pact.ts'
import { shareDoers } from './doers/share-doers.ts'
import { keepReports } from './keep-reports.ts'
import { shareBroughtIn } from './participants/brought-in.ts'
import { shareCasualties } from './participants/casualties.ts'
import { type Filled, fillRoles } from './participants/fill-roles.ts'
import { shareJoinedTargets } from './participants/joined-target.ts'
import { OF_DEEDS } from './participants/of-deeds.ts'
import { qualityParticipants } from './participants/quality-participants.ts'
import { toArgument } from './participants/to-argument.ts'
import type { Stage } from './stage.ts'
import { answersTo } from './status/answers.ts'
import { withFittingDay } from './status/fitting-day.ts'
import { joinVoices, withoutHeardDenials } from './status/other-voices.ts'
import { chainOfDeed } from './status/own-word.ts'
import { isRetold } from './status/retold.ts'
import { findStatus } from './status/status.ts'
import { mergeEvents } from './tellings/merge-events.ts'
import { shareIncident } from './tellings/share-incident.ts'
import { shareStay } from './tellings/share-stay.ts'
import { type Causes, carryTolls } from './tellings/tolls.ts'
import { REAL } from './told.ts'
import { findDomain, isLiteral } from './triggers/domain.ts'
import { findMasdarPhrases, findMasdarTriggers } from './triggers/masdar-trigger.ts'
import { isStanding } from './triggers/no-event.ts'
import { findNounTriggers } from './triggers/noun-trigger.ts'
import { findParticiplePhrases, findParticipleTriggers } from './triggers/participle-trigger.ts'
import { findPhraseTriggers } from './triggers/phrase-trigger.ts'
import { findQualityTriggers } from './triggers/quality-trigger.ts'
import { settleCandidates } from './triggers/settle-candidates.ts'
import { findStateTriggers } from './triggers/state-trigger.ts'
import { withoutCues } from './triggers/told-as-cue.ts'
import { findTollTriggers } from './triggers/toll-trigger.ts'
import { findVerbTriggers } from './triggers/verb-trigger.ts'

/** The rules that find triggers; where two claim the same words the earlier wins. */
const TRIGGER_RULES = [
  findQualityTriggers,
  findStateTriggers,
  findMasdarPhrases,
  findPhraseTriggers,
  findVerbTriggers,
  findParticiplePhrases,
  findMasdarTriggers,
  findNounTriggers,
  findParticipleTriggers,
  findTollTriggers,
] as const

/** Parts of an article that tell events. */
const TELLING = new Set(['headline', 'body'])

/** What the events of one sentence lend each other, in this order. */
const SHARES: readonly ((stage: Stage, made: readonly Made[], causes: Causes) => readonly Made[])[] = [
  fromRuler,
  shareCircumstances,
  shareCharges,
  withoutDayOfCase,
  shareTopics,
  sharePartsOfDeeds,
  sharePartiesToPact,
  shareDoers,
  shareCasualties,
  shareJoinedTargets,
  shareBroughtIn,
  shareJoinedDeeds,
]

/** The events of an article, in the order of the text. */
export function findEvents(stage: Stage): readonly ReportedEvent[] {
  const causes: Causes = new Map()
  const events = shareInSentences(stage, makeEvents(stage), causes)
  const merged = keepReports(stage, mergeEvents(stage, carryTolls(stage, events, causes), causes))
  const day = dayOfLead(stage)
  const dated = fromStatement(
    stage,
    day,
    fromLead(stage, day, shareIncident(stage, addKnownDoers(stage, fromIncidentAgain(stage, merged), causes))),
  )
  const placed = fromDateline(stage, fromHeading(stage, dated))
  const stayed = shareStay(stage, fromPolls(stage, fromAuthority(stage, fromLocals(stage, placed))))
  const fitting = fromOccasion(stage, stayed).map((event) => withFittingDay(stage, event))
  return withoutHeardDenials(stage, joinVoices(stage, fromLand(stage, fromMainPlace(stage, fromScene(stage, fitting)))))
}

/**
 * What each sentence tells by itself. Every step goes through the whole article before the next begins: its rules are much code, which the processor
 * has at hand from one sentence to the next.
 */
function makeEvents(stage: Stage): Made[][] {
  const sentences = stage.passage.sentences.filter(({ part }) => TELLING.has(part))
  const domain = findDomain(stage.passage)
  const triggers = TRIGGER_RULES.map((rule) => sentences.map((sentence) => rule(stage, sentence)))
  const candidates = sentences.map((_, at) => {
    const found = triggers.flatMap((ofRule) => ofRule[at] ?? [])
    return settleCandidates(stage, found).filter((candidate) => isLiteral(stage.passage, candidate, domain))
  })
  const filled = candidates.map((each) => each.map((candidate) => ({ candidate, filled: fillCandidate(stage, candidate) })))
  // where it was and who did it are one step, as both may enter a country into the book
  return filled.map((each) => each.map((one) => ({ candidate: one.candidate, event: toEvent(stage, one.candidate, one.filled) })))
}

/** The events of all sentences, with what those of one sentence lend each other. */
function shareInSentences(stage: Stage, made: readonly (readonly Made[])[], causes: Causes): ReportedEvent[] {
  const done = made.map((each) =>
    withoutCues(
      stage,
      each.filter(({ candidate, event }) => !isStanding(candidate, event.status)),
    ),
  )
  // what a quality tells is known, and lends the news of its sentence nothing
  let news: readonly (readonly Made[])[] = done.map((each) => each.filter(({ candidate }) => !candidate.described))
  for (const share of SHARES) news = news.map((each) => share(stage, each, causes))
  return news.flatMap((each, at) => {
    const known = (done[at] ?? []).filter(({ candidate }) => candidate.described)
    const all = known.length > 0 ? [...each, ...known].sort((one, other) => one.event.start - other.event.start) : each
    return all.map(({ event }) => event)
  })
}

function fillCandidate(stage: Stage, candidate: Candidate): Filled[] {
  const { described } = candidate
  return described ? qualityParticipants(stage, candidate, described) : fillRoles(stage, candidate)
}

function toEvent(stage: Stage, candidate: Candidate, filled: readonly Filled[]): ReportedEvent {
  const { passage, times, quotes, published } = stage
  const { described } = candidate
  const { places, time, since, quantities } = described
    ? besideQuality(stage, candidate, described)
    : findCircumstances(stage, candidate, filled)
  const expression = time === undefined ? undefined : times[time]
  const isFuture = published !== undefined && expression?.from !== undefined && expression.from > published
  const isToday = published !== undefined && expression?.from === published
  const isPast = published !== undefined && expression?.to !== undefined && expression.to < published
  const retold = isRetold(passage, candidate, expression, published)
  const told = findStatus(stage, candidate, { isFuture, isToday, isPast })
  const trigger = phraseSpan(passage, candidate)
  const around = innermostQuote(quotes.around(trigger.start), trigger)
  // «قال الوزير إن القانون الصادر عام 2015 …»: what a quality tells is said in his own words only, else it is the outlet's
  const quote = described && around?.mode !== 'direct' ? undefined : around
  const isStill = told.status === 'happened' && since !== undefined && isStateSince(candidate)
  const real = isStill ? 'ongoing' : told.status === 'ongoing' && retold && isPast ? 'happened' : told.status
  const mayDeny = (told.status === 'happened' && !told.stands) || told.any === true
  const status = mayDeny && quote?.chain.at(-1)?.stance === 'denies' ? 'denied' : real
  const mode = passage.lexicon.kinds.get(candidate.kind)?.mode
  const given = toArguments(stage, filled, candidate)
  const event: ReportedEvent = {
    ...trigger,
    rule: candidate.rule,
    row: `${candidate.row.file}:${candidate.row.line}`,
    kind: candidate.kind,
    ...(mode && !mode.includes('|') ? { mode } : {}),
    trigger,
    arguments: given,
    places,
    ...(time === undefined ? {} : { time }),
    ...(since === undefined || !REAL.has(status) ? {} : { since }),
    quantities,
    status,
    ...(told.cue ? { statusCue: { start: told.cue.start, end: told.cue.end } } : {}),
    retold,
    chain: chainOfDeed(stage, candidate, quote, { trigger, arguments: given }),
    otherVoices: answersTo(stage, candidate, trigger, status),
    evidence: [{ start: candidate.sentence.start, end: candidate.sentence.end }],
  }
  // what was meant to be long ago is told from other things of that day by it, until all tellings are joined
  return retold && status !== 'happened' ? event : withFittingDay(stage, event)
}

/** «دخل في إضراب عن الطعام منذ أسبوع», «الحصار المفروض منذ 2013»: what people are in since then goes on, where no verb tells a deed. */
function isStateSince({ kind, rule }: Candidate): boolean {
  return rule !== 'verb-trigger' && STATES.has(kind)
}

const STATES = new Set([
  'hunger-strike',
  'labour-strike',
  'sit-in',
  'besiege',
  'boycott',
  'drought',
  'embargo',
  'state-of-emergency',
  'curfew',
])

/** Only the roles that the kind of event takes, each phrase once. */
function toArguments(stage: Stage, filled: readonly Filled[], { kind, verb }: Candidate): Argument[] {
  const allowed: readonly string[] = stage.passage.lexicon.kinds.get(kind)?.roles ?? []
  const found: Argument[] = []
  for (const { role, phrase } of filled) {
    if (role === '-' || role === 'place') continue
    const own = role === 'victim' && !allowed.includes('victim') ? 'recipient' : role
    const told = own === 'recipient' && OF_DEEDS.has(kind) && !isAgentive(stage, phrase) ? 'topic' : own
    if (allowed.includes(told)) found.push(toArgument(stage, told as Role, phrase))
  }
  return withoutSelf(found, verb !== undefined)
}

/**
 * Nobody dismisses, meets or strikes himself: a noun's pronoun that seemed to mean the doer means somebody else («عمد ترامب إلى إقالته»), and of a verb
 * who seemed its doer is whom it was done to («عدنان الذي أفرج عنه»), and an apposition of its doer is nobody else.
 */
function withoutSelf(found: readonly Argument[], isVerb: boolean): Argument[] {
  const isOf = ({ entity, start, end }: Argument, actor: Argument) =>
    (entity !== undefined && entity === actor.entity) || (actor.start <= start && end <= actor.end)
  const actors = found.filter(({ role }) => role === 'actor')
  const others = found.filter(({ role }) => role !== 'actor')
  if (isVerb) {
    const doers = actors.filter((actor) => !others.some((other) => other.role === 'victim' && isOf(other, actor)))
    const isDoer = ({ role, entity }: Argument) => role !== 'victim' && entity !== undefined && doers.some((doer) => doer.entity === entity)
    return found.filter((each) => (each.role === 'actor' ? doers.includes(each) : !isDoer(each)))
  }
  return found.filter((each) => each.role === 'actor' || !actors.some((actor) => isOf(each, actor)))
}

/**
 * Of quotes in the order of their content: the innermost stretch that somebody is answerable for and that holds the trigger; of two that hold the same words
 * the one that leads further back («ذكرت الوكالة أن …، نقلا عن مصدر»).
 */
function innermostQuote(quotes: readonly Quote[], { start, end }: Span): Quote | undefined {
  let innermost: Quote | undefined
  for (const quote of quotes) {
    if (quote.content.start > start) break
    if (quote.content.end < end) continue
    const shorter = innermost ? lengthOf(innermost) - lengthOf(quote) : 1
    if (shorter > 0 || (shorter === 0 && leadsBeyond(quote, innermost))) innermost = quote
  }
  return innermost
}

function lengthOf({ content }: Quote): number {
  return content.end - content.start
}

/** Its chain is the other's and goes on from an outlet to whom that cites; of two others the second only says so too. */
function leadsBeyond({ chain }: Quote, other: Quote | undefined): boolean {
  const last = other?.chain.at(-1)
  if (!other || !last || !RELAYING.has(last.kind) || chain.length <= other.chain.length) return false
  return other.chain.every(({ source }, at) => source === chain[at]?.source)
}

const RELAYING = new Set<SourceKind>(['outlet', 'agency', 'media'])
