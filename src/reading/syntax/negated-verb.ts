import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Word } from './word.ts'

/** Particles before a present verb only. */
const BEFORE_PRESENT = new Set(['لم', 'لن'])

/** «لن تكون», «لم تجر محادثات», «طهران لا تقبل»: after «لم», «لن» and «لا» behind a subject no past («تكون»: consisted), and of several the one that carries event nouns («جرى», not «جر»). */
export function negatedVerb(
  hits: Hits,
  index: number,
  words: readonly Word[],
  likeliest: Hit,
  { lightVerbs }: Lexicon,
): Hit<'verb'> | undefined {
  const before = words[index - 1]
  if (likeliest.table !== 'verb' || before?.tag !== 'particle') return undefined
  if (!BEFORE_PRESENT.has(before.stem) && !(before.stem === 'لا' && hasSubject(words[index - 2]))) return undefined
  const presents = hits.all(index, 'verb').filter(({ value: { aspect, voice, agreements }, pronoun }) => {
    const isThird = agreements.some((each) => each.startsWith('3'))
    return aspect !== 'past' && voice !== 'passive' && isThird && pronoun === likeliest.pronoun
  })
  const carrying = presents.find(({ value: { lemma } }) => lemma.past === 'كان' || lightVerbs.has(lemma))
  return carrying ?? (likeliest.value.aspect === 'past' ? presents[0] : undefined)
}

/** «طهران لا تقبل», «إنها لا تقبل»; «لا تنازل» alone is none. */
function hasSubject(word: Word | undefined): boolean {
  return (word?.tag === 'noun' && word.closed) || (word?.tag === 'complementiser' && word.pronoun !== '')
}
