import type { Filling } from '../../../lexicon/tables/triggers.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { antecedent } from '../clause/antecedent.ts'
import { phraseAt } from '../clause/phrases.ts'
import { isAgentive } from '../doers/agentive.ts'
import type { Stage } from '../stage.ts'
import { UNDERGOING } from './carried-target.ts'
import type { Filled } from './fill-roles.ts'
import { canMean } from './meant.ts'

/** What a clause describes and whose clause it is. */
interface Described {
  readonly role: Filling
  readonly object: Phrase
  readonly subject: Phrase
}

/**
 * «الدبلوماسيون الذين قررت لندن طردهم», «الوزير الذي أعلن الرئيس إقالته», «الأسرى الذين أعلنت إسرائيل الإفراج عنهم»: after a relative, its verb and who decides it
 * the pronoun on the event noun takes up what the clause describes, and the doer is whoever is told after the verb.
 */
export function withDescribed(stage: Stage, candidate: Candidate, filled: readonly Filled[]): Filled[] {
  const described = findDescribed(stage, candidate)
  if (!described) return [...filled]
  const { role, object, subject } = described
  const told = filled
    .filter((each) => each.role !== role || each.phrase.first !== subject.first)
    .map((each) => (each.role === 'actor' && each.phrase.first === object.first ? { ...each, phrase: subject } : each))
  return told.some((each) => each.role === role) ? told : [...told, { role, phrase: object }]
}

function findDescribed(stage: Stage, candidate: Candidate): Described | undefined {
  const { first, sentence } = candidate
  const { words, tokens } = stage.passage
  const taken = pronounOf(stage, candidate)
  if (!taken) return undefined
  for (let at = first - 1; at >= Math.max(sentence.first, first - LONGEST_SUBJECT); at--) {
    const word = words[at]
    if (word?.tag === 'mark' || word?.tag === 'complementiser' || word?.tag === 'conjunction' || word?.tag === 'relative') return undefined
    if (word?.tag !== 'verb') continue
    if (words[at - 1]?.tag !== 'relative' || word.pronoun || RELATIVES[taken.pronoun]?.test(tokens[at - 1]?.form ?? '') !== true)
      return undefined
    const subject = phraseAt(stage, at + 1, first)
    const object = antecedent(stage, sentence, at - 1)
    const isNext = subject !== undefined && subject.last >= first - 1 - (words[first - 1]?.tag === 'preposition' ? 1 : 0)
    if (!isNext || !object || !isAgentive(stage, subject) || !canMean(taken.pronoun, words[object.first])) return undefined
    return { role: taken.role, object, subject }
  }
  return undefined
}

/** «طردهم», «الإفراج عنهم»: the pronoun for whom it is done to. */
function pronounOf(stage: Stage, { verb, last, end, frame }: Candidate): { readonly pronoun: string; readonly role: Filling } | undefined {
  const { words } = stage.passage
  if (verb) return undefined
  const own = words[last]?.pronoun ?? ''
  if (own !== '') return UNDERGOING.has(frame.genitive) ? { pronoun: own, role: frame.genitive } : undefined
  const after = words[end + 1]
  if (after?.tag !== 'particle') return undefined
  for (const [preposition, role] of frame.prepositions) {
    const pronoun = after.stem.startsWith(preposition) ? after.stem.slice(preposition.length) : ''
    if (UNDERGOING.has(role) && RELATIVES[pronoun]) return { pronoun, role }
  }
  return undefined
}

/** The relatives of a pronoun. */
const RELATIVES: Readonly<Record<string, RegExp>> = { ه: /الذي$/, ها: /التي$/, هم: /الذين$/, هما: /اللذ[اي]ن$/ }

/** The verb stands no further before the event noun than this, in tokens. */
const LONGEST_SUBJECT = 10
