import { isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import { isClosed } from '../names/closed.ts'
import type { NameRun } from '../names/name-run.ts'
import type { Search } from '../search.ts'
import { roleAfter } from './role-after.ts'
import type { RolePhrase } from './role-phrase.ts'

/** Offices that whoever receives somebody is told with: after a comma they may be another's («استقبل الرئيس فلان، السفير التركي»). */
const GUESTS = new Set(['diplomatic'])

/**
 * A further office told between commas or in brackets after a name that one introduces already: «النائب محمد رعد، رئيس كتلة الوفاء للمقاومة، إن».
 *
 * @param first Where the office before the name begins.
 * @param country Whose office that is.
 */
export function furtherOffice(search: Search, first: number, name: NameRun, country: string | undefined): Found['further'] {
  const { passage } = search
  const mark = passage.tokens[name.last + 1]?.form
  if (mark !== ',' && mark !== '(' && mark !== '-') return undefined
  const after = roleAfter(search, name)
  if (!after?.role || !isClosed(search, after.role.last)) return undefined
  if (after.country !== undefined && country !== undefined && after.country !== country) return undefined
  const verb = passage.words[first - 1]?.verb
  const isEnclosed = mark === ',' && passage.tokens[after.role.last + 1]?.form === ',' && !GUESTS.has(after.class ?? '')
  const isSaid = !verb || isEnclosed || passage.lexicon.reportingVerbs.has(verb.value.lemma)
  const { role, head = '', class: kind } = after
  return isSaid || (mark === '(' && !GUESTS.has(kind ?? '')) ? { ...role, head, class: kind } : undefined
}

/** «الرئيس كمال الرشيدي رئيس الجمهورية العربية السورية»: the word before the name told again in full right behind it. */
export function fullOffice(search: Search, { inner, last }: RolePhrase, name: NameRun, country: string | undefined): Found['further'] {
  if (inner.last !== last || !isDefinite(search.passage, inner.first)) return undefined
  const next = search.passage.hits.at(name.last + 1, 'role')
  if (next?.value.role.head !== inner.value.role.head || next.before.definite || next.pronoun !== '') return undefined
  const after = roleAfter(search, name)
  if (!after?.role || (after.country !== undefined && country !== undefined && after.country !== country)) return undefined
  return { ...after.role, head: after.head ?? '', class: after.class }
}
