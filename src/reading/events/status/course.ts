import type { Passage } from '../../passage.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate, CandidateVerb } from '../candidate.ts'
import { bareConstituents } from '../clause/bare-constituents.ts'
import { clauseStart } from '../clause/clause.ts'
import { governingVerbsAt } from '../clause/governing-verbs.ts'
import { subjectBefore } from '../clause/subject.ts'
import type { Stage } from '../stage.ts'
import { particleBefore, REAL, type Told } from '../told.ts'
import { relativeAfter } from './relative-status.ts'
import type { Dated } from './status.ts'
import { considered, headOfIdafa, underWay } from './under-way.ts'
import { verbStatus } from './verb-status.ts'

/** An event and the verb that is told of it stand no further apart, in tokens. */
const FARTHEST_VERB = 20
/** «بات مطروحا», «أصبح واردا», «ما زالت جارية»: what follows them is told of the event. */
const BECOMING = new Set(['بات', 'أصبح', 'ظل', 'أضحى', 'زال'])
/** What is done to an event, so that it is its verb's subject in the passive: «الزيارة ألغيت». */
const UNDONE = new Set(['cancelled', 'postponed', 'failed'])

/** What the verb says whose subject an event noun is: «تأجل الاجتماع», «الزيارة ألغيت», «الانتخابات ستجرى», «استقالته ليست مطروحة». */
export function courseOf(stage: Stage, candidate: Candidate, dated: Dated): Told | undefined {
  const { passage } = stage
  const { first, last, sentence } = candidate
  const opening = clauseStart(passage, first, sentence) - 1
  if (isSubjectOf(stage, candidate, opening)) return courseTold(passage, candidate, opening) ?? predicateTold(passage, candidate)
  for (let at = last + 1; at < Math.min(sentence.last, last + FARTHEST_VERB); at++) {
    const thought = considered(passage, at) ?? underWay(passage, candidate, at)
    if (thought) return thought
    const hit = passage.words[at]?.verb
    if (!hit || BECOMING.has(hit.value.lemma.past)) continue
    if (!isSame(stage, sentence, first, subjectBefore(stage, sentence, at)?.first)) return undefined
    return (
      courseTold(passage, candidate, at) ??
      undoneTold(stage, candidate, at) ??
      undoneAtLast(stage, candidate, at) ??
      carriedTold(stage, candidate, { index: at, hit }, dated)
    )
  }
  return undefined
}

/** «تأجل الاجتماع»: the noun is the first bare phrase after the verb. */
export function isSubjectOf(stage: Stage, { first, sentence }: Candidate, verb: number): boolean {
  if (!stage.passage.words[verb]?.verb) return false
  const subject = bareConstituents(stage, sentence, verb)[0]?.phrases[0]?.first
  return isSame(stage, sentence, first, subject) && subjectBefore(stage, sentence, verb) === undefined
}

/** «عمليات نزع الألغام»: a phrase that begins with the event's noun or with what that is joined to. */
function isSame({ passage: { words } }: Stage, sentence: Sentence, noun: number, start: number | undefined): boolean {
  return start !== undefined && (start === noun || (start < noun && start === headOfIdafa(words, noun, sentence.first)))
}

/** «لقد فشل وقف إطلاق النار». */
const ASSERTING = new Set(['قد', 'لقد'])

/** What a verb of coming about or coming to nothing says, where it is no more than that: not «لم تفشل». */
function courseTold(passage: Passage, { sentence }: Candidate, verb: number): Told | undefined {
  const { words, tokens, lexicon } = passage
  const hit = words[verb]?.verb
  const token = tokens[verb]
  const course = hit && lexicon.courseVerbs.get(hit.value.lemma)
  if (!course || !token || hit.value.aspect !== 'past') return undefined
  const particle = particleBefore(passage, verb, sentence.first)
  return particle && !ASSERTING.has(particle.stem) ? undefined : { status: course.status, cue: token }
}

/** «الزيارة ألغيت»: a verb that undoes what it governs, with nothing after it that it could undo. */
function undoneTold(stage: Stage, { sentence }: Candidate, verb: number): Told | undefined {
  const token = stage.passage.tokens[verb]
  const governor = governingVerbsAt(stage.passage, verb).find(({ status, preposition }) => UNDONE.has(status) && preposition === '')
  if (!governor || !token || stage.passage.words[verb]?.verb?.pronoun !== '') return undefined
  return bareConstituents(stage, sentence, verb).length === 0 ? { status: governor.status, cue: token } : undefined
}

/** «القافلة التي كان من المقرر أن تدخل الخميس قد أرجئت»: after its relative clause «قد» brings the noun's own verb. */
function undoneAtLast(stage: Stage, { last, sentence }: Candidate, within: number): Told | undefined {
  const { words, tokens } = stage.passage
  const relative = relativeAfter(stage.passage, last, sentence.last)
  if (relative === undefined || within < relative) return undefined
  for (let at = within + 1; at < Math.min(sentence.last, within + FARTHEST_VERB); at++) {
    const [verb, token] = [words[at]?.verb, tokens[at]]
    if (words[at - 1]?.stem !== 'قد' || !verb || !token || verb.value.aspect !== 'past' || verb.pronoun !== '') continue
    const undone = governingVerbsAt(stage.passage, at).find(({ status, preposition }) => UNDONE.has(status) && preposition === '')
    const course = stage.passage.lexicon.courseVerbs.get(verb.value.lemma)
    const status = course?.status ?? (bareConstituents(stage, sentence, at).length === 0 ? undone?.status : undefined)
    return status && { status, cue: token }
  }
  return undefined
}

/** «الانتخابات ستجرى في مايو»: a verb that only carries the noun, to come, denied or doubted. «الهجوم لم يسفر عن إصابات» denies what came of it. */
function carriedTold(stage: Stage, candidate: Candidate, verb: CandidateVerb, dated: Dated): Told | undefined {
  const { words, lexicon } = stage.passage
  const { lemma } = verb.hit.value
  const use = lexicon.lightVerbs.get(lemma)
  if (!use || words[verb.index]?.conjunction) return undefined
  const told = verbStatus(stage, candidate, verb, dated)
  if (use === 'results' && told.status === 'denied') return undefined
  if (isNotOver(lemma, told) || isGoingOn(lemma, told)) return { ...told, status: 'ongoing' }
  return REAL.has(told.status) ? undefined : told
}

const ENDING = new Set(['انتهى', 'توقف', 'هدأ', 'خمد'])

/** «التحقيق لم ينته»: what has not ended goes on. */
export function isNotOver({ past }: { readonly past: string }, { status }: Told): boolean {
  return status === 'denied' && ENDING.has(past)
}

const TAKING_PLACE = new Set(['جرى', 'دار', 'استمر', 'تواصل'])

/** «تجري محاكمة 17 متهما», «تدور اشتباكات»: in the present of these it is under way. */
export function isGoingOn({ past }: { readonly past: string }, { status }: Told): boolean {
  return status === 'ongoing' && TAKING_PLACE.has(past)
}

const VOTES = new Set(['vote', 'referendum'])

/** «الانتخابات التي تجرى في مايو», «القمة التي ستعقد»: what its own clause says is to come, whatever it stands under. */
export function isToCome(passage: Passage, { kind, last, sentence }: Candidate): Told | undefined {
  const { words, tokens, hits, lexicon } = passage
  const verb = (relativeAfter(passage, last, sentence.last) ?? sentence.last) + 1
  const token = tokens[verb]
  if (!words[verb]?.verb || !token || verb >= sentence.last) return undefined
  const carrying = hits
    .all(verb, 'verb')
    .filter(
      ({ value }) =>
        value.aspect === 'present' && lexicon.lightVerbs.has(value.lemma) && value.agreements.some((each) => each.startsWith('3')),
    )
  return carrying.some(({ before }) => before.future || VOTES.has(kind)) ? { status: 'planned', cue: token } : undefined
}

/** «الزيارة كانت مقررة», «الزيارة التي كان من المتوقع أن يجريها»: what «كان» says was to come. */
export function wasToCome(passage: Passage, { last, sentence }: Candidate): Told | undefined {
  const { words, tokens, lexicon } = passage
  const relative = relativeAfter(passage, last, sentence.last)
  const was = relative === undefined ? last + 1 : relative + 1
  const next = words[was + 1]?.stem === 'من' ? was + 2 : was + 1
  const token = tokens[next]
  if (words[was]?.verb?.value.lemma.past !== 'كان' || !token || next >= sentence.last) return undefined
  const governor = lexicon.governingWords.get(token.form)?.find(({ part }) => part === 'phrase' || part === 'adjective')
  return governor ? { status: governor.status, cue: token } : undefined
}

/** «لا يزال القتال دائرا في المدينة»: what is said of the noun in the rest of its clause. */
function predicateTold(passage: Passage, candidate: Candidate): Told | undefined {
  for (let at = candidate.last + 1; at < Math.min(candidate.sentence.last, candidate.last + FARTHEST_VERB); at++) {
    if (passage.words[at]?.verb) return undefined
    const told = underWay(passage, candidate, at)
    if (told) return told
  }
  return undefined
}
