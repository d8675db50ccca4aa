import type { Status } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { withoutPronoun } from '../clause/bare-form.ts'
import { findGovernor, type Governing } from '../clause/governor.ts'
import type { Stage } from '../stage.ts'
import { REAL, TO_COME, type Told } from '../told.ts'
import type { Dated } from './status.ts'
import { statusUnder } from './under-governor.ts'

/** What somebody denies of an event that nobody denies; folded. */
const PARTS = new Set(['ضلوع', 'تورط', 'مسووليه', 'علاقه', 'صله', 'دور', 'وقوف', 'تدخل', 'مشاركه', 'اشتراك'])
/** What somebody does in a poll; folded. */
const IN_POLLS = new Set(['ترشح', 'ترشيح', 'منافسه', 'فوز', 'هزيمه', 'خساره', 'تصويت', 'تزوير', 'تلاعب', 'خوض', 'مرشح', 'مرشحه', 'مرشحا'])
/** They are held, whoever stands in them. */
const POLLS = new Set(['vote', 'referendum'])

/**
 * The status of an event that stands under a noun which says what part somebody has in it: «نفى ضلوعه في اغتيال», «تنفي أي علاقة لها بالهجوم», «رفض المشاركة في
 * مفاوضات». What is only to come has no part that could be denied, but for a poll, which is held whoever may stand in it («احتمال ترشحه للانتخابات»).
 */
export function takingPart(stage: Stage, candidate: Candidate, governing: Governing | undefined, dated: Dated): Told | undefined {
  const isPoll = POLLS.has(candidate.kind)
  const part = partIn(stage, candidate, PARTS)
  const own = part ?? (isPoll ? partIn(stage, candidate, IN_POLLS) : undefined)
  if (own === undefined) return undefined
  const over = governing ?? (isPoll ? findGovernor(stage, { ...candidate, first: own }) : undefined)
  const status: Status = over ? statusUnder(stage, over, candidate, dated) : 'happened'
  const isAhead = TO_COME.has(status)
  if (part === undefined ? REAL.has(status) : isAhead && !isPoll) return undefined
  return { status: dated.isFuture || (isAhead && !dated.isPast) ? 'planned' : 'happened', stands: true }
}

/** The token of the noun that says what part somebody has in an event which a preposition joins to it. */
function partIn({ passage: { words } }: Stage, { first, sentence }: Candidate, parts: ReadonlySet<string>): number | undefined {
  const place = words[first]?.preposition ? first : first - 1
  if (!words[first]?.preposition && words[place]?.tag !== 'preposition') return undefined
  for (let at = place - 1; at >= Math.max(sentence.first, place - FARTHEST_PART); at--) {
    const { stem = '', tag } = words[at] ?? {}
    if (OWNERS.some((pronoun) => parts.has(withoutPronoun(stem, pronoun)))) return at
    if (tag === 'verb') return undefined
  }
  return undefined
}

/** Whose part it is, where it is said with the noun. */
const OWNERS = ['', 'ه', 'ها', 'هم', 'هما']
/** In tokens: «علاقة لها بالهجوم». */
const FARTHEST_PART = 2
