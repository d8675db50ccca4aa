import type { Passage } from '../../passage.ts'
import { isClosed, isOfOwnVerb, nounPhrase, opensClause, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import { DIRECTIONS } from '../../syntax/opens-phrase.ts'
import { saysOfOne } from '../../syntax/share-of-them.ts'
import { markJoints } from '../../syntax/word-marks.ts'
import type { Sentence } from '../../types.ts'
import { isAgentive } from '../doers/agentive.ts'
import type { Stage } from '../stage.ts'
import { closeOfCited, openOfCited } from './cited-aside.ts'
import { opensDatedClause } from './dated-clause.ts'
import { isInitialsDot, lengthOfInitials } from './initials.ts'
import { isJoinedRightBehind } from './joined-verb.ts'
import { isNamedAside } from './named-aside.ts'
import { withParty } from './of-party.ts'
import { phrasesAt } from './phrases.ts'
import { lengthOfSide } from './side.ts'

/** What follows a trigger in its clause: a bare phrase, one under a preposition, or a time. Token indices are inclusive. */
export interface Constituent {
  /** '' for a bare phrase. Folded. */
  readonly preposition: string
  readonly phrases: readonly Phrase[]
  readonly first: number
  readonly last: number
  /** Index into the stage's times, where it is one. */
  readonly time?: number
}

const ENDS = markJoints(() => new Set(['.', '!', '?', '…', ';', ':']))
/** No clause goes on further than this from a word of it, in tokens: time stays linear where a sentence has no end. */
const LONGEST_CLAUSE = 150

/** The token after the last of the clause that goes on at `from`: the next verb, complementiser, relative or strong mark, but for a figure's own («ما لا يقل عن 20»). */
export function clauseEnd(stage: Stage, from: number, sentence: Sentence): number {
  const { passage, quantityOf, timeOf } = stage
  const { words } = passage
  const limit = Math.min(sentence.last, from + LONGEST_CLAUSE)
  const start = isJoinedRightBehind(passage, from) ? from + 1 : from
  for (let index = start; index < limit; index++) {
    const word = words[index]
    if (quantityOf.has(index) || (word?.tag === 'verb' && timeOf.has(index))) continue
    const cited = closeOfCited(passage, index, limit)
    if (cited !== undefined) index = cited
    if (cited !== undefined) continue
    if (word?.tag === 'verb' || word?.tag === 'complementiser' || word?.tag === 'relative') return index
    if ((word?.tag === 'pronoun' && word.conjunction) || (index > start && saysOfOne(words, index))) return index
    if (word?.conjunction && index > start && opensDatedClause(stage, index)) return index
    if (word?.tag === 'conjunction' && word.stem !== 'او' && word.stem !== 'ثم') return index
    if (word && (word.joints & ENDS) !== 0 && !isInitialsDot(passage.tokens, index)) return index
  }
  return limit
}

/** The first token of the clause that holds `index`: after the last verb, complementiser, relative or strong mark before it. */
export function clauseStart(passage: Passage, index: number, sentence: Sentence): number {
  const { words, tokens } = passage
  const limit = Math.max(sentence.first, index - LONGEST_CLAUSE)
  for (let at = index - 1; at >= limit; at--) {
    at = openOfCited(passage, at, limit) ?? at
    const word = words[at]
    if (word?.tag === 'verb' || word?.tag === 'complementiser' || word?.tag === 'relative' || word?.tag === 'conjunction') return at + 1
    if (word && (word.joints & ENDS) !== 0 && !isInitialsDot(tokens, at)) return at + 1
  }
  return limit
}

/** The constituents between two tokens, in order. Words that belong to none (particles, marks) are passed over. */
export function findConstituents(stage: Stage, from: number, to: number): readonly Constituent[] {
  const key = from * KEY + to
  const known = stage.memory.constituents.get(key)
  if (known) return known
  const found = joinAppositions(stage, cutConstituents(stage, from, to))
  stage.memory.constituents.set(key, found)
  return found
}

/** More than any token's index, so that two indices make one key. */
const KEY = 2 ** 26

function cutConstituents(stage: Stage, from: number, to: number): Constituent[] {
  const constituents: Constituent[] = []
  let index = from
  while (index < to) {
    index = closeOfCited(stage.passage, index, to) ?? index
    const side = lengthOfSide(stage.passage.words, index) || lengthOfInitials(stage.passage, index)
    // «جندي و3 مدنيين»: before digits «و» is a token of its own
    const isAnd = (stage.passage.tokens[index]?.form === 'و' && stage.quantityOf.has(index + 1)) || isLikewise(stage.passage.words, index)
    const constituent = side > 0 || isAnd ? undefined : constituentAt(stage, index, to)
    if (constituent) constituents.push(constituent)
    index = constituent ? constituent.last + 1 : index + Math.max(side, 1)
  }
  return constituents
}

function constituentAt(stage: Stage, index: number, limit: number): Constituent | undefined {
  const { words } = stage.passage
  const word = words[index]
  const time = stage.timeOf.get(index)
  if (time !== undefined) return { preposition: '', phrases: [], first: index, last: lastOfTime(stage, index, time, limit), time }
  const to = nextTime(stage, index, limit)
  const counted = word?.preposition ? undefined : phraseOfFigure(stage, index, to)
  if (counted) return { preposition: impliedPreposition(stage.passage, index), phrases: [counted], first: index, last: counted.last }
  if (word?.tag === 'preposition') {
    if (word.pronoun || isYet(words, index)) return undefined
    const after = words[index + 1]?.tag === 'preposition' && !words[index + 1]?.pronoun ? index + 2 : index + 1
    const next = stage.passage.tokens[after]?.form === '"' ? after + 1 : after
    const under = stage.timeOf.get(next)
    if (under !== undefined && next < limit) {
      return { preposition: word.stem, phrases: [], first: index, last: lastOfTime(stage, next, under, limit), time: under }
    }
    const phrases = next < to && startsPhrase(words[next]) ? phrasesAt(stage, next, to) : []
    const last = phrases.at(-1)?.last
    return last === undefined ? undefined : { preposition: word.stem, phrases, first: index, last }
  }
  if (!startsPhrase(word)) return undefined
  const phrases = phrasesAt(stage, index, to)
  const last = phrases.at(-1)?.last
  const preposition = word?.preposition || impliedPreposition(stage.passage, index)
  return last === undefined ? undefined : { preposition, phrases, first: index, last }
}

/** «لم يصادق المجلس بعد على القانون», not «على بعد نحو ثلاثة أمتار». */
function isYet(words: Passage['words'], at: number): boolean {
  const next = words[at + 1]
  return (
    words[at]?.stem === 'بعد' && next?.tag === 'preposition' && !next.pronoun && JOINING.has(next.stem) && words[at - 1]?.stem !== 'علي'
  )
}

/** Folded. */
const JOINING = new Set(['علي', 'مع', 'الي', 'عن', 'في'])

/** A figure with its hedges and what it counts is one phrase: «نحو أربعة آلاف شخص», «ما لا يقل عن 5 جنود». */
function phraseOfFigure(stage: Stage, index: number, to: number): Phrase | undefined {
  const { passage, quantityOf } = stage
  const figure = quantityOf.get(index)
  if (figure === undefined || quantityOf.get(index - 1) === figure) return undefined
  let last = index
  while (last + 1 < to && quantityOf.get(last + 1) === figure) last++
  const isAlone = isCountedAlone(passage.words, last)
  const phrase = !isAlone && startsPhrase(passage.words[last]) ? nounPhrase(passage.tokens, passage.words, last, to) : undefined
  return withParty(stage, { first: index, last: Math.max(last, phrase?.last ?? last) }, to)
}

/** «غادر 7 آلاف شخص المنطقة»: behind thousands stands one counted noun, joined to nothing. */
function isCountedAlone(words: Passage['words'], last: number): boolean {
  const [thousands, noun, next] = [words[last - 1], words[last], words[last + 1]]
  if (!THOUSANDS.has(thousands?.stem ?? '') || noun?.tag !== 'noun' || noun.definite || noun.adjective) return false
  return next?.tag === 'noun' && next.definite && !next.adjective && next.preposition === '' && !next.conjunction
}

/** Folded. */
const THOUSANDS = new Set(['الف', 'الاف', 'مليون', 'ملايين'])

/** «جنوبي كركوك» says where, «بينهم طفلان» who among them: neither is a subject or an object; «جنوب أفريقيا» is a country. */
function impliedPreposition({ words, hits }: Passage, index: number): string {
  if ((hits.at(index, 'country')?.last ?? index) > index) return ''
  if (DIRECTIONS.has(words[index]?.stem ?? '') || isBetweenWinds(words, index)) return 'في'
  const before = words[index - 1]
  return before?.tag === 'particle' && AMONG.has(before.stem) ? AMONG_THEM : ''
}

/** «شمال غربي المحافظة»: what stands after two directions. */
function isBetweenWinds(words: Passage['words'], index: number): boolean {
  return SIDEWAYS.has(words[index - 1]?.stem ?? '') && DIRECTIONS.has(words[index - 2]?.stem ?? '')
}

const SIDEWAYS = new Set(['شرقي', 'غربي'])

/** What a phrase after «بينهم» stands under. */
export const AMONG_THEM = 'بينهم'
const AMONG = new Set(['بينهم', 'بينها', 'بينهن', 'منهم', 'منها', 'منهن'])

/** A phrase ends before the next time: «في باكو الخميس المقبل». */
export function nextTime({ timeOf }: Stage, index: number, limit: number): number {
  for (let at = index + 1; at < limit; at++) if (timeOf.has(at)) return at
  return limit
}

function lastOfTime(stage: Stage, index: number, time: number, to: number): number {
  let last = index
  while (last + 1 < to && stage.timeOf.get(last + 1) === time) last++
  return last
}

/** «وزير الخارجية السوري، أسعد الشيباني،»: a bare phrase after a comma that names the one before it is the same constituent. */
function joinAppositions(stage: Stage, constituents: readonly Constituent[]): Constituent[] {
  const joined: Constituent[] = []
  for (const [at, constituent] of constituents.entries()) {
    const before = joined.at(-1)
    if (before && (isApposition(stage, before, constituent) || isNamedAside(stage, before, constituent, constituents[at + 1]))) {
      const phrases = [...before.phrases.slice(0, -1), { first: before.phrases.at(-1)?.first ?? before.first, last: constituent.last }]
      joined[joined.length - 1] = { ...before, phrases, last: constituent.last }
    } else if (before && isCoordinated(stage, before, constituent)) {
      joined[joined.length - 1] = { ...before, phrases: [...before.phrases, ...constituent.phrases], last: constituent.last }
    } else joined.push(constituent)
  }
  return joined
}

/** «بين وزير الخارجية السوري، أسعد الشيباني، ووزير الشؤون الاستراتيجية»: «و» after a closing comma goes on with the same constituent. */
function isCoordinated(stage: Stage, before: Constituent, after: Constituent): boolean {
  const { tokens, words, hits } = stage.passage
  if (after.preposition !== '' || after.time !== undefined || before.phrases.length === 0) return false
  const joint = words[before.last + 1]?.stem
  if ((joint === 'او' || joint === 'و') && after.first === before.last + 2) return true
  if (isLikewise(words, after.first - 1) && after.first <= before.last + (joint === ',' ? 3 : 2))
    return before.preposition === '' && [...before.phrases, ...after.phrases].every((phrase) => isAgentive(stage, phrase))
  if (!words[after.first]?.conjunction) return false
  const last = after.phrases.at(-1)
  const isOther = before.preposition === 'بين' && before.phrases.length === 1
  if (hits.at(after.first, 'trigger-noun') || (last && !isOther && opensClause(words, last))) return false
  if (before.preposition !== '' && last && !isOther && isOfOwnVerb(words, last)) return false
  let end = before.last
  while (words[end + 1]?.tag === 'particle' && words[end + 1]?.pronoun) end++
  const side = lengthOfSide(words, end + 1)
  const next = end + side + (side > 0 && tokens[end + side + 1]?.form === ',' ? 2 : 1)
  if (side > 0 && before.preposition === 'بين') return after.first === next
  return after.first === before.last + 1 || (after.first === before.last + 2 && tokens[before.last + 1]?.form === ',')
}

/** «أدانت مصر وكذلك الأردن الهجوم»: «و» and no more. */
function isLikewise(words: Passage['words'], at: number): boolean {
  return words[at]?.stem === 'كذلك' && words[at]?.conjunction === true && words[at + 1]?.tag === 'noun'
}

function isApposition({ passage, book }: Stage, before: Constituent, after: Constituent): boolean {
  const { tokens } = passage
  if (after.preposition !== '' || after.time !== undefined || before.time !== undefined || before.phrases.length === 0) return false
  if (after.first !== before.last + 2 || tokens[before.last + 1]?.form !== ',') return false
  const start = tokens[after.first]?.start ?? 0
  if (isOfficeOf(passage, book, before, after)) return true
  const lastStart = tokens[before.phrases.at(-1)?.first ?? before.first]?.start ?? 0
  return book
    .within({ start, end: start + 1 })
    .some(({ role }) => role !== undefined && role.start <= start && role.end > lastStart && role.end <= start)
}

/** «انتقد حسن نصرالله، الأمين العام للحزب، تدخل الرياض», «سامي حداد، زعيم الحزب، الحكومة»: an office between commas after a name is the name's, as after another of his («رئيس الوزراء السابق، زعيم حزب النهضة،»). */
function isOfficeOf(passage: Passage, book: Stage['book'], before: Constituent, after: Constituent): boolean {
  const { tokens, words } = passage
  const word = words[after.first]
  const isOffice = word?.title === true && (word.definite || after.phrases.some((phrase) => isClosed(words, phrase)))
  if (!isOffice || word.conjunction) return false
  // «العقيد أحمد المسماري، المواطنين»
  if (before.phrases.length === 1 && passage.hits.all(after.first, 'role').every(({ value }) => value.number !== 'singular')) return false
  const phrase = before.phrases.at(-1)
  // «استقبل رئيس الحكومة، المحامي فلان، وزير الخارجية في الرباط»
  const isHeldBefore =
    phrase !== undefined && words[phrase.first]?.title && tokens.slice(phrase.first, phrase.last).some(({ form }) => form === ',')
  if (isOfNamed(passage, book, after) || (isHeldBefore && tokens[after.last + 1]?.form !== ',')) return false
  const [start, end] = [tokens[phrase?.first ?? -1]?.start ?? 0, tokens[before.last]?.end ?? 0]
  const isTitled = phrase !== undefined && words[phrase.first]?.title === true
  const name = book.firstWithin({ start, end }, (mention) => {
    return mention.form === 'name' && (mention.start === start || (isTitled && mention.end === end))
  })
  if (name) return book.get(name.entity)?.kind === 'person'
  const isHeld = isTitled && before.preposition === '' && !word.adjective
  return isHeld && tokens[after.last + 1]?.form === ','
}

/** «المتحدث باسم الوحدات، نوري محمود، الرئيس التركي فلان»: an office that brings a name is that man's; «باسم» is no name there. */
function isOfNamed({ tokens, article }: Passage, book: Stage['book'], { first, last }: Constituent): boolean {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last + LONGEST_NAMED]?.end ?? tokens[last]?.end ?? 0]
  const named = book.firstWithin(
    { start, end },
    (mention) => mention.form === 'name' && mention.start > start && mention.role?.start === start,
  )
  return named !== undefined && article.text.slice(named.start, named.end) !== 'باسم'
}

/** A comma and a name after the office, in tokens. */
const LONGEST_NAMED = 4

/**
 * Where a clause goes on after a relative clause cut it: «غارات على القوات التي حاولت …، وعلى مقار في دمشق» resumes at «وعلى», the same
 * preposition again.
 */
function resumptionOf({ words }: Passage, end: number, sentence: Sentence, before: readonly Constituent[]): number | undefined {
  if (words[end]?.tag !== 'relative') return undefined
  const used = new Set(before.map(({ preposition }) => preposition))
  for (let at = end + 1; at < Math.min(sentence.last, end + LONGEST_CLAUSE); at++) {
    const word = words[at]
    if (word?.tag === 'preposition' && word.conjunction && used.has(word.stem)) return at
  }
  return undefined
}

/** The constituents after a trigger: those of its clause, and those where the clause resumes. */
export function constituentsAfter(stage: Stage, from: number, sentence: Sentence): readonly Constituent[] {
  const { passage } = stage
  const end = clauseEnd(stage, from, sentence)
  const constituents = findConstituents(stage, from, end)
  const again = resumptionOf(passage, end, sentence, constituents)
  return again === undefined ? constituents : [...constituents, ...findConstituents(stage, again, clauseEnd(stage, again, sentence))]
}
