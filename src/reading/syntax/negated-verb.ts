import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Word } from './word.ts'

/** Particles before a present verb only. */
const BEFORE_PRESENT = new Set(['لم', 'لن'])

/** «لن تكون», «لم تجر محادثات»: after «لم» and «لن» no past («تكون»: consisted), and of several the one that carries event nouns («جرى», not «جر»). */
export function negatedVerb(
  hits: Hits,
  index: number,
  before: Word | undefined,
  likeliest: Hit,
  { lightVerbs }: Lexicon,
): Hit<'verb'> | undefined {
  if (likeliest.table !== 'verb' || before?.tag !== 'particle' || !BEFORE_PRESENT.has(before.stem)) return undefined
  const presents = hits.all(index, 'verb').filter(({ value: { aspect, voice, agreements }, pronoun }) => {
    const isThird = agreements.some((each) => each.startsWith('3'))
    return aspect !== 'past' && voice !== 'passive' && isThird && pronoun === likeliest.pronoun
  })
  const carrying = presents.find(({ value: { lemma } }) => lemma.past === 'كان' || lightVerbs.has(lemma))
  return carrying ?? (likeliest.value.aspect === 'past' ? presents[0] : undefined)
}
