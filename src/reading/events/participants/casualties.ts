import type { Passage } from '../../passage.ts'
import type { Argument } from '../../types.ts'
import type { Made } from '../circumstances/share-circumstances.ts'
import { causeOf } from '../doers/share-doers.ts'
import type { Stage } from '../stage.ts'
import { hasResultVerb } from '../tellings/tolls.ts'
import { REAL } from '../told.ts'

/** What befalls people without anybody's deed, and which kinds tell whom it killed or hurt. */
const MISHAPS: ReadonlySet<string> = new Set(['explosion', 'fire', 'accident', 'air-crash', 'shipwreck', 'landslide', 'building-collapse'])
const HARM: ReadonlySet<string> = new Set(['kill', 'injure', 'die'])
/** A mishap and the harm that «و» adds stand no further apart, in tokens. */
const LONGEST = 16

/** Those who died or were hurt in a mishap are whom it befell: «قتل ثلاثة وأصيب أربعة في انفجار», «تحطمت طائرة ما أدى إلى مقتل ركابها». */
export function shareCasualties(stage: Stage, made: readonly Made[]): Made[] {
  const casualties = new Map<number, Argument[]>()
  for (const [at, { event }] of made.entries()) {
    if (!HARM.has(event.kind) || !REAL.has(event.status)) continue
    const victims = event.arguments.filter(({ role }) => role === 'victim')
    const mishap = victims.length === 0 ? undefined : (causeOf(stage, made, at, MISHAPS, HARM) ?? mishapBefore(stage.passage, made, at))
    if (mishap !== undefined) casualties.set(mishap, [...(casualties.get(mishap) ?? []), ...victims])
  }
  return made.map((each, at) => befalling(each, casualties.get(at) ?? []))
}

/** «تحطم طائرة عسكرية قرب العاصمة ومصرع ركابها»: no verb and no stop between the two; «أدت السيول إلى انهيار منازل ومصرع طفلين» has both from another cause. */
function mishapBefore(passage: Passage, made: readonly Made[], at: number): number | undefined {
  const [mishap, harm] = [made[at - 1], made[at]]
  if (!mishap || !harm || !MISHAPS.has(mishap.event.kind)) return undefined
  const { first } = harm.candidate
  const { words, tokens } = passage
  if (hasResultVerb(passage, Math.max(mishap.candidate.sentence.first, mishap.candidate.first - LONGEST), mishap.candidate.first))
    return undefined
  if (harm.candidate.verb || !words[first]?.conjunction || first - mishap.candidate.end > LONGEST) return undefined
  for (let between = mishap.candidate.end + 1; between < first; between++)
    if (words[between]?.tag === 'verb' || tokens[between]?.form === '.' || words[between]?.tag === 'complementiser') return undefined
  return at - 1
}

function befalling(made: Made, victims: readonly Argument[]): Made {
  const { event } = made
  if (victims.length === 0 || !REAL.has(event.status) || event.arguments.some(({ role }) => role === 'victim')) return made
  const own = victims.filter(({ start }) => !event.arguments.some((each) => each.start === start))
  return { ...made, event: { ...event, arguments: [...event.arguments, ...own] } }
}
