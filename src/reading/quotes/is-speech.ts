import type { Passage } from '../passage.ts'
import type { Marked } from './marked.ts'

/** Marks round fewer words than this hold a name or a label, unless a verb stands inside. */
const FEWEST_WORDS = 4
/** Marks round no more words than this, without a verb and right after a noun, hold its name: «قوات "تحالف دعم الشرعية"». */
const LONGEST_NAME = 5
/** After a word that brings a name or a title, marks round no more words than this hold it. */
const LONGEST_TITLE = 8

/** «لدينا مسؤولية», «نحن قوة سياسية»: nobody but who speaks. */
const OF_US = new Set(['نحن', 'انا', 'اننا', 'لدينا', 'لدي', 'لنا', 'عندنا', 'علينا', 'بيننا', 'معنا'])

/** «حركة تسمى "فرنسا لا تنحني"», «وأسموه "يوم الغضب"»: what follows is called so. */
const NAMING_VERBS = new Set(['سمى', 'أسمى', 'لقب', 'عنون', 'سمي'])

/** Whether marks hold somebody's words, not a name, a title or a word held at a distance: length and a verb decide, and what stands before. */
export function isSpeech({ words, tokens, lexicon }: Passage, { open, close, closed }: Marked): boolean {
  if (!closed && !followsCue(words[open - 1]?.tag, tokens[open - 1]?.form)) return false
  let count = 0
  let verb = false
  let numbered = false
  for (let at = open + 1; at < close; at++) {
    const word = words[at]
    if (!word || word.tag === 'mark') continue
    count++
    if (word.tag === 'number') numbered = true
    if (word.tag === 'verb' && word.pronoun === '') verb = true
    if (OF_US.has(tokens[at]?.form ?? '')) verb = true
    if (word.tag === 'complementiser' || word.tag === 'particle' || word.tag === 'demonstrative') verb = true
  }
  const beforeColon = tokens[open - 1]?.form === ':' ? words[open - 2] : undefined
  if (beforeColon?.tag === 'noun' && lexicon.namingWords.has(beforeColon.stem)) return false
  const before = words[open - 1]
  const isNoun = before?.tag === 'noun'
  if (isNoun && lexicon.namingWords.has(before.stem) && count <= LONGEST_TITLE) return false
  if (before?.tag === 'verb' && NAMING_VERBS.has(before.verb?.value.lemma.past ?? '') && count <= LONGEST_TITLE) return false
  if (numbered && !verb && isNoun && count <= LONGEST_NAME) return false
  if (count >= FEWEST_WORDS) return verb || !isNoun || before.closed === false || count > LONGEST_NAME
  return verb && count >= 2 && !(isNoun && before.common && !before.closed)
}

function followsCue(tag: string | undefined, form: string | undefined): boolean {
  return tag === 'complementiser' || form === ':' || form === undefined || tag === undefined
}
