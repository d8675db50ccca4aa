import { bareStem } from '../../mentions/definite.ts'
import { sentenceAt } from '../../passage.ts'
import type { EntityId, ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { lieApart } from '../tellings/lie-apart.ts'
import { placesWithin } from './places-within.ts'

/** What rulers and ministers do at home without that the text says where. */
const AT_HOME = new Set(['visit', 'meet', 'receive-credentials', 'negotiate', 'sign'])
/** Words of a meeting of which nobody had to come. Folded. */
const FROM_AFAR = new Set(['فيديو', 'مريي', 'مرييه', 'افتراضي', 'افتراضيه', 'افتراضيا', 'هاتفي', 'هاتفيا'])

/**
 * Give what a country's own people do in the lead, received or met whom nobody says where, the capital that the report is dated from: «الدوحة /قنا/ استقبل
 * رئيس الوزراء القطري وزير الخارجية التركي». Nothing where the sentence names another place, nor for those of another country.
 */
export function fromDateline(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const { sentences } = stage.passage
  const at = sentences.findIndex(({ part }) => part === 'dateline')
  const dateline = sentences[at]
  const lead = sentences.findIndex(({ part }, index) => index > at && part === 'body')
  if (!dateline || lead < 0) return [...events]
  const [capital] = placesWithin(stage, dateline.first, dateline.last - 1).filter((place) => isCapital(stage, place))
  if (capital === undefined) return [...events]
  return events.map((event) => (isAtHome(stage, event, capital, lead) ? { ...event, places: [capital] } : event))
}

/** Whether a place is its country's capital. */
export function isCapital({ book, passage }: Stage, place: EntityId): boolean {
  const entity = book.get(place)
  return entity?.place !== undefined && passage.lexicon.capitals.get(entity.country ?? '')?.id === entity.place.id
}

function isAtHome(stage: Stage, event: ReportedEvent, capital: EntityId, lead: number): boolean {
  if (!AT_HOME.has(event.kind) || event.places.length > 0 || event.retold || event.status !== 'happened') return false
  const { book, passage } = stage
  const home = book.get(capital)?.country
  const role = event.kind === 'visit' ? 'host' : 'actor'
  if (!event.arguments.some((each) => each.role === role && each.entity !== undefined && book.get(each.entity)?.country === home))
    return false
  const sentence = passage.sentences[lead]
  if (!sentence || !event.evidence.some(({ start }) => sentenceAt(passage, start) === lead)) return false
  for (let word = sentence.first; word < sentence.last; word++) if (FROM_AFAR.has(bareStem(passage, word))) return false
  return placesWithin(stage, sentence.first, sentence.last - 1).every(
    (place) => book.get(place)?.kind === 'country' || !lieApart(stage, [capital], [place]),
  )
}
