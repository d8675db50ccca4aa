/** A noun's own form: «محاولته» is «محاوله». Folded. */
export function withoutPronoun(stem: string, pronoun: string): string {
  if (pronoun === '' || !stem.endsWith(pronoun)) return stem
  const bare = stem.slice(0, -pronoun.length)
  return bare.endsWith('ت') ? `${bare.slice(0, -1)}ه` : bare
}
