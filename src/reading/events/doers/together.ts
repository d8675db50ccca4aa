import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { TALKS } from '../clause/genitive.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { isDescribing } from './controlling-verb.ts'
import { findDoer } from './doer.ts'

// Talks of those who do what their clause says together: «اتفقت الدولتان خلال محادثات في جنيف», «يعقد الرئيسان أول قمة بينهما».

/** What brings the occasion of a deed. Folded. */
const AT = new Set(['خلال', 'اثناء', 'عقب', 'اثر', 'في', 'بعد'])
/** Folded. */
const BETWEEN = new Set(['بينهما', 'بينهم', 'بينها'])
/** What brings another side. Folded. */
const OTHERS = new Set(['مع', 'بين'])
/** The verb stands no further before, in tokens. */
const FARTHEST = 25
/** A noun and what is said of it are no longer, in tokens. */
const LONGEST = 5

/** Those of whom the clause's verb tells, where they are two or several, and the talks have no other side. */
export function doersTogether(stage: Stage, { kind, first, end, sentence }: Candidate): readonly Phrase[] {
  const { words, tokens } = stage.passage
  if (!TALKS.has(kind)) return []
  let next = end + 1
  while (next <= end + LONGEST && words[next]?.tag === 'noun' && !words[next]?.preposition && !words[next]?.conjunction) next++
  const isTheirs = BETWEEN.has(words[next]?.stem ?? '')
  const isOccasion = words[first - 1]?.tag === 'preposition' && AT.has(words[first - 1]?.stem ?? '') && !words[end]?.definite
  if (!isTheirs && (!isOccasion || OTHERS.has(words[next]?.stem ?? ''))) return []
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'complementiser' || word?.tag === 'relative' || tokens[at]?.form === '"' || tokens[at]?.form === ':') return []
    if (word?.tag !== 'verb' || isDescribing(stage, sentence, at)) continue
    const doers = findDoer(stage, sentence, at).phrases.filter(
      (phrase) => phrase.last < first && (areTwo(stage, phrase) || isAgentive(stage, phrase)),
    )
    return doers.length > 1 || doers.some((phrase) => areTwo(stage, phrase)) ? doers : []
  }
  return []
}

/** «الوفدان», «الجارتان». */
const DUAL = /(?:تان|يان|بان|دان|ران|سان|لان|فان|مان)$/

/** «الكوريتان», «الجانبان», «وزيرا الخارجية». */
function areTwo({ passage: { words } }: Stage, { first }: Phrase): boolean {
  const word = words[first]
  if (word?.tag !== 'noun' || !(word.definite || word.stem.startsWith('ال'))) return false
  return word.dual || DUAL.test(word.stem)
}
