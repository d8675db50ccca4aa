import type { Candidate } from '../candidate.ts'
import { clauseStart } from '../clause/clause.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import type { Stage } from '../stage.ts'
import type { Told } from '../told.ts'

/** «يواجه حكما بالسجن», «معلومات تقود إلى اعتقال الجناة», «يغلق الباب أمام عودة اللاجئين»: what may come, and is told as nothing more. */
export function inProspect(stage: Stage, candidate: Candidate): Told | undefined {
  const { words, tokens } = stage.passage
  const { kind, first, sentence } = candidate
  if (kind === 'sentence' && words[first]?.definite === false) {
    const verb = clauseStart(stage.passage, first, sentence) - 1
    if (isPresentOf(words, verb, FACING)) return cueAt(tokens, verb)
  }
  const before = firstOfIdafa(stage.passage, first, sentence) - 1
  if (words[before]?.stem === 'الي' && isPresentOf(words, before - 1, LEADING) && words[before - 2]?.stem === 'معلومات')
    return cueAt(tokens, before - 1)
  const isBefore = words[before]?.stem === 'امام' && [before - 1, before - 2].some((at) => WAY.test(tokens[at]?.form ?? ''))
  return isBefore ? cueAt(tokens, before) : undefined
}

type Words = Stage['passage']['words']

function isPresentOf(words: Words, at: number, lemmas: ReadonlySet<string>): boolean {
  const verb = words[at]?.verb
  return verb !== undefined && verb.value.aspect !== 'past' && lemmas.has(verb.value.lemma.past)
}

function cueAt(tokens: Stage['passage']['tokens'], at: number): Told {
  const cue = tokens[at]
  return { status: 'hypothetical', ...(cue ? { cue } : {}) }
}

const FACING = new Set(['واجه'])
const LEADING = new Set(['قاد', 'أدى', 'أفضى', 'أوصل'])
/** What lets it come or keeps it from coming, right before «أمام» or with one quality between («المجال واسعا أمام»); folded. */
const WAY = /^[وب]?(?:ال)?(?:باب|ابواب|مجال|طريق|عقب(?:ه|ات)|عايقا?|عوايق|حاجزا?)$/
