export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'iso-8859-6'

/** How much of the bytes is looked at to guess an encoding. */
const SAMPLE = 64 * 1024
const ARABIC_LABELS: Readonly<Record<string, Charset>> = {
  'windows-1256': 'windows-1256',
  cp1256: 'windows-1256',
  'x-cp1256': 'windows-1256',
  'iso-8859-6': 'iso-8859-6',
  arabic: 'iso-8859-6',
  'asmo-708': 'iso-8859-6',
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
}

/**
 * Bytes as text. A byte order mark decides; then well-formed UTF-8, which nothing else is by chance; then what a page says of itself;
 * then the encoding whose reading looks most like Arabic.
 *
 * @returns undefined where the bytes are no text: a picture, an archive.
 */
export function decode(bytes: Uint8Array): { readonly text: string; readonly charset: Charset } | undefined {
  const charset = markOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (wideOf(bytes) ?? declaredIn(bytes) ?? likeliest(bytes)))
  if (!charset || (!charset.startsWith('utf-16') && bytes.subarray(0, SAMPLE).includes(0))) return undefined
  return { text: new TextDecoder(charset).decode(bytes), charset }
}

function markOf(bytes: Uint8Array): Charset | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.subarray(0, SAMPLE).includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-16 without a mark: every other byte of Arabic is 06, of Latin and blanks 00. */
function wideOf(bytes: Uint8Array): Charset | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 4) return undefined
  let low = 0
  let high = 0
  for (let at = 0; at < length; at += 2) {
    if (isHighByte(bytes[at])) low++
    if (isHighByte(bytes[at + 1])) high++
  }
  const pairs = length / 2
  if (high > 0.9 * pairs && low < 0.5 * pairs) return 'utf-16le'
  return low > 0.9 * pairs && high < 0.5 * pairs ? 'utf-16be' : undefined
}

const isHighByte = (byte: number | undefined) => byte === 0x06 || byte === 0x00 || byte === 0x20

/** `<meta charset=windows-1256>`, or the same in an XML declaration. */
function declaredIn(bytes: Uint8Array): Charset | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const label = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{3,20})/i.exec(head)?.[1]
  return label ? ARABIC_LABELS[label.toLowerCase()] : undefined
}

/** Letters that open or fill most Arabic words, and the marks between words: in the wrong encoding they come out as something rarer. */
const COMMON = /[ \nالميونرتبةعدسف،.]/g

function likeliest(bytes: Uint8Array): Charset | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  let best: Charset | undefined
  let most = 0.5
  for (const charset of ['windows-1256', 'iso-8859-6'] as const) {
    const text = new TextDecoder(charset).decode(sample)
    const share = (text.match(COMMON)?.length ?? 0) / text.length
    if (share > most) [best, most] = [charset, share]
  }
  return best
}
