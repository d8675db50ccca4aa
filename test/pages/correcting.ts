import { expect, test } from 'vitest'
import { LANGUAGES, PASSWORD, type Stage } from './stage.ts'

export function testCorrecting(stage: () => Stage): void {
  test.each(LANGUAGES)('a value is rejected with a reason, and the correction is undone (%s)', async (lang) => {
    const { page, complaints, close } = await stage().open(`${stage().address}/`, { lang })
    await page.locator('.event h2 a').first().click()
    const value = page.locator('.groups .value').first()
    await value.hover()
    await value.locator('.ruling button').nth(1).click()
    await page.fill('dialog textarea[name="why"]', 'لا يقوله النص')
    await page.locator('dialog button.primary').click()
    await page.locator('.groups .value.rejected').first().waitFor()
    const correction = page.locator('ol .card', { has: page.locator('button') }).first()
    expect(await correction.textContent()).toContain('لا يقوله النص')
    await correction.locator('button').click()
    await expect.poll(() => page.locator('.groups .value.rejected').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  test.each(LANGUAGES)('no correction without a reason (%s)', async (lang) => {
    const { page, close } = await stage().open(`${stage().address}/`, { lang })
    await page.locator('.event h2 a').first().click()
    const value = page.locator('.groups .value').first()
    await value.hover()
    await value.locator('.ruling button').first().click()
    await page.locator('dialog button.primary').click()
    expect(await page.locator('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog').count()).toBe(0)
    await close()
  })

  test.each(LANGUAGES)('a reader signs in and is refused what an editor may (%s)', async (lang) => {
    const { page, close } = await stage().open(`${stage().guarded}/sign-in`, { lang })
    await page.fill('input[name="name"]', 'reader')
    await page.fill('input[name="password"]', 'not the password at all')
    await page.locator('main button.primary').click()
    await page.locator('[role="alert"]').waitFor()
    await page.fill('input[name="password"]', PASSWORD)
    await page.locator('main button.primary').click()
    await page.waitForURL((url) => url.pathname === '/')
    await page.locator('.event h2 a').first().click()
    await page.locator('.groups .value').first().waitFor()
    expect(await page.locator('.ruling').count()).toBe(0)
    const refused = await page.evaluate(`fetch('/api/corrections', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ verdict: 'reject', event: decodeURIComponent(location.pathname.split('/').pop()), slot: 'event', why: 'x' }),
    }).then((response) => response.status)`)
    expect(refused).toBe(403)
    await close()
  })

  test.each(LANGUAGES)('an editor signs in and may correct, and signs out again (%s)', async (lang) => {
    const { page, close } = await stage().open(`${stage().guarded}/sign-in`, { lang })
    await page.fill('input[name="name"]', 'editor')
    await page.fill('input[name="password"]', PASSWORD)
    await page.locator('main button.primary').click()
    await page.locator('.event h2 a').first().click()
    await page.locator('.ruling').first().waitFor()
    await page.locator('header a[href="/account"]').click()
    await page.locator('.sign-out').click()
    await page.locator('header a[href="/sign-in"]').waitFor()
    expect(await page.locator('header a[href="/account"]').count()).toBe(0)
    await close()
  })
}
