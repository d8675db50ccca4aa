import type { Hit } from '../../../lexicon/finder.ts'
import { isDefinite } from '../definite.ts'
import type { NameRun } from '../names/name-run.ts'
import type { Search } from '../search.ts'
import type { RolePhrase } from './role-phrase.ts'

// Two offices behind one verb: the first is its subject's, the second its object's.

/** The office that begins the object. */
export function objectOffice(search: Search, phrase: RolePhrase, name: NameRun): Hit<'role'> | undefined {
  if (splits(search, phrase)) return phrase.second
  return givesOffice(search, phrase, name) ? phrase.inner : metOffice(search, phrase, name)
}

/** «التقى الوزير رئيس الحكومة فلان»: after a verb a whole office is its subject, and a further one begins its object. */
function splits({ passage, limit }: Search, { hit, second: inner }: RolePhrase): boolean {
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
function givesOffice({ passage }: Search, { hit, inner }: RolePhrase, { last }: NameRun): boolean {
  const { words } = passage
  const { role } = inner.value
  if (!GIVING.has(words[hit.first - 1]?.verb?.value.lemma.past ?? '') || !OFFICIAL.has(hit.value.role.class)) return false
  if (inner.first <= hit.last || !inner.before.definite || (role.class !== 'military' && role.class !== 'police')) return false
  const next = words[last + 1]
  return next?.tag !== 'noun' || next.preposition !== '' || !(next.definite || next.place)
}

const GIVING = new Set(['كلف', 'عين', 'أعفى', 'أقال', 'أحال', 'رقى', 'نقل', 'عزل', 'نصب', 'أقصى', 'استدعى', 'كرم', 'سمى', 'اختار'])

/**
 * «استقبل وزير الخارجية السعودي المبعوث الأممي فلان», «التقى رئيس مجلس النواب السفير المصري فلان»: behind a verb of meeting a visitor's office with its article and
 * whose it is begins the object. «السفير» alone may be the minister's own title.
 */
function metOffice({ passage }: Search, { hit }: RolePhrase, { first: name }: NameRun): Hit<'role'> | undefined {
  const { words, hits } = passage
  if (!MEETING.has(words[hit.first - 1]?.verb?.value.lemma.past ?? '') || !OFFICIAL.has(hit.value.role.class)) return undefined
  for (let at = hit.last + 1; at < name; at++) {
    const role = hits.at(at, 'role')
    if (!role?.before.definite || !isDefinite(passage, at - 1) || words[at]?.preposition) continue
    const isWhole = (role.last > at || role.last + 1 < name) && hits.at(role.last + 1, 'role') === undefined
    if (isWhole && role.value.number === 'singular' && (VISITING.has(role.value.role.class) || HEADS.has(role.value.role.head))) return role
  }
  return undefined
}

const MEETING = new Set(['استقبل', 'التقى', 'قابل', 'هاتف', 'استدعى', 'ودع', 'كرم', 'استضاف', 'لقي'])
const VISITING = new Set(['diplomatic', 'un'])
/** Folded. */
const HEADS = new Set(['امين', 'مدير', 'منسق', 'مفوض'])

const OFFICIAL = new Set(['head-of-state', 'government', 'diplomatic', 'legislative', 'spokesperson', 'local', 'party'])
