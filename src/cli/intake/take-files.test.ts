import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore, type Store } from '../../store/index.ts'
import { createAdder } from './adder.ts'
import { takeFiles } from './take-files.ts'

const NOW = Date.parse('2025-07-29T12:00:00Z')
const SENTENCE = 'قال وزير الخارجية إن الاجتماع سيعقد في العاصمة يوم الخميس المقبل بحضور ممثلين عن دول الجوار.'

let folder = ''
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-mailbox-'))
  store = await openStore(':memory:')
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** @param age How long ago it was written, in seconds. */
function put(name: string, text: string, age = 60): void {
  writeFileSync(join(folder, name), text)
  const at = NOW / 1000 - age
  utimesSync(join(folder, name), at, at)
}
async function take(): Promise<{ added: number; known: number; problems: number }> {
  const adder = await createAdder(store, { batch: 50, keepOriginals: true })
  await takeFiles(folder, {
    intake: store.intake,
    adder,
    clock: { now: () => NOW, sleep: async () => {} },
    defaults: { outlet: 'منفذ' },
    quiet: 2000,
  })
  const { added, known, problems } = adder.total()
  return { added, known, problems }
}

test('an empty folder is nothing wrong', async () => {
  expect(await take()).toEqual({ added: 0, known: 0, problems: 0 })
})

test('each file is taken once, also in folders, and again when it is altered', async () => {
  put('a.txt', `${SENTENCE} أ`)
  mkdirSync(join(folder, 'more'))
  put('more/b.jsonl', `${JSON.stringify({ text: `${SENTENCE} ب` })}\n{broken\n`)
  expect(await take()).toEqual({ added: 2, known: 0, problems: 1 })
  expect(await take()).toEqual({ added: 0, known: 0, problems: 0 })
  put('a.txt', `${SENTENCE} ج`, 30)
  expect(await take()).toEqual({ added: 1, known: 0, problems: 0 })
})

test('a file that is still written to waits', async () => {
  put('a.txt', SENTENCE, 1)
  expect(await take()).toEqual({ added: 0, known: 0, problems: 0 })
  put('a.txt', SENTENCE, 3)
  expect(await take()).toEqual({ added: 1, known: 0, problems: 0 })
})
