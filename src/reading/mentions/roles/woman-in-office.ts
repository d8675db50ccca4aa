import type { Search } from '../search.ts'
import type { RolePhrase } from './role-phrase.ts'

/**
 * «قالت القنصل ويندي غرين», «أكدت عضو المجلس هولي سامز»: many offices are written alike for men and women, and a verb of saying right before one,
 * which nobody but its subject stands behind, shows a woman.
 */
export function isWomanInOffice({ passage: { words, hits, lexicon } }: Search, { first, hit }: RolePhrase, name: number): boolean {
  const verb = words[first - 1]?.verb
  if (hit.value.gender === 'f' || words[first - 1]?.tag !== 'verb' || !verb || hits.at(name, 'given-name')?.value.gender === 'm')
    return false
  const { agreements, lemma } = verb.value
  const says = lexicon.reportingVerbs.get(lemma)
  if (!says || says.addressee || verb.pronoun !== '') return false
  return agreements.includes('3fs') && !agreements.includes('3ms')
}
