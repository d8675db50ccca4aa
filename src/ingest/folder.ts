import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parsePublished } from './day.ts'
import type { Defaults } from './found-article.ts'
import { kindOfName } from './kinds.ts'
import type { Ingested } from './problem.ts'

/** One file to read, and what an index beside it says of it. */
export interface FileToRead extends Defaults {
  readonly path: string
}

/** A folder's index: a line of JSON for each file to read, `{"file": "001.txt", "outlet": "…", "published": "…"}`. */
const INDEX = 'index.jsonl'

/** The files a path stands for: itself, or all that can be read in the folder and below, by name; where an index stands, what it lists. */
export function listFiles(path: string): Ingested<FileToRead>[] {
  try {
    if (!statSync(path).isDirectory()) return [{ value: { path } }]
    const found = listFolder(path)
    return found.length > 0 ? found.map((value) => ({ value })) : [{ problem: { code: 'nothing-inside', file: path } }]
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return [{ problem: { code: code === 'ENOENT' ? 'not-found' : 'unreadable', file: path } }]
  }
}

function listFolder(folder: string): FileToRead[] {
  const names = readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))
  const index = names.some(({ name }) => name === INDEX) ? readIndex(join(folder, INDEX)) : undefined
  return names.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || (index && entry.name === INDEX)) return []
    if (entry.isDirectory()) return listFolder(path)
    if (index) return index.has(entry.name) ? [{ path, ...index.get(entry.name) }] : []
    return kindOfName(entry.name) ? [{ path }] : []
  })
}

/** What the index says, by file; `undefined` where `index.jsonl` is a file of articles like any other. */
function readIndex(path: string): ReadonlyMap<string, Defaults> | undefined {
  const index = new Map<string, Defaults>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const row = parseObject(line)
    if (typeof row?.file !== 'string') return undefined
    const published = typeof row.published === 'string' ? parsePublished(row.published, 'metadata') : undefined
    index.set(row.file, { ...(typeof row.outlet === 'string' ? { outlet: row.outlet } : {}), ...(published ? { published } : {}) })
  }
  return index
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
