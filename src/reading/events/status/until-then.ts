import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import type { Told } from '../told.ts'
import type { Dated } from './status.ts'
import { untilOverCue } from './under-way.ts'

/** The clause that waits for it begins no farther before it, in tokens. */
const FARTHEST = 25

/**
 * «سيواصل الجيش الحرب حتى القضاء على الحركة», «أكد استمرار الحصار لحين الإفراج عن الأسرى», «أغلقت المعبر إلى حين انسحاب القوات»: what something is to go on until is
 * not there yet. «استمرت المعارك حتى انسحاب القوات» tells that it came.
 */
export function untilThen(passage: Passage, candidate: Candidate, { isPast }: Dated): Told | undefined {
  const { words, tokens } = passage
  const head = firstOfIdafa(passage, candidate.first, candidate.sentence)
  const until = words[head]?.preposition === 'ل' ? head : head - 1
  const cue = tokens[until]
  const stem = words[until]?.stem ?? ''
  if (isPast || SCHEDULED.has(candidate.kind) || untilOverCue(passage, candidate)) return undefined
  const isWhile = WHILE.has(stem) || (stem === 'حين' && (words[until]?.preposition === 'ل' || words[until - 1]?.stem === 'الي'))
  if (!cue || !(stem === 'حتي' || isWhile)) return undefined
  const clause = clauseBefore(passage, until, candidate.sentence.first)
  if (clause === undefined) return undefined
  const isAwaited = clause === 'to come' || (isWhile && clause === 'past')
  return isAwaited ? { status: 'hypothetical', cue } : undefined
}

/** «حتى الانتخابات المقررة»: what comes on its day. */
const SCHEDULED = new Set(['vote', 'summit', 'meet', 'negotiate'])

/** Folded. */
const WHILE = new Set(['لحين', 'ريثما'])

/** How the clause before stands to it: yet to come, past, or past and lasting («بقي في السجن»). */
function clauseBefore({ words, lexicon }: Passage, until: number, first: number): 'to come' | 'past' | 'lasted' | undefined {
  let goesOn = false
  for (let at = until - 1; at >= Math.max(first, until - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'noun' && GOING_ON.has(word.stem)) goesOn = true
    if (word?.tag !== 'verb' || !word.verb) continue
    const { aspect, lemma } = word.verb.value
    if (aspect !== 'past') return words[at - 1]?.stem === 'لم' ? undefined : 'to come'
    if (LASTING.has(lemma.past)) return 'lasted'
    return goesOn && (lexicon.reportingVerbs.has(lemma) || lexicon.governingVerbs.has(lemma)) ? 'to come' : 'past'
  }
  return goesOn ? 'to come' : undefined
}

/** Folded. */
const GOING_ON = new Set('مواصله استمرار تواصل بقاء ابقاء تمديد تعليق تجميد اغلاق وقف حبس احتجاز حظر تاجيل'.split(' '))
const LASTING = new Set(['بقي', 'ظل', 'استمر', 'تواصل', 'مكث', 'دام', 'لبث', 'كان'])
