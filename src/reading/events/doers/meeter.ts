import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { type Constituent, clauseStart } from '../clause/clause.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import type { Stage } from '../stage.ts'
import { shareAgreement } from './controlling-verb.ts'
import { type Doer, findDoer } from './doer.ts'
import { whosePeer } from './going-on.ts'
import { subjectOfMainClause } from './subordinate.ts'

/** After these a verb goes on about who did what the verb before says. Folded. */
const GOING_ON = new Set(['حيث', 'كما', 'ثم'])
/** The verb before stands no further back, in tokens. */
const FARTHEST_VERB = 60

/**
 * Who meets the one person that a verb of meeting names, where the text says it before: «في ختام زيارته التقى رئيس الوزراء» (the pronoun's),
 * «زار الرباط، حيث التقى الملك» (the doer of the verb before), «وصل إلى موسكو ليلتقي الوزير» (that of the main clause), «والتقى نظيره» (whom the unsaid subject means),
 * «زار الرباط. كما التقى الملك» (the one man of the sentence before). Nobody where two are named, or nothing stands before.
 */
export function findMeeter(stage: Stage, { verb, sentence }: Candidate, { phrases, before, shared }: Doer): Phrase | undefined {
  const [met] = phrases
  if (!verb || !met || phrases.length > 1 || before || shared) return undefined
  const { words } = stage.passage
  const going = words[met.first]?.dual ? undefined : whosePeer(stage, sentence, verb.index, true)
  if (going) return going
  if (isSeveral(stage, met)) return undefined
  const unsaid = phraseOfReferent(stage, verb.index)
  if (unsaid) return unsaid
  const [main] = subjectOfMainClause(stage, sentence, verb.index)
  if (main) return main
  if (GOING_ON.has(words[verb.index - 1]?.stem ?? '')) return doerBefore(stage, sentence, verb.index)
  for (let at = clauseStart(stage.passage, verb.index, sentence); at < verb.index; at++) {
    const word = words[at]
    if (word?.tag === 'noun' && (word.pronoun === 'ه' || word.pronoun === 'ها')) return phraseOfReferent(stage, at)
  }
  return undefined
}

/** «التقى الملك السفير. كما استقبل وزير المالية»: who receives the one guest that a verb names is the one man of the sentence before. */
export function findHost(stage: Stage, { verb, frame, sentence }: Candidate, bare: readonly Constituent[]): Phrase | undefined {
  const [guest, other] = bare
  if (!verb || frame.subject !== 'host' || !guest || other || guest.phrases.length > 1) return undefined
  if (verb.hit.pronoun !== '' || verb.hit.value.voice === 'passive' || stage.passage.words[verb.index]?.passive) return undefined
  return whosePeer(stage, sentence, verb.index, true)
}

/** «الوزيران», «أعضاء الوفد»: they may meet each other. */
function isSeveral({ passage, book, quantityOf }: Stage, phrase: Phrase): boolean {
  if (quantityOf.has(phrase.first) || passage.words[phrase.first]?.dual) return true
  const mention = entityOfPhrase(passage, book, phrase)
  const entity = mention && book.get(mention.entity)
  return entity?.kind !== 'person' || entity.number === 'plural' || entity.number === 'dual'
}

function doerBefore(stage: Stage, sentence: Candidate['sentence'], verb: number): Phrase | undefined {
  const { words } = stage.passage
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - FARTHEST_VERB); at--) {
    const [ours, theirs] = [words[verb]?.verb, words[at]?.verb]
    if (!ours || !theirs) continue
    return shareAgreement(ours.value.agreements, theirs.value.agreements) ? findDoer(stage, sentence, at).phrases[0] : undefined
  }
  return undefined
}
