import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium, NO_CHROMIUM } from '../pages/chromium.ts'
import { type Served, sampleArticles, serveArticles } from './served-record.ts'

const browserPath = findChromium()
let served: Served
beforeAll(async () => {
  served = await serveArticles(await sampleArticles())
}, 60_000)
afterAll(() => served.close(), 60_000)

test('the page of the API works as strict as all others: nothing of it is refused, nothing is fetched elsewhere', async (context) => {
  if (!browserPath) return context.skip(NO_CHROMIUM)
  const address = await served.server.listen({ host: '127.0.0.1', port: 0 })
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const wrong: string[] = []
    const hosts = new Set<string>()
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text())
    })
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    await page.goto(`${address}/api/docs/`)
    await page.locator('.opblock-summary').first().click()
    await page.locator('.try-out__btn').click()
    await page.locator('.execute').click()
    await page.locator('.live-responses-table .microlight').first().waitFor()
    expect(await page.locator('.live-responses-table').textContent()).toContain('"articles"')
    expect(wrong).toEqual([])
    expect([...hosts]).toEqual([new URL(address).host])
  } finally {
    await browser.close()
  }
})
