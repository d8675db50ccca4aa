import type { CorrectedSlot, Correction } from '../record/index.ts'
import type { StoreDialect } from './dialects/dialect.ts'
import type { CorrectionRow } from './schema.ts'

/** All corrections, in the order in which they were made. */
export async function readCorrections({ db }: Pick<StoreDialect, 'db'>): Promise<Correction[]> {
  const rows = await db.selectFrom('corrections').selectAll().orderBy('seq').execute()
  return rows.map(toCorrection)
}

/** A correction as it is handed in: the store gives it its id. */
export type NewCorrection = Correction extends infer Each ? (Each extends Correction ? Omit<Each, 'id'> : never) : never

export function toCorrectionRow(correction: NewCorrection, seq: number): CorrectionRow {
  const { verdict, by, at, why } = correction
  const empty = { slot: null, value: null, instead: null, other: null, reports: null, apart_from: null, correction: null }
  const base = { ...empty, seq, verdict, by, at, why }
  switch (correction.verdict) {
    case 'merge':
      return { ...base, event: correction.event, other: correction.with }
    case 'split':
      return { ...base, event: correction.event, reports: JSON.stringify(correction.reports), apart_from: JSON.stringify(correction.from) }
    case 'undo':
      return { ...base, event: '', correction: correction.correction }
    default: {
      const { event, slot, value = null, instead = null } = correction
      return { ...base, event, slot, value, instead }
    }
  }
}

function toCorrection(row: CorrectionRow): Correction {
  const signed = { id: `c${row.seq}`, by: row.by, at: row.at, why: row.why }
  const { event } = row
  if (row.verdict === 'merge') return { ...signed, verdict: 'merge', event, with: row.other ?? '' }
  if (row.verdict === 'undo') return { ...signed, verdict: 'undo', correction: row.correction ?? '' }
  if (row.verdict === 'split') {
    return { ...signed, verdict: 'split', event, reports: parseIds(row.reports), from: parseIds(row.apart_from) }
  }
  return {
    ...signed,
    verdict: row.verdict as 'confirm' | 'reject' | 'replace',
    event,
    slot: row.slot as CorrectedSlot,
    ...(row.value === null ? {} : { value: row.value }),
    ...(row.instead === null ? {} : { instead: row.instead }),
  }
}

function parseIds(json: string | null): string[] {
  return json === null ? [] : (JSON.parse(json) as string[])
}
