import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { EverydayBook } from '../everyday-book.ts'
import { adjectiveForms } from '../inflect/adjective.ts'
import { inflectNoun } from '../inflect/noun.ts'
import { soundForms } from '../inflect/sound-forms.ts'
import { alternatives, oneOf, parseRows } from '../table.ts'
import { parseGroups } from '../tables/groups.ts'
import { parseAdjectives, parseNouns } from '../tables/nouns.ts'
import { parseTriggerNouns } from '../tables/triggers.ts'
import type { VerbIndex } from '../verb-index.ts'

const CLASSES = ['homograph', 'time', 'adverb', 'noun', 'quality'] as const
/** `homograph`: could name a person by an office or calling, but mostly means something else («العالم», «المقرر»). */
export type EverydayClass = (typeof CLASSES)[number] | 'masdar' | 'participle'

export interface EverydayWords {
  /** Words that a dictionary explains, by folded form without the article. They are no part of a name unless a table of names holds them. */
  readonly everydayWords: EverydayBook
  /** The singular of a plural, a dual or an accusative, all folded: «اسلحه» → «سلاح», «هجوما» → «هجوم». Singulars themselves are left out. */
  readonly singulars: ReadonlyMap<string, string>
}

/** The listed words, the nouns and adjectives in all their forms, and the masdars and participles of every verb. */
export function gatherEverydayWords(builder: Builder, verbs: VerbIndex): EverydayWords {
  const listed = new Map<string, EverydayClass>()
  const learn = (kind: EverydayClass, folded: string) => {
    if (!listed.has(folded)) listed.set(folded, kind)
  }
  const add = (kind: EverydayClass, form: string) => learn(kind, foldSpelling(form))
  const addSound = (kind: EverydayClass, word: string) => {
    const folded = foldSpelling(word)
    learn(kind, folded)
    for (const form of soundForms(folded, word.endsWith('ة'))) learn(kind, form)
  }
  for (const row of builder.parse('common-words', (file, tsv) => parseRows(file, tsv, ['class', 'topic', 'words']))) {
    const kind = oneOf(row, 'class', CLASSES)
    for (const word of alternatives(row.cells.words)) addSound(kind, word.startsWith('ال') ? word.slice(2) : word)
  }
  for (const adjective of builder.parse('adjectives', parseAdjectives)) for (const form of adjectiveForms(adjective)) add('quality', form)
  const singulars = gatherSingulars(builder, (folded) => learn('noun', folded))
  return { everydayWords: new EverydayBook(listed, verbs), singulars }
}

/** @param learn Is told every form of every common noun, folded. */
function gatherSingulars(builder: Builder, learn: (form: string) => void): Map<string, string> {
  const singulars = new Map<string, string>()
  const own = new Set<string>()
  const add = (singular: string, plurals: readonly string[]) => {
    const folded = foldSpelling(singular)
    own.add(folded)
    for (const { form } of inflectNoun(singular, plurals)) {
      const written = foldSpelling(form)
      if (!singulars.has(written)) singulars.set(written, folded)
    }
  }
  for (const { singulars: spellings, plurals } of builder.parse('nouns', parseNouns)) {
    const [indefinite = '', definite = indefinite] = spellings
    add(definite, plurals)
    if (definite !== indefinite) own.add(foldSpelling(indefinite))
  }
  for (const form of singulars.keys()) learn(form)
  for (const form of own) learn(form)
  for (const { singular, plurals } of builder.parse('groups', parseGroups)) if (singular) add(singular, plurals)
  for (const { noun, plurals } of builder.parse('trigger-nouns', parseTriggerNouns)) add(noun, plurals)
  for (const singular of own) singulars.delete(singular)
  return singulars
}
