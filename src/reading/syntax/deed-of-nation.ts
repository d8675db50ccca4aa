import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Token } from '../../text/tokens.ts'

/**
 * «قصف تركي على كوباني», «رفض إسرائيلي للخطة»: a form that is a deed's noun as well is the noun before an indefinite adjective of a nation without the
 * ending of an object («قصف تركيا»); «قتل سوري» may tell what befell one.
 */
export function isDeedOfNation(tokens: readonly Token[], index: number, hits: Hits, verb: Hit<'verb'>, { triggerVerbs }: Lexicon): boolean {
  const { value, pronoun } = verb
  if (value.aspect !== 'past' || pronoun !== '' || !hits.at(index, 'trigger-noun')) return false
  const next = tokens[index + 1]?.form ?? ''
  const nation = hits.at(index + 1, 'nisba')
  if (nation?.pronoun !== '' || /^ال|[اهن]$/.test(next)) return false
  return !triggerVerbs.get(value.lemma)?.some(({ object }) => object === 'victim')
}
