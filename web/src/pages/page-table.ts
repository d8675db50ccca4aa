import type { Component } from 'svelte'

/** A page: its address, what it is called, and its code, fetched when it is first shown. */
export interface PageEntry {
  /** «events/:id»: a part that begins with a colon takes what stands there. */
  readonly path: string
  /** The key of its title in the messages. */
  readonly title: string
  readonly load: () => Promise<{ readonly default: unknown }>
  /** Where it stands among the links on top; `admin` for those who keep accounts alone. */
  readonly nav?: 'main' | 'side' | 'admin'
}

/** A page is handed the parts of the address that vary; one that has none leaves them. */
type Page = Component<{ readonly parameters: Readonly<Record<string, string>> }>

/** The component of a page. */
export async function loadPage({ load }: PageEntry): Promise<Page> {
  return (await load()).default as Page
}

/** Every page there is. */
export const PAGES: readonly PageEntry[] = [
  { path: '', title: 'page.record', load: () => import('./record/record-page.svelte'), nav: 'main' },
  { path: 'read', title: 'page.read', load: () => import('./read/served-read-page.svelte'), nav: 'main' },
  { path: 'new', title: 'page.new', load: () => import('./news/new-page.svelte'), nav: 'main' },
  { path: 'due', title: 'page.due', load: () => import('./news/due-page.svelte'), nav: 'main' },
  { path: 'conflicts', title: 'page.conflicts', load: () => import('./news/conflicts-page.svelte'), nav: 'main' },
  { path: 'people', title: 'page.people', load: () => import('./names/people-page.svelte'), nav: 'main' },
  { path: 'organisations', title: 'page.organisations', load: () => import('./names/organisations-page.svelte'), nav: 'main' },
  { path: 'places', title: 'page.places', load: () => import('./names/places-page.svelte'), nav: 'main' },
  { path: 'people/:key', title: 'page.person', load: () => import('./names/name-page.svelte') },
  { path: 'organisations/:key', title: 'page.organisation', load: () => import('./names/name-page.svelte') },
  { path: 'places/:key', title: 'page.place', load: () => import('./names/name-page.svelte') },
  { path: 'sources', title: 'page.sources', load: () => import('./sources/sources-page.svelte'), nav: 'main' },
  { path: 'sources/:key', title: 'page.source', load: () => import('./sources/source-page.svelte') },
  { path: 'outlets', title: 'page.outlets', load: () => import('./sources/outlets-page.svelte'), nav: 'main' },
  { path: 'events/:id', title: 'page.event', load: () => import('./event/event-page.svelte') },
  { path: 'articles/:key', title: 'page.article', load: () => import('./article/article-page.svelte') },
  { path: 'search', title: 'page.search', load: () => import('./search/search-page.svelte') },
  { path: 'queue', title: 'page.queue', load: () => import('./keeping/queue-page.svelte'), nav: 'side' },
  { path: 'settings', title: 'page.settings', load: () => import('./keeping/settings-page.svelte'), nav: 'side' },
  { path: 'about', title: 'page.about', load: () => import('./about/about-page.svelte'), nav: 'side' },
  { path: 'accounts', title: 'page.accounts', load: () => import('./accounts/accounts-page.svelte'), nav: 'admin' },
  { path: 'audit', title: 'page.audit', load: () => import('./accounts/audit-page.svelte') },
  { path: 'account', title: 'page.account', load: () => import('./accounts/own-page.svelte') },
  { path: 'sign-in', title: 'page.sign-in', load: () => import('./keeping/sign-in-page.svelte') },
]

export interface FoundPage {
  readonly entry: PageEntry
  readonly parameters: Readonly<Record<string, string>>
}

/** The page that stands at an address, and what the address says besides. */
export function findPage(path: string): FoundPage | undefined {
  const parts = path.replace(/^\/|\/$/g, '').split('/')
  for (const entry of PAGES) {
    const wanted = entry.path.split('/')
    if (wanted.length !== parts.length) continue
    const parameters: Record<string, string> = {}
    const fits = wanted.every((part, index) => {
      const given = parts[index] ?? ''
      if (!part.startsWith(':')) return part === given
      parameters[part.slice(1)] = decode(given)
      return given !== ''
    })
    if (fits) return { entry, parameters }
  }
  return undefined
}

/** An address may hold any bytes; what is no encoding of text stands as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
