import type { Article } from '../../src/text/article.ts'

const TOWNS = ['حلب', 'حمص', 'درعا', 'إدلب', 'بيروت', 'بغداد', 'عدن', 'غزة', 'الخرطوم', 'طرابلس']
const LEADS = ['قتل', 'أصيب']

/** Small articles in any number, each with an event that a few others tell as well. */
export function makeArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const day = `2025-07-${String((Math.floor(index / 40) % 28) + 1).padStart(2, '0')}`
    const town = TOWNS[index % TOWNS.length] ?? ''
    const text = `انفجار في ${town}\n${LEADS[index % 2] ?? ''} ${(index % 9) + 3} أشخاص في انفجار وقع في ${town} أمس، بحسب وكالة رويترز. رقم البلاغ ${index}.`
    return { id: `${index}`, outlet: `منفذ ${index % 5}`, text, published: { from: day, to: day, basis: 'given' } }
  })
}
