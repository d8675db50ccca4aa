import { sentenceAt, tokenAt } from '../../passage.ts'
import type { EntityId, ReportedEvent, Span } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { recalls, sumsUp, turnsAway } from '../tellings/incident.ts'
import { isTown, lieApart } from '../tellings/lie-apart.ts'
import { AT_PLACE } from './under-heading.ts'

/** What courts and police do, in the land of the article and as a rule not in the one town of it. */
const BY_STATE = new Set('sentence try charge execute release arrest seize investigate torture'.split(' '))
const BY_COURT = new Set('sentence try charge execute release'.split(' '))
/** What else happens at a place. */
const ELSE_AT_PLACE = new Set([...BY_COURT, ...'advance besiege earthquake deploy surrender'.split(' ')])
/** What is told of a land for as long as it lasts: «مناطق تسيطر عليها الجماعة». */
const HOLDING = new Set(['capture-territory', 'lose-territory'])
const TOLD: ReadonlySet<string> = new Set(['happened', 'ongoing', 'failed'])
/** So many events at the least are told to be at the scene. */
const FEWEST = 2
/** No more than one of so many is in another town. */
const OTHERS = 4

/** Where all that an article places lies, as it tells it first. */
interface Scene {
  readonly places: readonly EntityId[]
  /** The town of it, or else the land. */
  readonly finest: EntityId
  readonly isTown: boolean
  readonly country: string
}

/**
 * Give what happens in an article whose events are all told to be in one place, and is told without any, that place: «هجوم في واغادوغو … وأوقعت الهجمات
 * ثلاثين قتيلا». Nothing where its sentence names another place or land, turns to another matter or sums up.
 */
export function fromScene(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const scene = sceneOf(stage, events)
  if (!scene) return [...events]
  return events.map((event) => (isThere(stage, event, scene) ? { ...event, places: scene.places } : event))
}

function isAtPlace({ kind }: ReportedEvent): boolean {
  return AT_PLACE.has(kind) || ELSE_AT_PLACE.has(kind) || HOLDING.has(kind)
}

/** The place that most of an article's events are told to be at, where none lies apart from it. */
function sceneOf(stage: Stage, events: readonly ReportedEvent[]): Scene | undefined {
  const placed = events.filter(({ places, retold, status }) => places.length > 0 && !retold && TOLD.has(status))
  const tellings = new Map<EntityId, ReportedEvent[]>()
  for (const event of placed) {
    const place = event.places.find((each) => isTown(stage, each)) ?? event.places[0]
    if (place === undefined || !isAtPlace(event)) continue
    const known = tellings.get(place)
    if (known) known.push(event)
    else tellings.set(place, [event])
  }
  const [most, second] = [...tellings].sort(([, one], [, other]) => other.length - one.length)
  if (!most || most[1].length < FEWEST || most[1].length === second?.[1].length) return undefined
  const [finest, [first]] = most
  if (!isAllThrough(stage, most[1])) return undefined
  const country = stage.book.get(finest)?.country
  const places = first?.places ?? []
  if (country === undefined || places.filter((place) => isTown(stage, place)).length > 1) return undefined
  const isOneTown = isTown(stage, finest) || isUnknown(stage, finest)
  const inOthers = placed.filter((event) => !event.places.includes(finest) && event.places.some((place) => isTown(stage, place)))
  if (isOneTown && inOthers.length * OTHERS > placed.length) return undefined
  return placed.some((event) => lieApart(stage, places, event.places)) ? undefined : { places, finest, country, isTown: isOneTown }
}

/** «منطقة المطلاع», which no gazetteer knows: it is no wider than a town. */
function isUnknown({ book }: Stage, place: EntityId): boolean {
  return book.get(place)?.place?.id.startsWith('unknown:') === true
}

/** One sentence behind the lead of a round of news is no scene of all that it tells. */
function isAllThrough({ leadEnd }: Stage, events: readonly ReportedEvent[]): boolean {
  const starts = events.flatMap(({ evidence }) => evidence.map(({ start }) => start))
  return new Set(starts).size > 1 || starts.some((start) => start < leadEnd)
}

function isThere(stage: Stage, event: ReportedEvent, scene: Scene): boolean {
  const { kind, status } = event
  if (!isAtPlace(event) || event.places.length > 0 || event.retold || !TOLD.has(status)) return false
  if (status === 'ongoing' && (scene.isTown || HOLDING.has(kind))) return false
  if (scene.isTown && BY_STATE.has(kind)) return false
  const { passage, book } = stage
  const sentence = passage.sentences[sentenceAt(passage, event.evidence[0].start)]
  if (!sentence || turnsAway(passage, sentence) || recalls(passage, sentence)) return false
  if (book.get(scene.finest)?.kind !== 'country' && sumsUp(stage, sentence)) return false
  return !namesOther(stage, event, scene) && !befallsOthers(stage, event, scene.country) && !(scene.isTown && isSomewhere(stage, event))
}

/** Its sentence names another place or land than the scene, or only what is around it. */
function namesOther({ book, passage }: Stage, { evidence: [sentence] }: ReportedEvent, { places, country, finest }: Scene): boolean {
  if (speaksOf(passage, sentence, country, false)) return true
  let [isAround, isNamed] = [false, false]
  for (const { entity, form } of book.within(sentence)) {
    const each = book.get(entity)
    if (form === 'pronoun' || (each?.kind !== 'place' && each?.kind !== 'country')) continue
    if (entity === finest) isNamed = true
    else if (places.includes(entity)) isAround = true
    else if (each.kind === 'place' || each.country !== country) return true
  }
  return isAround && !isNamed
}

/** «إحراق أراض إسرائيلية» in an article on Gaza: whom it befalls is of another land, as is perhaps a state that speaks of an arrest. */
export function befallsOthers({ passage }: Stage, { kind, arguments: all, evidence: [sentence] }: ReportedEvent, country: string): boolean {
  if (BY_STATE.has(kind)) return speaksOf(passage, sentence, country, true)
  return all.some(({ role, start, end }) => UNDERGOES.has(role) && speaksOf(passage, { start, end }, country, true))
}

const UNDERGOES: ReadonlySet<string> = new Set(['victim', 'recipient'])

/** Whether a stretch names a country other than one, or by its adjective. */
function speaksOf({ hits, tokens }: Stage['passage'], { start, end }: Span, country: string, isByNisba: boolean): boolean {
  const last = tokenAt(tokens, end - 1)
  for (let at = tokenAt(tokens, start); at <= last; at++) {
    const other = hits.at(at, 'country')?.value.iso ?? (isByNisba ? hits.at(at, 'nisba')?.value.country.iso : undefined)
    if (other !== undefined && other !== country) return true
  }
  return false
}

/** In tokens. */
const NEAR = 8
const BESIDE = new Set(['امام', 'داخل', 'قرب', 'وسط', 'فوق', 'تحت', 'قباله'])
/** What is somewhere in a town, folded. */
const SITES = new Set(
  'محيط موقع مقر غابات شوارع طرقات ساحات ميادين احياء منازل منزل مبني مستشفي سجن'.split(' ').flatMap((stem) => [stem, `ال${stem}`]),
)

/** «تظاهروا أمام مقر الشركة», «انتشرت في الغابات»: right after it stands a place of its own that has no name. */
function isSomewhere({ passage: { tokens, words }, timeOf }: Stage, { trigger, evidence: [sentence] }: ReportedEvent): boolean {
  const from = tokenAt(tokens, trigger.end - 1) + 1
  const to = Math.min(from + NEAR, tokenAt(tokens, sentence.end - 1))
  for (let at = from; at < to; at++) {
    const [word, next] = [words[at], words[at + 1]]
    if (word?.tag === 'verb' || word?.tag === 'complementiser') return false
    if (word?.tag !== 'preposition' || word.pronoun || next?.tag !== 'noun' || timeOf.has(at + 1)) continue
    if (BESIDE.has(word.stem) || (word.stem === 'في' && (next.placeHead || SITES.has(next.stem)))) return true
  }
  return false
}
