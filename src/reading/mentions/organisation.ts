import { isClub } from './club.ts'
import type { Found } from './found.ts'
import { nameRow } from './row-name.ts'
import type { Search } from './search.ts'
import { whichOrganisation } from './which-organisation.ts'

/** An organisation of the lexicon: «حزب الله», «مجلس الأمن», «حماس». */
export function organisation({ passage, limit }: Search, index: number): Found[] | undefined {
  const hit = passage.hits.at(index, 'organisation')
  if (!hit || hit.last >= limit || hit.pronoun || passage.words[index]?.tag === 'verb') return undefined
  if (hit.first < hit.last && passage.hits.from(index).some(({ table, last }) => table === 'institution' && last > hit.last))
    return undefined
  const value = whichOrganisation(passage, index, hit)
  if (value.kind === 'club' && !isClub(passage, index, hit.last)) return undefined
  return [
    {
      ...{
        rule: 'organisation',
        row: nameRow(hit.row),
        kind: 'organisation',
        form: 'name',
        certainty: 'sure',
        first: index,
        last: hit.last,
      },
      ...{ canonical: value.name, english: value.english, class: value.kind, key: `organisation:${value.english}` },
      ...(/^[A-Z]{2}$/.test(value.country) && { country: value.country }),
    },
  ]
}
