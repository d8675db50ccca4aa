/**
 * The value of a number written in digits, whichever way its outlet separates thousands and decimals.
 *
 * Separators of two kinds: the last is the decimal one. One kind several times: thousands. One separator alone: thousands where three
 * digits follow it and the number before it is no zero («1,200», «10.000»), else decimals («3,5», «0.770»).
 *
 * @param form Digits with «,» and «.» between them, as the tokeniser cuts them.
 */
export function readDigits(form: string): number {
  const comma = form.lastIndexOf(',')
  const dot = form.lastIndexOf('.')
  const at = Math.max(comma, dot)
  if (at < 0) return Number(form)
  const isMixed = comma >= 0 && dot >= 0
  const separator = form[at] ?? ''
  const isRepeated = form.indexOf(separator) !== at
  if (isRepeated) return Number(withoutSeparators(form))
  const isThousands = !isMixed && form.length - at === 4 && at <= 3 && form[0] !== '0'
  if (isThousands) return Number(withoutSeparators(form))
  return Number(`${withoutSeparators(form.slice(0, at))}.${form.slice(at + 1)}`)
}

function withoutSeparators(form: string): string {
  return form.replaceAll(',', '').replaceAll('.', '')
}
