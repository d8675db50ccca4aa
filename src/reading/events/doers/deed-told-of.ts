import { tokenAt } from '../../passage.ts'
import type { Argument, Role } from '../../types.ts'
import type { Made } from '../circumstances/share-circumstances.ts'
import { firstOfIdafa, isCarrying } from '../clause/governed-head.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { befell } from './share-doers.ts'

/** Whose the deed is that words are about: whom they accuse of it, who owns up to it, threatens with it or means to do it. */
const WHOSE: Readonly<Record<string, Role>> = {
  accuse: 'recipient',
  claim: 'actor',
  threaten: 'actor',
  intend: 'actor',
}
/** A deed stands no further in what words are about, in tokens: «بتنفيذ سلسلة هجمات». */
const NEAR = 4
/** What of a deed somebody is accused of or owns up to. Folded. */
const PARTS = new Set(
  'محاوله محاولات ضلوع تورط وقوف وراء مسووليه مشاركه تخطيط تدبير تحضير سلسله عده عمليات عمليه تنفيذ ارتكاب شن تحريض مواصله استخدام'.split(
    ' ',
  ),
)

/** Give a deed that words are about whose it is, by their kind: «اتهامات لموسكو بقصف المدينة», «التهديد التركي باجتياح المنطقة», and not who only accuses. */
export function shareTopics(stage: Stage, made: readonly Made[]): Made[] {
  const shared = [...made]
  for (const { event: words } of made) {
    const role = WHOSE[words.kind]
    const topic = role && words.arguments.find((each) => each.role === 'topic')
    if (!topic || (words.kind === 'threaten' && isAnswered(stage, topic))) continue
    const at = shared.findIndex((each) => isHeadOf(stage, each, topic))
    const deed = shared[at]
    if (!deed || deed.event.kind === words.kind || deed.event.kind === 'vote') continue
    const doers = words.arguments
      .filter((each) => each.role === role && isSomebody(stage, each))
      .map((each): Argument => ({ ...each, role: 'actor' }))
    const accusers = role === 'actor' ? [] : words.arguments.filter((each) => each.role === 'actor')
    const own = deed.event.arguments.filter((each) => each.role !== 'actor' || !accusers.some((other) => isSame(each, other)))
    if (doers.length === 0 || own.some((each) => each.role === 'actor') || befell(deed.event, doers)) continue
    shared[at] = { ...deed, event: { ...deed.event, arguments: [...own, ...doers] } }
  }
  return shared
}

/** «سيرد الجيش على أي هجوم»: what is answered is the others' deed. */
function isAnswered({ passage: { tokens, words } }: Stage, { start }: Argument): boolean {
  return words[tokenAt(tokens, start) - 1]?.stem === 'علي'
}

/** Whether what words are about begins with a deed, or with what it is joined to. */
function isHeadOf({ passage }: Stage, { candidate, event }: Made, topic: Argument): boolean {
  if (event.trigger.start < topic.start || event.trigger.end > topic.end) return false
  const first = tokenAt(passage.tokens, topic.start)
  const head = Math.min(firstOfIdafa(passage, candidate.first, candidate.sentence), candidate.first)
  if (head - first > NEAR) return false
  for (let at = first; at < head; at++) {
    const word = passage.words[at]
    if (word?.tag === 'noun' && !isCarrying(word) && !PARTS.has(word.stem)) return false
  }
  return true
}

function isSomebody(stage: Stage, { entity, start, end }: Argument): boolean {
  const { tokens } = stage.passage
  return entity !== undefined || isAgentive(stage, { first: tokenAt(tokens, start), last: tokenAt(tokens, end - 1) })
}

function isSame(one: Argument, other: Argument): boolean {
  return one.start === other.start || (one.entity !== undefined && one.entity === other.entity)
}
