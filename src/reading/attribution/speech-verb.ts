import type { Hit } from '../../lexicon/finder.ts'
import type { ReportingVerb } from '../../lexicon/tables/reporting.ts'
import type { Sentence } from '../types.ts'
import type { Claim } from './claim.ts'
import { contentAfter } from './content.ts'
import type { Ground } from './ground.ts'
import { genderOf, isJoined, isUnsaid, reportingVerbAt } from './reporting-verb.ts'
import { withholdsName } from './source-phrase.ts'
import { type Speaker, speakerOf } from './subject.ts'

/**
 * A verb of saying with its speaker and what is said: «قال الوزير إن…», «الوزير أعلن…», «وأضاف: "…"», «أعلنت الوزارة مقتل خمسة».
 *
 * «يذكر أن» and «يشار إلى أن» without a speaker are the outlet's own voice.
 */
export function speechVerb(ground: Ground, sentence: Sentence, at: number): Claim | undefined {
  const found = reportingVerbAt(ground.passage, at)
  if (!found || found.hit.pronoun) return undefined
  const { hit, verb } = found
  if (hit.value.agreements.every((agreement) => agreement === '2' || agreement === '1p' || agreement === '1s')) return undefined
  if (isUnsaid(ground.passage, at, hit) || withholdsName(ground, at, sentence.last)) return undefined
  const speaker = droppedBeforeAddressee(ground, sentence, at, hit, verb) ?? speakerOf(ground, sentence, at, hit)
  const isDropped = speaker.source.phrase === undefined
  if (isDropped && isImpersonal(ground, sentence, at)) return undefined
  const said = contentAfter(ground, verb, speaker.next, sentence, at)
  if (!said) return undefined
  const farther = said.farther ? [speaker.source, said.farther] : [speaker.source]
  return {
    rule: 'speech-verb',
    row: verb.row,
    cue: { first: at, last: at },
    stance: verb.stance,
    distance: verb.distance,
    sources: farther,
    content: said.content,
    ...(said.isClause && { isClause: said.isClause }),
    ...(said.marks && { marks: said.marks }),
    ...(said.medium && { medium: said.medium }),
    ...(said.toldTo && { toldTo: said.toldTo }),
  }
}

/** «…، واتهمت قوات الدعم بتنفيذ»: one phrase alone between a joined verb and its preposition is whom it accuses, where somebody in the sentence has acted before. */
function droppedBeforeAddressee(ground: Ground, sentence: Sentence, at: number, hit: Hit<'verb'>, verb: ReportingVerb): Speaker | undefined {
  const { words, tokens } = ground.passage
  if (!verb.addressee || !isJoined(ground.passage, at) || at < sentence.first + 3) return undefined
  const speaker = speakerOf(ground, sentence, at, hit)
  const { phrase } = speaker.source
  if (!phrase || phrase.first !== at + 1) return undefined
  const next = words[phrase.last + 1]
  const joins = next?.tag === 'preposition' ? next.stem : next?.preposition
  const takesNext = joins ? verb.prepositions.includes(joins) : verb.object && ground.passage.hits.at(phrase.last + 1, 'trigger-noun') !== undefined
  if (!takesNext) return undefined
  const before = tokens[at - 1]?.form
  const gender = genderOf(hit)
  return before === ',' ? { source: { ...(gender && { gender }) }, next: phrase.last + 1 } : undefined
}

/** «يذكر أن», «وكان قد ذكر أن»: a present or passive without a speaker, right before what is said. */
function isImpersonal({ passage }: Ground, sentence: Sentence, at: number): boolean {
  const { words } = passage
  const verb = words[at]?.verb
  if (verb?.value.voice === 'passive') return true
  const next = words[at + 1]
  const opensClause = next?.tag === 'complementiser' || (next?.tag === 'preposition' && words[at + 2]?.tag === 'complementiser')
  return verb?.value.aspect !== 'past' && opensClause && at <= sentence.first + 2
}
