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
const AGAINST = new Set(['arrest', 'sentence', 'charge', 'try', 'execute', 'extradite', 'summon', 'release'])
/** Words of a charge, joined to the deed or to «بـ» and «في» before it. Folded. */
const CHARGES = new Set(['تهمه', 'تهم', 'شبهه', 'ادانه', 'اتهام', 'اتهامات', 'اشتباه', 'جريمه'])
/** Who is charged, joined to the deed by «بـ» and «في»: «قضت المحكمة بسجن المتهم بقتل زوجته». Folded. */
const CHARGED = new Set(['متهم', 'متهمه', 'متهمين', 'متهمون', 'متهمان', 'متهمات', 'مدان', 'مدانه', 'مدانين', 'مدانون', 'مدانان'])
const JOINTS = new Set(['ب', 'في'])

/** Give a deed that stands under a charge whom the charge is against, and not who brings it: the court has killed nobody. */
export function shareCharges({ passage }: Stage, made: readonly Made[]): Made[] {
  return made.map((each, at) => {
    if (each.candidate.verb) return each
    const before = made.slice(Math.max(0, at - FARTHEST), at).findLast(isAgainst)
    if (!before || !(isUnderCharge(passage, each.candidate) || isPlanOf(passage, before, each))) return each
    const charged = before.event.arguments.filter(({ role }) => role === 'victim').map((one): Argument => ({ ...one, role: 'actor' }))
    const accusers = before.event.arguments.filter(({ role }) => role === 'actor')
    const own = each.event.arguments.filter((one) => one.role !== 'actor' || !accusers.some(({ start }) => start === one.start))
    const isTold = own.some(({ role }) => role === 'actor') || befell(each.event, charged)
    return { ...each, event: { ...each.event, arguments: isTold ? own : [...own, ...charged] } }
  })
}

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
function isUnderCharge(passage: Passage, { first, sentence }: Candidate): boolean {
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
