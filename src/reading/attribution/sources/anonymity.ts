import type { Phrase } from '../../syntax/noun-phrase.ts'
import { markJointForms } from '../../syntax/word-marks.ts'
import type { Ground } from '../ground.ts'

/** «طلب عدم الكشف عن هويته», «رفض ذكر اسمه», «لم تسمه»: why the source bears no name. Ends with the word for the name. */
export function anonymityAfter({ passage }: Ground, last: number, limit: number): Phrase | undefined {
  const { tokens, words, hits } = passage
  const end = Math.min(limit, last + 14)
  if (!holdsWithheld(passage, last + 1, end)) return undefined
  let first: number | undefined
  for (let at = last + 1; at < end; at++) {
    const word = words[at]
    if (!word || word.tag === 'complementiser' || tokens[at]?.form === '"' || hits.at(at, 'according-to')) return undefined
    const opens =
      word.tag === 'verb' || (word.tag === 'particle' && word.stem === 'لم') || hits.at(at, 'reporting')?.value.part === 'participle'
    if (opens || mayBeVerb(passage, at)) first ??= at
    if (first === undefined && (word.stem === 'عن' || hits.at(at, 'source-noun'))) return undefined
    if (first === undefined) continue
    if (isWithheld(passage, at)) return { first, last: withReason(passage, at) }
  }
  return undefined
}

/** «اسمه», «هويتها», «يسمه». */
const WITHHELD = /^(ب|ل)?(هويت|اسم|اسماي|اسماء|هويات|يسم|تسم|يسمي|تسمي)(ه|ها|هم|هما|هن)$/

const IS_WITHHELD = markJointForms(() => ({ has: (form) => WITHHELD.test(form) }))

function isWithheld({ words }: Ground['passage'], at: number): boolean {
  return ((words[at]?.joints ?? 0) & IS_WITHHELD) !== 0
}

/** «خوفا من الفصل،», «لأنه غير مخول بالحديث،»: why, up to the comma that closes it. */
function withReason({ tokens, words }: Ground['passage'], from: number): number {
  const next = words[from + 1]
  if (!REASONS.has(next?.stem ?? '') && !LEST.test(tokens[from + 1]?.form ?? '')) return from
  for (let at = from + 2; at < Math.min(tokens.length, from + LONGEST_REASON); at++) if (tokens[at]?.form === ',') return at - 1
  return from
}

const REASONS = new Set(['خوفا', 'خشيه', 'بسبب', 'سبب', 'نظرا', 'حفاظا', 'دواع', 'اسباب', 'كون'])
/** «لأن», «لأنه». */
const LEST = /^لان(ه|ها|هم)?$/
/** A reason given for it is no longer than this, in tokens. */
const LONGEST_REASON = 14

/** Hardly any source's words hold such a word: asking first spares the rest. */
function holdsWithheld(passage: Ground['passage'], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isWithheld(passage, at)) return true
  return false
}

/** The verb or participle at a token only keeps a source's name back: «رفض ذكر اسمه», «طالبة عدم الكشف عن هويتها». */
export function withheldName(ground: Ground, at: number, limit: number): Phrase | undefined {
  const found = anonymityAfter(ground, at - 1, Math.min(limit, at + 6))
  if (found?.first !== at) return undefined
  const { hits } = ground.passage
  for (let index = at + 1; index < found.last; index++) if (hits.at(index, 'source-noun') || hits.at(index, 'role')) return undefined
  return found
}

/** «طلب» is written like its noun. */
function mayBeVerb({ hits, lexicon }: Ground['passage'], at: number): boolean {
  return hits
    .all(at, 'verb')
    .some(
      ({ value, before }) =>
        !before.definite && value.aspect === 'past' && (lexicon.reportingVerbs.has(value.lemma) || PREFERRING.has(value.lemma.past)),
    )
}

/** «فضل عدم ذكر اسمه». */
const PREFERRING = new Set(['فضل', 'آثر', 'تحفظ', 'فضلت'])
