import type { Stage } from '../stage.ts'

/** «محمد صادق المخلافي»: a name between two others of one person is no verb. */
export function isInsideName({ passage: { tokens }, book }: Stage, index: number): boolean {
  const token = tokens[index]
  const around = token && book.firstWithin(token, ({ form, start, end }) => form === 'name' && start < token.start && end > token.end)
  return around !== undefined && book.get(around.entity)?.kind === 'person'
}
