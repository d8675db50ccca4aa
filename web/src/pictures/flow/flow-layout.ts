import type { Flow } from '../../../../src/server/contract/index.ts'

/** One end of a flow: an outlet, or where its reports come from. */
export interface FlowBox {
  readonly id: string
  readonly name: string
  readonly english?: string | undefined
  readonly voice: Flow['voice']
  readonly identity: Flow['identity']
  readonly reports: number
  readonly y: number
  readonly height: number
}

/** A band from a source to an outlet: as thick as it has reports. */
export interface FlowBand {
  readonly source: FlowBox
  readonly outlet: FlowBox
  readonly voice: Flow['voice']
  readonly identity: Flow['identity']
  readonly reports: number
  readonly sourceY: number
  readonly outletY: number
  readonly height: number
}

export interface FlowPicture {
  readonly sources: readonly FlowBox[]
  readonly outlets: readonly FlowBox[]
  readonly bands: readonly FlowBand[]
  readonly height: number
}

const GAP = 10
const THINNEST = 16
const ORDER: readonly Flow['voice'][] = ['own', 'agency', 'outlet', 'other']

/** Two columns of boxes and the bands between them. Sources stand by kind of voice, the outlet's own first. */
export function layOutFlows(flows: readonly Flow[], pixelsPerReport: number): FlowPicture {
  const isRest = ({ voice, source }: Flow) => Number(voice !== 'own' && source === '')
  const sorted = [...flows].sort(
    (one, other) => isRest(one) - isRest(other) || ORDER.indexOf(one.voice) - ORDER.indexOf(other.voice) || other.reports - one.reports,
  )
  const sourceOf = (flow: Flow) => (flow.voice === 'own' ? 'own' : `${flow.voice}:${flow.key ?? flow.source}`)
  const sources = stack(sorted, sourceOf, pixelsPerReport, (flow) => ({
    name: flow.source,
    english: flow.english,
    voice: flow.voice,
    identity: flow.identity,
  }))
  const outlets = stack(
    [...flows].sort((one, other) => total(flows, other.outlet) - total(flows, one.outlet)),
    ({ outlet }) => outlet,
    pixelsPerReport,
    ({ outlet }) => ({ name: outlet, voice: 'outlet', identity: 'named' }),
  )
  const used = new Map<string, number>()
  const take = (box: FlowBox, side: string, height: number) => {
    const at = used.get(side + box.id) ?? 0
    used.set(side + box.id, at + height)
    return box.y + at
  }
  const bands = sorted.flatMap((flow): FlowBand[] => {
    const [source, outlet] = [sources.find(({ id }) => id === sourceOf(flow)), outlets.find(({ id }) => id === flow.outlet)]
    if (!source || !outlet) return []
    const height = flow.reports * pixelsPerReport
    return [
      {
        source,
        outlet,
        voice: flow.voice,
        identity: flow.identity,
        reports: flow.reports,
        sourceY: take(source, 's', height),
        outletY: take(outlet, 'o', height),
        height,
      },
    ]
  })
  const bottom = [...sources, ...outlets].reduce((most, { y, height }) => Math.max(most, y + height), 0)
  return { sources, outlets, bands, height: bottom + GAP }
}

function total(flows: readonly Flow[], outlet: string): number {
  return flows.reduce((sum, flow) => (flow.outlet === outlet ? sum + flow.reports : sum), 0)
}

function stack(
  flows: readonly Flow[],
  idOf: (flow: Flow) => string,
  pixelsPerReport: number,
  describe: (flow: Flow) => Pick<FlowBox, 'name' | 'voice' | 'identity'>,
): FlowBox[] {
  const sums = new Map<string, { first: Flow; reports: number }>()
  for (const flow of flows) {
    const sum = sums.get(idOf(flow))
    if (sum) sum.reports += flow.reports
    else sums.set(idOf(flow), { first: flow, reports: flow.reports })
  }
  let y = GAP
  return [...sums].map(([id, { first, reports }]) => {
    const height = reports * pixelsPerReport
    const box = { id, ...describe(first), reports, y, height }
    y += Math.max(height, THINNEST) + GAP
    return box
  })
}
