import type { Filling } from '../../../lexicon/tables/triggers.ts'
import { isPresiding } from '../../mentions/names/led.ts'
import type { Passage } from '../../passage.ts'
import { isClosed, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { isOfWhom } from '../clause/bare-constituents.ts'
import { saysElsewhen } from '../clause/causes.ts'
import type { Constituent } from '../clause/clause.ts'
import { TALKS } from '../clause/genitive.ts'
import { phraseAt } from '../clause/phrases.ts'
import { isAgentive } from '../doers/agentive.ts'
import { ASSAULTS, byWhom, isCountry } from '../doers/by-whom.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'
import { isFitting, isPlace } from './fits-role.ts'
import { furtherDeeds } from './further-deeds.ts'
import { OF_DEEDS } from './of-deeds.ts'
import { isJoinedDeed } from './verb-participants.ts'

/** What the trigger's own prepositions bring: «مع» → with, «على» → recipient. One that comes again without «و» belongs to another word. */
export function prepositional(stage: Stage, candidate: Candidate, after: readonly Constituent[]): Filled[] {
  const { frame, verb, end } = candidate
  const filled: Filled[] = []
  const brought = new Set<string>()
  for (const [index, each] of after.entries()) {
    const { preposition, phrases, time, first } = asOnePreposition(stage, each)
    if (!verb && isPredicate(stage, after[index - 1], each)) break
    if (isOfConnection(stage.passage, first) || isNameAli(stage.passage, first) || isPresiding(stage.passage.words, first + 1)) continue
    if (!verb && !TOWARDS.has(candidate.kind) && preposition === 'ل' && phrases[0] && isForce(stage, end, phrases[0])) continue
    if (OPENERS.has(stage.passage.words[first - 1]?.stem ?? '')) continue
    if (verb && preposition !== '' && isOfWhom(stage.passage, first - 1)) continue
    if (preposition === 'ل' && isTakenBefore(stage.passage, candidate, first)) continue
    const role =
      time === undefined && preposition
        ? (frame.prepositions.get(preposition) ??
          against(candidate, preposition) ??
          (filled.some((each) => each.role === 'topic') ? undefined : because(candidate, preposition)) ??
          byWhom(stage, candidate, each))
        : undefined
    if (
      role &&
      (role !== 'topic' || isAfterDeed(stage.passage, candidate, preposition, first)) &&
      isOfNearer(stage.passage, candidate, preposition, first)
    )
      continue
    if (preposition === 'ب' && (role === 'victim' || role === 'topic') && isSeat(stage.passage, candidate.kind, first)) continue
    if (preposition === 'بين' && isOfOtherTalks(stage.passage, candidate, first, filled)) continue
    if (candidate.kind === 'sentence' && role === 'victim' && isOfCharge(stage.passage, end, first)) continue
    if (role === 'actor' && phrases[0] && !isParty(stage, preposition, phrases[0])) continue
    if (!role || (brought.has(preposition) && !stage.passage.words[first]?.conjunction)) continue
    if (role === 'recipient' && WHERE.has(preposition) && filled.some((one) => one.role === 'recipient')) continue
    const isAgainst = candidate.kind === 'intercept' || (OF_DEEDS.has(candidate.kind) && isNextTo(stage.passage, end, first))
    // «كمين على طريق مندلي - بلدروز»: what stands beside a road or a town is where as well
    const isWhere = role === 'victim' && phrases[0] !== undefined && !isFitting(stage, role, preposition, phrases[0], isAgainst)
    const fitting = phrases.filter((phrase, at) => {
      if (isWhere) return false
      if (role === 'topic' && preposition === 'في' && isWhereSpoken(stage, candidate.kind, phrase)) return false
      if (role === 'topic' ? isNoCharge(stage, candidate.kind, phrase) : at > 0 && isOtherDeed(stage.passage, phrase)) return false
      return isFitting(stage, role, preposition, phrase, isAgainst)
    })
    if (fitting.length > 0 && role !== 'place' && !(role === 'topic' && candidate.kind === 'sentence')) brought.add(preposition)
    for (const phrase of fitting) filled.push({ role, phrase })
    if (role === 'topic' && fitting.length > 0) filled.push(...furtherDeeds(stage, candidate.kind, after, index))
  }
  return filled
}

/** «اتهمت في مجلس الأمن روسيا», «ضباط في الاستخبارات»: where a charge was brought, or of which body somebody is. */
function isWhereSpoken({ passage: { hits } }: Stage, kind: string, { first }: Phrase): boolean {
  return SPOKEN.has(kind) && (hits.at(first, 'institution') ?? hits.at(first, 'organisation')) !== undefined
}

const SPOKEN = new Set(['accuse', 'charge', 'criticise', 'condemn', 'warn', 'threaten'])

/** «أطاحت فرقة بأمن ولاية سطيف بشبكة», «مثل أمام القاضي بمحكمة الاستئناف»: where those who arrest and judge sit. */
function isSeat({ hits }: Passage, kind: string, first: number): boolean {
  const body = PROSECUTED.has(kind) ? hits.at(first, 'institution') : undefined
  return body !== undefined && SEATED.has(body.value.class)
}

const PROSECUTED = new Set(['arrest', 'charge', 'try', 'sentence', 'acquit', 'seize', 'investigate'])
const SEATED: ReadonlySet<string> = new Set(['police', 'justice'])

/** «وجهت لهم تهمة الانضمام لتنظيم», «انتقاده لها لتوفيرها ملاذا لهم»: the verb or noun has its «لـ» already, with a pronoun. */
function isTakenBefore({ words }: Passage, { verb, end }: Candidate, first: number): boolean {
  if (words[first]?.conjunction) return false
  for (let at = (verb?.index ?? end) + 1; at < (verb ? end : first); at++)
    if (words[at]?.tag === 'particle' && words[at]?.pronoun && words[at]?.stem === `ل${words[at]?.pronoun}`) return true
  return false
}

/** «الإفراج عن الأسرى وانسحاب القوات»: what «و» adds is another deed, and nobody it is done to. */
function isOtherDeed(passage: Passage, { first }: Phrase): boolean {
  const { hits } = passage
  if (hits.at(first, 'group') || hits.at(first, 'role') || hits.at(first, 'institution') || hits.at(first, 'organisation')) return false
  return isJoinedDeed(passage, first) && !passage.words[first]?.stem.startsWith('تجمع')
}

/** «القيادي علي الحسيني»: a name, where the text writes the preposition with its own letter. */
function isNameAli({ article: { text }, tokens, words }: Passage, first: number): boolean {
  const token = tokens[first]
  if (words[first]?.stem !== 'علي' || words[first]?.tag !== 'preposition' || !token || !words[first - 1]?.title) return false
  return text.slice(token.start, token.end) === 'علي' && text.includes(' على ')
}

/** «توقيع اتفاق مع اليونان خطوة على الطريق»: after a preposition's phrase an indefinite one says what a noun is, and has what follows. */
function isPredicate(
  { passage: { words, tokens }, quantityOf, timeOf }: Stage,
  before: Constituent | undefined,
  each: Constituent,
): boolean {
  const [phrase] = each.phrases
  if (!before || before.preposition === '' || before.time !== undefined || each.preposition !== '' || !phrase || each.time !== undefined)
    return false
  const word = words[phrase.first]
  const isNext = phrase.first === before.last + 1 && tokens[phrase.first - 1]?.form !== ','
  const isNew = word?.tag === 'noun' && !word.conjunction && !word.title && !word.adjective && !word.stem.endsWith('ا')
  return isNext && isNew && !isClosed(words, phrase) && !quantityOf.has(phrase.first) && !timeOf.has(phrase.first)
}

/** «التوقيفات لا علاقة لها بالاحتجاجات»: what something has to do with, and nothing that it is about. */
function isOfConnection({ words }: Passage, first: number): boolean {
  return [first - 1, first - 2].some((at) => CONNECTIONS.has(words[at]?.stem ?? ''))
}

const CONNECTIONS = new Set(['علاقه', 'صله'])

/** «ندد بالتحقيق عقب توجيه اتهامات بالاحتيال»: a later deed has what it is about itself. */
function isAfterDeed({ words, hits }: Passage, { end }: Candidate, preposition: string, first: number): boolean {
  let isElsewhen = false
  for (let at = end + 1; at < first; at++) {
    if (saysElsewhen(words[at]?.stem ?? '')) isElsewhen = true
    if (isElsewhen && hits.at(at, 'trigger-noun')?.value.trigger.prepositions.has(preposition)) return true
  }
  return false
}

/** «اعتقاله بإيران», «توقيف ناشطين في هذه المدينة»: where, and no charge. */
function isNoCharge(stage: Stage, kind: string, phrase: Phrase): boolean {
  const { words } = stage.passage
  if (words[phrase.first]?.tag === 'demonstrative' && words[phrase.first + 1]?.placeHead) return true
  if (kind === 'release') return SURETIES.has(words[phrase.first]?.stem ?? '')
  if (!CHARGED.has(kind)) return false
  return isCountry(stage, phrase) || (words[phrase.first]?.preposition === 'ب' && SITES.has(words[phrase.first]?.stem ?? ''))
}

/** «إخلاء سبيله بضمان محل إقامته», «بكفالة»: on what condition. Folded. */
const SURETIES = new Set(['ضمان', 'كفاله', 'شرط', 'قرار', 'حكم'])

/** «توقيفه بمحطة الأداء», «القبض عليه بمنزله»: where somebody is held, and not for what. Folded. */
const SITES = new Set(
  `محطه منزل منزله منزلها بيت بيته بيتها شقه شقته شقتها مطار ميناء معبر حاجز شارع حي مدينه قريه بلده منطقه محافظه ولايه اقليم معتمديه جماعه
  مقهي مطعم فندق سوق محل متجر مستودع مخزن مزرعه ضيعه ساحه طريق نقطه مركز مكتب مكتبه مقر مدخل مخرج محيط شاطي ساحل غابه ضاحيه دوار زنقه`.split(
    /\s+/,
  ),
)

const CHARGED = new Set(['arrest', 'sentence', 'try', 'charge', 'abduct', 'execute'])

/** «مساعدات للجيش», «اتهامات للحكومة»: what goes to somebody, so that «لـ» never says whose it is. */
export const TOWARDS = new Set([
  'aid',
  'lend',
  'accuse',
  'charge',
  'condemn',
  'criticise',
  'reject',
  'support',
  'warn',
  'demand',
  'invite',
  'message',
  'sanction',
  'lift-sanctions',
])

/** «استنكارها الشديد للهجوم»: nothing but its qualities stands between a noun and what follows. */
function isNextTo({ words }: Passage, noun: number, first: number): boolean {
  for (let at = noun + 1; at < first; at++) if (!words[at]?.adjective) return false
  return words[noun]?.tag === 'noun'
}

/** «حكم بسجن المعارض بتهمة التآمر على أمن الدولة»: what the charge is about. */
function isOfCharge({ words }: Passage, end: number, first: number): boolean {
  for (let at = end + 1; at < first; at++) if (CHARGES.has(words[at]?.stem ?? '')) return true
  return false
}

/** Folded. */
const CHARGES = new Set('تهمه تهم اتهامات جريمه جرايم تامر اعتداء تحريض سطو هجوم انقلاب تعدي تطاول استيلاء تستر تجسس حصول'.split(' '))

/** «احتجوا بسبب البطالة», «استقال بسبب فضيحة»: what people rise against, resign or are tried for. */
function because({ kind }: Candidate, preposition: string): Filling | undefined {
  return preposition === 'بسبب' && REASONED.has(kind) ? 'topic' : undefined
}

const REASONED = new Set('protest|labour-strike|hunger-strike|sit-in|riot|resign|dismiss|boycott'.split('|'))

/** «غارة ضد هدف», «تقاتل ضد القوات»: against whom or what an assault is, whatever its word takes. */
function against({ kind }: Candidate, preposition: string): Filling | undefined {
  if (preposition !== 'ضد') return undefined
  return kind === 'clash' ? 'with' : ASSAULTS.has(kind) ? 'recipient' : undefined
}

/** «صوت لصالح القرار», «صدرت بحق الوزير مذكرة», «استعادة المدينة من أيدي المتمردين»: two words that are one preposition. */
export function asOnePreposition(stage: Stage, constituent: Constituent): Constituent {
  const [phrase, ...others] = constituent.phrases
  const { words } = stage.passage
  const preposition = phrase && OF_TWO.get(`${constituent.preposition} ${words[phrase.first]?.stem}`)
  if (!preposition || stage.timeOf.has(phrase.first + 1)) return constituent
  const after =
    phrase.first < phrase.last ? { first: phrase.first + 1, last: phrase.last } : phraseAt(stage, phrase.first + 1, words.length)
  return after ? { ...constituent, preposition, phrases: [after, ...others], last: Math.max(after.last, constituent.last) } : constituent
}

/** Folded. */
const OF_TWO = new Map([
  ['ل صالح', 'لصالح'],
  ['ب حق', 'بحق'],
  ['في حق', 'بحق'],
  ['من يد', 'من'],
  ['من ايدي', 'من'],
  ['من قبضه', 'من'],
])

/** «التقى السفير إثر محادثات مع القائد», «لقاء … لتجنب معركة بين الطرفين»: whom the nearer event noun's own preposition brings, unless both are one talk. */
function isOfNearer({ hits, words }: Passage, { kind, end }: Candidate, preposition: string, first: number): boolean {
  let isElsewhen = false
  for (let at = end + 1; at < first; at++) {
    if (saysElsewhen(words[at]?.stem ?? '')) isElsewhen = true
    const isUnder = isElsewhen || words[at]?.preposition || words[at - 1]?.tag === 'preposition'
    const trigger = words[at]?.tag === 'noun' && isUnder ? hits.at(at, 'trigger-noun')?.value.trigger : undefined
    const takes = trigger?.prepositions.get(preposition)
    if (
      trigger &&
      takes &&
      (takes !== 'topic' || isElsewhen) &&
      trigger.kind !== kind &&
      (isElsewhen || !TALKS.has(kind) || !TALKS.has(trigger.kind))
    )
      return true
  }
  return false
}

/** «اتصال مع نظيره، أهمية استئناف المفاوضات بين طهران وواشنطن»: who has his other side has no pair behind another noun. */
function isOfOtherTalks({ hits }: Passage, { end }: Candidate, first: number, filled: readonly Filled[]): boolean {
  const hasOther = filled.some(({ role }) => role === 'with' || role === 'recipient')
  return hasOther && first - 1 > end && hits.at(first - 1, 'trigger-noun') !== undefined
}

/** Of two the second says where the first is: «حريق بمصنع في المحلة». */
const WHERE = new Set(['في', 'ب'])

/** Words that a preposition belongs to and no event: «ردا على», «بناء على», «قدرة على», «المسيل للدموع». Folded. */
const OPENERS = new Set('خلفا بديلا ردا بناء حفاظا حرصا قدره اعتمادا علاوه فضلا قادر قادره قادرين عطفا مسيل مسيله'.split(' '))

/** «غارات للطيران السوري», «قصف عنيف للجيش»: right after a noun and its qualities «لـ» says whose act it is where it names those who fight. */
export function isForce(stage: Stage, noun: number, phrase: Phrase): boolean {
  for (let at = noun + 1; at < phrase.first; at++) if (!stage.passage.words[at]?.adjective) return false
  return phraseHeads(stage, phrase).some((head) => head === '@armed' || head === 'طيران')
}

/** «رسالة من نظيره», «محادثات بين الجانبين»: who acts; «بالقرب من المدينة» and «انسحاب من الاتفاق» have nobody. */
function isParty(stage: Stage, preposition: string, phrase: Phrase): boolean {
  if (isAgentive(stage, phrase)) return true
  const word = stage.passage.words[phrase.first]
  const isDeed = stage.passage.hits.at(phrase.first, 'trigger-noun') !== undefined
  if (preposition === 'بين') return !isPlace(stage, phrase) && !isDeed && word?.placeHead !== true
  return COUNTERPARTS.has(stage.passage.words[phrase.first]?.stem ?? '')
}

/** Who is like somebody named before. Folded. */
const COUNTERPARTS = new Set(['نظير', 'نظيره', 'نظيرها', 'نظيرته', 'نظيرتها', 'نظيريه', 'نظيريها', 'نظرايه', 'نظرايها'])
