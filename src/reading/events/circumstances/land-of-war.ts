import type { EntityId } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { countryOfNisba } from '../participants/nation-of.ts'
import type { Stage } from '../stage.ts'

/** What a war within a country brings about. */
const BROUGHT = new Set(['kill', 'injure', 'displace', 'missing', 'die'])
/** Wars within a country, which its nisba names; folded. */
const WARS = new Set(['نزاع', 'صراع'])
/** The war stands no further before or after what came of it, in tokens. */
const FARTHEST = 14

/** «قتل عشرة آلاف شخص في النزاع اليمني», «أدى الصراع السوري إلى نزوح الملايين»: in whose war it was; a war of two («النزاع الهندي الباكستاني») is in neither. */
export function landOfWar(stage: Stage, { kind, first, sentence }: Candidate): readonly EntityId[] {
  const { words, hits, tokens } = stage.passage
  if (!BROUGHT.has(kind)) return []
  for (let at = Math.max(sentence.first, first - FARTHEST); at < Math.min(sentence.last - 1, first + FARTHEST); at++) {
    if (tokens[at]?.form === '.') return []
    const isCivil = words[at]?.stem === 'حرب' && words[at + 1]?.stem === 'اهليه'
    const nisba = isCivil ? at + 2 : at + 1
    if (!(isCivil || WARS.has(words[at]?.stem ?? '')) || !words[at]?.definite || !words[nisba]?.definite) continue
    if (!hits.at(nisba, 'nisba') || hits.at(nisba + 1, 'nisba') || words[nisba + 1]?.conjunction) continue
    const country = countryOfNisba(stage, nisba)
    return country === undefined ? [] : [country]
  }
  return []
}
