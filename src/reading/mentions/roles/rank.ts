import type { Hit } from '../../../lexicon/finder.ts'
import type { Search } from '../search.ts'

/** «قائد الفرقة 17 مشاة لواء ركن كمال الصادق»: a rank without its article, after what somebody commands. */
export function isRank({ passage }: Search, { last, value }: Hit<'role'>): boolean {
  return (
    value.role.class === 'military' && (passage.words[last + 1]?.stem === 'ركن' || passage.hits.at(last + 1, 'given-name') !== undefined)
  )
}

/** «الرقيب أول احتياط إبراهام», «العميد متقاعد هشام», «قائد الفرقة الأولى مشاة اللواء»: what follows a rank without an article. */
export function isRankTail({ value }: Hit<'role'>, stem: string): boolean {
  return (value.role.class === 'military' || value.role.class === 'police') && RANK_TAILS.has(stem)
}

const RANK_TAILS = new Set(['احتياط', 'متقاعد', 'ركن', 'مشاه', 'مدرعات', 'طيار', 'بحري', 'اول', 'اركان', 'حرب', 'معاش'])
