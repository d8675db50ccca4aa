import type { Word } from '../../syntax/word.ts'

/** «نشر على مواقع التواصل عن وفاة», «التواصل الاجتماعي»: through which people speak, and nothing that goes on. */
export function isMedia(words: readonly Word[], at: number): boolean {
  if (words[at]?.stem !== 'تواصل' || !words[at]?.definite) return false
  return MEDIA.has(words[at - 1]?.stem ?? '') || words[at + 1]?.stem === 'اجتماعي'
}

/** Folded. */
const MEDIA = new Set(['مواقع', 'موقع', 'وسايل', 'وسيله', 'منصات', 'منصه', 'شبكات', 'شبكه', 'صفحات', 'حسابات', 'قنوات', 'تطبيقات'])
