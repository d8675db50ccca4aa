import type { EventDetail } from '../../../../src/server/contract/index.ts'
import { writeDays } from '../../language/dates.ts'
import { writeBounds } from '../../language/figures.ts'
import { nameOf, say, sayCountry } from '../../language/say.ts'

export type SlotName = 'participants' | 'place' | 'time' | 'tolls'

/** One reported value, as a row of the page. */
export interface ValueRow {
  /** The value as a correction names it. */
  readonly id: string
  readonly label: string
  /** What is said of it besides: the country of a place, the words of a date. */
  readonly note: string
  readonly key?: string | undefined
  readonly kind?: string | undefined
  readonly reports: readonly number[]
  readonly origins: readonly number[]
  readonly verdict?: string | undefined
}

/** The values of one slot, or of one role of it, side by side. */
export interface ValueGroup {
  readonly slot: SlotName
  readonly title: string
  readonly rows: readonly ValueRow[]
}

type Reported = Pick<ValueRow, 'id' | 'reports' | 'origins'> & { readonly verdict?: string }

const standing = ({ id, reports, origins, verdict }: Reported) => ({ id, reports, origins, verdict })

/** Every value of every slot: who by role, where, when, how many. What most origins report stands first. */
export function toValueGroups(event: EventDetail): ValueGroup[] {
  const roles = [...new Set(event.participants.map(({ value }) => value.role))]
  const groups: ValueGroup[] = [
    ...roles.map(
      (role): ValueGroup => ({
        slot: 'participants',
        title: say(`role.${role}`),
        rows: event.participants
          .filter(({ value }) => value.role === role)
          .map((row) => ({ ...standing(row), label: nameOf(row.value), note: '', key: row.value.key, kind: row.value.kind })),
      }),
    ),
    {
      slot: 'place',
      title: say('account.where'),
      rows: event.place.map((row) => ({
        ...standing(row),
        label: nameOf(row.value),
        note: [row.value.precision === 'country' ? '' : sayCountry(row.value.country ?? ''), say(`precision.${row.value.precision}`)]
          .filter((part) => part !== '')
          .join(' · '),
        key: row.value.key,
        kind: row.value.kind,
      })),
    },
    {
      slot: 'time',
      title: say('account.when'),
      rows: event.time.map((row) => ({
        ...standing(row),
        label: writeDays(row.value.from, row.value.to),
        note: row.value.words === undefined ? (row.value.stated ? '' : say('record.assumed')) : `«${row.value.words}»`,
      })),
    },
    {
      slot: 'tolls',
      title: say('account.figures'),
      rows: event.tolls.map((row) => ({ ...standing(row), label: writeToll(row.value), note: `«${row.value.words}»` })),
    },
  ]
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map((group) => ({ ...group, rows: [...group.rows].sort((one, other) => other.origins.length - one.origins.length) }))
}

/** «قتلى: 18», «جرحى: 10 على الأقل» */
export function writeToll({ counts, min, max, approximate }: EventDetail['tolls'][number]['value']): string {
  return `${say(`counted.${counts}`)}: ${approximate ? `${say('account.about')} ` : ''}${writeBounds({ min, max })}`
}

/** A value of a slot, by its place in it, in words. */
export function labelValue(event: EventDetail, slot: EventDetail['disagreements'][number]['slot'], index: number): string {
  switch (slot) {
    case 'time': {
      const days = event.time[index]?.value
      return days ? writeDays(days.from, days.to) : ''
    }
    case 'tolls': {
      const toll = event.tolls[index]?.value
      return toll ? writeToll(toll) : ''
    }
    case 'status': {
      const step = event.history[index]
      return step ? say(`status.${step.status}`) : ''
    }
    default: {
      const named = event[slot === 'place' ? 'place' : 'participants'][index]?.value
      return named ? nameOf(named) : ''
    }
  }
}
