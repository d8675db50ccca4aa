import { isPluralNoun } from '../../mentions/bodies/description.ts'
import type { Passage } from '../../passage.ts'
import type { Ground } from '../ground.ts'
import { withheldName } from './anonymity.ts'
import { isToOutlet, mentionAt, saysHere } from './source-words.ts'

/** A source's words so far, and the token behind them. */
export interface Step {
  readonly ground: Ground
  readonly first: number
  readonly last: number
  readonly at: number
  readonly limit: number
}

type Ends = (step: Step) => boolean

/** Whether the words of a source end before a token: nothing here is a noun that belongs to what stands before it. */
export const endsDescription: Ends = (step) => ENDS.some((ends) => ends(step))

/** The same of a token that begins no person's name, which ends them in its own way. */
export const endsBeforeCommon: Ends = (step) => ENDS_BEFORE_COMMON.some((ends) => ends(step))

/** A verb, a particle, a word joined or governed by a preposition, a time. */
const isNoNoun: Ends = ({ ground: { passage, timed }, last, at }) => {
  const word = passage.words[at]
  if (word?.conjunction && isSecondNation(passage, last, at)) return false
  if (!word || word.conjunction || word.preposition || timed[at]) return true
  return word.tag !== 'noun' && word.tag !== 'number' && word.pronoun !== 'ي'
}

/** «مسؤولين إسرائيليين وأميركيين»: of two nations, in the same number and case. */
function isSecondNation({ words, tokens, hits }: Passage, last: number, at: number): boolean {
  const [one, other] = [tokens[last]?.form ?? '', tokens[at]?.form ?? '']
  const isOfBoth = words[last]?.definite === words[at]?.definite && one.slice(-2) === other.slice(-2)
  return isOfBoth && words[at]?.preposition === '' && hits.at(last, 'nisba') !== undefined && hits.at(at, 'nisba') !== undefined
}

/** «قال فلان ردا على سؤال»: what is said answers something. */
const answers: Ends = ({ ground, at }) => ANSWERING.has(ground.passage.words[at]?.stem ?? '')
const ANSWERING = new Set(['ردا', 'جوابا', 'اجابه', 'تعليقا', 'تعقيبا'])

/** «… طلب عدم ذكر اسمه», «لقناة …», «بحسب …». */
const opensAnother: Ends = ({ ground, at, limit }) =>
  withheldName(ground, at, limit) !== undefined || isToOutlet(ground, at) || ground.passage.hits.at(at, 'according-to') !== undefined

/** «قال الوزير مشيرا إلى». */
const isStateOfSpeaker: Ends = ({ ground: { passage }, at }) =>
  passage.hits.at(at, 'reporting')?.value.part === 'participle' && IN_ACCUSATIVE.test(passage.tokens[at]?.form ?? '')
const IN_ACCUSATIVE = /..ا$/

/** «أكد الرئيس دعم», «أكد الوزير وجود اتفاق», «أصدر مكتبه بيانا»: an indefinite word that is known for something else, behind a definite one. */
const isKnownOtherwise: Ends = ({ ground: { passage }, last, at }) =>
  (isDefinite(passage, last) || passage.words[last]?.pronoun !== '') &&
  !isDefinite(passage, at) &&
  (BEING.has(passage.words[at]?.stem ?? '') || passage.hits.from(at).some(({ table }) => KNOWN.has(table)))
/** Folded. */
const BEING = new Set(['وجود', 'حدوث', 'وقوع', 'احتمال', 'ضروره'])
const KNOWN = new Set(['trigger-noun', 'role', 'group', 'institution', 'media-noun'])

/** Two definite nouns of which the second is no adjective: «أبلغت القيادة المنظمات», «اتهمت المندوبة القوات الروسية», «حدد جان ماري الأسباب». */
const isSecondDefinite: Ends = ({ ground, first, last, at }) => {
  const { passage } = ground
  const isGiven = passage.words[last]?.inside === true && passage.hits.all(first, 'given-name').some((given) => given.last === last)
  return (
    (isGiven || isDefinite(passage, last)) && isDefinite(passage, at) && (passage.words[at]?.substantive === true || isDoer(ground, at))
  )
}

/** «المنظمات», «الدفاع المدني», «السفير»; «المسؤول» may be a quality. */
function isDoer(ground: Ground, at: number): boolean {
  const { words, hits } = ground.passage
  if (words[at]?.adjective || hits.at(at, 'nisba')) return false
  if (isOffice(ground, at)) return true
  return isPluralNoun(ground.passage, at) || hits.from(at).some(({ table, last, pronoun }) => !pronoun && last > at && BODIES.has(table))
}
const BODIES = new Set(['institution', 'organisation'])

/** «السفير» alone; «النائب فلان», «النائب المعارض فلان» are an apposition. */
function isOffice(ground: Ground, at: number): boolean {
  const { hits } = ground.passage
  if (hits.at(at, 'source-noun') || mentionAt(ground, at)?.form === 'name' || mentionAt(ground, at + 1)?.form === 'name') return false
  return OFFICES.has(hits.at(at, 'role')?.value.role.class ?? '')
}
const OFFICES = new Set(['government', 'diplomatic', 'legislative'])

/** «محتجون حقل الشرارة»: a sound plural that keeps its nun is in no construct. */
const isKeptNun: Ends = ({ ground: { passage }, last, at }) =>
  passage.words[last]?.common === true &&
  /..ون$/.test(passage.words[last]?.stem ?? '') &&
  !passage.words[at]?.adjective &&
  !isDefinite(passage, at)

/** «الوزير سوريا», «اتهم الرئيس التركي الولايات المتحدة»; «الجديد» is a quality as well as a place. */
const isPlaceBehindDefinite: Ends = ({ ground, last, at }) => {
  const { hits, words } = ground.passage
  if (!isDefinite(ground.passage, last) || !hits.isIn(at, PLACES) || hits.at(at, 'nisba') || words[at]?.adjective) return false
  if (!isDefinite(ground.passage, at)) return true
  const kind = ground.book.get(mentionAt(ground, at)?.entity ?? '')?.kind
  return kind === 'country' || kind === 'place'
}
const PLACES = new Set(['country', 'place', 'region'])

/** «ردد المحتجون شعارات», «ناقش الجانبان جهود»: what has the article is in no construct, and no indefinite noun is in apposition to it. */
const isIndefiniteBehindDefinite: Ends = ({ ground, last, at }) => {
  const { words, hits } = ground.passage
  const word = words[at]
  if (!isDefinite(ground.passage, last) || !word?.common || word.definite || word.pronoun || NO_OBJECT.has(word.stem)) return false
  return !hits.isIn(at, NAMES) && mentionAt(ground, at)?.form !== 'name'
}
/** «غير الحكومية», «الـ 12», «البيان رقم 15». */
const NO_OBJECT = new Set(['غير', 'ال', 'رقم'])
const NAMES = new Set(['given-name', 'family-name', 'person', 'nisba'])

/** «أعلن الوزير الاتفاق», «… التأكيد». */
const isDeedBehindDefinite: Ends = ({ ground: { passage }, last, at }) =>
  isDefinite(passage, last) &&
  (passage.hits.at(at, 'trigger-noun') !== undefined || passage.hits.at(at, 'reporting')?.value.part === 'masdar')

const speaks: Ends = ({ ground: { passage }, last, at }) =>
  saysHere(passage, at) || (isDefinite(passage, last) && passage.hits.at(at, 'media-noun') !== undefined)

/** «نقل الوزير رسالة», «طلب الرئيس وقفا»: the object, in its case. */
const isObject: Ends = ({ ground: { passage }, last, at }) => {
  const word = passage.words[at]
  if (!isDefinite(passage, last) || !word?.common || word.definite) return false
  return IN_ACCUSATIVE.test(passage.tokens[at]?.form ?? '') && passage.hits.at(at, 'given-name') === undefined
}

/** «أبلغ مصدر طبي رويترز أن», «أفاد شهود عيان قناة الجزيرة بأن»: an outlet behind what is no construct is told, up to what it is told. */
const isAddressee: Ends = ({ ground: { passage }, first, last, at }) => {
  const { hits, words, tokens, lexicon } = passage
  if (last === first || isDefinite(passage, last)) return false
  const isWhole =
    words[last]?.adjective === true || lexicon.sourceKinds.has(tokens[last]?.form ?? '') || hits.at(first, 'source-noun')?.last === last
  const end = isWhole ? endOfOutlet(passage, at) : undefined
  return end !== undefined && words[end + 1]?.tag === 'complementiser'
}

/** «رويترز», «وكالة رويترز». */
function endOfOutlet({ hits }: Ground['passage'], at: number): number | undefined {
  const isHead = hits.at(at, 'media-noun')?.value.kind === 'outlet'
  return hits.at(at, 'outlet')?.last ?? (isHead ? hits.at(at + 1, 'outlet')?.last : undefined)
}

/** «بيان نشرته الوزارة»: a document, and who brought it out. */
const isBroughtOut: Ends = ({ ground: { passage }, first, at }) => {
  const { hits, words, lexicon } = passage
  if (!hits.at(first, 'media-noun') || words[first]?.definite || !words[at + 1]?.definite) return false
  return hits.all(at, 'verb').some(({ value, pronoun }) => pronoun !== '' && lexicon.issuingVerbs.has(value.lemma.past))
}

const ENDS: readonly Ends[] = [
  isNoNoun,
  answers,
  opensAnother,
  isStateOfSpeaker,
  isKnownOtherwise,
  isSecondDefinite,
  isKeptNun,
  isPlaceBehindDefinite,
  isIndefiniteBehindDefinite,
  isDeedBehindDefinite,
  speaks,
  isObject,
  isAddressee,
  isBroughtOut,
]

/** A letter alone, and «صادر», which tells of a document where it came out. */
const isNoWordOfSource: Ends = ({ ground: { passage }, at }) => {
  const stem = passage.words[at]?.stem ?? ''
  return stem.length < 2 || stem === 'صادر' || stem === 'صادره'
}

/** «رئيس وزراء العراق زيارة»: a name of a place or body ends it, save for its nisba and in an outlet's name. */
const isBehindName: Ends = ({ ground: { passage }, first, last, at }) => {
  const { hits, words } = passage
  const isOutlet = hits.at(first, 'media-noun')?.value.kind === 'outlet' && !words[at]?.common
  return hits.isIn(last, NAMED_THINGS) && last > first && !hits.at(at, 'nisba') && !isOutlet
}
const NAMED_THINGS = new Set(['country', 'place', 'organisation'])

/** «مصدر أمني مقتل»: a deed behind an indefinite word. */
const isDeedBehindIndefinite: Ends = ({ ground: { passage }, first, last, at }) =>
  passage.words[last]?.definite === false && at > first + 1 && passage.hits.at(at, 'trigger-noun') !== undefined && !isDefinite(passage, at)

const isOwnedBehindDefinite: Ends = ({ ground: { passage }, last, at }) =>
  isDefinite(passage, last) && (passage.words[at]?.pronoun ?? '') !== ''

/** «فلان موقفه»: something of one who is named. */
const isOwnedByName: Ends = ({ ground, last, at }) => {
  const { words } = ground.passage
  const before = words[last]
  return before?.definite === false && !before.common && (words[at]?.pronoun ?? '') !== '' && mentionAt(ground, last) !== undefined
}

const ENDS_BEFORE_COMMON: readonly Ends[] = [isNoWordOfSource, isBehindName, isDeedBehindIndefinite, isOwnedBehindDefinite, isOwnedByName]

function isDefinite({ words }: Ground['passage'], at: number): boolean {
  return words[at]?.definite === true
}
