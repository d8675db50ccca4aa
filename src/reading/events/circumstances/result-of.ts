import type { Candidate } from '../candidate.ts'
import { type Constituent, clauseStart, findConstituents } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { LOCATIVES } from './places-within.ts'

/** Words that turn what a clause told into the cause of the next. Folded. */
const WHICH = new Set(['ما', 'مما'])
/** A deed is told no further before what came of it, in clauses. */
const MOST_CLAUSES = 2

/**
 * What the clause before says of where and when, for what came of it: «أغرقت البحرية مركبا قبالة صفاقس الخميس، ما أدى إلى فقدان صياد», «التي وقعت في
 * فلوريدا وأودت بحياة 17», «الذي انهار الخميس في ميامي، الذي أدى إلى مقتل ستة». Nothing after a verb that only says something.
 */
export function constituentsOfCause(stage: Stage, candidate: Candidate): readonly Constituent[] {
  const { words, tokens, lexicon } = stage.passage
  const { sentence } = candidate
  const verb = resultVerb(stage, candidate)
  if (verb === undefined) return []
  let end = verb
  const isApposed = words[verb - 1]?.tag === 'relative' && tokens[verb - 2]?.form === ','
  if (isApposed || WHICH.has(words[verb - 1]?.stem ?? '')) end = tokens[verb - 2]?.form === ',' ? verb - 2 : verb - 1
  else if (!words[verb]?.conjunction && words[verb - 1]?.tag !== 'noun') return []
  const found: Constituent[] = []
  for (let clauses = 0; clauses < MOST_CLAUSES && end > sentence.first; clauses++) {
    const start = clauseStart(stage.passage, end, sentence)
    const lemma = words[start - 1]?.verb?.value.lemma
    if (lemma && lexicon.reportingVerbs.has(lemma)) break
    if (words[start - 2]?.tag === 'relative' && !words[verb]?.conjunction) break
    found.unshift(...findConstituents(stage, start, end))
    if (lemma === undefined || found.some(saysWhereOrWhen) || start - 1 <= sentence.first) break
    end = start - 1
  }
  return found
}

function saysWhereOrWhen({ time, preposition }: Constituent): boolean {
  return time !== undefined || LOCATIVES.has(preposition)
}

/** What one was led to do by what was just told, after «ما», by the verb's past: «ما دفع الحارس إلى إطلاق النار». */
const LEADING: ReadonlySet<string> = new Set(['دفع', 'اضطر', 'استدعى', 'استوجب', 'حمل', 'حدا'])

/** The verb of result that tells it: «أدى إلى مقتل», «أودت بحياة». */
function resultVerb({ passage }: Stage, { verb, first, sentence }: Candidate): number | undefined {
  const at = verb ? verb.index : clauseStart(passage, first, sentence) - 1
  const lemma = passage.words[at]?.verb?.value.lemma
  if (!lemma || at < sentence.first) return undefined
  const isLed = LEADING.has(lemma.past) && WHICH.has(passage.words[at - 1]?.stem ?? '')
  return isLed || passage.lexicon.lightVerbs.get(lemma) === 'results' ? at : undefined
}
