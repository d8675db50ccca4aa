import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { isAgentive } from '../doers/agentive.ts'
import type { Stage } from '../stage.ts'
import { type Constituent, clauseEnd, findConstituents } from './clause.ts'
import { saysByWas, saysWhereItIs } from './said-by-was.ts'

// A short clause that says of somebody or something in an event what it carries, holds or is called, and after which the event's own clause goes on.

/** Verbs that say what is in or on a thing, whose it is, or how somebody is called or how old, by their past. */
const DESCRIBING: ReadonlySet<string> = new Set(
  'آوى|أقل|ضم|حوى|احتوى|استقل|حمل|نقل|خزن|عاد|استخدم|استعمل|بلغ|دعا|سمى|ارتدى|تألف|تكون|تبع|ناهز|تجاوز|وقع|استغرق|استمر|دام|سار|سلك'.split(
    '|',
  ),
)

/** «الحافلة التي كانت تقل عمالا»: what a relative clause says of a thing itself is not where that went on, but for what it carries. */
const CARRYING: ReadonlySet<string> = new Set(['أقل', 'حمل', 'نقل', 'استقل'])

/** No more such clauses follow each other. */
const MOST = 2

/**
 * What follows the clauses that describe an event's people and things: «غرق زورق يقل مهاجرين قبالة ليبيا», «اغتال مسلحون يستقلون دراجة
 * مسؤولا في جاسم», «انقلبت حافلة كانت تقل عمالا على طريق حماة». Nothing after a verb that tells something else.
 */
export function constituentsPast(stage: Stage, { verb, end, sentence }: Candidate): readonly Constituent[] {
  const found: Constituent[] = []
  let at = clauseEnd(stage, (verb?.index ?? end) + 1, sentence)
  for (let clauses = 0; clauses < MOST; clauses++) {
    const describing = describingVerb(stage, at, sentence)
    if (describing === undefined) break
    at = clauseEnd(stage, describing + 1, sentence)
    found.push(...findConstituents(stage, describing + 1, at))
  }
  return found
}

/**
 * «خطف مسلحون يستقلون سيارة طبيبا», «اغتال ملثمون يرتدون زيا عسكريا، مساء أمس، الناشط فلان»: the object of a verb behind what is said of who did it.
 *
 * @param at The verb that may only say that of the noun before it.
 */
export function objectPast(stage: Stage, sentence: Sentence, at: number): Constituent | undefined {
  if (!onlyDescribes(stage.passage, at)) return undefined
  const { words, tokens } = stage.passage
  const [held, ...rest] = findConstituents(stage, at + 1, clauseEnd(stage, at + 1, sentence))
  const next = rest.find(({ preposition, time }) => preposition === '' && time === undefined)
  const [phrase] = next?.phrases ?? []
  if (held?.preposition !== '' || held.first !== at + 1 || !next || !phrase || words[next.first]?.pronoun) return undefined
  const isTimeBefore = rest[rest.indexOf(next) - 1]?.time !== undefined
  if (tokens[next.first - 1]?.form === ',' && !isTimeBefore) return undefined
  return words[next.first]?.stem.endsWith('ا') || isAgentive(stage, phrase) ? next : undefined
}

/** «أقدم مسلحون يستقلون دراجة على اغتيال»: a verb that only says of an indefinite noun right before it what it holds or rides. */
export function onlyDescribes(passage: Stage['passage'], verb: number): boolean {
  const [before, word] = [passage.words[verb - 1], passage.words[verb]]
  if (before?.tag !== 'noun' || before.closed || !word?.verb || word.conjunction || word.verb.value.aspect === 'past') return false
  return says(passage, verb, DESCRIBING)
}

/** «يدعى سالم» says how somebody is called, «يدعو إلى التهدئة» does not. */
function says({ hits, tokens }: Stage['passage'], verb: number, verbs: ReadonlySet<string>): boolean {
  const isCall = tokens[verb]?.form.endsWith('و')
  return hits.all(verb, 'verb').some(({ value: { lemma } }) => verbs.has(lemma.past) && !(isCall && lemma.past === 'دعا'))
}

/** The verb of a describing clause that opens at a token: «يقل», «كانت تقل», «التي تقل», «كانت متوقفة». */
function describingVerb({ passage }: Stage, from: number, { last }: Sentence): number | undefined {
  const { words } = passage
  const isRelative = words[from]?.tag === 'relative'
  if (saysByWas(passage, from) && saysWhereItIs(passage, from)) return from
  let at = isRelative ? from + 1 : from
  if (words[at]?.verb?.value.lemma.past === 'كان' && !words[at]?.conjunction) at++
  const word = words[at]
  if (at >= last || !word?.verb || word.conjunction || word.verb.value.aspect === 'past') return undefined
  return says(passage, at, isRelative ? CARRYING : DESCRIBING) ? at : undefined
}
