import { foldSpelling, normalise } from '../text/normalise.ts'
import { tokenise } from '../text/tokens.ts'
import { Automaton } from './automaton.ts'
import { bitOf, type Entries, type Entry, type TableName } from './entries.ts'
import { LexiconError, type RowReference } from './table.ts'

/** The lexicon's files by name without `.tsv`, as text. */
export type LexiconFiles = ReadonlyMap<string, string>

const PLAIN = /^[\u0620-\u06ff ]+$/

/** Gathers the forms of every table into one automaton. */
export class Builder {
  readonly automaton = new Automaton<Entry>()
  readonly #files: LexiconFiles
  readonly #parsed = new Map<string, { readonly parser: unknown; readonly value: unknown }>()

  constructor(files: LexiconFiles) {
    this.#files = files
  }

  /** The rows of one file, parsed once for all that ask. @throws {LexiconError} where the file is not there. */
  parse<Value>(name: string, parser: (file: string, tsv: string) => Value): Value {
    const known = this.#parsed.get(name)
    if (known?.parser === parser) return known.value as Value
    const tsv = this.#files.get(name)
    if (tsv === undefined) throw new LexiconError(`${name}.tsv`, 1, 'the file is missing from the lexicon')
    const value = parser(`${name}.tsv`, tsv)
    this.#parsed.set(name, { parser, value })
    return value
  }

  /** @param phrase One or more words in ordinary spelling. */
  add<Table extends TableName>(table: Table, phrase: string, value: Entries[Table], row: RowReference): void {
    this.automaton.add(wordsOf(phrase), { table, value, row } as Entry, bitOf(table))
  }

  /** The same entry under several spellings, each once. */
  addAll<Table extends TableName>(table: Table, phrases: Iterable<string>, value: Entries[Table], row: RowReference): void {
    const entry = { table, value, row } as Entry
    const added: string[][] = []
    for (const phrase of phrases) {
      const words = wordsOf(phrase)
      if (added.some((each) => areSame(each, words))) continue
      added.push(words)
      this.automaton.add(words, entry, bitOf(table))
    }
  }
}

/** A phrase as the reader will meet it: folded and cut as a text is. */
export function wordsOf(phrase: string): string[] {
  const folded = foldSpelling(phrase)
  if (PLAIN.test(folded)) return folded.includes(' ') ? folded.split(' ') : [folded]
  return tokenise(normalise(phrase)).map((token) => token.form)
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at])
}
