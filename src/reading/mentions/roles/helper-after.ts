import { isClosed } from '../names/closed.ts'
import { type NameRun, nameRunAt } from '../names/name-run.ts'
import type { Search } from '../search.ts'
import type { RolePhrase } from './role-phrase.ts'

/** Folded nouns of those who work for somebody or are their kin, before that somebody's name. */
export const HELPERS: ReadonlySet<string> = new Set(
  'نايب نايبه مستشار مستشاره محامي محاميه مساعد مساعده مدير مديره سكرتير سكرتيره زوجه زوج ارمله نجل ابنه خطيبه شقيق شقيقه والد والده'.split(
    ' ',
  ),
)

/** «محامي الرئيس فلان، علان، إن»: after a comma, the name of whoever works for the one just named. */
export function helperAfter(search: Search, { first, hit }: RolePhrase, name: NameRun): NameRun | undefined {
  const { passage } = search
  const { words, tokens } = passage
  if (hit.value.number !== 'singular' || hit.before.definite || hit.pronoun || !HELPERS.has(words[first]?.stem ?? '')) return undefined
  if (tokens[name.last + 1]?.form !== ',') return undefined
  const at = name.last + 2
  if (words[at]?.conjunction || words[at]?.preposition) return undefined
  const helper = nameRunAt(search, at)
  const isKin = hit.value.role.class === 'relation' && helper?.opening === 'given'
  if (!helper || (helper.parts < 2 && !isKin) || !(helper.person || isKin || (helper.supported && helper.opening !== 'doubtful')))
    return undefined
  return isClosed(search, helper.last) ? helper : undefined
}
