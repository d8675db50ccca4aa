import type { Hit } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { proposeSuffixed, type Stem } from '../../text/clitics.ts'
import type { Attached } from './attach.ts'

/** How a text writes a last letter that folding makes «ه»; '' where the text does not tell «ة» from «ه». */
export type Ending = 'ة' | 'ه' | ''

/** The pronouns of news prose. «ك», «ي» and «ني» belong to quotes, and as letters they end too many words. */
const PRONOUNS = new Set(['ه', 'ها', 'هم', 'هما', 'هن', 'نا'])
/** «له», «بها»: nothing but a preposition and a pronoun. */
const BARE_PRONOUN = /^[بل](?:ه|ها|هم|هما|هن|نا|كم)$/
/** «متهما إياها»: a pronoun that is the object, by itself. Folded. */
export const PRONOUN_BY_ITSELF = /^ايا(?:ه|ها|هم|هما|هن)$/

/** The pronoun inside a listed word of grammar: «منها», «لأنه», «لهم». */
export function pronounInside(stem: string, lexicon: Lexicon): string {
  if (BARE_PRONOUN.test(stem)) return stem.slice(1)
  for (const { stem: rest, pronoun } of proposeSuffixed(stem)) if (takesPronoun(rest, lexicon) && pronoun !== 'ك') return pronoun
  return ''
}

function takesPronoun(stem: string, { functionWords }: Lexicon): boolean {
  const kind = functionWords.get(stem)?.class
  return kind === 'preposition' || kind === 'complementiser' || kind === 'quantifier' || stem === 'لكن' || stem === 'لان'
}

/** A stem that a table or the dictionary knows, with the pronoun after it: «لحفلها», «حياته». */
export function findNounWithPronoun(proposals: readonly Stem[], found: readonly Hit[], { everydayWords }: Lexicon): Attached | undefined {
  const hit = found.find(({ pronoun }) => pronoun !== '')
  if (hit) return { ...hit.before, pronoun: hit.pronoun, known: true }
  for (const proposal of proposals) {
    if (proposal.definite || proposal.future) continue
    for (const { stem, pronoun } of proposeSuffixed(proposal.stem)) {
      if (PRONOUNS.has(pronoun) && everydayWords.has(stem)) return { ...proposal, stem, pronoun, known: true }
    }
  }
  return undefined
}

/** «قتله», «فوزه» written with «ه»: a masdar with a pronoun, and no «قتلة» and no woman named «فوزة». */
export function isOwnDeed({ stem, definite }: Stem, ending: Ending, { everydayWords }: Lexicon): boolean {
  return ending === 'ه' && !definite && stem.length > SHORTEST_DEED && everydayWords.get(stem.slice(0, -1)) === 'masdar'
}

/** In letters, with the pronoun: «عده» and «حله» are other words. */
const SHORTEST_DEED = 3

/** «نوعه» written with «ه» is «نوع» with a pronoun, though folding makes «نوعة» of it. */
export function isPossessed({ stem, definite }: Stem, ending: Ending, { everydayWords }: Lexicon): boolean {
  return ending === 'ه' && !definite && everydayWords.has(stem.slice(0, -1))
}
