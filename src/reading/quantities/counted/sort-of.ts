import type { Figure, Ground } from '../figure.ts'
import { endOfDefinite } from './counted-noun.ts'

/** What follows «من» and is no sort: «6 من أصل 12», «10 من بين 15», «3 من قبل». */
const NO_SORTS = new Set('اصل|بين|اجمالي|مجموع|ضمن|جمله|اجل|قبل|جانب|جديد|نوع|حيث|نفس|ناحيه|جهه|كل|عمر'.split('|'))

/** «فصل 110 آلاف من وظائفهم»: what they were put out of. */
const OF_THEM = /^ه(?:م|ن|ما)$/

/** «6 من كوادرها», «2200 من العمالة»: a figure that stands without a noun is of a sort that no table knows. */
export function withSort(ground: Ground, figure: Figure): Figure {
  const { tokens, words, lexicon } = ground.passage
  const at = figure.last + 2
  const word = words[at]
  const { noun } = figure
  const isOfItsOwn = noun?.other === true && noun.phrase.first >= figure.first && tokens[noun.phrase.first]?.form !== 'اخرين'
  if ((noun && !isOfItsOwn) || tokens[at - 1]?.form !== 'من' || ground.taken[at]) return figure
  if (word?.tag !== 'noun' || word.conjunction || word.preposition || word.place || !(word.definite || word.pronoun !== '')) return figure
  if (NO_SORTS.has(word.stem.replace(/^ال/, '')) || lexicon.everydayWords.get(word.stem) === 'time' || tokens[at]?.kind !== 'word')
    return figure
  if (OF_THEM.test(word.pronoun)) return figure
  const phrase = { first: at, last: endOfDefinite(ground, at) }
  if (noun) return { ...figure, last: phrase.last, noun: { phrase, unit: noun.unit, class: noun.class } }
  return { ...figure, last: phrase.last, noun: { phrase, unit: 'item', class: 'unknown' } }
}
