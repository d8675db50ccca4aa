import type { TableName } from '../../lexicon/entries.ts'
import type { Hit } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { GroupClass } from '../../lexicon/tables/groups.ts'
import { foldSpelling } from '../../text/normalise.ts'
import { entityOfPhrase } from '../mentions/entity-of-phrase.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Word } from '../syntax/word.ts'
import type { Stage } from './stage.ts'

/** «طهران» too, where it stands for its government. */
const STATE: readonly string[] = ['@place', '@state', '@armed']

/** What a word of each table counts as, where a row asks for a class («@people») and not for a word. */
const CLASS_OF: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  person: ['@person', '@people'],
  'given-name': ['@person', '@people'],
  place: ['@place'],
  country: STATE,
  region: ['@place'],
  institution: ['@state'],
  nisba: ['@people'],
  outlet: ['@state'],
  currency: ['@money'],
}
const ARMED = new Set(['armed', 'military', 'police', 'unit', 'armed-group', 'army'])
/** What states join and leave. */
const OF_STATES = new Set(['igo', 'un', 'alliance'])
/** Classes of roles that say what befell somebody or what somebody works at, not an office. */
const NO_OFFICE = new Set(['suspect', 'profession', 'relation', 'culture', 'sport', 'media', 'academic', 'militant'])

function classesOf(hit: Hit, isEveryday: boolean): readonly string[] {
  if (hit.table === 'given-name' && isEveryday) return []
  if (hit.table === 'role') return NO_OFFICE.has(hit.value.role.class) ? ['@people'] : ['@person', '@people']
  if (hit.table === 'group') return classesOfGroup(hit.value.group.class)
  if (hit.table === 'organisation') return classesOfOrganisation(hit.value.kind)
  if (hit.table === 'institution' && ARMED.has(hit.value.class)) return ['@armed', '@state']
  return CLASS_OF[hit.table] ?? []
}

function classesOfGroup(kind: GroupClass): readonly string[] {
  if (kind === 'body') return ['@state']
  return ARMED.has(kind) ? ['@armed', '@people'] : ['@people']
}

function classesOfOrganisation(kind: string): readonly string[] {
  if (ARMED.has(kind)) return ['@armed', '@state']
  return OF_STATES.has(kind) ? ['@state', '@body'] : ['@state']
}

/** Who a phrase names is known from the whole article: «الشرع» alone may be anything, but not where «الرئيس أحمد الشرع» stands too. */
function classesOfName({ passage, book }: Stage, phrase: Phrase): readonly string[] {
  const mention = entityOfPhrase(passage, book, phrase)
  const entity = mention && book.get(mention.entity)
  if (entity?.kind === 'person') return ['@person', '@people']
  if (entity?.kind === 'place') return ['@place']
  if (entity?.kind === 'country' && mention?.metonym && mention.form === 'name') return STATE
  return []
}

/** No phrase has as many tokens. */
const LONGEST = 1024

/** A phrase's head as it is written, its singulars where a table knows them, and what it counts as («@people»). Folded. */
export function phraseHeads(stage: Stage, phrase: Phrase): readonly string[] {
  const of = phrase.first * LONGEST + phrase.last - phrase.first
  const known = stage.memory.heads.get(of)
  if (known) return known
  const heads = workOutHeads(stage, phrase)
  stage.memory.heads.set(of, heads)
  return heads
}

/** Whether a phrase is of one man or of people. */
export function arePeople(stage: Stage, phrase: Phrase): boolean {
  return phraseHeads(stage, phrase).some((head) => head === '@people' || head === '@person')
}

function workOutHeads(stage: Stage, phrase: Phrase): string[] {
  const { first } = phrase
  const head = headAfterFigure(stage, first)
  const heads = head !== first && isOfPeople(stage, first, head) ? ['@people', ...crowdOf(stage, first, head)] : []
  heads.push(...classesOfName(stage, phrase))
  pushHead(heads, stage, head > phrase.last ? first : head, head)
  const whole = wholeOf(stage, phrase, head)
  if (whole !== undefined) pushHead(heads, stage, whole)
  return heads
}

function pushHead(heads: string[], { passage }: Stage, spelled: number, head = spelled): void {
  const { words, hits, lexicon } = passage
  pushSpellings(heads, words[spelled], lexicon)
  for (const hit of hits.from(head)) {
    if (hit.table === 'group') pushWords(heads, hit.value.group.singular)
    if (hit.table === 'role') pushWords(heads, hit.value.role.masculine)
    if (hit.table === 'trigger-noun') pushWords(heads, hit.value.trigger.noun)
    heads.push(...classesOf(hit, lexicon.everydayWords.has(words[head]?.stem ?? '')))
  }
}

function pushSpellings(heads: string[], word: Word | undefined, { singulars }: Lexicon): void {
  for (const each of spellings(word)) {
    heads.push(each)
    const singular = singulars.get(each)
    if (singular) heads.push(singular)
  }
}

/** «ما لا يقل عن 5 جنود», «(1204) مخالفين»: what is counted stands after the last number of a figure, and its bracket; «إرهابيين اثنين (02)» before it. */
function headAfterFigure(stage: Stage, first: number): number {
  const { passage, quantityOf } = stage
  const { words, hits, tokens, lexicon } = passage
  const figure = quantityOf.get(first)
  if (figure !== undefined && isCountedTwice(stage, first)) return first
  let last = first - 1
  for (let at = first; at === first || (figure !== undefined && quantityOf.get(at) === figure); at++) {
    const tag = words[at]?.tag
    if (QUANTITIES.has(words[at]?.stem ?? '')) break
    if (at === first && isOneOf(words, at)) return at + 1
    if (tag === 'number' || tag === 'quantifier' || lexicon.numerals.cardinals.has(tokens[at]?.form ?? '') || hits.at(at, 'vague-number'))
      last = at
  }
  return tokens[last + 1]?.form === ')' ? last + 2 : last + 1
}

/** «إرهابيين اثنين», «إرهابيين (02)», «بندقيتين اثنتين (2)»: a dual, and how many again. */
function isCountedTwice({ passage: { words, tokens } }: Stage, first: number): boolean {
  const word = words[first]
  if (word?.tag !== 'noun' || !DUAL.test(word.stem)) return false
  return TWO.has(words[first + 1]?.stem ?? '') || (tokens[first + 1]?.form === '(' && words[first + 2]?.tag === 'number')
}

/** Folded. */
const TWO = new Set(['اثنان', 'اثنين', 'اثنتان', 'اثنتين'])
const DUAL = /(?:ان|ين)$/

/** «كمية من الكوكايين», «كميات»: quantities, and no «as a hundred» or «as hundreds». Folded. */
const QUANTITIES = new Set(['كميه', 'كميات'])

/** «آخر القوات», «أول دفعة», «كبار الضباط», «أحد القادة»: which of those that are named next; folded. */
const ONES = new Set(['اخر', 'اول', 'اولي', 'ثاني', 'ثالث', 'احد', 'احدي', 'كبار', 'ابرز', 'اهم', 'اكبر', 'اخطر', 'قرابه', 'زهاء'])

function isOneOf(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return (
    word !== undefined &&
    !word.definite &&
    !word.pronoun &&
    ONES.has(word.stem) &&
    next?.tag === 'noun' &&
    next.preposition === '' &&
    !next.conjunction
  )
}

/** «عشرات الآلاف من الجنود», «دفعة جديدة من اللاجئين», «عدد كبير من القوات»: what something is part of says what it is. */
function wholeOf(stage: Stage, { last }: Phrase, head: number): number | undefined {
  const { words } = stage.passage
  const isFrom = (at: number) => words[at]?.stem === 'من' && words[at]?.tag === 'preposition'
  if (isFrom(head)) return words[head + 1]?.stem === WHOLE ? headAfterFigure(stage, head + 2) : head + 1
  if (head > 0 && words[head - 1]?.tag === 'quantifier' && words[head]?.adjective && isFrom(head + 1)) return head + 2
  if (!PARTS.has(words[head]?.stem ?? '')) return undefined
  for (let at = head + 1; at <= last + 1; at++) if (isFrom(at)) return at + 1
  return undefined
}

/** «54 من أصل 71 مسيرة»: of how many. */
const WHOLE = 'اصل'
/** Folded. */
const PARTS = new Set(
  `دفعه مجموعه عدد عددا اعداد فوج ميات عشرات الاف كميه كميات عناصر قسم قسما جزء جزءا مزيد مزيدا كثير كثيرا عديد العديد قليل سلسله حزمه جمله بعض
  معظم اكثر اغلب غالبيه`.split(/\s+/),
)

/** A figure of people, or one that counts nothing: «عشرات», «ستة». */
function isOfPeople({ passage, quantityOf, quantities }: Stage, first: number, head: number): boolean {
  const figure = quantityOf.get(first)
  const quantity = figure === undefined ? undefined : quantities[figure]
  if (quantity?.unit === 'person' || quantity?.counts) return true
  return (quantity === undefined || quantity.unit === 'item') && passage.words[head]?.tag !== 'noun'
}

/** «مئات الأشخاص», «خمسون ألفا»: a crowd counts as its number words too. */
function crowdOf({ passage: { hits, words } }: Stage, first: number, head: number): readonly string[] {
  if (hits.at(first, 'vague-number')) return [words[first]?.stem ?? '']
  return words.slice(first, head).flatMap(({ stem }) => (THOUSANDS.has(stem) ? [stem] : []))
}

/** Folded. */
const THOUSANDS = new Set(['الف', 'الفا', 'الاف', 'مليون', 'ملايين'])

/** A word of a name may keep its article: «المخابرات». Shorter ones are no nouns with it. */
const SHORTEST_DEFINITE = 4

/** The word, and what is left of it without its pronoun: «أسلحتهم» is also «أسلحة», and so is «أسلحت», where the pronoun is off already. */
export function spellings(word: Word | undefined): string[] {
  if (!word) return []
  const { stem } = word
  if (stem.startsWith('ال') && stem.length > SHORTEST_DEFINITE) return [stem, stem.slice(2)]
  if (word.pronoun !== '' && stem.endsWith('ت')) return [stem, `${stem.slice(0, -1)}ه`]
  const pronoun = PRONOUNS.find((ending) => stem.length - ending.length >= 3 && stem.endsWith(ending))
  if (!pronoun || word.definite) return [stem]
  const bare = stem.slice(0, -pronoun.length)
  return bare.endsWith('ت') ? [stem, bare, `${bare.slice(0, -1)}ه`] : [stem, bare]
}

/** Of two that fit, the longer first. */
const PRONOUNS = ['هما', 'ها', 'هم', 'هن', 'نا', 'ه']

function pushWords(heads: string[], alternatives: string | undefined): void {
  if (!alternatives) return
  for (const word of alternatives.split('|')) heads.push(foldedOf(word))
}

/** Words of the lexicon as they are folded: they never change, and few are asked for. */
const foldings = new Map<string, string>()

function foldedOf(word: string): string {
  let folded = foldings.get(word)
  if (folded === undefined) {
    folded = foldSpelling(word)
    foldings.set(word, folded)
  }
  return folded
}
