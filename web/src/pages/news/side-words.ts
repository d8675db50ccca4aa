import { writeDay } from '../../language/dates.ts'
import { writeBounds } from '../../language/figures.ts'
import { inDigits } from '../../language/numbers.ts'
import { say } from '../../language/say.ts'

const STATUSES = ['planned', 'ongoing', 'happened', 'cancelled', 'postponed', 'denied', 'failed', 'hypothetical', 'demanded']
const TOLL = /^(.*\d.*) (killed|injured|arrested|displaced|missing|abducted|released)$/

/** One side of a contradiction, as the record writes it for machines, in the language of the page. */
export function sideWords(slot: string, side: string): string {
  if (slot === 'status' && STATUSES.includes(side)) return say(`status.${side}`)
  if (slot === 'time' && /^\d{4}-\d{2}-\d{2}$/.test(side)) return writeDay(side)
  const [, figure, counts] = (slot === 'tolls' && TOLL.exec(side)) || []
  return figure === undefined ? inDigits(side) : `${say(`counted.${counts}`)}: ${figureWords(figure)}`
}

/** A toll as the store writes it, «18», «18–27», «18–», «–27»: open ends in words. */
function figureWords(figure: string): string {
  const [, min = '', dash, max = ''] = /^(\d*)(–?)(\d*)$/.exec(figure) ?? []
  if (dash === undefined) return inDigits(figure)
  const [from, to] = [min, dash === '' ? min : max].map((bound) => (bound === '' ? undefined : Number(bound)))
  return writeBounds({ min: from, max: to })
}
