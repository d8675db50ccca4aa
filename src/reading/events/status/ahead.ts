import type { Passage } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'
import type { Candidate } from '../candidate.ts'
import { clauseStart } from '../clause/clause.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import type { Told } from '../told.ts'
import type { Dated } from './status.ts'

/**
 * «قبل ساعات من لقائه», «قبل مظاهرات دعت إليها المعارضة», «نحو حرب شاملة»: what has a date set and stands before it is still to come, and what things
 * go towards has not come.
 */
export function aheadCue(passage: Passage, { kind, first: noun, last, sentence }: Candidate, { isPast }: Dated): Told | undefined {
  const { words, tokens } = passage
  if (words[noun]?.definite === false && isHeldAlready(words[last + 1])) return undefined
  const first = firstOfIdafa(passage, noun, sentence)
  const own = words[first]?.preposition
  const at = own ? first : first - 1
  const before = own || (words[at]?.tag === 'preposition' ? words[at]?.stem : '')
  const token = tokens[at]
  if (!token) return undefined
  if (before === 'نحو') return { status: 'hypothetical', cue: token }
  const isOpening = first < noun && OPENINGS.has(words[first]?.stem ?? '')
  if (
    !SCHEDULED.has(kind) ||
    isPast ||
    words[noun]?.stem.startsWith('وصول') ||
    (!isOpening && words[noun]?.definite && !words[noun]?.pronoun)
  )
    return undefined
  const opening = isWithin(before) && words[first]?.definite === false ? clauseStart(passage, first, sentence) - 1 : -1
  if (opening >= sentence.first && tokens[opening] && words[opening]?.verb?.before.future)
    return { status: 'planned', cue: tokens[opening] }
  if (before === 'قبل' || before === 'قبيل') return { status: 'planned', cue: token }
  const cue = (before === 'من' || before === 'علي') && BEFORE.has(words[at - 2]?.stem ?? '') ? tokens[at - 2] : undefined
  return cue && { status: 'planned', cue }
}

/** «قبل لقاء أجراه مع نظيره»: what somebody is told to have held, and not only called for. */
function isHeldAlready(next: Word | undefined): boolean {
  return next?.verb?.value.aspect === 'past' && !next.conjunction && HOLDING.has(next.verb.value.lemma.past)
}

const HOLDING = new Set(['أجرى', 'عقد', 'جمع', 'قام', 'نظم', 'شهد'])

/** «سيبحث الملف في اجتماع»: what is done within something is to come with it. */
function isWithin(preposition: string | undefined): boolean {
  return preposition === 'في' || preposition === 'خلال'
}

/** What has its day set beforehand. */
export const SCHEDULED = new Set(['visit', 'meet', 'summit', 'negotiate', 'vote', 'referendum', 'protest', 'labour-strike', 'call'])
const BEFORE = new Set(['قبل', 'قبيل'])
/** «قبل انطلاق الانتخابات», «قبل أيام على بدء زيارته»; folded. */
const OPENINGS = new Set(['بدء', 'بدايه', 'انطلاق', 'عقد', 'اجراء', 'افتتاح'])
