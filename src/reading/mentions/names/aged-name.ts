import { bareStem, isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import type { Search } from '../search.ts'

/** Parts of a name before an age, in tokens. */
const LONGEST = 4
/** Years of age, folded. */
const YEARS = new Set(['عاما', 'عام', 'سنه', 'اعوام', 'سنوات', 'ربيعا'])
/** Tokens of a name found before. */
const NAME = 3

/** Whatever its words mean, what an age in brackets follows is a person's name: «يقول ميدان الراوي (40 عاما)». */
export function agedName(search: Search, index: number): Found[] | undefined {
  const { passage, limit, taken } = search
  const { words } = passage
  if (!opens(search, index)) return undefined
  for (let at = index; at < Math.min(limit, index + LONGEST); at++) {
    const word = words[at]
    if (!word || taken[at] || (word.tag !== 'noun' && word.tag !== 'verb') || word.pronoun) return undefined
    if (at > index && (word.conjunction || word.preposition)) return undefined
    if (!isAge(search, at + 1) || (at === index && passage.hits.at(index, 'given-name')?.pronoun !== '')) continue
    return [{ rule: 'aged-name', kind: 'person', form: 'name', certainty: 'likely', first: index, last: at, number: 'singular' }]
  }
  return undefined
}

/** After a verb or «إن», where no article shows a description («الشاب», «الرجل»). */
function opens(search: Search, index: number): boolean {
  const { passage, taken } = search
  const word = passage.words[index]
  const before = passage.words[index - 1]
  if (word?.tag !== 'noun' || word.preposition || word.pronoun) return false
  const isOpened = before?.tag === 'verb' || before?.tag === 'complementiser' || before?.stem === 'اما'
  if (word.conjunction ? taken[index - 1] !== NAME : !isOpened) return false
  const isDescribed = isDefinite(passage, index) || passage.hits.at(index, 'role') || passage.hits.at(index, 'group')
  return !isDescribed && !isThing(search, index)
}

/** «مقتل», «محكمة», «اسم»: a noun of its own that is nobody's given name. */
function isThing({ passage }: Search, at: number): boolean {
  if (passage.hits.at(at, 'given-name')) return false
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  if (kind === 'noun') return passage.words[at + 1]?.tag === 'verb' || passage.hits.at(at + 1, 'person') !== undefined
  return kind === 'masdar' || passage.hits.at(at, 'trigger-noun') !== undefined
}

/** «(40 عاما)» or «، 40 عاما،». */
function isAge({ passage }: Search, at: number): boolean {
  const { tokens, words } = passage
  const mark = tokens[at]?.form
  return (mark === '(' || mark === ',') && words[at + 1]?.tag === 'number' && YEARS.has(tokens[at + 2]?.form ?? '')
}
