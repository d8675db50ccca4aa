import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Ground } from './ground.ts'

/** «طلب عدم الكشف عن هويته», «رفض ذكر اسمه», «لم تسمه»: why the source bears no name. Ends with the word for the name. */
export function anonymityAfter({ passage }: Ground, last: number, limit: number): Phrase | undefined {
  const { tokens, words, hits } = passage
  let first: number | undefined
  for (let at = last + 1; at < Math.min(limit, last + 14); at++) {
    const word = words[at]
    if (!word || word.tag === 'complementiser' || tokens[at]?.form === '"') return undefined
    const opens =
      word.tag === 'verb' || (word.tag === 'particle' && word.stem === 'لم') || hits.at(at, 'reporting')?.value.part === 'participle'
    if (opens || mayBeVerb(passage, at)) first ??= at
    if (first === undefined && (word.stem === 'عن' || hits.at(at, 'source-noun'))) return undefined
    if (first === undefined) continue
    if (isWithheld(tokens[at]?.form ?? '')) return { first, last: at }
  }
  return undefined
}

/** «اسمه», «هويتها», «يسمه». */
const WITHHELD = /^(ب|ل)?(هويت|اسم|اسماي|اسماء|هويات|يسم|تسم|يسمي|تسمي)(ه|ها|هم|هما|هن)$/

/** No such word is shorter or longer: most need no look at the pattern. */
function isWithheld(form: string): boolean {
  return form.length >= 4 && form.length <= 10 && WITHHELD.test(form)
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
    .some(({ value, before }) => !before.definite && value.aspect === 'past' && lexicon.reportingVerbs.has(value.lemma))
}
