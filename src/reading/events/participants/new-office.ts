import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { nextTime } from '../clause/clause.ts'
import { phrasesAt } from '../clause/phrases.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import { agrees } from '../doers/subject-after.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'
import { doersBefore } from './under-pronoun.ts'

// What somebody is made: «عين الملك الفريق قائدا للجيش», «تعيينها مديرة للمدرسة».

/** Kinds that make somebody something: «أنقذ عامل طفلا» makes nobody a child. */
export const MAKING = new Set(['appoint', 'elect', 'form-government', 'handover-of-power'])

/** «رشح الرئيس امرأة»: they are made something. Folded. */
const SOMEBODY = new Set(['امراه', 'سيده', 'رجلا', 'شخصا', 'شخصيه', 'شابه'])

/** «رئيسا», «مديرة للمدرسة», «أعضاء»: an indefinite title that shows its accusative, or that goes on with «لـ» as only an office does; «نائبه» is somebody. */
export function isOfficeGiven({ passage }: Stage, at: number): boolean {
  const { words, tokens } = passage
  const word = words[at]
  if (word?.title !== true || word.definite || word.pronoun || word.preposition || word.conjunction || SUCCEEDING.has(word.stem))
    return false
  if (SOMEBODY.has(word.stem)) return false
  if (tokens[at]?.form.endsWith('ا') || word.stem === 'اعضاء') return true
  // «تعيين نائبه بدلا منه»: right after a masdar it is his
  const isHis = words[at - 1]?.tag === 'noun'
  return word.stem.endsWith('ه') && (words[at + 1]?.preposition === 'ل' || (words[at + 1]?.tag !== 'noun' && !isHis))
}

/** «خلفا للعميد»: whose place it is, and no office. */
const SUCCEEDING = new Set(['خلفا', 'بديلا', 'نيابه'])

/** «تعيين هاشم رئيسا», «تعيينهم أعضاء»: what somebody is made is nobody it is done to. */
export function isNewOffice(stage: Stage, kind: string, at: number): boolean {
  return MAKING.has(kind) && (isOfficeGiven(stage, at) || SUCCEEDING.has(stage.passage.words[at]?.stem ?? ''))
}

/** The participants of an appointment or election: the office given is what it is about, whoever it seemed to be done to. */
export function withOffice(stage: Stage, candidate: Candidate, filled: readonly Filled[]): Filled[] {
  const { kind, sentence, verb } = candidate
  if (!MAKING.has(kind)) return [...filled]
  const turned = passive(stage, candidate, [...filled, ...whoIsMade(stage, candidate, filled)]).map(({ role, phrase }): Filled => {
    const isLeft =
      role === 'actor' && verb !== undefined && phrase.first > verb.index && stage.passage.words[phrase.first]?.stem !== 'اعضاء'
    const isOffice = role === 'recipient' || isLeft
    return isOffice && isOfficeGiven(stage, phrase.first)
      ? { role: 'topic', phrase: wholeOffice(stage, phrase, sentence.last) }
      : { role, phrase }
  })
  const made = turned.filter(({ role }) => role === 'recipient').map(({ phrase }) => phrase.last + 1)
  // «تعيينه رئيسا للوزراء»
  const { words, hits } = stage.passage
  // «إعادة انتخابه متعهدا بالفوز»: what he says meanwhile
  const isOwned = words[candidate.last]?.pronoun || hits.at(candidate.last, 'trigger-noun')?.pronoun
  if (isOwned && !hits.at(candidate.last + 1, 'reporting')) made.push(candidate.last + 1)
  const at = made.find((next) => next < sentence.last && (isOfficeGiven(stage, next) || isTwoOffices(stage, next)))
  if (at === undefined || turned.some(({ role, phrase }) => role === 'topic' && isOfficeGiven(stage, phrase.first))) return turned
  const office = wholeOffice(stage, { first: at, last: at }, sentence.last)
  return [...turned.filter(({ role }) => role !== 'topic'), { role: 'topic', phrase: office }]
}

/** «وزيرين للمالية وللصحة», after whom they are given to. */
function isTwoOffices({ passage: { words } }: Stage, at: number): boolean {
  const word = words[at]
  return word?.title === true && !word.definite && !word.preposition && !word.conjunction && word.stem.endsWith('ين')
}

/** «الذي عين ممثلا», «لوبيز انتخب رئيسا»: with an office alone after the verb, who stands before it is made so. */
function passive(stage: Stage, { kind, verb, frame }: Candidate, filled: readonly Filled[]): readonly Filled[] {
  const isMade =
    verb !== undefined &&
    (kind === 'elect' || stage.passage.words[verb.index - 1]?.tag === 'relative' || isHisOwn(stage, verb.index, filled))
  const hasOther = filled.some(({ role, phrase }) => role === 'recipient' && !isOfficeGiven(stage, phrase.first))
  const hasOffice = filled.some(({ role, phrase }) => role === 'recipient' && isOfficeGiven(stage, phrase.first))
  if (!isMade || frame.object !== 'recipient' || verb.hit.value.voice === 'active' || hasOther || !hasOffice) return filled
  return filled.map(({ role, phrase }) => ({ role: role === 'actor' && phrase.last < verb.index ? 'recipient' : role, phrase }))
}

/** «إذ عين رئيسا للوزراء», «وعينت وزيرة للمرأة»: of somebody without an office who is told before, and of a woman what a woman is made. */
function isHisOwn(stage: Stage, verb: number, filled: readonly Filled[]): boolean {
  const { words, hits } = stage.passage
  const actors = filled.filter(({ role }) => role === 'actor')
  const office = filled.find(({ role, phrase }) => role === 'recipient' && isOfficeGiven(stage, phrase.first))
  const [actor] = actors
  if (!actor || actors.length > 1 || !office || actor.phrase.last >= verb || !isPerson(stage, actor.phrase)) return false
  const isNew = words[office.phrase.first + 1]?.stem.startsWith('جديد') === true
  const isHers = words[office.phrase.first]?.stem.endsWith('ه') === true
  return !isNew && hits.at(actor.phrase.first, 'role') === undefined && (isHers || words[verb]?.conjunction === false)
}

function isPerson(stage: Stage, phrase: Phrase): boolean {
  return phraseHeads(stage, phrase).includes('@person')
}

/** «انتخبت لعضوية المجلس، ثم انتخبت رئيسة له», «شغل عدة مناصب. واختير رئيسا»: with an office alone and nobody who gives it, whom the verb goes on about. */
function whoIsMade(stage: Stage, candidate: Candidate, filled: readonly Filled[]): readonly Filled[] {
  const { verb, frame } = candidate
  const isOffice = ({ role, phrase }: Filled) => (role === 'recipient' || role === 'topic') && isOfficeGiven(stage, phrase.first)
  const isSomebody = ({ role }: Filled) => role === 'actor' || role === 'recipient'
  if (!verb || frame.object !== 'recipient' || verb.hit.value.voice === 'active' || verb.hit.pronoun !== '') return []
  if (!filled.some(isOffice) || filled.some((each) => isSomebody(each) && !isOffice(each))) return []
  const told = phraseOfReferent(stage, verb.index) ?? doersBefore(stage, candidate)[0]
  return told && isPerson(stage, told) && agrees(stage, verb.hit.value.agreements, told) ? [{ role: 'recipient', phrase: told }] : []
}

/** «رئيسا لجهاز الأمن», «سفيرا لدى واشنطن»: with what it is an office of. */
function wholeOffice(stage: Stage, { first, last }: Phrase, limit: number): Phrase {
  const { words } = stage.passage
  const end = nextTime(stage, first, limit)
  const own = phrasesAt(stage, first, end)[0]?.last ?? last
  const next = words[own + 1]
  const at =
    next?.preposition === 'ل' ? own + 1 : next?.tag === 'preposition' && OF_OFFICE.has(next.stem) && !next.pronoun ? own + 2 : undefined
  const complement = at === undefined || at >= end ? undefined : phrasesAt(stage, at, end)[0]
  return { first, last: Math.max(own, complement?.last ?? own) }
}

/** Folded. */
const OF_OFFICE = new Set(['لدي', 'علي'])
