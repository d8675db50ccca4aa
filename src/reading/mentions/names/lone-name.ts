import { lastLetter } from '../../passage.ts'
import { isSaying } from '../../syntax/saying.ts'
import { isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import type { Search } from '../search.ts'
import { isClosed } from './closed.ts'

/**
 * One name alone where a person stands: a known family or given name right after a verb or «إن» («ورفض رايس القول», «إن زيدان»), or a
 * word that nobody explains right after a verb of saying and before what is said («وقال فرانسكوف إن»).
 */
export function loneName(search: Search, index: number): Found[] | undefined {
  const { passage, shapes, taken } = search
  const word = passage.words[index]
  const shape = shapes[index]
  if (word?.tag !== 'noun' || word.conjunction || word.preposition || taken[index]) return undefined
  if (shape !== 'family' && shape !== 'given' && shape !== 'unknown') return undefined
  if (shape === 'given' && (GRAMMAR.has(word.stem) || isCircumstance(search, word.stem))) return undefined
  if (opensOther(search, index) || goesOn(search, index)) return undefined
  const before = passage.words[index - 1]
  if (before?.tag !== 'verb' && !(before?.tag === 'complementiser' && before.pronoun === '')) return undefined
  if (shape === 'unknown' ? !isSpeaker(search, index) : !isAlone(search, index)) return undefined
  return [{ rule: 'lone-name', kind: 'person', form: 'name', certainty: 'likely', first: index, last: index, number: 'singular' }]
}

/** «داميا»: a quality in the accusative. */
function isCircumstance({ passage }: Search, stem: string): boolean {
  return stem.endsWith('ا') && passage.lexicon.everydayWords.has(stem.slice(0, -1))
}

/** «يعرف باسم», «يوافق علي», «أكبر مني»: grammar before they are names. */
const GRAMMAR = new Set(['باسم', 'علي', 'مني'])
const OTHER_TABLES = new Set([
  'place',
  'country',
  'nisba',
  'organisation',
  'outlet',
  'role',
  'group',
  'institution',
  'region',
  'trigger-noun',
  'unit',
  'currency',
])

function opensOther({ passage }: Search, index: number): boolean {
  return passage.hits.isIn(index, OTHER_TABLES)
}

/** «جونغ-أون», «جونغ أون»: the first part of a name of two. */
function goesOn({ passage }: Search, index: number): boolean {
  if (passage.tokens[index + 1]?.form === '-' && passage.tokens[index + 1]?.glued) return true
  return passage.hits.from(index).some(({ table, last }) => last > index && table === 'given-name')
}

/** Nothing is joined to it: a definite word after it is the verb's object. */
function isAlone(search: Search, index: number): boolean {
  const { passage } = search
  const before = passage.words[index - 1]
  return isClosed(search, index) || (before?.tag === 'verb' && !isDefinite(passage, index) && isDefinite(passage, index + 1))
}

/** After a verb of saying, and before «إن», a colon, a mark or a preposition. */
function isSpeaker({ passage }: Search, index: number): boolean {
  const { words, tokens } = passage
  if (!isSaying(passage, index - 1) || words[index - 1]?.verb?.pronoun || isDefinite(passage, index)) return false
  if (tokens[index]?.form.length === 2 || lastLetter(passage, index) === 'ة') return false
  return words[index + 1]?.tag === 'complementiser' || tokens[index + 1]?.form === ':'
}
