import type { Filling } from '../../lexicon/tables/triggers.ts'
import { foldSpelling } from '../../text/normalise.ts'
import { entityOfPhrase } from '../mentions/entity-of-phrase.ts'
import { isClosed, isJoint, nounPhrase, type Phrase } from '../syntax/noun-phrase.ts'
import { findAdjuncts } from './adjuncts.ts'
import { isAgentive } from './agentive.ts'
import type { Candidate } from './candidate.ts'
import { type Constituent, clauseEnd, constituentsAfter, findConstituents } from './clause.ts'
import { bareConstituents, type Doer, findDoer } from './doer.ts'
import { asInstrument, instrumentOf } from './instrument.ts'
import { nounParticipants } from './noun-participants.ts'
import { findPossessor } from './possessor.ts'
import { phraseOfReferent } from './referent.ts'
import { findRelativeClause } from './relative-clause.ts'
import type { Stage } from './stage.ts'
import { subjectBefore } from './subject.ts'
import { isPassive } from './voice.ts'

/** A phrase and what it is in the event. */
export interface Filled {
  readonly role: Filling
  readonly phrase: Phrase
}

/** Who and what takes part in a candidate event, by the grammar of its clause. */
export function fillRoles(stage: Stage, candidate: Candidate): Filled[] {
  const end = clauseEnd(stage, candidate.end + 1, candidate.sentence)
  const after = constituentsAfter(stage, candidate.end + 1, candidate.sentence)
  const filled = participantsOf(stage, candidate, after)
  const takes = new Set<string>(stage.passage.lexicon.kinds.get(candidate.kind)?.roles)
  const adjuncts = findAdjuncts(stage, candidate.verb ? candidate.verb.index + 1 : candidate.end + 1, end, takes)
  const taken = new Set(adjuncts.map(({ phrase }) => phrase.first))
  const reached = [...after, ...targetsOfRelative(stage, candidate)]
  const byPreposition = prepositional(stage, candidate, reached).filter(({ role, phrase }) => {
    return !adjuncts.some((adjunct) => overlaps(adjunct.phrase, phrase) || (adjunct.role === role && role === 'topic'))
  })
  const named = [...phraseParticipants(stage, candidate), ...pronounParticipants(stage, candidate, end)]
  const own = filled
    .filter(({ phrase }) => !named.some((each) => each.role === 'instrument' && overlaps(each.phrase, phrase)))
    .filter(({ role, phrase }) => !taken.has(phrase.first) && !(role === 'actor' && isThing(stage, phrase)))
    .map((each) => asInstrument(stage, each, takes))
  return dropRepeated([...adjuncts, ...named, ...own, ...byPreposition])
}

/** «هذا العمل», «مباشرة»: an indefinite everyday word, or one that is pointed at, does nothing, unless it is what things are done with. */
function isThing(stage: Stage, phrase: Phrase): boolean {
  const { words, hits, lexicon } = stage.passage
  const isPointedAt = words[phrase.first]?.tag === 'demonstrative'
  if (!isPointedAt && isClosed(words, phrase)) return false
  const head = isPointedAt ? phrase.first + 1 : phrase.first
  const kind = lexicon.everydayWords.get(words[head]?.stem ?? '')
  if (kind !== 'masdar' && kind !== 'quality' && kind !== 'participle') return false
  if (isAgentive(stage, phrase) || hits.at(head, 'nisba') || instrumentOf(stage, phrase)) return false
  return !words[head]?.stem.endsWith('ون') && !words[head]?.stem.endsWith('ين')
}

function overlaps(one: Phrase, other: Phrase): boolean {
  return one.first <= other.last && other.first <= one.last
}

/** «هجوم شنته القوات على المخيم»: whom it was against or with stands in the clause that goes on about the noun. */
function targetsOfRelative(stage: Stage, candidate: Candidate): readonly Constituent[] {
  const relative = findRelativeClause(stage, candidate)
  if (!relative) return []
  return findConstituents(stage, relative.verb + 1, relative.end).filter(({ preposition }) => TARGETING.has(preposition))
}

/** Prepositions that bring the other side, whatever the verb. */
const TARGETING = new Set(['علي', 'ضد', 'مع', 'بين'])

/** «اجتماع بينه وبين الوزير», «التقى معه»: a pronoun under the trigger's own preposition. */
function pronounParticipants(stage: Stage, candidate: Candidate, limit: number): Filled[] {
  const { frame, end, verb } = candidate
  const { words } = stage.passage
  const filled: Filled[] = []
  for (let at = (verb?.index ?? end) + 1; at < limit; at++) {
    const word = words[at]
    if (word?.tag !== 'particle') continue
    for (const [preposition, role] of frame.prepositions) {
      const pronoun = word.stem.startsWith(preposition) ? word.stem.slice(preposition.length) : ''
      const phrase = PRONOUNS.has(pronoun) ? findPossessor(stage, { ...candidate, last: at }) : undefined
      if (phrase && role !== 'place') filled.push({ role, phrase })
    }
  }
  return filled
}

const PRONOUNS = new Set(['ه', 'ها', 'هم', 'هما'])

function participantsOf(stage: Stage, candidate: Candidate, after: readonly Constituent[]): Filled[] {
  if (candidate.verb) return verbParticipants(stage, candidate, after)
  if (candidate.rule === 'toll-trigger') return tollVictims(stage, candidate)
  return candidate.rule === 'participle-trigger'
    ? participleParticipants(stage, candidate, after)
    : nounParticipants(stage, candidate, after)
}

/** «23 قتيلا»: the figure itself names the victims. */
function tollVictims({ quantityOf }: Stage, { last }: Candidate): Filled[] {
  const figure = quantityOf.get(last)
  let first = last
  while (figure !== undefined && quantityOf.get(first - 1) === figure) first--
  return [{ role: 'victim', phrase: { first, last } }]
}

/** The verb that a circumstance goes with stands no further before it than this, in tokens: time stays linear. */
const FARTHEST_VERB = 150

/** A circumstance has the doer of the verb before it, and its own object. */
function participleParticipants(stage: Stage, { frame, sentence, first }: Candidate, after: readonly Constituent[]): Filled[] {
  let verb = first - 1
  while (verb > Math.max(sentence.first, first - FARTHEST_VERB) && stage.passage.words[verb]?.tag !== 'verb') verb--
  const doers = findDoer(stage, sentence, verb).phrases.map((phrase) => ({ role: frame.subject, phrase }))
  return [...doers, ...phraseObject(stage, after).map((phrase) => ({ role: frame.object, phrase }))]
}

function verbParticipants(stage: Stage, candidate: Candidate, after: readonly Constituent[]): Filled[] {
  const { verb, frame, sentence } = candidate
  if (!verb) return []
  const isPhrase = candidate.end > verb.index
  const doer = findDoer(stage, sentence, verb.index, isPhrase ? (candidate.rest ?? candidate.end) : sentence.last)
  const bareAfter = isPhrase ? after.filter(isBare) : bareConstituents(stage, sentence, verb.index)
  const before = subjectBefore(stage, sentence, verb.index)
  const isPassiveForm = verb.hit.value.voice === 'passive' || stage.passage.words[verb.index]?.passive === true
  const done = isPhrase && isPassiveForm && !stage.passage.words[candidate.end]?.pronoun ? undergoers(frame, doer) : []
  if (done.length > 0) return done
  if (!isPhrase && isPassive(stage, candidate, bareAfter, before, doer.shared)) {
    const isSubject =
      isPassiveForm && before !== undefined && isAgentive(stage, before) && stage.passage.words[verb.index - 1]?.tag !== 'relative'
    const phrases = isSubject ? [before] : (bareAfter[0]?.phrases ?? (before ? [before] : []))
    return phrases.map((phrase) => ({ role: frame.object, phrase }))
  }
  const resumed = antecedentRole(stage, candidate, before)
  if (resumed.length > 0 && verb.hit.value.voice !== 'active' && doer.phrases.length === 0) return resumed
  const subjects = doer.phrases.map((phrase) => ({ role: frame.subject, phrase }))
  const isTopic = doer.before === undefined || doer.phrases[0]?.first === doer.before.first
  const meant = verb.hit.pronoun !== '' && isTopic ? pronounObjects(stage, sentence, verb.index) : []
  if (meant.length > 0) return [...subjects, ...meant.map((phrase) => ({ role: frame.object, phrase }))]
  const between = isPhrase ? objectInside(stage, candidate, doer) : []
  const objectPhrases = isPhrase
    ? phraseObject(stage, after)
    : verb.hit.pronoun && doer.before
      ? resumedObject(doer)
      : (doer.rest[0]?.phrases.filter((phrase) => !isState(stage, phrase, verb.hit.pronoun)) ?? [])
  return [...subjects, ...between, ...objectPhrases.map((phrase) => ({ role: frame.object, phrase })), ...resumed]
}

/** «أصيب أربعة بجروح»: the subject of a passive is whom it was done to, inside a phrase too. */
function undergoers({ object }: Candidate['frame'], { phrases, rest }: Doer): Filled[] {
  return (phrases.length > 0 ? phrases : (rest[0]?.phrases ?? [])).map((phrase) => ({ role: object, phrase }))
}

/** «أردوه قتيلا»: beside a pronoun for whom it was done to, an accusative says what became of them. */
function isState({ passage, quantityOf }: Stage, { first, last }: Phrase, pronoun: string): boolean {
  return pronoun !== '' && first === last && !quantityOf.has(first) && passage.words[first]?.stem.endsWith('ا') === true
}

/** Whom «ـه» on a verb means; «ـهم» may mean all who did what the verb before says: «الأسد وعائلته وصلوا إلى موسكو وروسيا منحتهم اللجوء». */
function pronounObjects(stage: Stage, sentence: Candidate['sentence'], verb: number): readonly Phrase[] {
  const meant = phraseOfReferent(stage, verb)
  if (meant) return [meant]
  const { words } = stage.passage
  if (words[verb]?.pronoun !== 'هم' && words[verb]?.pronoun !== 'هما') return []
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - FARTHEST_VERB); at--) {
    const word = words[at]
    if (word?.verb) return isJoint(word) ? findDoer(stage, sentence, at).phrases : []
  }
  return []
}

/** «الوزير الذي استقبله الملك»: the pronoun stands for what the clause describes, unless that is the doer. */
function resumedObject({ before, phrases }: Doer): readonly Phrase[] {
  return before && phrases.length > 0 && phrases[0]?.first !== before.first ? [before] : []
}

/** What a phrase names itself: «وقع اتفاقا» what is signed, «تبادل الأسرى» who is exchanged; «هجوم مسلح» has a quality. */
function phraseParticipants(stage: Stage, { rule, kind, first, last, end, verb }: Candidate): Filled[] {
  const { hits, words, tokens, lexicon } = stage.passage
  if (rule !== 'phrase-trigger') return []
  const roles = lexicon.kinds.get(kind)?.roles
  for (let at = verb ? end : first + 1; at <= Math.max(last, end); at++) {
    const phrase = nounPhrase(tokens, words, at, tokens.length)
    if (!phrase || words[at]?.preposition) continue
    if (!verb && roles?.includes('instrument') && instrumentOf(stage, phrase)?.carries) return [{ role: 'instrument', phrase }]
    const group = hits.at(at, 'group')
    const isOne = group !== undefined && !words[at]?.definite && foldSpelling(group.value.group.singular ?? '') === words[at]?.stem
    if (group && !isOne && !words[at]?.adjective && roles?.includes('victim') && !verb) return [{ role: 'victim', phrase }]
    const named = hits.at(at, 'trigger-noun')?.value.trigger.kind
    if (verb && first === verb.index && named && !TELLING_AGAIN.has(named) && roles?.includes('topic')) return [{ role: 'topic', phrase }]
  }
  return []
}

/** Kinds whose noun in a phrase says what the whole does, and nothing of what it is about: «أجرى محادثات», «دارت معارك». */
const TELLING_AGAIN = new Set(['meet', 'negotiate', 'summit', 'call', 'visit', 'clash', 'attack', 'protest', 'kill', 'die', 'injure'])

/** «كلف الرئيس النائب بتشكيل الحكومة», «حملت الحركة إسرائيل المسؤولية»: whom it is done to may stand inside the phrase. */
function objectInside(stage: Stage, { frame }: Candidate, { rest }: Doer): Filled[] {
  if (frame.subject === '-') return []
  const isOpen = frame.object === 'topic' || frame.object === '-'
  const inside = (rest[0]?.phrases ?? []).filter((phrase) => frame.object !== '-' || isAgentive(stage, phrase))
  return inside.map((phrase) => ({ role: isOpen ? 'recipient' : frame.object, phrase }))
}

/**
 * The first phrase after the whole is its object, a time may stand between: «ألقت القبض على ثلاثة», «أعدمت شنقا، صباح اليوم، ثلاثة». A quality
 * goes with the phrase itself («أصيب بجروح خطيرة»).
 */
function phraseObject({ passage }: Stage, after: readonly Constituent[]): readonly Phrase[] {
  const first = after.find(({ time }) => time === undefined)
  const isQuality = first !== undefined && passage.words[first.first]?.adjective && !passage.hits.at(first.first, 'nisba')
  return first && first.preposition === '' && !isQuality ? first.phrases : []
}

/** «خضر عدنان الذي أفرج عنه»: a pronoun under the trigger's own preposition gives the antecedent its role. */
function antecedentRole({ passage }: Stage, { verb, frame, sentence }: Candidate, before: Phrase | undefined): Filled[] {
  if (!before || !verb) return []
  for (let at = verb.index + 1; at < Math.min(sentence.last, verb.index + 3); at++) {
    const word = passage.words[at]
    if (word?.tag !== 'particle') return []
    for (const [preposition, role] of frame.prepositions)
      if (word.stem.length > preposition.length && word.stem.startsWith(preposition)) return [{ role, phrase: before }]
  }
  return []
}

function isBare({ preposition, time }: Constituent): boolean {
  return preposition === '' && time === undefined
}

/** What the trigger's own prepositions bring: «مع» → with, «على» → recipient. */
function prepositional(stage: Stage, { frame }: Candidate, after: readonly Constituent[]): Filled[] {
  const filled: Filled[] = []
  for (const { preposition, phrases, time } of after) {
    const role = time === undefined && preposition ? frame.prepositions.get(preposition) : undefined
    for (const phrase of role ? phrases : []) if (role && isFitting(stage, role, preposition, phrase)) filled.push({ role, phrase })
  }
  return filled
}

/** «مقتل خمسة في الخليل» tells where and not what of; «منحهم اللجوء لأسباب إنسانية» tells why and not to whom. */
function isFitting(stage: Stage, role: Filling, preposition: string, phrase: Phrase): boolean {
  if (MANNERS.has(stage.passage.words[phrase.first]?.stem ?? '')) return false
  if (role === 'topic') return !isPlace(stage, phrase)
  if (preposition === 'في' && role !== 'place' && isPlace(stage, phrase)) return false
  if (role === 'instrument') return instrumentOf(stage, phrase) !== undefined
  return preposition !== 'ل' || (role !== 'recipient' && role !== 'victim') || isAgentive(stage, phrase)
}

/** «بشكل غير قانوني», «في وقت لاحق»: how and when, never whom or what of. Folded. */
const MANNERS = new Set([
  'شكل',
  'صوره',
  'طريقه',
  'نحو',
  'سرعه',
  'هدوء',
  'نجاح',
  'مناسبه',
  'حضور',
  'وقت',
  'اطار',
  'ظل',
  'سياق',
  'حال',
  'حاله',
  'مقابل',
  'ضوء',
  'ذلك',
  'نهايه',
  'بدايه',
])

function isPlace({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  return mention !== undefined && book.get(mention.entity)?.kind === 'place'
}

function dropRepeated(filled: readonly Filled[]): Filled[] {
  const seen = new Set<number>()
  return filled.filter(({ role, phrase }) => {
    if (role === '-' || seen.has(phrase.first)) return false
    seen.add(phrase.first)
    return true
  })
}
