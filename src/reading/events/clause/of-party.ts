import { bareStem } from '../../mentions/definite.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { isClosed, nounPhrase, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import { markBareJoints, markJoints } from '../../syntax/word-marks.ts'
import type { EntityKind } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { withComplement } from './complement.ts'
import { isDeedNoun } from './deed-noun.ts'

// Where a phrase goes on beyond its nouns: with whose people they are, or whom they belong to.

/** Whose people somebody is: «عناصر من الشرطة», «وفد من حركة حماس». */
const PARTIES = new Set<EntityKind>(['organisation', 'group', 'agency'])
/** «مواقع تابعة للجماعة». Folded. */
export const BELONGING = new Set('تابع تابعه تابعين تابعون تابعتين تابعان تابعا عايد عايده مملوك مملوكه'.split(' '))

/** «قوة أمنية تابعة لوزارة الداخلية», «القوات الموالية للحكومة», «عناصر من الشرطة»: up to the end of whom they belong to. */
export function withParty(stage: Stage, bare: Phrase, limit: number): Phrase {
  const phrase = withComplement(stage, bare, limit)
  const { words, tokens } = stage.passage
  const next = phrase.last + 1
  const word = words[next]
  if (!word || next >= limit || stage.timeOf.has(next)) return phrase
  const ranks = inRanks(stage, phrase, limit)
  if (ranks !== undefined) return { first: phrase.first, last: ranks }
  const isBelonging = word.preposition === 'ل' && BELONGING.has(words[phrase.last]?.stem ?? '') && startsPhrase(word)
  if (isBelonging) return { first: phrase.first, last: nounPhrase(tokens, words, next, limit)?.last ?? phrase.last }
  if (word.preposition === 'ل' && words[phrase.first]?.title && AFFAIRS.has(bareStem(stage.passage, next)))
    return { first: phrase.first, last: nounPhrase(tokens, words, next, limit)?.last ?? phrase.last }
  const isOffice = ((words[phrase.first]?.joints ?? 0) & OFFICE) !== 0 && words[phrase.last]?.definite
  if (word.preposition === 'ل' && !word.conjunction && isOffice) return ofBody(stage, phrase, limit)
  const isOfficer = word.stem === 'في' && OFFICERS.has(words[phrase.first]?.stem ?? '') && !isClosed(words, phrase)
  const isTheirs = (word.stem === 'من' && isPeople(stage, phrase)) || isOfficer
  if (word.tag !== 'preposition' || word.pronoun || !isTheirs) return phrase
  const other = nounPhrase(tokens, words, next + 1, limit)
  if (!other || BY.has(words[other.first]?.stem ?? '')) return phrase
  const mention = entityOfPhrase(stage.passage, stage.book, other)
  const kind = mention && stage.book.get(mention.entity)?.kind
  const isOfThem = (kind && PARTIES.has(kind)) || (isOfficer ? isBodyHead(stage, other.first) : isOfPeople(stage, phrase, other))
  return isOfThem ? { first: phrase.first, last: other.last } : phrase
}

/** «من قبل الشرطة», «من جانب الجيش»: by whom it was done. Folded. */
const BY = new Set(['قبل', 'جانب', 'طرف', 'لدن'])

/** «قتلى في صفوف الميليشيا», «قتلى وجرحى في صفوف المدنيين»: the last token of those in whose ranks they fell. */
function inRanks({ passage: { words, tokens }, quantityOf }: Stage, { first, last }: Phrase, limit: number): number | undefined {
  if (!quantityOf.has(first) && !isFallen(words[first])) return undefined
  const at = words[last + 1]?.conjunction && isFallen(words[last + 1]) ? last + 2 : last + 1
  if (words[at]?.stem !== 'في' || words[at]?.pronoun || !RANKS.has(words[at + 1]?.stem ?? '')) return undefined
  return nounPhrase(tokens, words, at + 1, limit)?.last
}

/** Folded. */
const FALLEN = markJoints(() => new Set('قتلي قتيل قتيلا جرحي مصابين مصابون ضحايا شهداء اصابات خساير اعتقالات'.split(' ')))
const RANKS = new Set(['صفوف', 'صفوفهم', 'صفوفها', 'صفوفه'])

function isFallen(word: Word | undefined): boolean {
  return word !== undefined && (word.joints & FALLEN) !== 0
}

/** «موظفين في القنصلية», «أعضاء في مجلس الشيوخ», «أفراد في تيار اليسار»: a body, whatever it is called. */
function isBodyHead({ passage }: Stage, at: number): boolean {
  const { hits } = passage
  return hits.at(at, 'institution') !== undefined || hits.at(at, 'organisation') !== undefined || BODIES.has(bareStem(passage, at))
}

/** Folded. */
const BODIES = new Set(
  `تيار حزب مجلس برلمان كونغرس حكومه اداره سفاره قنصليه جهاز اجهزه سلك قوات جيش شرطه استخبارات مخابرات وزاره منظمه جماعه تنظيم حركه فصيل تحالف
  ايتلاف كتله لجنه نقابه هييه موسسه شركه بعثه فريق وكاله`.split(/\s+/),
)

/** «الكثيرين من دائرته», «مدنيين من أسرة واحدة», «ثلاثين شخصا من مزدوجي الجنسية»: people of people; who asks something of them is no part of them. */
function isOfPeople({ passage }: Stage, phrase: Phrase, other: Phrase): boolean {
  const { words, hits } = passage
  const [head, before] = [words[other.first], words[phrase.first - 1]]
  if (head?.tag !== 'noun' || ASKING.has(before?.verb?.value.lemma.past ?? '')) return false
  if (KIN.has(bareStem(passage, other.first))) return true
  const isDeed = isDeedNoun(passage, other.first)
  if (isDeed || (!isClosed(words, other) && !hits.at(other.last, 'nisba'))) return false
  return hits.at(other.first, 'group')?.value.number === 'plural' || hits.at(other.first, 'role')?.value.number === 'plural'
}

const ASKING = new Set(['طلب', 'منع', 'حرم', 'اشتكى', 'سخر', 'حذر', 'انتقم'])
/** Folded. */
const KIN = new Set(
  `اسره عايله عايلات ابناء اهالي سكان انصار عناصر عناصره افراد اعضاء اعضايه رجال رجاله مقاتلي مسلحي جنسيه جنسيات اصل اصول قبيله قبايل عشيره عشاير
  اقارب اقاربه طايفه اقليه اقليات دايرته مرافقيه حراسه مساعديه مستشاريه مويديه مويدي مزدوجي حمله ذوي اصحاب طلاب طلبه جنود ضباط نواب وجهاء شيوخ`.split(
    /\s+/,
  ),
)

/** «قياديا في الحركة», «ضابط في الجيش»: of these «في» says whose they are. Folded. */
const OFFICERS = new Set(
  `قيادي قياديا قياديه قياديين قياديون قيادات مسوول مسوولا مسووله مسوولين مسوولون عضو عضوا عضوه عضوين اعضاء ضابط ضابطا ضباط ضباطا عنصر عنصرا عناصر
  جندي جنديا جنود موظف موظفا موظفين موظفون موظفي افراد نايب نايبا نواب`.split(/\s+/),
)

/** «وزير الدولة للشؤون الخارجية», «مستشار الرئيس للأمن القومي»: what somebody's office is for. Folded. */
const AFFAIRS = new Set('شوون شيون امن علاقات اعلام سلامه'.split(' '))

/** «الأمين العام للأمم المتحدة», «المدير التنفيذي للوكالة»: which body it is an office of. */
function ofBody(stage: Stage, phrase: Phrase, limit: number): Phrase {
  const { passage, book } = stage
  const body = nounPhrase(passage.tokens, passage.words, phrase.last + 1, limit)
  const mention = body && entityOfPhrase(passage, book, body)
  const kind = mention && book.get(mention.entity)?.kind
  return body && (kind === 'organisation' || kind === 'group') ? { first: phrase.first, last: body.last } : phrase
}

/** Offices that a body has, by their first word. Folded. */
const OFFICE = markBareJoints(
  () => new Set('امين مدير مديره ممثل ممثله مفوض مفوضه قايد سكرتير منسق منسقه امينه مبعوث مبعوثه نايب رييس رييسه'.split(' ')),
)

/** «عناصر», «ضابطين», «خمسة جنود»: people who are not told apart yet. */
function isPeople({ passage: { words, hits }, quantityOf }: Stage, phrase: Phrase): boolean {
  if (isClosed(words, phrase)) return false
  return quantityOf.has(phrase.first) || hits.at(phrase.first, 'group') !== undefined || PLURAL_HEADS.has(words[phrase.first]?.stem ?? '')
}

/** People's words that no table of groups has. Folded. */
const PLURAL_HEADS = new Set(
  'وفد وفدا عنصر عنصرا عناصر افراد ضابط ضابطا ضباط ضباطا قيادي قياديا قياديون قياديين مسوول مسوولون مسوولين نواب ممثلين ممثلون'.split(' '),
)
