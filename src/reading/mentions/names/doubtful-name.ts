import { bareStem, isDefinite } from '../definite.ts'
import { roleAfter } from '../roles/role-after.ts'
import type { Search } from '../search.ts'
import { isClosed, isMaghrebi } from './name-extent.ts'
import type { NameRun } from './name-run.ts'

/** What must speak for a name that opens with an everyday word. */
const ENOUGH = 4
/** Tokens of a name found before. */
const NAME = 3

/** «جلال محمود», «جليلة السيد», «عادل حسن»: a name all of whose words may mean something else, by what its words and its neighbours say. */
export function isDoubtfulName(search: Search, name: NameRun): boolean {
  const { passage } = search
  if (passage.words[name.first]?.preposition !== '' || name.parts < 2) return false
  if (isThing(search, name.first) || (isEverydayNoun(search, name.first) && !isCalledFor(search, name))) return false
  if (passage.hits.all(name.first + 1, 'person').some(({ value, last }) => value.full && last >= name.last)) return false
  if (passage.words[name.first]?.tag === 'verb' && !isCalledFor(search, name)) return false
  if (isQualified(search, name) || isSelf(search, name)) return false
  return ofFirst(search, name.first) + ofSecond(search, name.first + 1) + ofNeighbours(search, name) >= ENOUGH
}

/** «إرساء سلام صادق ودائم»: a noun and its quality, neither with the article, and a further quality. */
function isQualified(search: Search, name: NameRun): boolean {
  const { passage } = search
  const { first, last } = name
  if (last !== first + 1 || isDefinite(passage, last)) return false
  if (!(passage.words[first]?.conjunction && search.taken[first - 1] === NAME) && isQualityOf(search, first)) return true
  if (!passage.words[last + 1]?.conjunction) return false
  const kinds = [last, last + 1].map((at) => passage.lexicon.everydayWords.get(bareStem(passage, at)))
  return kinds.every((kind) => kind === 'quality' || kind === 'participle')
}

/** «حياة كريمة», «جيل جديد»: a noun and its quality where nobody is awaited. */
function isQualityOf({ passage }: Search, first: number): boolean {
  const { lexicon, words } = passage
  const kind = lexicon.everydayWords.get(bareStem(passage, first))
  if (kind === 'quality' || kind === 'participle' || lexicon.everydayWords.get(bareStem(passage, first + 1)) !== 'quality') return false
  const before = words[first - 1]
  return !(before?.verb && lexicon.reportingVerbs.has(before.verb.value.lemma))
}

/** «كتب لي منفعلا», «أعتقد أني سأنجح»: grammar before it is a name. */
function isSelf(search: Search, name: NameRun): boolean {
  return name.parts < 3 && SELF.has(search.passage.tokens[name.first]?.form ?? '') && roleAfter(search, name) === undefined
}

const SELF = new Set(['لي', 'اني', 'باني', 'لاني', 'لك', 'بي', 'مني'])

function ofFirst({ passage }: Search, at: number): number {
  const isGiven = passage.hits.at(at, 'given-name') !== undefined
  if (!isGiven) return 0
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  return kind === undefined || kind === 'participle' ? 2 : 1
}

function ofSecond(search: Search, at: number): number {
  const { passage, shapes } = search
  const shape = shapes[at]
  const definite = isDefinite(passage, at)
  if (shape === 'given' || shape === 'family') return 2
  if (shape === 'particle') return BOUND.has(passage.tokens[at]?.form ?? '') ? 3 : 1
  if (shape === 'word') return isMaghrebi(search, at) ? 2 : 0
  if (shape === 'doubtful') {
    const isName = passage.hits.isIn(at, NAME_PARTS)
    return isName ? (definite || !passage.lexicon.everydayWords.has(bareStem(passage, at)) ? 2 : 1) : 0
  }
  if (shape === 'unknown') return passage.article.text[(passage.tokens[at]?.end ?? 0) - 1] === 'ة' ? 0 : definite ? 2 : 1
  return (shape === 'nisba' || shape === 'derived') && definite ? 1 : 0
}

/** «صالح عبد الغفور»: nothing but names holds these. */
const BOUND = new Set(['عبد', 'بن'])
const NAME_PARTS = new Set(['family-name', 'given-name'])

function ofNeighbours(search: Search, name: NameRun): number {
  const { passage, taken } = search
  const before = passage.words[name.first - 1]
  let points = 0
  if (isClosed(search, name.last)) points++
  if (roleAfter(search, name)) points++
  if (before?.verb && passage.lexicon.reportingVerbs.has(before.verb.value.lemma)) points++
  if (passage.words[name.first]?.conjunction) points += taken[name.first - 1] === NAME ? 1 : 0
  else if (before?.tag === 'noun') points += isAct(search, name.first - 1) ? 1 : -2
  return points
}

/** «بتعيين يوسف», «اعتقال سامي»: whom an act falls on. */
function isAct({ passage }: Search, at: number): boolean {
  if (isDefinite(passage, at)) return false
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  return kind === 'masdar' || passage.hits.at(at, 'trigger-noun') !== undefined
}

/** «نظام صدام», «غالب الأحيان»: a noun and its genitive, unless a person is awaited. */
function isEverydayNoun({ passage }: Search, at: number): boolean {
  return passage.lexicon.everydayWords.get(bareStem(passage, at)) === 'noun'
}

/** After a verb or an act, joined to another name, or before an office. */
function isCalledFor(search: Search, name: NameRun): boolean {
  const { passage, taken } = search
  const word = passage.words[name.first]
  if (word?.pronoun) return false
  if (word?.conjunction) return taken[name.first - 1] === NAME
  return passage.words[name.first - 1]?.tag === 'verb' || isAct(search, name.first - 1) || roleAfter(search, name) !== undefined
}

/** «نظام», «حياة»: an everyday noun before a name is joined to it by idafa. */
function isThing({ passage }: Search, at: number): boolean {
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  return (
    (kind === 'noun' && passage.hits.at(at, 'given-name') === undefined) ||
    kind === 'time' ||
    kind === 'adverb' ||
    passage.hits.isIn(at, NO_NAMES)
  )
}

const NO_NAMES = new Set(['role', 'trigger-noun', 'group'])
