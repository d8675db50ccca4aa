import type { ReportingStance } from '../../../lexicon/tables/reporting.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { SourceWords } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { headOf } from '../sources/describe-source.ts'
import { earlierBody } from '../sources/named-before.ts'
import { mentionAt } from '../sources/source-words.ts'

/** Who is cited without a verb of their own: «وفق المرصد», «وفق ما نقلت الوكالة عن مصدر». */
export interface Cited {
  readonly sources: readonly SourceWords[]
  readonly last: number
  readonly toldTo?: Phrase
  readonly stance?: ReportingStance
}

/** Bodies by these names are plans as well: «وفق المبادرة الفرنسية». */
const PLANS = new Set([
  'مبادره',
  'حمله',
  'اتحاد',
  'تجمع',
  'شبكه',
  'مجموعه',
  'اداره',
  'قياده',
  'سلطه',
  'مصلحه',
  'مصالح',
  'ولايه',
  'امانه',
  'رياسه',
  'امن',
])
/** «بحسب نفس المصدر», «وفق ذات البيان». */
const SAME = new Set(['نفس', 'ذات'])

/** Somebody or something that can say: «وفق الخطة», «بحسب الظروف» name no source. */
export function isSource(ground: Ground, { phrase }: SourceWords & { readonly phrase: Phrase }): boolean {
  const { hits, words, lexicon } = ground.passage
  const counted = headOf(ground, phrase)
  const head = SAME.has(words[counted]?.stem ?? '') && counted < phrase.last ? counted + 1 : counted
  const body = lexicon.sourceBodies.get(words[head]?.stem ?? '')
  if (body !== undefined && body !== 'document' && !PLANS.has(words[head]?.stem ?? '')) return true
  if (hits.at(head, 'source-noun') || hits.at(head, 'media-noun')?.value.speaks) return true
  const mention = mentionAt(ground, phrase.first)
  const kind = mention && ground.book.get(mention.entity)?.kind
  if (kind !== undefined) return kind !== 'place' || mention?.metonym === true
  return isUnknownName(ground, phrase) || earlierBody(ground, phrase) !== undefined
}

/** «بحسب مايكل وايلدس»: two words that no dictionary knows, one of them a given name. */
function isUnknownName({ passage }: Ground, { first }: Phrase): boolean {
  const { words, hits } = passage
  const isPart = (at: number) => {
    const word = words[at]
    return word?.tag === 'noun' && !word.common && !word.definite && !word.preposition && !word.conjunction && !word.pronoun
  }
  if (!isPart(first) || !isPart(first + 1) || words[first]?.place) return false
  return hits.at(first, 'given-name') !== undefined || hits.at(first + 1, 'given-name') !== undefined
}
