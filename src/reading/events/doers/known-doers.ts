import { type Passage, tokenAt } from '../../passage.ts'
import type { Argument, ReportedEvent } from '../../types.ts'
import { hasArticle } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'
import { contradictInCircumstances } from '../tellings/same-circumstances.ts'
import type { Causes } from '../tellings/tolls.ts'
import { campaignTold, courtTold } from './authority-told.ts'
import { doersOfCause } from './caused-harm.ts'
import { doersToldLater } from './claimed.ts'
import { doersOf, doersOnSameTarget } from './same-target.ts'
import { ASSAULTS, befell, befellAttackers, HARM } from './share-doers.ts'

// Doers that another telling of the article names: asked once all tellings of one event are one.

/**
 * Give harm the doer of the one assault that it is told beside in one sentence («مقتل خمسة في هجوم» and, below, «هجوم شنته طالبان»), and an
 * assault that refers back («الغارات», «الهجوم») the one doer that all assaults before it have. Harm is asked again: an assault behind it may have got its own.
 */
export function addKnownDoers(stage: Stage, events: readonly ReportedEvent[], causes: Causes): ReportedEvent[] {
  const told = [...events]
  for (const isAgain of [false, true]) {
    for (const [at, event] of told.entries()) {
      if (hasDoer(event) || (isAgain && !HARM.has(event.kind))) continue
      const known = knownDoers(stage, told, at, causes)
      const doers = known.length > 0 || isAgain ? known : doersInLead(stage, told, event)
      if (doers.length > 0) told[at] = { ...event, arguments: [...event.arguments, ...doers] }
    }
  }
  return told
}

function knownDoers(stage: Stage, told: readonly ReportedEvent[], at: number, causes: Causes): readonly Argument[] {
  const event = told[at]
  if (!event) return []
  if (HARM.has(event.kind)) {
    if (befellAttackers(stage, event)) return []
    const doers = doersOfHarm(stage, told, at, event)
    return doers.length > 0 ? doers : doersOfCause(told, event, causes)
  }
  if (!ASSAULTS.has(event.kind)) return doersOfPeaceful(stage, told, at)
  const doers = doersBefore(stage, told, at)
  if (doers.length > 0) return doers
  const later = doersToldLater(stage, told, at)
  return later.length > 0 ? later : doersOnSameTarget(stage, told, at)
}

/** Of what is no assault. */
function doersOfPeaceful(stage: Stage, told: readonly ReportedEvent[], at: number): readonly Argument[] {
  for (const find of [doersOfSame, courtTold, campaignTold]) {
    const doers = find(stage, told, at)
    if (doers.length > 0) return doers
  }
  return []
}

/** «إنقاذ 250 مهاجرا» in the headline, and below «أنقذ خفر السواحل 252 مهاجرا»: what a headline tells without a doer the lead tells with him, where it tells of one such. */
function doersInLead(stage: Stage, events: readonly ReportedEvent[], headline: ReportedEvent): readonly Argument[] {
  const { headlines, leadEnd } = stage
  if (!headlines.some(({ start, end }) => start <= headline.trigger.start && headline.trigger.start < end)) return []
  const below = events.filter(({ kind, trigger }) => {
    return kind === headline.kind && trigger.start > headline.trigger.start && trigger.start < leadEnd
  })
  const [first] = below
  if (!first || below.some((each) => !hasDoer(each) || each.status !== headline.status || !hasSameDoers(stage, each, first))) return []
  return befell(headline, doersOf(first)) || HARM.has(headline.kind) ? [] : doersOf(first)
}

function hasDoer({ arguments: all }: ReportedEvent): boolean {
  return all.some(({ role }) => role === 'actor' || role === 'host')
}

/** Of the assault beside it, or, where an assault told before is its subject («الغارات دمرت مبنيين»), of that. */
function doersOfHarm(stage: Stage, events: readonly ReportedEvent[], at: number, harm: ReportedEvent): readonly Argument[] {
  if (!isDoneByDeed(stage, harm)) return doersBeside(stage, events, harm)
  return oneDoer(stage, events.slice(Math.max(0, at - LOOK_BACK), at + 1), harm)
}

/** «الغارات دمرت», «ودمرت الغارات»: only its qualities stand between an assault with the article and the verb. */
function isDoneByDeed({ passage: { tokens, words, hits } }: Stage, { trigger }: ReportedEvent): boolean {
  const verb = tokenAt(tokens, trigger.start)
  if (words[verb]?.tag !== 'verb') return false
  const isDeed = (at: number) => words[at]?.definite === true && ASSAULTS.has(hits.at(at, 'trigger-noun')?.value.trigger.kind ?? '')
  return isDeed(verb + 1) || isDeed(verb - 1) || (words[verb - 1]?.adjective === true && isDeed(verb - 2))
}

/** «الغارات» after assaults that all have one doer: the same by name or by words. */
function doersBefore(stage: Stage, events: readonly ReportedEvent[], at: number): readonly Argument[] {
  const event = events[at]
  if (!event || event.retold || !hasArticle(stage, event) || isCharged(stage, event) || isAnswered(stage, event)) return []
  const before = events.slice(Math.max(0, at - LOOK_BACK), at)
  return before.some(({ kind }) => ASSAULTS.has(kind)) ? oneDoer(stage, before, event) : doersOfAdvance(before, event)
}

/** «شنت غارات ردا على الهجوم», «انتقاما للقصف»: what is answered is the others' deed. */
function isAnswered({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  const at = tokenAt(tokens, trigger.start)
  return ANSWERING.has(words[words[at]?.preposition ? at - 1 : at - 2]?.stem ?? '')
}

/** Folded. */
const ANSWERING = new Set(['ردا', 'رد', 'انتقاما', 'ثارا', 'احتجاجا'])

/** «سيطرت القوات على المدينة. وقتل خلال الهجوم 30»: the attack by which somebody took or entered a place right before. */
function doersOfAdvance(before: readonly ReportedEvent[], event: ReportedEvent): readonly Argument[] {
  const last = before.slice(-ADVANCE_BACK).findLast(({ kind }) => ADVANCES.has(kind))
  if (!last || last.status !== event.status || befell(event, doersOf(last))) return []
  return doersOf(last)
}

/** In events. */
const ADVANCE_BACK = 2
const ADVANCES = new Set(['capture-territory', 'advance'])

/** «المفاوضات», «الزيارة», «التحقيق» after another of the kind, talks after talks, have its doers and sides; nobody where another side is told. */
function doersOfSame(stage: Stage, events: readonly ReportedEvent[], at: number): readonly Argument[] {
  const event = events[at]
  if (!event || !TAKEN_UP.has(event.kind) || event.retold || !hasArticle(stage, event) || isCharged(stage, event)) return []
  const isTalk = TALKING.has(event.kind)
  const before = events.slice(Math.max(0, at - LOOK_BACK), at).filter(({ kind }) => kind === event.kind || (isTalk && TALKING.has(kind)))
  const last = before.at(-1)
  if (!last || (!isTalk && last.status !== event.status) || !hasDoer(last) || contradictInCircumstances(stage, event, last)) return []
  const isOther = event.arguments.some(({ role }) => role === 'with' || role === 'recipient' || role === 'victim')
  const sides = last.arguments.filter(({ role }) => role === 'actor' || role === 'with')
  return isOther || (isTalk && sides.length < 2) ? [] : sides
}

/** One may be called by the other's name. */
const TALKING = new Set(['negotiate', 'meet', 'summit'])

function hasSameDoers(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const names = (event: ReportedEvent) =>
    doersOf(event)
      .map((doer) => nameOf(stage, doer))
      .join('+')
  return names(one) === names(other)
}

/** Kinds whose noun with the article takes up what was told. */
const TAKEN_UP = new Set([
  'summit',
  'clash',
  'visit',
  'negotiate',
  'meet',
  'call',
  'investigate',
  'raid',
  'besiege',
  'sanction',
  'ban',
  'trial',
  'military-exercise',
])

/** «بتهمة الاعتداء على جندي»: another deed, that somebody is charged with. */
function isCharged({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  const at = tokenAt(tokens, trigger.start)
  return [words[at - 1], words[at - 2]].some((word) => CHARGES.has(word?.stem ?? ''))
}

/** Folded. */
const CHARGES = new Set(['تهمه', 'تهم', 'شبهه', 'محاوله', 'مكافحه', 'اتهامات', 'قضيه'])

/** The doer of all assaults told so far, where it is one. */
function oneDoer(stage: Stage, events: readonly ReportedEvent[], event: ReportedEvent): readonly Argument[] {
  const before = events.filter((each) => ASSAULTS.has(each.kind) && hasDoer(each))
  const known = before.map((each) =>
    doersOf(each)
      .map((doer) => nameOf(stage, doer))
      .join('+'),
  )
  const last = before.at(-1)
  if (!last || last.status !== event.status || known.some((each) => each !== known[0])) return []
  const isSame = event.kind === 'attack' || event.kind === last.kind || HARM.has(event.kind)
  return isSame && !befell(event, doersOf(last)) ? doersOf(last) : []
}

/** An assault is compared with at most this many earlier events, so that time stays linear. */
const LOOK_BACK = 12

function nameOf({ passage: { article } }: Stage, { entity, start, end }: Argument): string {
  return entity ?? article.text.slice(start, end)
}

/** The doers of the one assault that stands right beside harm in a sentence of both. */
function doersBeside({ passage }: Stage, events: readonly ReportedEvent[], harm: ReportedEvent): readonly Argument[] {
  const { tokens } = passage
  const place = tokenAt(tokens, harm.trigger.start)
  const beside = events.filter(({ kind, trigger, evidence: [own] }) => {
    if (!ASSAULTS.has(kind) || own.start !== harm.evidence[0].start) return false
    return Math.abs(tokenAt(tokens, trigger.start) - place) <= NEAR
  })
  const [assault] = beside
  if (beside.length !== 1 || !assault || !isUnder(passage, harm, assault) || befell(harm, doersOf(assault))) return []
  return doersOf(assault)
}

/** In tokens. */
const NEAR = 12

/** «مقتل خمسة في هجوم», «قتلوا خلال الأسبوعين الأولين من الهجوم»: harm is told first, and what it came of under a cause after it. */
function isUnder({ tokens, words }: Passage, harm: ReportedEvent, assault: ReportedEvent): boolean {
  if (harm.trigger.start >= assault.trigger.start) return false
  const at = tokenAt(tokens, assault.trigger.start)
  for (let before = at; before >= Math.max(0, at - 2); before--) {
    const word = words[before]
    if (word?.tag !== 'noun' && word?.tag !== 'preposition') return false
    const preposition = word.preposition || (word.tag === 'preposition' ? word.stem : '')
    if (preposition) return CAUSES.has(preposition)
  }
  return false
}

/** Folded. */
const CAUSES = new Set(['في', 'ب', 'جراء', 'اثر', 'نتيجه', 'بسبب', 'خلال', 'من'])
