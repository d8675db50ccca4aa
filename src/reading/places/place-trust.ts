import type { Hit } from '../../lexicon/finder.ts'
import type { Gazetted } from '../../lexicon/tables/gazetteer.ts'
import { bareStem, isDefinite } from '../mentions/definite.ts'
import { lastLetter, type Passage } from '../passage.ts'

/**
 * How far a written name is trusted to be a place: `sure` anywhere; `listed`, a word too but mostly the place («حمص»), where anything in the article
 * speaks for it; `weak` where its country is spoken of; `frame` where besides a preposition
 * or a word like «سكان» stands before it; `head` only after «مدينة», «قرية» and their like; `never`.
 */
export type Trust = 'sure' | 'listed' | 'weak' | 'frame' | 'head' | 'never'

/** Countries whose smaller towns this news speaks of. */
const NEAR_COUNTRIES = new Set('SY LB JO PS IL IQ SA YE OM AE QA BH KW EG SD SS LY TN DZ MA MR EH SO DJ KM TR IR AF PK UA'.split(' '))
/** Inhabitants from which a town's name is trusted, in those countries and elsewhere. */
const LARGE_NEAR = 40_000
const LARGE = 120_000
/** A name that is a person's too is a place's only from here. */
const LARGE_NAME = 400_000
/** Shorter names are found in too many words. */
const SHORTEST = 4
const OTHER_TABLES = new Set([
  'role',
  'group',
  'trigger-noun',
  'institution',
  'nisba',
  'given-name',
  'unit',
  'number-head',
  'currency',
  'source-noun',
])
const NAME_TABLES = new Set(['family-name', 'person', 'verb'])

export function isNear(country: string): boolean {
  return NEAR_COUNTRIES.has(country)
}

/** The places of the longest name that begins at a token. */
export function longestPlaces({ hits }: Passage, index: number, limit: number): readonly Hit<'place'>[] {
  const all = hits.all(index, 'place')
  const [longest] = all
  if (!longest || longest.last >= limit || longest.pronoun) return NONE
  if (all.length === 1) return all
  return all.filter(({ last, before }) => last === longest.last && before.stem === longest.before.stem)
}

const NONE: readonly Hit<'place'>[] = []

export function trustOf(passage: Passage, index: number, places: readonly Hit<'place'>[]): Trust {
  const [place] = places
  if (!place) return 'never'
  const { lexicon } = passage
  if (place.last === index && hasTanwin(passage, index)) return 'never'
  if (place.last > index && isPerson(passage, index, place.last)) return 'listed'
  if (place.last > index && places.every(isGeneric) && isPlainWords(passage, index, place.last)) return 'weak'
  if (place.last > index) return places.some(isWellKnown) ? 'sure' : isPlainWords(passage, index, place.last) ? 'frame' : 'weak'
  const row = lexicon.placeHomographs.get(place.before.stem)
  if (row) {
    const next = passage.tokens[index + 1]?.form
    if (next !== undefined && row.notNext.length > 0 && row.notNext.some((word) => next.startsWith(word))) return 'never'
    if (row.trust !== 'sure') return row.trust
    return lexicon.everydayWords.has(bareStem(passage, index)) && !places.some(({ value }) => value.capital) ? 'listed' : 'sure'
  }
  if (isDefinite(passage, index) && lexicon.placeHeads.has(bareStem(passage, index))) return 'never'
  const isKnown = places.some(isWellKnown)
  if (isWord(passage, index, place, isKnown)) return isFarWord(passage, index, places) ? 'never' : 'head'
  if (
    place.before.stem.length < SHORTEST &&
    !places.some(({ value }) => value.capital || value.kind === 'province' || value.population > LARGE_NAME)
  )
    return 'frame'
  return isKnown ? 'sure' : 'weak'
}

/** «مديرية أمن»: an everyday noun, and the name of no place but small ones of far countries. */
function isFarWord(passage: Passage, index: number, places: readonly Hit<'place'>[]): boolean {
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, index))
  if (kind !== 'noun' && kind !== 'masdar') return false
  return places.every(({ value }) => value.row.file === 'geonames.tsv' && !NEAR_COUNTRIES.has(value.country) && value.population < LARGE)
}

/** A province, a capital, a large town or one that our own tables list. */
function isWellKnown({ value }: Hit<'place'>): boolean {
  const { kind, capital, population, country, row } = value
  if (capital || kind === 'province' || row.file !== 'geonames.tsv') return true
  return population >= (NEAR_COUNTRIES.has(country) ? LARGE_NEAR : LARGE)
}

/** «المحافظة الجنوبية», «ساحة الشهداء»: many countries have one. */
function isGeneric({ value: { kind } }: Hit<'place'>): boolean {
  return kind === 'province' || kind === 'district'
}

/** «صلاح الدين»: a man's name too. */
function isPerson({ hits }: Passage, first: number, last: number): boolean {
  return hits
    .from(first)
    .some(({ table, last: end }) => end === last && (table === 'person' || table === 'given-name' || table === 'family-name'))
}

/** «القصر الكبير»: every word of the name is a word of its own. */
function isPlainWords(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (!passage.lexicon.everydayWords.has(bareStem(passage, at))) return false
  return true
}

/** The name is a word of the dictionary, or another table's. */
function isWord(passage: Passage, index: number, { before, value }: Hit<'place'>, isKnown: boolean): boolean {
  const { lexicon, hits, tokens } = passage
  const form = tokens[index]?.form ?? ''
  const stem = bareStem(passage, index)
  const { functionWords, everydayWords, nameLikeWords } = lexicon
  if (functionWords.has(form) || functionWords.has(before.stem) || functionWords.has(before.conjunction + before.stem)) return true
  if (before.preposition === '' && before.conjunction === '' && isPrefixed(form) && functionWords.has(form.slice(1))) return true
  if (nameLikeWords.has(stem) || isPossessed(passage, index, stem, value)) return true
  const kind = everydayWords.get(stem)
  if (kind !== undefined && (kind !== 'participle' || !isKnown || value.row.file === 'geonames.tsv')) return true
  const isName = isSmall(value)
  return hits
    .from(index)
    .some(
      ({ table, last, pronoun, before: other }) =>
        !pronoun && last === index && other.stem.length >= stem.length && (OTHER_TABLES.has(table) || (isName && NAME_TABLES.has(table))),
    )
}

/** «بريده الإلكتروني», «استعاد بريقه»: a word and a pronoun, which folding makes one with «بريدة»; a name without the article that few know is none. */
function isPossessed(passage: Passage, index: number, stem: string, place: Gazetted): boolean {
  const { lexicon } = passage
  if (!stem.endsWith('ه') || lastLetter(passage, index) !== 'ه') return false
  if (lexicon.everydayWords.has(stem.slice(0, -1))) return true
  return !isDefinite(passage, index) && isSmall(place) && ![place.name, ...place.variants].some((name) => name.endsWith('ه'))
}

function isSmall({ population, kind, capital }: Gazetted): boolean {
  return population < LARGE_NAME && kind !== 'province' && !capital
}

/** «دومًا»: no name of a town is written so. */
function hasTanwin({ article, tokens }: Passage, index: number): boolean {
  return article.text.slice(tokens[index]?.start, tokens[index]?.end).includes('\u064b')
}

function isPrefixed(form: string): boolean {
  const first = form[0]
  return first === 'و' || first === 'ف' || first === 'ب' || first === 'ل' || first === 'ك'
}
