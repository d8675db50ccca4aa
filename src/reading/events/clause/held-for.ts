import type { Passage } from '../../passage.ts'
import { prepositionOf } from './causes.ts'
import { isProsecuted } from './own-part.ts'

/** What somebody is held or judged for comes behind these, or behind who he is called by it; without what is attached, masculine singular, folded. */
const CHARGING = new Set(
  'تهمه تهم شبهه اتهام اشتباه ادانه تورط ضلوع صله علاقه ارتكاب مسوليه تنفيذ تدبير تخطيط قضيه خلفيه متهم مشتبه متورط ضالع مدان مطلوب منفذ مرتكب مدبر'.split(
    ' ',
  ),
)
const ENDING = /(?:ين|ون|ان|ا)$/
/** By their past. */
const CHARGED = new Set(['اشتبه', 'اتهم', 'تورط', 'ارتكب', 'أدان'])
/** They join a charge to the deed. */
const JOINTS = new Set(['', 'ب', 'في', 'ل', 'عن', 'وراء'])

/**
 * Whether the deed at a token is what somebody is held or judged for: «أوقفت الشرطة شخصا متورطا في جريمة وقعت في طنجة», «رجلا يشتبه في تنفيذه هجوما». It was
 * before, and perhaps elsewhere. A raid is where he was caught: «أوقفت مشتبها بهم في مداهمة».
 */
export function isHeldFor(passage: Passage, { kind, end }: { kind: string; end: number }, deed: number): boolean {
  const { words, hits } = passage
  if (!isProsecuted(kind) || !JOINTS.has(prepositionOf(passage, deed))) return false
  if (hits.at(deed, 'trigger-noun')?.value.trigger.kind === 'raid') return false
  return words.slice(end + 1, deed).some(({ tag, stem, pronoun, verb }) => {
    if (tag === 'verb') return CHARGED.has(verb?.value.lemma.past ?? '')
    const own = pronoun && stem.endsWith(pronoun) ? stem.slice(0, -pronoun.length) : stem
    return CHARGING.has(own) || CHARGING.has(`${own.slice(0, -1)}ه`) || CHARGING.has(own.replace(ENDING, ''))
  })
}

/** The deed right before a clause that tells of it: «متهم بهجوم وقع في ديالى». */
export function isClauseOfCharge(passage: Passage, held: { kind: string; end: number }, clause: number): boolean {
  for (let at = clause - 1; at > held.end; at--) if (passage.hits.at(at, 'trigger-noun')) return isHeldFor(passage, held, at)
  return false
}
