import { bareStem } from '../mentions/definite.ts'
import type { Passage } from '../passage.ts'
import { headBefore } from './place-head.ts'

/** After these a place stands, if anything that can be one follows. */
const PREPOSITIONS = new Set(['في', 'الي', 'من', 'نحو', 'قرب', 'داخل', 'خارج', 'حول', 'عبر', 'صوب', 'قباله', 'وسط', 'بين', 'باتجاه'])

/** «في الخيام», «بالخيام», «أهالي الخيام», «سراقب والخيام». */
export function isFramed({ words, hits, lexicon }: Passage, index: number): boolean {
  const word = words[index]
  if (!word) return false
  if (word.preposition === 'ب') return true
  if (word.preposition !== '') return false
  const before = words[index - 1]
  if (!before) return false
  if (word.conjunction) return hits.at(index - 1, 'place') !== undefined || hits.at(index - 2, 'place')?.last === index - 1
  if (before.tag === 'preposition') return PREPOSITIONS.has(before.stem) && before.pronoun === ''
  return before.tag === 'noun' && !before.definite && before.pronoun === '' && lexicon.placeCues.locative.has(before.stem)
}

/** «جامعة دمشق», «ريال مدريد», «مانشستر يونايتد»: something else bears the place's name. */
export function isBorne({ words, lexicon }: Passage, first: number, last: number): boolean {
  const before = words[first - 1]
  const after = words[last + 1]
  if (after?.tag === 'noun' && lexicon.placeCues['bearer-after'].has(after.stem)) return true
  if (words[first]?.preposition || words[first]?.conjunction) return false
  return before?.tag === 'noun' && !before.definite && before.pronoun === '' && lexicon.placeCues['bearer-before'].has(before.stem)
}

/** «خسر إشبيلية», «أمام ليفربول»: where matches are told, a town's name that no place stands before is its club's. */
export function isClub(passage: Passage, index: number): boolean {
  const { words, lexicon } = passage
  if (isFramed(passage, index) || headBefore(passage, index)) return false
  const { sport } = lexicon.placeCues
  const sentence = passage.sentences[sentenceAt(passage, index)]
  if (!sentence) return false
  let seen = 0
  for (let at = sentence.first; at < sentence.last; at++) {
    if (words[at]?.tag === 'noun' && sport.has(bareStem(passage, at)) && ++seen >= FEWEST_OF_SPORT) return true
  }
  return false
}

/** Words of sport in one sentence, at the least. */
const FEWEST_OF_SPORT = 2

function sentenceAt({ sentences }: Passage, index: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.last ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return low
}
