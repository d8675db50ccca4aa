import { settings } from '../settings/settings.svelte.ts'

const formats = new Map<string, Intl.NumberFormat>()

function formatFor(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = `${settings.language}-u-nu-${settings.digits}`
  const name = `${locale} ${key}`
  const known = formats.get(name)
  if (known) return known
  const made = new Intl.NumberFormat(locale, options)
  formats.set(name, made)
  return made
}

/** A whole number or a fraction, in the digits the reader chose. */
export function writeNumber(number: number): string {
  return formatFor('plain', { maximumFractionDigits: 1 }).format(number)
}

/** A share between 0 and 1 as a percentage. */
export function writeShare(share: number): string {
  return formatFor('percent', { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** The Western digits of a text in the digits the reader chose: for dates that are written as they are. */
export function inDigits(text: string): string {
  if (settings.digits === 'latn') return text
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))
}
