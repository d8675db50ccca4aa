import type { Countable } from '../counted/counted-noun.ts'
import { countablesAt, lastAdjective } from '../counted/counted-noun.ts'
import { countingBefore } from '../counted/governing-word.ts'
import type { Figure, Ground } from '../figure.ts'
import { attachedTo } from './attached.ts'
import { isOtherWord, isQualityOfTwo } from './is-other-word.ts'

const TWO = new Set(['اثنان', 'اثنين', 'اثنتان', 'اثنتين'])

/**
 * A dual that carries its number: «جنديان», «بنايتين سكنيتين».
 *
 * A form that may as well be a sound plural («مدنيين») is one only before «اثنين»; one with the article or a pronoun («الأسيرين») only where
 * a counting word governs it.
 */
export function findDualNoun(ground: Ground, index: number): Figure | undefined {
  const { tokens, words } = ground.passage
  const word = words[index]
  const form = tokens[index]?.form ?? ''
  const isJoined = isConstruct(ground, index)
  if (word?.tag !== 'noun' || !(word.pronoun || isJoined || form.endsWith('ان') || form.endsWith('ين'))) return undefined
  const countables = countablesAt(ground, index).filter(({ hit }) => !(isJoined && hit.pronoun === 'ي'))
  if (isOtherWord(ground, index) || isQualityOfTwo(ground, index)) return undefined
  const duals = countables.filter((countable) => isDual(countable, tokens[countable.hit.last]?.form ?? '', isJoined))
  const dual = duals.find(({ hit }) => hit.table === 'unit') ?? duals[0]
  if (!dual || dual.hit.before.preposition === 'ك' || isNameBefore(ground, dual)) return undefined
  const { hit, unit } = dual
  const saysTwo = TWO.has(tokens[hit.last + 1]?.form ?? '')
  if (countables.some(({ number, hit: other }) => number !== 'dual' && other.last === hit.last) && !saysTwo) return undefined
  const governed = hit.before.definite || hit.pronoun !== ''
  if (governed && !countingBefore(ground, index)) return undefined
  if (isJoined && (dual.class === 'person' || (PLACES.has(unit) && isWhere(ground, index, hit.before.preposition)))) return undefined
  if (dual.class === 'time' || dual.class === 'age' || unit === 'time') return undefined
  const qualified = qualifiedUnit(ground, hit.last)
  const last = saysTwo ? hit.last + 1 : Math.max(lastOfTwo(ground, hit.last), qualified === undefined ? 0 : hit.last + 1)
  return {
    first: index,
    attached: attachedTo(hit.before),
    governed: index,
    last,
    min: 2,
    max: 2,
    minExclusive: false,
    maxExclusive: false,
    approximate: false,
    rule: 'dual-noun',
    noun: { phrase: { first: index, last: hit.last }, unit: qualified ?? unit, class: dual.class, row: hit.row },
    weak: false,
    row: hit.row,
  }
}

/** «يقول ديرين وونغ»: a word that no table knows follows its verb's subject, and no dual but its construct is joined to another noun. */
function isNameBefore({ passage: { words, tokens } }: Ground, { class: of, hit }: Countable): boolean {
  const next = words[hit.last + 1]
  if (of === 'person' || hit.first !== hit.last || !words[hit.first - 1]?.verb || !/(?:ان|ين)$/.test(tokens[hit.last]?.form ?? ''))
    return false
  if (next?.tag !== 'noun' || next.common || next.definite || next.conjunction || next.preposition || next.place) return false
  return !NO_SURNAME.test(tokens[hit.last + 1]?.form ?? '')
}

/** Qualities, adverbs, and words that something may be attached to. */
const NO_SURNAME = /^[لبكف]|^و[^و]|(?:ان|ين|ا|ه|ات|ي)$/

/** «بنايتين سكنيتين», but not «شرطيان مؤكدة أنه …»: qualities of two end as two do. */
function lastOfTwo(ground: Ground, noun: number): number {
  const { tokens } = ground.passage
  let last = lastAdjective(ground, noun)
  while (last > noun && !/(?:ين|ان)$/.test(tokens[last]?.form ?? '')) last--
  return last
}

/** «طائرتين مسيرتين» are drones: the unit of two words that both would be in the singular. */
function qualifiedUnit({ passage: { tokens, lexicon } }: Ground, noun: number): string | undefined {
  const [name, quality] = [singularOf(tokens[noun]?.form ?? ''), singularOf(tokens[noun + 1]?.form ?? '')]
  const entry = lexicon.automaton
    .start(name)
    ?.next?.get(quality)
    ?.entries.find(({ table }) => table === 'unit')
  return entry?.table === 'unit' ? entry.value.unit.unit : undefined
}

function singularOf(dual: string): string {
  return dual.replace(/ت(ان|ين)$/, 'ه').replace(/(ان|ين)$/, '')
}

/**
 * «ان» and «ين», and of a feminine its construct («مقاتلتا سلاح الجو»): that of a masculine is written like a tanwin or a pronoun. Before a
 * pronoun the nun is gone («شقيقيه»), and «أخيه» is one.
 */
function isDual({ number, hit }: Countable, form: string, isJoined: boolean): boolean {
  if (number !== 'dual') return false
  if (hit.pronoun !== '') return form.endsWith(`ي${hit.pronoun}`) && !OF_FIVE.has(hit.before.stem.slice(0, -hit.pronoun.length))
  return isJoined || form.endsWith('ان') || form.endsWith('ين') || hit.last > hit.first
}

/** «في مدينتي طبرق ودرنة»: where it was, and nothing that is counted. */
function isWhere({ passage: { words } }: Ground, index: number, preposition: string): boolean {
  return preposition !== '' || words[index - 1]?.tag === 'preposition'
}

const PLACES = new Set(['city', 'town', 'village', 'district', 'province', 'municipality', 'island', 'line', 'street', 'road', 'corridor'])

/** Nouns whose singular is written so before a pronoun: «أخيه», «أبيه». */
const OF_FIVE = new Set(['اخي', 'ابي', 'حمي'])

/** «صفقتي سلاح», «مقاتلتا F-15»: «تا» and «تي» before the noun they are joined to; in «شركتي الجديدة» and «ابنتي» it is «my». */
function isConstruct({ passage: { tokens, words, lexicon }, taken }: Ground, index: number): boolean {
  const form = tokens[index]?.form ?? ''
  const next = words[index + 1]
  if (!(form.endsWith('تا') || form.endsWith('تي')) || form.length < 5 || taken[index + 1]) return false
  if (next?.tag !== 'noun' || next.conjunction || next.preposition || tokens[index + 1]?.form.startsWith('و')) return false
  const isFeminine = next.definite && (tokens[index + 1]?.form.endsWith('ه') ?? false)
  return lexicon.everydayWords.get(next.stem) !== 'quality' && (!isFeminine || words[index + 2]?.conjunction === true)
}
