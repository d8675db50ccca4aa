import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { SourceWords } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import { isPublisher, mentionAt } from '../sources/source-words.ts'
import type { Cited } from './is-source.ts'
import { genderOf } from './reporting-verb.ts'

/** Whoever does this with a document has it before them. */
const SEEING = new Set(['اطلع', 'أطلع', 'حصل', 'تسلم', 'تلقى', 'وصل', 'راجع', 'عاين', 'حلل', 'تحقق', 'استعرض', 'شاهد'])

/**
 * «وثائق مسربة اطلعت عليها الغارديان», «رسالة حصلت القناة على نسخة منها»: an outlet that has seen what is cited is the nearer link; the
 * clause that says so belongs to the source.
 */
export function seenBy(
  ground: Ground,
  sentence: Sentence,
  source: SourceWords & { readonly phrase: Phrase; readonly next: number },
): Cited | undefined {
  const { words, hits, tokens } = ground.passage
  const medium = hits.at(source.phrase.first, 'media-noun')
  const at = tokens[source.next]?.form === ',' ? source.next + 1 : source.next
  const verb = words[at]?.verb
  if (!medium || medium.value.kind === 'outlet' || words[at]?.tag !== 'verb' || !verb || !SEEING.has(verb.value.lemma.past))
    return undefined
  let subject = at + 1
  while (words[subject]?.tag === 'particle' || (words[subject]?.tag === 'preposition' && words[subject]?.pronoun)) subject++
  const seer = sourceAt(ground, subject, sentence.last)
  const isOutlet =
    seer && (isPublisher(ground, mentionAt(ground, seer.phrase.first)) || hits.at(seer.phrase.first, 'media-noun')?.value.kind === 'outlet')
  let last = (isOutlet ? seer.next : subject) - 1
  while (last + 1 < sentence.last && tokens[last + 1]?.kind !== 'mark' && words[last + 1]?.tag !== 'verb') last++
  if (last + 1 < sentence.last && tokens[last + 1]?.kind !== 'mark') return undefined
  const gender = genderOf(verb)
  return { sources: isOutlet ? [{ ...seer, publishes: true, ...(gender && { gender }) }, source] : [source], last }
}
