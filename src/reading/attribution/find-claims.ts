import type { Sentence } from '../types.ts'
import type { Claim, SourceWords } from './claim.ts'
import { accordingTo, endOfCited } from './cues/according-to.ts'
import { answer } from './cues/answer.ts'
import { endsHere } from './cues/cited-clause.ts'
import { halParticiple } from './cues/hal-participle.ts'
import { nominalSaying } from './cues/nominal-saying.ts'
import { quoteThenCue } from './cues/quote-then-cue.ts'
import { relay } from './cues/relay.ts'
import { genderOf, isJoined, reportingVerbAt, saysDespiteTag } from './cues/reporting-verb.ts'
import { saidInDocument } from './cues/said-in-document.ts'
import { speakerColon } from './cues/speaker-colon.ts'
import { speechVerb } from './cues/speech-verb.ts'
import { endOfSpeechAround, type Ground, speechIn } from './ground.ts'
import { trimEnd } from './said/scope.ts'
import { canSpeak, mentionAt } from './sources/source-words.ts'
import { speechOwner } from './sources/speech-owner.ts'
import { speakerOf } from './sources/subject.ts'
import type { Turn } from './sources/turn.ts'
import { actorOf, turnAt } from './sources/turn.ts'

/** The rules tried at each word, in order: the first that finds takes its cue. */
const RULES = [relay, speechVerb, saidInDocument, halParticiple, nominalSaying] as const
/** Claims that can hold one another stand no more claims apart than this: time stays linear. */
const RECENT = 30
/** A sentence's first verb stands within this many tokens. */
const FIRST_CLAUSE = 40
const TURNS = new Set(['فيما', 'بينما', 'لكن', 'الا', 'غير'])

/** What one sentence holds, each in the order of the text. */
export interface Claimed {
  readonly claims: readonly Claim[]
  /** Who denies or confirms one of them, or what the outlet tells: never around another claim. */
  readonly answers: readonly Claim[]
  readonly turns: readonly Turn[]
}

/**
 * The claims of one sentence and those who speak in it otherwise.
 *
 * @param before The claims of the sentence before it, which may be answered here.
 */
export function findClaims(ground: Ground, sentence: Sentence, before: readonly Claim[] = []): Claimed {
  const claims: Claim[] = []
  const answers: Claim[] = []
  const turns: Turn[] = []
  const headline = speakerColon(ground, sentence)
  if (headline) claims.push(headline)
  let from = headline ? headline.content.first : sentence.first
  let stretchEnd = endOfSpeechAround(ground, sentence.first)
  let inside = sentence
  const { hits, words } = ground.passage
  for (let at = headline ? headline.content.first : sentence.first; at < sentence.last; at++) {
    const opened = ground.openedAt.get(at)
    if (opened?.closed && ground.speech.has(opened)) stretchEnd = opened.close
    const word = words[at]
    if (!word || word.tag === 'mark') continue
    if (word.tag === 'conjunction' && TURNS.has(word.stem)) from = at + 1
    const according = at >= stretchEnd ? hits.at(at, 'according-to')?.value.kind : undefined
    const isOnTheWay = according !== undefined && isTaken(ground, at, according === 'relay', claims)
    if (according && !isOnTheWay) {
      const cited = accordingTo(ground, sentence, at, from)
      const claim = cited && ofItsSubject(ground, sentence, cited, claims)
      const end = endOfCited(ground, sentence, at)
      if (claim) {
        const narrowed = narrow(ground, claim, claims)
        if (narrowed.trailing)
          cutTrailing(ground, claims, narrowed.cue.first, endsHere(ground, (end ?? at) + 1, sentence) ? sentence.last : (end ?? at))
        claims.push(narrowed)
      }
      if (end !== undefined) {
        if (claim) from = end + 1
        at = Math.max(at, end)
      }
      continue
    }
    const answered = at >= stretchEnd ? answer(ground, sentence, at, claims.length > 0 ? claims : before) : undefined
    if (answered) {
      cutTrailing(ground, claims, answered.opens, sentence.last)
      answers.push(answered.claim)
      const { sources, nested } = answered.claim
      for (const source of sources) turns.push({ at, source, withStatement: false, ...(nested && { nested }) })
      at = answered.claim.cue.last
      continue
    }
    const isInside = at < stretchEnd && stretchEnd < sentence.last
    if (isInside && inside.last !== stretchEnd) inside = { ...sentence, last: stretchEnd }
    const claim = claimAt(ground, isInside ? inside : sentence, at)
    if (!claim) {
      const turn = at < stretchEnd ? undefined : turnAt(ground, sentence, at)
      if (turn) turns.push(turn)
      continue
    }
    if (at < stretchEnd && !isKnownClause(ground, claim)) continue
    if (claims.slice(-RECENT).some(({ content }) => content.first === claim.content.first) || isToldOf(ground, claim, claims)) continue
    const sofar = turns.length > 0 ? claims : claims.filter(({ sources }) => !sources[0]?.relative)
    claims.push(withSubject(ground, sentence, withTurn(claim, claims, turns), sofar))
    at = Math.max(at, claim.cue.last)
  }
  for (const stretch of speechIn(ground, sentence)) {
    if (claims.slice(-RECENT).some(({ content }) => content.first <= stretch.open + 1 && stretch.close - 1 <= content.last + 1)) continue
    const claim = quoteThenCue(ground, sentence, stretch)
    if (claim) claims.push(claim)
  }
  const placed = claims.map((claim, index) =>
    isNested(claim, index, claims) || isSubordinate(ground, claim) || onlyPrints(ground, claim, claims)
      ? { ...claim, nested: true as const }
      : claim,
  )
  const isSilent = turns.length === 0 && placed.every(({ nested }) => nested)
  const actor = isSilent && stretchEnd <= sentence.first ? actorOf(ground, sentence) : undefined
  if (actor) turns.push(actor)
  return {
    claims: placed.sort((one, other) => one.cue.first - other.cue.first),
    answers,
    turns: turns.filter(({ at }) => !claims.some(({ trailing, content }) => !trailing && content.first <= at && at <= content.last)),
  }
}

/** «وقالت الحركة، نقلا عن مصدر، إن», «نقل الموقع على لسان الناطق قوله»: on the way from a verb to what is said, it brings that verb's farther source. */
function isTaken({ passage }: Ground, at: number, isRelay: boolean, claims: readonly Claim[]): boolean {
  const isTongue = passage.tokens[at + 1]?.form === 'لسان'
  if (!isRelay && !isTongue) return false
  return claims
    .slice(-RECENT)
    .some(
      ({ cue, content, sources }) =>
        (cue.first < at && at < content.first) || (isTongue && sources.some(({ phrase }) => phrase?.first === at + 2)),
    )
}

/** «قالت المديرة إن الأب تمسك برأيه وهدد بحرق نفسه»: within her clause a joined verb of another gender has the subject of the clause, whoever that is. */
function isToldOf({ passage }: Ground, { rule, cue, sources: [own] }: Claim, claims: readonly Claim[]): boolean {
  if (rule !== 'speech-verb' || own?.phrase || !own?.gender || !isJoined(passage, cue.first)) return false
  const around = claims.slice(-RECENT).findLast(({ content }) => content.first <= cue.first && cue.first <= content.last)
  const teller = around?.isClause && around.rule === 'speech-verb' ? around.sources[0]?.gender : undefined
  return teller !== undefined && teller !== own.gender
}

/** «أوقفت قوى الأمن رجلين، بحسب ما أعلنت»: the subject of what is covered is who said it, where nobody else has spoken in the sentence. */
function ofItsSubject(ground: Ground, sentence: Sentence, claim: Claim, earlier: readonly Claim[]): Claim {
  return claim.trailing ? withSubject(ground, sentence, claim, earlier) : claim
}

/** Its cue stands inside what another says: its speaker is not the one who goes on in the next sentence. */
function isNested(claim: Claim, index: number, claims: readonly Claim[]): boolean {
  const { first } = claim.cue
  for (let at = Math.max(0, index - RECENT); at < Math.min(claims.length, index + RECENT); at++) {
    const other = claims[at]
    if (
      other &&
      other !== claim &&
      !other.trailing &&
      other.rule !== 'according-to' &&
      other.content.first <= first &&
      first <= other.content.last
    )
      return true
  }
  return false
}

/** «قال المتحدث إن …، وفق ما أوردت رويترز. وأضاف»: the outlet only prints what another says in the sentence. */
function onlyPrints(ground: Ground, claim: Claim, claims: readonly Claim[]): boolean {
  const { content, trailing } = claim
  if (!trailing || !isOutlet(ground, claim)) return false
  return claims.slice(-RECENT).some(({ cue, trailing }) => !trailing && content.first <= cue.first && cue.first <= content.last)
}

/** «… عندما أعلن الرئيس أن»: the sentence is not about whoever speaks in a clause of time. */
function isSubordinate({ passage }: Ground, { cue, rule }: Claim): boolean {
  const { words } = passage
  if (rule !== 'speech-verb') return false
  const before = words[cue.first - 1]
  return before?.stem === 'عندما' || before?.stem === 'حينما' || (before?.tag === 'complementiser' && words[cue.first - 2]?.stem === 'بعد')
}

function claimAt(ground: Ground, sentence: Sentence, at: number): Claim | undefined {
  const { words, hits } = ground.passage
  if (words[at]?.tag !== 'verb' && !hits.at(at, 'reporting') && !saysDespiteTag(words, at)) return undefined
  for (const rule of RULES) {
    const claim = rule(ground, sentence, at)
    if (claim) return claim
  }
  return undefined
}

/** Inside marks only a clause with a speaker whom the text knows is somebody's word of its own. */
function isKnownClause(ground: Ground, { sources, isClause, weak }: Claim): boolean {
  const at = sources[0]?.phrase?.first
  return at !== undefined && isClause === true && !weak && mentionAt(ground, at) !== undefined
}

/** What stands before a «بحسب» that ends the sentence, but for a day, ends there, and so before «وهو ما». */
function cutTrailing(ground: Ground, claims: Claim[], opens: number, end: number): void {
  for (let index = Math.max(0, claims.length - RECENT); index < claims.length; index++) {
    const claim = claims[index]
    if (!claim) continue
    const { content, cue } = claim
    if (cue.first >= opens || content.first >= opens || content.last < opens || content.last > end) continue
    claims[index] = { ...claim, content: { first: content.first, last: trimEnd(ground, content.first, opens - 1) } }
  }
}

/** A «بحسب» inside a clause that somebody says covers that alone, unless an outlet tells it all; so does «على حد قوله» wherever it stands. */
function narrow(ground: Ground, claim: Claim, earlier: readonly Claim[]): Claim {
  const isOwnWord = claim.distance || !claim.sources[0]?.phrase || ground.passage.words[claim.cue.first]?.stem === 'علي'
  const around = earlier
    .slice(-RECENT)
    .findLast(
      ({ content, cue, sources, isClause }) =>
        (isClause === true || isOwnWord) &&
        !sources[0]?.relative &&
        cue.first >= claim.content.first &&
        content.first <= claim.content.last &&
        claim.cue.first <= content.last + 3,
    )
  if (!around || isOutlet(ground, claim)) return claim
  return { ...claim, content: { first: Math.max(claim.content.first, around.content.first), last: claim.content.last } }
}

function isOutlet(ground: Ground, { sources, rule, cue }: Claim): boolean {
  if (rule === 'according-to' && ground.passage.hits.at(cue.first, 'according-to')?.value.kind === 'relay') return false
  const at = sources[0]?.phrase?.first
  if (at !== undefined && ground.passage.hits.at(at, 'source-noun')?.value.kind === 'outlet') return true
  const medium = at === undefined ? undefined : ground.passage.hits.at(at, 'media-noun')?.value.kind
  if (medium === 'statement' || medium === 'outlet') return true
  const mention = at === undefined ? undefined : mentionAt(ground, at)
  const kind = mention && ground.book.get(mention.entity)?.kind
  return kind === 'outlet' || kind === 'agency'
}

function isWithin(at: number, { first, last }: Claim['content']): boolean {
  return first <= at && at <= last
}

/**
 * «وهو ما تنفيه موسكو بشدة، واصفة …»: a participle goes on with whoever spoke since the claim before it, but not inside that («أكد الرئيس رفض مصر
 * التهجير، مشددا على»).
 */
function withTurn(claim: Claim, earlier: readonly Claim[], turns: readonly Turn[]): Claim {
  const turn = turns.at(-1)
  const [own, ...rest] = claim.sources
  if (claim.rule !== 'hal-participle' || !turn || !own || own.phrase || own.gender !== turn.source.gender) return claim
  const isPastTurn = ({ cue, content, trailing }: Claim) => !trailing && (cue.first > turn.at || isWithin(turn.at, content))
  if (earlier.some(isPastTurn)) return claim
  return { ...claim, sources: [turn.source, ...rest] }
}

/** Where nobody in the sentence has spoken yet but in a relative clause, a dropped subject is the subject of its first verb: «التقى الوزير نظيره، مؤكدا أن…». */
function withSubject(ground: Ground, sentence: Sentence, claim: Claim, earlier: readonly Claim[]): Claim {
  if (claim.sources.some(({ phrase }) => phrase) || earlier.slice(-RECENT).some(({ rule }) => rule !== 'according-to')) return claim
  const gender = claim.sources[0]?.gender
  const subject =
    firstSubject(ground, sentence, claim.cue.first, gender, claim.rule === 'hal-participle') ??
    speechOwner(ground, sentence, claim.cue.first)
  return subject ? { ...claim, sources: [subject, ...claim.sources.slice(1)] } : claim
}

function firstSubject(
  ground: Ground,
  sentence: Sentence,
  before: number,
  gender: 'm' | 'f' | undefined,
  isHal: boolean,
): SourceWords | undefined {
  const { words } = ground.passage
  for (let at = sentence.first; at < Math.min(before, sentence.first + FIRST_CLAUSE); at++) {
    const hit = words[at]?.verb
    if (words[at]?.tag !== 'verb' || !hit) continue
    const shown = genderOf(hit)
    const { source } = speakerOf(ground, sentence, at, hit)
    const { phrase } = source
    if (!phrase && at === sentence.first && reportingVerbAt(ground.passage, at)?.verb.impersonal) continue
    if (!phrase || phrase.last >= before || (gender && shown && gender !== shown)) return undefined
    const mention = mentionAt(ground, phrase.first)
    const isPlace = mention !== undefined && ground.book.get(mention.entity)?.kind === 'place'
    const isShared = (isJoined(ground.passage, before) ? shown === gender : isHal) && !ground.passage.hits.at(phrase.first, 'trigger-noun')
    return isPlace || canSpeak(ground, phrase.first) || reportingVerbAt(ground.passage, at) || isShared ? source : undefined
  }
  return undefined
}
