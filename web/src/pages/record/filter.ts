/** The filters that the server knows, by the names they have in the address. */
export const FILTERS = [
  'kind',
  'status',
  'from',
  'to',
  'country',
  'place',
  'near',
  'who',
  'entity',
  'outlet',
  'origin',
  'source',
  'words',
  'anonymous',
  'origins',
  'articles',
  'conflicting',
  'retold',
] as const
export type FilterName = (typeof FILTERS)[number]

/** Of an address, what filters: what else stands there is the page's own. */
export function filterOf(query: URLSearchParams): URLSearchParams {
  const filter = new URLSearchParams()
  for (const name of FILTERS) for (const value of query.getAll(name)) if (value !== '') filter.append(name, value)
  return filter
}

/** The values of a filter after one is set or taken away. */
export function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
}

/** Several values may be asked of these at once; of the others one. */
const SEVERAL: readonly string[] = ['kind', 'status']

/** What a filter is after a value of its facet was chosen. */
export function choose(query: URLSearchParams, name: FilterName, value: string): string[] {
  const now = query.getAll(name)
  return SEVERAL.includes(name) ? toggled(now, value) : now.includes(value) ? [] : [value]
}
