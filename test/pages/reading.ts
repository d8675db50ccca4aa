import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { send, startServer } from '../test-server.ts'
import { LANGUAGES, type Stage } from './stage.ts'

const ARTICLE = `وزير الخارجية العماني يلتقي نظيره في بغداد

بغداد (رويترز) - التقى وزير الخارجية العراقي فؤاد حسين نظيره العماني بدر البوسعيدي في بغداد يوم الثلاثاء.

وقال مصدر دبلوماسي طلب عدم الكشف عن هويته إن الجانبين بحثا إعادة فتح السفارة.`

export function testReading(stage: () => Stage): void {
  test.each(LANGUAGES)('a pasted article is read in the browser, and a value lights up its words and the other way (%s)', async (lang) => {
    const { page, complaints, close } = await stage().open(`${stage().address}/read`, { lang })
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
    await page.fill('#read-text', ARTICLE)
    await page.locator('.told').first().waitFor()
    const value = page.locator('.told .value.place').first()
    await value.hover()
    const lit = await page.locator('.text .lit').allTextContents()
    expect(lit.join('')).toContain('بغداد')
    await page.locator('.text .mark.place').first().hover()
    expect(await page.locator('.value.place.lit').count()).toBeGreaterThan(0)
    await page.locator('.text .mark.event').first().click()
    await expect.poll(() => page.locator('.how code').first().textContent()).toMatch(/^[a-z-]+$/)
    expect(sent.filter((request) => !/^GET \/(?:assets\/|icon)/.test(request))).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test.each(LANGUAGES)('an article is fetched from its address and read; what cannot be had is said (%s)', async (lang) => {
    const site = await startServer({
      '/a': send(`<html lang="ar"><head><title>لقاء</title></head><body><article><h1>لقاء في بغداد</h1>
        ${ARTICLE.split('\n\n')
          .map((paragraph) => `<p>${paragraph}</p>`)
          .join('')}</article></body></html>`),
      '/gone': (response) => response.writeHead(410).end(),
    })
    const { page, complaints, close } = await stage().open(`${stage().address}/read`, { lang })
    await page.fill('#read-url', `http://127.0.0.1:${site.port}/gone`)
    await page.keyboard.press('Enter')
    expect(await page.locator('[role="alert"]').textContent()).toContain(lang === 'ar' ? 'أجاب الموقع' : 'another status than 200')
    await page.fill('#read-url', `http://127.0.0.1:${site.port}/a`)
    await page.keyboard.press('Enter')
    await page.locator('.told').first().waitFor()
    expect(await page.inputValue('#read-text')).toContain('بدر البوسعيدي')
    expect(complaints).toEqual([])
    await close()
    await site.close()
  })

  test.each(LANGUAGES)('marks are reached and told by the keyboard alone (%s)', async (lang) => {
    const { page, close } = await stage().open(`${stage().address}/read`, { lang })
    await page.fill('#read-text', ARTICLE)
    await page.locator('.told').first().waitFor()
    await page.locator('.text [tabindex="0"]').focus()
    const first = await page.evaluate('document.activeElement.textContent')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.textContent')).not.toBe(first)
    await page.keyboard.press('Enter')
    await page.locator('.how').waitFor()
    await close()
  })

  test.each(LANGUAGES)('the reader to take along reads without any server (%s)', async (lang) => {
    const { page, close } = await stage().open(`${stage().address}/read`, { lang })
    const download = page.waitForEvent('download')
    await page.click('a[download]')
    const path = join(mkdtempSync(join(tmpdir(), 'isnad-reader-')), 'isnad-reader.html')
    await (await download).saveAs(path)
    await close()
    const offline = await stage().open(`file://${path}`, { lang })
    const asked: string[] = []
    offline.page.on('request', (request) => asked.push(request.url()))
    await offline.page.fill('#read-text', ARTICLE)
    await offline.page.locator('.told').first().waitFor()
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([])
    expect(offline.complaints).toEqual([])
    await offline.close()
  })
}
