import type { Filling } from '../../../lexicon/tables/triggers.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { type Passage, tokenAt } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { findGenitive } from '../clause/genitive.ts'
import { findGovernor } from '../clause/governor.ts'
import { subjectBefore } from '../clause/subject.ts'
import { isAgentive } from '../doers/agentive.ts'
import { type Doer, findDoer } from '../doers/doer.ts'
import { findPossessor } from '../doers/possessor.ts'
import type { Stage } from '../stage.ts'
import { describedBefore } from './described-before.ts'
import type { Filled } from './fill-roles.ts'
import { canMean, isSame, personBefore, phraseMeant } from './meant.ts'

// Who takes part by a pronoun under the trigger's own preposition.

const PRONOUNS = new Set(['ه', 'ها', 'هم', 'هما'])

/** «اجتماع بينه وبين الوزير», «التقى معه», «القبض عليه», «ثم أفرج عنهم»: whom the pronoun under the trigger's preposition means. */
export function pronounParticipants(stage: Stage, candidate: Candidate, limit: number): Filled[] {
  const { frame, end, verb } = candidate
  const filled: Filled[] = []
  for (let at = verb ? verb.index + 1 : firstAsked(stage.passage, candidate); at < limit; at++) {
    if (at === candidate.first && !verb) at = end + 1
    const joint = jointAt(stage.passage, at)
    if (joint === undefined || isOfQuality(stage, at - 1)) continue
    for (const [preposition, role] of frame.prepositions) {
      const pronoun = joint.startsWith(preposition) ? joint.slice(preposition.length) : ''
      if (
        !PRONOUNS.has(pronoun) ||
        role === 'place' ||
        isWhereSaid(candidate.kind, preposition) ||
        (role === 'actor' && isFarOff(stage, candidate, at))
      )
        continue
      const phrase = meant(stage, candidate, at, role)
      if (phrase && !(role === 'victim' && isOfLaw(stage.passage, phrase))) filled.push({ role, phrase })
    }
  }
  return filled
}

/** «قرر المدعي العام توقيفه بعد أن وجه إليه تهمة القتل»: who brings the charge is not whom it is against. */
function isOfLaw({ words }: Passage, { first }: Phrase): boolean {
  return OF_LAW.has(words[first]?.stem ?? '')
}

/** Folded. */
const OF_LAW = new Set(['مدع', 'مدعي', 'مدعيه', 'قاض', 'قاضي', 'قاضيه', 'نيابه', 'محكمه', 'ادعاء'])

/** «كلمة اتهم فيها الجيش»: where it was said, and not of what. */
export function isWhereSaid(kind: string, preposition: string): boolean {
  return kind === 'accuse' && preposition === 'في'
}

/** «صدر بحقه حكم», «وجهت إليه اتهامات»: the pronoun stands between the verb and the noun that it brings. */
function firstAsked({ words }: Passage, { first, end }: Candidate): number {
  const at = first - (words[first - 2]?.stem === 'في' ? 2 : 1)
  return words[at - 1]?.tag === 'verb' && !words[first]?.preposition && !words[first]?.conjunction ? first - 1 : end + 1
}

/** «عليه», «ضده», «في حقه»: a preposition with its pronoun. */
function jointAt({ words }: Passage, at: number): string | undefined {
  const word = words[at]
  if (word?.tag === 'particle') return word.stem
  return word?.stem.startsWith('حقه') && words[at - 1]?.stem === 'في' ? `ب${word.stem}` : undefined
}

/** «هجوم على عفرين لإخراج المسلحين منها»: after another preposition it tells from where, and nobody's deed. */
function isFarOff({ passage: { words } }: Stage, { end }: Candidate, at: number): boolean {
  if (words[at]?.stem.startsWith('من') !== true) return false
  for (let between = end + 1; between < at; between++) if (words[between]?.preposition || words[between]?.tag === 'preposition') return true
  return false
}

/** Whom a verb's clause describes, where the pronoun takes it up; else whom the pronoun means, who is not the doer if somebody else can be. */
function meant(stage: Stage, candidate: Candidate, at: number, role: Filling): Phrase | undefined {
  const { verb, sentence } = candidate
  const isHarm = role === 'victim'
  if (!verb) {
    const doers = role === 'topic' ? undefined : doersOfNoun(stage, candidate)
    return doers && (phraseMeant(stage, sentence, at, doers, isHarm) ?? ownerBut(stage, { ...candidate, last: at }, doers))
  }
  const doer = findDoer(stage, sentence, verb.index)
  const pronoun = stage.passage.words[at]?.pronoun ?? ''
  // «خمسة شبان وجهت لهم تهمة»
  const described = pronoun === 'هم' && isHarm ? describedBefore(stage, sentence, verb.index, pronoun, doer.phrases) : undefined
  if (described) return described
  const taken = takenUp(stage, candidate, at, doer, isHarm)
  if (taken || role === 'topic') return taken
  const other = phraseMeant(stage, sentence, at, doer.phrases, isHarm)
  if (other) return other
  const isImpersonal =
    verb.hit.value.voice !== 'active' && verb.hit.value.agreements.includes('3ms') && (doer.shared || doer.before !== undefined)
  const one = isImpersonal ? phraseMeant(stage, sentence, at, [], isHarm) : undefined
  return one ?? (isHarm ? personBefore(stage, sentence, at, doer.phrases) : undefined)
}

/** «طالب الوزير بتنفيذ العقوبة في حقه»: whoever asks for it has it done to nobody's own self; «رفضت الجزائر اتهام باريس لها» is hers. */
function ownerBut(stage: Stage, candidate: Candidate, doers: readonly Phrase[]): Phrase | undefined {
  const owner = findPossessor(stage, candidate)
  if (!owner || !doers.some((doer) => isSame(stage, doer, owner))) return owner
  const status = findGovernor(stage, candidate)?.governor.status
  return status !== undefined && REFUSED.has(status) ? owner : undefined
}

const REFUSED = new Set(['failed', 'denied'])

/** «تحدث مع بازوم مطالبا بالإفراج عنه», «اتهامات لندن لها»: who asks for it or does it is not whom it is done to. */
export function doersOfNoun(stage: Stage, candidate: Candidate): readonly Phrase[] {
  const governing = findGovernor(stage, candidate)
  const asking = governing && governing.governor.doer !== 'undergoes' ? governing.phrases : []
  const isAsked = governing !== undefined && governing.governor.status === 'demanded'
  return [...(isAsked && asking.length === 0 ? doersBefore(stage, candidate) : asking), ...findGenitive(stage, candidate)]
}

export function doersBefore(stage: Stage, { sentence, first }: Candidate): readonly Phrase[] {
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST_VERB); at--)
    if (stage.passage.words[at]?.tag === 'verb') return findDoer(stage, sentence, at).phrases
  return []
}

/** In tokens. */
const FARTHEST_VERB = 30

/** «بلدات تسيطر عليها المعارضة», «برانسون الذي أفرج عنه», «الطائرة أطلق عليها النار»: what stands before a verb and does not do what it says. */
function takenUp(stage: Stage, { verb, sentence }: Candidate, at: number, { before, phrases }: Doer, isHarm: boolean): Phrase | undefined {
  if (!verb) return undefined
  const { words } = stage.passage
  const antecedent = before ?? subjectBefore(stage, sentence, verb.index)
  const isDoer = phrases.some(({ first }) => first === antecedent?.first)
  const { agreements } = verb.hit.value
  const feminine = agreements.includes('3fs') && !agreements.includes('3ms')
  const isRelative = words[verb.index - 1]?.tag === 'relative'
  if (!antecedent || isOfOtherGender(stage.passage, verb.index - 1, words[at]?.pronoun ?? '')) return undefined
  const meant = isHarm ? peopleIn(stage, antecedent) : antecedent
  if (!canMean(words[at]?.pronoun ?? '', words[meant.first])) return undefined
  if (isDoer && words[at]?.pronoun === 'ها' && isMan(stage, meant)) return undefined
  const isPlural = agreements.some((agreement) => agreement.endsWith('p'))
  const isOther = words[at]?.pronoun === 'ها' ? !feminine && !isPlural : words[at]?.pronoun === 'هم' ? !isPlural : isRelative
  return !isDoer || isOther ? meant : undefined
}

/** «إن المدير تحرش بها»: no woman, town or force. */
function isMan({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  const entity = mention && book.get(mention.entity)
  return entity?.kind === 'person' && entity.gender !== 'f'
}

/** «للجيش الذي يفرض عليها حصارا», «المدينة التي هاجمه فيها»: what the relative goes on about is nothing of the pronoun's. */
function isOfOtherGender({ tokens }: Passage, relative: number, pronoun: string): boolean {
  const form = tokens[relative]?.form ?? ''
  return (pronoun === 'ها' && form.endsWith('الذي')) || (pronoun === 'ه' && form.endsWith('التي'))
}

/** «قرار إطلاق سراح برانسون الذي أفرج عنه», «زار الوفد الشيخ خضر الذي أفرج عنه»: who is named last, or the last of an idafa who is somebody. */
function peopleIn(stage: Stage, phrase: Phrase): Phrase {
  const { passage, book } = stage
  const { tokens } = passage
  const [start, end] = [tokens[phrase.first]?.start ?? 0, tokens[phrase.last]?.end ?? 0]
  const named = book.within({ start, end }).findLast((mention) => mention.end === end && book.get(mention.entity)?.kind === 'person')
  const first = named && tokenAt(tokens, Math.min(named.start, named.role?.start ?? named.start))
  if (first !== undefined && first > phrase.first) return { first, last: phrase.last }
  if (isAgentive(stage, phrase)) return phrase
  for (let at = phrase.last; at > phrase.first; at--) {
    const inner = { first: at, last: phrase.last }
    if (isAgentive(stage, inner) && !passage.words[at]?.adjective) return inner
  }
  return phrase
}

/** «المقاتلين المتحالفين معها»: the pronoun goes with what describes others. */
function isOfQuality({ passage }: Stage, at: number): boolean {
  const word = passage.words[at]
  if (word?.tag !== 'noun' || passage.hits.at(at, 'group')) return false
  return passage.lexicon.everydayWords.get(word.stem) === 'participle'
}
