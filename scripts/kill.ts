/**
 * Kill a process while it adds, again and again: `node scripts/kill.ts sqlite|postgres [--kills 50] [--articles 2000]`.
 *
 * After each kill the store must be whole and hold every article whose batch was acknowledged. PostgreSQL is started for it.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDialect } from '../src/store/open-store.ts'
import { startPostgres } from '../test/postgres-server.ts'
import { findFaults, keysOf } from './kills/check-store.ts'
import { killWhileAdding } from './kills/kill-while-adding.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: 'string', default: '50' }, articles: { type: 'string', default: '2000' } },
})
const kills = Number(values.kills)
const articles = Number(values.articles)
/** A kill comes within so many milliseconds of the first batch. */
const LATEST = 600

const folder = mkdtempSync(join(tmpdir(), 'isnad-kill-'))
const server = positionals[0] === 'postgres' ? await startPostgres() : undefined
try {
  const address = server ? await server.makeDatabase() : join(folder, 'record.db')
  const acknowledged = new Set<string>()
  let midway = 0
  let faults = 0
  for (let kill = 0; kill < kills; kill++) {
    const run = await killWhileAdding(address, articles, Math.random() * LATEST)
    if (!run.finished) midway++
    for (const key of run.acknowledged) acknowledged.add(key)
    faults += await check(address, acknowledged, `kill ${kill + 1}`)
  }
  const { acknowledged: rest } = await killWhileAdding(address, articles)
  for (const key of rest) acknowledged.add(key)
  faults += await check(address, acknowledged, 'the end')
  process.stdout.write(
    `${kills} kills, ${midway} of them while adding; ${acknowledged.size} of ${articles} articles kept; ${faults} faults\n`,
  )
  if (faults > 0 || acknowledged.size !== articles) process.exitCode = 1
} finally {
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function check(address: string, acknowledged: ReadonlySet<string>, when: string): Promise<number> {
  const access = await openDialect(address)
  try {
    if (!(await access.layout.hasTable(access.db, 'articles'))) return acknowledged.size === 0 ? 0 : 1
    const kept = await keysOf(access)
    const lost = [...acknowledged].filter((key) => !kept.has(key))
    const faults = [...(await findFaults(access)), ...(lost.length > 0 ? [`${lost.length} acknowledged articles lost`] : [])]
    for (const fault of faults) process.stdout.write(`${when}: ${fault}\n`)
    return faults.length
  } finally {
    await access.close()
  }
}
