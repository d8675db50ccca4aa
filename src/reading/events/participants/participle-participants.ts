import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { tokenAt } from '../../passage.ts'
import { PRONOUN_BY_ITSELF } from '../../syntax/attached-pronoun.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import { phraseOfSource } from '../clause/named-source.ts'
import { isAgentive } from '../doers/agentive.ts'
import { isDescribing } from '../doers/controlling-verb.ts'
import { findDoer } from '../doers/doer.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'
import { phraseObject } from './verb-participants.ts'

/** The verb that a circumstance goes with stands no further before it than this, in tokens: time stays linear. */
const FARTHEST_VERB = 150

/** A circumstance has its own object, and the doer of the verb before it; where it says something («متهما الإمارات بتسليح المتمردين»), who says that. */
export function participleParticipants(stage: Stage, candidate: Candidate, after: readonly Constituent[]): Filled[] {
  const { frame, sentence, first, rest } = candidate
  const participle = rest === undefined ? first : rest - 1
  const speaker = speakerOfCue(stage, participle)
  const verb = speaker ? undefined : verbBefore(stage, sentence, participle)
  const doers = speaker ? [speaker] : verb === undefined ? [] : findDoer(stage, sentence, verb).phrases
  return [
    ...doers.map((phrase) => ({ role: frame.subject, phrase })),
    ...phraseObject(stage, after).map((phrase) => ({ role: frame.object, phrase })),
    ...(PRONOUN_BY_ITSELF.test(stage.passage.tokens[candidate.end + 1]?.form ?? '') ? objectBefore(stage, sentence, participle) : []).map(
      (phrase) => ({
        role: frame.object,
        phrase,
      }),
    ),
  ]
}

/** «هاجم الوزير المعارضة، متهما إياها بالتحريض»: whom the verb is done to that the circumstance goes with. */
function objectBefore(stage: Stage, sentence: Sentence, participle: number): readonly Phrase[] {
  const verb = verbBefore(stage, sentence, participle)
  const [object] = verb === undefined ? [] : findDoer(stage, sentence, verb).rest
  return (
    object?.phrases.map((phrase) => whoseIs(stage, phrase)).filter((phrase) => phrase.last < participle && isAgentive(stage, phrase)) ?? []
  )
}

/** «قاطعوا خطاب الرئيس زوما، متهمين إياه»: of a thing the man whose it is. */
function whoseIs(stage: Stage, phrase: Phrase): Phrase {
  const { passage, book } = stage
  const { tokens } = passage
  if (entityOfPhrase(passage, book, phrase)) return phrase
  const [from, end] = [tokens[phrase.first]?.end ?? 0, tokens[phrase.last]?.end ?? 0]
  const owner = book.firstWithin({ start: from, end }, ({ form, entity }) => form === 'name' && book.get(entity)?.kind === 'person')
  return owner ? { first: tokenAt(tokens, owner.role?.start ?? owner.start), last: phrase.last } : phrase
}

/** Who the participle is the saying of, where it brings what is said. */
function speakerOfCue(stage: Stage, participle: number): Phrase | undefined {
  const { start = 0, end = 0 } = stage.passage.tokens[participle] ?? {}
  for (const { chain } of stage.quotes.around(start)) {
    const link = chain.find(({ cue }) => cue.start < end && start < cue.end)
    if (!link || link.mention.start >= start) continue
    return phraseOfSource(stage, link)
  }
  return undefined
}

/**
 * The verb that a circumstance goes with: none of what somebody said before it («أكد الوزير أن المدينة لن تسقط، متهما …»), and none of a clause that
 * only describes something («انتقد الرياض في كلمة ألقاها أمس، متهما إياها»).
 */
function verbBefore(stage: Stage, sentence: Sentence, first: number): number | undefined {
  const { words, tokens } = stage.passage
  const isSaid = (at: number) => {
    const { start = 0 } = tokens[at] ?? {}
    const { start: circumstance = 0 } = tokens[first] ?? {}
    return stage.quotes.around(start).some(({ content }) => content.start <= start && start < content.end && content.end <= circumstance)
  }
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST_VERB); at--)
    if (words[at]?.tag === 'verb' && !isDescribing(stage, sentence, at) && agreesWith(stage, first, at) && !isSaid(at)) return at
  return undefined
}

/** «ممهلة إياهم أسبوعا»: of whom a feminine does, where the verb shows the gender. */
function agreesWith({ passage: { words } }: Stage, participle: number, verb: number): boolean {
  const agreements = words[verb]?.verb?.value.agreements ?? []
  const isFeminine = words[participle]?.stem.endsWith('ه') === true
  if (isFeminine) return agreements.includes('3fs')
  return words[participle]?.stem.endsWith('ا') !== true || agreements.includes('3ms')
}
