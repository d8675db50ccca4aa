import { bareStem } from '../../mentions/definite.ts'
import { tokenAt } from '../../passage.ts'
import { markJoints } from '../../syntax/word-marks.ts'
import type { EntityId, ReportedEvent, Span } from '../../types.ts'
import { countryOfNisba } from '../participants/nation-of.ts'
import type { Stage } from '../stage.ts'
import { isElsewhere } from '../tellings/other-place.ts'
import { REAL } from '../told.ts'
import { MILITARY } from './own-country.ts'

/** What police and courts do at home. */
const AT_HOME = new Set([
  'arrest',
  'investigate',
  'try',
  'sentence',
  'acquit',
  'charge',
  'seize',
  'release',
  'execute',
  'curfew',
  'state-of-emergency',
])
/** Who does it; an army or a secret service does so abroad as well. Folded. */
const AUTHORITIES = new Set('شرطه|سلطات|نيابه|محكمه|محاكم|قضاء|جمارك|درك|مباحث'.split('|'))
/** «تحت الاحتلال», «الضفة المحتلة»: a land that others hold. Folded. */
const OCCUPIED = /^(?:ال)?(?:احتلال|محتل)/
const OF_FORCE = markJoints(() => ({ has: (stem) => OCCUPIED.test(stem) }))

/**
 * Give what police, prosecutors and courts do without that the text says where the country they are of: «اعتقلت السلطات التونسية صحفيا», «فتحت الشرطة
 * البريطانية تحقيقا». Nothing where the sentence tells of another place, nor in an article that speaks of an occupation.
 */
export function fromAuthority(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const isOpen = ({ kind, places }: ReportedEvent) => places.length === 0 && AT_HOME.has(kind)
  if (!events.some(isOpen) || stage.passage.words.some(({ joints }) => (joints & OF_FORCE) !== 0)) return [...events]
  const courts = homesOfCourts(stage, events)
  return events.map((event) => {
    const place = isOpen(event) ? (homeOf(stage, event) ?? (isOfCourt(event) ? courts : undefined)) : undefined
    return place === undefined || isElsewhere(stage, event, [place]) ? event : { ...event, places: [place] }
  })
}

/** What a court does with those before it. */
const BY_COURT = new Set(['try', 'sentence', 'acquit', 'release'])

/** «قضت محكمة تركية بسجن صحافيين … تمت تبرئة ثلاثة»: told of the same court, though nobody says which. */
function isOfCourt({ kind, retold, status, arguments: all }: ReportedEvent): boolean {
  return BY_COURT.has(kind) && !retold && REAL.has(status) && !all.some(({ role }) => role === 'actor')
}

/** The one country of all courts and authorities of an article. */
function homesOfCourts(stage: Stage, events: readonly ReportedEvent[]): EntityId | undefined {
  const homes = new Set(events.filter(({ kind }) => BY_COURT.has(kind)).map((event) => homeOf(stage, event)))
  homes.delete(undefined)
  const [home, ...others] = homes
  return others.length > 0 ? undefined : home
}

function homeOf(stage: Stage, { arguments: all }: ReportedEvent): EntityId | undefined {
  for (const argument of all) {
    const place = argument.role === 'actor' ? homeOfBody(stage, argument) : undefined
    if (place !== undefined) return place
  }
  return undefined
}

/** «السلطات التونسية», «النيابة العامة المصرية». */
function homeOfBody(stage: Stage, { start, end }: Span): EntityId | undefined {
  const { passage } = stage
  const { words, tokens } = passage
  const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end - 1)]
  if (!AUTHORITIES.has(bareStem(passage, first)) || words.slice(first, last + 1).some(({ stem }) => stem.startsWith(MILITARY)))
    return undefined
  for (let at = first + 1; at <= last; at++) {
    const agrees = words[at]?.preposition === '' && words[at - 1]?.definite === words[at]?.definite
    const country = agrees ? countryOfNisba(stage, at) : undefined
    if (country !== undefined) return country
  }
  return undefined
}
