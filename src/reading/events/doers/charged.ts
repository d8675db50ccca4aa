import type { Passage } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'
import type { Argument } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import type { Made } from '../circumstances/share-circumstances.ts'
import { withoutPronoun } from '../clause/bare-form.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import type { Stage } from '../stage.ts'
import { befell } from './share-doers.ts'

// A deed that somebody is held, tried or sentenced for: «حكمت المحكمة على موظف لإدانته بقتل زميله», «اعتقلت الشرطة رجلا بتهمة قتل شقيقته».

/** What is done to those who are charged with a deed. */
export const AGAINST: ReadonlySet<string> = new Set(['arrest', 'sentence', 'charge', 'try', 'execute', 'extradite', 'summon', 'release'])
/** Words of a charge, joined to the deed or to «بـ» and «في» before it. Folded. */
const CHARGES = new Set(['تهمه', 'تهم', 'شبهه', 'ادانه', 'اتهام', 'اتهامات', 'اشتباه', 'جريمه'])
/** Who is charged, joined to the deed by «بـ» and «في»: «قضت المحكمة بسجن المتهم بقتل زوجته». Folded. */
const CHARGED = new Set(['متهم', 'متهمه', 'متهمين', 'متهمون', 'متهمان', 'متهمات', 'مدان', 'مدانه', 'مدانين', 'مدانون', 'مدانان'])
const JOINTS = new Set(['ب', 'في'])

/**
 * Give a deed that stands under a charge whom the charge is against, and not who brings it: the court has killed nobody. Nor did it befall himself: «اعتقلت
 * الشرطة سامي حداد بتهمة قتله».
 */
export function shareCharges({ passage }: Stage, made: readonly Made[]): Made[] {
  return made.map((each, at) => {
    if (each.candidate.verb) return each
    const before = made.slice(Math.max(0, at - FARTHEST), at).findLast(isAgainst)
    if (!before) return each
    const isReason = isOwnDeed(passage, before, each)
    if (!isReason && !isUnderCharge(passage, each.candidate) && !isPlanOf(passage, before, each) && !isOfGang(passage, before, each))
      return each
    const charged = before.event.arguments.filter(({ role }) => role === 'victim').map((one): Argument => ({ ...one, role: 'actor' }))
    const accusers = before.event.arguments.filter(({ role }) => role === 'actor')
    const told = each.event.arguments.filter((one) => one.role !== 'actor' || !accusers.some(({ start }) => start === one.start))
    const own = told.filter(({ role, entity }) => role === 'actor' || entity === undefined || !charged.some((one) => one.entity === entity))
    const isTold = own.some(({ role }) => role === 'actor') || befell(each.event, charged)
    const status = isReason && TO_COME.has(each.event.status) ? before.event.status : each.event.status
    return { ...each, event: { ...each.event, status, arguments: isTold ? own : [...own, ...charged] } }
  })
}

/** What a deed under «لـ» is told as, until it is the reason of what is done for it. */
const TO_COME: ReadonlySet<string> = new Set(['planned', 'hypothetical'])

/** «أوقفت الشرطة رجلا لقتله زوجته», «حوكم ضابط لإطلاقه النار»: with the pronoun of whoever is held for it a deed under «لـ» is that one's, and done. */
function isOwnDeed({ words }: Passage, before: Made, { candidate: { first, sentence }, event }: Made): boolean {
  const deed = words[first]
  if (AGAINST.has(event.kind) || BLAMING.has(event.kind) || before.candidate.sentence !== sentence) return false
  return deed?.preposition === 'ل' && deed.pronoun !== ''
}

/** «اعتقلوا لاتهامهم بالتجسس»: whose pronoun stands on these is blamed. */
const BLAMING = new Set(['accuse', 'criticise', 'condemn', 'dismiss', 'deport', 'threaten'])

/** «القبض على عصابة لسرقة السيارات», «تفكيك خلية مسلحة لتنفيذ هجمات»: what a gang is there for is its own deed. */
function isOfGang(passage: Passage, { event }: Made, { candidate: { first, sentence } }: Made): boolean {
  const { words } = passage
  const deed = firstOfIdafa(passage, first, sentence)
  if (words[deed]?.preposition !== 'ل') return false
  let at = deed - 1
  while (words[at]?.tag === 'noun' && words[at]?.adjective && at > deed - LONGEST_GANG) at--
  const start = passage.tokens[at]?.start
  return GANGS.has(words[at]?.stem ?? '') && event.arguments.some(({ role, start: from }) => role === 'victim' && from === start)
}

/** In tokens. */
const LONGEST_GANG = 4

/** Folded. */
const GANGS = new Set(['عصابه', 'عصابات', 'شبكه', 'شبكات', 'خليه', 'خلايا', 'تشكيل', 'زمره', 'مجموعه'])

/** In events: «إدانته» may tell one itself. */
const FARTHEST = 3

function isAgainst({ event }: Made): boolean {
  return AGAINST.has(event.kind) && event.arguments.some(({ role }) => role === 'victim')
}

/** «بتهمة الضلوع في هجوم»: the part is what the charge is of. */
function isPartIn({ words }: Passage, at: number): boolean {
  return words[at]?.definite === true && PARTS.has(words[at]?.stem ?? '')
}

const PARTS = new Set(['ضلوع', 'تورط', 'مشاركه', 'تخطيط', 'اشتراك'])

/** «بتهمة قتل», «لإدانته بقتل», «بتهمة الضلوع في هجوم». */
export function isUnderCharge(passage: Passage, { first, sentence }: Candidate): boolean {
  const { words } = passage
  const deed = firstOfIdafa(passage, first, sentence)
  const head = planOf(passage, deed) ?? deed
  const before = words[head - 1]
  const isBehind = before?.tag === 'preposition' && JOINTS.has(before.stem)
  const last = isBehind ? head - 2 : head - 1
  const charge = words[isPartIn(passage, last) ? last - 1 : last]
  const isJoined = isBehind || JOINTS.has(words[head]?.preposition ?? '') || words[head]?.preposition === ''
  if (!isJoined || charge?.tag !== 'noun') return false
  const isOfCharged = CHARGED.has(charge.stem) && (isBehind || JOINTS.has(words[head]?.preposition ?? ''))
  return isOfCharged || CHARGES.has(withoutPronoun(charge.stem, charge.pronoun)) || isForPart(charge)
}

/** «أدانت المحكمة شابا بالتخطيط لقتل الوزير», «بتهمة الإعداد لهجوم»: who is charged with preparing a deed is who was to do it. */
function planOf({ words }: Passage, deed: number): number | undefined {
  const plan = words[deed - 1]
  return words[deed]?.preposition === 'ل' && plan?.definite && PLANS.has(plan.stem) ? deed - 1 : undefined
}

/** «أدين شاب بالتخطيط لقتل الوزير»: the plan is what the verdict or the charge is of. */
function isPlanOf(passage: Passage, { event }: Made, { candidate, event: { trigger } }: Made): boolean {
  if (planOf(passage, firstOfIdafa(passage, candidate.first, candidate.sentence)) === undefined) return false
  return event.arguments.some(({ role, start, end }) => role === 'topic' && start < trigger.start && trigger.end <= end)
}

/** Folded. */
const PLANS = new Set(['تخطيط', 'تحضير', 'اعداد', 'تدبير', 'سعي', 'استعداد', 'ترتيب', 'تهيو', 'تاهب'])

/** «أعدم ثلاثة لاشتراكهم في تفجير», «سجن لقيامه بخطف طفل»: what they took part in or did, with their pronoun under «لـ». */
function isForPart({ stem, pronoun, preposition }: Word): boolean {
  return preposition === 'ل' && pronoun !== '' && OWN_PARTS.has(withoutPronoun(stem, pronoun))
}

const OWN_PARTS = new Set([...PARTS, 'قيام', 'ارتكاب', 'مساهمه'])
