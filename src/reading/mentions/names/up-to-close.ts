import { isBehindSaying, isSaying } from '../../syntax/saying.ts'
import { isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import { SAID } from './closed.ts'
import { opensOffice } from './name-extent.ts'
import type { Shape } from './name-shape.ts'

/** In tokens. */
const LONGEST = 3
/** A name that the article has without its letter is longer, in letters. */
const SHORTEST = 4
const NAMES = new Set<Shape | undefined>(['given', 'family', 'unknown'])

/**
 * Where a foreign name ends whose further parts only look like words with something attached: «سارة ويتسن مديرة», «، أنييس بوزن،». It stands where a
 * speaker or whoever bears an office stands, and what follows the parts ends a name: a mark, «إن», his office.
 */
export function endUpToClose(search: Search, first: number, last: number, awaited: boolean): number {
  const { passage } = search
  const isApart = awaited && passage.tokens[first - 1]?.form === ','
  if (!isApart && !awaited && !isBehindSaying(passage, first)) return last
  for (let at = last + 1; at <= last + LONGEST; at++) {
    if (at > last + 1 && closes(search, at)) return at - 1
    if (at >= search.limit || search.taken[at] || !(isNamePart(search, at) || isOdd(search, at, isApart))) return last
  }
  return last
}

/** A mark, «إن», or the office of whoever is named. */
function closes(search: Search, at: number): boolean {
  const { tokens, words, hits } = search.passage
  if (at >= search.limit || /^[:,(.]$/.test(tokens[at]?.form ?? '') || words[at]?.tag === 'complementiser') return true
  const role = hits.at(at, 'role')
  return role?.value.number === 'singular' && !words[at]?.conjunction && !role.before.definite && opensOffice(search, at)
}

function isNamePart({ passage, shapes }: Search, at: number): boolean {
  const word = passage.words[at]
  if (word?.tag !== 'noun' || word.conjunction || word.preposition || isDefinite(passage, at)) return false
  const form = passage.tokens[at]?.form ?? ''
  if (SAID.has(form)) return false
  if (NAMES.has(shapes[at])) return true
  const isWord = passage.lexicon.everydayWords.has(form) || passage.lexicon.functionWords.has(form)
  return !isWord && passage.hits.at(at, 'given-name')?.pronoun === ''
}

/**
 * No word as it stands, and none with the letters before or behind it taken away that one could expect here: no name («ويوسف»), no everyday word
 * («بغضب») unless commas enclose it, no verb of saying.
 */
function isOdd(search: Search, at: number, isApart: boolean): boolean {
  const { passage } = search
  const { words, tokens, hits, lexicon } = passage
  const [word, token] = [words[at], tokens[at]]
  if (!word || token?.kind !== 'word' || token.form.length < 3 || isDefinite(passage, at)) return false
  if (word.tag !== 'noun' && word.tag !== 'verb') return false
  const kind = lexicon.everydayWords.get(token.form)
  if ((kind && !(isApart && kind === 'participle')) || lexicon.functionWords.has(token.form)) return false
  // «كيفين ستيل بكونستاند»: the article has the name without its letter
  if (isSaying(passage, at) || (word.stem.length > SHORTEST && word.stem !== token.form && hits.from(at).length === 0)) return false
  if (word.tag === 'verb' && isApart) return isNamePart(search, at + 1)
  if (/^(?:ه|ها|هم|هما|هن)$/.test(word.pronoun) && !(isApart && !word.conjunction && hits.from(at).length === 0)) return false
  if (!word.conjunction && !word.preposition && !word.pronoun) return false
  if (word.preposition === 'ل' || (word.conjunction && !(hits.isIn(at, VERBS) && !hits.isIn(at, PEOPLE)))) return false
  return isApart ? !hits.isIn(at, OTHERS) : !lexicon.everydayWords.has(word.stem) && !hits.isIn(at, OTHERS)
}

const VERBS = new Set(['verb'])
const PEOPLE = new Set(['given-name', 'family-name', 'person'])
const OTHERS = new Set([
  'role',
  'group',
  'trigger-noun',
  'country',
  'organisation',
  'institution',
  'outlet',
  'media-noun',
  'source-noun',
  'nisba',
])
