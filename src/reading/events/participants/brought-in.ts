import type { Made } from '../circumstances/share-circumstances.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import { jointOf } from '../doers/managing-verb.ts'
import type { Stage } from '../stage.ts'
import { UNDERGOING } from './carried-target.ts'

/** What somebody is fetched, held or sent on for. */
const QUESTIONING = new Set(['investigate', 'try'])
const BRINGING = new Set(['summon', 'arrest', 'transfer', 'extradite', 'deport', 'evacuate', 'investigate', 'charge'])
/** «للتحقيق», «إلى المحاكمة». */
const TO = new Set(['ل', 'الي'])

/** «اقتيد الصحفي إلى المركز للاستجواب»: who is brought in to be questioned or tried is whom that befalls. */
export function shareBroughtIn(stage: Stage, made: readonly Made[]): Made[] {
  return made.map((each, at) => {
    const before = made[at - 1]
    const isOpen = QUESTIONING.has(each.event.kind) && !each.event.arguments.some(({ role }) => role === 'victim')
    if (
      !before ||
      !isOpen ||
      !BRINGING.has(before.event.kind) ||
      !isAim(stage, each) ||
      before.candidate.sentence !== each.candidate.sentence
    )
      return each
    const brought = before.event.arguments.filter(({ role, end }) => UNDERGOING.has(role) && end <= each.event.trigger.start)
    const others = each.event.arguments.filter(({ start }) => !brought.some((one) => one.start === start))
    return { ...each, event: { ...each.event, arguments: [...others, ...brought.map((one) => ({ ...one, role: 'victim' as const }))] } }
  })
}

function isAim({ passage }: Stage, { candidate }: Made): boolean {
  if (candidate.verb) return false
  const head = firstOfIdafa(passage, candidate.first, candidate.sentence)
  return TO.has(jointOf(passage, head).joint)
}
