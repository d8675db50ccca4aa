import { bitOf, MARKS } from '../../lexicon/entries.ts'
import type { Hits } from '../../lexicon/finder.ts'
import { keyOfNamedDay, type NamedDays } from '../../lexicon/gather/named-days.ts'
import type { Numerals } from '../../lexicon/gather/numerals.ts'
import type { Prefix } from '../../lexicon/gather/prefixed.ts'
import type { TimeWord } from '../../lexicon/gather/times.ts'
import type { Cue, TimeSense } from '../../lexicon/tables/times.ts'
import type { Token } from '../../text/tokens.ts'
import { type ReadNumber, readNumber } from '../numbers/read-number.ts'
import { readOrdinal } from '../numbers/read-ordinal.ts'
import type { Passage } from '../passage.ts'
import type { Word } from '../syntax/word.ts'
import { isNowadays } from './parts/nowadays.ts'
import { WHO } from './parts/who.ts'

type SenseOf<Kind extends TimeSense['kind']> = Extract<TimeSense, { kind: Kind }>

/** A word or phrase of time met at a token. */
export interface Met<Kind extends TimeSense['kind'] = TimeSense['kind']> {
  readonly sense: SenseOf<Kind>
  readonly before: Prefix
  readonly last: number
}

const NOTHING: readonly Met[] = []
/** «دي مايو», «لدي مايو»: a surname's first part. */
const OF_SURNAME = new Set(['دي', 'لدي', 'ودي', 'بدي'])
const NAMES = new Set(['person', 'outlet', 'organisation', 'place', 'country'])

/** Units of `units.tsv` that are places. */
const PLACES = new Set(
  (
    'country city town village province municipality district island building house street housing-unit floor room tent camp base ' +
    'position website facility school university hospital mosque church hotel bank shop restaurant factory bridge tunnel well field ' +
    'station centre airport port crossing mass-grave cemetery stadium farm hall cinema committee case project page item'
  ).split(' '),
)

/** «آب», folded; «إب» is a town of Yemen. */
const AUGUST = 'اب'

const NISBA = bitOf('nisba')

/** Tokens with their words of time looked up once. */
export class TimeText {
  readonly tokens: readonly Token[]
  readonly #words: readonly Word[]
  readonly #hits: Hits
  readonly #numerals: Numerals
  readonly #namedDays: NamedDays
  readonly #met: (readonly Met[] | undefined)[] = []
  /** Numbers read before, `null` where there is none: several rules ask at one token. */
  readonly #numbers: (ReadNumber | null | undefined)[] = []
  readonly #ordinals: (ReadNumber | null | undefined)[] = []

  /** Said to an assistant: a bare «15» or «22/4» is a day, «بعد ربع ساعة» counts from now. Never in news. */
  readonly isConversation: boolean

  constructor({ tokens, words, hits, lexicon, article }: Passage, { isConversation = false } = {}) {
    this.isConversation = isConversation
    this.#hits = hits
    this.tokens = tokens
    this.#words = words
    this.#numerals = lexicon.numerals
    this.#namedDays = lexicon.namedDays
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]
      if (!hits.mayBegin(index, MARKS.time)) continue
      const isTown = token?.form === AUGUST && article.text.startsWith('إ', token.start)
      const known = token?.kind === 'word' && !isTown ? lexicon.times.get(token.form) : undefined
      if (token && known) this.#met[index] = meet(tokens, index, known)
    }
  }

  /** Whether a time can begin here: a word of time, a number in digits or words, an article before digits. */
  canBegin(index: number): boolean {
    const token = this.tokens[index]
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) return false
    return (this.#met[index] !== undefined || this.isNumeral(index)) && !this.#isInName(index)
  }

  /** Digits, a word of a number, or the article before digits. */
  isNumeral(index: number): boolean {
    const token = this.tokens[index]
    if (!token || token.kind === 'number') return token !== undefined
    return this.#hits.mayBegin(index, MARKS.numeral) || (this.tokens[index + 1]?.kind === 'number' && this.isGlued(index + 1))
  }

  /** Inside a name of several words: «المصري اليوم», «رجب طيب أردوغان», «جسر 14 تموز»; «دي مايو» is a surname. */
  #isInName(index: number): boolean {
    if (OF_SURNAME.has(this.form(index - 1))) return true
    for (let from = Math.max(0, index - 4); from <= index; from++) {
      for (const { table, last } of this.#hits.phrasesFrom(from)) if (last >= index && NAMES.has(table)) return true
    }
    return false
  }

  /** An indefinite common noun with nothing before it: what a number can count. */
  isNoun(index: number): boolean {
    const word = this.#words[index]
    return word?.tag === 'noun' && !word.definite && !word.closed && word.preposition === '' && !word.conjunction
  }

  /** A name, or a noun made definite by its article or a pronoun. */
  isClosed(index: number): boolean {
    return this.#words[index]?.closed === true
  }

  /** What figures count and something can be in: «قرية», «مباراة», no «جائزة». */
  holds(index: number): boolean {
    const unit = this.#hits.at(index, 'unit')?.value.unit
    return unit !== undefined && (unit.class === 'event' || PLACES.has(unit.unit))
  }

  /** One of what figures count: «قرية», no «قرى». */
  isSingularUnit(index: number): boolean {
    return this.#hits.at(index, 'unit')?.value.number === 'singular'
  }

  /** «رجل», «هي», «سنغالي»: somebody whose age may follow. */
  isPerson(index: number): boolean {
    return (
      WHO.has(this.form(index)) ||
      (this.#hits.mayBegin(index, NISBA) && !this.form(index).endsWith('ه') && !this.form(index).includes('ال'))
    )
  }

  /** A noun that the noun before it can be joined to: «عقد اجتماع», «عقد القمة». */
  continuesNoun(index: number): boolean {
    const word = this.#words[index]
    return word?.tag === 'noun' && word.preposition === '' && !word.conjunction
  }

  /** «و» or «ف» is attached to the word of time or the number at a token. */
  isConjoined(index: number): boolean {
    return this.#beforeAt(index)?.conjunction ?? false
  }

  /** How many letters are attached before the word of time or the number at a token, its article left aside. */
  attachedAt(index: number): number {
    const before = this.#beforeAt(index)
    return before ? (before.conjunction ? 1 : 0) + before.preposition.length : 0
  }

  #beforeAt(index: number): Prefix | undefined {
    return this.#met[index]?.[0]?.before ?? this.number(index)?.before ?? this.ordinal(index)?.before
  }

  /** All words of time that begin at a token, the longest phrase first. */
  all(index: number): readonly Met[] {
    return this.#met[index] ?? NOTHING
  }

  /** The longest word of one kind that begins at a token. */
  at<Kind extends TimeSense['kind']>(index: number, kind: Kind): Met<Kind> | undefined {
    for (const met of this.all(index)) if (met.sense.kind === kind) return met as unknown as Met<Kind>
    return undefined
  }

  /** Where the unit or day before a token lies. «السابق» is the one before the last to be told of, and in news nobody knows which. */
  direction(index: number): Met<'direction'> | undefined {
    const met = this.at(index, 'direction')
    if (met?.sense.direction !== 'preceding') return met
    return this.isConversation ? { ...met, sense: { kind: 'direction', direction: 'past' } } : undefined
  }

  /** The longest cue of one sort that begins at a token; «لم» after a year is no «م». */
  cue(index: number, cue: Cue): Met<'cue'> | undefined {
    for (const met of this.all(index)) {
      const isOther = cue.endsWith('-mark') && met.before.preposition !== ''
      if (met.sense.kind === 'cue' && met.sense.cue === cue && !isOther) return met as Met<'cue'>
    }
    return undefined
  }

  /** The cue of one sort that ends right before a token: «في» before «2011». */
  cueBefore(index: number, cue: Cue): Met<'cue'> | undefined {
    for (let from = index - 1; from >= Math.max(0, index - 3); from--) {
      const met = this.cue(from, cue)
      if (met?.last === index - 1) return met
    }
    return undefined
  }

  /** What stands right before is the head of a name: «صحيفة» before «الأحد»; «الصحيفة الأحد» is a day. */
  isNamed(index: number, cue: 'no-date' | 'no-month' | 'no-feast'): boolean {
    return this.cueBefore(index, cue)?.before.definite === false
  }

  /** «اليوم» that means these days: «العالم الذي نعيشه اليوم». */
  isNowadays(index: number): boolean {
    return isNowadays(this.#words, this.form(index - 1), index)
  }

  /** The year of a day that an event is called by: «ثورة» before «25 يناير». */
  namedYear(index: number, month: number, day: number): number | undefined {
    const head = this.form(index - 1)
    return this.#namedDays.get(keyOfNamedDay(head, month, day)) ?? this.#namedDays.get(keyOfNamedDay(head.slice(1), month, day))
  }

  number(index: number): ReadNumber | undefined {
    const known = this.#numbers[index]
    if (known !== undefined) return known === null ? undefined : known
    const read = readNumber(this.tokens, this.#numerals, index)
    this.#numbers[index] = read ?? null
    return read
  }

  ordinal(index: number): ReadNumber | undefined {
    const known = this.#ordinals[index]
    if (known !== undefined) return known === null ? undefined : known
    const read = readOrdinal(this.tokens, this.#numerals, index)
    this.#ordinals[index] = read ?? null
    return read
  }

  /** The ordinal of one word alone: «الرابعة» in «الرابعة وأربعون دقيقة». */
  ordinalWord(index: number): ReadNumber | undefined {
    const numeral = this.#numerals.ordinals.get(this.form(index))
    return numeral?.class === 'ordinal' ? { value: numeral.value, last: index, digits: false, before: numeral } : undefined
  }

  form(index: number): string {
    return this.tokens[index]?.form ?? ''
  }

  /** Whole digits of at most so many places. */
  digits(index: number, places: number): number | undefined {
    const token = this.tokens[index]
    if (token?.kind !== 'number' || token.form.length > places) return undefined
    const value = Number(token.form)
    return Number.isInteger(value) && !token.form.includes('.') && !token.form.includes(',') ? value : undefined
  }

  isGlued(index: number): boolean {
    return this.tokens[index]?.glued ?? false
  }
}

function meet(tokens: readonly Token[], index: number, known: readonly TimeWord[]): readonly Met[] {
  const found: Met[] = []
  for (const { sense, rest, before } of known) {
    if (follows(tokens, index, rest)) found.push({ sense, before, last: index + rest.length } as Met)
  }
  return found
}

function follows(tokens: readonly Token[], index: number, rest: readonly string[]): boolean {
  for (let at = 0; at < rest.length; at++) if (tokens[index + 1 + at]?.form !== rest[at]) return false
  return true
}
