import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import type { NameRun } from './name-run.ts'
import type { Shape } from './name-shape.ts'

/** In tokens. */
const LONGEST = 4
const NAMES = new Set<Shape | undefined>(['given', 'family', 'unknown'])

/**
 * Two words or more between commas, or before «إن», after an office told in full: «استقال وزير الثروة السمكية، بير هولم، بعد». One of them at
 * least is a name or nothing that a dictionary explains; the others may be any noun.
 */
export function enclosedNameAt(search: Search, first: number): NameRun | undefined {
  let last = first
  while (last - first < LONGEST && isPart(search, last, first)) last++
  const parts = last - first
  if (parts < 2 || !closes(search, last) || isDefinite(search.passage, first)) return undefined
  const { shapes } = search
  let named = 0
  for (let at = first; at < last; at++) if (NAMES.has(shapes[at]) || (at === first && opensArticled(search, at))) named++
  if (named < parts - 1) return undefined
  return { first, last: last - 1, full: true, opening: 'given', parts, supported: true }
}

/** «خالد الهيل»: a given name that is a word too, before one with its article. */
function opensArticled({ passage }: Search, at: number): boolean {
  return passage.hits.at(at, 'given-name')?.pronoun === '' && isDefinite(passage, at + 1)
}

function isPart({ passage, taken, limit }: Search, at: number, first: number): boolean {
  const word = passage.words[at]
  if (at >= limit || taken[at] || word?.tag !== 'noun' || word.conjunction || word.preposition || word.pronoun) return false
  if (at === first && (passage.hits.isIn(at, OTHERS) || word.stem === 'قول')) return false
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  return kind !== 'masdar' && kind !== 'time' && kind !== 'adverb' && !(kind && /[^ا]ا$/.test(passage.tokens[at]?.form ?? ''))
}

/** No name opens with one of these. */
const OTHERS = new Set(['role', 'group', 'nisba', 'country', 'place', 'organisation', 'institution', 'outlet', 'trigger-noun', 'region'])

/** A comma, a bracket or «إن». */
function closes({ passage }: Search, at: number): boolean {
  const form = passage.tokens[at]?.form
  return form === ',' || form === '(' || passage.words[at]?.tag === 'complementiser'
}
