/** Forms of address and ranks that stand with a name or behind an office. Folded. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  'سيد سيده دكتور دكتوره مهندس مهندسه استاذ لواء فريق مشير عماد عميد عقيد رايد'.split(' ').flatMap((word) => [word, `ال${word}`]),
)
const RULERS = new Set([
  'ملك',
  'امير',
  'بابا',
  'سلطان',
  'امام',
  'حاج',
  'قس',
  'اب',
  'مطران',
  'بطريرك',
  'مقدم',
  'نقيب',
  'ملازم',
  'جنرال',
  'كولونيل',
])

/** «الرئيس الفريق عبد الفتاح البرهان»: a rank or a form of address is of whom the office is. */
export function isAddress(stem: string): boolean {
  return ADDRESSES.has(stem) || SHEIKHS.has(stem) || RULERS.has(stem)
}

export const SHEIKHS: ReadonlySet<string> = new Set(['شيخ', 'الشيخ', 'شيخه', 'الشيخه'])
