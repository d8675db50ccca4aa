import robotsParser from 'robots-parser'
import { FetchError } from './fetch-error.ts'
import type { HopAnswer } from './hop.ts'

/** The package is one function; its types describe a module with a default. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** The name that is looked for in robots.txt. */
export const ROBOT = 'Isnad'

/** What a site asks of robots (RFC 9309). */
export interface RobotsRules {
  allows(url: URL): boolean
  /** How long to wait between two requests, in milliseconds, where it says so. */
  readonly delay: number | undefined
}

/** A site's rules are asked for again after a day, in milliseconds, and so many sites are remembered. */
const FRESH = 24 * 60 * 60 * 1000
const MOST_SITES = 1000
/** What is read of a robots.txt, in characters. */
const LONGEST = 500_000

const EVERYTHING: RobotsRules = { allows: () => true, delay: undefined }

/** The rules of sites, each asked for once a day. */
export function createRobotsBook(ask: (url: URL) => Promise<HopAnswer>, now: () => number): (url: URL) => Promise<RobotsRules> {
  const known = new Map<string, { readonly rules: RobotsRules; readonly until: number }>()
  return async ({ origin }) => {
    const found = known.get(origin)
    if (found && found.until > now()) return found.rules
    const rules = toRules(origin, await ask(new URL('/robots.txt', origin)))
    if (known.size >= MOST_SITES) known.clear()
    known.set(origin, { rules, until: now() + FRESH })
    return rules
  }
}

/** A site without rules allows everything; one whose rules cannot be had at the moment allows nothing. */
function toRules(origin: string, { status, body }: HopAnswer): RobotsRules {
  if (status >= 500 || status === 429) throw new FetchError('robots', `robots.txt: ${status}`, { isPassing: true })
  if (status !== 200) return EVERYTHING
  const robots = parseRobots(`${origin}/robots.txt`, new TextDecoder().decode(body).slice(0, LONGEST))
  const seconds = robots.getCrawlDelay(ROBOT)
  return { allows: (url) => robots.isAllowed(url.href, ROBOT) !== false, delay: seconds === undefined ? undefined : seconds * 1000 }
}
