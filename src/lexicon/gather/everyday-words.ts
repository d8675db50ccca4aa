import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import type { VerbLemma } from '../inflect/verb.ts'
import { alternatives, oneOf, parseRows } from '../table.ts'
import type { VerbTables } from './verbs.ts'

const CLASSES = ['homograph', 'time', 'adverb', 'noun', 'quality'] as const
/** `homograph`: could name a person by an office or calling, but mostly means something else («العالم», «المقرر»). */
export type EverydayClass = (typeof CLASSES)[number] | 'masdar' | 'participle'

/** Words that a dictionary explains, by folded form without the article. They are no part of a name unless a table of names holds them. */
export interface EverydayWords {
  readonly everydayWords: ReadonlyMap<string, EverydayClass>
}

/** The listed words, and the masdars and participles of every verb. */
export function gatherEverydayWords(builder: Builder, { verbs }: VerbTables): EverydayWords {
  const everydayWords = new Map<string, EverydayClass>()
  const add = (kind: EverydayClass, word: string) => {
    for (const form of [word, ...soundForms(word)]) {
      const folded = foldSpelling(form)
      if (!everydayWords.has(folded)) everydayWords.set(folded, kind)
    }
  }
  for (const row of builder.parse('common-words', (file, tsv) => parseRows(file, tsv, ['class', 'topic', 'words']))) {
    const kind = oneOf(row, 'class', CLASSES)
    for (const word of alternatives(row.cells.words)) add(kind, word.startsWith('ال') ? word.slice(2) : word)
  }
  for (const lemma of verbs.values()) {
    for (const masdar of lemma.masdars) add('masdar', masdar)
    for (const participle of participlesOf(lemma)) add('participle', participle)
  }
  return { everydayWords }
}

/** «كاتب» → «كاتبة، كاتبا، كاتبان، كاتبون، كاتبين، كاتبات»; «زيارة» → «زيارتان، زيارات». */
function soundForms(word: string): string[] {
  const stem = word.endsWith('ة') ? word.slice(0, -1) : word
  if (stem !== word) return [`${stem}تان`, `${stem}تين`, `${stem}ات`]
  return [`${word}ة`, `${word}ا`, `${word}ان`, `${word}ين`, `${word}ون`, `${word}ات`]
}

/** «مستقبل» from «يستقبل»; of form I «كاتب» and «مكتوب» where the root has no weak letter. */
function participlesOf({ form, present, root }: VerbLemma): string[] {
  if (form !== 'I') return [`م${present.slice(1)}`]
  const [first = '', second = '', third = ''] = root
  if (root.some((letter) => 'ءوي'.includes(letter)) || second === third) return []
  return [`${first}ا${second}${third}`, `م${first}${second}و${third}`]
}
