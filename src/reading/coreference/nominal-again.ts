import { takesSide } from '../mentions/bodies/institution.ts'
import { bareStem } from '../mentions/definite.ts'
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
export function nominalAgain(passage: Passage, book: EntityBook, found: Found): EntityId | undefined {
  const word = passage.words[found.first]
  if (
    (found.form !== 'nominal' && found.rule !== 'institution') ||
    found.head === undefined ||
    !word ||
    (found.rule === 'institution' && takesSide(passage, found.last)) ||
    (!word.definite && !word.pronoun && found.country === undefined)
  )
    return undefined
  const { head } = found
  const again = book.lastUnder(head, `ال${head}`, (entity) => agrees(entity, found, head) && !isOfOtherKind(passage, entity, found))
  if (again || found.kind === 'person' || found.first !== found.last || !word.definite || isQualified(passage, found)) return again?.id
  return namedBody(book, found, bareStem(passage, found.first))?.id
}

/** «الدول الغربية», «دول الجوار»: bodies described otherwise are others; «الدول» alone are those. */
function isOfOtherKind(passage: Passage, { name }: Entity, { rule, first, last }: Found): boolean {
  if (rule !== 'described-body' || first === last) return false
  const end = headOf(name.split(' ').at(-1) ?? '')
  const own = bareStem(passage, last)
  return end !== own && end !== `ال${own}`
}

/** «الائتلاف البرلماني»: another one than the coalition named before. */
function isQualified({ words }: Passage, { last }: Found): boolean {
  const next = words[last + 1]
  if (next?.tag !== 'noun' || !next.definite || next.conjunction || next.preposition !== '') return false
  return next.adjective || /ي(?:ه|ين)?$/.test(next.stem)
}

/** What a state has: a party's or a town's is not meant by the word alone. */
const OF_STATE = new Set(['جيش', 'حكومه', 'دوله', 'شرطه', 'امن', 'برلمان', 'وزاره', 'رياسه'])
/** Of what class a body is that these words mean. */
const ARMED = new Set(['armed-group'])
const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  حركه: new Set(['armed-group', 'party']),
  حزب: new Set(['party', 'armed-group']),
  تنظيم: ARMED,
  جماعه: ARMED,
  فصيل: ARMED,
  ميليشيا: ARMED,
  مليشيا: ARMED,
}

/** «الحركة» after «حركة النهضة», «التنظيم» after «داعش» where the article names no other of its class. */
function namedBody(book: EntityBook, found: Found, stem: string): Entity | undefined {
  if (OF_STATE.has(stem)) return undefined
  const named = book.lastUnder(stem, `ال${stem}`, (entity) => isNamed(entity, found, stem))
  const classes = named ? undefined : CLASSES[stem]
  if (!classes) return named
  const alike = book.entities.filter(
    ({ kind, class: own = '', canonical }) => kind === 'organisation' && classes.has(own) && mayBeCalled(canonical ?? '', stem),
  )
  return alike.length === 1 ? alike[0] : undefined
}

/** «تنظيم القاعدة» is no «حركة»; what is called by its name alone may be either. */
function mayBeCalled(canonical: string, stem: string): boolean {
  const head = headOf(canonical)
  return head === stem || !(head in CLASSES) || VAGUE.has(stem)
}

const VAGUE = new Set(['فصيل', 'ميليشيا', 'مليشيا'])

function isNamed({ kind, class: own, canonical, romanised, name, country }: Entity, found: Found, head: string): boolean {
  if (kind !== 'organisation' || (canonical === undefined && romanised !== true) || !name.includes(' ')) return false
  if (head === 'قوات' && own !== 'armed-group') return false
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
