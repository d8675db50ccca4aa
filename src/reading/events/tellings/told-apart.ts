import { bareStem } from '../../mentions/definite.ts'
import { tokenAt } from '../../passage.ts'
import type { Argument, ReportedEvent, Span } from '../../types.ts'
import { ASSAULTS } from '../doers/share-doers.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { isDay, isHarm } from './incident.ts'
import { isOnOther } from './other-target.ts'
import { compareFigures } from './same-figures.ts'
import { isGiven, isNamed } from './same-participant.ts'
import { differIn, shareAny, shareAnyIn, sharedParties, TOGETHER } from './same-participants.ts'
import { isInHeadline } from './wording.ts'

// What says of two events of one kind that they are two, whatever they have in common.

/** Whether the words set a later event apart from an earlier one. */
export function areToldApart(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (areOtherDeeds(stage, one, other) || areTwoInSentence(stage, one, other) || areOfOtherCountries(stage, one, other)) return true
  if (isOnOther(stage, one, other)) return true
  if (isInHeadline(stage, one)) return false
  if (isAdded(stage, one, other) || isOtherCharge(stage, one, other) || isConsent(stage, one) !== isConsent(stage, other)) return true
  return isCampaignOfOthers(stage, one, other) || (REAL.has(one.status) && isNext(stage, other) && !isNext(stage, one))
}

/** The same of two events whose kinds may stand for each other: a sum of many, or an answer. */
export function areOtherDeeds(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return isSumSince(stage, one, other) || isAnswer(stage, one, other)
}

/** «العملية العسكرية», «الحملة»: many deeds under one name. */
export function isCampaign({ passage }: Stage, { trigger }: ReportedEvent): boolean {
  return CAMPAIGNS.has(bareStem(passage, tokenAt(passage.tokens, trigger.start)))
}

const CAMPAIGNS = new Set(['عمليه', 'عمليات', 'حمله', 'عدوان'])

/** «العملية العسكرية في الشمال» … «دوافع الهجوم»: a deed is a campaign's only where one names whom the other does. */
function isCampaignOfOthers(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!ASSAULTS.has(one.kind) || other.kind !== 'attack' || (isCampaign(stage, other) && other.arguments.length === 0)) return false
  return isCampaign(stage, one) !== isCampaign(stage, other) && !shareAny(stage, one.arguments, other.arguments)
}

/** Whom or what it was done to. */
export function targetsOf({ arguments: all }: ReportedEvent): readonly Argument[] {
  return all.filter(({ role }) => role === 'victim' || role === 'recipient')
}

/** Whether a sentence tells both: what tells each stands in the order of the text, so that both are gone through once, from the end. */
export function areInOneSentence({ evidence: ours }: ReportedEvent, { evidence: theirs }: ReportedEvent): boolean {
  let [at, its] = [ours.length - 1, theirs.length - 1]
  while (at >= 0 && its >= 0) {
    const [here, there] = [ours[at]?.start ?? 0, theirs[its]?.start ?? 0]
    if (here === there) return true
    if (here > there) at--
    else its--
  }
  return false
}

/** «اختطاف مهندسين، إضافة إلى اختطاف سائق», «قمة الحلف أصعب من القمة مع بوتين»: one sentence that tells of two done to different ones tells of two. */
function areTwoInSentence(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!areInOneSentence(one, other)) return false
  if (TOGETHER.has(one.kind) && hasParty(one) && hasParty(other)) return sharedParties(stage, one, other) === 0
  if (SEVERAL.has(pronounOf(stage, other))) return false
  const [{ start, end }] = other.evidence
  const ours = targetsOf(one).filter((target) => start <= target.start && target.end <= end)
  const theirs = targetsOf(other)
  return ours.length > 0 && theirs.length > 0 && !shareAny(stage, ours, theirs)
}

/**
 * «اعتقل الجيش شابا من جنين. كما اعتقل شابا من يعبد»: the same is done once more, to somebody else without a name; «كما التقى المبعوث», «وطالب كذلك بإبقاء الحظر»:
 * with somebody else, or for something else.
 */
function isAdded(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!isOnceMore(stage, other) || compareFigures(stage, one, other) === 'share') return false
  if (FOR_MUCH.has(one.kind) && differIn(stage, 'topic', one, other)) return true
  if (TOGETHER.has(one.kind) && differIn(stage, 'with', one, other)) return true
  const targets = targetsOf(other)
  return targetsOf(one).length > 0 && targets.length > 0 && targets.every((target) => !isNamed(stage, target) && !isGiven(stage, target))
}

/** «كما التقى», «وطالب الوزير كذلك». */
function isOnceMore({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  const [first, last] = [tokenAt(tokens, trigger.start), tokenAt(tokens, trigger.end - 1)]
  return words[first - 1]?.stem === 'كما' || words.slice(last + 1, last + 4).some(({ stem }) => ALSO.has(stem))
}

/** Folded. */
const ALSO = new Set(['كذلك', 'ايضا'])

/** «طردت لندن 23 دبلوماسيا روسيا» … «طردت موسكو 23 دبلوماسيا بريطانيا». */
function areOfOtherCountries(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [one, other].map((event) => countriesOfVictims(stage, event))
  return ours !== undefined && theirs !== undefined && ours.size > 0 && theirs.size > 0 && ![...ours].some((each) => theirs.has(each))
}

/** The countries that those whom it befell are called by. */
function countriesOfVictims({ passage: { tokens, hits } }: Stage, { arguments: all }: ReportedEvent): Set<string> {
  const found = new Set<string>()
  for (const { role, start, end } of all) {
    if (role !== 'victim') continue
    for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at++) {
      const country = hits.at(at, 'nisba')?.value.country.iso ?? hits.at(at, 'country')?.value.iso
      if (country !== undefined) found.add(country)
    }
  }
  return found
}

/** «اعتقلت الشاعر وزملاءه، واحتجزتهم» takes up all of them. */
const SEVERAL = new Set(['هم', 'هما', 'هن'])

function pronounOf({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): string {
  return words[tokenAt(tokens, trigger.end - 1)]?.pronoun ?? ''
}

/** «ردا على الهجوم شنت لندن غارات», «شن الجيش غارات ردا على إطلاق صواريخ»: what answers a deed is not that deed. */
export function isAnswer(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return areInOneSentence(one, other) && ([one, other].some((event) => isAnswered(stage, event)) || isInAnswer(stage, other))
}

/** «وردا على الهجوم شنت لندن غارات»: its sentence opens with what it answers, be that told before as well. */
function isInAnswer({ passage: { tokens, words } }: Stage, { trigger, evidence: [sentence] }: ReportedEvent): boolean {
  const first = tokenAt(tokens, sentence.start)
  const opens = ANSWERS.has(words[first]?.stem ?? '') && words[first + 1]?.stem === 'علي'
  return opens && trigger.start > (tokens[first + 2]?.end ?? 0)
}

function isAnswered({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  const at = tokenAt(tokens, trigger.start)
  return words[at - 1]?.stem === 'علي' && ANSWERS.has(words[at - 2]?.stem ?? '')
}

const ANSWERS = new Set(['رد', 'ردا', 'ردها', 'رده'])

function hasParty({ arguments: all }: ReportedEvent): boolean {
  return all.some(({ role }) => role === 'actor' || role === 'with')
}

/** «اتهم ترامب الأوروبيين بالتقصير» … «اتهم ترامب ألمانيا», «اتهامه بالتبعية لموسكو»: of somebody else, or of something else. */
function isOtherCharge(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (CALLING.has(one.kind) && differIn(stage, 'recipient', one, other)) return true
  const isOfOther = one.trigger.start >= stage.leadEnd && differIn(stage, 'topic', one, other)
  if (isOfOther && (FOR_MUCH.has(one.kind) || (one.kind === 'deny' && deniesAnew(stage, other)))) return true
  if (one.kind !== 'accuse') return false
  if (differIn(stage, 'recipient', one, other)) return true
  return differIn(stage, 'topic', one, other) && !shareAnyIn(stage, 'recipient', one, other)
}

/** «ونفى أنه نسي الاسم», not «نفت الاتهامات», «لا أساس لها»: a verb that says what is denied. */
function deniesAnew({ passage: { tokens, words } }: Stage, { rule, arguments: all }: ReportedEvent): boolean {
  if (rule !== 'verb-trigger') return false
  const topics = all.filter(({ role }) => role === 'topic').map(({ start }) => tokenAt(tokens, start))
  return topics.every((at) => !words.slice(at, at + 2).some(({ stem }) => CLAIMS.has(stem)))
}

/** Folded. */
const CLAIMS = new Set('اتهام اتهامات تهم تهمه مزاعم ادعاء ادعاءات انباء تقارير تقرير ذلك تصريحات معلومات'.split(' '))

/** Said to somebody, who tells one from the other. */
const CALLING = new Set(['demand', 'criticise', 'support', 'warn', 'threaten'])

/** «طالب بإلغاء الاتفاق» … «وطالب بنشر الرسائل»: after the lead, one thing after the other. */
const FOR_MUCH = new Set(['demand', 'support', 'propose', 'intend', 'reject', 'criticise', 'threaten'])

/** «الموافقة على توقيع اتفاق» is not «الاتفاق». */
function isConsent({ passage }: Stage, { kind, trigger }: ReportedEvent): boolean {
  return kind === 'agree' && bareStem(passage, tokenAt(passage.tokens, trigger.start)) === 'موافقه'
}

/** «الاجتماع المقبل» after the one that was held. */
function isNext({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  return NEXT.has(words[tokenAt(tokens, trigger.end - 1) + 1]?.stem ?? '')
}

const NEXT = new Set(['مقبل', 'مقبله', 'قادم', 'قادمه', 'تالي', 'تاليه', 'لاحق', 'لاحقه'])

/** Words from a toll to its «منذ». */
const REACH = 3

/** «ارتفعت الحصيلة إلى 709 قتلى منذ بدء الحملة»: the sum of many days is no toll of today's. */
function isSumSince(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!(isHarm(other) || ASSAULTS.has(other.kind)) || compareFigures(stage, one, other) === 'share') return false
  return sumsUpSince(stage, other) && !sumsUpSince(stage, one)
}

function sumsUpSince(stage: Stage, event: ReportedEvent): boolean {
  const { passage, quantities } = stage
  if (event.quantities.some((index) => isSince(stage, quantities[index], REACH))) return true
  const all = event.arguments.filter(({ role, start }) => {
    const before = passage.words[tokenAt(passage.tokens, start) - 1]
    return role === 'victim' && COUNTS.has(before?.stem ?? '')
  })
  return all.some((victims) => isSince(stage, victims, REACH_OF_COUNT))
}

/** «عدد القتلى الذين سقطوا برصاص الجيش منذ بدء الاحتجاجات». */
const COUNTS = new Set(['عدد', 'حصيله', 'اجمالي', 'مجموع'])
const REACH_OF_COUNT = 10

function isSince({ passage: { tokens, words }, times, timeOf }: Stage, span: Span | undefined, reach: number): boolean {
  if (!span) return false
  const after = tokenAt(tokens, span.end - 1) + 1
  const since = words.slice(after, after + reach + 1).findIndex(({ stem }) => stem === 'منذ')
  return since >= 0 && !isDay(times[timeOf.get(after + since + 1) ?? -1])
}
