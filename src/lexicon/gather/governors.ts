import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { activeParticiple, circumstanceForms } from '../inflect/participles.ts'
import type { VerbLemma } from '../inflect/verb.ts'
import { LexiconError, oneOf, parseRows, type RowReference, referenceTo } from '../table.ts'
import { type VerbTables, verbKey } from './verbs.ts'

const STATUSES = ['planned', 'ongoing', 'happened', 'cancelled', 'postponed', 'denied', 'failed', 'hypothetical', 'demanded'] as const
const PARTS = ['verb', 'noun', 'phrase', 'adjective', 'course'] as const
const DOERS = ['subject', 'object', 'either', 'asked', 'undergoes', '-'] as const
const COLUMNS = ['status', 'word', 'form', 'part', 'preposition', 'doer', 'note'] as const

/** A word that says how real the event under it is: «طالب بـ», «محاولة», «من المقرر». */
export interface Governor {
  readonly status: (typeof STATUSES)[number]
  /**
   * A phrase stands before its event («من المتوقع عقد») or after it, an adjective only after («زيارة مرتقبة»); `course`: a verb whose subject
   * is the event itself («تأجل الاجتماع»).
   */
  readonly part: (typeof PARTS)[number]
  /** The preposition that must join the two, folded; '' where none. */
  readonly preposition: string
  /**
   * Who the governor's own subject or object is in the governed event: `subject` does it («قرر الرئيس إقالة الوزير»), `object` does it
   * («اتهم المدعي الشركة بتهريب الأسلحة»), `either` the object or else the subject («أمر الوزير الجيش بقصف»), `asked` whom a preposition of its own
   * brings («طلب من الحركة الإفراج», «أوعز إلى الجيش بقصف»), `undergoes`: it is done to the subject («تعرض المقر لهجوم»).
   */
  readonly doer: (typeof DOERS)[number]
  readonly row: RowReference
}

export interface GovernorTables {
  readonly governingVerbs: ReadonlyMap<VerbLemma, readonly Governor[]>
  /** What became of the event that is the verb's subject: «تأجل», «فشل». */
  readonly courseVerbs: ReadonlyMap<VerbLemma, Governor>
  /** The participles of governing verbs as circumstances, folded: «مطالبين بـ», «داعية إلى». */
  readonly governingParticiples: ReadonlyMap<string, readonly Governor[]>
  /** Nouns and set words, by folded form. */
  readonly governingWords: ReadonlyMap<string, readonly Governor[]>
}

export function gatherGovernors(builder: Builder, { verbs }: VerbTables): GovernorTables {
  const governingVerbs = new Map<VerbLemma, Governor[]>()
  const courseVerbs = new Map<VerbLemma, Governor>()
  const governingWords = new Map<string, Governor[]>()
  for (const row of builder.parse('governors', (file, tsv) => parseRows(file, tsv, COLUMNS))) {
    const { word, form, preposition } = row.cells
    const part = oneOf(row, 'part', PARTS)
    const governor: Governor = {
      part,
      status: oneOf(row, 'status', STATUSES),
      preposition: preposition === '-' ? '' : foldSpelling(preposition),
      doer: oneOf(row, 'doer', DOERS),
      row: referenceTo(row),
    }
    if (part !== 'verb' && part !== 'course') {
      push(governingWords, foldSpelling(word), governor)
      continue
    }
    const lemma = verbs.get(verbKey(word, form))
    if (!lemma) throw new LexiconError(row.file, row.line, `the verb ${word} (form ${form}) is not in verbs.tsv; add it there`)
    if (part === 'course') courseVerbs.set(lemma, governor)
    else push(governingVerbs, lemma, governor)
  }
  return { governingVerbs, courseVerbs, governingParticiples: participlesOf(governingVerbs), governingWords }
}

function participlesOf(verbs: ReadonlyMap<VerbLemma, readonly Governor[]>): Map<string, readonly Governor[]> {
  const participles = new Map<string, readonly Governor[]>()
  for (const [lemma, governors] of verbs) {
    for (const { form } of circumstanceForms(activeParticiple(lemma))) participles.set(foldSpelling(form), governors)
  }
  return participles
}

/** One word governs by several prepositions: «اتفق على», «اتفق مع». */
function push<Key>(map: Map<Key, Governor[]>, key: Key, governor: Governor): void {
  map.set(key, [...(map.get(key) ?? []), governor])
}
