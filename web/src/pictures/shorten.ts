/** At most so many letters of a text from outside, kept apart from the direction of what stands around it: what is left out is missed at its own end. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return `\u2068${text}\u2069`
  // By code points, so that no sign is cut in two.
  const kept = [...text.slice(0, most * 2)].slice(0, most).join('')
  return `\u2068${kept.trimEnd()}…\u2069`
}
