import type { EntityBook } from '../mentions/entity-book.ts'
import type { Found } from '../mentions/found.ts'
import { headOf } from '../mentions/head-index.ts'
import type { Passage } from '../passage.ts'
import type { Entity, EntityId } from '../types.ts'

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
  const { head } = found
  const again = book.lastUnder(head, `ال${head}`, (entity) => agrees(entity, found, head))
  if (again || found.kind !== 'organisation' || found.first !== found.last || word.conjunction) return again?.id
  return book.lastUnder(word.stem, `ال${word.stem}`, (entity) => isUnlisted(entity, found, word.stem))?.id
}

/** «الهيئة» after «هيئة المجتمعات العمرانية», which no table lists. */
function isUnlisted({ kind, romanised, name, country }: Entity, found: Found, head: string): boolean {
  if (kind !== 'organisation' || romanised !== true || !name.includes(' ')) return false
  return sharesHead(name, head) && !(found.country && country && found.country !== country)
}

function agrees(entity: Entity, found: Found, head: string): boolean {
  if (entity.kind !== found.kind) return false
  if (found.country && entity.country && found.country !== entity.country) return false
  if (found.country && !entity.country && (found.kind !== 'organisation' || entity.name.includes(' '))) return false
  if (found.number && entity.number && found.number !== entity.number) return false
  if (found.kind === 'organisation') return entity.class === found.class && entity.english === head
  return sharesHead(entity.role ?? entity.name, head)
}

/** The first word of a role or description, without the article. */
function sharesHead(words: string, head: string): boolean {
  const first = headOf(words)
  return first === head || first === `ال${head}`
}
