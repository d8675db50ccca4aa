import { foldSpelling } from '../../text/normalise.ts'
import { VERB_FORMS, type VerbFormNumber } from '../inflect/verb.ts'
import { alternatives, LexiconError, oneOf, parseRows, type Row, type RowReference, referenceTo } from '../table.ts'

export const ROLES = ['actor', 'recipient', 'with', 'mediator', 'sponsor', 'host', 'victim', 'instrument', 'topic'] as const
export type Role = (typeof ROLES)[number]
/** What a slot of the grammar brings: a role, the place, or nothing. */
export type Filling = Role | 'place' | '-'
const FILLINGS: readonly Filling[] = [...ROLES, 'place', '-']

/** What must be there for a word of several meanings: `{ subject: ['انفجار'], prep: ['على'] }`. Words are unfolded lemmas. */
export interface Needs {
  readonly object?: readonly string[]
  readonly subject?: readonly string[]
  /** What it is not said of: «وصل السعر إلى أعلى مستوى» is no visit. */
  readonly 'not-object'?: readonly string[]
  readonly prep?: readonly string[]
  readonly next?: readonly string[]
  readonly 'not-next'?: readonly string[]
  /** The word right before («لن نسمح» is a pledge); `س` any sign of the future. */
  readonly after?: readonly string[]
  readonly 'not-after'?: readonly string[]
  readonly 'not-prep'?: readonly string[]
  readonly beside?: readonly string[]
  readonly 'not-beside'?: readonly string[]
  /** `passive`: the verb shows that it is passive: «أدين». */
  readonly voice?: readonly string[]
}
const NEEDS = [
  'object',
  'subject',
  'prep',
  'next',
  'not-next',
  'after',
  'not-after',
  'not-object',
  'not-prep',
  'beside',
  'not-beside',
  'voice',
] as const

/** Folded: «مع» → with, «علي» → recipient. */
export type Prepositions = ReadonlyMap<string, Filling>

interface Trigger {
  readonly kind: string
  readonly prepositions: Prepositions
  readonly row: RowReference
}
export interface TriggerVerb extends Trigger {
  readonly verb: string
  readonly form: VerbFormNumber
  readonly subject: Filling
  readonly object: Filling
  readonly needs: Needs
}
export interface TriggerNoun extends Trigger {
  readonly noun: string
  readonly plurals: readonly string[]
  readonly genitive: Filling
  readonly needs: Needs
}
export interface TriggerPhrase extends Trigger {
  readonly phrase: string
  /** What its first word is; a `state` says as a whole in what state somebody is («خلف القضبان»). */
  readonly head: 'verb' | 'noun' | 'state'
  readonly subject: Filling
  readonly after: Filling
}

/** A quality that tells a deed of whoever has it: «المدينة المحاصرة». */
export interface TriggerQuality extends Trigger {
  readonly quality: string
  /** What the noun that it goes with is in the event. */
  readonly role: Filling
  readonly status: 'happened' | 'ongoing'
  /** The head of that noun, or a class of heads. */
  readonly of: readonly string[]
  readonly needs: Needs
}

/** @throws {LexiconError} */
export function parseTriggerVerbs(file: string, tsv: string): TriggerVerb[] {
  return parseRows(file, tsv, ['kind', 'verb', 'form', 'subject', 'object', 'prepositions', 'needs', 'example']).map((row) => ({
    kind: row.cells.kind,
    verb: row.cells.verb,
    form: oneOf(row, 'form', VERB_FORMS),
    subject: oneOf(row, 'subject', FILLINGS),
    object: oneOf(row, 'object', FILLINGS),
    prepositions: parsePrepositions(row),
    needs: parseNeeds(row),
    row: referenceTo(row),
  }))
}

/** @throws {LexiconError} */
export function parseTriggerNouns(file: string, tsv: string): TriggerNoun[] {
  return parseRows(file, tsv, ['kind', 'noun', 'plurals', 'genitive', 'prepositions', 'needs', 'example']).map((row) => ({
    kind: row.cells.kind,
    noun: row.cells.noun,
    plurals: alternatives(row.cells.plurals),
    genitive: oneOf(row, 'genitive', FILLINGS),
    prepositions: parsePrepositions(row),
    needs: parseNeeds(row),
    row: referenceTo(row),
  }))
}

/** @throws {LexiconError} */
export function parseTriggerPhrases(file: string, tsv: string): TriggerPhrase[] {
  return parseRows(file, tsv, ['kind', 'phrase', 'head', 'subject', 'after', 'prepositions', 'example']).map((row) => ({
    kind: row.cells.kind,
    phrase: row.cells.phrase,
    head: oneOf(row, 'head', ['verb', 'noun', 'state']),
    subject: oneOf(row, 'subject', FILLINGS),
    after: oneOf(row, 'after', FILLINGS),
    prepositions: parsePrepositions(row),
    row: referenceTo(row),
  }))
}

/** @throws {LexiconError} */
export function parseTriggerQualities(file: string, tsv: string): TriggerQuality[] {
  return parseRows(file, tsv, ['kind', 'quality', 'role', 'status', 'of', 'prepositions', 'needs', 'example']).map((row) => ({
    kind: row.cells.kind,
    quality: row.cells.quality,
    role: oneOf(row, 'role', FILLINGS),
    status: oneOf(row, 'status', ['happened', 'ongoing']),
    of: alternatives(row.cells.of),
    prepositions: parsePrepositions(row),
    needs: parseNeeds(row),
    row: referenceTo(row),
  }))
}

function parsePrepositions(row: Row<'prepositions'>): Prepositions {
  const pairs = alternatives(row.cells.prepositions).map((pair): [string, Filling] => {
    const [preposition, filling] = pair.split('=')
    const known = FILLINGS.find((each) => each === filling)
    if (!preposition || !known) throw new LexiconError(row.file, row.line, `«${pair}» is not preposition=role`)
    return [foldSpelling(preposition), known]
  })
  return new Map(pairs)
}

function parseNeeds(row: Row<'needs'>): Needs {
  const needs: Partial<Record<(typeof NEEDS)[number], readonly string[]>> = {}
  if (row.cells.needs === '-') return needs
  for (const need of row.cells.needs.split(';')) {
    const [what, words] = need.split(':')
    const known = NEEDS.find((each) => each === what)
    if (!known || !words) throw new LexiconError(row.file, row.line, `«${need}» is not one of ${NEEDS.join(', ')} with words after a colon`)
    if (needs[known]) throw new LexiconError(row.file, row.line, `${known} stands twice; join its words by |`)
    needs[known] = words.split('|')
  }
  return needs
}

/** A kind of event, as `event-kinds.tsv` defines it. */
export interface EventKind {
  readonly kind: string
  readonly arabic: string
  readonly english: string
  readonly definition: string
  readonly plover: string | undefined
  readonly mode: string | undefined
  readonly cameo: string | undefined
  readonly roles: readonly Role[]
  /** Kinds that its noun with the article may refer back to: «الهجوم» after a bombing. */
  readonly echoes: readonly string[]
  readonly row: RowReference
}

/** @throws {LexiconError} */
export function parseEventKinds(file: string, tsv: string): EventKind[] {
  const optional = (cell: string) => (cell === '-' ? undefined : cell)
  return parseRows(file, tsv, ['kind', 'arabic', 'english', 'definition', 'plover', 'mode', 'cameo', 'roles', 'echoes']).map((row) => {
    const { kind, arabic, english, definition, plover, mode, cameo, roles, echoes } = row.cells
    const known = alternatives(roles).map((role) => {
      const found = ROLES.find((each) => each === role)
      if (!found) throw new LexiconError(file, row.line, `unknown role «${role}»; use one of ${ROLES.join(', ')}`)
      return found
    })
    return {
      kind,
      arabic,
      english,
      definition,
      plover: optional(plover),
      mode: optional(mode),
      cameo: optional(cameo),
      roles: known,
      echoes: alternatives(echoes),
      row: referenceTo(row),
    }
  })
}
