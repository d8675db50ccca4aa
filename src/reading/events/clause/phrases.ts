import { bareStem } from '../../mentions/definite.ts'
import { type Passage, tokenAt } from '../../passage.ts'
import { isGeneration } from '../../syntax/generation.ts'
import { coordinatedPhrases, nounPhrase, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import { MANY_MEN } from '../../syntax/opens-phrase.ts'
import { PEOPLES } from '../../syntax/second-office.ts'
import { isTornApart } from '../../syntax/torn-apart.ts'
import type { Word } from '../../syntax/word.ts'
import { markJoints } from '../../syntax/word-marks.ts'
import type { EntityKind, Mention } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { beforeOthers } from './before-others.ts'
import { toEndOfListed } from './listed-name.ts'
import { withParty } from './of-party.ts'
import { throughName } from './place-name.ts'

/** The noun phrase that begins at a token. A role and the name it introduces are one: «الأمين العام للأمم المتحدة أنطونيو غوتيريش». */
export function phraseAt(stage: Stage, first: number, limit: number): Phrase | undefined {
  const { tokens, words } = stage.passage
  const phrase = nounPhrase(tokens, words, afterEach(words, first), limit)
  return phrase && complete(stage, phrase, limit)
}

/** A phrase and those joined to it by «و»; «كل من» before them is none of the first. */
export function phrasesAt(stage: Stage, first: number, limit: number): Phrase[] {
  const { tokens, words } = stage.passage
  return coordinatedPhrases(tokens, words, afterEach(words, first), limit, (phrase) => complete(stage, phrase, limit))
}

/** «كل من مصر والأردن», «وكلا من»: each of those who follow. */
function afterEach(words: Passage['words'], first: number): number {
  const [each, of, next] = [words[first], words[first + 1], words[first + 2]]
  if (of?.tag !== 'preposition' || of.stem !== 'من' || of.pronoun || !each || each.definite || each.pronoun !== '') return first
  return EACH.has(each.stem) && startsPhrase(next) ? first + 2 : first
}

const EACH = new Set(['كل', 'كلا'])

function complete(stage: Stage, bare: Phrase, limit: number): Phrase {
  const phrase = throughRow(stage, bare, limit)
  const named = withName(stage, beforeFigure(stage, beforeNational(stage, phrase)), limit)
  const own = toEndOfPlace(stage, toEndOfName(stage, beforeOthers(stage, named)), limit)
  const whole = toEndOfListed(stage, toEndOfCut(stage, own, limit))
  return throughAffairs(stage, withParty(stage, withOffice(stage, whole), limit), limit)
}

/** «مساعدة الوزير لشؤون السكان واللاجئين والهجرة»: what else the affairs of an office are of is nobody beside it. */
function throughAffairs({ passage: { words, tokens } }: Stage, phrase: Phrase, limit: number): Phrase {
  let last = phrase.last
  if (!isAffairs(words[last - 1]) && !(words[last]?.adjective && isAffairs(words[last - 2]))) return phrase
  while (last + 1 < limit && words[last + 1]?.conjunction && words[last + 1]?.definite && !words[last + 1]?.preposition) {
    const { title = false, stem = '' } = words[last + 1] ?? {}
    const next = title && !/(?:ين|ون|ات)$/.test(stem) ? undefined : nounPhrase(tokens, words, last + 1, limit)
    if (!next) break
    last = next.last
  }
  return { first: phrase.first, last }
}

/** Folded. */
const AFFAIRS = markJoints(() => new Set(['شوون', 'شيون']))

function isAffairs(word: Word | undefined): boolean {
  return word !== undefined && (word.joints & AFFAIRS) !== 0
}

/** «القائم بأعمال السفارة الفرنسية», «المشتبه به»: an office or a description of several words is one, a preposition in it or not. */
function throughRow(stage: Stage, phrase: Phrase, limit: number): Phrase {
  const { tokens, words, hits } = stage.passage
  const row = hits.phrasesFrom(phrase.first).find((hit) => hit.table === 'group' || (hit.table === 'role' && !isTornApart(words, hit)))
  if (!row || row.last <= phrase.last || row.last >= limit) return phrase
  let last = nounPhrase(tokens, words, row.last, limit)?.last ?? row.last
  while (last + 1 < limit && words[phrase.first]?.definite && isQualityBehind(stage.passage, last + 1)) last++
  return { first: phrase.first, last }
}

/** «المشتبه به الرئيسي»: what says of what kind the whole is. */
function isQualityBehind({ words, lexicon }: Passage, at: number): boolean {
  const word = words[at]
  if (word?.tag !== 'noun' || !word.definite || word.conjunction || word.preposition) return false
  return word.adjective || lexicon.everydayWords.get(word.stem) === 'quality'
}

/** «العاصمة الأوكرانية كييف»: a place's name goes with the word for it. */
function toEndOfPlace(stage: Stage, phrase: Phrase, limit: number): Phrase {
  const last = throughName(stage, phrase.last)
  return last !== phrase.last && last < limit ? { first: phrase.first, last } : phrase
}

/** «الشرطة الإسرائيلية فلسطينيا», «الجيش سوريين»: an indefinite nisba goes with nothing definite before it, and is somebody else, as are people after a deed («القصف المدنيين»). */
function beforeNational(stage: Stage, phrase: Phrase): Phrase {
  const { words, hits } = stage.passage
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    const word = words[at]
    if (word?.tag !== 'noun' || word.preposition || word.pronoun) continue
    const isOfArm = isArmOf(stage, phrase.first, at - 1)
    if (!words[at - 1]?.definite && !isOfArm) continue
    if (word.definite && word.stem.endsWith('ين') && (isOfArm || isOneThing(stage, at - 1)) && hits.at(at, 'group'))
      return { first: phrase.first, last: at - 1 }
    if (word.closed) continue
    const isOne = word.stem.endsWith('يا') && word.stem.length > SHORTEST_NATIONAL && !word.place && !word.inside
    if (isOne || (/ي(?:ين|ان|ون|ات)$/.test(word.stem) && hits.at(at, 'nisba'))) return { first: phrase.first, last: at - 1 }
  }
  return phrase
}

/** «قتل مسلحين 13 شخصا»: people who are not counted go with no figure of others behind them. */
function beforeFigure({ quantities, quantityOf, passage: { words } }: Stage, phrase: Phrase): Phrase {
  if (quantityOf.has(phrase.first) || words[phrase.first]?.closed || !MANY_MEN.test(words[phrase.first]?.stem ?? '')) return phrase
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    const figure = quantities[quantityOf.get(at) ?? -1]
    if (
      words[at]?.tag === 'number' &&
      figure?.unit === 'person' &&
      quantityOf.get(at - 1) !== quantityOf.get(at) &&
      words[at - 1]?.tag === 'noun'
    )
      return { first: phrase.first, last: at - 1 }
  }
  return phrase
}

/** «القصف», «الجيش»: several men are no quality of it. */
function isOneThing({ passage }: Stage, at: number): boolean {
  return passage.hits.at(at, 'trigger-noun')?.value.number === 'singular' || ONE_BODY.has(bareStem(passage, at))
}

/** «قوات الأسد المدنيين», «طيران حفتر المهاجرين»: forces and whose they are have no men for a quality. */
function isArmOf({ passage }: Stage, arm: number, at: number): boolean {
  return at === arm + 1 && ARMS.has(bareStem(passage, arm)) && passage.hits.at(at, 'person') !== undefined
}

/** Folded. */
const ARMS = new Set('قوات جيش نظام طيران طايرات مدفعيه مخابرات دبابات'.split(' '))
/** Folded. */
const ONE_BODY = new Set('جيش نظام تنظيم تحالف حزب احتلال'.split(' '))

/** «فتيا», «بقيا» are shorter, in letters. */
const SHORTEST_NATIONAL = 5

/** Whose names are never cut. */
const WHOLE = new Set<EntityKind>(['person', 'place', 'organisation'])

/** «المهندس عادل النجار», «الضاحية الجنوبية لبيروت», «وزارة الأوقاف والشؤون الدينية»: no phrase ends inside a name. */
function toEndOfCut(stage: Stage, phrase: Phrase, limit: number): Phrase {
  const { passage, book } = stage
  const { tokens, words } = passage
  const isJoined = words[phrase.last + 1]?.conjunction === true
  const [start, from, end] = [tokens[phrase.first]?.start ?? 0, tokens[phrase.last]?.start ?? 0, tokens[phrase.last]?.end ?? 0]
  const kindOf = ({ entity }: Mention) => book.get(entity)?.kind ?? 'group'
  const cut = book.firstWithin({ start: from, end }, (mention) => {
    const isWhole = mention.form === 'name' ? WHOLE.has(kindOf(mention)) : isJoined && kindOf(mention) === 'organisation'
    return isWhole && mention.start >= start && mention.start < end && mention.end > end
  })
  const last = cut ? tokenAt(tokens, cut.end - 1) : limit
  if (!cut || last >= limit) return phrase
  return kindOf(cut) === 'organisation' && leadsElsewhere(stage, phrase.last + 1, last) ? phrase : { first: phrase.first, last }
}

/** «الشرطة في كولومبيا», «الشرطة الفرنسية جزائريا», «"ماري"»: where a body is, whom it arrests and the mark that closes its name are told beside it. */
function leadsElsewhere({ passage: { words } }: Stage, from: number, last: number): boolean {
  const isAccusative = words[from]?.definite === false && words[from]?.stem.endsWith('ا') === true
  for (let at = from; at <= last; at++) if (isAccusative || words[at]?.stem === 'في' || words[at]?.preposition === 'ب') return true
  return words[last]?.tag === 'mark' && words[last]?.stem === '"'
}

/** «تميم بن حمد آل ثاني أمير البلاد»: the office that follows a name is no other phrase, unless it says what somebody is made («انتخب خان رئيسا»). */
function withOffice(stage: Stage, phrase: Phrase): Phrase {
  const { passage, book } = stage
  const { tokens, words } = passage
  const office = words[phrase.last + 1]
  if (!office?.title || (!office.definite && (office.stem.endsWith('ا') || words[phrase.last + 2]?.preposition === 'ل'))) return phrase
  const again = toldAgain(stage, phrase)
  if (again) return withOffice(stage, again)
  const [start, end, next] = [tokens[phrase.first]?.start ?? 0, tokens[phrase.last]?.end ?? 0, tokens[phrase.last + 1]?.start]
  const own = book.firstWithin(
    { start, end },
    (mention) => mention.end === end && mention.role !== undefined && mention.role.start === next,
  )
  return own?.role ? { first: phrase.first, last: tokenAt(tokens, own.role.end - 1) } : phrase
}

/** «عبد الفتاح البرهان رئيس مجلس السيادة»: the office right behind a name that is known for the same person's. */
function toldAgain({ passage: { tokens }, book }: Stage, { first, last }: Phrase): Phrase | undefined {
  const [start, end, next] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0, tokens[last + 1]?.start]
  const named = book.firstWithin({ start, end }, (mention) => mention.end === end && book.get(mention.entity)?.kind === 'person')
  if (!named || next === undefined) return undefined
  const again = book.firstWithin({ start: next, end: next + 1 }, ({ start: at, form }) => at === next && form === 'nominal')
  return again?.entity === named.entity ? { first, last: tokenAt(tokens, again.end - 1) } : undefined
}

/** «زار إيمانويل ماكرون الكاتدرائية»: a person's name ends the phrase where a noun that can be no part of it follows; so does a place's right after a verb («تتهم واشنطن المليشيات»). */
function toEndOfName({ passage, book }: Stage, phrase: Phrase): Phrase {
  const { tokens, words } = passage
  const [start, end] = [tokens[phrase.first]?.start ?? 0, tokens[phrase.last]?.end ?? 0]
  const closed = words[phrase.first - 1]?.tag === 'verb' ? SUBJECTS : PERSONS
  const own = book.firstWithin({ start, end }, (mention) => {
    const isHead =
      mention.start === start ||
      (mention.start > start && mention.role !== undefined && mention.role.start >= start) ||
      (mention.start === tokens[phrase.first + 1]?.start && ARMS.has(bareStem(passage, phrase.first)))
    return mention.form === 'name' && isHead && mention.end < end && closed.has(book.get(mention.entity)?.kind ?? 'group')
  })
  if (!own) return phrase
  const last = tokenAt(tokens, own.end - 1)
  const next = words[last + 1]
  const isPlace = book.get(own.entity)?.kind !== 'person'
  const isNoun = next && (next.common || next.substantive || next.placeHead || next.title || (isPlace && next.closed && !next.definite))
  const isAnother = (isNoun && !next.adjective) || (!isPlace && next !== undefined && isPeople(next))
  return isAnother && !next.inside && !next.conjunction && !isGeneration(tokens[last + 1]) && last < phrase.last
    ? { first: phrase.first, last }
    : phrase
}

/** «دعا قائد السبسي التونسيين», «حث محمد السادس المغاربة», «قتل الأسد الأبرياء»: a nation's people and many at once are no quality of one. */
function isPeople({ definite, stem, adjective, preposition }: Word): boolean {
  return definite && adjective && preposition === '' && (/ي(?:ين|ون)$|...اء$/.test(stem) || PEOPLES.has(stem))
}

const PERSONS = new Set<EntityKind>(['person'])
/** Whose names, as a verb's subject, own no noun behind them. */
const SUBJECTS = new Set<EntityKind>(['person', 'country', 'place'])

/** A phrase that begins with a person's role goes on to the end of the name, whatever stands between. */
function withName({ passage, book }: Stage, phrase: Phrase, limit: number): Phrase {
  const { tokens, words } = passage
  if (!words[phrase.first]?.title) return phrase
  const head = tokens[phrase.first]
  const reach = tokens[Math.min(limit, phrase.first + LONGEST_ROLE) - 1]
  if (!head || !reach) return phrase
  const named = book.firstWithin({ start: head.start, end: reach.end }, ({ role, end }) => {
    return role !== undefined && role.start >= head.start && role.start < head.end && end <= reach.end
  })
  if (!named || isUnderBetween(words, phrase.last + 1, tokenAt(tokens, named.start))) return phrase
  return { first: phrase.first, last: Math.max(phrase.last, tokenAt(tokens, named.end - 1)) }
}

/** «لقاء رئيس الحكومة بالرئيس الأمريكي دونالد ترامب»: whom «بـ» brings is another. */
function isUnderBetween(words: Passage['words'], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (words[at]?.preposition === 'ب' && words[at]?.title) return true
  return false
}

/** A role and its name are no longer than this, in tokens. */
const LONGEST_ROLE = 30
