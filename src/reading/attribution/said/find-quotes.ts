import type { EntityBook } from '../../mentions/entity-book.ts'
import { type Passage, spanOf } from '../../passage.ts'
import type { Marked } from '../../quotes/marked.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Chain, Quote, Sentence, TimeExpression } from '../../types.ts'
import type { Claim } from '../claim.ts'
import { composeChains, type Settled } from '../compose-chains.ts'
import { findClaims } from '../find-claims.ts'
import { type Ground, speechIn, surveyGround } from '../ground.ts'
import { signature } from '../signature.ts'
import { ownOutlet } from '../sources/own-outlet.ts'
import { SourceBook } from '../sources/source-book.ts'
import { authorVoice } from './author-voice.ts'

/** Words of a sentence, never of a heading. */
const SPEAKS = new Set(['particle', 'complementiser', 'pronoun', 'demonstrative', 'relative'])

/** A heading in marks is no longer than this, in tokens. */
const LONGEST_HEADING = 8

/** Nor than this, whatever its words, where no stop ends it: «"ليست تهمة"». */
const SHORT_HEADING = 5

/** A claim that holds some words stands no more claims away than this: time stays linear. */
const NEARBY = 40

/** Every stretch that somebody is answerable for, in the order of the text; outer ones before those inside them. */
export function findQuotes(passage: Passage, book: EntityBook, times: readonly TimeExpression[]): Quote[] {
  const ground = surveyGround(passage, book, times)
  const isOwn = ownOutlet(passage.article.outlet, passage.lexicon)
  const sources = new SourceBook(ground, isOwn)
  const settled: Settled[] = []
  const answers: Settled[] = []
  for (const sentence of passage.sentences) {
    if (sentence.part !== 'headline' && sentence.part !== 'body') continue
    answers.push(...settleSentence(ground, sources, sentence, settled))
  }
  dropRepeated(settled)
  const chains = composeChains(settled)
  const outermost = authorVoice(ground) ?? signature(ground, isOwn)
  const nearest = outermost?.chain[0]
  const complete = (chain: Chain): Chain =>
    nearest && !chain.some(({ source }) => source === nearest.source) ? [nearest, ...chain] : chain
  const quotes = settled.flatMap(({ claim }, index) => {
    const chain = chains[index] ?? []
    return saysAgain(settled, chains, index) ? [] : [toQuote(ground, claim, complete(chain))]
  })
  quotes.push(...markedWords(ground, settled, chains.map(complete)))
  for (const { claim, links } of answers) quotes.push({ ...toQuote(ground, claim, complete(links)), answers: true })
  if (outermost) quotes.push(outermost)
  return quotes
    .filter(({ chain }) => chain.length > 0)
    .sort((one, other) => one.content.start - other.content.start || other.content.end - one.content.end)
}

/** «وأضاف أنه يتوقع أن»: inside what somebody says their own verb of saying brings nobody else. */
function saysAgain(settled: readonly Settled[], chains: readonly Chain[], index: number): boolean {
  const [claim, chain] = [settled[index]?.claim, chains[index]]
  if (!claim || !chain || claim.marks || claim.trailing) return false
  for (let other = Math.max(0, index - NEARBY); other < index; other++) {
    const around = settled[other]?.claim
    if (!around || around.trailing || around.marks || around.content.last !== claim.content.last) continue
    if (around.content.first <= claim.cue.first && isSame(chains[other], chain)) return true
  }
  return false
}

function isSame(one: Chain | undefined, other: Chain): boolean {
  return one?.length === other.length && one.every(({ source }, index) => source === other[index]?.source)
}

/** «قال الوزير إن …، على حد قوله», «حسب ما جاء على موقعها»: what only says again who speaks is no quote beside the first. */
function dropRepeated(settled: Settled[]): void {
  const kept = settled.filter(
    (each, index) => !settled.slice(Math.max(0, index - NEARBY), index + NEARBY).some((other) => repeats(each, other)),
  )
  settled.splice(0, settled.length, ...kept)
}

function repeats(each: Settled, other: Settled): boolean {
  const [own, theirs] = [each.claim, other.claim]
  if (own === theirs || !own.trailing || own.distance || theirs.trailing || each.links.length === 0) return false
  const isInside =
    own.content.first <= theirs.content.last && theirs.content.first <= own.content.last && theirs.content.last <= own.content.last
  return isInside && each.links.every(({ source }) => other.links.some((link) => link.source === source))
}

/** Settle who speaks in a sentence; those who answer there. */
function settleSentence(ground: Ground, sources: SourceBook, sentence: Sentence, settled: Settled[]): Settled[] {
  const { claims, answers, turns } = findClaims(
    ground,
    sentence,
    settled.slice(-NEARBY).map(({ claim }) => claim),
  )
  const before = settled.length
  let heard = 0
  for (const claim of claims) {
    for (let turn = turns[heard]; turn && turn.at < claim.cue.first; turn = turns[++heard]) sources.hear(turn)
    const links = sources.resolve(claim)
    if (links) settled.push({ claim, links })
  }
  const announces = settled.length === before && announcesWords(ground, sentence)
  for (const turn of turns.slice(heard)) sources.hear(announces ? { ...turn, acts: false } : turn)
  for (const stretch of speechIn(ground, sentence)) {
    if (!stretch.closed || isHeading(ground, sentence, stretch) || namesSource(claims, stretch)) continue
    const content = { first: stretch.open + 1, last: stretch.close - 1 }
    if (settled.slice(-NEARBY).some(({ claim }) => claim.content.first <= content.first && content.last <= claim.content.last + 3)) continue
    const goesOn =
      stretch.open <= sentence.first || settled.slice(before).some(({ claim }) => claim.cue.first < stretch.open && !claim.trailing)
    const links = goesOn ? sources.last() : undefined
    if (!links) continue
    const claim: Claim = {
      rule: 'quote-continues',
      cue: { first: stretch.open, last: stretch.open },
      stance: 'asserts',
      distance: false,
      sources: [],
      content,
      marks: true,
    }
    settled.push({ claim, links })
  }
  return answers.flatMap((claim) => {
    const links = sources.linksOf(claim)
    return links ? [{ claim, links }] : []
  })
}

/** «رحل الشاعر تاركا كلمات كثيرة، هذه بعض منها:»: with a line of its own in marks behind the colon, they are his. */
function announcesWords({ passage, openedAt }: Ground, { first, last }: Sentence): boolean {
  const { tokens, words } = passage
  if (tokens[last - 1]?.form !== ':') return false
  let next = last
  while (tokens[next]?.kind === 'break') next++
  if (next === last || !openedAt.has(next)) return false
  for (let at = first; at < last; at++) if (OWN_WORDS.has(words[at]?.stem ?? '')) return true
  return false
}

/** Folded. */
const OWN_WORDS = new Set(['كلمات', 'اقوال', 'اقواله', 'اقوالها', 'كلماته', 'كلماتها', 'مقولات', 'اقتباسات', 'عبارات'])

/** «"أقوى عقوبات في التاريخ"!»: a line of its own with a few words in marks and no verb heads what follows. */
function isHeading({ passage }: Ground, { first, last }: Sentence, { open, close }: Marked): boolean {
  const { tokens, words } = passage
  if (open > first || last - close > 2 || close - open > LONGEST_HEADING) return false
  if (tokens[first - 1]?.kind !== 'break' || (tokens[last]?.kind ?? 'break') !== 'break') return false
  if (close - open <= SHORT_HEADING && close === last - 1) return true
  for (let at = open + 1; at < close; at++) if (words[at]?.conjunction || SPEAKS.has(words[at]?.tag ?? '')) return false
  return true
}

/** «محطة "سكاي تي جي 24"»: the marks hold the name of who says something. */
function namesSource(claims: readonly Claim[], { open, close }: Marked): boolean {
  return claims
    .slice(0, NEARBY)
    .some(({ sources }) => sources.some(({ phrase }) => phrase && phrase.first <= open && close <= phrase.last + 1))
}

/** Words in marks inside what somebody says are quotes of their own, with the same chain. */
function markedWords(ground: Ground, settled: readonly Settled[], chains: readonly Chain[]): Quote[] {
  const quotes: Quote[] = []
  let passed = 0
  for (const stretch of ground.speeches) {
    if (!stretch.closed) continue
    while (passed < settled.length && (settled[passed]?.claim.cue.first ?? 0) <= stretch.close) passed++
    const content = { first: stretch.open + 1, last: stretch.close - 1 }
    let innermost = -1
    for (let index = Math.max(0, passed - NEARBY); index < Math.min(settled.length, passed + NEARBY); index++) {
      const claim = settled[index]?.claim
      if (!claim || claim.content.first > content.first || claim.content.last < content.last) continue
      const best = settled[innermost]?.claim.content
      if (!best || claim.content.last - claim.content.first < best.last - best.first) innermost = index
    }
    const claim = settled[innermost]?.claim
    if (!claim || claim.marks) continue
    quotes.push(makeQuote(ground, 'marked-words', 'direct', content, content, chains[innermost] ?? []))
  }
  return quotes
}

function toQuote(ground: Ground, claim: Claim, chain: Chain): Quote {
  const { content, cue, row } = claim
  const mode = claim.marks ? 'direct' : holdsMarks(ground, content) ? 'mixed' : 'indirect'
  const whole = { first: Math.min(content.first, cue.first), last: Math.max(content.last, cue.last) }
  const quote = makeQuote(ground, claim.rule, mode, content, whole, chain)
  return row ? { ...quote, row: `${row.file}:${row.line}` } : quote
}

function makeQuote({ passage }: Ground, rule: string, mode: Quote['mode'], content: Phrase, whole: Phrase, chain: Chain): Quote {
  return {
    ...spanOf(passage.tokens, whole.first, whole.last),
    rule,
    mode,
    content: spanOf(passage.tokens, content.first, content.last),
    chain,
  }
}

/** Words of the source's own stand in marks inside: a label of one word does not count. */
function holdsMarks(ground: Ground, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++) {
    const stretch = ground.openedAt.get(at)
    if (stretch && stretch.close <= last && (ground.speech.has(stretch) || stretch.close - stretch.open > 2)) return true
  }
  return false
}
