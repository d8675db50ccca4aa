import type { Passage } from '../../passage.ts'
import { type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { isManner } from '../clause/accusative.ts'
import { bareConstituents } from '../clause/bare-constituents.ts'
import type { Constituent } from '../clause/clause.ts'
import { isDeedNoun } from '../clause/deed-noun.ts'
import { phraseAt } from '../clause/phrases.ts'
import { subjectBefore } from '../clause/subject.ts'
import { doersAfterDeed } from '../doers/after-deed.ts'
import { isAgentive } from '../doers/agentive.ts'
import { causersAmong, isCausing } from '../doers/causer.ts'
import { type Doer, findDoer, withCoordinated } from '../doers/doer.ts'
import { labelOf } from '../doers/labelled.ts'
import { findHost, findMeeter } from '../doers/meeter.ts'
import { isPassive, isPassiveForm, isTown } from '../doers/voice.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'
import { givenTo } from './given-to.ts'
import { canMean } from './meant.ts'
import { isNewOffice } from './new-office.ts'
import { befallenByNoun } from './own-noun.ts'
import { isOwnQuality } from './own-quality.ts'
import { pronounObjects } from './pronoun-objects.ts'
import { apart } from './two-people.ts'
import { isWhereSaid } from './under-pronoun.ts'
import { whoIsMeant } from './who-is-meant.ts'

/** Who does what a verb says and whom it is done to, by order, agreement, voice and pronouns. */
export function verbParticipants(stage: Stage, candidate: Candidate, after: readonly Constituent[]): Filled[] {
  const { verb, frame, sentence } = candidate
  if (!verb) return []
  const isPhrase = candidate.end > verb.index
  const rest = candidate.rest ?? candidate.end
  const isResumed = stage.passage.words[rest]?.tag === 'particle'
  const doer = findDoer(stage, sentence, verb.index, isPhrase && !isResumed ? rest : sentence.last)
  const bare = isPhrase ? after.filter(isBare) : bareConstituents(stage, sentence, verb.index)
  const bareAfter = isPhrase ? bare : apart(stage, verb.hit, bare)
  const before = subjectBefore(stage, sentence, verb.index)
  const isPassiveVerb = isPassiveForm(stage, verb)
  const isDone = isPassiveVerb || (frame.object === 'recipient' && before !== undefined && isVillage(stage, before))
  // «ألقي القبض»: the noun of the phrase is the subject, and who stands before it none
  const isOfNoun = isPhrase && isPassiveVerb && isBareNoun(stage.passage, candidate.rest ?? candidate.end)
  const done = isPhrase && isDone && !isOfNoun && !stage.passage.words[candidate.end]?.pronoun ? undergoersOf(frame, doer) : []
  if (done.length > 0) return done
  const befallen = isPhrase ? befallenByNoun(stage, candidate, doer, after) : []
  if (befallen.length > 0) return befallen
  const killed = isPhrase || frame.object !== 'victim' ? [] : withCompanions(stage, verb.index, before, bare)
  if (killed.length > 0) return killed.map((phrase) => ({ role: frame.object, phrase }))
  const host = isPhrase ? undefined : findHost(stage, candidate, bareAfter)
  if (host) return [{ role: 'host', phrase: host }, ...(bareAfter[0]?.phrases ?? []).map((phrase) => ({ role: frame.object, phrase }))]
  // «أصيب 12 طفلا ونقلوا إلى المستشفى»: with nobody after it what befell them goes on
  const isSharedDoer = doer.shared && (bareAfter.length === 0 || !doer.phrases.some((each) => areCasualties(stage, each)))
  if (!isPhrase && isPassive(stage, candidate, bareAfter, before, isSharedDoer)) {
    const isSubject =
      isPassiveVerb && before !== undefined && isAgentive(stage, before) && stage.passage.words[verb.index - 1]?.tag !== 'relative'
    const isOffice = before !== undefined && bareAfter[0] !== undefined && isNewOffice(stage, candidate.kind, bareAfter[0].first)
    const made = isOffice ? [before, ...(bareAfter[0]?.phrases ?? [])] : undefined
    const phrases =
      isSubject && !made
        ? withCoordinated(stage, before, verb.index)
        : (made ?? bareAfter[0]?.phrases ?? (before ? withCoordinated(stage, before, verb.index) : whoIsMeant(stage, candidate, doer)))
    const label = isPassiveVerb ? undefined : labelOf(stage, candidate)
    const undergoing = frame.object === '-' && frame.subject === 'victim' ? frame.subject : frame.object
    const undergoers = frame.object === '-' ? phrases.filter((phrase) => canBeConvicted(stage, phrase)) : phrases
    const told = undergoers.map((phrase) => ({ role: undergoing, phrase }))
    return label ? [...told, { role: frame.subject, phrase: label }] : told
  }
  const doing = isPhrase ? doersAfterDeed(stage, candidate, doer, after) : []
  if (doing.length > 0) return doing.map((phrase) => ({ role: frame.subject, phrase }))
  const meeter =
    !isPhrase && frame.object === 'with' && !after.some((each) => isCompany(candidate, each)) && findMeeter(stage, candidate, doer)
  if (meeter && doer.rest.length === 0)
    return [{ role: frame.subject, phrase: meeter }, ...doer.phrases.map((phrase) => ({ role: frame.object, phrase }))]
  const resumed = antecedentRole(stage, candidate, before)
  if (resumed.length > 0 && verb.hit.value.voice !== 'active' && doer.phrases.length === 0) return resumed
  const isOthers = isOfNoun && doer.shared
  const subjects = isOthers
    ? []
    : isCausing(verb)
      ? causersAmong(stage, doer.phrases)
      : doer.phrases.map((phrase) => ({ role: frame.subject, phrase }))
  const isTopic =
    doer.before === undefined ||
    doer.phrases[0]?.first === doer.before.first ||
    !canMean(verb.hit.pronoun, stage.passage.words[doer.before.first])
  // «وهو ما نفته موسكو»: the pronoun stands for all that was said
  const [what, that] = [stage.passage.words[verb.index - 1], stage.passage.words[verb.index - 2]]
  const isWhat = verb.hit.pronoun !== '' && what?.stem === 'ما' && (that?.tag === 'pronoun' || that?.tag === 'mark')
  const meant = verb.hit.pronoun !== '' && isTopic && !isWhat ? pronounObjects(stage, candidate, verb.index, doer.phrases) : []
  const undergoing = isPhrase && (frame.object === '-' || frame.object === 'topic') ? 'recipient' : frame.object
  if (meant.length > 0) return [...subjects, ...meant.map((phrase) => ({ role: undergoing, phrase }))]
  const between = isPhrase ? objectInside(stage, candidate, doer) : []
  // «الوزيرة التي حملها النواب مسؤولية الأزمة»
  const taken = isPhrase && verb.hit.pronoun !== '' && stage.passage.words[verb.index - 1]?.tag === 'relative' ? resumedObject(doer) : []
  const given = isPhrase ? [] : givenTo(stage, candidate, doer)
  if (given.length > 0) return [...subjects, ...given]
  // «ما أدى إلى مقتله وإصابة مرافقه»
  const isOwned = isPhrase && frame.object === 'victim' && isDeedOfHis(stage.passage, candidate)
  const objectPhrases = isPhrase
    ? isOwned
      ? []
      : phraseObject(stage, after)
    : verb.hit.pronoun && doer.before
      ? isWhat
        ? []
        : resumedObject(doer)
      : (doer.rest[0]?.phrases.filter((phrase) => !isState(stage, phrase, verb.hit.pronoun)) ?? [])
  const held = frame.object === 'topic' ? taken.map((phrase) => ({ role: undergoing, phrase })) : []
  return [...subjects, ...held, ...between, ...objectPhrases.map((phrase) => ({ role: frame.object, phrase })), ...resumed]
}

/** «مقتله», no «ضحيتها»: a deed, and whom it befell. */
function isDeedOfHis({ words, hits }: Passage, { kind, end }: Candidate): boolean {
  return words[end]?.pronoun !== '' && hits.at(end, 'trigger-noun')?.value.trigger.kind === kind
}

/** «الحكم على شاب أدين», «قطار كان متجها»: neither a deed nor an accusative is the subject of a passive. */
function canBeConvicted({ passage: { words, hits }, quantityOf }: Stage, { first }: Phrase): boolean {
  const word = words[first]
  return (
    hits.at(first, 'trigger-noun') === undefined && (quantityOf.has(first) || word?.closed === true || word?.stem.endsWith('ا') === false)
  )
}

function isBareNoun({ words }: Passage, noun: number): boolean {
  return words[noun]?.tag === 'noun' && words[noun]?.preposition === '' && words[noun - 1]?.tag === 'verb'
}

/** «قتل قائد ومعه أربعة من مرافقيه», «القائد قتل ومعه أربعة»: who is with him suffers the same. */
function withCompanions(stage: Stage, verb: number, before: Phrase | undefined, bare: readonly Constituent[]): readonly Phrase[] {
  const { words } = stage.passage
  const [one, other] = bare
  const isCompanion = (each: Constituent | undefined) => {
    const joint = each && words[each.first - 1]
    return joint?.tag === 'particle' && joint.conjunction && joint.stem.startsWith('مع') && joint.pronoun !== ''
  }
  if (isCompanion(other)) return [...(one?.phrases ?? []), ...(other?.phrases ?? [])]
  return before && one?.first === verb + 2 && isCompanion(one) ? [before, ...one.phrases] : []
}

/** «سقط ثلاثة قتلى وجرح سبعة»: the dead hurt nobody. */
function areCasualties({ quantities, quantityOf }: Stage, { first }: Phrase): boolean {
  const counted = quantities[quantityOf.get(first) ?? -1]?.counts?.[0]
  return counted === 'killed' || counted === 'injured' || counted === 'missing'
}

/** «القرى سويت بالأرض»: villages do nothing to anything. */
function isVillage(stage: Stage, phrase: Phrase): boolean {
  return isTown(stage, phrase) || stage.passage.words[phrase.first]?.placeHead === true
}

/** «التقى الوزير مع نظيره», «بنظيره». */
function isCompany({ frame }: Candidate, { preposition, time }: Constituent): boolean {
  return time === undefined && frame.prepositions.get(preposition) === 'with'
}

/** «أصيب أربعة بجروح»: the subject of a passive is whom it was done to, inside a phrase too. */
function undergoersOf({ object }: Candidate['frame'], { phrases, rest }: Doer): Filled[] {
  return (phrases.length > 0 ? phrases : (rest[0]?.phrases ?? [])).map((phrase) => ({ role: object, phrase }))
}

/** «أردوه قتيلا»: beside a pronoun for whom it was done to, an accusative says what became of them. */
function isState({ passage, quantityOf }: Stage, { first, last }: Phrase, pronoun: string): boolean {
  return pronoun !== '' && first === last && !quantityOf.has(first) && passage.words[first]?.stem.endsWith('ا') === true
}

/** «الوزير الذي استقبله الملك»: the pronoun stands for what the clause describes, unless that is the doer. */
function resumedObject({ before, phrases }: Doer): readonly Phrase[] {
  return before && phrases.length > 0 && phrases[0]?.first !== before.first ? [before] : []
}

/** «كلف الرئيس النائب بتشكيل الحكومة», «حملت الحركة إسرائيل المسؤولية»: whom it is done to may stand inside the phrase. */
function objectInside(stage: Stage, { frame }: Candidate, { rest }: Doer): Filled[] {
  if (frame.subject === '-') return []
  const inside = rest[0]?.phrases ?? []
  const meant = frame.object === '-' ? inside.filter((phrase) => isAgentive(stage, phrase)) : inside
  const role = frame.object === '-' || frame.object === 'topic' ? 'recipient' : frame.object
  return meant.map((phrase) => ({ role, phrase }))
}

/**
 * The first phrase after the whole is its object, a time may stand between: «ألقت القبض على ثلاثة», «أعدمت شنقا، صباح اليوم، ثلاثة». A quality
 * goes with the phrase itself («أصيب بجروح خطيرة»).
 */
export function phraseObject(stage: Stage, after: readonly Constituent[]): readonly Phrase[] {
  const first = withoutDeed(
    stage,
    after.find(({ time, first, last }) => time === undefined && !isManner(stage, { first, last })),
  )
  const { passage } = stage
  if (first?.preposition !== '' || isOwnQuality(stage, first)) return []
  const other = first.phrases.findIndex(
    ({ first: head }, at) => at > 0 && (isDeed(passage, head) || (passage.words[head]?.stem === 'كذلك' && isDeed(passage, head + 1))),
  )
  return other < 0 ? first.phrases : first.phrases.slice(0, other)
}

/** «أدت إلى مقتل وإصابة عدد من المسلحين»: the object of the second deed is the first one's too. */
function withoutDeed(stage: Stage, constituent: Constituent | undefined): Constituent | undefined {
  const [phrase] = constituent?.phrases ?? []
  if (!constituent || !phrase || phrase.first !== constituent.first || !isJoinedDeed(stage.passage, phrase.first)) return constituent
  if (stage.passage.words[phrase.first - 1]?.closed !== false) return constituent
  const object = phraseAt(stage, phrase.first + 1, constituent.last + 1)
  return object && { ...constituent, first: object.first, phrases: [object, ...constituent.phrases.slice(1)] }
}

/** «وإصابة»: another deed under the same object. */
export function isJoinedDeed(passage: Passage, at: number): boolean {
  const word = passage.words[at]
  return (
    word?.conjunction === true && !word.preposition && !word.definite && !word.pronoun && passage.hits.at(at, 'trigger-noun') !== undefined
  )
}

/** «مقتل 27 شخصا وإجبار آخرين على الفرار»: what «و» adds is another deed. */
function isDeed(passage: Passage, head: number): boolean {
  const { hits } = passage
  if (isHarmOf(passage, head)) return true
  if (hits.at(head, 'group') || hits.at(head, 'role') || hits.at(head, 'institution') || hits.at(head, 'organisation')) return false
  return isDeedNoun(passage, head)
}

/** «استشهاد سائقها وإصابة شخصين»: with somebody joined to it the injury is a deed; «قتلى وإصابة واحدة» counts one. */
function isHarmOf({ words }: Passage, head: number): boolean {
  const next = words[head + 1]
  return (
    words[head]?.stem === 'اصابه' &&
    next?.tag !== 'verb' &&
    startsPhrase(next) &&
    !next?.adjective &&
    !next?.preposition &&
    !next?.conjunction &&
    !ONE.has(next?.stem ?? '')
  )
}

/** Folded. */
const ONE = new Set(['واحده', 'ثانيه', 'ثالثه'])

/** «خضر عدنان الذي أفرج عنه»: a pronoun under the trigger's own preposition gives the antecedent its role. */
function antecedentRole({ passage }: Stage, { verb, frame, kind, sentence }: Candidate, before: Phrase | undefined): Filled[] {
  if (!before || !verb) return []
  for (let at = verb.index + 1; at < Math.min(sentence.last, verb.index + 3); at++) {
    const word = passage.words[at]
    if (word?.tag !== 'particle') return []
    for (const [preposition, role] of frame.prepositions)
      if (word.stem.length > preposition.length && word.stem.startsWith(preposition))
        return isWhereSaid(kind, preposition) || !canMean(word.pronoun, passage.words[before.first]) ? [] : [{ role, phrase: before }]
  }
  return []
}

function isBare({ preposition, time }: Constituent): boolean {
  return preposition === '' && time === undefined
}
