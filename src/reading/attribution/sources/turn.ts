import type { Sentence } from '../../types.ts'
import type { SourceWords } from '../claim.ts'
import { isUnsaid, reportingVerbAt } from '../cues/reporting-verb.ts'
import type { Ground } from '../ground.ts'
import { canSpeak, mentionAt } from './source-words.ts'
import { speakerOf } from './subject.ts'

/** Somebody who speaks without a claim of theirs being read: whoever goes on without a name after them is they. */
export interface Turn {
  readonly at: number
  readonly source: SourceWords
  /** They brought out a statement: «البيان» goes back to them. */
  readonly withStatement: boolean
  /** They only act: the next sentence may give their words («وصعد الوزير لهجته. وقال إن»). */
  readonly acts?: boolean
  /** They only answer in a clause beside the sentence's own («…، وهو ما نفته موسكو»): others go on after it. */
  readonly nested?: true
}

/** Between «أصدر الحزب» and «بيانا» stand at most this many tokens. */
const FARTHEST_STATEMENT = 8

/** «انتقد الإمام مشروع القانون», «أصدر الحزب بيانا»: a verb of saying, or one that brings out a statement, with a speaker whom the text knows. */
export function turnAt(ground: Ground, sentence: Sentence, at: number): Turn | undefined {
  const { words, lexicon } = ground.passage
  const word = words[at]
  if (word?.tag !== 'verb' || !word.verb || word.verb.value.voice === 'passive') return undefined
  const says = reportingVerbAt(ground.passage, at)
  const issues = lexicon.issuingVerbs.has(word.verb.value.lemma.past) && statementAfter(ground, sentence, at)
  if ((!says || says.verb.relay) && !issues) return undefined
  const hit = says?.hit ?? word.verb
  if (isUnsaid(ground.passage, at, hit)) return undefined
  const { source } = speakerOf(ground, sentence, at, hit)
  return source.phrase && !source.relative && canSpeak(ground, source.phrase.first) ? { at, source, withStatement: issues } : undefined
}

function statementAfter({ passage }: Ground, { last }: Sentence, at: number): boolean {
  for (let index = at + 1; index < Math.min(last, at + FARTHEST_STATEMENT); index++) {
    const kind = passage.hits.at(index, 'media-noun')?.value.kind
    if (kind !== undefined && kind !== 'outlet') return true
    if (passage.words[index]?.tag === 'verb' || passage.words[index]?.tag === 'complementiser') return false
  }
  return false
}

/** A sentence's first verb stands within this many tokens. */
const FIRST_CLAUSE = 16

/** The person who acts in a sentence where nobody speaks. */
export function actorOf(ground: Ground, sentence: Sentence): Turn | undefined {
  const { words } = ground.passage
  for (let at = sentence.first; at < Math.min(sentence.last, sentence.first + FIRST_CLAUSE); at++) {
    const hit = words[at]?.verb
    if (words[at]?.tag !== 'verb' || !hit) continue
    if (hit.value.voice === 'passive') return undefined
    const { source } = speakerOf(ground, sentence, at, hit)
    const mention = source.phrase && mentionAt(ground, source.phrase.first)
    const isPerson = source.named !== undefined || (mention?.form === 'name' && ground.book.get(mention.entity)?.kind === 'person')
    return isPerson && !source.relative ? { at, source, withStatement: false, acts: true } : undefined
  }
  return undefined
}
