import { lastLetter } from '../../passage.ts'
import { isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import { roleAfter } from '../roles/role-after.ts'
import type { Search } from '../search.ts'
import { isClosed } from './closed.ts'
import { endOfPart } from './name-extent.ts'
import { type NameRun, nameRunAt } from './name-run.ts'
import type { Shape } from './name-shape.ts'

/** What a further name's surname looks like, where its first word means something else too. */
const SURNAMES = new Set<Shape | undefined>(['given', 'family', 'unknown', 'particle'])

/** A further name of a list, whatever its words mean: «أحمد سالم وبسام شراب وسعيد الفرا», «خالد الشاعر، مدير المكتب، وجهاد لبد». */
export function listedName(search: Search, index: number): Found[] | undefined {
  const { passage, taken } = search
  const word = passage.words[index]
  if (!word?.conjunction || word.preposition || word.pronoun || taken[index] || isDefinite(passage, index)) return undefined
  if (!isAfterPerson(search, index)) return undefined
  const name = wholeAt(search, index) ?? pairAt(search, index)
  if (!name) return undefined
  return [
    {
      ...{ rule: 'listed-name', kind: 'person', form: 'name', certainty: 'likely', number: 'singular' },
      ...{ first: index, last: name.last },
      ...roleAfter(search, name),
    },
  ]
}

/** Right after a person's name or office, or after the comma that closes it. */
function isAfterPerson({ passage, people }: Search, index: number): boolean {
  const { tokens } = passage
  const before = tokens[index - 1]?.form === ',' || tokens[index - 1]?.form === ')' ? index - 2 : index - 1
  return people[before] === 1
}

/** A name by its shape, though its first word is also another: «ومؤمن حسونة», «وجهاد لبد مدير المكتب». */
function wholeAt(search: Search, index: number): NameRun | undefined {
  const { passage, shapes } = search
  if (shapes[index] !== 'doubtful' || !passage.hits.at(index, 'given-name')) return undefined
  const name = nameRunAt(search, index)
  if (!name || name.parts < 2 || !SURNAMES.has(shapes[index + 1])) return undefined
  if (lastLetter(passage, index + 1) === 'ة' && shapes[index + 1] === 'unknown') return undefined
  return isClosed(search, name.last) || passage.hits.at(name.last + 1, 'role') ? name : undefined
}

/** A given name and one noun, up to the end of its phrase: «وبسام شراب». */
function pairAt(search: Search, index: number): { readonly first: number; readonly last: number } | undefined {
  const { passage, shapes, taken } = search
  if (shapes[index] !== 'given') return undefined
  const at = (endOfPart(search, index) ?? index) + 1
  const surname = passage.words[at]
  if (isClosed(search, at - 1) || surname?.tag !== 'noun' || taken[at] || !(isClosed(search, at) || passage.hits.at(at + 1, 'role')))
    return undefined
  if (passage.hits.at(at, 'role') || passage.lexicon.everydayWords.get(surname.stem) === 'masdar') return undefined
  return { first: index, last: at }
}
