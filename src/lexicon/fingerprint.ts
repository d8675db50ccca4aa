const PRIME = 0x01000193
const BASIS = 0x811c9dc5

/** A short hash of texts (FNV-1a, twice 32 bits): tells two lexicons apart; not for security. */
export function fingerprint(texts: Iterable<string>): string {
  let one = BASIS
  let other = ~BASIS
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      one = Math.imul(one ^ code, PRIME)
      other = Math.imul(other ^ (code + index), PRIME)
    }
    one = Math.imul(one ^ 0x1f, PRIME)
    other = Math.imul(other ^ 0x1e, PRIME)
  }
  return hex(one) + hex(other)
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
