import type { Hedge } from '../../../lexicon/tables/figures.ts'
import type { Ground } from '../figure.ts'
import { isNounLike } from './is-noun.ts'

/** The subject between the verb and its figure is no longer, in tokens: «لا يقل عدد سكان المدينة عن 40 ألفا». */
const LONGEST_SUBJECT = 4
const PREPOSITIONS = new Set(['عن', 'علي'])
const NOT = new Set(['لا', 'لم', 'لن', 'ولا', 'ولم', 'الا', 'والا'])
const MORE = new Set(['يزيد', 'تزيد', 'زاد', 'زادت'])
const LESS = new Set(['يقل', 'تقل', 'قل', 'قلت'])

/**
 * A verb that bounds a figure, with its subject between the two: «تجاوز عدد القتلى 40», «تقارب درجات الحرارة 50», «لا يقل عددهم عن 12»,
 * «لا تتجاوز سعته 300».
 *
 * @param first Where the figure's own words begin.
 */
export function hedgeOverSubject({ passage, taken }: Ground, first: number): Hedge['bound'] | undefined {
  const { tokens, words } = passage
  const isPrepared = PREPOSITIONS.has(tokens[first - 1]?.form ?? '')
  const end = isPrepared ? first - 2 : first - 1
  for (let at = end; at >= Math.max(0, end - LONGEST_SUBJECT); at--) {
    const verb = at < end ? boundOf(passage, at, isPrepared) : undefined
    if (verb) return verb
    const word = words[at]
    const isSubject = isNounLike(word) || tokens[at]?.form.startsWith('عدد')
    if (!word || !isSubject || taken[at] || word.preposition || word.conjunction) return undefined
  }
  return undefined
}

function boundOf({ tokens, hits }: Ground['passage'], at: number, isPrepared: boolean): Hedge['bound'] | undefined {
  const isNot = NOT.has(tokens[at - 1]?.form ?? '')
  const form = tokens[at]?.form ?? ''
  if (isPrepared) {
    if (MORE.has(form)) return isNot ? 'at-most' : 'more'
    if (LESS.has(form)) return isNot ? 'at-least' : 'less'
    return undefined
  }
  const hit = hits.all(at, 'hedge').find(({ value, last }) => value.where === 'verb' && last === at)
  if (hit?.value.bound === 'more') return isNot ? 'at-most' : 'more'
  return hit?.value.bound === 'about' && !isNot ? 'about' : undefined
}
