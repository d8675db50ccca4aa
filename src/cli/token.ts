import { Command, Option } from 'commander'
import type { Scope } from '../server/index.ts'
import { type DeskOptions, fail, withDesk } from './accounts/with-desk.ts'
import { write } from './output.ts'
import { dbOption, parseCount, recordJsonOption } from './record/record-options.ts'

interface AddOptions extends DeskOptions {
  readonly scope: readonly Scope[]
  readonly label: string
  readonly days?: number
}

/** `isnad token`: how programs show who sent them. */
export function tokenCommand(): Command {
  return new Command('token')
    .description('Keep tokens for programs. Only a hash is kept: a token is shown once.')
    .addCommand(
      new Command('add')
        .description('Make a token of an account.')
        .argument('<account>', 'whose it is: it may never do more')
        .addOption(new Option('--scope <scopes...>', 'what it may do').choices(['read', 'correct', 'add']).default(['read']))
        .addOption(new Option('--label <words>', 'what it is for').default('made by command'))
        .addOption(new Option('--days <count>', 'until it ends; never where nothing is said').argParser(parseCount))
        .addOption(dbOption())
        .action(addToken),
    )
    .addCommand(new Command('list').description('List the tokens.').addOption(dbOption()).addOption(recordJsonOption()).action(listTokens))
    .addCommand(new Command('revoke').description('Revoke a token.').argument('<id>', 'its id').addOption(dbOption()).action(revokeToken))
}

async function addToken(account: string, { db, scope, label, days }: AddOptions): Promise<void> {
  await withDesk(db, async ({ accounts, tokens, audit }) => {
    if (!(await accounts.find(account))) return fail(`there is no account ${account}`)
    const { id, token } = await tokens.issue(account, label, scope, days)
    await audit.write({ by: 'command', through: 'command', action: 'token add', subject: `${id}: ${account}`, outcome: 'done' })
    await write(`${token}\n`)
  })
}

async function listTokens({ db, json }: DeskOptions & { readonly json?: true }): Promise<void> {
  await withDesk(db, async ({ tokens }) => {
    const rows = await tokens.list()
    if (json) return write(`${JSON.stringify(rows, null, 2)}\n`)
    for (const { id, account, scopes, label, expiresAt, lastUsedAt } of rows) {
      await write(`${id}  ${account}  ${scopes.join(' ')}  ${label}  ends ${expiresAt ?? 'never'}, last used ${lastUsedAt ?? 'never'}\n`)
    }
  })
}

async function revokeToken(id: string, { db }: DeskOptions): Promise<void> {
  await withDesk(db, async ({ tokens, audit }) => {
    if (!(await tokens.revoke(id))) return fail(`there is no token ${id}`)
    await audit.write({ by: 'command', through: 'command', action: 'token revoke', subject: id, outcome: 'done' })
    await write(`${id} is revoked\n`)
  })
}
