/** The lexicon that ships with Isnad, from its files. Needs Node; in a browser hand `compileLexicon` the tables yourself. */
export { loadLexicon, readLexiconFiles } from './lexicon-files.ts'
export { readerVersion } from './reader-version.ts'
