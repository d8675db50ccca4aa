import type { Passage } from '../../passage.ts'
import type { Span } from '../../types.ts'

// What is to come only if something else does.

/** In tokens. */
const FARTHEST_BEFORE = 40
const FARTHEST_AFTER = 14
const IF = new Set(['اذا', 'لو', 'لولا', 'ان'])
const CASES = new Set(['حال', 'حاله'])

/** «إذا أقر البرلمان المذكرة، سيقال الوزير», «سيرد الجيش إذا تعرض لهجوم»: the condition that a verb to come stands under, before it or after it. */
export function ifSo(passage: Passage, verb: number, { first, last }: { readonly first: number; readonly last: number }): Span | undefined {
  if (passage.words[verb - 1]?.tag === 'relative') return undefined
  return conditionOver(passage, verb, first) ?? conditionAfter(passage, verb, last)
}

function conditionOver({ words, tokens }: Passage, verb: number, first: number): Span | undefined {
  let isVerbSeen = false
  for (let at = verb - 1; at >= Math.max(first, verb - FARTHEST_BEFORE); at--) {
    const form = tokens[at]?.form
    if (form === '.' || form === ';') return undefined
    if (words[at]?.tag === 'verb') isVerbSeen = true
    const opening = isVerbSeen ? openingOfCondition({ words }, at) : undefined
    if (opening !== undefined && opensClause({ words }, opening, first)) return tokens[at]
  }
  return undefined
}

function conditionAfter({ words, tokens }: Passage, verb: number, last: number): Span | undefined {
  for (let at = verb + 1; at < Math.min(last, verb + FARTHEST_AFTER); at++) {
    const tag = words[at]?.tag
    if (openingOfCondition({ words }, at) !== undefined && words[at - 1]?.stem !== 'ما' && !words[at]?.conjunction) return tokens[at]
    if (words[at]?.stem === 'ما' && words[at + 1]?.stem === 'لم') return tokens[at]
    if (tag === 'verb' || tag === 'complementiser' || tag === 'relative' || tokens[at]?.form === '.') return undefined
  }
  return undefined
}

/** «إذا», «في حال»: the first token of what brings a condition. */
function openingOfCondition({ words }: Pick<Passage, 'words'>, at: number): number | undefined {
  const word = words[at]
  if (word?.tag === 'conjunction' && IF.has(word.stem)) return at
  return word?.tag === 'noun' && CASES.has(word.stem) && !word.definite && words[at - 1]?.stem === 'في' ? at - 1 : undefined
}

/** Not «لم يعرف ما إذا». */
function opensClause({ words }: Pick<Passage, 'words'>, at: number, first: number): boolean {
  if (at === first || words[at]?.conjunction) return true
  const before = words[at - 1]
  return before?.tag === 'mark' || before?.tag === 'complementiser'
}

/** «لن نوقع ما لم ينسحب الجيش»: unless it does; not «وهو ما لم يحدث», «قال ما لم يقله». */
export function unlessCue({ words, tokens }: Passage, verb: number, first: number): Span | undefined {
  const [before, what, not] = [words[verb - 3], words[verb - 2], words[verb - 1]]
  if (not?.stem !== 'لم' || what?.stem !== 'ما' || what.conjunction || verb - 2 <= first || words[verb]?.pronoun) return undefined
  if (before?.tag === 'pronoun' || before?.tag === 'preposition' || before?.tag === 'demonstrative' || before?.tag === 'verb')
    return undefined
  return tokens[verb - 2]
}
