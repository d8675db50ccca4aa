import type { Needs } from '../../../lexicon/tables/triggers.ts'
import { foldSpelling } from '../../../text/normalise.ts'

/** What a trigger needs around it, its words folded and in all their forms. */
export interface Wanted {
  /** It needs nothing. */
  readonly isEmpty: boolean
  readonly object: ReadonlySet<string> | undefined
  readonly subject: ReadonlySet<string> | undefined
  readonly notObject: ReadonlySet<string> | undefined
  readonly prepositions: ReadonlySet<string>
  /** The prepositions as they are listed, folded; none where none is needed. */
  readonly listed: readonly string[]
  readonly next: ReadonlySet<string> | undefined
  readonly notNext: ReadonlySet<string> | undefined
  readonly after: ReadonlySet<string> | undefined
  readonly notAfter: ReadonlySet<string> | undefined
  readonly notPrepositions: ReadonlySet<string> | undefined
  readonly beside: ReadonlySet<string> | undefined
  readonly notBeside: ReadonlySet<string> | undefined
  /** Its verb must show that it is passive. */
  readonly isPassive: boolean
}

const known = new WeakMap<Needs, Wanted>()

/** A row's needs never change: they are folded and inflected once. */
export function wantedOf(needs: Needs): Wanted {
  let wanted = known.get(needs)
  if (!wanted) {
    wanted = workOut(needs)
    known.set(needs, wanted)
  }
  return wanted
}

function workOut(needs: Needs): Wanted {
  return {
    isEmpty: Object.keys(needs).length === 0,
    object: needs.object && setOf(needs.object),
    subject: needs.subject && setOf(needs.subject),
    notObject: needs['not-object'] && setOf(needs['not-object']),
    prepositions: setOf(needs.prep ?? []),
    listed: needs.prep?.map(foldSpelling) ?? [],
    next: needs.next && setOf(needs.next),
    notNext: needs['not-next'] && setOf(needs['not-next']),
    after: needs.after && setOf(needs.after),
    notAfter: needs['not-after'] && setOf(needs['not-after']),
    notPrepositions: needs['not-prep'] && setOf(needs['not-prep']),
    beside: needs.beside && setOf(needs.beside),
    notBeside: needs['not-beside'] && setOf(needs['not-beside']),
    isPassive: needs.voice?.includes('passive') === true,
  }
}

const folded = new WeakMap<readonly string[], ReadonlySet<string>>()

/** A row's list of words never changes: it is folded and inflected once. */
export function setOf(words: readonly string[]): ReadonlySet<string> {
  let set = folded.get(words)
  if (!set) {
    set = new Set(words.flatMap((word) => inflections(foldSpelling(word))))
    folded.set(words, set)
  }
  return set
}

/** A head noun as it may stand: «اتفاق», «اتفاقا», «الاتفاق» (the article is off already), its dual and sound plural. */
function inflections(word: string): string[] {
  const stem = word.endsWith('ه') ? `${word.slice(0, -1)}` : word
  return [word, `${word}ا`, `${stem}ات`, `${stem}ون`, `${stem}ين`, `${stem}ان`, `${stem}تان`, `${stem}تين`]
}
