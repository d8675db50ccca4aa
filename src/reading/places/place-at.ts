import type { Hit } from '../../lexicon/finder.ts'
import { bareStem } from '../mentions/definite.ts'
import type { Passage } from '../passage.ts'

/** After these the next word is a place's name, whatever else it means: «مدينة», «بلدة», «محافظة». */
const HEADS = new Set([
  'مدينه',
  'بلده',
  'قريه',
  'محافظه',
  'ولايه',
  'حي',
  'مخيم',
  'قضاء',
  'ناحيه',
  'مديريه',
  'اقليم',
  'مطار',
  'ميناء',
  'معبر',
  'ريف',
])

/** The places of one name at a token, longest name first; none where the word is more likely an everyday one («العاصمة», «المصدر», «فإن»). */
export function placesAt(passage: Passage, index: number, limit: number): Hit<'place'>[] {
  const { hits, words } = passage
  if (words[index]?.tag !== 'noun') return []
  const all = hits.all(index, 'place')
  const [longest] = all
  if (!longest || longest.last >= limit || longest.pronoun) return []
  if (longest.last === index && isEveryday(passage, index, longest) && !HEADS.has(words[index - 1]?.stem ?? '')) return []
  return all.filter(({ last }) => last === longest.last)
}

function isEveryday(passage: Passage, index: number, { before }: Hit<'place'>): boolean {
  const { lexicon, hits, tokens } = passage
  const form = tokens[index]?.form ?? ''
  const stem = bareStem(passage, index)
  if (
    lexicon.functionWords.has(form) ||
    lexicon.functionWords.has(before.conjunction + before.stem) ||
    lexicon.functionWords.has(before.stem)
  )
    return true
  if (lexicon.functionWords.has(form.slice(1)) || lexicon.nameLikeWords.has(stem)) return true
  if (lexicon.everydayWords.has(stem) && lexicon.everydayWords.get(stem) !== 'participle') return true
  return hits
    .from(index)
    .some(
      ({ table, last, pronoun }) =>
        !pronoun &&
        last === index &&
        (table === 'role' ||
          table === 'group' ||
          table === 'trigger-noun' ||
          table === 'institution' ||
          table === 'nisba' ||
          table === 'given-name'),
    )
}
