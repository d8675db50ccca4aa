import { foldSpelling } from '../../text/normalise.ts'

/** What is attached before a word of a closed class. */
export interface Prefix {
  readonly conjunction: boolean
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly definite: boolean
}

/** «و», «ف», then «ب», «ل», «ك», then «ال»: the bare word first. */
export const PREFIXES: readonly (Prefix & { readonly letters: string })[] = ['', 'و', 'ف'].flatMap((conjunction) =>
  (['', 'ب', 'ل', 'ك'] as const).flatMap((preposition) =>
    [false, true].map((definite) => {
      const article = definite ? (preposition === 'ل' ? 'ل' : 'ال') : ''
      return { letters: conjunction + preposition + article, conjunction: conjunction !== '', preposition, definite }
    }),
  ),
)

/**
 * Spread the words of a closed class over every prefix they can carry, so that reading costs one look-up a token.
 *
 * A word as it stands wins over another with a prefix: «واحد» is «one», not «و» and «أحد». ل before a word listed with its article
 * is written «لل» («للخميس»).
 */
export function spreadPrefixes<Value>(words: Iterable<readonly [form: string, value: Value]>): Map<string, Value & Prefix> {
  const spread = new Map<string, Value & Prefix>()
  const folded = [...words].map(([form, value]) => [foldSpelling(form), value] as const)
  const add = (key: string, value: Value, prefix: Prefix) => {
    if (!spread.has(key)) spread.set(key, { ...value, ...prefix })
  }
  for (const { letters, ...prefix } of PREFIXES) {
    for (const [form, value] of folded) {
      add(letters + form, value, prefix)
      if (prefix.preposition === 'ل' && !prefix.definite && form.startsWith('ال')) add(letters + form.slice(1), value, prefix)
    }
  }
  return spread
}
