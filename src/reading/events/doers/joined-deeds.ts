import type { Passage } from '../../passage.ts'
import type { Made } from '../circumstances/share-circumstances.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import { SUFFERED } from '../clause/suffered.ts'
import type { Stage } from '../stage.ts'
import { befell, HARM } from './share-doers.ts'

/** The deed that another is joined to stands no further before it, in events of the sentence. */
const FARTHEST = 2

/** «قامت القوات بقصف البلدة واعتقال العشرات», «قرر الرئيس إقالة الوزير وحل البرلمان»: who does the first of two deeds that «و» joins does the second. */
export function shareJoinedDeeds(stage: Stage, made: readonly Made[]): Made[] {
  const shared = [...made]
  for (const [at, { event }] of made.entries()) {
    if (event.arguments.some(({ role }) => role === 'actor' || role === 'host')) continue
    const first = firstDeed(stage, shared, at)
    const doers = first?.event.arguments.filter(({ role, end }) => role === 'actor' && end <= first.event.trigger.start) ?? []
    if (doers.length === 0 || befell(event, doers)) continue
    const own = shared[at]
    if (own) shared[at] = { ...own, event: { ...own.event, arguments: [...own.event.arguments, ...doers] } }
  }
  return shared
}

function firstDeed({ passage }: Stage, made: readonly Made[], at: number): Made | undefined {
  const second = made[at]?.candidate
  if (!second || second.verb || second.frame.genitive === 'actor' || !passage.lexicon.kinds.get(second.kind)?.roles.includes('actor'))
    return undefined
  const isSuffered = SUFFERED.has(second.kind) && !isDone(passage, second.first)
  if (isSuffered && !HARM.has(second.kind)) return undefined
  const head = firstOfIdafa(passage, second.first, second.sentence)
  const word = passage.words[head]
  if (word?.tag !== 'noun' || !word.conjunction || word.definite || passage.words[second.first]?.definite) return undefined
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
    const first = made[before]?.candidate
    if (!first || first.sentence !== second.sentence || first.verb) return undefined
    if (isSuffered && !HARM.has(first.kind)) return undefined
    if (!isNounOf(passage, first.first)) continue
    return isOneRow(passage, first.end, head) && isSameJoint(passage, firstOfIdafa(passage, first.first, first.sentence), head)
      ? made[before]
      : undefined
  }
  return undefined
}

function isNounOf({ words }: Passage, at: number): boolean {
  return words[at]?.tag === 'noun' && !words[at]?.definite
}

/** «قتل», not «مقتل»: what somebody does. Folded. */
function isDone({ words }: Passage, at: number): boolean {
  return DONE.has(words[at]?.stem ?? '')
}

const DONE = new Set(['قتل', 'تهجير', 'ترحيل', 'تشريد'])

/** «بقصف البلدة وباعتقال»: a preposition of the second is that of the first. */
function isSameJoint(passage: Passage, first: number, second: number): boolean {
  const own = passage.words[second]?.preposition ?? ''
  return own === '' || own === prepositionOf(passage, first)
}

/** Nothing between the two but what the first takes: no verb, no other clause. */
export function isOneRow({ words, tokens }: Passage, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const tag = words[at]?.tag
    if (tag === 'verb' || tag === 'complementiser' || tag === 'relative' || tag === 'conjunction') return false
    if (ENDING.has(tokens[at]?.form ?? '')) return false
  }
  return true
}

const ENDING = new Set(['.', ';', ':', '…', '"'])
