import type { Reader, Role } from '../../src/index.ts'
import type { Constructed } from './sentences.ts'

const TARGETS = new Set<Role>(['recipient', 'victim'])

/** Whether the one event of its kind has the one doer and the one target, each in all its words or the first of them. */
export function isRight(reader: Reader, { text, kind, doer, target }: Constructed): boolean {
  const { events } = reader.read({ id: 'constructed', text })
  const told = events.filter((event) => event.kind === kind)
  const wordsOf = (isAsked: (role: Role) => boolean) =>
    told.flatMap(({ arguments: all }) => all.filter(({ role }) => isAsked(role)).map(({ start, end }) => text.slice(start, end)))
  const isOnly = (found: readonly string[], wanted: string) => found.length === 1 && wanted.startsWith(found[0] ?? ' ')
  return (
    told.length === 1 &&
    isOnly(
      wordsOf((role) => role === 'actor'),
      doer,
    ) &&
    isOnly(
      wordsOf((role) => TARGETS.has(role)),
      target,
    )
  )
}
