import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../src/index.ts'
import { ROOT } from './shared-data.ts'

const about = (outlet: string, published: string) => ({ outlet, published: { from: published, to: published, basis: 'given' as const } })

/** The articles of `corpus/articles`, with the outlet and day of their gold readings, and the quiet ones. */
export function readCorpus(): Article[] {
  const folder = join(ROOT, 'corpus', 'articles')
  const articles = namesIn(folder).map((name): Article => {
    const gold = JSON.parse(readFileSync(join(folder, name.replace('.txt', '.gold.json')), 'utf8')) as { outlet: string; published: string }
    return { id: name, text: readFileSync(join(folder, name), 'utf8'), ...about(gold.outlet, gold.published) }
  })
  return [...articles, ...readQuiet()]
}

/** Ordinary text where no event may be found. */
export function readQuiet(): Article[] {
  const folder = join(ROOT, 'corpus', 'quiet')
  const meta = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as Record<string, { outlet: string; published: string }>
  return namesIn(folder).map((name): Article => {
    const { outlet, published } = meta[name] ?? { outlet: '', published: '' }
    return { id: name, text: readFileSync(join(folder, name), 'utf8'), ...about(outlet, published) }
  })
}

const namesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
