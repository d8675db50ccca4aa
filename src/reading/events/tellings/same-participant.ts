import { foldSpelling } from '../../../text/normalise.ts'
import { tokenAt } from '../../passage.ts'
import type { Argument, Entity, EntityId, Span } from '../../types.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'

/** A participant by entity («الوزيران» by its two), and by its words where it is a description: «23 مدنيا» again is the same. */
export function isSame(stage: Stage, one: Argument, other: Argument): boolean {
  const keys = keysOf(stage, other)
  if (keysOf(stage, one).some((key) => keys.includes(key)) || isStateOf(stage, one, other) || isShortFor(stage, one, other)) return true
  if (isPartOf(stage, one, other) || isPartOf(stage, other, one)) return true
  if (isShortOfPrince(stage, one, other) || isShortOfPrince(stage, other, one)) return true
  if (isWhomItBefell(stage, one, other) || isTherein(stage, one, other)) return true
  return (isGiven(stage, other) || isNamedLater(stage, one, other)) && shareHead(stage, one, other)
}

/** «سوق المخيم» of the camp that was hit. */
function isTherein({ book }: Stage, one: Argument, other: Argument): boolean {
  if (one.role !== 'recipient' || other.role !== 'recipient' || other.entity !== undefined) return false
  if (one.entity === undefined || book.get(one.entity)?.kind !== 'place') return false
  return book.within(other).some(({ entity }) => entity === one.entity)
}

/** «القتلى», «الضحايا», «المفرج عنهم», «هؤلاء», «هؤلاء المعتقلين»: whomever it befell. */
function isWhomItBefell(stage: Stage, one: Argument, other: Argument): boolean {
  const { tokens, words } = stage.passage
  const { role, start, end, entity } = other
  if (one.role !== 'victim' || role !== 'victim') return false
  const first = tokenAt(tokens, start)
  if (words[first]?.stem === 'هولاء') return tokenAt(tokens, end - 1) === first || BEFALLEN.has(words[first + 1]?.stem ?? '')
  const isGroup = entity !== undefined && stage.book.get(entity)?.kind === 'group' && DEAD.has(words[first]?.stem ?? '')
  return (entity === undefined || isGroup) && words[first]?.definite === true && BEFALLEN.has(words[first]?.stem ?? '')
}

/** Folded. */
const BEFALLEN = new Set([
  ...['قتلي', 'ضحايا', 'شهداء', 'جرحي', 'مصابون', 'مصابين', 'مفرج', 'معتقلون', 'معتقلين', 'موقوفون', 'موقوفين', 'محتجزون', 'محتجزين'],
  ...['مختطفون', 'مختطفين', 'مخطوفون', 'مخطوفين', 'نازحون', 'نازحين', 'مفقودون', 'مفقودين'],
])

/** Who they are is told once in an article, be they spoken of before; folded. */
const DEAD = new Set(['قتلي', 'ضحايا', 'شهداء'])

/** «صياد» of whom nothing is known is «الصياد محمد أحمد» of a later telling: one whose name begins with what the first was called. */
function isNamedLater(stage: Stage, one: Argument, other: Argument): boolean {
  if (one.role !== 'victim' || isNamed(stage, one) || !isNamed(stage, other) || stage.book.get(other.entity ?? '')?.kind !== 'person')
    return false
  const { tokens, words } = stage.passage
  const [ours, theirs] = [words[tokenAt(tokens, one.start)], words[tokenAt(tokens, other.start)]]
  return ours?.tag === 'noun' && !ours.definite && theirs?.definite === true
}

/** «أجهزة الأمن» is «أجهزة الأمن المصرية», whichever comes first. */
function isShortFor({ book }: Stage, { entity: one }: Argument, { entity: other }: Argument): boolean {
  const [ours, theirs] = [book.get(one ?? ''), book.get(other ?? '')]
  if (!ours || !theirs || ours.kind !== theirs.kind || ours.kind !== 'organisation' || ours.class !== theirs.class) return false
  if (ours.country !== undefined && theirs.country !== undefined) return false
  const [short, long] = [ours, theirs]
    .map(({ name }) => foldSpelling(name).split(' '))
    .sort((first, second) => first.length - second.length)
  return short !== undefined && long !== undefined && short.length < long.length && short[0] === long[0] && isWithin(short, long)
}

/** Whom the text calls by a name anywhere. */
export function isNamed({ mentionsOf }: Stage, { entity }: Argument): boolean {
  return entity !== undefined && mentionsOf.get(entity)?.some(({ form }) => form === 'name') === true
}

/** «تيلرسون» is part of «ريكس تيلرسون», by whatever name he goes, «كرم أبو سالم» of «معبر كرم أبو سالم». */
function isPartOf(stage: Stage, whole: Argument, part: Argument): boolean {
  const some = wordsOf(stage, part)
  if (part.entity !== undefined) return isNameWithin(stage, whole, part.entity, some)
  const isPerson = whole.entity !== undefined && stage.book.get(whole.entity)?.kind === 'person'
  const names = isPerson ? (stage.mentionsOf.get(whole.entity ?? '') ?? []) : []
  if (names.some(({ form, ...span }) => form === 'name' && isWithin(some, wordsOf(stage, span)))) return true
  return whole.entity === undefined && some.length > 1 && isWithin(some, wordsOf(stage, whole))
}

/** «الأمير محمد» is «ولي العهد الأمير محمد بن سلمان»: of a house, who goes by his title and his own name. */
function isShortOfPrince(stage: Stage, whole: Argument, part: Argument): boolean {
  const [title, own, more] = wordsOf(stage, part)
  if (more !== undefined || own === undefined || !TITLES.has(title ?? '')) return false
  const all = wordsOf(stage, whole)
  const at = all.indexOf(title ?? '')
  return at >= 0 && all[at + 1] === own && SONS.has(all[at + 2] ?? '')
}

/** Folded. */
const TITLES = new Set(['الامير', 'الاميره', 'الشيخ', 'الشيخه', 'الملك', 'السلطان'])
const SONS = new Set(['بن', 'بنت', 'ال'])

/** A name within a description that nobody linked to it: «بابنوسة» of «مدينة بابنوسة», «الشابي» of «أحمد نجيب الشابي». */
function isNameWithin(stage: Stage, whole: Argument, part: EntityId, some: readonly string[]): boolean {
  const known = stage.book.get(part)
  const all = wordsOf(stage, whole)
  if (!known || some.length >= all.length) return false
  const name = foldSpelling(known.name).split(' ')
  if (known.kind === 'place') return whole.entity === undefined && all.length === name.length + 1 && isWithin(name, all)
  return known.kind === 'person' && known.country === undefined && some.length === 1 && some[0] === all.at(-1)
}

/** Whether all of some words stand among others. */
export function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word))
}

/** The words of a span, folded. */
export interface Wording {
  readonly words: readonly string[]
  /** All in one, without the article and the endings of the accusative: «سوقا شعبيا» is «سوق شعبي». */
  readonly bare: string
}

/** A span is folded once, however many others it is compared with. */
function wordingOf({ passage, memory }: Stage, { start, end }: Span): Wording {
  const key = start * KEY + end
  let wording = memory.wordings.get(key)
  if (!wording) {
    const folded = foldSpelling(passage.article.text.slice(start, end))
    wording = { words: folded.split(' '), bare: withoutCase(folded.replace(/^ال/, '')) }
    memory.wordings.set(key, wording)
  }
  return wording
}

/** More than any offset, so that two offsets make one key. */
const KEY = 2 ** 26

export function wordsOf(stage: Stage, span: Span): readonly string[] {
  return wordingOf(stage, span).words
}

/** Who is introduced by a word with the article; folded. */
const INTRODUCING = new Set(['مواطن', 'مواطنه', 'مدعو', 'مدعوه'])

/** A definite description, no name: «الضحايا», «القنبلة»; not «المواطن (ع.ح.)», who is new. */
export function isGiven({ passage: { tokens, words }, book, mentionsOf }: Stage, { start, entity }: Argument): boolean {
  if (entity !== undefined && book.get(entity)?.kind !== 'group' && mentionsOf.get(entity)?.some(({ form }) => form === 'name'))
    return false
  const first = tokenAt(tokens, start)
  if (INTRODUCING.has(words[first]?.stem ?? '')) return false
  return words[first]?.definite === true || (words[first]?.tag === 'noun' && words[first].pronoun !== '')
}

/** «لاعب» and «لاعب السيرك». */
export function shareHead(stage: Stage, one: Argument, other: Argument): boolean {
  const heads = headsOf(stage, other)
  return headsOf(stage, one).some((head) => heads.includes(head))
}

function headsOf(stage: Stage, { start, end }: Argument): readonly string[] {
  const { tokens } = stage.passage
  return phraseHeads(stage, { first: tokenAt(tokens, start), last: tokenAt(tokens, end - 1) }).filter((head) => !head.startsWith('@'))
}

function keysOf(stage: Stage, argument: Argument): string[] {
  const { entity } = argument
  const { bare } = wordingOf(stage, argument)
  return entity === undefined ? [bare] : [entity, bare, ...(stage.book.get(entity)?.members ?? [])]
}

function withoutCase(words: string): string {
  return words
    .split(' ')
    .map((word) => (word.length > SHORTEST && word.endsWith('ا') ? word.slice(0, -1) : word))
    .join(' ')
}

const SHORTEST = 3

/** What acts for its country: «روسيا» and «الجيش الروسي» did one thing. */
const OF_STATE = new Set(['executive', 'ministry', 'government', 'military', 'army', 'police', 'intelligence', 'parliament', 'legislature'])

function isStateOf(stage: Stage, { entity: one }: Argument, { entity: other }: Argument): boolean {
  const [ours, theirs] = [stateOf(stage, one), stateOf(stage, other)]
  return ours !== undefined && theirs !== undefined && ours.country === theirs.country && (ours.isCountry || theirs.isCountry)
}

/** The state that somebody is or acts for. */
function stateOf({ book }: Stage, entity: EntityId | undefined): State | undefined {
  const known = entity === undefined ? undefined : book.get(entity)
  return known?.country === undefined || !actsForState(known) ? undefined : { country: known.country, isCountry: known.kind === 'country' }
}

interface State {
  readonly country: string
  readonly isCountry: boolean
}

/** Whether somebody or something acts for its country by what it is. */
export function actsForState({ kind, class: finer }: Entity): boolean {
  return kind === 'country' || (kind !== 'person' && finer !== undefined && OF_STATE.has(finer))
}
