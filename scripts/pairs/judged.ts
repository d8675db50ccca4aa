import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One pair of reports that a reader judged. Ids only: the texts are not ours. */
export interface JudgedPair {
  readonly one: string
  readonly other: string
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
      const [one, other, verdict, drawn] = line.split('\t')
      if (!one || !other || (verdict !== 'same' && verdict !== 'different') || (drawn !== 'joined' && drawn !== 'near')) {
        throw new Error(`corpus/pairs.tsv, pair ${index + 1}: one, other, same or different, joined or near`)
      }
      return { one, other, verdict, drawn }
    })
}
