import type { RealScores } from './score-real.ts'
import { isRight, SLOTS, VERDICTS } from './slots.ts'

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

export function drawReal({ articles, events, found, twins, otherKind, extra, wholly, slots, quotes }: RealScores): string {
  const rows = found + twins + otherKind + extra
  const lines = [
    `${articles} articles, ${events} marked events, ${rows} rows`,
    `events found        ${found} (${percent(found, events)})`,
    `rows on a marked    ${percent(found + twins + otherKind, rows)}; twins ${twins} (${percent(twins, rows)}), of another kind ${otherKind} (${percent(otherKind, rows)}), unmarked ${extra}`,
    `wholly right        ${wholly} (${percent(wholly, found)} of those found)`,
    '',
    `${'slot'.padEnd(8)}${'right'.padStart(9)}  ${VERDICTS.map((verdict) => verdict.padStart(7)).join('')}  of given  of told`,
  ]
  for (const slot of SLOTS) {
    const of = (...verdicts: (typeof VERDICTS)[number][]) => verdicts.reduce((sum, verdict) => sum + (slots[slot].get(verdict) ?? 0), 0)
    const right = of(...VERDICTS.filter(isRight))
    lines.push(
      `${slot.padEnd(8)}${percent(right, found).padStart(9)}  ${VERDICTS.map((verdict) => String(of(verdict)).padStart(7)).join('')}  ${percent(of('right'), of('right', 'wrong', 'partly', 'coarse', 'added')).padStart(8)}  ${percent(of('right'), of('right', 'wrong', 'partly', 'coarse', 'missed')).padStart(7)}`,
    )
  }
  lines.push('', `direct quotes       ${quotes.found} of ${quotes.marked} found, speaker right ${percent(quotes.speaker, quotes.found)}`)
  return lines.join('\n')
}
