import { Command, InvalidArgumentError, Option } from 'commander'
import type { AccountRole } from '../server/index.ts'
import { askPassword, makePassword, SHORTEST } from './accounts/ask-password.ts'
import { type DeskOptions, fail, roleOption, withDesk } from './accounts/with-desk.ts'
import { write } from './output.ts'
import { dbOption, recordJsonOption } from './record/record-options.ts'

interface AddOptions extends DeskOptions {
  readonly role: AccountRole
  readonly generate?: true
}

/** `isnad user`: who may sign in to the pages of a record. */
export function userCommand(): Command {
  return new Command('user')
    .description('Keep the accounts of a record: who may sign in, and what they may do. They stand in a file beside it (record.desk.db).')
    .addCommand(
      new Command('add')
        .description('Add an account. The password is asked for, or read from standard input.')
        .argument('<name>', 'what it signs in by', parseName)
        .addOption(roleOption())
        .addOption(new Option('--generate', 'make a password and show it'))
        .addOption(dbOption())
        .action(addUser),
    )
    .addCommand(new Command('list').description('List the accounts.').addOption(dbOption()).addOption(recordJsonOption()).action(listUsers))
    .addCommand(
      new Command('remove')
        .description('Remove an account, with its sessions and tokens.')
        .argument('<name>', 'the account')
        .addOption(dbOption())
        .action(removeUser),
    )
}

/** @throws {InvalidArgumentError} */
function parseName(name: string): string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@ -]{0,63}$/u.test(name)) {
    throw new InvalidArgumentError('A name has up to 64 letters, digits, blanks and . _ @ -, and begins with a letter or digit.')
  }
  return name
}

async function addUser(name: string, { db, role, generate }: AddOptions): Promise<void> {
  const password = generate ? makePassword() : await askPassword()
  if (password.length < SHORTEST) return fail(`a password has ${SHORTEST} letters or more`)
  await withDesk(db, async ({ accounts, audit }) => {
    if (!(await accounts.add(name, role, password))) return fail(`there is an account ${name} already`)
    await audit.write({ by: 'command', through: 'command', action: 'user add', subject: `${name}: ${role}`, outcome: 'done' })
    await write(`${name} may sign in as ${role}${generate ? ` with ${password}` : ''}\n`)
  })
}

async function listUsers({ db, json }: DeskOptions & { readonly json?: true }): Promise<void> {
  await withDesk(db, async ({ accounts }) => {
    const rows = await accounts.list()
    if (json) return write(`${JSON.stringify(rows, null, 2)}\n`)
    for (const { name, role, lastSeenAt, tokens } of rows) {
      await write(`${name}  ${role}  ${tokens} tokens  ${lastSeenAt === undefined ? 'never signed in' : `last seen ${lastSeenAt}`}\n`)
    }
  })
}

async function removeUser(name: string, { db }: DeskOptions): Promise<void> {
  await withDesk(db, async ({ accounts, audit }) => {
    if (!(await accounts.remove(name))) return fail(`there is no account ${name}`)
    await audit.write({ by: 'command', through: 'command', action: 'user remove', subject: name, outcome: 'done' })
    await write(`${name} is removed\n`)
  })
}
