import type { DayWindow, Participant, PlaceOfTelling, SourceLink, Telling, Toll } from '../src/record/types.ts'

/** What a test says of a telling; the rest is filled in. */
export interface Sketched {
  readonly article?: string
  readonly outlet?: string
  readonly kind?: string
  readonly status?: Telling['status']
  readonly retold?: boolean
  readonly published?: string
  /** A stated day; without it the day of publication. */
  readonly on?: string | undefined
  readonly time?: DayWindow
  /** «actor Lavrov», «with RU»: two capitals are a country, another name a person. */
  readonly who?: readonly string[]
  /** People whom its sentence names besides. */
  readonly near?: readonly string[]
  readonly where?: string | undefined
  readonly killed?: number | undefined
  /** Who is cited; one that begins with «?» is not named. */
  readonly source?: string
  readonly words?: readonly string[]
  /** The offset of the trigger. */
  readonly at?: number
}

/** A telling for tests: `tell({ article: 'a', kind: 'meet', on: '2025-07-31', who: ['actor Lavrov', 'with Shaibani'], where: 'Moscow' })`. */
export function tell(sketched: Sketched): Telling {
  const { published = '2025-07-29', on, who = [], near = [], where, killed, source, article = 'a', at = 10, ...rest } = sketched
  return {
    id: `${article}:${at}`,
    article,
    event: 0,
    kind: 'meet',
    status: 'happened',
    retold: false,
    outlet: article.toUpperCase(),
    published: { from: published, to: published, basis: 'given' },
    time: on ? { from: on, to: on, stated: true, words: on } : { from: published, to: published, stated: false },
    participants: who.map(toParticipant),
    places: where === undefined ? [] : [toPlace(where)],
    tolls: killed === undefined ? [] : [toToll(killed)],
    chain: source === undefined ? [] : [toLink(source)],
    otherVoices: [],
    beside: near.map((name) => ({ kind: 'person', name, key: `person:${name}` })),
    words: [],
    around: [],
    trigger: { start: at, end: at + 4 },
    evidence: [{ start: 0, end: 40 }],
    excerpt: '',
    ...rest,
  }
}

function toParticipant(written: string): Participant {
  const [role = 'actor', name = ''] = written.split(' ')
  const isCountry = /^[A-Z]{2}$/.test(name)
  const kind = isCountry ? 'country' : 'person'
  return { role: role as Participant['role'], kind, name, key: `${kind}:${name}`, ...(isCountry && { country: name }) }
}

const toPlace = (name: string): PlaceOfTelling => ({ key: `place:${name}`, kind: 'place', name, country: 'RU', precision: 'city' })
const toToll = (killed: number): Toll => ({ counts: 'killed', min: killed, max: killed, approximate: false, words: `${killed}` })

function toLink(written: string): SourceLink {
  const anonymous = written.startsWith('?')
  const base = { name: written, source: 'official', stance: 'asserts' } as const
  return anonymous
    ? { ...base, kind: 'anonymous', identity: 'described' }
    : { ...base, kind: 'organisation', key: `organisation:${written}`, identity: 'named' }
}
