import { expect, test } from 'vitest'
import { LANGUAGES, type Opened, PASSWORD, type Stage, signIn } from './stage.ts'

const asText = (page: Opened['page']) => page.locator('main').textContent()

export function testKeeping(stage: () => Stage): void {
  test.each(LANGUAGES)('an admin makes an account, raises it, shuts it and finds all of it in the log (%s)', async (lang) => {
    const admin = await stage().open(`${stage().guarded}/`, { lang })
    const { page } = admin
    const name = `new-${lang}`
    await signIn(admin, stage(), 'admin')
    await page.locator('header a[href="/accounts"]').click()
    await page.fill('form input[name="name"]', name)
    await page.fill('form input[name="password"]', PASSWORD)
    await page.locator('form button.primary').click()
    const card = page.locator('article.card', { hasText: name })
    await card.waitFor()
    const other = await stage().open(`${stage().guarded}/`, { lang })
    await signIn(other, stage(), name)
    await other.page.locator('.event h2 a').first().click()
    await other.page.locator('.groups .value').first().waitFor()
    expect(await other.page.locator('.ruling').count()).toBe(0)
    await card.locator('select').selectOption('editor')
    await expect.poll(() => card.locator('select').isEnabled()).toBe(true)
    await other.page.reload()
    await other.page.locator('.ruling').first().waitFor()
    await card.locator('select').selectOption('none')
    await page.locator('article.shut', { hasText: name }).waitFor()
    await other.page.reload()
    await other.page.locator('header a[href="/sign-in"]').waitFor()
    await page.locator('main a[href="/audit"]').click()
    await page.locator('.chip.good').first().waitFor()
    expect(await asText(page)).toContain(`${name}: none`)
    expect([...admin.complaints, ...other.complaints]).toEqual([])
    await other.close()
    await admin.close()
  })

  test.each(LANGUAGES)('a token is made, asks in its maker’s name and no more, and is revoked (%s)', async (lang) => {
    const editor = await stage().open(`${stage().guarded}/`, { lang })
    const { page } = editor
    await signIn(editor, stage(), 'editor')
    await page.locator('header a[href="/account"]').click()
    await page.fill('input[name="label"]', `script ${lang}`)
    await page.fill('input[name="days"]', '30')
    await page.locator('form button.primary').first().click()
    const token = (await page.locator('.issued code').textContent()) ?? ''
    const ask = async (path: string, method = 'GET') =>
      (await fetch(stage().guarded + path, { method, headers: { authorization: `Bearer ${token}` } })).status
    expect(await ask('/api/events')).toBe(200)
    expect(await ask('/api/corrections/c9/undo', 'POST')).toBe(403)
    await page.reload()
    await page.locator('li', { hasText: `script ${lang}` }).waitFor()
    expect(await asText(page)).not.toContain(token)
    const row = page.locator('li', { hasText: `script ${lang}` })
    await row.locator('button').click()
    await row.locator('button.bad').click()
    await expect.poll(() => row.count()).toBe(0)
    expect(await ask('/api/events')).toBe(401)
    expect(editor.complaints).toEqual([])
    await editor.close()
  })

  test.each(LANGUAGES)('who may not keep accounts is told so, and has no link to them (%s)', async (lang) => {
    const reader = await stage().open(`${stage().guarded}/`, { lang })
    await signIn(reader, stage(), 'reader')
    expect(await reader.page.locator('header a[href="/accounts"]').count()).toBe(0)
    for (const path of ['/accounts', '/audit']) {
      await reader.page.goto(stage().guarded + path)
      expect(await reader.page.locator('[role="alert"]').textContent()).toContain(lang === 'ar' ? 'حسابك لا يملك' : 'Your account may not')
    }
    await reader.close()
  })
}
