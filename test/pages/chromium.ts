import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium is; on Debian it is installed where there is none and one may. Nothing where there is none to be had. */
export function findChromium(): string | undefined {
  const found = PLACES.find((path) => existsSync(path))
  if (found !== undefined || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return found
  try {
    const quietly = { stdio: 'ignore', timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    execFileSync('apt-get', ['update'], quietly)
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'], quietly)
  } catch (error) {
    process.stderr.write(`Chromium could not be installed: ${error instanceof Error ? error.message : error}\n`)
  }
  return PLACES.find((path) => existsSync(path))
}

/** Why the tests of the pages are passed over. */
export const NO_CHROMIUM = 'there is no Chromium: apt-get install chromium'
