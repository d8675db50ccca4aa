import { CommanderError } from 'commander'
import { LexiconError } from '../lexicon/table.ts'
import { leaveWithPipe } from './output.ts'
import { createProgram } from './program.ts'

leaveWithPipe()
try {
  await createProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof LexiconError) {
    process.stderr.write(`The lexicon cannot be used: ${error.message}\n`)
    process.exitCode = 1
  } else throw error
}
