export type Script = 'arabic' | 'latin'

/** The faces that the pages are set in: what they are called, and the package they come from. */
export const FACES = [
  { family: 'IBM Plex Sans Arabic', source: 'ibm-plex-sans-arabic', weight: 400 },
  { family: 'IBM Plex Sans Arabic', source: 'ibm-plex-sans-arabic', weight: 600 },
  { family: 'Noto Naskh Arabic', source: 'noto-naskh-arabic', weight: 400 },
  { family: 'Noto Naskh Arabic', source: 'noto-naskh-arabic', weight: 700 },
] as const

/** First and last code point of a stretch of letters. */
export type Stretch = readonly [first: number, last: number]

/** What news is written with. Whatever else is met comes from the whole face. */
export const COMMON: Readonly<Record<Script, readonly Stretch[]>> = {
  arabic: [
    [0x06_0c, 0x06_0c], // ،
    [0x06_1b, 0x06_1b], // ؛
    [0x06_1f, 0x06_1f], // ؟
    [0x06_21, 0x06_3a], // ء to غ
    [0x06_40, 0x06_55], // ـ to ي, and the marks of vowels
    [0x06_60, 0x06_6d], // digits, and what stands among them
    [0x06_70, 0x06_71], // small alif, alif wasla
    [0x06_7e, 0x06_7e], // پ
    [0x06_86, 0x06_86], // چ
    [0x06_98, 0x06_98], // ژ
    [0x06_a4, 0x06_a4], // ڤ
    [0x06_a9, 0x06_a9], // ک
    [0x06_af, 0x06_af], // گ
    [0x06_cc, 0x06_cc], // ی
    [0x20_0c, 0x20_0e], // joiners and the mark of direction
  ],
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xa0],
    [0xab, 0xab], // «
    [0xb7, 0xb7], // ·
    [0xbb, 0xbb], // »
    [0xd7, 0xd7], // ×
    [0xe0, 0xff], // à to ÿ: Türkiye, Côte d’Ivoire
    [0x20_0f, 0x20_0f],
    [0x20_10, 0x20_15], // dashes
    [0x20_18, 0x20_1d], // quotation marks
    [0x20_22, 0x20_22], // •
    [0x20_26, 0x20_26], // …
    [0x20_66, 0x20_69], // isolates
    [0x21_90, 0x21_93], // arrows
    [0x22_12, 0x22_12], // −
    [0x22_48, 0x22_48], // ≈
  ],
}

/** What a face does with the letters of a script besides setting them one after the other: joins, marks, spacing, figures of one width. */
export const FEATURES: Readonly<Record<Script, readonly string[]>> = {
  arabic: ['ccmp', 'isol', 'init', 'medi', 'fina', 'rlig', 'liga', 'calt', 'locl', 'curs', 'mark', 'mkmk', 'kern'],
  latin: ['ccmp', 'mark', 'kern', 'tnum'],
}

/** All letters of some stretches, one after the other. */
export function textOf(stretches: readonly Stretch[]): string {
  return stretches
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)))
    .join('')
}

/** Stretches as CSS has them: `U+20-7E`. */
export function rangeOf(stretches: readonly Stretch[]): string {
  return stretches.map(([first, last]) => `U+${first.toString(16)}${first === last ? '' : `-${last.toString(16)}`}`.toUpperCase()).join(',')
}
