import { bareStem } from '../../mentions/definite.ts'
import { tokenAt } from '../../passage.ts'
import type { EntityId, ReportedEvent, Span } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { isElsewhere } from '../tellings/other-place.ts'
import { REAL } from '../told.ts'
import { isPlaceItself } from './places-within.ts'
import { AT_PLACE } from './under-heading.ts'

/** What courts and prosecutors do where they sit. */
const BY_COURT = new Set(['sentence', 'acquit', 'try', 'charge'])
/** Whoever acts, sees and speaks for where he is. Folded. */
const LOCALS = new Set(
  'شرطه نيابه مدعي محكمه بلديه عمده محافظ والي حاكم مستشفي مستشفيات اطفاء اسعاف سكان اهالي شهود مسعفون مسعفين'.split(' '),
)
/** «مصادر محلية», «مصدر طبي». Folded. */
const SOURCES = new Set(['مصادر', 'مصدر'])
const OF_SOURCES = /^(?:ال)?(?:محلي|طبي)ه?$/
/** In tokens. */
const LONGEST_OFFICE = 8
const LONGEST_BODY = 5

/**
 * Give what police, courts, hospitals or those who live there do or tell, and nobody says where, the town or the province that is theirs: «اعتقلت شرطة لندن رجلا»,
 * «قالت مصادر محلية بمحافظة الحديدة إن لغما انفجر». Nothing where the sentence tells of another place.
 */
export function fromLocals(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  if (!events.some(isOpen)) return [...events]
  const towns = townsByWord(stage)
  return events.map((event) => {
    const place = isOpen(event) ? placeOf(stage, towns, event) : undefined
    return place === undefined || isElsewhere(stage, event, [place]) ? event : { ...event, places: [place] }
  })
}

function isOpen({ kind, places, status, retold }: ReportedEvent): boolean {
  return places.length === 0 && !retold && REAL.has(status) && (AT_PLACE.has(kind) || BY_COURT.has(kind))
}

function placeOf(stage: Stage, towns: Towns, { arguments: all, chain }: ReportedEvent): EntityId | undefined {
  const doers = all.filter(({ role }) => role === 'actor')
  const voice = chain.at(-1)?.mention
  for (const span of doers) {
    const place = placeOfBody(stage, towns, span, tokenAt(stage.passage.tokens, span.end - 1))
    if (place !== undefined) return place
  }
  return voice && placeOfBody(stage, towns, voice, tokenAt(stage.passage.tokens, voice.start) + LONGEST_OFFICE - 1)
}

/** The place after the word for the body, which stands no later than `last`, with no verb and no deed between («مددت محكمة اعتقال مدير مستشفى كمال عدوان»): «شرطة دالاس», «شرطة العاصمة البريطانية، لندن». */
function placeOfBody(stage: Stage, towns: Towns, { start }: Span, last: number): EntityId | undefined {
  const { passage, book } = stage
  const { words, tokens, hits } = passage
  const first = tokenAt(tokens, start)
  let head = first
  while (head <= last && !isLocal(passage, head)) {
    if (words[head]?.tag === 'verb') return undefined
    head++
  }
  if (head > last) return undefined
  for (let at = head + 1; at <= head + LONGEST_BODY; at++) {
    const word = words[at]
    if (tokens[at]?.form === ',' && words[at + 1]?.place) continue
    if (word?.tag !== 'noun' && !(word?.tag === 'preposition' && word.stem === 'في')) return undefined
    if (hits.at(at, 'trigger-noun') || (word.title && !word.definite && !word.placeHead)) return undefined
    const span = { start: tokens[at]?.start ?? 0, end: (tokens[at]?.start ?? 0) + 1 }
    const named = book.within(span).find((mention) => isPlaceItself(mention) && book.get(mention.entity)?.kind === 'place')
    if (named) return named.entity
    // «شرطة باريس» is one name; its town is known where the article names it elsewhere too
    if (word?.place) return towns.get(tokens[at]?.form ?? '')
  }
  return undefined
}

/** The places that an article names, by the first word they are named with. */
type Towns = ReadonlyMap<string, EntityId>

function townsByWord({ passage: { tokens }, book }: Stage): Towns {
  const towns = new Map<string, EntityId>()
  for (const { entity, start, metonym } of book.mentions) {
    const form = tokens[tokenAt(tokens, start)]?.form
    if (form !== undefined && !metonym && !towns.has(form) && book.get(entity)?.kind === 'place') towns.set(form, entity)
  }
  return towns
}

function isLocal(passage: Stage['passage'], at: number): boolean {
  const stem = bareStem(passage, at)
  return LOCALS.has(stem) || (SOURCES.has(stem) && [at + 1, at + 2].some((next) => OF_SOURCES.test(passage.words[next]?.stem ?? '')))
}
