/** Isnad reads Arabic news. Nothing here touches files, clocks or networks: it runs in Node and in a browser alike. */
export type { LexiconFiles } from './lexicon/builder.ts'
export { compileLexicon, type Lexicon } from './lexicon/lexicon.ts'
export { LexiconError, type RowReference } from './lexicon/table.ts'
export type { EventKind } from './lexicon/tables/triggers.ts'
export { createReader, type Reader } from './reading/reader.ts'
export type * from './reading/types.ts'
export { COUNTED, STATUSES } from './reading/types.ts'
export type { Token, TokenKind } from './text/tokens.ts'
