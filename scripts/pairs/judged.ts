import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A report as it was judged. */
export interface JudgedReport {
  /** Its article and the offset of its trigger at the time. */
  readonly id: string
  readonly kind: string
}

/** One pair of reports that a reader judged. Ids and kinds only: the texts are not ours. */
export interface JudgedPair {
  readonly one: JudgedReport
  readonly other: JudgedReport
  readonly verdict: 'same' | 'different'
  /** How it came to be judged: drawn from the joined pairs, or from the near ones. */
  readonly drawn: 'joined' | 'near'
}

export const JUDGED = fileURLToPath(new URL('../../corpus/pairs.tsv', import.meta.url))

export function readJudged(): JudgedPair[] {
  return readFileSync(JUDGED, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index) => {
      const [one, kind, other, otherKind, verdict, drawn] = line.split('\t')
      const isWhole = one && kind && other && otherKind
      if (!isWhole || (verdict !== 'same' && verdict !== 'different') || (drawn !== 'joined' && drawn !== 'near')) {
        throw new Error(`corpus/pairs.tsv, pair ${index + 1}: one, kind, other, kind, same or different, joined or near`)
      }
      return { one: { id: one, kind }, other: { id: other, kind: otherKind }, verdict, drawn }
    })
}
