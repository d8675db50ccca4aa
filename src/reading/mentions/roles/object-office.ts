import type { NameRun } from '../names/name-run.ts'
import type { Search } from '../search.ts'
import type { RolePhrase } from './role-phrase.ts'

// Two offices behind one verb: the first is its subject's, the second its object's.

/** «التقى الوزير رئيس الحكومة فلان»: after a verb a whole office is its subject, and a further one begins its object. */
export function splits({ passage, limit }: Search, { hit, second: inner }: RolePhrase): boolean {
  const { words } = passage
  return (
    inner !== undefined &&
    hit.first === hit.last &&
    hit.before.definite &&
    inner.first === hit.last + 1 &&
    !inner.before.definite &&
    inner.first < limit &&
    OFFICIAL.has(hit.value.role.class) &&
    words[hit.first - 1]?.tag === 'verb'
  )
}

/** «كلف رئيس الوزراء اللواء فلان بمهام», «أعفى وزير الداخلية العميد فلان»: behind a verb of giving or taking an office a rank opens its object, where no other follows. */
export function givesOffice({ passage }: Search, { hit, inner }: RolePhrase, { last }: NameRun): boolean {
  const { words } = passage
  const { role } = inner.value
  if (!GIVING.has(words[hit.first - 1]?.verb?.value.lemma.past ?? '') || !OFFICIAL.has(hit.value.role.class)) return false
  if (inner.first <= hit.last || !inner.before.definite || (role.class !== 'military' && role.class !== 'police')) return false
  const next = words[last + 1]
  return next?.tag !== 'noun' || next.preposition !== '' || !(next.definite || next.place)
}

const GIVING = new Set(['كلف', 'عين', 'أعفى', 'أقال', 'أحال', 'رقى', 'نقل', 'عزل', 'نصب', 'أقصى', 'استدعى', 'كرم', 'سمى', 'اختار'])

const OFFICIAL = new Set(['head-of-state', 'government', 'diplomatic', 'legislative', 'spokesperson', 'local', 'party'])
