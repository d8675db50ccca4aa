import { governingVerbsAt, joined } from '../clause/governing-verbs.ts'
import type { Governing } from '../clause/governor.ts'
import type { Stage } from '../stage.ts'

/** A verb joined to another stands no further from it, in tokens. */
const FARTHEST_JOINED = 20

/** «من المقرر أن يلتقي», «هدد بأن يقصف»: what governs the «أن» before a present verb. «أعلن أن القوات تحاصر» tells what is. A verb joined by «و» or «ثم» is as the one before it. */
export function governorOfSubjunctive(stage: Stage, first: number, index: number): Governing | undefined {
  const { words } = stage.passage
  const isJoined = words[index]?.conjunction === true || words[index - 1]?.stem === 'ثم'
  for (let at = index - 1; at >= Math.max(first, index - (isJoined ? FARTHEST_JOINED : 8)); at--) {
    const word = words[at]
    if (word?.tag === 'verb' && isJoined && word.verb?.value.aspect !== 'past') return governorOfSubjunctive(stage, first, at)
    if (word?.tag === 'verb' || word?.tag === 'relative') return undefined
    if (word?.tag !== 'complementiser' || !THAT.test(word.stem)) continue
    const governing = governorBefore(stage, first, at)
    const isTold = at < index - 1 || word.pronoun !== ''
    return isTold && governing?.governor.status === 'happened' ? undefined : governing
  }
  return undefined
}

/** «أن», and «بأن» written as one word. */
const THAT = /^ب?ان/

function governorBefore(stage: Stage, first: number, complementiser: number): Governing | undefined {
  const { lexicon, words, tokens } = stage.passage
  const before = words[complementiser - 1]
  const joint = words[complementiser]?.stem.startsWith('ب') ? 'ب' : before?.tag === 'preposition' ? before.stem : ''
  for (let at = complementiser - 1; at >= Math.max(first, complementiser - 8); at--) {
    const word = words[at]
    const token = tokens[at]
    if (!word || !token) return undefined
    if (at < complementiser - 1 && ABSENT.has(word.stem)) continue
    const noun = lexicon.governingWords.get(token.form) ?? lexicon.governingWords.get(word.stem)
    const governor = noun
      ? (joined(noun, joint) ?? (joined(noun, 'ان') || (at === complementiser - 1 && !word.definite) ? noun[0] : undefined))
      : word.tag === 'verb'
        ? joined(governingVerbsAt(stage.passage, at), joint)
        : undefined
    if (governor) return { governor, at, cue: token, phrases: [] }
    if (word.tag === 'verb') return undefined
  }
  return undefined
}

/** «دون تقديم تفاصيل إن»: they say of what stands right behind them that it is not. */
const ABSENT = new Set(['دون', 'بدون', 'عدم'])
