import { lastLetter } from '../../passage.ts'
import { isBehindSaying, isSaying } from '../../syntax/saying.ts'
import { bareStem, isDefinite } from '../definite.ts'
import { roleAfter } from '../roles/role-after.ts'
import type { Search } from '../search.ts'
import { isClosed } from './closed.ts'
import { isMaghrebi } from './name-extent.ts'
import type { NameRun } from './name-run.ts'
import type { Shape } from './name-shape.ts'

/** What must speak for a name that opens with an everyday word. */
const ENOUGH = 4
/** Tokens of a name found before. */
const NAME = 3

/** «جلال محمود», «جليلة السيد», «عادل حسن»: a name all of whose words may mean something else, by what its words and its neighbours say. */
export function isDoubtfulName(search: Search, name: NameRun): boolean {
  const { passage } = search
  if ((passage.words[name.first]?.preposition !== '' && !isOfWork(search, name)) || name.parts < 2) return false
  if (isThing(search, name.first) || (isEverydayNoun(search, name.first) && !isCalledFor(search, name) && !isOfNames(search, name)))
    return false
  if (passage.hits.all(name.first + 1, 'person').some(({ value, last }) => value.full && last >= name.last)) return false
  if (passage.words[name.first]?.tag === 'verb' && !isCalledFor(search, name)) return false
  if (isQualified(search, name) || isSelf(search, name) || isOfMany(search, name) || isNewOfKind(search, name)) return false
  return ofFirst(search, name.first) + ofSecond(search, name.first + 1) + ofNeighbours(search, name) >= ENOUGH
}

/** «سلامة المنتصبين»: whose it is are many. */
function isOfMany({ passage }: Search, { first, last }: NameRun): boolean {
  if (last !== first + 1 || !isDefinite(passage, last) || passage.hits.isIn(last, NAME_PARTS)) return false
  return /....(?:ين|ات)$/.test(passage.tokens[last]?.form ?? '') && passage.lexicon.everydayWords.has(bareStem(passage, first))
}

/** «مرشد جديد», «رائد مستقل»: an office and its quality, neither with the article. */
function isNewOfKind({ passage }: Search, { first, last }: NameRun): boolean {
  if (last !== first + 1 || isDefinite(passage, first) || isDefinite(passage, last) || !passage.hits.at(first, 'role')) return false
  return passage.lexicon.everydayWords.get(bareStem(passage, last)) === 'quality' && !passage.hits.isIn(last, NAME_PARTS)
}

/** «مقال لحازم الأمين», «خلفا لسعيد العايدي»: whose work it is, or whom somebody follows. */
function isOfWork({ passage }: Search, { first }: NameRun): boolean {
  return passage.words[first]?.preposition === 'ل' && MADE.has(bareStem(passage, first - 1))
}

/** Folded. */
const MADE = new Set(
  'مقال مقاله رسم كاريكاتير كتاب روايه قصيده فيلم لوحه صوره حوار تحقيق تقرير تصريح تصريحات كلمه تغريده اغنيه البوم خلفا وفقا طبقا تابين'.split(
    ' ',
  ),
)

/** «جون أنطوان بيل»: three parts, and nothing but names behind the first. */
function isOfNames({ shapes }: Search, { first, last, parts }: NameRun): boolean {
  if (parts < 3) return false
  for (let at = first + 1; at <= last; at++) if (!NOTHING_ELSE.has(shapes[at])) return false
  return true
}

const NOTHING_ELSE = new Set<Shape | undefined>(['given', 'family', 'particle'])

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
  const { lexicon } = passage
  const kind = lexicon.everydayWords.get(bareStem(passage, first))
  if (kind === 'quality' || kind === 'participle' || lexicon.everydayWords.get(bareStem(passage, first + 1)) !== 'quality') return false
  return !isSaying(passage, first - 1)
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
  if (shape === 'unknown') return lastLetter(passage, at) === 'ة' ? 0 : definite ? 2 : 1
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
  if (isSaying(passage, name.first - 1)) points++
  if (isOfWork(search, name)) points += 2
  if (before?.tag === 'verb' && isOfTables(search, name)) points++
  if (passage.words[name.first]?.conjunction) points += taken[name.first - 1] === NAME ? (isQualitySurname(search, name) ? 3 : 1) : 0
  else if (before?.tag === 'noun' && before.stem !== 'جانب' && !isOfNames(search, name)) points += isAct(search, name.first - 1) ? 1 : -2
  return points
}

/** «مكسيم خليل وجلال الطويل»: joined to a name, a given name and one word with its article that is a quality elsewhere. */
function isQualitySurname({ passage }: Search, { first, last }: NameRun): boolean {
  if (last !== first + 1 || !isDefinite(passage, last) || passage.hits.at(first, 'given-name') === undefined) return false
  return passage.lexicon.everydayWords.get(bareStem(passage, last)) === 'quality' && /[^ه]$/.test(passage.tokens[last]?.form ?? '')
}

/** «صدم خالد مسعود»: two words of the name tables, the first no noun of its own. */
function isOfTables(search: Search, { first, last }: NameRun): boolean {
  const { passage } = search
  if (
    last !== first + 1 ||
    !isClosed(search, last) ||
    passage.tokens[last]?.form.endsWith('ا') ||
    passage.lexicon.everydayWords.get(bareStem(passage, first)) === 'noun'
  )
    return false
  return passage.hits.at(first, 'given-name') !== undefined && passage.hits.isIn(last, NAME_PARTS)
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
  if (isOfWork(search, name)) return true
  if (word?.pronoun) return false
  if (word?.conjunction) return taken[name.first - 1] === NAME
  return passage.words[name.first - 1]?.tag === 'verb' || isAct(search, name.first - 1) || roleAfter(search, name) !== undefined
}

/** «نظام», «حياة»: an everyday noun before a name is joined to it by idafa. */
function isThing(search: Search, at: number): boolean {
  const { passage } = search
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  return (
    (kind === 'noun' && passage.hits.at(at, 'given-name') === undefined) ||
    kind === 'time' ||
    kind === 'adverb' ||
    (passage.hits.isIn(at, NO_NAMES) && !isSpeaker(search, at))
  )
}

/** «وقال أمير عطاران»: right after a verb of saying, and before what only a name can be. */
function isSpeaker({ passage, shapes }: Search, at: number): boolean {
  if (!isBehindSaying(passage, at)) return false
  if (passage.words[at]?.pronoun || passage.hits.at(at, 'role')?.value.role.class === 'relation') return false
  return passage.hits.at(at, 'given-name')?.pronoun === '' && (shapes[at + 1] === 'family' || shapes[at + 1] === 'unknown')
}

const NO_NAMES = new Set(['role', 'trigger-noun', 'group'])
