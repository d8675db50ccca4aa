import type { Finder, Hits } from '../lexicon/finder.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Article, Part, PartName } from '../text/article.ts'
import { normalise } from '../text/normalise.ts'
import { type DatelineWords, findParts } from '../text/parts.ts'
import { findSentences } from '../text/sentences.ts'
import { type Token, tokenise } from '../text/tokens.ts'
import type { Passage } from './passage.ts'
import { attachToNames } from './syntax/attached-to-name.ts'
import { nameDateline } from './syntax/name-dateline.ts'
import type { Spelling } from './syntax/spelling.ts'
import { tagWords } from './syntax/tag-words.ts'
import type { WordMemory } from './syntax/word-facts.ts'
import type { Sentence } from './types.ts'

/** Cut an article into parts, sentences and tokens, and look every token up. */
export function cut(article: Article, lexicon: Lexicon, finder: Finder, memory: WordMemory): Passage {
  const normalised = normalise(article.text)
  const tokens = tokenise(normalised)
  const spelling = spellingOf(article.text, tokens)
  const hits = finder.find(tokens, (index) => spelling.endingOf(index) === 'ه')
  const parts = article.parts ?? findParts(tokens, lexicon.partCues, datelineWords(tokens, hits, lexicon))
  const words = tagWords(tokens, hits, memory, spelling)
  nameDateline(tokens, words, hits, parts)
  attachToNames(tokens, words, hits)
  return { article, lexicon, normalised, parts, tokens, words, sentences: placeSentences(tokens, parts), hits }
}

/** A damma on a letter that more than one other follows: «قُتل», «اعتُقل», not «قالُوا». */
const DAMMA_INSIDE = /[\u064F\u064C]\p{L}.*\p{L}/u

/** «إمام», not «أمام». */
const HAMZA_BELOW = /^و?إ/
const HAMZA_ABOVE = /^[وف]?أ/

/** Where a text writes «على» with alif maqsura, «علي» is the name; where it never does (Egypt, typewriters), nothing is known. */
function spellingOf(text: string, tokens: readonly Token[]): Spelling {
  const keepsMaqsura = text.includes('على')
  const keepsFeminine = text.includes('ة')
  const lastLetter = (index: number) => text[(tokens[index]?.end ?? 0) - 1]
  const endingOf = (index: number) => {
    const letter = keepsFeminine ? lastLetter(index) : ''
    return letter === 'ة' || letter === 'ه' ? letter : ''
  }
  return {
    isAli: (index) => keepsMaqsura && lastLetter(index) === 'ي',
    isLetterEm: (index) => text.startsWith('إم', tokens[index]?.start ?? 0),
    hasHamzaBelow: (index) => HAMZA_BELOW.test(text.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0)),
    hasHamzaAbove: (index) => HAMZA_ABOVE.test(text.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0)),
    isFeminine: (index) => lastLetter(index) === 'ة',
    hasDamma: (index) => DAMMA_INSIDE.test(text.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0)),
    endsInHamza: (index) => lastLetter(index) === 'أ',
    isMaqsura: (index) => keepsMaqsura && lastLetter(index) === 'ى',
    endingOf,
  }
}

/**
 * A dateline begins with a place, or with the agency or outlet whose report follows; never with a joined verb («وكان الوزير قال: …»), with a body whose
 * name goes on («سرايا الشمال: سلمنا») or with the banner of what has just come in («عاجل | الوزير: …»).
 */
function datelineWords(tokens: readonly Token[], hits: Hits, lexicon: Lexicon): DatelineWords {
  const isJoinedVerb = (index: number) => hits.all(index, 'verb').some(({ before }) => before.conjunction !== '')
  const isNameOfBody = (index: number) => hits.from(index)[0]?.table === 'organisation' && (hits.from(index)[0]?.last ?? index) > index
  const isBanner = (index: number) => tokens[index]?.form === 'عاجل' && tokens[index + 1]?.kind === 'mark'
  const signs = (index: number) => hits.at(index, 'outlet') !== undefined
  return {
    opens: (index) =>
      !isJoinedVerb(index) &&
      !isNameOfBody(index) &&
      !isBanner(index) &&
      hits.from(index).some(({ table }) => table === 'place' || table === 'country' || table === 'outlet'),
    signs,
    says: (index) => !signs(index) && hits.all(index, 'verb').some(({ value }) => lexicon.reportingVerbs.get(value.lemma)?.quote === true),
  }
}

/** Sentences with their part; one that a part's edge cuts through is cut there, so that a dateline is none of the first sentence's words. */
function placeSentences(tokens: readonly Token[], parts: readonly Part[]): Sentence[] {
  const sentences: Sentence[] = []
  let at = 0
  const partAt = (offset: number): PartName => {
    while (at < parts.length && (parts[at]?.end ?? 0) <= offset) at++
    const part = parts[at]
    return part && part.start <= offset ? part.part : 'body'
  }
  for (const { first, last, paragraph } of findSentences(tokens)) {
    let from = first
    let part = partAt(tokens[first]?.start ?? 0)
    for (let index = first + 1; index <= last; index++) {
      const next = index < last ? partAt(tokens[index]?.start ?? 0) : undefined
      if (next === part) continue
      sentences.push({ first: from, last: index, paragraph, part, start: tokens[from]?.start ?? 0, end: tokens[index - 1]?.end ?? 0 })
      if (next !== undefined) part = next
      from = index
    }
  }
  return sentences
}
