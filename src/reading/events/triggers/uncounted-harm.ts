import type { Passage } from '../../passage.ts'
import { markJoints } from '../../syntax/word-marks.ts'
import type { Counted, Sentence } from '../../types.ts'
import { clauseStart } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { particleBefore } from '../told.ts'

/**
 * What befell people of whom no figure is told: «أوقع القصف قتلى وجرحى», «أسفر عن سقوط قتلى وجرحى». Nouns that come of something, or that «و» joins to
 * others that do.
 */
export function uncountedHarm(stage: Stage, sentence: Sentence, index: number): Counted | undefined {
  if (isStillMissing(stage.passage, sentence, index)) return 'missing'
  const counts = harmOf(stage.passage, index)
  if (!counts) return undefined
  return isResult(stage, sentence, index) || isJoined(stage, sentence, index) ? counts : undefined
}

/** «ما زال ثلاثة عمال مفقودين»: what is said of them. */
function isStillMissing(passage: Passage, sentence: Sentence, index: number): boolean {
  const { words } = passage
  const word = words[index]
  if (word?.tag !== 'noun' || word.definite || word.preposition || (word.joints & MISSING) === 0) return false
  return BEING.has(words[clauseStart(passage, index, sentence) - 1]?.verb?.value.lemma.past ?? '')
}

/** Folded. */
const MISSING = markJoints(() => new Set(['مفقودا', 'مفقوده', 'مفقودين']))
const BEING = new Set(['زال', 'بات', 'ظل', 'أصبح', 'اعتبر'])

/** Dead and hurt, any number of them: the plural without the article; folded. */
const HARM: ReadonlyMap<string, Counted> = new Map([
  ['قتلي', 'killed'],
  ['شهداء', 'killed'],
  ['ضحايا', 'killed'],
  ['جرحي', 'injured'],
  ['مصابين', 'injured'],
])
const HARMED = markJoints(() => HARM)

function harmOf({ words }: Passage, index: number): Counted | undefined {
  const word = words[index]
  if (word?.tag !== 'noun' || (word.joints & HARMED) === 0) return undefined
  return !word.definite && word.preposition === '' && !word.pronoun ? HARM.get(word.stem) : undefined
}

/** «أوقع», «خلف», «أسفر عن»: its clause's verb says what came of something, and came of it. */
function isResult({ passage, quantityOf }: Stage, sentence: Sentence, index: number): boolean {
  const { words, hits, lexicon } = passage
  if (words[index]?.conjunction || quantityOf.has(index)) return false
  const verb = clauseStart(passage, index, sentence) - 1
  if (!words[verb]?.verb || index - verb > FARTHEST_RESULT) return false
  // «يوقع» signs as well
  if (!hits.all(verb, 'verb').some(({ value }) => lexicon.lightVerbs.get(value.lemma) === 'results')) return false
  if (particleBefore(passage, verb, sentence.first) || words[verb - 1]?.tag === 'complementiser') return false
  const before = words[index - 1]
  return verb === index - 1 || before?.tag === 'preposition' || before?.closed === true || FALLING.has(before?.stem ?? '')
}

const FALLING = new Set(['سقوط', 'وقوع'])
/** In tokens. */
const FARTHEST_RESULT = 12

/** «سقوط قتلى وجرحى», «20 قتيلا ومصابين»: behind others whom something befell. */
function isJoined(stage: Stage, sentence: Sentence, index: number): boolean {
  const { words } = stage.passage
  if (words[index]?.conjunction !== true || index - 1 < sentence.first || stage.quantityOf.has(index)) return false
  if (harmOf(stage.passage, index - 1) === undefined) return false
  return FALLING.has(words[index - 2]?.stem ?? '') || isResult(stage, sentence, index - 1)
}
