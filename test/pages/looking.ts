import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { LANGUAGES, type Opened, type Options, type Stage, signIn } from './stage.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PATHS = [
  '/',
  '/?view=timeline',
  '/?view=map',
  '/?view=network',
  '/read',
  '/new',
  '/due',
  '/conflicts',
  '/people',
  '/organisations',
  '/places',
  '/sources',
  '/outlets',
  '/search?words=قال',
  '/queue',
  '/settings',
  '/about',
  '/sign-in',
  '/nothing-here',
]
/** Those with pictures, forms and values side by side: what a narrow screen or the dark can spoil. */
const LOOKED_AT = ['/', '/?view=timeline', '/read', '/outlets', '/conflicts']

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Of what axe finds, the rule and the first element, so that a failing test says what to mend. */
async function violationsOf({ page }: Opened): Promise<string[]> {
  await settle(page)
  await page.evaluate(AXE)
  const found = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })`)) as {
    violations: readonly Violation[]
  }
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

/** All that is asked of the server has come, and is drawn. */
async function settle(page: Opened['page']): Promise<void> {
  await page.locator('main h1, main .empty, main [role="alert"]').first().waitFor()
  await expect.poll(() => page.locator('main .loading, main [aria-busy="true"]').count(), { timeout: 20_000 }).toBe(0)
}

async function look(stage: Stage, path: string, options: Options): Promise<string[]> {
  const opened = await stage.open(`${stage.address}${path}`, { ...options, bypassCSP: true })
  if (path === '/read') {
    await opened.page.selectOption('select', '0')
    await opened.page.locator('.told').first().waitFor()
  }
  const violations = await violationsOf(opened)
  const tooWide = await opened.page.evaluate('document.documentElement.scrollWidth > innerWidth')
  await opened.close()
  return tooWide === true ? [...violations, 'the page is wider than the screen'] : violations
}

export function testLooking(stage: () => Stage): void {
  test.each(LANGUAGES.flatMap((lang) => PATHS.map((path) => [path, lang] as const)))(
    'nothing hinders anybody on %s (%s)',
    async (path, lang) => {
      expect(await look(stage(), path, { lang })).toEqual([])
    },
  )

  test.each(LANGUAGES.flatMap((lang) => LOOKED_AT.map((path) => [path, lang] as const)))(
    'nothing hinders anybody in the dark, or on a phone, on %s (%s)',
    async (path, lang) => {
      expect(await look(stage(), path, { lang, scheme: 'dark' })).toEqual([])
      expect(await look(stage(), path, { lang, width: 390 })).toEqual([])
    },
  )

  test.each(LANGUAGES)('nothing hinders anybody on the pages of an event, an article, a name, a source (%s)', async (lang) => {
    const { page, close } = await stage().open(`${stage().address}/`, { lang })
    const links: string[] = []
    for (const [list, link] of [
      ['/', '.event h2 a'],
      ['/places', 'main .card a'],
      ['/sources?identity=named', 'main .card a'],
      ['/new', 'main a[href^="/articles/"]'],
    ] as const) {
      await page.goto(stage().address + list)
      links.push((await page.locator(link).first().getAttribute('href')) ?? '')
    }
    await close()
    for (const path of links) expect(await look(stage(), path, { lang }), path).toEqual([])
  })

  test.each(LANGUAGES)('nothing hinders anybody on the pages of accounts (%s)', async (lang) => {
    const opened = await stage().open(`${stage().guarded}/`, { lang, bypassCSP: true })
    await signIn(opened, stage(), 'admin')
    for (const path of ['/accounts', '/audit', '/account', '/sign-in']) {
      await opened.page.goto(stage().guarded + path)
      expect(await violationsOf(opened), path).toEqual([])
    }
    await opened.close()
  })

  test.each(LANGUAGES)('digits are as the reader chooses, and the choice is kept (%s)', async (lang) => {
    const { page, close } = await stage().open(`${stage().address}/settings`, { lang })
    await page.check('input[value="arab"]')
    await page.goto(`${stage().address}/`)
    await expect.poll(() => page.locator('.total').textContent()).toMatch(/[٠-٩]/)
    expect(await page.locator('.total').textContent()).not.toMatch(/[0-9]/)
    await close()
  })
}
