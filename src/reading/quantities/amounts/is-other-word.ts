import type { Ground } from '../figure.ts'

/** What follows a participle and shows that it is none of the nouns that end so: «معبرين عن أسفهم», «هاتفين "…"», «طالبين من». */
const AFTER_PARTICIPLE = new Set(['عن', '"', ':', 'ب'])
/** «كانتا مسلحتين», «وهما عضوتان»: what is said of two. */
const OF_TWO = new Set(['كانا', 'كانتا', 'وكانا', 'وكانتا', 'يكونا', 'تكونا', 'هما', 'وهما', 'انهما', 'وانهما', 'كونهما', 'اصبحا', 'باتا'])
const TABLES = new Set(['verb', 'country', 'place', 'given-name', 'person', 'organisation'])

/** «أمان», «دان», «حاملين», «كانتا مسلحتين»: a name, a verb, a participle's plural or a quality of two that ends as duals do. */
export function isOtherWord({ passage: { hits, tokens, words, lexicon } }: Ground, index: number): boolean {
  const stem = words[index]?.stem ?? ''
  if (lexicon.notDuals.has(stem) || (stem.endsWith('ين') && lexicon.everydayWords.get(stem) === 'participle')) return true
  if (OF_TWO.has(tokens[index - 1]?.form ?? '')) return true
  if (stem.startsWith('م') && stem.endsWith('ين') && AFTER_PARTICIPLE.has(tokens[index + 1]?.form ?? '')) return true
  return hits.from(index).some(({ table }) => TABLES.has(table))
}

/** «دورتين دوليتين», «مسدسين رشاشين», «ناقلتي نفط سعوديتين»: a quality of the two named before it. */
export function isQualityOfTwo({ passage: { tokens, words } }: Ground, index: number): boolean {
  const word = words[index]
  if (!word || word.conjunction || word.preposition) return false
  const [form, before, farther] = [tokens[index]?.form ?? '', tokens[index - 1]?.form ?? '', tokens[index - 2]?.form ?? '']
  if (words[index - 1]?.tag !== 'noun') return false
  const ending = form.slice(-3)
  if (ending === 'تين' || ending === 'تان') {
    if (before.endsWith(ending)) return true
    const isConstruct = farther.endsWith('تي') || farther.endsWith('تا')
    return isConstruct && words[index - 2]?.tag === 'noun' && words[index - 1]?.preposition === '' && farther.length > 3
  }
  return (
    before.length > 4 &&
    before.slice(-2) === form.slice(-2) &&
    (before.endsWith('ين') || before.endsWith('ان')) &&
    !words[index - 1]?.definite
  )
}
