import type { Hit } from '../../../lexicon/finder.ts'
import { type Passage, sentenceAt } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Constituent } from '../clause/clause.ts'
import { phraseOfSource } from '../clause/named-source.ts'
import { spellings } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

/** Whom everybody calls on and who seldom calls on others. Folded. */
const CALLED = new Set('مجتمع شعب سكان مواطنين اهالي دول اطراف جميع عالم ايمه شباب امه جماهير ناخبين طرفين جانبين'.split(' '))

/** «طالب أهالي البلدة بـ», «طالب السكان بـ»: of these one demands nothing where nobody is known who did. Folded. */
const LOCALS = new Set('سكان اهالي شباب جماهير ناخبين'.split(' '))
const DEMANDS = 'طالب'

/** «وطالب المجتمع الدولي بـ», «ودعا الأطراف إلى», «حث العاملين على»: of a verb that calls on somebody the one phrase after it, where such people or an accusative stand. */
export function isAddressed(stage: Stage, { value, first }: Hit<'verb'>, [only, second]: readonly Constituent[]): boolean {
  const { passage } = stage
  const phrase = only?.phrases[0]
  if (!phrase || second || !passage.lexicon.triggerVerbs.get(value.lemma)?.some(({ kind }) => kind === 'demand')) return false
  // «فيما طالب آخرون بالتحقيق»: no accusative
  if (/..ون$/.test(passage.words[phrase.first]?.stem ?? '')) return false
  const next = passage.words[only.last + 1]
  if (next?.tag !== 'preposition' && !next?.preposition) return false
  const heads = spellings(passage.words[phrase.first])
  const mayDemand = value.lemma.past === DEMANDS && heads.some((each) => LOCALS.has(each))
  if ((!mayDemand && heads.some((each) => CALLED.has(each))) || isAccusativePlural(passage, phrase)) return true
  const joins = next.tag === 'preposition' ? next.stem : next.preposition
  const isHow = passage.lexicon.triggerVerbs.get(value.lemma)?.some(({ prepositions }) => prepositions.get(joins) === 'topic')
  return isHow === true && isAgentive(stage, phrase) && callerBefore(stage, first) !== undefined
}

/** «انتقدت النقابة القرار، ودعت السلطات إلى إلغائه»: who calls for it, where that is known to stand before the verb. */
export function callerBefore(stage: Stage, verb: number): Phrase | undefined {
  const start = stage.passage.tokens[verb]?.start ?? 0
  for (const { chain } of stage.quotes.around(start)) {
    const link = chain.find(({ cue }) => cue?.start === start)
    if (link) return link.mention.start < start ? phraseOfSource(stage, link) : undefined
  }
  return undefined
}

/** «العاملين», «المسؤولين الغربيين». */
function isAccusativePlural({ words, hits }: Passage, { first }: Phrase): boolean {
  const word = words[first]
  if (!word?.definite || !word.stem.endsWith('ين')) return false
  return hits.at(first, 'group') !== undefined || hits.all(first, 'role').some(({ value }) => value.number !== 'singular')
}

/** «قال الوزير إن الوضع خطير، ودعا الأطراف إلى التهدئة»: who was cited last, in this sentence or the one before. */
export function citedBefore(stage: Stage, sentence: Sentence, verb: number): Phrase | undefined {
  const { passage, quotes, book } = stage
  const { tokens, sentences } = passage
  const start = tokens[verb]?.start ?? 0
  const before = sentences[sentenceAt(passage, sentence.start) - 1]
  const near = [...(before ? quotes.around(before.start) : []), ...quotes.around(sentence.start)]
  const source = near.findLast(({ content }) => content.end <= start)?.chain.at(-1)
  if (!source || source.mention.start >= start) return undefined
  return (book.get(source.source)?.gender === 'f') === isFeminine(passage, verb) ? phraseOfSource(stage, source) : undefined
}

function isFeminine({ words }: Passage, verb: number): boolean {
  return words[verb]?.verb?.value.agreements.includes('3fs') === true
}
