import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readAsMany } from './read-as-many.ts'

/**
 * Readers at a served record: how long answers take, one by one and with many readers at once.
 *
 *     node bench/server/load.ts --db large.db --readers 200 --seconds 60 --each 1
 */
const { values } = parseArgs({
  options: {
    db: { type: 'string' },
    readers: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    /** Requests of one reader in a second. */
    each: { type: 'string', default: '1' },
  },
})
if (values.db === undefined) throw new Error('--db names the record')
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const server = spawn(process.execPath, [main, 'serve', '--db', values.db, '--port', '0', '--rate', '100000000'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
const address = /http:\S+/.exec(line)?.[0]
if (address === undefined) throw new Error(line)

const get = async <Body>(path: string) => (await (await fetch(`${address}${path}`)).json()) as Body
const timed = async (path: string) => {
  const started = performance.now()
  const response = await fetch(`${address}${path}`)
  const { length } = await response.text()
  return { ms: performance.now() - started, length, status: response.status }
}

const { events } = await get<{ events: number }>('/api/about')
process.stdout.write(`${events} events\n`)
const SINGLE = [
  '/api/events',
  '/api/events?order=weight',
  '/api/events?kind=strike',
  '/api/events?country=SY',
  '/api/events?from=2018-01-01&to=2018-03-31',
  `/api/events?who=${encodeURIComponent('ترامب')}`,
  `/api/events?words=${encodeURIComponent('قصف')}`,
  '/api/facets',
  '/api/facets?country=SY',
  '/api/histogram',
  '/api/marks?limit=5000',
  '/api/cells',
  '/api/network',
  '/api/people',
  '/api/sources',
  '/api/outlets',
  `/api/search?words=${encodeURIComponent('مجلس الأمن')}`,
]
process.stdout.write('first answer, ms\tagain, ms\tkB\taddress\n')
for (const path of SINGLE) {
  const first = await timed(path)
  const again = await timed(path)
  if (first.status !== 200) throw new Error(`${path}: ${first.status}`)
  process.stdout.write(`${first.ms.toFixed(0)}\t${again.ms.toFixed(0)}\t${(first.length / 1000).toFixed(0)}\t${decodeURIComponent(path)}\n`)
}

const { rows } = await get<{ rows: { id: string; reports: number }[] }>('/api/events?limit=200')
const paths = [...SINGLE, ...rows.map(({ id }) => `/api/events/${encodeURIComponent(id)}`)]
const readers = Number(values.readers)
const before = processorSeconds()
const { took, failures, bytes, seconds } = await readAsMany({
  address,
  paths,
  readers,
  seconds: Number(values.seconds),
  each: Number(values.each),
})
const at = (share: number) => (took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0).toFixed(0)
process.stdout.write(
  `${readers} readers, ${seconds.toFixed(0)} s: ${took.length} answers, ${(took.length / seconds).toFixed(0)} a second, ${(bytes / 1e6 / seconds).toFixed(1)} MB a second; ` +
    `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms; failed: ${JSON.stringify(failures)}; ` +
    `the server took ${(processorSeconds() - before).toFixed(1)} s of a processor\n`,
)
server.kill('SIGTERM')

/** What all threads of the server have used so far; Linux alone tells. */
function processorSeconds(): number {
  const [user = 0, system = 0] = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(' ').slice(13, 15).map(Number)
  return (user + system) / 100
}
