/** The addresses of the server, in one place. */
export const paths = {
  about: '/api/about',
  session: '/api/session',
  password: '/api/session/password',
  accounts: '/api/accounts',
  accountOf: (name: string) => `/api/accounts/${encodeURIComponent(name)}`,
  tokens: '/api/tokens',
  token: (id: string) => `/api/tokens/${encodeURIComponent(id)}`,
  audit: '/api/audit',
  stream: '/api/stream',
  events: '/api/events',
  facets: '/api/facets',
  histogram: '/api/histogram',
  marks: '/api/marks',
  cells: '/api/cells',
  network: '/api/network',
  event: (id: string) => `/api/events/${encodeURIComponent(id)}`,
  nearby: (id: string) => `/api/events/${encodeURIComponent(id)}/near`,
  fetch: '/api/fetch',
  articles: '/api/articles',
  article: (key: string) => `/api/articles/${encodeURIComponent(key)}`,
  reading: (key: string) => `/api/articles/${encodeURIComponent(key)}/reading`,
  people: '/api/people',
  countries: '/api/countries',
  organisations: '/api/organisations',
  places: '/api/places',
  entity: (key: string) => `/api/entities/${encodeURIComponent(key)}`,
  sources: '/api/sources',
  source: (key: string) => `/api/sources/${encodeURIComponent(key)}`,
  origins: '/api/origins',
  outlets: '/api/outlets',
  flows: '/api/flows',
  copies: '/api/copies',
  quotes: '/api/quotes',
  search: '/api/search',
  conflicts: '/api/conflicts',
  due: '/api/due',
  news: '/api/new',
  problems: '/api/problems',
  feeds: '/api/feeds',
  queue: '/api/queue',
  job: (id: string) => `/api/queue/${encodeURIComponent(id)}`,
  corrections: '/api/corrections',
  undo: (id: string) => `/api/corrections/${encodeURIComponent(id)}/undo`,
  formats: '/api/exports',
  export: '/api/export',
} as const

/** An address with parameters; those that are empty are left out. */
export function withQuery(path: string, query: URLSearchParams | Readonly<Record<string, string | number | boolean | undefined>>): string {
  const given = query instanceof URLSearchParams ? [...query] : Object.entries(query).map(([name, value]) => [name, value ?? ''] as const)
  const kept = new URLSearchParams()
  for (const [name, value] of given) if (value !== '') kept.append(name, String(value))
  const written = kept.toString()
  return written === '' ? path : `${path}?${written}`
}
