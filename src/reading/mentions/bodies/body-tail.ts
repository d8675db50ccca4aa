import type { Passage } from '../../passage.ts'
import { bareStem, isDefinite } from '../definite.ts'
import { isClosed } from '../names/closed.ts'
import type { Search } from '../search.ts'
import { withQualities } from './naming-quality.ts'
import { isOpen } from './open-noun.ts'

/** What an act that a body is for is done with, folded: «للدفاع عن الحريات», «لمفاوضات الحد من الأسلحة», «للحوار بين الأديان». */
const GOVERNED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    عن: 'دفاع افراج كشف بحث تنقيب',
    من: 'حد وقايه تخفيف تحرر',
    علي: 'قضاء تامين رقابه اشراف محافظه حفاظ',
    في: 'تحقيق تنسيق نظر تحكيم',
    بين: 'حوار مساواه تقريب',
  }).flatMap(([preposition, acts]) => acts.split(' ').map((act) => [act, preposition] as const)),
)

/** Nouns that head a further field of a body's work, before their genitive: «وحقوق الإنسان», «وشؤون المغتربين». */
const FIELDS = new Set(
  'حقوق شءون شوون علوم رعايه تنميه حمايه مكافحه تنظيم سلامه جوده اعاده دعم تطوير ثقافه تمكين تاهيل طب صون تعزيز نشر'.split(' '),
)

/**
 * Where a body's name ends that the noun at a token has brought this far: over «عن الحريات», «والتحقيق», «وحقوق الإنسان».
 *
 * @param opensBody Another body begins at a token.
 */
export function endOfTail(search: Search, last: number, opensBody: (passage: Passage, at: number) => boolean): number {
  let end = governedAfter(search, last) ?? last
  for (let more = fieldAfter(search, end, opensBody); more !== undefined; more = fieldAfter(search, end, opensBody)) {
    end = governedAfter(search, more) ?? more
    if (end < more) break
  }
  return end
}

/** «الدفاع عن الحريات», «التأمين على المرض». */
function governedAfter(search: Search, at: number): number | undefined {
  const { passage } = search
  const preposition = GOVERNED.get(bareStem(passage, at))
  if (preposition === undefined || passage.tokens[at + 1]?.form !== preposition) return undefined
  if (!isOpen(search, at + 2) || isAdverb(passage, at + 2)) return undefined
  if (isDefinite(passage, at + 2)) return withQualities(search, at + 2)
  return FIELDS.has(bareStem(passage, at + 2)) && isOpen(search, at + 3) && isDefinite(passage, at + 3)
    ? withQualities(search, at + 3)
    : undefined
}

/** «والتحقيق», «و الغاز», «وحقوق الإنسان»: a further field, which closes the phrase. */
function fieldAfter(search: Search, last: number, opensBody: (passage: Passage, at: number) => boolean): number | undefined {
  const { passage } = search
  const apart = passage.tokens[last + 1]?.form === 'و'
  const at = last + (apart ? 2 : 1)
  const word = passage.words[at]
  if (!isOpen(search, at, true) || word?.preposition || !(apart || word?.conjunction)) return undefined
  if (FIELDS.has(bareStem(passage, at)) && isOpen(search, at + 1) && isDefinite(passage, at + 1) && !isDefinite(passage, at))
    return withQualities(search, at + 1)
  if (!isDefinite(passage, at) || passage.words[at + 1]?.tag === 'verb') return undefined
  if (opensBody(passage, at) && !FIELDS.has(bareStem(passage, at))) return undefined
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  const end = withQualities(search, at)
  if (FIELDS.has(bareStem(passage, at))) return end
  const isPeople = isSomebody(passage, at)
  if (
    isPeople !== (isSomebody(passage, last) && !SUBJECTS.has(bareStem(passage, last))) ||
    (!isPeople && kind !== 'noun' && kind !== 'masdar')
  )
    return undefined
  return isClosed(search, end) || (!isPeople && !passage.hits.isIn(at, ACTS)) ? end : undefined
}

/** People whom a body is for, sooner than its members. */
const SUBJECTS = new Set(['انسان', 'مراه', 'طفل', 'اسره', 'شباب', 'ايتام'])
const ACTS = new Set(['trigger-noun', 'unit'])

const PEOPLE = new Set(['role', 'group'])
/** Tables whose words begin something else than a field of work. */
const OTHER = new Set(['person', 'given-name', 'country', 'place', 'organisation', 'institution'])

/** «الأطباء والصيادلة» are people beside people; never «الصحة والمواطنين». */
function isSomebody({ hits }: Passage, at: number): boolean {
  return hits.from(at).some(({ table, pronoun, last }) => !pronoun && last === at && (PEOPLE.has(table) || OTHER.has(table)))
}

function isAdverb(passage: Passage, at: number): boolean {
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  return kind === 'time' || kind === 'adverb'
}
