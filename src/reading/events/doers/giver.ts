import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { verbOver } from '../clause/verb-over.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

/** Verbs of giving: what is given is the event noun. */
const GIVING = new Set(['منح', 'قدم', 'أرسل', 'سلم', 'خصص', 'وزع', 'وفر', 'أقرض', 'أوصل', 'سير'])
const GIVEN = new Set(['aid', 'lend'])
/** In tokens. */
const FARTHEST = 20

/** «منحت باريس لبنان مساعدة عسكرية», «سلمت الهيئة مساعدات غذائية», «مساعدات قدمتها الدوحة»: who gives what the noun says. */
export function giversOf(stage: Stage, { kind, first, end, sentence }: Candidate): readonly Phrase[] {
  if (!GIVEN.has(kind)) return []
  const { words } = stage.passage
  let next = end + 1
  while (words[next]?.adjective || words[next]?.tag === 'relative') next++
  if (words[next]?.pronoun && isGiving(stage, next)) return agentsOf(stage, findDoer(stage, sentence, next).phrases, end)
  const verb = verbOver(stage.passage, first, sentence.first, FARTHEST)
  const word = words[verb ?? -1]
  if (verb === undefined || !isGiving(stage, verb) || word?.pronoun || word?.passive) return []
  const { phrases, rest } = findDoer(stage, sentence, verb)
  const isObject = rest.some((each) => each.phrases.some((phrase) => phrase.first <= first && first <= phrase.last))
  return isObject ? agentsOf(stage, phrases, -1) : []
}

function isGiving({ passage: { words } }: Stage, at: number): boolean {
  return GIVING.has(words[at]?.verb?.value.lemma.past ?? '')
}

function agentsOf(stage: Stage, phrases: readonly Phrase[], after: number): readonly Phrase[] {
  return phrases.filter((phrase) => phrase.first > after && isGiver(stage, phrase))
}

/** Countries too, which are somebody as the subject of a verb of giving. */
function isGiver(stage: Stage, phrase: Phrase): boolean {
  return isAgentive(stage, phrase) || stage.passage.hits.at(phrase.first, 'country') !== undefined
}
