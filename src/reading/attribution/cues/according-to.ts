import type { Passage } from '../../passage.ts'
import { type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Claim } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { endOfContent, trimEnd } from '../said/scope.ts'
import { citedAfter } from './cited.ts'
import { endsHere } from './cited-clause.ts'
import { reportingVerbAt } from './reporting-verb.ts'

/**
 * «وفق …», «بحسب ما أعلن …», «حسبما أفاد … لموقع …», «نقلا عن …», «على حد قوله»: what stands before it in the sentence, or after it where
 * it opens the sentence.
 *
 * @param from Where the clause that it may cover begins: after the one before it.
 */
export function accordingTo(ground: Ground, sentence: Sentence, at: number, from: number): Claim | undefined {
  const { hits } = ground.passage
  const hit = hits.at(at, 'according-to')
  if (!hit || hit.last + 1 > sentence.last) return undefined
  const cited = citedAfter(ground, sentence, hit, at)
  if (!cited) return undefined
  // «تواجه السلطات انتقادات، وبحسب المرصد، فقد قتل …»
  const opens = hit.before.conjunction !== '' && ground.passage.tokens[at - 1]?.form === ','
  const content = contentOf(ground, sentence, at, opens ? at : from, cited.last)
  if (!content) return undefined
  return {
    rule: 'according-to',
    row: hit.row,
    cue: { first: at, last: hit.last },
    stance: cited.stance ?? 'asserts',
    distance: hit.value.distance,
    sources: cited.sources,
    content: content.phrase,
    ...(cited.toldTo && { toldTo: cited.toldTo }),
    isClause: true,
    ...(content.trailing && { trailing: true as const }),
  }
}

/** The last token of the phrase that a token's «وفق» opens, source included: where the next may begin. */
export function endOfCited(ground: Ground, sentence: Sentence, at: number): number | undefined {
  const hit = ground.passage.hits.at(at, 'according-to')
  return hit && citedAfter(ground, sentence, hit, at)?.last
}

/** What it covers: after it where it opens its sentence, else before it from where its clause begins. */
function contentOf(
  ground: Ground,
  sentence: Sentence,
  at: number,
  from: number,
  last: number,
): { phrase: Phrase; trailing: boolean } | undefined {
  const { tokens, words } = ground.passage
  let start = from
  while (
    start < at &&
    (tokens[start]?.kind === 'mark' || (words[start]?.tag === 'conjunction' && start > from)) &&
    tokens[start]?.form !== '"'
  )
    start++
  if (at - start >= 2 && !isOnlyTopic(ground, start, at)) {
    const isThat = words[at - 1]?.stem === 'ذلك'
    const before = isThat ? ',' : (tokens[at - 1]?.form ?? '')
    const after = tokens[last + 1]
    const goesOn =
      last + 1 < sentence.last && after?.kind !== 'mark' && !words[last + 1]?.conjunction && words[last + 1]?.tag !== 'conjunction'
    const inDashes =
      (before === '-' && after?.form === '-') ||
      (before !== ',' && goesOn) ||
      beforeThat(ground, start, last + 1) ||
      (partsVerb(ground, start, at, last) && !endsHere(ground, last + 1, sentence))
    const end = inDashes ? endOfContent(ground, last + 1, sentence, true) : trimEnd(ground, start, isThat ? at - 2 : at - 1)
    const first = inDashes ? clauseStart(ground, start, at) : start
    return end >= first ? { phrase: { first, last: end }, trailing: !inDashes } : undefined
  }
  let first = answerAfter(ground, last + 1, sentence.last)
  while (
    first < sentence.last &&
    (',-'.includes(tokens[first]?.form ?? ' ') ||
      ANSWERS.has(tokens[first]?.form ?? '') ||
      (tokens[first]?.form === '"' && !ground.openedAt.has(first)))
  )
    first++
  if (!holdsWord(ground, first, sentence.last)) return at - start < 2 ? sentenceBefore(ground, sentence) : undefined
  return { phrase: { first, last: endOfContent(ground, first, sentence, true) }, trailing: false }
}

/** «حسب بيان لخلية الاتصال بأمن الولاية، فإن»: «ف» behind a comma tells where what is cited ends, however far its name goes on. */
function answerAfter({ passage: { words, tokens } }: Ground, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_REST); at++) {
    if (tokens[at]?.form === ',' && ANSWERS.has(tokens[at + 1]?.form ?? '')) return at
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'complementiser' || words[at]?.tag === 'mark') return from
  }
  return from
}

const ANSWERS = new Set(['فان', 'فقد'])
/** What is left of a source's name, in tokens. */
const LONGEST_REST = 8

/** «ومن جانب آخر، بحسب …»: nothing is said before it yet. */
function isOnlyTopic({ passage }: Ground, start: number, at: number): boolean {
  const { words, tokens } = passage
  if (at - start > 6 || tokens[at - 1]?.form !== ',') return false
  for (let index = start; index < at; index++) if (words[index]?.tag === 'verb') return false
  return words[start]?.tag === 'preposition'
}

/** «قال الوزير، وفق رويترز، إن», «وقال الوزير، وفق رويترز، "…"»: the speaker's own words come after it. */
function beforeThat({ passage, openedAt, speech }: Ground, start: number, at: number): boolean {
  const next = passage.tokens[at]?.form === ',' ? at + 1 : at
  if (passage.words[next]?.tag === 'complementiser' || passage.tokens[next]?.form === ':') return true
  const stretch = openedAt.get(next)
  return stretch !== undefined && speech.has(stretch) && reportingVerbAt(passage, start)?.verb.quote === true
}

function holdsWord({ passage }: Ground, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) if (passage.words[at]?.tag !== 'mark') return true
  return false
}

/** «… شخصين. حسب رويترز.»: a sentence that only says according to whom covers the one before it. */
function sentenceBefore({ passage }: Ground, sentence: Sentence): { phrase: Phrase; trailing: boolean } | undefined {
  const before = passage.sentences[passage.sentences.indexOf(sentence) - 1]
  if (before?.part !== 'body' || sentence.part !== 'body') return undefined
  return { phrase: { first: before.first, last: before.last - 1 }, trailing: true }
}

/** «وأوقعت، بحسب المحافظة، 24 قتيلا»: it parts a verb from what belongs to it. */
function partsVerb({ passage }: Ground, start: number, at: number, last: number): boolean {
  const { tokens, words } = passage
  const next = words[last + 2]
  if (tokens[at - 1]?.form !== ',' || tokens[last + 1]?.form !== ',' || next?.conjunction) return false
  if (next?.tag === 'verb' || (next?.stem === 'قد' && next.tag === 'particle')) return lacksPredicate(passage, start, at)
  const isParticiple = passage.hits.at(last + 2, 'reporting')?.value.part === 'participle'
  const isOffice = passage.hits.at(last + 2, 'role') !== undefined
  const isName = next?.tag === 'noun' && !next.common && !next.definite
  const turns = next?.tag === 'preposition' && words[last + 3]?.tag === 'conjunction'
  return (
    (startsPhrase(next) || ((next?.tag === 'preposition' || next?.preposition === 'ب') && at - start <= LONGEST_PARTED)) &&
    !isParticiple &&
    !isOffice &&
    !isName &&
    !turns &&
    opensWithVerb(passage, start, at)
  )
}

/** A verb and its subject that are parted from a preposition are no longer than this, in tokens: «وأسفرت الغارة، بحسب المصدر، عن». */
const LONGEST_PARTED = 9

/** «وأوقعت الغارة، بحسب المحافظة، 24 قتيلا»: the clause that it parts begins with its verb. */
function opensWithVerb({ words }: Passage, start: number, at: number): boolean {
  return words[start]?.tag === 'verb' || words[at - 2]?.tag === 'verb'
}

/** «وباتت القوات، بحسب المرصد، تسيطر»: only a verb of being, or none, stands before it. */
function lacksPredicate({ words, tokens }: Passage, start: number, at: number): boolean {
  for (let index = start; index < at - 1; index++) {
    const word = words[index]
    if (word?.tag === 'relative' || tokens[index]?.form === ',') return false
    if (word?.tag === 'verb' && !BEING.has(word.verb?.value.lemma.past ?? '')) return false
  }
  return true
}

const BEING = new Set(['كان', 'بات', 'أصبح', 'ظل', 'صار', 'بدأ', 'أخذ'])

/** «…، وأسفر -بحسب ناطق- عن»: inside a sentence it covers the clause of the last joined verb before it. */
function clauseStart({ passage }: Ground, start: number, at: number): number {
  for (let index = at - 1; index > Math.max(start, at - 8); index--) {
    const word = passage.words[index]
    if (word?.tag === 'verb') return word.conjunction ? index : start
  }
  return start
}
