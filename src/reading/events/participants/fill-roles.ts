import type { Filling } from '../../../lexicon/tables/triggers.ts'
import { foldSpelling } from '../../../text/normalise.ts'
import { isClosed, nounPhrase, overlaps, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { withoutPronoun } from '../clause/bare-form.ts'
import { type Constituent, clauseEnd, constituentsAfter, findConstituents } from '../clause/clause.ts'
import { findRelativeClause } from '../clause/relative-clause.ts'
import { isAgentive } from '../doers/agentive.ts'
import { findDoer } from '../doers/doer.ts'
import { facing } from '../doers/facing.ts'
import { gatheredBy } from '../doers/gathered.ts'
import { ownerInside, ownersOfWeapons } from '../doers/weapon-owner.ts'
import type { Stage } from '../stage.ts'
import { DECLARED } from '../triggers/declared.ts'
import { findAdjuncts } from './adjuncts.ts'
import { joinedToNobody, othersBeside } from './beside-victim.ts'
import { COUNTED, countedAmong, withFigure } from './counted-among.ts'
import { asInstrument, instrumentOf } from './instrument.ts'
import { thatTakePart } from './may-take-part.ts'
import { withOffice } from './new-office.ts'
import { nounParticipants } from './noun-participants.ts'
import { denierAndDenied, isOutrightDenial } from './outright-denial.ts'
import { participleParticipants } from './participle-participants.ts'
import { topicOfProtest } from './protest-topic.ts'
import { purposeOfTalks } from './purpose-topic.ts'
import { putInPrison } from './put-in-prison.ts'
import { isResolve, whoIsResolved } from './resolved.ts'
import { shareUnder } from './share-of.ts'
import { withToldClause } from './told-clause.ts'
import { tollVictims } from './toll-victims.ts'
import { asOnePreposition, prepositional } from './under-preposition.ts'
import { pronounParticipants } from './under-pronoun.ts'
import { verbParticipants } from './verb-participants.ts'
import { asDoers, whoever } from './whoever.ts'
import { madeWhole, namedAmong } from './whole-party.ts'

/** A phrase and what it is in the event. */
export interface Filled {
  readonly role: Filling
  readonly phrase: Phrase
}

/** Who and what takes part in a candidate event, by the grammar of its clause. */
export function fillRoles(stage: Stage, candidate: Candidate): Filled[] {
  const end = clauseEnd(stage, candidate.end + 1, candidate.sentence)
  const after = constituentsAfter(stage, candidate.end + 1, candidate.sentence)
  const others = whoever(stage, candidate)
  const filled = asDoers(candidate, participantsOf(stage, candidate, after), others)
  const takes = new Set<string>(stage.passage.lexicon.kinds.get(candidate.kind)?.roles)
  const adjuncts = findAdjuncts(stage, candidate, end, takes)
  const taken = new Set(adjuncts.map(({ phrase }) => phrase.first))
  const reached = [
    ...insidePhrase(stage, candidate),
    ...after,
    ...targetsOfRelative(stage, candidate),
    ...chargesAfterAside(stage, candidate, after, end),
  ]
  const byPreposition = prepositional(stage, candidate, reached).filter(({ role, phrase }) => {
    return !adjuncts.some((adjunct) => overlaps(adjunct.phrase, phrase) || (adjunct.role === role && role === 'topic'))
  })
  const named = [...others, ...phraseParticipants(stage, candidate), ...pronounParticipants(stage, candidate, end)]
  const own = filled
    .filter(({ role, phrase }) => !(role === 'victim' && named.some((each) => each.role === 'instrument') && !isAgentive(stage, phrase)))
    .filter(({ phrase }) => !taken.has(phrase.first))
    .flatMap((each) => (each.role === 'actor' || each.role === 'with' ? asSomebody(stage, candidate, each) : [each]))
    .flatMap((each) => (each.role === 'victim' ? [...asParty(stage, each), ...othersBeside(stage, each, candidate.sentence)] : [each]))
    .concat(joinedToNobody(stage, candidate))
  const brought = byPreposition
    .flatMap((each) => (each.role === 'actor' || each.role === 'with' ? asParty(stage, each) : [each]))
    .map((each) => asInstrument(stage, candidate.kind, each, takes))
  const instruments = own.map((each) => asInstrument(stage, candidate.kind, each, takes))
  const all = [...adjuncts, ...named, ...instruments, ...brought]
  const told = thatTakePart(stage, candidate.kind, withOffice(stage, candidate, [...all, ...namedAmong(stage, all, after)]))
  const known = dropRepeated([...told, ...purposeOfTalks(stage, candidate, after, told), ...topicOfProtest(stage, candidate, end, told)])
  const whole = madeWhole(stage, candidate.kind, [...known, ...shareUnder(stage, candidate, known)])
  return withToldClause(stage, candidate, [...whole, ...ownersOfWeapons(stage, candidate, whole, own), ...facing(stage, candidate, whole)])
}

/** What people alone do: «هدمت جرافات البلدية المنزل واعتقلت صاحبه» tells of whose they are. */
const PEOPLES = new Set(['arrest', 'abduct', 'release', 'seize'])

/** «قتلت الغارات الروسية ثمانين»: of an event that is told as the doer, whose it was; «القمة» by itself is nobody. */
function asSomebody(stage: Stage, { kind, sentence }: Candidate, { role, phrase }: Filled): Filled[] {
  const { words, hits } = stage.passage
  if (role === 'actor' && isDocument(stage, phrase)) return issuersOf(stage, sentence, phrase)
  if (role === 'actor' && PEOPLES.has(kind)) {
    const owner = instrumentOf(stage, phrase) && ownerInside(stage, phrase)
    if (owner) return [{ role, phrase: owner }]
  }
  const deed = hits.at(phrase.first, 'trigger-noun')
  if (!deed || isAgentive(stage, phrase) || instrumentOf(stage, phrase)) return isThing(stage, phrase) ? [] : [{ role, phrase }]
  const isOwned = deed.value.trigger.genitive === 'actor' && !words[phrase.first]?.definite
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    if (hits.at(at, 'nisba')) return [{ role, phrase: { first: at, last: at } }]
    const owner = { first: at, last: phrase.last }
    if (!words[at]?.adjective && isAgentive(stage, owner)) return isOwned ? [{ role, phrase: owner }] : []
  }
  return []
}

/** Who issues a document stands no further before it than this, in tokens: time stays linear. */
const FARTHEST_VERB = 150

/** «أصدر الرئيس مرسوما يقضي بتعيين», «أصدروا بيانا يدين»: an indefinite document in the accusative does what who issues it does, and a banner what who raises it does. */
function isDocument({ passage: { words } }: Stage, { first }: Phrase): boolean {
  return DOCUMENTS.has(words[first]?.stem ?? '') && !words[first]?.definite
}

const DOCUMENTS = new Set('مرسوما قرارا قانونا بيانا حكما امرا اعلانا بلاغا مذكره لافتات شعارات هتافات يافطات'.split(' '))

function issuersOf(stage: Stage, sentence: Candidate['sentence'], { first }: Phrase): Filled[] {
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST_VERB); at--)
    if (stage.passage.words[at]?.tag === 'verb')
      return findDoer(stage, sentence, at)
        .phrases.filter((phrase) => isAgentive(stage, phrase))
        .map((phrase) => ({ role: 'actor', phrase }))
  return []
}

/** «بين واشنطن وبكين واحتمال انسحاب طرف», «سقوط قتلى واحتمال التصعيد»: what «و» adds is no party but another matter. */
function asParty(stage: Stage, each: Filled): Filled[] {
  const { words, hits, lexicon } = stage.passage
  const { first } = each.phrase
  const isMatter =
    hits.at(first, 'trigger-noun') !== undefined ||
    lexicon.everydayWords.get(words[first]?.stem ?? '') === 'masdar' ||
    lexicon.governingWords.has(words[first]?.stem ?? '')
  return words[first]?.conjunction && isMatter && !words[first]?.definite && !isAgentive(stage, each.phrase) ? [] : [each]
}

/** «هذا العمل», «مباشرة»: an indefinite everyday word, or one that is pointed at, does nothing, unless it is what things are done with. */
function isThing(stage: Stage, phrase: Phrase): boolean {
  const { words, hits, lexicon } = stage.passage
  const isPointedAt = words[phrase.first]?.tag === 'demonstrative'
  const head = isPointedAt ? phrase.first + 1 : phrase.first
  const kind = lexicon.everydayWords.get(words[head]?.stem ?? '')
  if (isInert(stage, head, kind) && !isAgentive(stage, phrase) && !instrumentOf(stage, phrase)) return true
  if (!isPointedAt && isClosed(words, phrase)) return false
  if (kind !== 'masdar' && kind !== 'quality' && kind !== 'participle') return false
  if (isAgentive(stage, phrase) || hits.at(head, 'nisba') || instrumentOf(stage, phrase)) return false
  return !words[head]?.stem.endsWith('ون') && !words[head]?.stem.endsWith('ين')
}

/** «أمن المملكة», «حقوق الأهالي», «نيسان 1985»: nouns that do nothing by themselves, deeds and times. */
function isInert({ passage: { words, lexicon }, timeOf }: Stage, head: number, kind: string | undefined): boolean {
  const { stem = '', definite = false, pronoun = '' } = words[head] ?? {}
  // «تضمن الاتفاق بندا يقضي»
  const when = lexicon.notDoers.get(withoutPronoun(stem, pronoun)) ?? lexicon.notDoers.get(stem.replace(/ا$/, ''))
  if (when === 'always' || (when === 'indefinite' && !definite)) return true
  return kind === 'masdar' || (kind === 'time' && (timeOf.has(head) || (!definite && !ORDERED.has(stem))))
}

/** «أحد المهاجمين», «أول وفد»: one of them, and no time. Folded. */
const ORDERED = new Set(
  'احد احدي اول اولي اخر اخري اخرين اخرون اخريات ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر اثنين اثنان اثنتين'.split(' '),
)

/** «هجوم شنته القوات على المخيم»: whom it was against or with stands in the clause that goes on about the noun. */
function targetsOfRelative(stage: Stage, candidate: Candidate): readonly Constituent[] {
  const relative = findRelativeClause(stage, candidate)
  if (!relative) return []
  const { kind, frame } = candidate
  return findConstituents(stage, relative.verb + 1, relative.end).filter(({ preposition }) => {
    const own = frame.prepositions.get(preposition)
    return (
      TARGETING.has(preposition) ||
      (preposition === 'الي' && own === 'recipient' && SAID.has(kind)) ||
      (kind === 'accuse' && own === 'topic')
    )
  })
}

/** «تتهم الحكومة الحركة، التي تسيطر على القطاع، باستخدام المدنيين»: after what is put in about the accused comes what of. */
function chargesAfterAside(
  stage: Stage,
  { frame, sentence }: Candidate,
  after: readonly Constituent[],
  end: number,
): readonly Constituent[] {
  const { words, tokens } = stage.passage
  if (frame.prepositions.get('ب') !== 'topic' || words[end]?.tag !== 'relative' || after.some(({ preposition }) => preposition === 'ب'))
    return []
  for (let at = end + 1; at < Math.min(sentence.last, end + LONGEST_ASIDE); at++) {
    if (words[at]?.tag === 'complementiser' || tokens[at]?.form === '"') return []
    if (tokens[at]?.form !== ',') continue
    const isCharge = words[at + 1]?.preposition === 'ب' && !words[at + 1]?.conjunction && !stage.timeOf.has(at + 1)
    return isCharge ? findConstituents(stage, at + 1, clauseEnd(stage, at + 1, sentence)).slice(0, 1) : []
  }
  return []
}

/** In tokens. */
const LONGEST_ASIDE = 30

/** «وجه القضاء إلى رجل الأعمال تهمة»: what stands under a preposition between a verb and the noun of its phrase. */
function insidePhrase(stage: Stage, candidate: Candidate): readonly Constituent[] {
  const { verb, first, last, rest, sentence } = candidate
  if (!verb) return beforeNoun(stage, candidate)
  const noun = rest ?? (first > verb.index ? first : last)
  // what describes who does it is none of the verb's own: «أطلق حراس كانوا على متن السفينة النار»
  const limit = Math.min(noun, clauseEnd(stage, verb.index + 1, sentence))
  return limit > verb.index + 1 ? findConstituents(stage, verb.index + 1, limit).filter(({ preposition }) => preposition !== '') : []
}

/** «صدرت بحق الوزير مذكرة توقيف»: whom or what it befalls stands right before the noun that its verb brings. */
function beforeNoun(stage: Stage, { first, frame, sentence, rule }: Candidate): readonly Constituent[] {
  const { words } = stage.passage
  if (rule === 'toll-trigger' || words[first]?.definite || words[first]?.preposition || words[first]?.conjunction) return []
  for (let at = first - 2; at >= Math.max(sentence.first, first - FARTHEST_CARRIER); at--) {
    if (words[at]?.tag === 'mark' || words[at]?.tag === 'complementiser' || words[at]?.tag === 'relative') return []
    if (words[at]?.tag !== 'verb') continue
    const found = findConstituents(stage, at + 1, first).at(-1)
    if (!found || found.last !== first - 1 || !found.phrases.some((phrase) => isClosed(words, phrase))) return []
    const { preposition } = asOnePreposition(stage, found)
    return BEFALLING.has(preposition) && frame.prepositions.has(preposition) ? [found] : []
  }
  return []
}

/** In tokens. */
const FARTHEST_CARRIER = 16
/** Folded. */
const BEFALLING = new Set(['بحق', 'ضد', 'علي', 'الي', 'ل'])

/** Prepositions that bring the other side, whatever the verb. */
const TARGETING = new Set(['علي', 'ضد', 'مع', 'بين'])
/** «الاتهامات التي وجهها الوزير إلى طهران», «الدعوة التي وجهها إلى نظيره»: words to somebody. */
const SAID = new Set(['accuse', 'message', 'invite', 'threaten', 'demand', 'warn', 'propose'])

function participantsOf(stage: Stage, candidate: Candidate, after: readonly Constituent[]): Filled[] {
  const imprisoned = putInPrison(stage, candidate)
  if (imprisoned) return imprisoned
  if (candidate.verb) return [...verbParticipants(stage, candidate, after), ...gatheredBy(stage, candidate)]
  if (candidate.rule === 'toll-trigger') return tollVictims(stage, candidate)
  if (isResolve(candidate)) return whoIsResolved(stage, candidate)
  if (isOutrightDenial(stage, candidate)) return denierAndDenied(stage, candidate)
  return candidate.rule === 'participle-trigger'
    ? participleParticipants(stage, candidate, after)
    : nounParticipants(stage, candidate, after)
}

/** What a phrase names itself: «وقع اتفاقا» what is signed, «تبادل الأسرى» who is exchanged, «مثل أمام محكمة» who tries; «هجوم مسلح» has a quality. */
function phraseParticipants(stage: Stage, candidate: Candidate): Filled[] {
  const { rule, kind, first, last, end, verb, frame } = candidate
  const { hits, words, tokens, lexicon } = stage.passage
  if (rule !== 'phrase-trigger') return []
  if (kind === 'missing' && words[first]?.stem === COUNTED) return countedAmong(stage, candidate)
  const roles = lexicon.kinds.get(kind)?.roles
  for (let at = verb ? end : first + 1; at <= Math.max(last, end); at++) {
    const phrase = nounPhrase(tokens, words, at, tokens.length)
    if (!phrase || words[at]?.preposition) continue
    if (verb && kind === 'try' && at === end && words[at - 1]?.stem === 'امام') return [{ role: 'actor', phrase }]
    if (!verb && roles?.includes('instrument') && instrumentOf(stage, phrase)?.carries)
      return [{ role: 'instrument', phrase: { first: at, last: at } }]
    const group = hits.at(at, 'group')
    // «الهجوم الإرهابي» has a quality, «هجوم المسلح» its doer, «استهداف القيادي» a victim
    const isOwn = words[at]?.definite === words[first]?.definite || STAGED.has(words[first]?.stem ?? '')
    const isOne = group !== undefined && isOwn && foldSpelling(group.value.group.singular ?? '') === words[at]?.stem
    if (group && !isOne && !words[at]?.adjective && roles?.includes('victim') && !verb) return [{ role: 'victim', phrase }]
    const isSomebody =
      verb !== undefined && at === end && frame.object !== 'victim' && (group !== undefined || hits.at(at, 'role') !== undefined)
    if (isSomebody && roles?.includes('victim') && kind === 'expel-diplomat') return [{ role: 'victim', phrase: withFigure(stage, phrase) }]
    const named = hits.at(at, 'trigger-noun')?.value.trigger.kind
    const isNamed = named !== undefined && named !== kind && !TELLING_AGAIN.has(named) && !DECLARED.has(kind)
    if (verb && first === verb.index && isNamed && roles?.includes('topic')) return [{ role: 'topic', phrase }]
  }
  return []
}

/** Whom these are joined to does it. Folded. */
const STAGED = new Set(['هجوم', 'هجمات', 'اعتداء', 'اعتداءات'])

/** Kinds whose noun in a phrase says what the whole does, and nothing of what it is about: «أجرى محادثات», «دارت معارك». */
const TELLING_AGAIN = new Set(['meet', 'negotiate', 'summit', 'call', 'visit', 'clash', 'attack', 'protest', 'kill', 'die', 'injure'])

function dropRepeated(filled: readonly Filled[]): Filled[] {
  const seen = new Set<number>()
  return filled.filter(({ role, phrase }) => {
    if (role === '-' || seen.has(phrase.first)) return false
    seen.add(phrase.first)
    return true
  })
}
