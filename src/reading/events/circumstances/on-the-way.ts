import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'

/** What befalls somebody where he comes or goes. */
const BEFALLS = new Set(['missing', 'arrest', 'abduct', 'kill', 'die', 'injure', 'assassinate', 'attack', 'bomb', 'shoot', 'stab'])
/** Before a coming or going that was just then. Folded. */
const JUST_THEN = new Set(['بعد', 'عقب', 'لدي', 'عند', 'اثناء', 'خلال', 'فور', 'منذ', 'حين', 'لحظه'])
/** Comings and goings, without their pronoun. Folded. */
const MOVES = new Set(['دخول', 'وصول', 'خروج', 'مغادرت', 'زيارت', 'عودت', 'مرور', 'عبور', 'تواجد', 'وجود', 'مشاركت', 'توجه', 'تنقل'])
const LEAVING = ['خروج', 'مغادرت']
/** Prepositions of where somebody comes to or from. */
const OF_WAY = new Set(['الي', 'من', 'في', 'ب', 'ل', 'عبر', 'داخل', ''])

/**
 * Where and when somebody was coming or going when it befell him: «اختفى بعد دخوله القنصلية السعودية في إسطنبول», «اعتقل لدى وصوله إلى مطار القاهرة».
 */
export function constituentsOfWay(
  { passage: { words } }: Stage,
  { kind }: Candidate,
  after: readonly Constituent[],
): readonly Constituent[] {
  if (!BEFALLS.has(kind)) return []
  const at = after.findIndex(({ preposition, phrases }) => {
    const head = words[phrases[0]?.first ?? -1]
    return (
      JUST_THEN.has(preposition) && head?.pronoun !== undefined && head.pronoun !== '' && MOVES.has(withoutPronoun(head.stem, head.pronoun))
    )
  })
  if (at < 0) return []
  const way = after.slice(at)
  const isLeaving = LEAVING.some((stem) => words[way[0]?.phrases[0]?.first ?? -1]?.stem.startsWith(stem))
  const end = way.findIndex(({ preposition, time, first }, order) => {
    if (order === 0 || time !== undefined) return false
    const word = words[first]
    return (
      !OF_WAY.has(preposition) ||
      (preposition === 'من' && !(order === 1 && isLeaving)) ||
      (preposition === '' && !word?.definite && !word?.place && !word?.placeHead)
    )
  })
  return end < 0 ? way : way.slice(0, end)
}

function withoutPronoun(stem: string, pronoun: string): string {
  return stem.endsWith(pronoun) ? stem.slice(0, -pronoun.length) : stem
}
