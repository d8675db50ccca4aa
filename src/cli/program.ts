import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { explainCommand } from './explain.ts'
import { readCommand } from './read.ts'

/** All commands. `docs/cli.md` is made from it. */
export function createProgram(): Command {
  const program = new Command('isnad')
    .description('Reads Arabic news: who did what to whom, where, when, and who says so through which chain of sources.')
    .version(ownVersion())
    .addCommand(readCommand())
    .addCommand(explainCommand())
  for (const command of [program, ...program.commands]) command.exitOverride()
  return program
}

function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  return version
}
