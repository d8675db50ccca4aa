import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { COMMON, FACES, FEATURES, rangeOf, type Script, textOf } from './letters.ts'

const MODULE = 'virtual:faces.css'
/** Cut faces are kept here: cutting them all takes a second or two. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/isnad-faces/', import.meta.url))
const require = createRequire(import.meta.url)

export interface FacesOptions {
  /** Letters beyond the common ones as faces of their own, which a browser fetches where it meets such a letter. */
  readonly rare: boolean
}

/**
 * The faces of the pages as a style sheet, `virtual:faces.css`: each cut down to the letters that news is written with, and the rest beside it.
 * Faces are served from here: nothing is asked of a third party. A browser fetches only those whose letters it meets.
 */
export function faces({ rare }: FacesOptions): Plugin {
  return {
    name: 'faces',
    async resolveId(id) {
      if (id !== MODULE) return null
      mkdirSync(CACHE, { recursive: true })
      const rules = await Promise.all(FACES.flatMap((face) => (['arabic', 'latin'] as const).map((script) => rulesOf(face, script, rare))))
      const sheet = rules.join('\n')
      const path = `${CACHE}faces-${hash(sheet)}.css`
      writeFileSync(path, sheet)
      return path
    },
  }
}

async function rulesOf({ family, source, weight }: (typeof FACES)[number], script: Script, rare: boolean): Promise<string> {
  const name = `${source}-${script}-${weight}-normal`
  const path = require.resolve(`@fontsource/${source}/files/${name}.woff2`)
  const whole = readFileSync(path)
  const letters = textOf(COMMON[script])
  const how = { targetFormat: 'woff2', keepFeatures: FEATURES[script], noHinting: true } as const
  const cut = `${name}-${hash(`${hash(whole)} ${letters} ${JSON.stringify(how)}`)}.woff2`
  if (!existsSync(CACHE + cut)) writeFileSync(CACHE + cut, await subsetFont(whole, letters, how))
  // Where two faces have a letter, the rule that comes last is taken: the common letters are.
  const common = rule({ family, weight, url: `./${cut}`, range: rangeOf(COMMON[script]) })
  return rare ? `${rule({ family, weight, url: path, range: rangesOf(source, script) })}\n${common}` : common
}

interface Rule {
  readonly family: string
  readonly weight: number
  readonly url: string
  readonly range: string
}

function rule({ family, weight, url, range }: Rule): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url('${url}') format('woff2');unicode-range:${range}}`
}

/** All that a face of the package holds, as the package says. */
function rangesOf(source: string, script: Script): string {
  const ranges = JSON.parse(readFileSync(require.resolve(`@fontsource/${source}/unicode.json`), 'utf8')) as Readonly<Record<string, string>>
  const range = ranges[script]
  if (range === undefined) throw new Error(`@fontsource/${source} has no letters of ${script}`)
  return range
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8)
}
