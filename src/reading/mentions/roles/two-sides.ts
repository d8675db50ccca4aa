import { markStems } from '../../syntax/word-marks.ts'
import type { Found } from '../found.ts'
import type { Search } from '../search.ts'

/** Words for two parties named before, as they are folded, and their singular. */
const DUALS: ReadonlyMap<string, string> = new Map([
  ...([
    ['جانبان', 'جانب'],
    ['جانبين', 'جانب'],
    ['طرفان', 'طرف'],
    ['طرفين', 'طرف'],
  ] as const),
  ...([
    ['بلدان', 'بلد'],
    ['بلدين', 'بلد'],
    ['دولتان', 'دولة'],
    ['دولتين', 'دولة'],
    ['الكوريتان', 'كوريا'],
    ['الكوريتين', 'كوريا'],
  ] as const),
])

/** «الجانبان» and the like. */
export const TWO_SIDES = markStems(() => DUALS)

/** «الجانبان», «الطرفين», «البلدين», «الكوريتان»: two parties that the article has named. Coreference says which, or drops what it cannot say. */
export function twoSides({ passage }: Search, index: number): Found[] | undefined {
  const word = passage.words[index]
  const head = word?.definite && word.tag === 'noun' ? DUALS.get(word.stem) : undefined
  if (head === undefined || passage.hits.at(index + 1, 'nisba')) return undefined
  const ofKorea = head === 'كوريا' ? { canonical: 'الكوريتان', key: 'two:KP,KR' } : {}
  return [
    {
      rule: 'two-sides',
      kind: 'group',
      form: 'nominal',
      certainty: 'sure',
      first: index,
      last: index,
      head: head.replace('ة', 'ه'),
      number: 'dual',
      ...ofKorea,
    },
  ]
}
