import type { Passage } from '../../passage.ts'

/** «تهديد الرئيس الأميركي دونالد ترامب بفرض رسوم»: whose it is stands between. */
export function isOnlyNames({ words, hits }: Passage, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const word = words[at]
    if (at === to - 1 && word?.tag === 'preposition') continue
    if (word?.preposition === 'ل' && OWNED.has(words[at - 1]?.stem ?? '')) continue
    const isDeed = word?.conjunction && (words[at]?.definite === false || hits.at(at, 'trigger-noun') !== undefined)
    if (word?.tag !== 'noun' || word.preposition !== '' || isDeed) return false
  }
  return true
}

/** «تعرض فريق التفتيش التابع للأمم المتحدة لهجوم»: whose somebody is. Folded. */
const OWNED = new Set('تابع تابعه تابعين تابعون موالي مواليه موال موالين'.split(' '))
