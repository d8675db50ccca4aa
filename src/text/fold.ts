/**
 * Which character each character is read as: the one place where spelling variation lives.
 *
 * Letters that writers mix up are folded (أ إ آ ٱ to ا, ى to ي, ة to ه, ؤ to و, ئ to ي; Persian and Urdu letters to their Arabic
 * sisters), digits become Western, quotes, dashes, commas and blanks become one of each kind, and what is invisible or decoration
 * (tashkeel, tatweel, bidi controls, zero-width characters) is dropped. The standing hamza «ء» stays: «ماء» is not «ما».
 */

/** Dropped characters map to the empty string; ligatures map to several letters. */
const folded = new Map<number, string>()

function fold(from: string, to: string): void {
  for (const character of from) folded.set(character.charCodeAt(0), to)
}

function foldRange(first: number, last: number, to: (offset: number) => string): void {
  for (let code = first; code <= last; code++) folded.set(code, to(code - first))
}

const dropped = () => ''
foldRange(0x0610, 0x061a, dropped)
foldRange(0x064b, 0x065f, dropped)
foldRange(0x06d6, 0x06dc, dropped)
foldRange(0x06df, 0x06e8, dropped)
foldRange(0x06ea, 0x06ed, dropped)
foldRange(0x200b, 0x200f, dropped)
foldRange(0x202a, 0x202e, dropped)
foldRange(0x2060, 0x2069, dropped)
foldRange(0xfe00, 0xfe0f, dropped)
fold('\u0640\u0670\u00ad\ufeff\u061c', '')

foldRange(0x0660, 0x0669, String)
foldRange(0x06f0, 0x06f9, String)
foldRange(0x2000, 0x200a, () => ' ')
fold('\u00a0\u202f\u205f\u3000\t\v\f', ' ')
fold('\u2028\u2029\r\u0085', '\n')

fold('أإآٱٲٳ', 'ا')
fold('ىئیېےۍ', 'ي')
fold('ؤۆۇۈۋ', 'و')
fold('ةەۀہۂھۃ', 'ه')
fold('کڪگݣ', 'ك')
fold('پ', 'ب')
fold('چ', 'ج')
fold('ژ', 'ز')
fold('ڤڨ', 'ف')

fold('“”„‟«»〝〞＂″', '"')
fold('‘’‚‛‹›′`´', "'")
fold('‐‑‒–—―−﹘﹣－', '-')
fold('،﹐，', ',')
fold('؛；', ';')
fold('؟？', '?')
fold('！', '!')
fold('：﹕', ':')
fold('٪％', '%')
fold('٫', '.')
fold('٬', ',')
fold('۔', '.')
fold('（﴾', '(')
fold('）﴿', ')')
fold('\uff0f⁄', '/')

foldRange(0x41, 0x5a, (offset) => String.fromCharCode(0x61 + offset))

/** The letter that a presentation form shows, by Unicode's own compatibility decomposition. */
function foldPresentationForm(code: number): string | undefined {
  const isPresentation = (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)
  if (!isPresentation) return undefined
  const letters = String.fromCharCode(code).normalize('NFKC')
  return letters === String.fromCharCode(code) ? undefined : letters
}

for (let code = 0xfb50; code <= 0xfefc; code++) {
  const letters = foldPresentationForm(code)
  if (letters !== undefined && !folded.has(code)) folded.set(code, foldAll(letters))
}

function foldAll(letters: string): string {
  let read = ''
  for (let index = 0; index < letters.length; index++) {
    const code = letters.charCodeAt(index)
    read += folded.get(code) ?? letters[index]
  }
  return read
}

const KEPT = 0
const DROPPED = 1
const EXPANDED = 2

/** One entry a code unit: {@link KEPT}, {@link DROPPED}, {@link EXPANDED}, or the code unit it is read as. */
const byCode = new Uint16Array(0x10000)
for (const [code, to] of folded) byCode[code] = to.length === 0 ? DROPPED : to.length === 1 ? to.charCodeAt(0) : EXPANDED

/** The one code unit that a code unit is read as; {@link NONE} where it is dropped, {@link SEVERAL} where it is several. */
export function foldToOne(code: number): number {
  const to = byCode[code] ?? KEPT
  if (to === KEPT) return code
  return to === DROPPED ? NONE : to === EXPANDED ? SEVERAL : to
}

export const NONE = -1
export const SEVERAL = -2

/** How a code unit is read: `undefined` where it is dropped, else one or more code units. */
export function foldCode(code: number): number | string | undefined {
  const to = byCode[code] ?? KEPT
  if (to === KEPT) return code
  if (to === DROPPED) return undefined
  return to === EXPANDED ? folded.get(code) : to
}
