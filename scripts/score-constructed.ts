/**
 * Read sentences made by construction (`scripts/constructed/words.ts`), of which it is known who does what to whom, and print what is read otherwise.
 *
 *   node scripts/score-constructed.ts [count] [seed]
 */
import { createReader } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'
import { isRight } from './constructed/is-right.ts'
import { construct } from './constructed/sentences.ts'

const [count = 1000, seed = 1] = process.argv.slice(2).map(Number)
const reader = createReader(loadLexicon())
const wrong = construct(count, seed).filter((sentence) => !isRight(reader, sentence))
for (const { text, kind } of wrong) process.stdout.write(`${kind} ${text}\n`)
process.stdout.write(`${count - wrong.length} of ${count} right\n`)
