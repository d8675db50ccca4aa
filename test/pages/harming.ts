import { expect, test } from 'vitest'
import { LANGUAGES, type Stage } from './stage.ts'

const PATHS = ['/', '/?view=timeline', '/?view=network', '/outlets', '/sources', '/new', '/search?words=حمص']

export function testHarming(stage: () => Stage): void {
  test.each(LANGUAGES.flatMap((lang) => [390, 1280].map((width) => [lang, width] as const)))(
    'articles that mean harm are text, and the layout holds (%s, %d wide)',
    async (lang, width) => {
      const { page, complaints, close } = await stage().open(`${stage().hostile}/`, { lang, width })
      const links: string[] = []
      for (const path of PATHS) {
        await page.goto(stage().hostile + path)
        await page.locator('main h1').waitFor()
        await expect.poll(() => page.locator('main .loading, main [aria-busy="true"]').count(), { timeout: 20_000 }).toBe(0)
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true)
        if (path === '/')
          links.push(...(await page.locator('.event h2 a').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))))
      }
      for (const path of links.slice(0, 6)) {
        await page.goto(stage().hostile + path)
        await page.locator('.report').first().waitFor()
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true)
        await page.locator('.report a').first().click()
        await page.locator('.text').waitFor()
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), page.url()).toBe(true)
      }
      expect(await page.evaluate('window.harmed')).toBeUndefined()
      expect(await page.locator('main img, main script').count()).toBe(0)
      expect(complaints).toEqual([])
      await close()
    },
  )
}
