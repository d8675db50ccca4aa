import { foldSpelling } from '../../text/normalise.ts'
import type { EntityBook } from '../mentions/entity-book.ts'
import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import type { EntityId } from '../types.ts'

/**
 * «الوزير», «الرئيس التركي», «الجيش»: the one person or body named or described so before, the latest first.
 *
 * Only a definite description points back. It must agree in its head, its number and, where it tells one, its country.
 */
export function nominalAgain({ words }: Passage, book: EntityBook, found: Found): EntityId | undefined {
  const word = words[found.first]
  if (
    (found.form !== 'nominal' && found.rule !== 'institution') ||
    found.head === undefined ||
    !word ||
    (!word.definite && !word.pronoun && found.country === undefined)
  )
    return undefined
  const { entities } = book
  for (let index = entities.length - 1; index >= 0; index--) {
    const entity = entities[index]
    if (!entity || entity.kind !== found.kind) continue
    if (found.country && entity.country && found.country !== entity.country) continue
    if (found.country && !entity.country && (found.kind !== 'organisation' || entity.name.includes(' '))) continue
    if (found.number && entity.number && found.number !== entity.number) continue
    if (
      found.kind === 'organisation'
        ? entity.class === found.class && entity.english === found.head
        : sharesHead(entity.role ?? entity.name, found.head)
    ) {
      return entity.id
    }
  }
  return undefined
}

/** The first word of a role or description, without the article. */
function sharesHead(words: string, head: string): boolean {
  const [first = ''] = foldSpelling(words).split(' ')
  return first === head || first === `ال${head}`
}
