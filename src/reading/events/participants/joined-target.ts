import { tokenAt } from '../../passage.ts'
import type { Argument } from '../../types.ts'
import type { Made } from '../circumstances/share-circumstances.ts'
import { isOneRow } from '../doers/joined-deeds.ts'
import type { Stage } from '../stage.ts'
import { UNDERGOING } from './carried-target.ts'
import { canMean } from './meant.ts'
import { MAKING } from './new-office.ts'

/** «اعتقال القس واحتجازه», «اختطاف الصحفي وقتله»: of two deeds that «و» joins the pronoun of the second means whom the first is done to. */
export function shareJoinedTargets(stage: Stage, made: readonly Made[]): Made[] {
  return made.map((each, at) => {
    const before = made[at - 1]
    const { genitive } = each.candidate.frame
    const target = before && UNDERGOING.has(genitive) ? targetOf(stage, before, each) : undefined
    const role = genitive === 'victim' || genitive === 'recipient' ? genitive : undefined
    if (!target || !role) return each
    const others = each.event.arguments.filter((own) => own.role !== role || own.start > each.event.trigger.end)
    if (others.some((own) => own.role === role || own.start === target.start)) return each
    return { ...each, event: { ...each.event, arguments: [...others, { ...target, role }] } }
  })
}

/** The one whom the first is done to, behind its noun, where the second's pronoun can mean that one. */
function targetOf(stage: Stage, first: Made, second: Made): Argument | undefined {
  const { passage } = stage
  const { words, tokens } = passage
  const [one, other] = [first.candidate, second.candidate]
  const joined = words[other.first]
  const pronoun = words[other.last]?.pronoun ?? ''
  if (one.verb || other.verb || one.sentence !== other.sentence || !PRONOUNS.has(pronoun)) return undefined
  if (joined?.tag !== 'noun' || !joined.conjunction || joined.definite || other.first !== other.last) return undefined
  if (words[one.first]?.tag !== 'noun' || words[one.last]?.pronoun || !isOneRow(passage, one.end, other.first)) return undefined
  if (MAKING.has(second.event.kind) || hasObject(stage, other.last + 1)) return undefined
  const [target, further] = first.event.arguments.filter(({ role, start }) => UNDERGOING.has(role) && start > first.event.trigger.start)
  if (!target || further || target.end > second.event.trigger.start) return undefined
  // «إطلاق سراح المرافق والاحتفاظ بالراعي وقتله»: another deed stands between
  for (let at = tokenAt(tokens, target.end - 1) + 1; at < other.first; at++) if (words[at]?.conjunction) return undefined
  return fits(stage, pronoun, tokenAt(tokens, target.start)) ? target : undefined
}

const PRONOUNS = new Set(['ه', 'ها', 'هم'])

/** «اعتقال الوزير واتهامه الحكومة»: with an object of its own the pronoun is who does it. */
function hasObject({ passage: { words }, timeOf }: Stage, next: number): boolean {
  const word = words[next]
  return word?.tag === 'noun' && !word.preposition && !word.conjunction && !word.adjective && word.closed && !timeOf.has(next)
}

/** One man, one woman, town or body, or several people, as far as the noun's ending and its figure tell. */
function fits({ passage: { words, hits }, quantities, quantityOf }: Stage, pronoun: string, head: number): boolean {
  const stem = words[head]?.stem ?? ''
  const areMany =
    (quantities[quantityOf.get(head) ?? -1]?.min ?? 1) > 1 || /(?:ين|ون)$/.test(stem) || hits.at(head, 'group')?.value.number === 'plural'
  if (pronoun === 'هم') return areMany
  if (areMany) return false
  return pronoun === 'ه' ? canMean(pronoun, words[head]) : /(?:ه|ات)$/.test(stem)
}
