import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { serve } from '../../src/server/index.ts'

/**
 * How long a reader waits for the pages over a record, and whether they stay smooth, measured in Chromium itself.
 *
 *     node bench/server/look.ts --db large.db
 */
const { values } = parseArgs({
  options: { db: { type: 'string' }, chromium: { type: 'string', default: '/usr/bin/chromium' }, rounds: { type: 'string', default: '5' } },
})
if (values.db === undefined) throw new Error('--db names the record')
const rounds = Number(values.rounds)

const serving = await serve({ db: values.db, host: '127.0.0.1', port: 0, version: 'bench', rate: 1_000_000 })
const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox', '--disable-gpu'] })
const write = (line: string) => process.stdout.write(`${line}\n`)

/** A page that keeps count of its long tasks (of 50 ms and more). */
async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await page.addInitScript(`window.longTasks = []
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longTasks.push(duration) })
      .observe({ type: 'longtask', buffered: true })`)
  await page.goto(serving.address + path)
  return page
}

/** Milliseconds from an act until something of a selector stands in the page, by the page's own clock. */
async function timeOf(page: Page, act: string, selector: string): Promise<number> {
  return (await page.evaluate(`new Promise((resolve) => {
    const start = performance.now()
    const old = document.querySelector(${JSON.stringify(selector)})
    const look = () => {
      const found = document.querySelector(${JSON.stringify(selector)})
      if (found && found !== old) resolve(performance.now() - start)
      else requestAnimationFrame(look)
    }
    ${act}
    look()
  })`)) as number
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other).map((each) => Math.round(each))
const tasksOf = async (page: Page) => sorted((await page.evaluate('window.longTasks.splice(0)')) as number[])

async function firstLists(): Promise<void> {
  const waits: number[] = []
  const asked: number[] = []
  for (let round = 0; round < rounds; round++) {
    const page = await open('/')
    await page.locator('.event').first().waitFor()
    waits.push((await page.evaluate('performance.now()')) as number)
    asked.push(
      (await page.evaluate(
        `performance.getEntriesByType('resource').find(({ name }) => name.includes('/api/events'))?.duration`,
      )) as number,
    )
    await page.context().close()
  }
  write(`a cold browser to the first list\t${sorted(waits).join(' ')}\tof it the answer\t${sorted(asked).join(' ')}`)
}

async function otherLists(): Promise<void> {
  const page = await open('/outlets')
  await page.locator('h1').waitFor()
  await page.waitForTimeout(1000)
  const waits: number[] = []
  for (let round = 0; round < rounds; round++) {
    waits.push(await timeOf(page, `document.querySelector('header a[href="/"]').click()`, '.event'))
    await page.goBack()
    await page.waitForTimeout(300)
  }
  write(`from another page to the first list\t${sorted(waits).join(' ')}`)
  await page.context().close()
}

/** Zoom in and out with the wheel and drag, as a hand would, and say what kept the page busy. */
async function move(view: string, ready: string): Promise<void> {
  const page = await open(`/?view=${view}`)
  await page.locator(ready).first().waitFor({ timeout: 60_000 })
  const drawn = (await page.evaluate('performance.now()')) as number
  await page.waitForTimeout(1500)
  const opening = await tasksOf(page)
  await page.locator(ready).first().scrollIntoViewIfNeeded()
  await page.mouse.move(700, 520)
  const start = Date.now()
  for (const delta of [...Array<number>(12).fill(-240), ...Array<number>(8).fill(240)]) {
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, delta)
    await page.keyboard.up('Control')
    await page.mouse.down()
    await page.mouse.move(620, 500, { steps: 4 })
    await page.mouse.up()
    await page.mouse.move(700, 520)
  }
  await page.waitForTimeout(1000)
  const moving = await tasksOf(page)
  write(`${view}: drawn after\t${Math.round(drawn)}\tlong tasks while opening\t${opening.join(' ') || 'none'}`)
  write(`${view}: 20 steps of the wheel and 20 drags in ${Date.now() - start} ms\tlong tasks\t${moving.join(' ') || 'none'}`)
  await page.context().close()
}

await firstLists()
await otherLists()
await move('timeline', 'figure .frame svg')
await move('map', 'figure svg')
await move('network', 'figure svg')
await browser.close()
await serving.close()
