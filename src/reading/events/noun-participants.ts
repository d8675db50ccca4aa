import type { Filling } from '../../lexicon/tables/triggers.ts'
import { entityOfPhrase } from '../mentions/entity-of-phrase.ts'
import type { Passage } from '../passage.ts'
import { isClosed, nounPhrase, type Phrase, startsPhrase } from '../syntax/noun-phrase.ts'
import { isAgentive } from './agentive.ts'
import type { Candidate } from './candidate.ts'
import type { Constituent } from './clause.ts'
import { bareConstituents, findDoer } from './doer.ts'
import type { Filled } from './fill-roles.ts'
import { findGovernor } from './governor.ts'
import { phraseAt } from './phrases.ts'
import { findPossessor } from './possessor.ts'
import { findRelativeClause } from './relative-clause.ts'
import type { Stage } from './stage.ts'
import { subjectBefore } from './subject.ts'

/** Tables whose words stand as somebody after an event noun: «اغتيال قيادي», not «هجوم مسلح». */
const NOMINAL_TABLES = new Set(['role', 'group', 'institution', 'organisation', 'person', 'given-name', 'place', 'country', 'trigger-noun'])

/**
 * The participants of an event noun: its genitive («اغتيال الوزير»), the nisba after it («غارة إسرائيلية»), and the doer of the verb that
 * governs it («قرر الرئيس إقالة الوزير»).
 */
export function nounParticipants(stage: Stage, candidate: Candidate, after: readonly Constituent[]): Filled[] {
  const genitive = findGenitive(stage, candidate)
  const object = objectAfter(stage, candidate, genitive)
  const filled: Filled[] = genitive
    .map((phrase) => ({ role: object ? 'actor' : genitiveRole(stage, candidate, phrase), phrase }))
    .filter(({ role, phrase }) => role !== 'actor' || isClosed(stage.passage.words, phrase) || isAgentive(stage, phrase))
  if (object) filled.push({ role: candidate.frame.genitive, phrase: object })
  filled.push(...findOwner(stage, candidate, after), ...possessed(stage, candidate))
  filled.push(...findNisbas(stage, candidate), ...findTarget(stage, candidate))
  const has = (role: Filling) => filled.some((each) => each.role === role)
  if (!has('actor')) {
    const relative = findRelativeClause(stage, candidate)
    const doer = relative?.use === 'carries-out' ? findDoer(stage, candidate.sentence, relative.verb).phrases : []
    for (const phrase of doer) if (phrase.first > candidate.end) filled.push({ role: 'actor', phrase })
  }
  const governing = findGovernor(stage, candidate)
  for (const phrase of governing?.phrases ?? []) {
    const role = governing?.governor.doer === 'undergoes' ? sufferer(stage, candidate, phrase) : 'actor'
    if (phrase.last < candidate.first && !has(role)) filled.push({ role, phrase })
  }
  return filled.filter(({ phrase }) => !after.some(({ time, first }) => time !== undefined && first === phrase.first))
}

/** «تعرض المقر لهجوم», «تعرض الصحفي للخطف»: a person is the victim where the kind of event has one. */
function sufferer({ passage, book }: Stage, { kind }: Candidate, phrase: Phrase): 'victim' | 'recipient' {
  const roles = passage.lexicon.kinds.get(kind)?.roles
  const mention = entityOfPhrase(passage, book, phrase)
  const isPerson = mention !== undefined && book.get(mention.entity)?.kind === 'person'
  return roles?.includes('recipient') && !(isPerson && roles.includes('victim')) ? 'recipient' : 'victim'
}

/** «استهدفت غارة إسرائيلية بلدة الخيام»: the verb that carries the noun brings its target. */
function findTarget(stage: Stage, { kind, first, sentence }: Candidate): Filled[] {
  const { words, lexicon } = stage.passage
  const verb = words[first - 1]?.verb
  const trigger =
    verb && lexicon.lightVerbs.get(verb.value.lemma) === 'occurs' ? lexicon.triggerVerbs.get(verb.value.lemma)?.[0] : undefined
  if (trigger?.object !== 'recipient' || !lexicon.kinds.get(kind)?.roles.includes('recipient')) return []
  const target = bareConstituents(stage, sentence, first - 1).find((each) => each.first > first)
  return (target?.phrases ?? []).map((phrase) => ({ role: 'recipient', phrase }))
}

/** «زيارته», «اقتحامها مخيم جنين»: the pronoun is the doer where the noun takes one or goes on with an object, else what it is done to. */
function possessed(stage: Stage, candidate: Candidate): Filled[] {
  const { passage } = stage
  const owner = findPossessor(stage, candidate) ?? takenUp(stage, candidate)
  if (!owner) return []
  const next = candidate.last + 1
  const object = candidate.frame.genitive === 'actor' ? undefined : phraseAt(stage, next, candidate.sentence.last)
  const visited = candidate.frame.genitive === 'actor' ? placeAfter(stage, candidate) : undefined
  if (visited) {
    return [
      { role: 'actor', phrase: owner },
      { role: 'place', phrase: visited },
    ]
  }
  if (!object || passage.words[next]?.preposition || passage.words[next]?.adjective)
    return [{ role: candidate.frame.genitive, phrase: owner }]
  return [
    { role: 'actor', phrase: owner },
    { role: candidate.frame.genitive, phrase: object },
  ]
}

/** «هؤلاء العناصر تم اعتقالهم»: under a verb that only says that it came about, the pronoun takes up what stands before the verb. */
function takenUp(stage: Stage, { first, last, sentence }: Candidate): Phrase | undefined {
  const { words, lexicon } = stage.passage
  const verb = words[first - 1]?.verb
  if (!words[last]?.pronoun || !verb || lexicon.lightVerbs.get(verb.value.lemma) !== 'occurs') return undefined
  return subjectBefore(stage, sentence, first - 1)
}

/** «زيارته أبوظبي», «مغادرتها مدينة رام الله»: where one goes needs no preposition; a day may stand between. */
function placeAfter(stage: Stage, { last, sentence }: Candidate): Phrase | undefined {
  const { passage, book, timeOf } = stage
  let at = last + 1
  while (timeOf.has(at)) at++
  const phrase = passage.words[at]?.preposition ? undefined : phraseAt(stage, at, sentence.last)
  const mention = phrase && entityOfPhrase(passage, book, phrase)
  const kind = mention && book.get(mention.entity)?.kind
  return kind === 'place' || kind === 'country' ? phrase : undefined
}

/** «اعتقال الشرطة ثلاثة متظاهرين», «إرسال بيونغيانغ وفدا»: with an object of its own, what a masdar is joined to is its doer. */
function objectAfter(stage: Stage, { frame, sentence }: Candidate, genitive: readonly Phrase[]): Phrase | undefined {
  const [doer] = genitive
  if (!doer || genitive.length > 1 || (frame.genitive !== 'victim' && frame.genitive !== 'recipient' && frame.genitive !== 'topic'))
    return undefined
  const { words, lexicon } = stage.passage
  if (!isClosed(words, doer) || stage.quantityOf.has(doer.first) || !isAgentive(stage, doer)) return undefined
  const first = afterPlace(stage, doer.last + 1)
  const word = words[first]
  if (word?.preposition === 'ل' && isUnderLam(stage, doer, first)) return phraseAt(stage, first, sentence.last)
  if (!word || first >= sentence.last || word.conjunction || word.preposition || word.adjective || stage.timeOf.has(first)) return undefined
  const bare = word.stem.endsWith('ا') ? word.stem.slice(0, -1) : word.stem
  const isThing = stage.quantityOf.has(first) || lexicon.everydayWords.get(bare) === 'noun' || lexicon.singulars.has(bare)
  return isThing || isAgentive(stage, { first, last: first }) ? phraseAt(stage, first, sentence.last) : undefined
}

/** «اعتقال السلطات في طهران لأحد رموزه»: a place may stand between the doer and whom it is done to. */
function afterPlace({ passage }: Stage, at: number): number {
  const { words, tokens } = passage
  if (words[at]?.stem !== 'في' || words[at]?.pronoun) return at
  const place = nounPhrase(tokens, words, at + 1, words.length)
  return place && words[place.last + 1]?.preposition === 'ل' ? place.last + 1 : at
}

/** «قصف الجيش لبلدة سراقب», «استهداف إسرائيل للصحفيين»: after a state, a body or a group «لـ» brings whom the masdar is done to, and no purpose. */
function isUnderLam({ passage, book }: Stage, doer: Phrase, first: number): boolean {
  const mention = entityOfPhrase(passage, book, doer)
  const kind = mention && book.get(mention.entity)?.kind
  const isPurpose =
    passage.hits.at(first, 'trigger-noun') || passage.lexicon.everydayWords.get(passage.words[first]?.stem ?? '') === 'masdar'
  return kind !== 'person' && !isPurpose && startsPhrase(passage.words[first])
}

/** «زيارة الوزير» names the doer, «اتفاق ستوكهولم» and «زيارة روسيا» the place. */
function genitiveRole(stage: Stage, { kind, frame }: Candidate, phrase: Phrase): Filling {
  const { passage, book } = stage
  const mention = frame.genitive === 'actor' || frame.genitive === 'victim' ? entityOfPhrase(passage, book, phrase) : undefined
  if (frame.genitive === 'victim') return isBody(stage, phrase) ? 'actor' : 'victim'
  const isGoing = kind === 'visit' || kind === 'leave'
  const head = passage.words[phrase.first]
  if (frame.genitive === 'actor' && !mention && head?.placeHead) return 'place'
  if (isGoing && head?.stem === 'بلاد') return 'place'
  if (frame.genitive === 'actor' && !mention && TALKS.has(kind) && isDeed(passage, phrase.first)) return 'topic'
  if (!mention) return frame.genitive
  const entity = book.get(mention.entity)
  const isVisited = isGoing && entity?.kind === 'country'
  return isVisited || (entity?.kind === 'place' && !mention.metonym) ? 'place' : frame.genitive
}

/** What people come together on. */
const TALKS = new Set(['meet', 'negotiate', 'agree', 'summit', 'sign', 'mediate', 'call'])

/** «اتفاق وقف إطلاق النار», «محادثات السلام»: what is agreed on or talked about, and nobody. */
function isDeed({ hits, lexicon, words }: Passage, at: number): boolean {
  if (hits.at(at, 'group') || hits.at(at, 'institution') || hits.at(at, 'organisation')) return false
  return hits.at(at, 'trigger-noun') !== undefined || lexicon.everydayWords.get(words[at]?.stem ?? '') === 'masdar'
}

/** «اعتقال الشرطة», «قتل إسرائيل»: a state or a body is nobody's victim; «الحوثيين» are people. */
function isBody({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  const kind = mention && book.get(mention.entity)?.kind
  const stem = passage.words[phrase.first]?.stem ?? ''
  return (
    (kind === 'organisation' || kind === 'country') && !stem.endsWith('ين') && !stem.endsWith('ون') && !passage.words[phrase.first]?.place
  )
}

/** «هجوم للحوثيين», «غارة لطيران التحالف»: «لـ» right after the noun says whose act it is, where it names somebody who can act. */
function findOwner(stage: Stage, { kind, last, frame, sentence }: Candidate, after: readonly Constituent[]): Filled[] {
  const { words, lexicon } = stage.passage
  let first = last + 1
  while (first < last + LONGEST_QUALITIES && words[first]?.tag === 'noun' && !words[first]?.preposition && !words[first]?.conjunction)
    first++
  if (
    words[first]?.preposition !== 'ل' ||
    (frame.prepositions.has('ل') && !hasTarget(after)) ||
    !lexicon.kinds.get(kind)?.roles.includes('actor')
  )
    return []
  const phrase = phraseAt(stage, first, sentence.last)
  return phrase && isAgentive(stage, phrase) ? [{ role: 'actor', phrase }] : []
}

/** Adjectives between a noun and whose act it is («قصفا مدفعيا عنيفا للجيش»), in tokens. */
const LONGEST_QUALITIES = 4

/** «قصف للجيش التركي على عفرين»: with «على» for the target, «لـ» is left for the doer. */
function hasTarget(after: readonly Constituent[]): boolean {
  return after.some(({ preposition }) => preposition === 'علي' || preposition === 'ضد')
}

/** The phrase joined to the noun by idafa, and those coordinated with it. */
function findGenitive(stage: Stage, { last, frame, sentence }: Candidate): Phrase[] {
  const { passage, timeOf } = stage
  const { words, tokens, hits } = passage
  const noun = words[last]
  const next = last + 1
  const word = words[next]
  if (frame.genitive === '-' || !noun || noun.definite || noun.pronoun || next >= sentence.last) return []
  const figure = figurePhrase(stage, next)
  if (figure && !timeOf.has(next)) return [figure]
  if (!word || word.conjunction || word.preposition || !startsPhrase(word) || timeOf.has(next)) return []
  if (isFullDual(tokens[last]?.form ?? '', hits.at(last, 'trigger-noun')?.value.trigger.noun)) return []
  if (tokens[last]?.form.endsWith('ا') && !tokens[last]?.form.endsWith('يا')) return []
  const isNominal =
    figuresOf(stage, next) || word.definite || word.tag !== 'noun' || hits.from(next).some(({ table }) => NOMINAL_TABLES.has(table))
  const everyday = passage.lexicon.everydayWords.get(word.stem)
  if (!isNominal && (hits.at(next, 'nisba') || everyday === 'quality' || (everyday === 'participle' && !isSoundPlural(word.stem))))
    return []
  if (!isNominal && everyday !== 'noun' && looksLikeAdjective(noun.stem, word.stem)) return []
  const phrases: Phrase[] = []
  let phrase = phraseAt(stage, next, sentence.last)
  while (phrase) {
    phrases.push(phrase)
    const at = phrase.last + 1
    const joined = words[at]
    if (at >= sentence.last || !joined?.conjunction || joined.preposition || !startsPhrase(joined)) break
    if (hits.at(at, 'trigger-noun') || passage.lexicon.everydayWords.get(joined.stem) === 'masdar') break
    phrase = phraseAt(stage, at, sentence.last)
  }
  return phrases
}

/** «تفجيران انتحاريان», «غارتين جويتين»: a dual that keeps its «ن» is joined to nothing. */
function isFullDual(form: string, singular: string | undefined): boolean {
  return singular !== undefined && !singular.endsWith('ن') && (form.endsWith('ان') || form.endsWith('تين'))
}

/** «إصابة عشرة آخرين»: a figure is no adjective, whatever it ends in. */
function figuresOf({ quantityOf }: Stage, at: number): boolean {
  return quantityOf.has(at)
}

/** «مقتل ما لا يقل عن 20 مدنيا», «نزوح نحو 100 ألف»: a figure whose first word can begin no noun phrase. */
function figurePhrase({ passage, quantityOf }: Stage, first: number): Phrase | undefined {
  const figure = quantityOf.get(first)
  if (figure === undefined || startsPhrase(passage.words[first])) return undefined
  let last = first
  while (quantityOf.get(last + 1) === figure) last++
  return { first, last }
}

/** «اعتقال متظاهرين» has them as its object; «حرب شاملة» and «هجوم مسلح» have a quality. */
function isSoundPlural(stem: string): boolean {
  return stem.endsWith('ين') || stem.endsWith('ون')
}

/** An unknown word that agrees with the noun before it: «غارة جوية», «هجوم انتحاري». */
function looksLikeAdjective(noun: string, word: string): boolean {
  if (noun.endsWith('ه') || noun.endsWith('ات')) return word.endsWith('ه')
  return word.endsWith('ي') || word.endsWith('يا')
}

/** «غارة إسرائيلية», «القصف الروسي»: the adjective says whose act it is. */
function findNisbas({ passage }: Stage, { kind, last, sentence }: Candidate): Filled[] {
  const { hits, words, lexicon } = passage
  if (!lexicon.kinds.get(kind)?.roles.includes('actor')) return []
  const noun = words[last]
  const found: Filled[] = []
  for (let index = last + 1; index < Math.min(sentence.last, last + 4); index++) {
    const word = words[index]
    if (word?.tag !== 'noun' || word.preposition || word.definite !== noun?.definite) break
    if (hits.at(index, 'nisba')) found.push({ role: 'actor', phrase: { first: index, last: index } })
    else if (hits.from(index).some(({ table }) => NOMINAL_TABLES.has(table))) break
  }
  return found
}
