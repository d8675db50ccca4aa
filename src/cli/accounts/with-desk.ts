import { Option } from 'commander'
import type { Desk } from '../../server/index.ts'

/** What every command over accounts takes. */
export interface DeskOptions {
  readonly db: string
}

export const roleOption = () =>
  new Option('--role <role>', 'a reader reads; an editor adds and corrects, too; an admin keeps accounts as well')
    .choices(['reader', 'editor', 'admin'])
    .default('reader')

/** Open the desk beside a record, work at it, and close it, whatever happens. */
export async function withDesk(db: string, work: (desk: Desk) => Promise<void>): Promise<void> {
  const { deskBeside, openDesk } = await import('../../server/index.ts')
  const desk = await openDesk(deskBeside(db), () => new Date().toISOString())
  try {
    await work(desk)
  } finally {
    await desk.close()
  }
}

export function fail(what: string): void {
  process.stderr.write(`${what}\n`)
  process.exitCode = 1
}
