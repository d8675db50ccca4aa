import type { RecordedEvent } from '../../record/types.ts'

/**
 * Whether the record holds that it took place. Formats that have no word for planned, denied or failed write only such events.
 */
export function tookPlace({ status }: Pick<RecordedEvent, 'status'>): boolean {
  return status === 'happened' || status === 'ongoing'
}

/** Whether somebody says that it did not take place. */
export function isDeniedBySome({ history }: RecordedEvent): boolean {
  return history.some(({ status }) => status === 'denied')
}

/** All its reports tell it as background. */
export function isRetold({ reports }: RecordedEvent): boolean {
  return reports.every(({ retold }) => retold)
}

/** Only unnamed sources stand behind it. */
export function isAnonymousOnly({ origins }: RecordedEvent): boolean {
  return origins.every(({ anonymous }) => anonymous)
}
