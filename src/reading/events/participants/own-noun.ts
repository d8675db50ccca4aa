import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { type Constituent, findConstituents } from '../clause/clause.ts'
import { isAgentive } from '../doers/agentive.ts'
import type { Doer } from '../doers/doer.ts'
import { isPassiveForm } from '../doers/voice.ts'
import type { Stage } from '../stage.ts'
import { describedBefore } from './described-before.ts'
import type { Filled } from './fill-roles.ts'
import { isPersonMeant, personBefore, phraseMeant } from './meant.ts'

// Whom a phrase befalls that tells it by a pronoun on its noun: «أطلق سراحه», «أخلي سبيلهم», «قضت بسجنها».

/**
 * «أطلقت تركيا سراحه» has its doer, and the pronoun means another; «الناشط الذي أطلق سراحه», «المحتجزون أطلق سراحهم» are passives, and who stands before is
 * whom the pronoun takes up. Nothing where the phrase has no such noun.
 */
export function befallenByNoun(stage: Stage, candidate: Candidate, doer: Doer, after: readonly Constituent[]): Filled[] {
  const { verb, frame, end, sentence } = candidate
  const pronoun = stage.passage.words[end]?.pronoun ?? ''
  if (!verb || frame.subject !== 'actor' || frame.object !== 'victim' || pronoun === '' || stage.passage.words[end]?.tag !== 'noun')
    return []
  const own = doerOf(stage, candidate, doer, after)
  const before = doer.before ?? doer.phrases[0]
  const isTakenUp = own.length === 0 && before !== undefined && canBeTakenUp(stage, candidate, before, doer)
  const others = own.length > 0 ? own : doer.phrases
  const inside = describedBefore(stage, sentence, verb.index, pronoun, others) ?? phraseMeant(stage, sentence, end, others, true)
  const meant = inside ?? (isTakenUp ? undefined : personBefore(stage, sentence, end, others))
  const isPassive = isTakenUp && (!meant || isOnlyOne(stage, candidate, doer))
  const victim = isPassive ? before : meant
  if (!victim) return []
  const doers = isPassive ? [] : others
  return [...doers.map((phrase) => ({ role: frame.subject, phrase })), { role: frame.object, phrase: victim }]
}

/** «أطلقت روسيا سراحهم», «أطلقت سراحه السلطات»: who stands between the verb and the noun, or right behind the two. */
function doerOf(
  stage: Stage,
  { verb, end }: Candidate,
  { phrases, shared, before }: Doer,
  after: readonly Constituent[],
): readonly Phrase[] {
  const at = verb?.index ?? end
  if (!shared && before === undefined && phrases.some(({ first }) => first > at && first < end)) return phrases
  const inside = findConstituents(stage, at + 1, end).find(({ preposition, time }) => preposition === '' && time === undefined)
  if (inside) return inside.phrases
  const [next] = after
  const isNext = next?.preposition === '' && next.time === undefined && next.first === end + 1
  return isNext ? next.phrases.filter((phrase) => isAgentive(stage, phrase)) : []
}

/** A verb in the singular of him that may be a passive, and a pronoun that may mean who stands before it. */
function canBeTakenUp(stage: Stage, { verb, end }: Candidate, before: Phrase, { phrases }: Doer): boolean {
  const { words } = stage.passage
  if (!verb || verb.hit.pronoun || words[end]?.preposition || !verb.hit.value.agreements.includes('3ms') || phrases.length > 1) return false
  return verb.hit.value.voice !== 'active' && isPersonMeant(stage, words[end]?.pronoun ?? '', before)
}

/** «الذي أطلق سراحه», «القس لم يطلق سراحه», «الهولنديان … أطلق سراحهما»: the clause is about him, or several do nothing in the singular. */
function isOnlyOne(stage: Stage, { verb, end }: Candidate, { before }: Doer): boolean {
  const { words } = stage.passage
  if (!verb) return false
  const isOfSeveral = words[end]?.pronoun !== 'ه' && words[end]?.pronoun !== 'ها'
  return isPassiveForm(stage, verb) || isOfSeveral || (before !== undefined && !RELEASING.has(words[before.first]?.stem ?? ''))
}

/** Single men who let others go. Folded. */
const RELEASING = new Set(['رييس', 'ملك', 'امير', 'قاض', 'قاضي', 'وزير', 'سلطان', 'حاكم', 'محافظ', 'والي'])
