import { toIsoDay } from '../calendar/iso.ts'
import type { Meaning } from './meaning.ts'

const SEASONS: Readonly<Record<string, string>> = {
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41',
}

/** EDTF (ISO 8601-2, level 2) of a date; `undefined` for stretches, sets and what is not placed. */
export function toEdtf({ type, value, precision, mod, from, to }: Meaning): string | undefined {
  if (value === '' || type === 'DURATION' || type === 'SET' || from === undefined || to === undefined) return undefined
  const approximately = mod === 'APPROX' ? '~' : ''
  switch (precision) {
    case 'decade':
      return `${value}X`
    case 'century':
      return `${value}XX`
    case 'year':
    case 'month':
      return (value.includes('/') ? `${toIsoDay(from)}/${toIsoDay(to)}` : value) + approximately
    case 'season':
    case 'quarter':
    case 'half': {
      const [year = '', part = ''] = value.split('-')
      return `${year}-${SEASONS[part] ?? ''}`
    }
    case 'hour':
    case 'minute':
      return value.replace(/T(\d\d:\d\d)/, 'T$1:00')
    default:
      return from === to ? toIsoDay(from) + approximately : `${toIsoDay(from)}/${toIsoDay(to)}`
  }
}
