/** From offsets in UTF-16 code units to offsets in code points, as Python and brat count. A text without surrogates needs no map. */
export function toCodePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (offset) => offset
  const points = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    points[at] = count
    const isHigh = /[\ud800-\udbff]/.test(text[at] ?? '') && /[\udc00-\udfff]/.test(text[at + 1] ?? '')
    if (!isHigh) count++
  }
  points[text.length] = count
  return (offset) => points[offset] ?? count
}
