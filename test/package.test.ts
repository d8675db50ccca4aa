import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from './shared-data.ts'

/** What `npm pack` makes, installed in an empty folder as a stranger would. */
let folder = ''
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-package-'))
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], ROOT)) as [{ filename: string }]
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }')
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', `./${packed.filename}`], folder)
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the installed command reads a sample that comes with the package', () => {
  const sample = join('node_modules', 'isnad', 'samples')
  const account = run(join('node_modules', '.bin', 'isnad'), ['read', sample, '--lang', 'en'], folder)
  expect(account).toContain('Events')
})

test('its imports are typed and work', () => {
  const program = `
    import { createReader, type Reading } from 'isnad'
    import { loadLexicon } from 'isnad/load'
    const reading: Reading = createReader(loadLexicon()).read({ id: 'a', text: 'زار وزير الخارجية بيروت أمس.' })
    export const kinds: readonly string[] = reading.events.map((event) => event.kind)
    // @ts-expect-error: a reading has no such field
    reading.nothing
    console.log(kinds.join())
  `
  writeFileSync(join(folder, 'use.ts'), program)
  const options = [
    '--noEmit',
    '--strict',
    '--target',
    'es2023',
    '--module',
    'nodenext',
    '--types',
    'node',
    '--typeRoots',
    join(ROOT, 'node_modules', '@types'),
  ]
  run(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), ...options, 'use.ts'], folder)
  expect(run(process.execPath, ['use.ts'], folder).trim()).toContain('visit')
})

test('it ships what it promises, and no sources or tests', () => {
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] }
  const shipped = run('ls', [join('node_modules', 'isnad')], folder).split('\n')
  for (const name of files) expect(shipped).toContain(name)
  expect(shipped).not.toContain('src')
  expect(shipped).not.toContain('test')
})
