import type { Sentence } from '../types.ts'
import { accordingTo, endOfCited } from './according-to.ts'
import type { Claim, SourceWords } from './claim.ts'
import { type Ground, speechIn } from './ground.ts'
import { halParticiple } from './hal-participle.ts'
import { headlineSpeaker } from './headline-speaker.ts'
import { nominalSaying } from './nominal-saying.ts'
import { quoteThenCue } from './quote-then-cue.ts'
import { relay } from './relay.ts'
import { genderOf } from './reporting-verb.ts'
import { saidInDocument } from './said-in-document.ts'
import { trimEnd } from './scope.ts'
import { mentionAt } from './source-words.ts'
import { speechVerb } from './speech-verb.ts'
import { speakerOf } from './subject.ts'

/** The rules tried at each word, in order: the first that finds takes its cue. */
const RULES = [relay, speechVerb, saidInDocument, halParticiple, nominalSaying] as const
/** Claims that can hold one another stand no more claims apart than this: time stays linear. */
const RECENT = 30
/** A sentence's first verb stands within this many tokens. */
const FIRST_CLAUSE = 40
const SPEAKERS = new Set(['person', 'organisation', 'country', 'outlet', 'agency', 'group', 'anonymous', 'place'])
const TURNS = new Set(['فيما', 'بينما', 'لكن', 'الا', 'غير'])

/** The claims of one sentence, in the order of their cues. */
export function findClaims(ground: Ground, sentence: Sentence): Claim[] {
  const claims: Claim[] = []
  const headline = headlineSpeaker(ground, sentence)
  if (headline) claims.push(headline)
  let from = headline ? headline.content.first : sentence.first
  let stretchEnd = -1
  const { hits, words } = ground.passage
  for (let at = headline ? headline.content.first : sentence.first; at < sentence.last; at++) {
    const opened = ground.openedAt.get(at)
    if (opened?.closed && ground.speech.has(opened)) stretchEnd = opened.close
    const word = words[at]
    if (!word || word.tag === 'mark') continue
    if (word.tag === 'conjunction' && TURNS.has(word.stem)) from = at + 1
    if (hits.at(at, 'according-to') && !claims.slice(-RECENT).some(({ cue, content }) => cue.first < at && at < content.first)) {
      const claim = accordingTo(ground, sentence, at, from)
      const end = endOfCited(ground, sentence, at)
      if (claim) {
        const narrowed = narrow(ground, claim, claims)
        if (narrowed.trailing) cutTrailing(ground, claims, narrowed, end ?? at)
        claims.push(narrowed)
      }
      if (end !== undefined) {
        if (claim) from = end + 1
        at = Math.max(at, end)
      }
      continue
    }
    const isInside = at < stretchEnd && stretchEnd < sentence.last
    const claim = claimAt(ground, isInside ? { ...sentence, last: stretchEnd } : sentence, at)
    if (!claim) continue
    if (at < stretchEnd && !isKnownClause(ground, claim)) continue
    if (claims.slice(-RECENT).some(({ content }) => content.first === claim.content.first)) continue
    claims.push(withSubject(ground, sentence, claim, claims))
    at = Math.max(at, claim.cue.last)
  }
  for (const stretch of speechIn(ground, sentence)) {
    if (claims.slice(-RECENT).some(({ content }) => content.first <= stretch.open + 1 && stretch.close - 1 <= content.last + 1)) continue
    const claim = quoteThenCue(ground, sentence, stretch)
    if (claim) claims.push(claim)
  }
  return claims
    .map((claim, index) => (isNested(claim, index, claims) ? { ...claim, nested: true as const } : claim))
    .sort((one, other) => one.cue.first - other.cue.first)
}

/** Its cue stands inside what another says: its speaker is not the one who goes on in the next sentence. */
function isNested(claim: Claim, index: number, claims: readonly Claim[]): boolean {
  const { first } = claim.cue
  for (let at = Math.max(0, index - RECENT); at < Math.min(claims.length, index + RECENT); at++) {
    const other = claims[at]
    if (other && other !== claim && !other.trailing && other.content.first <= first && first <= other.content.last) return true
  }
  return false
}

function claimAt(ground: Ground, sentence: Sentence, at: number): Claim | undefined {
  const { words, hits } = ground.passage
  if (words[at]?.tag !== 'verb' && !hits.at(at, 'reporting')) return undefined
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

/** What stands before a «بحسب» that ends the sentence ends there. */
function cutTrailing(ground: Ground, claims: Claim[], according: Claim, end: number): void {
  for (let index = Math.max(0, claims.length - RECENT); index < claims.length; index++) {
    const claim = claims[index]
    if (!claim) continue
    const { content, cue } = claim
    if (claim === according || cue.first >= according.cue.first || content.last < according.cue.first || content.last > end) continue
    claims[index] = { ...claim, content: { first: content.first, last: trimEnd(ground, content.first, according.cue.first - 1) } }
  }
}

/** A «بحسب» inside what somebody says covers that alone, unless an outlet tells it all. */
function narrow(ground: Ground, claim: Claim, earlier: readonly Claim[]): Claim {
  const around = earlier
    .slice(-RECENT)
    .findLast(
      ({ content, cue }) => cue.first >= claim.content.first && content.first <= claim.content.last && claim.cue.first <= content.last + 3,
    )
  if (!around || isOutlet(ground, claim)) return claim
  return { ...claim, content: { first: Math.max(claim.content.first, around.content.first), last: claim.content.last } }
}

function isOutlet(ground: Ground, { sources, rule, cue }: Claim): boolean {
  if (rule === 'according-to' && ground.passage.hits.at(cue.first, 'according-to')?.value.kind === 'relay') return false
  const at = sources[0]?.phrase?.first
  const mention = at === undefined ? undefined : mentionAt(ground, at)
  const kind = mention && ground.book.get(mention.entity)?.kind
  return kind === 'outlet' || kind === 'agency'
}

/** Where nobody in the sentence has spoken yet, a dropped subject is the subject of its first verb: «التقى الوزير نظيره، مؤكدا أن…». */
function withSubject(ground: Ground, sentence: Sentence, claim: Claim, earlier: readonly Claim[]): Claim {
  if (claim.sources.some(({ phrase }) => phrase) || earlier.length > 0) return claim
  const subject = firstSubject(ground, sentence, claim.cue.first, claim.sources[0]?.gender)
  return subject ? { ...claim, sources: [subject, ...claim.sources.slice(1)] } : claim
}

function firstSubject(ground: Ground, sentence: Sentence, before: number, gender: 'm' | 'f' | undefined): SourceWords | undefined {
  const { words } = ground.passage
  for (let at = sentence.first; at < Math.min(before, sentence.first + FIRST_CLAUSE); at++) {
    const hit = words[at]?.verb
    if (words[at]?.tag !== 'verb' || !hit) continue
    const shown = genderOf(hit)
    const { phrase } = speakerOf(ground, sentence, at, hit).source
    if (!phrase || phrase.last >= before || (gender && shown && gender !== shown)) return undefined
    const mention = mentionAt(ground, phrase.first)
    const kind = mention && ground.book.get(mention.entity)?.kind
    return kind && SPEAKERS.has(kind) ? { phrase } : undefined
  }
  return undefined
}
