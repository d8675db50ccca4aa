import { tokenAt } from '../../passage.ts'
import type { ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'

/** Who does what others suffer. Folded. */
const PERPETRATORS = new Set('مهاجم مهاجمين انتحاري منفذ منفذي جاني جان مسلح ارهابي خاطف قاتل فاعل مطلق'.split(' '))

/** «مقتل ثلاثة في هجوم» and «المهاجم قُتل»: the end of whoever did it is not the end of those he killed. */
export function isEndOfOther({ passage }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const isOfOne = (event: ReportedEvent) => {
    const victims = event.arguments.filter(({ role }) => role === 'victim')
    const isOwn = victims.every(({ start }) => PERPETRATORS.has(passage.words[tokenAt(passage.tokens, start)]?.stem ?? ''))
    return victims.length === 0 ? undefined : isOwn
  }
  const [ours, theirs] = [isOfOne(one), isOfOne(other)]
  return ours !== undefined && theirs !== undefined && ours !== theirs
}
