import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../src/store/index.ts'
import { ROOT } from './shared-data.ts'
import { send, startServer, type TestServer } from './test-server.ts'

const MAIN = join(ROOT, 'src', 'cli', 'main.ts')
const SENTENCE = 'قال وزير الخارجية إن الاجتماع سيعقد في العاصمة يوم الخميس المقبل بحضور ممثلين عن دول الجوار. '
const page = (title: string) =>
  `<html lang="ar"><head><title>${title}</title></head><body><article><p>${title}. ${SENTENCE.repeat(4)}</p></article></body></html>`
const ITEMS = ['a', 'b', 'c', 'd']
const FEED = `<rss version="2.0"><channel><title>موقع</title>${ITEMS.map((name) => `<item><title>${name}</title><link>/${name}</link></item>`).join('')}</channel></rss>`

let folder = ''
let server: TestServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-intake-'))
  const pages = Object.fromEntries(ITEMS.map((name) => [`/${name}`, send(page(name))]))
  server = await startServer({ ...pages, '/feed': send(FEED, { 'content-type': 'application/rss+xml', etag: '"1"' }) })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Ended {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

/** The server answers in this process, so that nothing may wait for the command in the way that blocks. */
function isnad(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ stdout, stderr, code: error ? Number(error.code) : 0 })
    })
  })
}
const at = (path: string) => `http://127.0.0.1:${server.port}${path}`
const OWN = ['--allow-network', '127.0.0.1']

test('an address of this machine is refused, and is a row among the problems', async () => {
  const { stderr, code } = await isnad('add', at('/a'), '--db', 'refused.db')
  expect(stderr).toContain('[forbidden-address]')
  expect(code).toBe(1)
  expect(JSON.parse((await isnad('problems', '--db', 'refused.db', '--json')).stdout)).toMatchObject([
    { code: 'forbidden-address', file: at('/a') },
  ])
  expect(server.asked).toEqual([])
})

test('what was added is told to programs as well', async () => {
  const { stdout } = await isnad('add', at('/b'), '--db', 'told.db', '--json', ...OWN)
  expect(JSON.parse(stdout)).toMatchObject({ added: 1, revised: 0, known: 0, problems: 0, record: { address: 'told.db', articles: 1 } })
})

test('a page and a feed are added; what a page was is written out byte for byte', async () => {
  expect((await isnad('add', at('/a'), '--db', 'added.db', ...OWN)).stdout).toContain('1 articles added')
  expect((await isnad('add', at('/feed'), '--db', 'added.db', ...OWN)).stdout).toContain(
    '3 articles added (0 of them new versions), 1 were there already',
  )
  expect((await isnad('versions', at('/a'), '--original', '--db', 'added.db')).stdout).toBe(page('a'))
})

test('watch, killed in the middle, goes on where it was', async () => {
  server.asked.length = 0
  const args = ['watch', at('/feed'), '--once', '--db', 'watched.db', ...OWN]
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  while (!server.asked.includes('GET /c')) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGKILL')
  await ended
  await isnad(...args)
  const store = await openStore(join(folder, 'watched.db'))
  expect((await store.counts()).articles).toBe(ITEMS.length)
  await store.close()
  expect(server.asked.filter((each) => each === 'GET /d')).toHaveLength(1)
  expect(server.asked.filter((each) => each === 'GET /a')).toHaveLength(1)
})

test('watch ends what it has begun when it is asked to stop', async () => {
  const child = spawn(process.execPath, [MAIN, 'watch', at('/feed'), '--db', 'stopped.db', ...OWN], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let written = ''
  child.stdout.on('data', (chunk) => {
    written += String(chunk)
  })
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)))
  const before = server.asked.length
  while (!server.asked.slice(before).includes('GET /c')) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(written).toMatch(/^[1-4] articles added/)
})

test('a mailbox is taken once', async () => {
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in', 'a.html'), page('a'))
  utimesSync(join(folder, 'in', 'a.html'), 1_700_000_000, 1_700_000_000)
  const args = ['mailbox', 'in', '--once', '--db', 'mailbox.db']
  expect((await isnad(...args)).stdout).toContain('1 articles added')
  expect((await isnad(...args)).stdout).toContain('0 articles added, 0 were there already')
})

test.each([
  ['a network that is none', ['add', 'x.txt', '--allow-network', 'home'], '192.168.7.0/24'],
  ['no feed named', ['watch'], 'feeds'],
  ['a pace that is none', ['watch', 'https://example.org/feed', '--every', '0'], 'whole number'],
])('%s is a wrong command', async (_, args, message) => {
  const { stderr, code } = await isnad(...args)
  expect(stderr).toContain(message)
  expect(code).toBe(2)
})
