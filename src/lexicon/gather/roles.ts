import type { Builder } from '../builder.ts'
import { inflectNoun } from '../inflect/noun.ts'
import { inflectNounPhrase } from '../inflect/noun-phrase.ts'
import { parseGroups } from '../tables/groups.ts'
import { type NotPeopleRow, parseNotPeople } from '../tables/not-people.ts'
import { parseRoles, type RoleNoun } from '../tables/roles.ts'

export interface NotPeople {
  /** Folded words that seem to name people and mean something else. */
  readonly notPeople: ReadonlyMap<string, NotPeopleRow>
}

/** Offices and callings, and people named by what they are. */
export function addRoles(builder: Builder): NotPeople {
  for (const role of builder.parse('roles', parseRoles)) {
    for (const masculine of role.masculine?.split('|') ?? []) addRole(builder, role, masculine, 'm', role.plurals)
    for (const feminine of role.feminine?.split('|') ?? []) addRole(builder, role, feminine, 'f', femininePlural(feminine))
  }
  for (const group of builder.parse('groups', parseGroups)) {
    const [first = '', ...others] = group.plurals
    const singulars = group.singular?.split('|') ?? [first]
    for (const [index, singular] of singulars.entries()) {
      const plurals = group.singular ? group.plurals : others
      for (const { form, number } of inflectNounPhrase(singular, index === 0 ? plurals : [])) {
        builder.add('group', form, { group, number: group.singular ? number : 'plural' }, group.row)
      }
    }
  }
  return { notPeople: builder.parse('not-people', parseNotPeople) }
}

/** «وزيرة» → «وزيرات»; an office of several words keeps its singular. */
function femininePlural(singular: string): readonly string[] {
  return singular.endsWith('ة') && !singular.includes(' ') ? [`${singular.slice(0, -1)}ات`] : []
}

/** An office of several words is inflected by its first: «رئيسا وزراء». */
function addRole(builder: Builder, role: RoleNoun, singular: string, gender: 'm' | 'f', plurals: readonly string[]): void {
  const [head = '', ...rest] = singular.split(' ')
  const heads = plurals.map((plural) => plural.split(' ')[0] ?? plural)
  for (const { form, number } of inflectNoun(head, heads)) {
    builder.add('role', [form, ...rest].join(' '), { role, gender, number }, role.row)
  }
}
