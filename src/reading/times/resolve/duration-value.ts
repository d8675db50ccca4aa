import type { Unit } from '../../../lexicon/tables/times.ts'

const LETTERS: Readonly<Record<Unit, readonly [prefix: 'P' | 'PT', letter: string, factor: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  night: ['P', 'D', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
}

/** TIMEX3: «P3D», «PT2.5H», «PT30M» for half an hour, «PXD» where the words name no number. */
export function durationValue(unit: Unit, count: number | undefined): string {
  const [prefix, letter, factor] = LETTERS[unit]
  if (count === undefined) return unit === 'decade' ? 'PXDE' : unit === 'century' ? 'PXCE' : `${prefix}X${letter}`
  if (unit === 'hour' && count < 1) return `PT${Math.round(count * 60)}M`
  if (unit === 'year' && count < 1) return `P${Math.round(count * 12)}M`
  return `${prefix}${Number((count * factor).toFixed(2))}${letter}`
}

/** «P1Y3M», «PT1H20M»: days and longer first, then hours after one T. */
export function compoundValue(parts: readonly { readonly unit: Unit; readonly count: number }[]): string {
  let [days, hours] = ['', '']
  for (const { unit, count } of parts) {
    const [prefix, letter, factor] = LETTERS[unit]
    const text = `${Number((count * factor).toFixed(2))}${letter}`
    if (prefix === 'PT') hours += text
    else days += text
  }
  return `P${days}${hours ? `T${hours}` : ''}`
}
