import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('..', import.meta.url))
/** All code that a reading and what the record makes of it depend on. */
const READING = ['text', 'lexicon', 'reading', 'record']
const LENGTH = 12

let version: string | undefined

/** Which code reads: a hash of the code itself, so that nobody has to remember to count it up. Hexadecimal; worked out once. */
export function readerVersion(): string {
  version ??= hashFolders()
  return version
}

function hashFolders(): string {
  const hash = createHash('sha256')
  for (const folder of READING) {
    const names = readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    for (const name of names.filter(isCode).sort()) hash.update(name).update(readFileSync(join(SOURCE, folder, name)))
  }
  return hash.digest('hex').slice(0, LENGTH)
}

const isCode = (name: string) => /\.(?:ts|js)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name)
