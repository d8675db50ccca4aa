/** The longest a line of iCalendar may be, in bytes of UTF-8 and without its end (RFC 5545, 3.1). */
const LONGEST = 75

/** Words as a value of iCalendar holds them (RFC 5545, 3.3.11). Control characters have no place there. */
export function escapeText(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n')
}

/** A line, folded between characters and never within one, with its line ends. */
export function foldLine(line: string): string {
  let folded = ''
  let bytes = 0
  for (const character of line) {
    const size = utf8Length(character.codePointAt(0) ?? 0)
    if (bytes + size > LONGEST) {
      folded += '\r\n '
      bytes = 1
    }
    folded += character
    bytes += size
  }
  return `${folded}\r\n`
}

function utf8Length(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
