import type { Hit, Hits, Slot } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Token } from '../../text/tokens.ts'
import { decideAttachments } from './attach.ts'
import type { Ending } from './attached-pronoun.ts'
import { COMMON_TABLES, isHomograph, likeliestVerb, PROPER_TABLES } from './likeliest-verb.ts'
import type { Tag, Word } from './word.ts'
import { type Marks, WordMarks } from './word-marks.ts'

/** What is known of a word before its neighbours are looked at. */
export interface WordFacts {
  /** The word as it is tagged where it is no verb. */
  readonly word: Word
  /** It is a word of grammar and never a verb. */
  readonly isGrammar: boolean
  /** «اثني عشر»: folded, «أثنى» is written alike. */
  readonly isTwelve: boolean
  /** Its likeliest verb, by its place among the token's hits; -1 where it can be none. */
  readonly verb: number
  /** It may as well be a noun: only its place tells. */
  readonly isHomograph: boolean
  /** The marks of that verb. */
  readonly verbMarks: Marks
}

/** Where the facts of a written form are remembered, by its ending. */
const SLOTS: Readonly<Record<Ending, Slot<WordFacts>>> = { '': { at: 0 }, ة: { at: 1 }, ه: { at: 2 } }

/** What a word is as the first of some phrases. */
interface FirstFacts {
  readonly phrases: readonly Hit[]
  readonly facts: WordFacts
}

const FIRST_SLOTS: Readonly<Record<Ending, Slot<readonly FirstFacts[]>>> = { '': { at: 4 }, ة: { at: 5 }, ه: { at: 6 } }
const NO_FIRST: readonly FirstFacts[] = []
/** So many sets of phrases are remembered that begin with one word. */
const MOST_FIRST = 12

/** Whether two words begin the same phrases of the same rows, as far as facts go. */
function areSame(some: readonly Hit[], others: readonly Hit[]): boolean {
  return (
    some.length === others.length &&
    some.every((hit, at) => {
      const other = others[at]
      return hit.row === other?.row && hit.value === other.value && hit.before === other.before && hit.pronoun === other.pronoun
    })
  )
}

/** Works out and remembers the facts of each written form. Its memory changes its speed, never its answers. */
export class WordMemory {
  readonly lexicon: Lexicon
  readonly #marks: WordMarks
  readonly #ofMarks = new Map<string, Word>()

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.#marks = new WordMarks(lexicon)
  }

  /** A mark of punctuation or a break. They are few, so that each is one word wherever it stands. */
  mark(form: string): Word {
    let word = this.#ofMarks.get(form)
    if (!word) {
      word = { ...plainWord('mark', form), ...this.#marks.of(form, form, false) }
      this.#ofMarks.set(form, word)
    }
    return word
  }

  /** The marks of a verb: it has no article. */
  marksOfVerb(form: string, stem: string): Marks {
    return this.#marks.of(form, stem, false)
  }

  /** @param ending «ة» or «ه» as the text writes it, where it tells them apart: folding does not. */
  factsOf(tokens: readonly Token[], index: number, hits: Hits, ending: Ending): WordFacts {
    const phrases = hits.phrasesFrom(index)
    if (phrases.length > 0) return this.#factsOfFirst(tokens, index, hits, ending, phrases)
    const slot = SLOTS[ending]
    const known = hits.recall(index, slot)
    if (known) return known
    const facts = findFacts(tokens, index, hits, this.lexicon, this.#marks, ending)
    hits.remember(index, slot, facts)
    return facts
  }

  /** The facts of a phrase's first word, which are the same wherever the same phrases begin. */
  #factsOfFirst(tokens: readonly Token[], index: number, hits: Hits, ending: Ending, phrases: readonly Hit[]): WordFacts {
    const slot = FIRST_SLOTS[ending]
    const known = hits.recall(index, slot) ?? NO_FIRST
    for (const each of known) if (areSame(each.phrases, phrases)) return each.facts
    const facts = findFacts(tokens, index, hits, this.lexicon, this.#marks, ending)
    if (known.length < MOST_FIRST) hits.remember(index, slot, [...known, { phrases, facts }])
    return facts
  }
}

export const NAME_TABLES = new Set(['person', 'given-name', 'family-name', 'place', 'country', 'outlet', 'organisation'])
const PERSON_TABLES = new Set(['person', 'given-name', 'family-name'])
/** Their words stand in apposition, or are parts of names. */
const TITLE_TABLES = new Set(['role', 'person', 'given-name', 'family-name', 'place', 'nisba', 'organisation', 'outlet', 'weekday'])
/** They join the parts of a name and are no verbs, whatever their letters. */
const NAME_PARTICLES = new Set(['بن', 'ابن', 'بنت', 'ابو', 'ابا', 'عبد'])

function findFacts(tokens: readonly Token[], index: number, hits: Hits, lexicon: Lexicon, marks: WordMarks, ending: Ending): WordFacts {
  const attached = decideAttachments(tokens, index, hits, lexicon, ending)
  const { stem, preposition, pronoun } = attached
  const form = tokens[index]?.form ?? ''
  const conjunction = attached.conjunction !== ''
  const functionWord = attached.definite ? undefined : lexicon.functionWords.get(stem)
  if (functionWord) {
    const word = {
      ...plainWord(functionWord.class, stem),
      conjunction,
      preposition,
      pronoun,
      ...marks.of(form, stem, false),
    }
    return { word, isGrammar: true, verb: -1, isHomograph: false, isTwelve: false, verbMarks: NO_MARKS }
  }
  const found = hits.from(index)
  // «وفدا» is a delegation, not «و» and a name
  const own = found.filter(({ before }) => before.conjunction === attached.conjunction)
  const definite = attached.definite || hasOwnArticle(found, stem)
  const listed = lexicon.everydayWords.get(stem)
  const isMovement = isMovementAlone(found, listed, preposition)
  const everyday = isMovement || isCountryAlone(found, listed, stem) ? undefined : listed
  const isPlace = isPlaceName(found, preposition)
  // «بكين» is no two beys
  const isRole = !isMovement && found.some((hit) => hit.table === 'role' && !(isPlace && hit.value.number === 'dual'))
  // «حصار», «فصائل»: hardly the town or the village
  const isDeed = found.some(({ table }) => table === 'trigger-noun' || table === 'group')
  const isGroup = found.some(({ table }) => table === 'group')
  const isMedium = found.some(({ table }) => table === 'media-noun')
  const isProper = own.some(
    ({ table, first, last, before }) =>
      PROPER_TABLES.has(table) &&
      // «بيانا» is a statement, not «ب» and a name
      !(before.preposition !== preposition && isMedium) &&
      !(table === 'place' && everyday !== undefined && (last > first || isDeed)) &&
      // «قوة» is written like the Chinese name «قوه»
      !((isRole || isGroup) && table === 'family-name'),
  )
  const isDictionary =
    everyday !== undefined ||
    lexicon.numerals.cardinals.has(stem) ||
    (!isMovement && found.some(({ table }) => COMMON_TABLES.has(table) && (isRole || table !== 'role')))
  // «هجوم روسي استهدف»: a nation's quality, though a family is called «روسي» as well
  const isNisba = found.some(({ table }) => table === 'nisba')
  const isName = !isDictionary && own.some(({ table }) => NAME_TABLES.has(table) && !(isNisba && table === 'family-name'))
  const common = !definite && !isProper && isDictionary
  const adjective = (everyday === 'quality' && !isRole) || isNisba
  const closed = definite || isName || pronoun !== ''
  const place = everyday === undefined && isPlace
  const placeHead = lexicon.placeHeads.has(stem)
  const isNumber = lexicon.numerals.cardinals.has(stem) || lexicon.numerals.ordinals.has(stem)
  const substantive = !adjective && !isNumber && (isSubstantive(found, everyday, definite) || isWordOfOutlet(found, stem, lexicon))
  const word = {
    ...plainWord('noun', stem),
    conjunction,
    preposition,
    definite,
    pronoun,
    common,
    substantive,
    namesake: definite && !adjective && !isRole && isNamesake(stem, lexicon),
    adjective,
    accusative: !definite && !isRole && isAccusative(stem, lexicon),
    place,
    placeHead,
    title: isRole,
    closed,
    dual: isJoinedDual(stem, found, lexicon),
    ...marks.of(form, stem, definite),
  }
  const numeral = lexicon.numerals.cardinals.get(form)
  const isTwelve = numeral?.class === 'teen' && numeral.value === 2
  const verb = (numeral !== undefined && !isTwelve) || NAME_PARTICLES.has(stem) ? -1 : likeliestVerb(found, attached, lexicon, ending)
  const verbStem = found[verb]?.before.stem
  return {
    word,
    isGrammar: false,
    verb,
    isHomograph: verb >= 0 && isHomograph(found, verb, lexicon),
    isTwelve,
    verbMarks: verbStem === undefined ? NO_MARKS : marks.of(form, verbStem, false),
  }
}

/** «مصر» is as well a participle of «أصر», which nobody writes without «على» and mostly in the feminine or plural. */
function isCountryAlone(found: readonly Hit[], everyday: string | undefined, stem: string): boolean {
  if (everyday !== 'participle' && !RATHER_COUNTRIES.has(stem)) return false
  return found.some(({ table, first, last, before }) => table === 'country' && first === last && !before.definite)
}

/** «لبنان» is two sorts of milk as well, «كوبا» a cup and «رومانيا» Roman, which news hardly has. Folded. */
const RATHER_COUNTRIES = new Set(['لبنان', 'كوبا', 'رومانيا'])

/** «حماس» is enthusiasm, and «طالبان» two students, where nobody expects it; «بحماس» is how one does something. */
function isMovementAlone(found: readonly Hit[], everyday: string | undefined, preposition: string): boolean {
  if (everyday !== 'noun' || preposition === 'ب') return false
  return found.some(
    (hit) => hit.table === 'organisation' && hit.value.kind === 'armed-group' && hit.first === hit.last && !hit.before.definite,
  )
}

function isAccusative(stem: string, { everydayWords }: Lexicon): boolean {
  if (!stem.endsWith('ا') || everydayWords.has(stem)) return false
  const bare = everydayWords.get(stem.slice(0, -1))
  return bare === 'quality' || bare === 'participle'
}

/** A country or place whose name is nobody's; «بكين» is not «ب» and Keane. */
function isPlaceName(found: readonly Hit[], preposition: string): boolean {
  const isSomebody = ({ table, first, last, before }: Hit) =>
    PERSON_TABLES.has(table) && first === last && (preposition !== '' || before.preposition === '')
  if (found.some(isSomebody)) return false
  return found.some(({ table, pronoun }) => (table === 'country' || table === 'place') && pronoun === '')
}

/** «وزيري», «بلدتا», «مجلسي»: a dual without its «ن», as it stands before what it is joined to. «رئيسي» is a quality. */
function isJoinedDual(stem: string, found: readonly Hit[], { everydayWords }: Lexicon): boolean {
  if (found.some((hit) => hit.table === 'role' && hit.value.number === 'dual')) return true
  if (!stem.endsWith('ي') && !stem.endsWith('ا')) return false
  if (everydayWords.has(stem)) return false
  const bare = stem.slice(0, -1)
  return everydayWords.has(bare) || (bare.endsWith('ت') && everydayWords.has(`${bare.slice(0, -1)}ه`))
}

const NOUNS = new Set(['noun', 'masdar'])

/** A country's name, or a definite noun that is no title: «الرئيس القائد» is one person. */
function isSubstantive(found: readonly Hit[], everyday: string | undefined, definite: boolean): boolean {
  if (found.some(({ table }) => TITLE_TABLES.has(table))) return false
  if (found.some(({ table, pronoun }) => table === 'country' && pronoun === '')) return everyday === undefined
  return definite && (NOUNS.has(everyday ?? '') || found.some((hit) => isInstitution(hit) || hit.table === 'region'))
}

/** «العودة», «السلام»: whether the article is the family's own or not; «البلدية» is a quality too. */
function isNamesake(stem: string, { everydayWords }: Lexicon): boolean {
  return !stem.endsWith('يه') && NOUNS.has(everydayWords.get(stem.startsWith('ال') ? stem.slice(2) : stem) ?? '')
}

/** «نفى الوزير الأنباء», «أدانت تركيا البيان»: what is heard of is an everyday noun, though an outlet is called by it. */
function isWordOfOutlet(found: readonly Hit[], stem: string, { everydayWords }: Lexicon): boolean {
  if (!stem.startsWith('ال') || !found.some(({ table }) => table === 'source-noun' || table === 'media-noun')) return false
  if (found.some(({ table }) => table !== 'outlet' && TITLE_TABLES.has(table))) return false
  const kind = everydayWords.get(stem.slice(2))
  return kind === 'noun' || kind === 'masdar'
}

/** «الحكومة», «البرلمان»; «الداخلية» is an adjective as well. */
function isInstitution({ table, first, last, before }: Hit): boolean {
  return table === 'institution' && first === last && !before.stem.endsWith('يه')
}

const WITH_ARTICLE = new Set(['institution', 'organisation', 'family-name', 'outlet', 'region'])

/** «الخارجية», «الأسد», «السويداء», «المنطقة»: the table's own form carries the article. «ألمانيا» and «التزام» do not. */
function hasOwnArticle(found: readonly Hit[], stem: string): boolean {
  if (!stem.startsWith('ال')) return false
  return found.some((hit) => {
    if (hit.before.stem !== stem) return false
    if (hit.table === 'place' || hit.table === 'country') return hit.value.name.startsWith('ال')
    return WITH_ARTICLE.has(hit.table)
  })
}

const NO_MARKS: Marks = { marks: 0, joints: 0 }

/** A word of which nothing is known but its tag. */
export function plainWord(tag: Tag, stem = ''): Word {
  return {
    tag,
    verb: undefined,
    passive: false,
    conjunction: false,
    preposition: '',
    definite: false,
    common: false,
    substantive: false,
    namesake: false,
    adjective: false,
    accusative: false,
    place: false,
    placeHead: false,
    title: false,
    closed: false,
    dual: false,
    inside: false,
    pronoun: '',
    stem,
    marks: 0,
    joints: 0,
  }
}
