import type { Passage } from '../../passage.ts'
import { nounPhrase, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Stage } from '../stage.ts'

/** Qualities that are nothing without what their preposition brings: whom somebody is loyal to, backed by, bound up with. Folded. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  ل: stems(`موال موالي مواليه موالين مواليين موالون مويد مويده مويدين مويدون مويدتين مويدان مناهض مناهضه مناهضين مناهضون معارضه معارضين معارضون معارض
    مناوي مناويه مناويين معادي معاديه معادين منافس منافسه داعم داعمه داعمين خاضع خاضعه خاضعين منتمي منتميه منتمين رافض رافضه رافضين ممثل ممثله مجاور
    مجاوره`),
  من: stems(`مدعوم مدعومه مدعومين مدعومون مقرب مقربه مقربين مقربون قريب قريبه قريبين ممول ممولين منشق منشقه منشقين منبثق منبثقه`),
  ب: stems(`مرتبط مرتبطه مرتبطين مرتبطون محيط محيطه مسمي مسماه معترف`),
  مع: stems(`متحالف متحالفه متحالفين متحالفون متعاون متعاونه متعاونين متعاطف متعاطفين`),
  عن: stems(`مسوول مسووله مسوولين مسوولون منشق منشقه منشقين`),
  في: stems(`متورط متورطه متورطين متورطون متمركز متمركزه متخصص متخصصه`),
  الي: stems(`منتمي منتميه منتمين منتسبين`),
}

function stems(words: string): readonly string[] {
  return words.split(/\s+/)
}

const PREPOSITIONS = new Map<string, Set<string>>()
for (const [preposition, qualities] of Object.entries(TAKES))
  for (const quality of qualities) PREPOSITIONS.set(quality, (PREPOSITIONS.get(quality) ?? new Set()).add(preposition))

/**
 * «القوات الموالية للحكومة», «المتمردين المدعومين من إيران», «الفصائل المتحالفة معها»: a phrase whose last quality needs a complement goes on to the
 * end of that. Alone it may be an office that the complement is none of: «استدعى المسؤول», save «المسؤولين عن الهجوم».
 */
export function withComplement(stage: Stage, phrase: Phrase, limit: number): Phrase {
  const { words, tokens } = stage.passage
  const quality = words[phrase.last]
  const next = phrase.last + 1
  const word = words[next]
  const takes = quality && PREPOSITIONS.get(quality.stem)
  if (!takes || !word || next >= limit || quality.pronoun || word.conjunction || stage.timeOf.has(next)) return phrase
  if (phrase.first === phrase.last && !ALONE.has(quality.stem)) return phrase
  if (word.tag === 'particle' && word.pronoun && [...takes].some((each) => word.stem.startsWith(each)))
    return { first: phrase.first, last: next }
  if (word.preposition !== '' && takes.has(word.preposition)) return through(nounPhrase(tokens, words, next, limit), phrase)
  const isApart = word.tag === 'preposition' && !word.pronoun && takes.has(word.stem) && startsPhrase(words[next + 1])
  return isApart && next + 1 < limit && words[next + 1]?.stem !== 'قبل'
    ? through(nounPhrase(tokens, words, next + 1, limit), phrase)
    : phrase
}

/** «المدعومة من واشنطن», «الموالية لإيران»: whom a quality brings in a phrase that begins at `first`. */
export function isOfQuality({ words }: Passage, at: number, first: number): boolean {
  const attached = words[at]?.preposition ?? ''
  const joint = attached || (words[at - 1]?.tag === 'preposition' ? (words[at - 1]?.stem ?? '') : '')
  const quality = at - (attached ? 1 : 2)
  if (quality <= first || joint === 'في' || NEAR.has(words[quality]?.stem ?? '')) return false
  return PREPOSITIONS.get(words[quality]?.stem ?? '')?.has(joint) === true
}

/** What says where something lies. Folded. */
const NEAR = new Set(['قريب', 'قريبه', 'قريبين', 'مجاور', 'مجاوره', 'محيط', 'محيطه'])

function through(complement: Phrase | undefined, phrase: Phrase): Phrase {
  return complement ? { first: phrase.first, last: complement.last } : phrase
}

/** Folded. */
const ALONE = new Set(['مسوولين', 'مسوولون', 'متورطين', 'متورطون', 'مقربين', 'مقربون', 'موالين', 'منتمين'])
