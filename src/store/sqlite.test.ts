import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { holdIntakeToContract } from '../../test/intake-contract.ts'
import { holdToContract } from '../../test/store-contract.ts'
import { openStore } from './open-store.ts'
import { VIEWS } from './views.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-store-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a store over SQLite', () => holdToContract(() => openStore(':memory:')))
describe('what comes in, over SQLite', () => holdIntakeToContract(() => openStore(':memory:')))

const MAIN = join(import.meta.dirname, '..', 'cli', 'main.ts')
const run = promisify(execFile)
const TOWNS = ['حلب', 'حمص', 'درعا', 'إدلب', 'بيروت', 'بغداد', 'عدن', 'غزة']

/** Small articles in any number, each with an event. */
function writeArticles(name: string, count: number): string {
  const file = join(folder, name)
  const line = (index: number) => {
    const day = `2025-07-${String((index % 28) + 1).padStart(2, '0')}`
    const text = `قتل ${(index % 90) + 3} أشخاص في انفجار وقع في ${TOWNS[index % TOWNS.length]} أمس. رقم البلاغ ${name} ${index}.`
    return JSON.stringify({ id: `${name}-${index}`, outlet: `منفذ ${index % 5}`, published: day, title: `انفجار ${index}`, text })
  }
  writeFileSync(file, Array.from({ length: count }, (_, index) => line(index)).join('\n'))
  return file
}

function check(db: string): { articles: number; orphans: number; integrity: string } {
  const database = new SQLite(db, { readonly: true })
  const one = (query: string) => Object.values(database.prepare(query).get() as Record<string, unknown>)[0]
  const found = {
    articles: Number(one('select count(*) from articles')),
    orphans: Number(one('select count(*) from reports where event not in (select id from events)')),
    integrity: String(one('pragma integrity_check')),
  }
  database.close()
  return found
}

test('two processes add to one file while a third asks: nothing is lost', async () => {
  const db = join(folder, 'two.db')
  const add = (file: string) => run(process.execPath, [MAIN, 'add', file, '--db', db, '--batch', '7'])
  const ask = async () => {
    for (let round = 0; round < 3; round++) await run(process.execPath, [MAIN, 'timeline', '--db', db, '--json'])
  }
  await (await openStore(db)).close()
  await Promise.all([add(writeArticles('one.jsonl', 120)), add(writeArticles('other.jsonl', 120)), ask()])
  expect(check(db)).toEqual({ articles: 240, orphans: 0, integrity: 'ok' })
})

test('killed while adding, a run is simply started again: nothing is lost or doubled', async () => {
  const db = join(folder, 'killed.db')
  const file = writeArticles('killed.jsonl', 150)
  for (const after of [700, 1000, 1300]) {
    const child = spawn(process.execPath, [MAIN, 'add', file, '--db', db, '--batch', '3'], { stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    await ended
    clearTimeout(timer)
  }
  await run(process.execPath, [MAIN, 'add', file, '--db', db])
  expect(check(db)).toEqual({ articles: 150, orphans: 0, integrity: 'ok' })
})

test('every view can be read by whoever opens the file', async () => {
  const db = join(folder, 'views.db')
  await (await openStore(db)).close()
  const database = new SQLite(db, { readonly: true })
  for (const { name } of VIEWS) expect(database.prepare(`select * from ${name}`).all()).toEqual([])
  database.close()
})

test('a file of a newer Isnad is refused in one sentence', async () => {
  const db = join(folder, 'newer.db')
  await (await openStore(db)).close()
  const database = new SQLite(db)
  database.prepare(`update meta set value = '99' where key = 'version'`).run()
  database.close()
  await expect(openStore(db)).rejects.toThrow('the store is of version 99')
})
