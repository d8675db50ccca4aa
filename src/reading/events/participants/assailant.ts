import { isClosed, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { isAgentive } from '../doers/agentive.ts'
import { VIOLENT } from '../doers/weapon-owner.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'

/** «اقتحام وزير إسرائيلي المسجد», «تفجير مسلحين خط أنابيب», «اقتحام 200 مستوطن المسجد»: somebody indefinite to whom what stands right behind him cannot be joined does what it is done to. */
export function isAssailant(stage: Stage, { kind, frame }: Candidate, doer: Phrase): boolean {
  const { words } = stage.passage
  const next = words[doer.last + 1]
  const isOnSomebody = next?.definite === true || (next?.title === true && isClosed(words, { first: doer.last + 1, last: doer.last + 2 }))
  const isOnPeople = frame.genitive === 'victim' && isOnSomebody && phraseHeads(stage, doer).includes('@armed')
  if (!isOnPeople && (frame.genitive !== 'recipient' || !(VIOLENT.has(kind) || kind === 'close-crossing'))) return false
  if (!isAgentive(stage, doer) || next?.tag !== 'noun' || next.conjunction || next.preposition) return false
  // «عشرات المستوطنين»
  if (isClosed(words, doer)) return stage.quantityOf.has(doer.first) && next.definite
  return next.definite || words[doer.last]?.adjective === true || /(?:ين|ان)$/.test(words[doer.last]?.stem ?? '')
}
