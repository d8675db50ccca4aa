import type { Kysely } from 'kysely'

/** What the server keeps besides the record: who may do what, and who did. Never in the record's own file: that one is handed on. */
export interface DeskTables {
  accounts: { name: string; role: string; password: string; created_at: string; seen_at: string | null }
  /** `id` is a hash: whoever reads the table cannot sign in with it. */
  sessions: { id: string; account: string | null; session: string; ends_at: string }
  /** `hash` likewise. */
  tokens: {
    id: string
    hash: string
    label: string
    account: string
    scopes: string
    created_at: string
    ends_at: string | null
    used_at: string | null
  }
  audit: { seq: number; at: string; by: string; through: string; action: string; subject: string; outcome: string }
  secrets: { name: string; secret: string }
}

/** Make what is missing. A table that is there stays as it is. */
export async function createDeskTables({ schema }: Kysely<DeskTables>): Promise<void> {
  const texts = async (table: keyof DeskTables, key: string, columns: readonly string[], empty: readonly string[] = []) => {
    let made = schema
      .createTable(table)
      .ifNotExists()
      .addColumn(key, 'text', (column) => column.primaryKey())
    for (const name of columns) made = made.addColumn(name, 'text', (column) => column.notNull())
    for (const name of empty) made = made.addColumn(name, 'text')
    await made.execute()
  }
  await texts('accounts', 'name', ['role', 'password', 'created_at'], ['seen_at'])
  await texts('sessions', 'id', ['session', 'ends_at'], ['account'])
  await texts('tokens', 'id', ['hash', 'label', 'account', 'scopes', 'created_at'], ['ends_at', 'used_at'])
  await texts('secrets', 'name', ['secret'])
  let audit = schema
    .createTable('audit')
    .ifNotExists()
    .addColumn('seq', 'integer', (column) => column.primaryKey())
  for (const name of ['at', 'by', 'through', 'action', 'subject', 'outcome'])
    audit = audit.addColumn(name, 'text', (column) => column.notNull())
  await audit.execute()
  await schema.createIndex('tokens_by_hash').ifNotExists().on('tokens').column('hash').execute()
  await schema.createIndex('sessions_by_account').ifNotExists().on('sessions').column('account').execute()
  await schema.createIndex('audit_by_account').ifNotExists().on('audit').columns(['by', 'seq']).execute()
}
