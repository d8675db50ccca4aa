import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/** «محادثات تجريها الحكومة», «الاتفاقية التي وقعتها الدولتان»: with whose object on it a verb carries a deed out («أجرى», not «جرى», which takes none). */
export function carryingVerb(hits: Hits, index: number, likeliest: Hit, { lightVerbs }: Lexicon): Hit<'verb'> | undefined {
  if (likeliest.table !== 'verb' || likeliest.pronoun === '' || lightVerbs.get(likeliest.value.lemma) !== 'occurs') return undefined
  return hits
    .all(index, 'verb')
    .find(({ value, pronoun }) => pronoun === likeliest.pronoun && lightVerbs.get(value.lemma) === 'carries-out')
}
