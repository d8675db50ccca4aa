import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { phraseAt } from '../clause/phrases.ts'
import { findPossessor } from '../doers/possessor.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/** «استقبال الوزير وفدا», «استقبال الأمين العام، رئيس الحركة، لوفد من الجماعة», «استقباله السفير»: who receives, and whom; nothing where only one is told. */
export function hostAndGuest(stage: Stage, candidate: Candidate, genitive: readonly Phrase[]): Filled[] {
  const { kind, last, sentence } = candidate
  const { words } = stage.passage
  if (kind !== 'visit' || !words[last]?.stem.startsWith('استقبال')) return []
  const owner = findPossessor(stage, candidate)
  const host = owner ?? genitive.at(-1)
  if (!host) return []
  const behind = owner ? last + 1 : host.last + 1
  const next = owner ? behind : afterApposition(stage.passage, behind, sentence.last)
  const word = words[next]
  const isGuest = word?.preposition === 'ل' || (word?.preposition === '' && !word.conjunction && !word.adjective && !stage.timeOf.has(next))
  const guest = isGuest ? phraseAt(stage, next, sentence.last) : undefined
  return guest && canBeReceived(stage, guest)
    ? [
        { role: 'host', phrase: host },
        { role: 'actor', phrase: guest },
      ]
    : []
}

/** The first token behind the office in commas that a host is told by, where one is; else the token itself. */
function afterApposition({ tokens, words }: Passage, comma: number, limit: number): number {
  if (tokens[comma]?.form !== ',' || !words[comma + 1]?.title) return comma
  for (let at = comma + 2; at < Math.min(limit, comma + LONGEST_OFFICE); at++) if (tokens[at]?.form === ',') return at + 1
  return comma
}

/** In tokens. */
const LONGEST_OFFICE = 15

/** Who can be received: «وفدا», «السفير». */
function canBeReceived({ passage: { words, hits } }: Stage, { first }: Phrase): boolean {
  return (
    words[first]?.title === true ||
    /^وفد/.test(words[first]?.stem ?? '') ||
    hits.at(first, 'group') !== undefined ||
    hits.at(first, 'person') !== undefined
  )
}
