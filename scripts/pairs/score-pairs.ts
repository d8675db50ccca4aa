import type { StoreDialect } from '../../src/store/dialects/dialect.ts'
import { findJudged } from './find-judged.ts'
import type { JudgedPair } from './judged.ts'

/** How many of the judged pairs that stand in one event belong there, and how many that are different are kept apart. */
export async function scorePairs(access: StoreDialect, judged: readonly JudgedPair[], showsMisses: boolean): Promise<string> {
  const find = await findJudged(
    access,
    judged.flatMap(({ one, other }) => [one, other]),
  )
  const itself = new Set(judged.map(({ one, other }) => `${one.id} ${other.id}`))
  const known = judged.flatMap(({ one, other, verdict, drawn }) => {
    const [here, there] = [find(one), find(other)]
    if (!here || !there) return []
    const isItself = here.telling.id === one.id && there.telling.id === other.id
    // Where the nearest reports were judged as a pair of their own, what was said of another pair says nothing of them.
    if (!isItself && itself.has(`${here.telling.id} ${there.telling.id}`)) return []
    return [{ here, there, verdict, drawn, isJoined: here.event === there.event }]
  })
  const joined = known.filter(({ isJoined }) => isJoined)
  const wrong = joined.filter(({ verdict }) => verdict === 'different')
  const same = known.filter(({ verdict }) => verdict === 'same')
  const missed = same.filter(({ isJoined }) => !isJoined)
  const near = known.filter(({ drawn }) => drawn === 'near')
  const nearDifferent = near.filter(({ verdict }) => verdict === 'different')
  const nearSame = near.filter(({ verdict }) => verdict === 'same')
  const lines = [
    `${judged.length} judged pairs, ${judged.length - known.length} of which have a report that is no longer read`,
    share('joined pairs that are one event', joined.length - wrong.length, joined.length),
    share('near but different events kept apart', nearDifferent.filter(({ isJoined }) => !isJoined).length, nearDifferent.length),
    share('pairs of one event that are joined', same.length - missed.length, same.length),
    share('of those drawn for being near and not alike', nearSame.filter(({ isJoined }) => isJoined).length, nearSame.length),
  ]
  if (showsMisses) {
    for (const { here, there } of wrong) lines.push(`wrongly joined\t${here.telling.id}\t${there.telling.id}`)
    for (const { here, there } of missed) lines.push(`missed\t${here.telling.id}\t${there.telling.id}`)
  }
  return `${lines.join('\n')}\n`
}

const share = (what: string, part: number, whole: number) =>
  `${what}: ${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`
