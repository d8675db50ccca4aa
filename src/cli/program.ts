import { Command } from 'commander'
import { addCommand } from './add.ts'
import { conflictsCommand } from './conflicts.ts'
import { correctCommand, undoCommand } from './correct.ts'
import { dueCommand } from './due.ts'
import { eventCommand } from './event.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { mailboxCommand } from './mailbox.ts'
import { originsCommand } from './origins.ts'
import { ownVersion } from './own-version.ts'
import { problemsCommand } from './problems.ts'
import { readCommand } from './read.ts'
import { rereadCommand } from './reread.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { sourcesCommand } from './sources.ts'
import { timelineCommand } from './timeline.ts'
import { tokenCommand } from './token.ts'
import { userCommand } from './user.ts'
import { versionsCommand } from './versions.ts'
import { watchCommand } from './watch.ts'
import { whoCommand } from './who.ts'

/** All commands. `docs/cli.md` is made from it. */
export function createProgram(): Command {
  const program = new Command('isnad')
    .description('Reads Arabic news: who did what to whom, where, when, and who says so through which chain of sources.')
    .version(ownVersion())
    .addCommand(readCommand())
    .addCommand(explainCommand())
    .addCommand(addCommand())
    .addCommand(watchCommand())
    .addCommand(mailboxCommand())
    .addCommand(timelineCommand())
    .addCommand(eventCommand())
    .addCommand(searchCommand())
    .addCommand(conflictsCommand())
    .addCommand(originsCommand())
    .addCommand(dueCommand())
    .addCommand(whoCommand())
    .addCommand(sourcesCommand())
    .addCommand(correctCommand())
    .addCommand(undoCommand())
    .addCommand(rereadCommand())
    .addCommand(exportCommand())
    .addCommand(versionsCommand())
    .addCommand(problemsCommand())
    .addCommand(serveCommand())
    .addCommand(userCommand())
    .addCommand(tokenCommand())
  for (const command of allOf(program)) command.exitOverride()
  return program
}

/** A command and all below it. */
function allOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allOf)]
}
