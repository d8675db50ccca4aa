import type { Passage } from '../../passage.ts'
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
  const [opener, before] = [words[being - 2], words[being - 1]]
  if (before?.tag !== 'complementiser') return before?.stem === 'قد' || before?.stem === 'ربما'
  const governors = opener?.verb
    ? lexicon.governingVerbs.get(opener.verb.value.lemma)
    : lexicon.governingWords.get(tokens[being - 2]?.form ?? '')
  return governors?.some(({ status }) => status === 'hypothetical' || status === 'planned') === true
}

/** «يعتقد أن الرهينة قتل», «يعتقد أنه قتل»; not «طائرة يعتقد أنها روسية قصفت», nor who believes it. */
function isBelieved({ words }: Passage, believing: number, verb: number): boolean {
  const that = words[words[believing + 1]?.stem === 'في' ? believing + 2 : believing + 1]
  if (that?.tag !== 'complementiser' || words[believing - 1]?.tag === 'noun') return false
  return that.pronoun === '' || words[verb - 1] === that || (words[verb - 1]?.tag === 'particle' && words[verb - 2] === that)
}

/** In tokens. */
const FARTHEST = 10
