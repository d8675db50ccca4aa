import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LexiconFiles } from '../lexicon/builder.ts'
import { compileLexicon, type Lexicon } from '../lexicon/lexicon.ts'

const OWN = fileURLToPath(new URL('../../lexicon/', import.meta.url))

/**
 * Read the tables of a lexicon folder.
 *
 * @param folder A path; the tables that ship with Isnad where it is left out.
 * @throws {Error} where the folder cannot be read.
 */
export function readLexiconFiles(folder: string = OWN): LexiconFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'))
  return new Map(names.map((name) => [name.slice(0, -'.tsv'.length), readFileSync(`${folder}/${name}`, 'utf8')]))
}

/**
 * Load and compile a lexicon from files.
 *
 * @throws {LexiconError} on the first row that cannot be trusted.
 */
export function loadLexicon(folder?: string): Lexicon {
  return compileLexicon(readLexiconFiles(folder))
}
