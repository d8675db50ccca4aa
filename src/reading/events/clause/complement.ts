import type { Passage } from '../../passage.ts'
import { nounPhrase, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import { markJoints } from '../../syntax/word-marks.ts'
import type { Stage } from '../stage.ts'

const COMPLETED = markJoints(({ complements }) => complements)

/**
 * «القوات الموالية للحكومة», «المتمردين المدعومين من إيران», «الفصائل المتحالفة معها»: a phrase whose last quality needs a complement goes on to the
 * end of that. Alone it may be an office that the complement is none of: «استدعى المسؤول», save «المسؤولين عن الهجوم».
 */
export function withComplement(stage: Stage, phrase: Phrase, limit: number): Phrase {
  const { words, tokens, lexicon } = stage.passage
  const quality = words[phrase.last]
  const next = phrase.last + 1
  const word = words[next]
  const takes = quality && (quality.joints & COMPLETED) !== 0 ? lexicon.complements.get(quality.stem) : undefined
  if (!takes || !word || next >= limit || quality?.pronoun || word.conjunction || stage.timeOf.has(next)) return phrase
  if (phrase.first === phrase.last && ![...takes.values()].includes('alone')) return phrase
  if (word.tag === 'particle' && word.pronoun && [...takes.keys()].some((each) => word.stem.startsWith(each)))
    return { first: phrase.first, last: next }
  if (word.preposition !== '' && takes.has(word.preposition)) return through(nounPhrase(tokens, words, next, limit), phrase)
  const isApart = word.tag === 'preposition' && !word.pronoun && takes.has(word.stem) && startsPhrase(words[next + 1])
  return isApart && next + 1 < limit && words[next + 1]?.stem !== 'قبل'
    ? through(nounPhrase(tokens, words, next + 1, limit), phrase)
    : phrase
}

/** «المدعومة من واشنطن», «الموالية لإيران»: whom a quality brings in a phrase that begins at `first`; where it lies («القريبة من دمشق») is none. */
export function isOfQuality({ words, lexicon }: Passage, at: number, first: number): boolean {
  const attached = words[at]?.preposition ?? ''
  const joint = attached || (words[at - 1]?.tag === 'preposition' ? (words[at - 1]?.stem ?? '') : '')
  const quality = at - (attached ? 1 : 2)
  if (quality <= first || joint === 'في') return false
  const use = lexicon.complements.get(words[quality]?.stem ?? '')?.get(joint)
  return use === 'behind' || use === 'alone'
}

function through(complement: Phrase | undefined, phrase: Phrase): Phrase {
  return complement ? { first: phrase.first, last: complement.last } : phrase
}
