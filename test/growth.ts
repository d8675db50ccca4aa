import { performance } from 'node:perf_hooks'

const TIMES = 10
const TRIES = 8
/** Work that grows with the square of the text takes a hundred times as long; what the collector and other processes add stays below this. */
export const MOST_GROWTH = 25

/**
 * How many times as long the work takes over ten times the text: about 10 where it is linear, about 100 where it is quadratic.
 *
 * Both sides work through the same amount of text, so that what the collector takes is in both. Only the best of a few tries
 * counts, since whatever else the machine does can only slow a run down.
 *
 * @param length UTF-16 code units of the shorter text.
 * @param work Is timed; what `prepare` makes of a text is not.
 */
export function growth<Input>(piece: string, length: number, prepare: (text: string) => Input, work: (input: Input) => unknown): number {
  const short = prepare(fill(piece, length))
  const long = prepare(fill(piece, TIMES * length))
  const timeOf = (input: Input, times: number) => {
    const start = performance.now()
    for (let count = 0; count < times; count++) work(input)
    return performance.now() - start
  }
  timeOf(short, TIMES)
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < TRIES && best > MOST_GROWTH; attempt++) {
    best = Math.min(best, (TIMES * timeOf(long, 1)) / timeOf(short, TIMES))
  }
  return best
}

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
