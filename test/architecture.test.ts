import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './shared-data.ts'

interface Folder {
  /** The folders of `src/` it may import besides itself. */
  readonly imports: readonly string[]
  /** The packages it may import; `node:` for all of Node's own. */
  readonly packages: readonly string[]
  /** No clock, no dice, no Node, no DOM: the same in any runtime, on any day. */
  readonly pure: boolean
}

/** Who may know whom. ARCHITECTURE.md shows the same table. */
const FOLDERS: Readonly<Record<string, Folder>> = {
  'index.ts': { imports: ['text', 'lexicon', 'reading'], packages: [], pure: true },
  text: { imports: [], packages: [], pure: true },
  lexicon: { imports: ['text'], packages: [], pure: true },
  reading: { imports: ['text', 'lexicon'], packages: [], pure: true },
  record: { imports: ['text', 'reading'], packages: [], pure: true },
  export: { imports: ['text', 'reading', 'record'], packages: ['hyparquet-writer'], pure: true },
  load: { imports: ['text', 'lexicon'], packages: ['node:'], pure: false },
  ingest: {
    imports: ['text'],
    packages: ['node:', '@mozilla/readability', 'feedsmith', 'ipaddr.js', 'linkedom', 'robots-parser', 'saxes', 'undici'],
    pure: false,
  },
  store: { imports: ['text', 'reading', 'record'], packages: ['node:', 'better-sqlite3', 'diff', 'kysely', 'pg'], pure: false },
  work: { imports: ['text', 'reading', 'load', 'ingest', 'record', 'store'], packages: ['node:', 'piscina'], pure: false },
  server: {
    imports: ['text', 'lexicon', 'reading', 'load', 'ingest', 'record', 'export', 'store', 'work'],
    packages: [
      'node:',
      '@fastify/compress',
      '@fastify/cookie',
      '@fastify/etag',
      '@fastify/helmet',
      '@fastify/rate-limit',
      '@fastify/session',
      '@fastify/static',
      '@fastify/swagger',
      '@fastify/swagger-ui',
      '@fastify/type-provider-typebox',
      '@node-rs/argon2',
      'better-sqlite3',
      'fastify',
      'kysely',
      'lru-cache',
      'pg',
      'typebox',
      'typebox/compile',
    ],
    pure: false,
  },
  cli: {
    imports: ['text', 'lexicon', 'reading', 'load', 'ingest', 'record', 'export', 'store', 'work', 'server'],
    packages: ['node:', 'commander'],
    pure: false,
  },
}

/** The longest a source file may be, in lines, and what half of them may not exceed. */
const LONGEST = 300
const MEDIAN = 80
const VAGUE_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib']
/** Clocks, dice and what differs from machine to machine; the names of Node and the DOM fail to compile under tsconfig.pure.json. */
const IMPURE =
  /\b(?:new Date|Date\.|Date\(|Math\.random|performance\.|process\.|console\.|setTimeout\(|fetch\(|crypto\.|globalThis|Intl\.|toLocale\w*\(|localeCompare\()/

const source = join(ROOT, 'src')
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => {
    const path = relative(source, join(entry.parentPath, entry.name)).split(sep).join('/')
    return {
      path,
      folder: path.split('/')[0] ?? '',
      isTest: path.endsWith('.test.ts') || path.endsWith('/conformance.ts'),
      text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    }
  })
const sources = files.filter(({ isTest }) => !isTest)

test('every folder of src/ has its line in the table', () => {
  expect([...new Set(files.map(({ folder }) => folder))].filter((folder) => !FOLDERS[folder])).toEqual([])
})

test.each(Object.keys(FOLDERS))('%s imports only what the table allows', (name) => {
  const folder = FOLDERS[name]
  const wrong = sources
    .filter((file) => file.folder === name)
    .flatMap(({ path, text }) =>
      importsOf(text)
        .filter((target) => !allows(folder, name, path, target))
        .map((target) => `${path} -> ${target}`),
    )
  expect(wrong).toEqual([])
})

test.each(Object.keys(FOLDERS).filter((name) => FOLDERS[name]?.pure))('%s has no clock, no dice and nothing of the machine', (name) => {
  const impure = sources
    .filter((file) => file.folder === name)
    .flatMap(({ path, text }) => {
      const found = IMPURE.exec(withoutComments(text))
      return found ? [`${path}: ${found[0]}`] : []
    })
  expect(impure).toEqual([])
})

test('no file is longer than 300 lines, and half of them are short', () => {
  const lengths = sources
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .sort((one, other) => one.lines - other.lines)
  expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([])
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(MEDIAN)
})

test('no name that says nothing', () => {
  const names = files.flatMap(({ path }) =>
    path
      .replace(/\.(?:test\.)?ts$/, '')
      .split('/')
      .map((part) => ({ path, part })),
  )
  expect(names.filter(({ part }) => VAGUE_NAMES.includes(part)).map(({ path }) => path)).toEqual([])
  expect(names.filter(({ part }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part)).map(({ path }) => path)).toEqual([])
})

test('the table of ARCHITECTURE.md is this one', () => {
  const written = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
  for (const [name, { imports, packages, pure }] of Object.entries(FOLDERS)) {
    const cells = [name, imports.join(', ') || '–', packages.join(', ') || 'none']
    expect(written).toContain(`| ${cells.join(' | ')} | ${pure ? '✓ ' : ''}|`)
  }
})

function importsOf(text: string): string[] {
  const declared = text.matchAll(/^(?:import|export)\b[^';]*?from '([^']+)'|^} from '([^']+)'|^import '([^']+)'/gm)
  const called = text.matchAll(/\bimport\('([^']+)'\)/g)
  return [...declared, ...called].map(([, ...targets]) => targets.find((target) => target !== undefined) ?? '')
}

function allows(folder: Folder | undefined, name: string, path: string, target: string): boolean {
  if (!target.startsWith('.'))
    return folder?.packages.some((allowed) => target === allowed || (allowed === 'node:' && target.startsWith(allowed))) ?? false
  const resolved = join(path, '..', target).split(sep).join('/')
  const other = resolved.split('/')[0] ?? ''
  return other === name || (folder?.imports.includes(other) ?? false)
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/\/\*\*?.*$/gm, '')
}
