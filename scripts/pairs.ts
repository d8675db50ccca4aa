/**
 * Pairs of reports to be judged, and how the record does on those that were:
 *
 * `node scripts/pairs.ts print joined|near --db FILE [--count 200] [--seed WORD]` shows pairs that nobody has judged yet,
 * another seed others;
 * `node scripts/pairs.ts score --db FILE [--misses]` reads corpus/pairs.tsv.
 */
import { parseArgs } from 'node:util'
import { openSqlite } from '../src/store/dialects/sqlite/open.ts'
import { findJoined, findNear } from './pairs/candidates.ts'
import { drawPair } from './pairs/draw-pair.ts'
import { readJudged } from './pairs/judged.ts'
import { scorePairs } from './pairs/score-pairs.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    db: { type: 'string', default: 'isnad.db' },
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '' },
    misses: { type: 'boolean' },
  },
})
const [what, which] = positionals
const access = openSqlite(values.db, { readonly: true })
try {
  if (what === 'score') process.stdout.write(await scorePairs(access, readJudged(), values.misses === true))
  else if (what === 'print' && (which === 'joined' || which === 'near')) {
    const known = new Set(readJudged().map(({ one, other }) => `${one.id} ${other.id}`))
    const candidates = await (which === 'joined' ? findJoined(access, values.seed) : findNear(access, values.seed))
    const open = candidates.filter(({ one, other }) => !known.has(`${one.id} ${other.id}`))
    process.stdout.write(`${candidates.length} pairs, ${open.length} not judged\n`)
    for (const [index, candidate] of open.slice(0, Number(values.count)).entries()) process.stdout.write(drawPair(index + 1, candidate))
  } else {
    process.stderr.write('Say what: print joined, print near or score.\n')
    process.exitCode = 2
  }
} finally {
  await access.close()
}
