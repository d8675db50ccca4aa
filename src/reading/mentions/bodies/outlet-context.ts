import { isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'

/** «(أ ف ب)», «دمشق - سانا». */
export function standsAsSignature({ passage }: Search, first: number, last: number): boolean {
  const before = passage.tokens[first - 1]?.form
  const after = passage.tokens[last + 1]?.form
  return (
    (before === '(' && after === ')') ||
    ((before === '-' || before === '/' || before === '(') && (after === '-' || after === '/' || after === ':' || after === ')'))
  )
}

/** «وقال لـ"الشرق الأوسط"», «وعلمت "الراية" أن»: in marks of its own, told something or telling it. */
export function isQuotedAlone({ passage }: Search, first: number, last: number): boolean {
  const { tokens, words } = passage
  if (tokens[first - 1]?.form !== '"' || tokens[last + 1]?.form !== '"') return false
  const before = words[first - 2]
  return tokens[first - 2]?.form === 'ل' || (before?.verb !== undefined && passage.lexicon.reportingVerbs.has(before.verb.value.lemma))
}

/** «مراسل الجزيرة», «في تصريح للعربية»: whose reporter somebody is, or to whom he says it. */
export function isCorrespondents({ passage }: Search, first: number): boolean {
  const { words } = passage
  if (words[first]?.conjunction || !isDefinite(passage, first)) return false
  const before = words[first - 1]?.stem ?? ''
  return words[first]?.preposition === 'ل' ? TOLD.has(before) : words[first]?.preposition === '' && REPORTERS.has(before)
}

const REPORTERS = new Set('مراسل مراسله مراسلو مراسلي موفد موفده كاميرا شاشه مذيع مذيعه فضاييه استوديو قناتي'.split(' '))
const TOLD = new Set('تصريح تصريحات حديث مقابله حوار اتصال مداخله لقاء خاص خاصه'.split(' '))

/** «وأوردت سانا أن», «نقلت وفا عن», «بحسب سونا.»: a short name that is a woman's too tells only by verbs that are an outlet's. */
export function tells({ passage }: Search, first: number, last: number): boolean {
  const { tokens, words, hits } = passage
  if (hits.at(first, 'source-noun')) return false
  const teller = words[first - 1]?.verb?.value.lemma.past
  const isGiven = hits.at(first, 'given-name') !== undefined
  if (teller !== undefined && /ت$/.test(tokens[first - 1]?.form ?? '') && (OUTLETS_VERBS.has(teller) || (teller === 'قال' && !isGiven)))
    return words[last + 1]?.tag === 'complementiser' || words[last + 1]?.stem === 'عن' || tokens[last + 1]?.form === ':'
  const isCited = hits.at(first - 1, 'according-to') !== undefined
  return isCited && !isGiven && (last + 1 >= tokens.length || words[last + 1]?.tag === 'mark')
}

const OUTLETS_VERBS = new Set(['ذكر', 'أفاد', 'نقل', 'أورد', 'بث', 'نشر'])
