import type { Hit } from '../../../lexicon/finder.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Ground } from '../ground.ts'
import { canSpeak } from '../sources/source-words.ts'
import type { Speaker } from '../sources/subject.ts'

/** «أظهر مقطع فيديو إطلاق النار»: a thing shows what was done; «أظهرت روسيا قوتها» says nothing. */
export function isDocument({ passage }: Ground, { source }: Speaker): boolean {
  const first = source.phrase?.first ?? -1
  const medium = passage.hits.at(first, 'media-noun')?.value.kind
  return (medium !== undefined && medium !== 'outlet') || passage.lexicon.sourceBodies.get(passage.words[first]?.stem ?? '') === 'document'
}

/** «يحمل سكينا», «يبلغ من العمر»: the word is likelier another verb. */
export function isWrittenAlike({ passage }: Ground, at: number, { value }: Hit<'verb'>): boolean {
  const read = passage.words[at]?.verb?.value.lemma
  return read !== undefined && read !== value.lemma && !passage.lexicon.reportingVerbs.has(read)
}

/** Of two verbs written alike, the one that says has its speaker or a preposition of its own right behind, or a known speaker before it. */
export function isSaying(ground: Ground, at: number, { source }: Speaker, content: number): boolean {
  const { words, hits, lexicon } = ground.passage
  if (words[content - 1]?.tag === 'preposition') return true
  if (!source.phrase || words[at + 1]?.tag === 'preposition') return false
  const { first } = source.phrase
  if (first > at) return true
  const takesObject = words[at + 1]?.definite === false && /..[^اء]ا$/.test(words[at + 1]?.stem ?? '')
  const isKnown =
    canSpeak(ground, first) || hits.at(first, 'media-noun')?.value.speaks || lexicon.sourceBodies.has(words[first]?.stem ?? '')
  return !takesObject && isKnown === true
}

/** «حمل الحكومة مسؤولية»: the word without which the verb says nothing. */
export function holdsStem({ passage }: Ground, stem: string, from: number, last: number): boolean {
  for (let at = from; at <= last; at++) if (passage.words[at]?.stem === stem) return true
  return false
}

/** A noun phrase that tells nothing that could have happened («أشار إلى الأزمة») is no claim. */
export function tellsSomething({ passage }: Ground, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++) {
    if (
      passage.tokens[at]?.form === '"' ||
      passage.tokens[at]?.form === 'عدم' ||
      passage.words[at]?.tag === 'verb' ||
      passage.words[at]?.tag === 'number'
    )
      return true
    for (const { table } of passage.hits.from(at))
      if (table === 'trigger-noun' || table === 'trigger-phrase' || table === 'counting-word') return true
  }
  return false
}

/** «عن أمله في أن "تنصت إلينا"»: somebody's own words stand in it, so that whoever is the subject has spoken. */
export function holdsSpeech({ openedAt, speech }: Ground, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++) {
    const stretch = openedAt.get(at)
    if (stretch && speech.has(stretch)) return true
  }
  return false
}
