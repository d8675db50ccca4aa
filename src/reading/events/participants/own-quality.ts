import { bareStem } from '../../mentions/definite.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'

/** «أصيب بجروح خطيرة»: a quality goes with the phrase itself, and is nobody. */
export function isOwnQuality(stage: Stage, { first, phrases }: Constituent): boolean {
  const { passage, quantityOf } = stage
  const word = passage.words[first]
  if (isQualityOfLast(stage, first)) return true
  const isQuality = word?.adjective === true || GRAVE.has(word?.stem ?? '')
  return isQuality && !areMany(passage, first) && !quantityOf.has(first) && !passage.hits.at(first, 'nisba') && !isNamed(stage, phrases[0])
}

/** «كلف بتشكيل الحكومة الجديدة»: with the article and the gender of the word before, and no town of that name. */
function isQualityOfLast({ passage }: Stage, at: number): boolean {
  const { words, lexicon } = passage
  const [before, word] = [words[at - 1], words[at]]
  if (before?.tag !== 'noun' || !before.definite || !word?.place || !word.definite || word.preposition || word.conjunction) return false
  return lexicon.everydayWords.get(bareStem(passage, at)) === 'quality' && before.stem.endsWith('ه') === word.stem.endsWith('ه')
}

/** «أصيب بجروح بليغة». Folded. */
const GRAVE = new Set(['بليغ', 'بليغه', 'بالغ', 'بالغه', 'طفيف', 'طفيفه', 'متفاوت', 'متفاوته'])

/** «أدى إلى مقتل مدنيين», «مقتل كثير من السكان»: several behind one deed, and what opens a part of many, are no quality of it. */
function areMany({ words }: Passage, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (next?.stem === 'من' && next.tag === 'preposition' && MANY.has(word?.stem ?? '')) return true
  return before?.tag === 'noun' && SEVERAL.test(word?.stem ?? '') && !SEVERAL.test(before.stem)
}

const SEVERAL = /..(?:ين|ون|ات)$/
/** Folded. */
const MANY = new Set(['كثير', 'كثيره', 'عديد', 'كبير'])

/** «أطاحت بنظام معمر القذافي»: a name that is a quality too. */
function isNamed({ passage, book }: Stage, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && entityOfPhrase(passage, book, phrase)?.form === 'name'
}

/** «نزاعا عشائريا مسلحا»: what agrees with an accusative right behind it is said of it, and is nobody. */
export function agreesInCase({ words, hits }: Passage, { last }: Candidate, { first, last: end }: Phrase): boolean {
  if (first !== end || first <= last || !words[last]?.stem.endsWith('ا')) return false
  for (let at = last + 1; at <= first; at++)
    if (!words[at]?.stem.endsWith('ا') || words[at]?.preposition || words[at]?.conjunction) return false
  return hits.at(first, 'group') !== undefined
}
