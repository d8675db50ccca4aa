import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { deskBeside, openDesk } from '../../src/server/desk/open-desk.ts'
import { type Serving, serve } from '../../src/server/index.ts'
import { ROOT } from '../shared-data.ts'
import { hostileArticles } from './hostile.ts'

export const LANGUAGES = ['ar', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export const PASSWORD = 'a long password of a test'

export interface Options {
  readonly lang?: Language
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  /** Scripts of a test that a policy would stop. */
  readonly bypassCSP?: boolean
}

/** The pages over a record of the samples, and a browser before them. */
export interface Stage {
  /** Anybody on this machine may correct. */
  readonly address: string
  /** Only who signs in may; `reader`, `editor` and `admin` have accounts. */
  readonly guarded: string
  /** A record of articles that mean harm. */
  readonly hostile: string
  /** A page of its own; what it complains of is gathered. */
  open(address: string, options?: Options): Promise<Opened>
  close(): Promise<void>
}

export interface Opened {
  readonly page: Page
  /** Errors of scripts, files that are not there, and what the policy stopped. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

const VITE = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')

/** Build the pages as they are handed out, fill records, serve them and start a browser. */
export async function setStage(executablePath: string): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-pages-'))
  const web = join(folder, 'web')
  for (const config of ['vite.config.ts', 'vite.reader.config.ts']) {
    const options = ['build', '-c', join('web', config), '--outDir', web, '--logLevel', 'error']
    execFileSync(process.execPath, [VITE, ...options], { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' }, stdio: 'ignore' })
  }
  const servers = [
    await fill(join(folder, 'open.db'), web, ['samples']),
    await fill(join(folder, 'guarded.db'), web, ['samples'], true),
    await fill(join(folder, 'hostile.db'), web, [writeHostile(folder)]),
  ] as const
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS })
  const [open, guarded, hostile] = servers
  return {
    address: open.address,
    guarded: guarded.address,
    hostile: hostile.address,
    open: (address, options) => openPage(browser, address, options),
    async close() {
      await browser.close()
      for (const server of servers) await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function fill(db: string, web: string, articles: readonly string[], isGuarded = false): Promise<Serving> {
  execFileSync(process.execPath, ['src/cli/main.ts', 'add', ...articles, '--db', db], { cwd: ROOT, stdio: 'ignore' })
  if (isGuarded) {
    const desk = await openDesk(deskBeside(db), () => new Date().toISOString())
    for (const role of ['reader', 'editor', 'admin'] as const) await desk.accounts.add(role, role, PASSWORD)
    await desk.close()
  }
  const allowNetwork = ['127.0.0.1']
  return serve({ db, web, host: '127.0.0.1', port: 0, version: 'test', rate: 100_000, tries: 1000, allowNetwork })
}

function writeHostile(folder: string): string {
  const path = join(folder, 'hostile.jsonl')
  writeFileSync(
    path,
    hostileArticles()
      .map((article) => `${JSON.stringify(article)}\n`)
      .join(''),
  )
  return path
}

/** Sign in on the guarded stage, by the page. */
export async function signIn({ page }: Opened, stage: Stage, name: string, password = PASSWORD): Promise<void> {
  await page.goto(`${stage.guarded}/sign-in`)
  await page.fill('input[name="name"]', name)
  await page.fill('input[name="password"]', password)
  await page.locator('main button.primary').click()
  await page.waitForURL((url) => url.pathname === '/')
}

async function openPage(browser: Browser, address: string, options: Options = {}): Promise<Opened> {
  const { lang = 'ar', scheme = 'light', width = 1280, bypassCSP = false } = options
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP, acceptDownloads: true })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    if (/Content Security Policy|Refused to/.test(line.text())) complaints.push(line.text())
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().includes('/api/')) complaints.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${lang}`)
  return { page, complaints, close: () => context.close() }
}
