import type { Passage } from '../passage.ts'
import type { Span, Status } from '../types.ts'
import type { Candidate } from './candidate.ts'
import { findGovernor, type Governing, governingVerbsAt, joined, SUFFERED } from './governor.ts'
import type { Stage } from './stage.ts'

/** How real an event is said to be, and the words that say it. */
export interface Told {
  readonly status: Status
  readonly cue?: Span
}

/** Particles that turn a verb, by folded form. */
const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ليس'])
/** The verb that something is the purpose of stands no further before it than this, in tokens: time stays linear. */
const FARTHEST_VERB = 150
const CONDITIONS = new Set(['لو', 'اذا', 'لولا', 'ان'])

/** The status of an event whose trigger is a verb or stands in a verb phrase, else a noun's. */
export function findStatus(stage: Stage, candidate: Candidate, isFuture: boolean, isToday: boolean): Told {
  return candidate.verb ? verbStatus(stage, candidate, isFuture, isToday) : nounStatus(stage, candidate, isFuture)
}

function verbStatus(stage: Stage, candidate: Candidate, isFuture: boolean, isToday: boolean): Told {
  const { passage } = stage
  const index = candidate.verb?.index ?? candidate.first
  const { hit } = candidate.verb ?? {}
  const token = passage.tokens[index]
  const particle = particleBefore(passage, index, candidate.sentence.first)
  if (particle && NEGATIONS.has(particle.stem)) return { status: 'denied', cue: particle.span }
  if (particle?.stem === 'سوف' || hit?.before.future)
    return { status: 'planned', ...(particle ? { cue: particle.span } : token ? { cue: token } : {}) }
  if (hit?.value.aspect === 'past') return pastStatus(passage, index, candidate.sentence.first)
  if (isPastContinuous(passage, index, candidate.sentence.first)) return { status: 'happened' }
  if (particle?.stem === 'قد') return { status: 'hypothetical', cue: particle.span }
  if (followsBefore(passage, index, candidate.sentence.first)) return { status: 'happened' }
  if (isProvided(passage, index)) return { status: 'planned' }
  const governing = governorOfSubjunctive(stage, candidate, index)
  if (governing) return { status: governing.governor.status === 'happened' ? 'planned' : governing.governor.status, cue: governing.cue }
  if (hit?.before.preposition === 'ل') return { status: isConsequence(passage, candidate, index) ? 'happened' : 'hypothetical' }
  if (isFuture || (isToday && candidate.sentence.part !== 'headline')) return { status: 'planned' }
  return { status: candidate.sentence.part === 'headline' || SAID.has(candidate.kind) ? 'happened' : 'ongoing' }
}

/** What is said is done once it is said, whatever the tense: «يدين», «تتهم». */
const SAID = new Set(['condemn', 'accuse', 'apologise', 'threaten', 'recognise', 'summon'])

/** «كان يتفاوض», «كان مئات الآلاف يعتصمون»: a present under «كان» is past. */
function isPastContinuous({ words }: Passage, index: number, first: number): boolean {
  for (let at = index - 1; at >= Math.max(first, index - 6); at--) {
    const verb = words[at]?.verb
    if (verb) return verb.value.lemma.past === 'كان' && verb.value.aspect === 'past'
    if (words[at]?.tag === 'complementiser') return false
  }
  return false
}

/** «سيطروا على المدينة قبل أن تنسحب القوات»: what came after something past is past. */
function followsBefore({ words }: Passage, index: number, first: number): boolean {
  for (let at = index - 1; at >= Math.max(first, index - 6); at--) {
    if (words[at]?.tag !== 'complementiser') continue
    if (words[at - 1]?.stem !== 'قبل') return false
    for (let main = at - 2; main >= Math.max(first, at - FARTHEST_VERB); main--)
      if (words[main]?.verb) return words[main]?.verb?.value.aspect === 'past'
    return false
  }
  return false
}

/** «… بالرصاص، ليقتل شخصا»: what nobody means to tell as a purpose. */
function isConsequence({ tokens }: Passage, { kind }: Candidate, index: number): boolean {
  return SUFFERED.has(kind) && tokens[index - 1]?.form === ','
}

/** A past verb happened, unless a condition stands before it. */
function pastStatus({ words, tokens }: Passage, index: number, first: number): Told {
  const before = words[index - 1]
  const token = tokens[index - 1]
  if (index - 1 >= first && token && before && CONDITIONS.has(before.stem) && before.tag === 'conjunction')
    return { status: 'hypothetical', cue: token }
  return { status: 'happened' }
}

function particleBefore({ words, tokens }: Passage, index: number, first: number): { stem: string; span: Span } | undefined {
  const at = index - 1
  const word = words[at]
  const token = tokens[at]
  if (at < first || !word || !token || (word.tag !== 'particle' && word.stem !== 'ما')) return undefined
  return { stem: word.stem, span: token }
}

/** «من المقرر أن يلتقي», «هدد بأن يقصف»: what governs the «أن» before a present verb. «أعلن أن القوات تحاصر» tells what is. */
function governorOfSubjunctive(stage: Stage, candidate: Candidate, index: number): Governing | undefined {
  const { words } = stage.passage
  for (let at = index - 1; at >= Math.max(candidate.sentence.first, index - 8); at--) {
    const word = words[at]
    if (word?.tag === 'verb' || word?.tag === 'relative') return undefined
    if (word?.tag !== 'complementiser' || !word.stem.startsWith('ان')) continue
    const governing = governorBefore(stage, candidate, at)
    return at < index - 1 && governing?.governor.status === 'happened' ? undefined : governing
  }
  return undefined
}

function governorBefore(stage: Stage, candidate: Candidate, complementiser: number): Governing | undefined {
  const { lexicon, words, tokens } = stage.passage
  const before = words[complementiser - 1]
  const joint = words[complementiser]?.preposition || (before?.tag === 'preposition' ? before.stem : '')
  for (let at = complementiser - 1; at >= Math.max(candidate.sentence.first, complementiser - 8); at--) {
    const word = words[at]
    const token = tokens[at]
    if (!word || !token) return undefined
    const noun = lexicon.governingWords.get(token.form) ?? lexicon.governingWords.get(word.stem)
    const governor = noun
      ? (joined(noun, joint) ?? noun[0])
      : word.tag === 'verb'
        ? joined(governingVerbsAt(stage.passage, at), joint)
        : undefined
    if (governor) return { governor, at, cue: token, phrases: [] }
    if (word.tag === 'verb') return undefined
  }
  return undefined
}

function nounStatus(stage: Stage, candidate: Candidate, isFuture: boolean): Told {
  const own = ownGovernor(stage.passage, candidate)
  if (own) return own
  const governing = findGovernor(stage, candidate)
  if (governing) return { status: statusUnder(stage, governing, isFuture), cue: governing.cue }
  const after = wordAfter(stage.passage, candidate)
  if (after) return after
  const purpose = stage.passage.words[candidate.first]
  if (purpose?.preposition === 'ل') return { status: purposeStatus(stage.passage, candidate) }
  return { status: isFuture ? 'planned' : 'happened' }
}

/** «محاولة اغتيال» is a phrase that says itself how real it is. */
function ownGovernor({ tokens, words, lexicon }: Passage, { kind, first, last }: Candidate): Told | undefined {
  const token = tokens[first]
  const governor = last > first && kind !== 'coup-attempt' ? lexicon.governingWords.get(words[first]?.stem ?? '')?.[0] : undefined
  return governor?.part === 'noun' && governor.status === 'failed' && token ? { status: governor.status, cue: token } : undefined
}

/** «يتوجه لزيارة» is planned with its verb; a purpose of what was done is no more than that. */
function purposeStatus({ words }: Passage, { first, sentence }: Candidate): Status {
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST_VERB); at--) {
    const verb = words[at]?.verb
    if (verb) return verb.value.aspect === 'past' ? 'hypothetical' : 'planned'
  }
  return 'hypothetical'
}

/** A governing verb's own tense matters: «سيجري محادثات» is planned, «لم يشن غارة» denied. */
function statusUnder({ passage }: Stage, { governor, at }: Governing, isFuture: boolean): Status {
  const verb = passage.words[at]?.verb
  if (!verb) return governor.status
  const particle = particleBefore(passage, at, 0)
  const isNegated = particle !== undefined && NEGATIONS.has(particle.stem)
  if (governor.status === 'happened' || governor.status === 'ongoing') {
    if (isNegated) return 'denied'
    if (isProvided(passage, at)) return 'planned'
    if (verb.before.future || particle?.stem === 'سوف' || (isFuture && verb.value.aspect !== 'past')) return 'planned'
    if (particle?.stem === 'قد' && verb.value.aspect !== 'past') return 'hypothetical'
  }
  return governor.status
}

/** «على أن تبدأ المفاوضات»: what is agreed to come. */
function isProvided({ words }: Passage, verb: number): boolean {
  return words[verb - 1]?.tag === 'complementiser' && words[verb - 2]?.stem === 'علي' && words[verb]?.verb?.value.aspect !== 'past'
}

/** «زيارة مرتقبة», «هجوم محتمل»: an adjective after the noun. */
function wordAfter({ tokens, words, lexicon }: Passage, { last, sentence }: Candidate): Told | undefined {
  for (let at = last + 1; at < Math.min(sentence.last, last + 4); at++) {
    const token = tokens[at]
    if (!token || words[at]?.tag !== 'noun') return undefined
    const governor = lexicon.governingWords.get(token.form)?.[0]
    if (governor?.part === 'phrase') return { status: governor.status, cue: token }
  }
  return undefined
}
