import { expect, test } from 'vitest'
import { LANGUAGES, type Stage } from './stage.ts'

/** What the first page may take over the wire without what it asks of the record, in bytes. */
const MOST = 150_000

export function testWeighing(stage: () => Stage): void {
  test.each(LANGUAGES)('the first page is light: script, style and faces together (%s)', async (lang) => {
    const { page, close } = await stage().open('about:blank')
    const network = await page.context().newCDPSession(page)
    await network.send('Network.enable')
    const paths = new Map<string, string>()
    const bytes = new Map<string, number>()
    network.on('Network.responseReceived', ({ requestId, response }) => paths.set(requestId, new URL(response.url).pathname))
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength))
    await page.goto(`${stage().address}/?lang=${lang}`)
    await page.locator('.event').first().waitFor()
    await page.evaluate('document.fonts.ready')
    const files = [...bytes].filter(([id]) => !paths.get(id)?.startsWith('/api/')).map(([id, size]) => [paths.get(id), size] as const)
    expect(files.filter(([path]) => path?.endsWith('.woff2')).length).toBeGreaterThan(2)
    expect(
      files.reduce((sum, [, size]) => sum + size, 0),
      JSON.stringify(files, undefined, 1),
    ).toBeLessThan(MOST)
    await close()
  })
}
