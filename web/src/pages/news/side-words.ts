import { writeDay } from '../../language/dates.ts'
import { inDigits } from '../../language/numbers.ts'
import { say } from '../../language/say.ts'

const STATUSES = ['planned', 'ongoing', 'happened', 'cancelled', 'postponed', 'denied', 'failed', 'hypothetical', 'demanded']
const TOLL = /^(.*\d.*) (killed|injured|arrested|displaced|missing|abducted|released)$/

/** One side of a contradiction, as the record writes it for machines, in the language of the page. */
export function sideWords(slot: string, side: string): string {
  if (slot === 'status' && STATUSES.includes(side)) return say(`status.${side}`)
  if (slot === 'time' && /^\d{4}-\d{2}-\d{2}$/.test(side)) return writeDay(side)
  const [, figure, counts] = (slot === 'tolls' && TOLL.exec(side)) || []
  return figure === undefined ? inDigits(side) : `${say(`counted.${counts}`)}: ${inDigits(figure)}`
}
