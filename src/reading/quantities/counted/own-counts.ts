import type { CountedAs } from '../../../lexicon/tables/figures.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Figure, Ground } from '../figure.ts'
import { isIll, isInfection } from './is-ill.ts'

/** Nouns that one figure often counts together: «32 قتيلا وجريحا», «15 ألف أسير ومعتقل». */
export interface OwnCounts {
  readonly counts: readonly CountedAs[]
  /** The last token of the second noun, where there is one. */
  readonly last: number
}

/** What the noun of a figure itself says that it counts: «قتيلا», «قتيلا وجريحا», «حالة وفاة». */
export function ownCounts(ground: Ground, { noun, last }: Figure): OwnCounts {
  if (!noun) return { counts: [], last }
  if (areWounds(ground.passage, noun.phrase)) return { counts: [], last }
  const first = countedAt(ground, noun.phrase.first) ?? (noun.class === 'unknown' ? undefined : countedAsAdjective(ground, noun.phrase))
  if (!first || isOfWrong(ground, noun.phrase.first)) return { counts: [], last }
  const at = noun.phrase.last + 1
  const word = ground.passage.words[at]
  const isPair =
    noun.phrase.last === last &&
    word?.conjunction === true &&
    word.definite === (ground.passage.words[noun.phrase.first]?.definite ?? false)
  const second = isPair ? countedAt(ground, at) : undefined
  if (!second || (!word?.definite && isMasdar(ground, at))) return { counts: [first], last }
  return { counts: first === second ? [first] : [first, second], last: at }
}

function countedAt({ passage }: Ground, at: number): CountedAs | undefined {
  if (isIll(passage, at) || isInfection(passage, at)) return undefined
  return passage.hits.all(at, 'counting-word').find(({ value }) => value.part === 'noun')?.value.counts
}

/** «1100 مسلح قتيل», «23 مهاجرا محتجزين»: a counting noun that follows as an adjective does, or that the phrase has taken as one. */
function countedAsAdjective(ground: Ground, { first, last }: Phrase): CountedAs | undefined {
  const { words } = ground.passage
  for (let at = first + 1; at <= last + 1; at++) {
    const word = words[at]
    const isAdjective =
      word?.tag === 'noun' && !word.conjunction && !word.preposition && word.definite === (words[first]?.definite ?? false)
    const counts = isAdjective && !isMasdar(ground, at) ? countedAt(ground, at) : undefined
    if (counts) return counts
  }
  return undefined
}

/** «… وإصابة 12»: the next noun opens a figure of its own. */
function isMasdar({ passage: { hits } }: Ground, at: number): boolean {
  return hits.all(at, 'counting-word').some(({ value }) => value.part === 'masdar')
}

/** «تعرض لعدة إصابات بليغة»: what one has on the body. */
export function areWounds({ words, tokens }: Passage, { first, last }: Phrase): boolean {
  if (tokens[first]?.form !== 'اصابات') return false
  return (
    SEVERAL.has(tokens[first - 1]?.form ?? '') ||
    (last > first && GRAVE.has(tokens[first + 1]?.form ?? '') && words[first - 2]?.preposition === 'ل')
  )
}

const SEVERAL = new Set(['عده', 'لعده', 'بعده'])
const GRAVE = new Set(['بليغه', 'خطيره', 'بالغه', 'متفاوته'])

/** Victims are dead where a toll is told; elsewhere they are those of any wrong: «تشمل الاتهامات 54 ضحية». */
const VICTIMS = new Set(['ضحيه', 'ضحايا'])
const TOLLS = new Set([
  'سقوط',
  'سقط',
  'سقطت',
  'وقوع',
  'وقع',
  'اوقع',
  'اوقعت',
  'خلف',
  'خلفت',
  'اسفر',
  'اسفرت',
  'انتشال',
  'حصيله',
  'عدد',
  'راح',
  'دفن',
  'خلفه',
  'خلفها',
])
const FARTHEST_TOLL = 8

function isOfWrong({ passage: { words } }: Ground, noun: number): boolean {
  if (!VICTIMS.has(words[noun]?.stem.replace(/^ال/, '') ?? '')) return false
  for (let at = noun - 1; at >= Math.max(0, noun - FARTHEST_TOLL); at--) if (TOLLS.has(words[at]?.stem ?? '')) return false
  return true
}
