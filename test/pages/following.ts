import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES, type Stage } from './stage.ts'

export function testFollowing(stage: () => Stage): void {
  test.each(LANGUAGES)('an event is followed from the timeline to its chain to the words (%s)', async (lang) => {
    const { page, complaints, close } = await stage().open(`${stage().address}/?view=timeline`, { lang })
    const mark = page.locator('a.item').first()
    const href = await mark.getAttribute('href')
    await mark.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === href)
    await page.locator('svg .node.outlet, svg .node.own-voice').first().waitFor()
    const words = await page.locator('.report blockquote').first().textContent()
    await page.locator('.report a').first().click()
    await page.locator('.text .lit').first().waitFor()
    const text = (await page.locator('.text').textContent()) ?? ''
    const core = (words ?? '').replace(/[«»…]/g, '').trim().slice(0, 25)
    expect(text.replace(/\s+/g, ' ')).toContain(core)
    expect(complaints).toEqual([])
    await close()
  })

  test.each(LANGUAGES)('a filter is a link: whoever opens it sees the same (%s)', async (lang) => {
    const { page, close } = await stage().open(`${stage().address}/`, { lang })
    await page.locator('#facets .value').first().waitFor()
    await expect.poll(() => page.locator('.total').textContent()).toMatch(/[1-9]/)
    const all = await page.locator('.total').textContent()
    await page.locator('#facets .value').first().click()
    await page.waitForURL((url) => url.searchParams.has('kind'))
    await expect.poll(() => page.locator('.total').textContent(), { timeout: 20_000 }).not.toBe(all)
    const chosen = await page.locator('#facets .value[aria-pressed="true"]').first().textContent()
    const total = await page.locator('.total').textContent()
    const link = new URL(page.url())
    link.searchParams.delete('lang')
    const other = await stage().open(link.href, { lang })
    await other.page.locator('#facets .value[aria-pressed="true"]').first().waitFor()
    expect(await other.page.locator('#facets .value[aria-pressed="true"]').first().textContent()).toBe(chosen)
    await expect.poll(() => other.page.locator('.total').textContent(), { timeout: 20_000 }).toBe(total)
    await page.goBack()
    await expect.poll(() => page.locator('#facets .value[aria-pressed="true"]').count()).toBe(0)
    await other.close()
    await close()
  })

  test.each(LANGUAGES)('a word is found whatever its spelling (%s)', async (lang) => {
    const { page, close } = await stage().open(`${stage().address}/`, { lang })
    const counts: number[] = []
    for (const spelling of ['الأسرى', 'الاسري', 'الأَسْرى']) {
      await page.fill('header input[type="search"]', spelling)
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.searchParams.get('words') === spelling)
      await page.locator('.results mark').first().waitFor()
      counts.push(await page.locator('.results > li').count())
    }
    expect(new Set(counts).size).toBe(1)
    expect(counts[0]).toBeGreaterThan(0)
    await close()
  })

  test.each(LANGUAGES)('what is filtered is exported (%s)', async (lang) => {
    const { page, close } = await stage().open(`${stage().address}/?status=happened`, { lang })
    await page.locator('details.menu summary').first().click()
    const link = page.locator('details.menu a[href*="format="]').first()
    expect(await link.getAttribute('href')).toContain('status=happened')
    const download = page.waitForEvent('download')
    await link.click()
    expect(readFileSync(await (await download).path()).length).toBeGreaterThan(10)
    await close()
  })

  test.each(LANGUAGES)('the wheel zooms the timeline with Ctrl, and dragging moves it (%s)', async (lang) => {
    const { page, close } = await stage().open(`${stage().address}/?view=timeline`, { lang })
    await page.locator('a.item').first().waitFor()
    const range = () => page.locator('figure [role="status"]').first().textContent()
    const whole = await range()
    await page.locator('.frame svg').hover()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -300)
    await page.keyboard.up('Control')
    await expect.poll(range).not.toBe(whole)
    const near = await range()
    await page.mouse.down()
    await page.mouse.move(300, 500, { steps: 4 })
    await page.mouse.up()
    await expect.poll(range).not.toBe(near)
    await close()
  })
}
