/** What XML 1.0 has no place for: control characters, surrogates without their other half, and two code points that are none. */
const ILLEGAL = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** Words as an attribute or as text. */
export function escapeXml(words: string): string {
  return words.replace(ILLEGAL, '').replace(/[&<>"'\n\r\t]/g, (character) => ENTITIES[character] ?? character)
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes; what is undefined is left out. `inside` is XML, not words. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(`${value}`)}"`))
    .join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
