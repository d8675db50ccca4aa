import type { Browse } from '../../store/index.ts'
import type { Flow } from '../contract/index.ts'
import { present } from './present.ts'

type FlowRow = Awaited<ReturnType<Browse['flows']>>[number]

/** Flows of the largest outlets; sources beyond the commonest are gathered under an empty name, by outlet. */
export function toFlows(rows: readonly FlowRow[], outlets: number, sources: number): Flow[] {
  const shown = largest(rows, outlets, ({ outlet }) => outlet)
  const its = rows.filter(({ outlet }) => shown.has(outlet))
  const named = largest(
    its.filter(({ source }) => source !== null),
    sources,
    nameOf,
  )
  const flows = new Map<string, Flow>()
  for (const row of its) {
    const isRest = row.source !== null && !named.has(nameOf(row))
    const id = `${row.outlet} ${row.source === null ? 'own' : isRest ? 'rest' : nameOf(row)}`
    const flow = flows.get(id)
    if (flow) flow.reports += row.reports
    else flows.set(id, toFlow(row, isRest))
  }
  return [...flows.values()]
}

const nameOf = ({ key, source, kind }: FlowRow) => key ?? `${kind} ${source}`

function toFlow({ outlet, source, english, key, kind, identity, reports }: FlowRow, isRest: boolean): Flow {
  if (source === null) return { outlet, source: '', voice: 'own', reports }
  if (isRest) return { outlet, source: '', voice: 'other', reports }
  const voice = kind === 'agency' ? 'agency' : kind === 'outlet' || kind === 'media' ? 'outlet' : 'other'
  return {
    outlet,
    source,
    voice,
    reports,
    ...present({ english, key, kind: kind as Flow['kind'] & string, identity: identity as Flow['identity'] & string }),
  }
}

/** The names that most reports stand under. */
function largest(rows: readonly FlowRow[], count: number, name: (row: FlowRow) => string): ReadonlySet<string> {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(name(row), (sums.get(name(row)) ?? 0) + row.reports)
  const sorted = [...sums].sort(([, one], [, other]) => other - one)
  return new Set(sorted.slice(0, count).map(([its]) => its))
}
