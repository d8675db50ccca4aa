import type { Token } from '../../text/tokens.ts'

/** «-حفظه الله ورعاه-»: words of blessing after a name tell nothing, and stand like marks. */
export function isBlessing(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.form === 'الله') return BLESSINGS.has(tokens[index]?.form ?? '')
  if (tokens[index]?.form === 'الله') return BLESSINGS.has(tokens[index - 1]?.form ?? '')
  return tokens[index - 1]?.form === 'الله' && BLESSED_AGAIN.has(tokens[index]?.form ?? '') && BLESSINGS.has(tokens[index - 2]?.form ?? '')
}

/** Folded. */
const BLESSINGS = new Set(
  'حفظه حفظها حفظهما حفظهم يحفظه يحفظها رعاه رعاها رعاهما يرعاه ايده ايدها رحمه رحمها رحمهم نصره وفقه سلمه اعزه اطال'.split(' '),
)
const BLESSED_AGAIN = new Set('ورعاه ورعاها ورعاهما ورعاهم وايده وسدده وغفر وابقاه'.split(' '))
