import { lastLetter, type Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { OF_DYING } from '../../syntax/opens-phrase.ts'
import type { Stage } from '../stage.ts'

// What the ending of a phrase's first word tells: no subject is written so.

/** «اعتقلت متظاهرين», «نشرت ضباطا سريين»: an ending that no subject has. */
export function isAccusative({ passage }: Stage, { first }: Phrase): boolean {
  const word = passage.words[first]
  if (word?.tag === 'quantifier') return SOME.has(word.stem)
  if (word?.tag !== 'noun' || word.place) return false
  const { lexicon, hits } = passage
  if (word.definite && areMen(passage, first)) return true
  if (word.stem.endsWith('يين') && !lexicon.everydayWords.has(word.stem)) return true
  if (word.closed) return false
  if (word.stem.endsWith('ين')) return hits.from(first).some(({ table }) => table === 'group' || table === 'role')
  const bare = word.stem.slice(0, -1)
  if (word.stem.endsWith('ا') && !word.stem.endsWith('ايا') && word.title && !isDualOf(passage, first))
    return hits.at(first, 'person') === undefined
  const isSomebody = hits.at(first, 'group') !== undefined || hits.at(first, 'role') !== undefined
  if (isSomebody && word.stem.endsWith('ا') && lexicon.everydayWords.has(bare) && !isDualOf(passage, first)) return true
  return (
    word.stem.endsWith('ا') && !lexicon.everydayWords.has(word.stem) && (lexicon.everydayWords.has(bare) || lexicon.singulars.has(bare))
  )
}

/** «دعت عددا من الصحفيين», «بعضا منهم». Folded. */
const SOME = new Set(['عددا', 'بعضا', 'مزيدا', 'كثيرا', 'قليلا'])

/** «تقاتل الإرهابيين», «حذر المواطنين»: men in the plural as they are called by what they are or do, and no name that ends so. */
function areMen({ words, lexicon, hits }: Passage, at: number): boolean {
  const stem = words[at]?.stem ?? ''
  if (!stem.endsWith('ين') || words[at]?.dual) return false
  const everyday = lexicon.everydayWords.get(stem)
  if (everyday === 'noun' && lexicon.everydayWords.get(stem.slice(0, -2)) === 'noun') return true
  return hits.at(at, 'group')?.value.number === 'plural' || everyday === 'participle' || (everyday === 'quality' && stem.endsWith('يين'))
}

/** «وزيرا الخارجية», «وزيرا خارجية الجزائر ومصر»: two, where what they are joined to follows; «قياديا», «وزيرا سابقا» is one. */
function isDualOf({ words }: Passage, at: number): boolean {
  const next = words[at + 1]
  return words[at]?.dual === true && next?.tag === 'noun' && !next.preposition && !next.conjunction && !next.stem.endsWith('ا')
}

/** «سلميا», «عسكريا», «قريبا», «بشدة», «بحثا عن ملاذ»: how, never who or what. */
export function isManner({ passage, quantityOf }: Stage, { first, last }: Phrase): boolean {
  const word = passage.words[first]
  if (first === last && HOW.has(word?.stem ?? '')) return true
  if (WHY.has(word?.stem ?? '') && !word?.closed) return true
  if (!word?.stem.endsWith('ا')) return false
  const isPeople = passage.hits.at(first, 'group') !== undefined || passage.hits.at(first, 'nisba') !== undefined
  if (first === last && !word.stem.endsWith('هما') && !quantityOf.has(first)) {
    if (word.accusative && !word.title && !isPeople) return true
    const everyday = passage.lexicon.everydayWords.get(word.stem)
    if (everyday === 'adverb' || everyday === 'time') return true
  }
  return word.tag === 'noun' && !word.closed && word.stem.length > SHORTEST_MANNER && /[^ا]يا$/.test(word.stem) && !isPeople
}

/** «قتل مسموما», «نقل مباشرة»: by themselves. Folded. */
const HOW = new Set(
  `بشده مباشره موقتا مسموما مخنوقا مذبوحا محترقا مشنوقا دهسا جوعا عطشا اختناقا متلبسا حيا خطا عمدا غدرا ظلما زورا غيابيا حضوريا
  ${OF_DYING.join(' ')}`.split(/\s+/),
)
/** «بحثا عن ملاذ», «هربا من القصف», «مقارنة بالعام الماضي», «نقلا عن الشرطة»: why, beside what and from whom, with what follows. Folded. */
const WHY = new Set('بحثا هربا فرارا سعيا خوفا خشيه تحسبا تمهيدا تجنبا انتقاما دفاعا احتجاجا تضامنا مقارنه قياسا نقلا'.split(' '))

/** «دنيا», «عليا» are none, and «قضايا» are many. */
const SHORTEST_MANNER = 4

/** «اتهمت الحكومة أكثر من مرة», «هاجمها 20 مرة»: how often, never who or what. */
export function isHowOften({ passage: { words } }: Stage, { first, last }: Phrase): boolean {
  for (let at = first; at <= Math.min(last, first + LONGEST_COUNT); at++) if (TURNS.has(words[at]?.stem ?? '')) return true
  return false
}

/** Folded. */
const TURNS = new Set(['مره', 'مرات', 'مرتين', 'مرتان'])
/** In tokens. */
const LONGEST_COUNT = 3

/** «استقال احتجاجا»: an indefinite accusative says how or why, unless it counts people. */
export function isCircumstance({ passage, quantityOf }: Stage, { first }: Phrase): boolean {
  if (quantityOf.has(first) || lastLetter(passage, first) === 'أ') return false // «مبدأ»
  const word = passage.words[first]
  return word?.tag === 'noun' && !word.closed && word.stem.endsWith('ا') && !passage.hits.at(first, 'group')
}
