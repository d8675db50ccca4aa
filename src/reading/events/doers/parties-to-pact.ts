import type { Passage } from '../../passage.ts'
import type { Made } from '../circumstances/share-circumstances.ts'
import type { Stage } from '../stage.ts'

/** What is talked over and settled. */
const SETTLING = new Set(['agree', 'sign', 'negotiate'])
/** What it is that they settle. */
const SETTLED = new Set(['ceasefire', 'exchange-prisoners', 'normalise'])
/** What stands between the two, in tokens. */
const FARTHEST = 6

/** «اتفاق لوقف إطلاق النار بين إسرائيل وحماس»: the two sides of what is agreed on are those who agree, where nobody else is told to. */
export function sharePartiesToPact({ passage }: Stage, made: readonly Made[]): Made[] {
  return made.map((each, at) => {
    const pact = made[at + 1]
    if (!pact || !SETTLING.has(each.event.kind) || !SETTLED.has(pact.event.kind) || !isAbout(passage, each, pact)) return each
    if (each.event.arguments.some(({ role }) => role === 'actor' || role === 'with')) return each
    const sides = pact.event.arguments.filter(({ role }) => role === 'actor' || role === 'with')
    return sides.length < 2 ? each : { ...each, event: { ...each.event, arguments: [...each.event.arguments, ...sides] } }
  })
}

/** No verb, and no other clause, stands between. */
function isAbout({ words, tokens }: Passage, { candidate: { end } }: Made, { candidate: { first, verb } }: Made): boolean {
  if (verb || first <= end || first - end > FARTHEST || words[first]?.conjunction) return false
  for (let at = end + 1; at < first; at++)
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'complementiser' || words[at]?.conjunction || tokens[at]?.form === ',') return false
  return true
}
