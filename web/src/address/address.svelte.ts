/** The address of the page, the one state that is shared: what is shown follows from it, and a link brings it back. */
class Address {
  path = $state('/')
  query = $state.raw(new URLSearchParams())

  start(): void {
    this.#read()
    addEventListener('popstate', () => this.#read())
    addEventListener('click', (click) => this.#follow(click))
  }

  /** Go to an address of these pages; `replace` where the step is too small to go back to. */
  go(href: string, how: 'push' | 'replace' = 'push'): void {
    if (href === location.pathname + location.search) return
    if (how === 'push') history.pushState(null, '', href)
    else history.replaceState(null, '', href)
    this.#read()
  }

  /** The present address with some parameters set anew; `null` and '' take one away. */
  with(changes: Readonly<Record<string, string | readonly string[] | null>>): string {
    const query = new URLSearchParams(this.query)
    for (const [name, value] of Object.entries(changes)) {
      query.delete(name)
      for (const each of typeof value === 'string' ? [value] : (value ?? [])) if (each !== '') query.append(name, each)
    }
    const written = query.toString()
    return written === '' ? this.path : `${this.path}?${written}`
  }

  #read(): void {
    const moved = this.path !== location.pathname
    this.path = location.pathname
    this.query = new URLSearchParams(location.search)
    if (moved) scrollTo(0, 0)
  }

  /** Links to these pages are followed without loading them again; all others are the browser's. */
  #follow(click: MouseEvent): void {
    const isPlain = click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey
    if (!isPlain || click.defaultPrevented || !(click.target instanceof Element)) return
    const link = click.target.closest('a')
    if (link?.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return
    if (link.pathname.startsWith('/api/') || (link.hash !== '' && link.pathname === location.pathname)) return
    click.preventDefault()
    this.go(link.pathname + link.search)
  }
}

/** The one address of the page. */
export const address = new Address()
