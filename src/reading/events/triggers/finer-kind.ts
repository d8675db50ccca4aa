import type { FinerKind } from '../../../lexicon/gather/finer-kinds.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { type Constituent, clauseEnd, findConstituents } from '../clause/clause.ts'
import { findDoer } from '../doers/doer.ts'
import { phraseHeads, spellings } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { setOf } from './wanted.ts'

/** The kind that a candidate tells where it stands: «هجوم بمسيرات» is a strike, «احتجز ناقلة» a seizure; who brings out a body is no doer of the death. */
export function toFinerKind(stage: Stage, candidate: Candidate, told: ReadonlySet<string>): Candidate {
  const finer = stage.passage.lexicon.finerKinds.get(candidate.kind)
  if (!finer) return candidate
  const found = finer.find((each) =>
    each.slot === 'beside' ? each.words.some((kind) => told.has(kind)) && !isOwnDoing(stage, candidate) : isFilled(stage, candidate, each),
  )
  if (!found) return candidate
  const frame = found.becomes === 'die' ? { ...candidate.frame, subject: '-' as const } : candidate.frame
  return { ...candidate, kind: found.becomes, frame }
}

/** «قتل زوجته ثم انتحر»: who kills himself dies of nothing else that the sentence tells. */
function isOwnDoing({ passage: { words } }: Stage, { first, verb }: Candidate): boolean {
  return verb ? verb.hit.value.lemma.past === 'انتحر' : words[first]?.stem === 'انتحار'
}

function isFilled(stage: Stage, candidate: Candidate, { slot, words }: FinerKind): boolean {
  const wanted = setOf(words)
  if (slot === 'means') return hasMeans(stage, candidate, wanted)
  if (slot === 'doer' && ((candidate.verb && candidate.frame.subject === 'victim') || isKidnapping(stage, candidate))) return false
  const phrases = slot === 'doer' ? doersOf(stage, candidate) : objectsOf(stage, candidate)
  return phrases.some((phrase) => wanted.has(firstTwo(stage, phrase)) || phraseHeads(stage, phrase).some((head) => wanted.has(head)))
}

/** «خطفت القوات ست نساء»: whoever does it, and though he may have arrested them as well. */
function isKidnapping({ passage: { words } }: Stage, { kind, first, verb }: Candidate): boolean {
  if (kind !== 'abduct') return false
  return verb ? KIDNAPS.has(verb.hit.value.lemma.past) : /^(?:خطف|اختطاف)/.test(words[first]?.stem ?? '')
}
const KIDNAPS = new Set(['خطف', 'اختطف'])

/** «وزارة العدل»: a body that its first word does not tell from others. */
function firstTwo({ passage: { words, tokens } }: Stage, { first, last }: Phrase): string {
  return first < last ? `${words[first]?.stem} ${tokens[first + 1]?.form}` : ''
}

/** Nobody where the verb is passive: «أحيل الوزير إلى المحاكمة». */
function doersOf(stage: Stage, { sentence, verb }: Candidate): readonly Phrase[] {
  return verb && verb.hit.value.voice !== 'passive' ? findDoer(stage, sentence, verb.index).phrases : []
}

/** What is left of a verb's phrases for its object, its one phrase where it may be passive; what a noun is joined to. */
function objectsOf(stage: Stage, candidate: Candidate): readonly Phrase[] {
  const { sentence, verb, rule } = candidate
  if (verb && rule !== 'phrase-trigger') {
    const { phrases, rest } = findDoer(stage, sentence, verb.index)
    const left = rest.flatMap((each) => (each.preposition === '' ? each.phrases : []))
    return left.length > 0 ? left : phrases
  }
  const [next] = constituentsAfter(stage, candidate)
  return next && next.first === candidate.end + 1 && next.time === undefined ? next.phrases.slice(0, 1) : []
}

function constituentsAfter(stage: Stage, { sentence, end }: Candidate): readonly Constituent[] {
  return findConstituents(stage, end + 1, clauseEnd(stage, end + 1, sentence))
}

/** Prepositions that bring what something is done with, of, from or towards. */
const MEANS = new Set(['ب', 'بواسطه', 'عبر', 'من', 'عن', 'ل', 'باتجاه', 'نحو', 'صوب'])
/** What a trigger is done with stands among so many constituents after it. */
const NEAREST = 4

/** The words right after a trigger (adjectives, accusatives) and those of the phrases under «ب» soon after it. */
function hasMeans(stage: Stage, candidate: Candidate, wanted: ReadonlySet<string>): boolean {
  const { words, lexicon } = stage.passage
  const isWanted = (at: number) => {
    return spellings(words[at]).some(
      (word) => wanted.has(word) || wanted.has(lexicon.singulars.get(word) ?? '') || (word.endsWith('ه') && wanted.has(word.slice(0, -1))),
    )
  }
  for (const at of [candidate.last + 1, candidate.end + 1]) if (words[at]?.tag === 'noun' && isWanted(at)) return true
  for (const { preposition, phrases, first } of constituentsAfter(stage, candidate).slice(0, NEAREST)) {
    if (!MEANS.has(preposition) && !isAccusative(stage, first)) continue
    for (const phrase of phrases) for (let at = phrase.first; at <= phrase.last; at++) if (isWanted(at)) return true
  }
  return false
}

/** «متأثرا بجروحه», «شنقا»; «مليشيا» ends so by itself. */
function isAccusative({ passage: { words, tokens, hits } }: Stage, first: number): boolean {
  return words[first]?.tag === 'noun' && tokens[first]?.form.endsWith('ا') === true && !hits.isIn(first, DOERS)
}

const DOERS = new Set(['group', 'institution', 'organisation'])
