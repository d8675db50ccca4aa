import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { isClosed, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import { saysElsewhen } from '../clause/causes.ts'
import { AMONG_THEM, type Constituent } from '../clause/clause.ts'
import { phraseAt } from '../clause/phrases.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'
import { MANNERS } from './fits-role.ts'
import { MAKING } from './new-office.ts'
import { OF_DEEDS } from './of-deeds.ts'
import { withWhole } from './share-of.ts'

// How far the words for whom or what an event befalls reach, and who of them is named.

const BEFALLEN = new Set(['recipient', 'victim', 'with'])
/** What is measured, told after «من»: «طنين من الحشيش». */
const MEASURED = new Set(['recipient', 'topic', 'instrument'])

/** «مواقع للحوثيين», «مصنع للنسيج»: what an event befalls with whose or what for it is; what is inside it takes no part of its own. */
export function madeWhole(stage: Stage, kind: string, filled: readonly Filled[]): Filled[] {
  if (MAKING.has(kind)) return [...filled]
  const whole = filled.map((each): Filled => {
    const owned = BEFALLEN.has(each.role) ? withOwner(stage, withWhole(stage, each.phrase)) : each.phrase
    const measured = withSort(stage, withQuality(stage, MEASURED.has(each.role) ? withStuff(stage, owned) : owned))
    return { ...each, phrase: isTopic(kind, each) ? wholeTopic(stage, kind, measured, filled) : measured }
  })
  const grown = whole.filter(({ phrase }, at) => phrase.last > (filled[at]?.phrase.last ?? phrase.last)).map(({ phrase }) => phrase)
  return whole.filter(({ phrase }) => !grown.some(({ first, last }) => first < phrase.first && phrase.last <= last))
}

/** «جميع الخيارات المتعلقة بالخروج», «الجهود الرامية إلى التهدئة»: a quality that says nothing without what its preposition brings. */
function withQuality(stage: Stage, phrase: Phrase): Phrase {
  const { words, tokens } = stage.passage
  const { first } = phrase
  const isApart = QUALITIES[words[phrase.last + 1]?.stem ?? ''] !== undefined && words[phrase.last + 1]?.definite === words[first]?.definite
  const last = isApart ? phrase.last + 1 : phrase.last
  const next = words[last + 1]
  const joint = jointOf(next)
  if (last === first || QUALITIES[words[last]?.stem ?? ''] !== joint || joint === '') return phrase
  let at = next?.preposition ? last + 1 : last + 2
  if (tokens[at]?.form === '"') at++
  return startsPhrase(words[at]) ? { first, last: phraseAt(stage, at, words.length)?.last ?? last } : phrase
}

/** Folded, with the folded preposition that each goes on with. */
const QUALITIES: Readonly<Record<string, string>> = {
  متعلق: 'ب',
  متعلقه: 'ب',
  مرتبط: 'ب',
  مرتبطه: 'ب',
  معني: 'ب',
  معنيه: 'ب',
  خاص: 'ب',
  خاصه: 'ب',
  قاضي: 'ب',
  قاضيه: 'ب',
  رامي: 'الي',
  راميه: 'الي',
  هادف: 'الي',
  هادفه: 'الي',
  داعيه: 'الي',
  موديه: 'الي',
}

/** «أي نوع من أنواع الدعاية»: of what a sort is one. */
function withSort(stage: Stage, { first, last }: Phrase): Phrase {
  const { words } = stage.passage
  const from = words[last + 1]
  if (!SORTS.has(words[last]?.stem ?? '') || words[last]?.definite || from?.tag !== 'preposition' || from.stem !== 'من' || from.pronoun)
    return { first, last }
  return { first, last: phraseAt(stage, last + 2, words.length)?.last ?? last }
}

/** Folded. */
const SORTS = new Set(['نوع', 'نوعا', 'انواع', 'شكل', 'اشكال', 'جانب', 'جانبا', 'صنف', 'اصناف'])

/** «أدانت الهجوم»: whom or what words are against is told apart only later. */
function isTopic(kind: string, { role }: Filled): boolean {
  return role === 'topic' || (role === 'recipient' && OF_DEEDS.has(kind))
}

function wholeTopic(stage: Stage, kind: string, phrase: Phrase, filled: readonly Filled[]): Phrase {
  const whole = withSetting(stage, withYear(stage, withComplement(stage, kind, phrase, filled)))
  const isOfAnother = filled.some((each) => !isTopic(kind, each) && each.phrase.first > phrase.last && each.phrase.first <= whole.last)
  return isOfAnother ? phrase : whole
}

/** «موازنة العام المقبل»: of which year. */
function withYear({ passage: { words }, timeOf }: Stage, { first, last }: Phrase): Phrase {
  const time = timeOf.get(last + 1)
  if (!BUDGETS.has(words[last]?.stem ?? '') || words[last]?.definite || time === undefined || words[last + 1]?.tag !== 'noun')
    return { first, last }
  let end = last + 1
  while (timeOf.get(end + 1) === time) end++
  return { first, last: end }
}

const BUDGETS = new Set(['موازنه', 'ميزانيه', 'ماليه'])

/** «الوضع الإنساني في السودان», «العلاقات الثنائية بين البلدين»: what says little without where it is or between whom. */
function withSetting(stage: Stage, { first, last }: Phrase): Phrase {
  const { words, tokens } = stage.passage
  const [head, next] = [words[first], words[last + 1]]
  if (!head?.definite || next?.conjunction || stage.timeOf.has(last + 1)) return { first, last }
  const joint = jointOf(next)
  const at = next?.preposition ? last + 1 : last + 2
  const isSetting =
    joint === 'في' || joint === 'ب' ? SITUATIONS.has(head.stem) && isWhere(words, at) : BETWEEN.has(joint) && BONDS.has(head.stem)
  if (!isSetting || stage.timeOf.has(at) || !startsPhrase(words[at]) || tokens[last + 1]?.form === '"') return { first, last }
  return { first, last: phraseAt(stage, at, words.length)?.last ?? last }
}

function isWhere(words: readonly Word[], at: number): boolean {
  return words[at]?.place === true || words[at]?.placeHead === true
}

/** Folded. */
const BETWEEN = new Set(['بين', 'مع'])
const SITUATIONS = new Set(
  'وضع اوضاع تطورات مستجدات ازمه ازمات حرب نزاع صراع احداث عنف تصعيد توتر قتال حاله مجاعه عدوان هدنه عمليات انتهاكات جرايم'.split(' '),
)
const BONDS = new Set('علاقات علاقه تعاون نزاع صراع حرب خلاف خلافات توتر شراكه تنسيق حدود'.split(' '))

/**
 * «الانتماء إلى التنظيم», «السماح للطائرات بالعبور», «الوقوف خلفه»: a masdar that is a topic alone says little without what its prepositions bring; with
 * what it is joined to it may go on as its own kind of event does («انسحاب القوات من المدينة», «فرض عقوبات على موسكو»).
 */
function withComplement(stage: Stage, kind: string, { first, last }: Phrase, filled: readonly Filled[]): Phrase {
  if (first !== last && !goesOn(stage, { first, last }) && !isDescribedDeed(stage, { first, last })) return { first, last }
  if (first === last && !(isMasdar(stage, first) || isDeedOn(stage, last) || (CHARGING.has(kind) && isDeed(stage, first))))
    return { first, last }
  const complement = complementAt(stage, last + 1)
  if (complement === undefined) return { first, last }
  const isTowards = stage.passage.words[last + 1]?.preposition === 'ل' && stage.passage.words[complement + 1]?.preposition === 'ب'
  const end = (isTowards ? complementAt(stage, complement + 1) : undefined) ?? complement
  // «اتهامات بالتواطؤ إلى الحكومة»: whom they go to is none of it
  const isOfAnother = filled.some(({ role, phrase }) => role !== 'topic' && phrase.first > last && phrase.first <= end)
  return { first, last: isOfAnother ? last : end }
}

function isMasdar({ passage: { words, hits, lexicon } }: Stage, at: number): boolean {
  const stem = words[at]?.stem ?? ''
  const everyday = lexicon.everydayWords.get(stem)
  const isOne = everyday === 'masdar' || (everyday === 'noun' && words[at]?.definite === true && SHAPES.test(stem))
  return isOne && hits.at(at, 'group') === undefined
}

/** «توجه», «تعامل», «تطبيق»: masdars that a list of nouns has as well. */
const SHAPES = /^(?:ت.ا?..|ت..ي.|ا.ت.ا.|ان..ا.|است..ا.)$/

/** «الهجوم على الفاشر», «الحرب على غزة»: an event noun with the article and right behind it on whom. */
function isDeedOn({ passage: { words, hits } }: Stage, at: number): boolean {
  const next = words[at + 1]
  if (!words[at]?.definite || next?.tag !== 'preposition' || next.pronoun || next.conjunction || !AGAINST.has(next.stem)) return false
  const role = hits.at(at, 'trigger-noun')?.value.trigger.prepositions.get(next.stem)
  return role === 'recipient' || role === 'victim' || role === 'with'
}

const AGAINST = new Set(['علي', 'ضد', 'عن', 'مع'])

/** Whether a masdar with what it is joined to has its own preposition right behind. */
function goesOn({ passage: { words, hits, lexicon }, timeOf }: Stage, { first, last }: Phrase): boolean {
  const [head, next] = [words[first], words[last + 1]]
  if (head?.definite || head?.pronoun || next?.conjunction || timeOf.has(last + 1)) return false
  const joint = jointOf(next)
  const brought = next?.preposition ? next : words[last + 2]
  if (joint === '' || brought === undefined || MANNERS.has(brought.stem) || ASIDE.has(brought.stem)) return false
  for (let at = first; at <= last; at++) {
    const role = words[at]?.definite ? undefined : hits.at(at, 'trigger-noun')?.value.trigger.prepositions.get(joint)
    if (role !== undefined && role !== 'instrument' && role !== 'actor') return true
    if (lexicon.everydayWords.get(words[at]?.stem ?? '') !== 'masdar') return false
  }
  return false
}

/** «وقف فوري ودائم لإطلاق النار», «انسحاب كامل للقوات»: a deed with its qualities, and under «لـ» what it is done to or who does it. */
function isDescribedDeed(stage: Stage, { first, last }: Phrase): boolean {
  const { words, hits } = stage.passage
  const isDeed = isMasdar(stage, first) || (hits.at(first, 'trigger-noun') !== undefined && hits.at(first, 'group') === undefined)
  if (!isDeed || words[first]?.definite || words[last + 1]?.preposition !== 'ل' || words[last + 1]?.conjunction) return false
  for (let at = first + 1; at <= last; at++) if (!words[at]?.adjective || words[at]?.definite) return false
  return true
}

/** «على يد», «إلى جانب», «من قبل», «من أجل»: nothing that a masdar takes. Folded. */
const ASIDE = new Set(['يد', 'ايدي', 'جانب', 'قبل', 'اجل', 'جهه', 'طرف', 'خلال', 'دون', 'غير', 'شان', 'سبيل', 'حساب', 'راس', 'وجه'])

/** What somebody is charged with is a deed, whether the dictionary calls it so or not: «الانتماء إلى تنظيم». */
const CHARGING = new Set(['accuse', 'charge', 'sentence', 'try', 'acquit', 'arrest'])

function isDeed({ passage, book }: Stage, at: number): boolean {
  const { words, hits } = passage
  if (!words[at]?.definite || words[at]?.title || hits.at(at, 'group')) return false
  return entityOfPhrase(passage, book, { first: at, last: at }) === undefined
}

/** The last token of what a preposition right after a noun brings: no time and, after «في», no place. */
function complementAt(stage: Stage, at: number): number | undefined {
  const { words } = stage.passage
  const word = words[at]
  if (!word || word.conjunction || stage.timeOf.has(at)) return undefined
  if (word.tag === 'particle') return word.pronoun !== '' ? at : undefined
  const next =
    word.tag === 'preposition' && word.pronoun === '' && !saysElsewhen(word.stem) ? at + 1 : word.preposition !== '' ? at : undefined
  if (next === undefined || !startsPhrase(words[next]) || stage.timeOf.has(next)) return undefined
  // «العمل لصالح روسيا»: two words that are one preposition
  const isOfTwo = word.preposition === 'ل' && word.stem === 'صالح' && startsPhrase(words[next + 1])
  const phrase = phraseAt(stage, isOfTwo ? next + 1 : next, words.length)
  // «العمل بشكل غير قانوني»: how, and only a part of that
  if (phrase?.first === phrase?.last && !words[next]?.definite && MANNERS.has(words[next]?.stem ?? '')) return undefined
  const isWhere = (word.stem === 'في' || word.preposition === 'ب') && phrase && (words[next]?.place || words[next]?.placeHead)
  return isWhere ? undefined : phrase?.last
}

function withOwner(stage: Stage, phrase: Phrase): Phrase {
  const { words } = stage.passage
  const next = phrase.last + 1
  if (words[next]?.preposition !== 'ل' || isClosed(words, phrase) || stage.timeOf.has(next)) return phrase
  if (isPurpose(stage, next) || TURNS.has(words[next]?.stem ?? '')) return phrase
  return { first: phrase.first, last: phraseAt(stage, next, words.length)?.last ?? phrase.last }
}

/** «لليوم الثالث», «للمرة الأولى»: for how long or how often, and nobody's. Folded. */
const TURNS = new Set(['يوم', 'ليله', 'اسبوع', 'شهر', 'عام', 'سنه', 'مره'])

/** «طنين من الحشيش», «14 مليون قرص من الكبتاغون»: of what a figure of things is. */
function withStuff(stage: Stage, phrase: Phrase): Phrase {
  const { words } = stage.passage
  const figure = stage.quantityOf.get(phrase.first)
  const next = words[phrase.last + 1]
  if (
    figure === undefined ||
    stage.quantities[figure]?.unit === 'person' ||
    next?.tag !== 'preposition' ||
    next.stem !== 'من' ||
    next.pronoun
  )
    return phrase
  const stuff = phraseAt(stage, phrase.last + 2, words.length)
  return stuff && !words[stuff.first]?.place && !ASIDE.has(words[stuff.first]?.stem ?? '')
    ? { first: phrase.first, last: stuff.last }
    : phrase
}

/** «قوة لحفظ السلام»: what for, and nobody's. */
function isPurpose({ passage: { words, hits, lexicon } }: Stage, at: number): boolean {
  return (
    hits.at(at, 'trigger-noun') !== undefined || lexicon.everydayWords.get(words[at]?.stem ?? '') === 'masdar' || !startsPhrase(words[at])
  )
}

/** «عددا من الصحفيين، بينهم المذيعة سارة العلي»: those named among the last who are told before them take the same part. */
export function namedAmong({ passage, book }: Stage, filled: readonly Filled[], after: readonly Constituent[]): Filled[] {
  const found: Filled[] = []
  for (const { preposition, phrases, first } of after) {
    if (preposition !== AMONG_THEM) continue
    const before = filled.filter(({ phrase }) => phrase.last < first).sort((one, other) => other.phrase.last - one.phrase.last)
    const role = before[0]?.role
    for (const phrase of phrases) {
      const mention = role && entityOfPhrase(passage, book, phrase)
      const isNamed =
        mention?.form === 'name' && mention.end <= (passage.tokens[phrase.last]?.end ?? 0) && book.get(mention.entity)?.kind === 'person'
      if (role && isNamed) found.push({ role, phrase })
    }
  }
  return found
}

/** The preposition that a word is or begins with; '' where it is another, or brings a pronoun. */
function jointOf(word: Word | undefined): string {
  return word?.preposition || (word?.tag === 'preposition' && word.pronoun === '' ? word.stem : '')
}
