import type { Passage } from '../../passage.ts'
import type { Attribution, Chain, Quote, ReportedEvent } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'
import { SAID } from '../triggers/said.ts'
import { isGlossed } from './glossed.ts'
import { isKnownToAll } from './known-to-all.ts'

/** Between where what is said begins and the noun stands no more than a particle, in characters. */
const PARTICLE = 2

/**
 * «عبر اللاعب عن تضامنه», «معلنا تأييده للخطة»: by saying so somebody does what the noun tells, so that he is no source of it; whoever tells of him is.
 * «نفى دعمه للخطة» and «أعلن رفض الحكومة للخطة» are his word.
 */
export function chainOfDeed(stage: Stage, candidate: Candidate, quote: Quote | undefined, { trigger, arguments: all }: Told): Chain {
  const { passage } = stage
  const { kind, first } = candidate
  if (quote && (isKnownToAll(stage, candidate, quote) || isGlossed(stage, candidate, quote))) return []
  const chain = quote?.chain ?? []
  const last = chain.at(-1)
  const word = passage.words[first]
  const isOwn = SAID.has(kind) || (DECIDED.has(kind) && word?.pronoun !== '')
  if (!quote || !last || last.stance === 'denies' || !isOwn) return chain
  if (word?.tag !== 'noun' || trigger.start > quote.content.start + PARTICLE || isClause(passage, first)) return chain
  const doers = all.filter(({ role }) => role === 'actor')
  return doers.every((doer) => isSource(last, doer)) ? chain.slice(0, -1) : chain
}

/** «أعلن قبوله الدعوة»: what one does oneself by announcing it, where the noun's pronoun means him. */
const DECIDED = new Set(['agree', 'resign', 'run-for-office', 'intend'])

type Told = Pick<ReportedEvent, 'trigger' | 'arguments'>

function isSource({ source, mention }: Attribution, { entity, start, end }: ReportedEvent['arguments'][number]): boolean {
  return entity === source || (start < mention.end && mention.start < end)
}

/** «أكد أن رفضه للخطة قاطع»: what is said of it is a clause. */
function isClause({ words, tokens }: Passage, at: number): boolean {
  return words[at - 1]?.tag === 'complementiser' || tokens[at - 1]?.form === ':' || tokens[at - 1]?.form === '"'
}
