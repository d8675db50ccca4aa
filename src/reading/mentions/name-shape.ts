import { proposeStems, proposeSuffixed } from '../../text/clitics.ts'
import type { Hits } from '../../lexicon/finder.ts'
import type { Passage } from '../passage.ts'
import type { Word } from '../syntax/word.ts'

/**
 * What a token could be in a person's name.
 *
 * `given`, `family`: a table of names holds it. `doubtful`: it does, but the word has an everyday meaning too («سلام»). `particle`: «بن», «أبو»,
 * «دي». `unknown`: no table and no dictionary form explains it. `nisba`: an origin or a place, a surname at most («السوداني»). `word`: an
 * ordinary word. `no`: grammar, a verb, a number, a mark.
 */
export type Shape = 'given' | 'family' | 'doubtful' | 'particle' | 'unknown' | 'nisba' | 'word' | 'no'

/** Words that join the parts of a name, folded: they need another part after them. */
const PARTICLES = new Set(['بن', 'ابن', 'بنت', 'ابو', 'ابي', 'ابا', 'ام', 'عبد', 'ال', 'فون', 'فان', 'دي', 'دو', 'دا', 'دوس', 'لا', 'ولد', 'سان', 'بو', 'ايت', 'بني', 'ذو', 'اولد', 'لو', 'ديل', 'دل'])
/** These are ordinary words as well: particles only between parts of a name. */
const INNER_PARTICLES = new Set(['ال', 'لا', 'دا', 'دو', 'لو', 'بني', 'ولد', 'سان', 'دل', 'ام', 'ذو', 'بو', 'ديل', 'دي'])
const isInner = (form: string) => INNER_PARTICLES.has(form)

/** A definite plural is no name: «المتظاهرين», «العمليات». */
const SHORTEST_PLURAL = 7

/** The shape of every token of a passage. */
export function findNameShapes(passage: Passage): Shape[] {
  const tellsAliFromAla = writesAlifMaqsura(passage)
  return passage.tokens.map((_, index) => shapeOf(passage, index, tellsAliFromAla))
}

/** «علي» and «على» fold to one form; a text that writes «على» anywhere means the name by «علي». */
function writesAlifMaqsura({ article }: Passage): boolean {
  return article.text.includes('على ') || article.text.includes('إلى ')
}

function shapeOf(passage: Passage, index: number, tellsAliFromAla: boolean): Shape {
  const { tokens, words, hits, lexicon } = passage
  const word = words[index]
  const token = tokens[index]
  if (!word || token?.kind !== 'word') return 'no'
  if (token.form === 'علي' && tellsAliFromAla && passage.article.text[token.end - 1] === 'ي') return 'given'
  if (PARTICLES.has(word.stem) && !word.definite && !(word.tag !== 'noun' && isInner(word.stem) && word.stem !== 'لا')) return word.tag === 'noun' || word.stem === 'لا' ? 'particle' : 'no'
  if (word.tag === 'verb') return isBareName(hits, index) ? 'doubtful' : 'no'
  if (word.tag !== 'noun') return 'no'
  const named = nameOf(hits, index, word)
  if (named) return lexicon.nameLikeWords.has(word.stem) || lexicon.nameLikeWords.has(token.form) || isOther(hits, index, word) ? 'doubtful' : named
  if (word.pronoun) return 'word'
  const found = hits.from(index)
  let nisba = false
  for (const { table, pronoun } of found) {
    if (pronoun) continue
    if (table === 'nisba' || table === 'place' || table === 'country' || table === 'region') nisba = true
    else if (table !== 'verb' && table !== 'person' && table !== 'given-name' && table !== 'family-name' && table !== 'organisation' && table !== 'outlet') return 'word'
  }
  if (isExplained(passage, token.form, word)) return 'word'
  if (nisba) return 'nisba'
  return found.some(({ table }) => table === 'verb') ? 'word' : 'unknown'
}

/** Does a table of names hold the word with just these attachments? */
function nameOf(hits: Hits, index: number, word: Word): 'given' | 'family' | undefined {
  let family = false
  for (const { table, before, pronoun } of hits.from(index)) {
    if (pronoun || before.preposition !== word.preposition || (before.conjunction !== '') !== word.conjunction) continue
    if (table === 'given-name') return 'given'
    if (table === 'family-name') family = true
  }
  return family ? 'family' : undefined
}

/** A name that is written like a verb: «يزيد», «يحيى». */
function isBareName(hits: Hits, index: number): boolean {
  return hits.from(index).some(({ table, pronoun }) => !pronoun && table === 'given-name')
}

/** A name that another table knows as a word, an office or a place. */
function isOther(hits: Hits, index: number, word: Word): boolean {
  return hits.from(index).some(
    ({ table, pronoun, first, last }) =>
      !pronoun && first === last && (table === 'role' || table === 'group' || table === 'trigger-noun' || table === 'institution' || table === 'country' || (table === 'nisba' && word.definite)),
  )
}

/** Some way to take attachments off leaves a word of the dictionary: «بموقفهم», «والتهديدات». */
function isExplained({ lexicon, article, tokens }: Passage, form: string, word: Word): boolean {
  const { everydayWords } = lexicon
  void article
  void tokens
  if (everydayWords.has(word.stem) || everydayWords.has(form)) return true
  if (word.definite && form.length >= SHORTEST_PLURAL && /(?:ون|ين|ات|يه|تين|تان)$/.test(form)) return true
  for (const { stem, definite } of proposeStems(form)) {
    if (everydayWords.has(stem)) return true
    if (definite) continue
    for (const suffixed of proposeSuffixed(stem)) if (suffixed.pronoun.length + 3 <= stem.length && everydayWords.has(suffixed.stem)) return true
  }
  return false
}
