import type { Passage } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'
import type { Span } from '../../types.ts'

/** What is held to be so by nobody named; folded. */
const HELD = new Set(['يعتقد', 'يظن', 'يحتمل', 'يرجح', 'يشتبه'])
/** «يعتقد أن الرهينة قتل», «قد يكون قتل», «يخشى أن يكون قد خطف»: a past verb that is only supposed; how many it befell is no more than an estimate of what was. */
export function supposedCue(passage: Passage, verb: number, first: number): Span | undefined {
  const { words, tokens } = passage
  for (let at = verb - 1; at >= Math.max(first, verb - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'relative' || word?.tag === 'number' || (word?.tag === 'mark' && tokens[at]?.form !== '"')) return undefined
    if (!word?.verb) continue
    const isBeing = word.verb.value.lemma.past === 'كان' && word.verb.value.aspect === 'present'
    const isSupposed = isBeing ? isMaybe(passage, at) : HELD.has(word.stem) && isBelieved(passage, at, verb)
    return isSupposed ? tokens[at] : undefined
  }
  return undefined
}

/** «قد يكون», «يرجح أن يكون»: not «نفى أن يكون». */
function isMaybe({ words, tokens, lexicon }: Passage, being: number): boolean {
  const before = words[being - 1]
  if (before?.tag !== 'complementiser') return before?.stem === 'قد' || before?.stem === 'ربما'
  const opener = verbBehind(words, being - 2)
  const lemma = words[opener]?.verb?.value.lemma
  if (lemma?.past === RULING_OUT) return words[opener - 1]?.stem === 'لم' || words[opener - 1]?.stem === 'لا'
  const governors = lemma ? lexicon.governingVerbs.get(lemma) : lexicon.governingWords.get(tokens[opener]?.form ?? '')
  return governors?.some(({ status }) => status === 'hypothetical' || status === 'planned') === true
}

/** «لم يستبعد الوزير أن تكون»: behind who does it the verb itself. */
function verbBehind(words: readonly Word[], from: number): number {
  for (let at = from; at > from - LONGEST_SUBJECT; at--) {
    if (words[at]?.verb) return at
    if (words[at]?.tag !== 'noun' || words[at]?.preposition !== '') break
  }
  return from
}

/** In tokens. */
const LONGEST_SUBJECT = 6
const RULING_OUT = 'استبعد'

/** «يعتقد أن الرهينة قتل», «يعتقد أنه قتل»; not «طائرة يعتقد أنها روسية قصفت», nor who believes it. */
function isBelieved({ words }: Passage, believing: number, verb: number): boolean {
  const that = words[words[believing + 1]?.stem === 'في' ? believing + 2 : believing + 1]
  if (that?.tag !== 'complementiser' || words[believing - 1]?.tag === 'noun') return false
  return that.pronoun === '' || words[verb - 1] === that || (words[verb - 1]?.tag === 'particle' && words[verb - 2] === that)
}

/** In tokens. */
const FARTHEST = 10
