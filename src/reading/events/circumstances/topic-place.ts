import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isOfThing } from './when.ts'

/** What people meet or call out about, and which has a place of its own: «لبحث الوضع في غزة», «مظاهرة ضد الحرب في العراق». Folded. */
const TOPICS = new Set(
  'وضع|اوضاع|ازمه|ازمات|حرب|تطورات|مستجدات|نزاع|صراع|سلام|استقرار|ملف|ملفات|قضيه|احداث|عنف|تصعيد|انتهاكات|عمليه|عمليات|وجود|تواجد|نفوذ|دور|مصالح'.split(
    '|',
  ),
)

/** Kinds that are words between people, so that what they are about is not where they are. */
export const OF_WORDS = new Set(
  'meet|call|negotiate|visit|summit|mediate|agree|sign|protest|invite|message|resign|sanction|sue|vote|investigate|aid|leave|ratify'.split(
    '|',
  ),
)

/** «احتجاج ضد هجمات الجيش في عفرين», «محادثات حول القتال في السودان». Folded. */
export const ABOUT: ReadonlySet<string> = new Set(['ضد', 'حول', 'بشان', 'بخصوص', 'حيال', 'ازاء'])

/** «اتفقا على عقد القمة في سنغافورة»: what is agreed on. */
function headOf({ words }: Passage, { phrases }: Constituent): number {
  const head = phrases[0]?.first ?? -1
  return HOLDING.has(words[head]?.stem ?? '') ? head + 1 : head
}

/** Folded. */
const HOLDING = new Set(['عقد', 'اجراء', 'تنظيم', 'اقامه'])

/** «اتفقا على عقد قمة بين زعيميهما في بيونغ يانغ»: what is agreed on goes on as far as one word stands right behind another. */
function isOfAgreed(passage: Passage, all: readonly Constituent[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const each = all[before]
    if (!each || each.time !== undefined || each.last !== (all[before + 1]?.first ?? -1) - 1) return false
    if (each.preposition === 'علي' && isDeed(passage, headOf(passage, each))) return true
  }
  return false
}

function isDeed({ hits, words, lexicon }: Passage, at: number): boolean {
  return hits.at(at, 'trigger-noun') !== undefined || lexicon.everydayWords.get(words[at]?.stem ?? '') === 'masdar'
}

/** Whether a constituent tells where the topic right before it is, or where that was made («الاتفاق الموقع في الصخيرات»), and not the event. */
export function isOfTopic(stage: Stage, { kind }: Candidate, all: readonly Constituent[], at: number): boolean {
  const { passage } = stage
  const [before, first] = [all[at - 1], all[at]?.first ?? -1]
  if (kind === 'agree' && isOfAgreed(passage, all, at)) return true
  const phrase = before?.phrases.at(-1)
  if (!OF_WORDS.has(kind) || !phrase || phrase.last !== first - 1) return false
  if (isOfThing(passage, before, first) || ABOUT.has(before?.preposition ?? '')) return true
  for (let at = phrase.first; at <= phrase.last; at++) if (TOPICS.has(passage.words[at]?.stem ?? '')) return true
  return false
}
