import type { NewCorrection } from '../../../../src/server/contract/index.ts'

type Slot = NonNullable<NewCorrection['slot']>

/** A correction that is being written: all but the reason and what only the form asks. */
export interface Draft {
  readonly verdict: NewCorrection['verdict']
  readonly slot?: Slot
  /** The value it rules on, as the server names it. */
  readonly value?: string
  /** That value for people. */
  readonly label?: string
}

/** What the fields of the form hold, by their names. */
export type Fields = Readonly<Record<string, string>>

/** The id of an event, from itself or from the address of its page. */
export function toEventId(given: string): string {
  const [, part] = /\/events\/([^/?#]+)/.exec(given) ?? []
  if (part === undefined) return given.trim()
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The value that holds instead, as the slot keeps it; `undefined` where the fields do not say it. */
export function toInstead({ slot, value }: Draft, fields: Fields): string | undefined {
  const given = (name: string) => (fields[name] ?? '').trim()
  const number = (name: string) => (given(name) === '' ? undefined : Number(given(name)))
  const old: unknown = value === undefined ? {} : JSON.parse(value)
  const kept = typeof old === 'object' && old !== null ? old : {}
  switch (slot) {
    case 'time': {
      if (given('from') === '') return undefined
      return JSON.stringify({ from: given('from'), to: given('to') === '' ? given('from') : given('to'), stated: true })
    }
    case 'tolls': {
      const [min, max] = [number('min'), number('max')]
      if (min === undefined && max === undefined) return undefined
      const counts = 'counts' in kept ? kept.counts : 'killed'
      return JSON.stringify({
        counts,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        approximate: false,
        words: '',
      })
    }
    case 'status':
      return given('status') === '' ? undefined : JSON.stringify(given('status'))
    case 'participants': {
      if (given('name') === '') return undefined
      return JSON.stringify({ kind: 'words', name: given('name'), role: 'role' in kept ? kept.role : 'actor' })
    }
    case 'place': {
      if (given('name') === '') return undefined
      return JSON.stringify({ key: `place:${given('name')}`, kind: 'place', name: given('name'), precision: given('precision') })
    }
    default:
      return undefined
  }
}
