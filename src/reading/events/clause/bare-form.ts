/** A noun's own form: «محاولته» is «محاوله», and «بدئه» «بدء». Folded. */
export function withoutPronoun(stem: string, pronoun: string): string {
  if (pronoun === '' || !stem.endsWith(pronoun)) return stem
  const bare = stem.slice(0, -pronoun.length)
  if (HAMZA.has(bare)) return `${bare.slice(0, -1)}ء`
  return bare.endsWith('ت') ? `${bare.slice(0, -1)}ه` : bare
}

/** «بدئه», «إجرائه»: before a pronoun the hamza sits on «ي», which is all that folding leaves of it. Folded. */
const HAMZA = new Set(['بدي', 'اجراي'])
