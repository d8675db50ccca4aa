import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foldSpelling } from '../src/text/normalise.ts'
import { ROOT } from './shared-data.ts'

/** A set of words under a comment that ends with «Folded.»: its name and what is in it. */
const FOLDED_SET = /Folded\.\s*\*\/\s*(?:export )?const (\w+)[^=\n]*=\s*new Set(?:<string>)?\(([^)]*)\)/gu

const reading = join(ROOT, 'src/reading')
const sources = readdirSync(reading, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/u.test(file))

test('words that are matched with folded stems are written folded: no other is ever met', () => {
  let sets = 0
  const never: string[] = []
  for (const file of sources) {
    for (const [, name, body] of readFileSync(join(reading, file), 'utf8').matchAll(FOLDED_SET)) {
      sets++
      for (const [word] of (body ?? '').matchAll(/[\u0621-\u064a]+/gu))
        if (foldSpelling(word) !== word) never.push(`${file}: ${name} holds ${word}; write ${foldSpelling(word)}`)
    }
  }
  expect(sets).toBeGreaterThan(50)
  expect(never).toEqual([])
})
