import { readArticles, readFileArticles } from '../ingest/file.ts'
import { type FileToRead, listFiles } from '../ingest/folder.ts'
import { type Defaults, type FoundArticle, toArticle, withDefaults } from '../ingest/found-article.ts'
import { kindOfName } from '../ingest/kinds.ts'
import type { Ingested } from '../ingest/problem.ts'
import type { Article } from '../text/article.ts'

export interface Opened<Each> {
  /** Every article, as it comes; what cannot be read is a problem among them. */
  readonly articles: AsyncIterable<Ingested<Each>>
  /** The command names one file of one article, not a folder or a stream of many. */
  readonly isSingle: boolean
  readonly files: number
}

/** Reads what stands at an address of the web. */
export type ReadWeb = (address: string) => AsyncIterable<Ingested<FoundArticle>>

/** The articles of all that is named on a command line: files, folders, `-` for standard input. */
export function openArticles(paths: readonly string[], defaults: Defaults, onFile: (path: string) => void = () => {}): Opened<Article> {
  const { articles, ...opened } = openFound(paths, defaults, onFile)
  return { ...opened, articles: fixAll(articles) }
}

async function* fixAll(articles: AsyncIterable<Ingested<FoundArticle>>): AsyncGenerator<Ingested<Article>> {
  for await (const found of articles) yield 'problem' in found ? found : { value: toArticle(found.value, {}) }
}

/** The same, with what each was taken from. @param readWeb Where addresses of the web may be named as well. */
export function openFound(
  paths: readonly string[],
  defaults: Defaults,
  onFile: (path: string) => void = () => {},
  readWeb?: ReadWeb,
): Opened<FoundArticle> {
  const isWeb = (path: string) => readWeb !== undefined && /^https?:/i.test(path)
  const listed = paths.flatMap((path): Ingested<FileToRead>[] => (path === '-' || isWeb(path) ? [{ value: { path } }] : listFiles(path)))
  const [first] = paths
  const isSingle =
    listed.length === 1 && paths.length === 1 && listed[0] !== undefined && 'value' in listed[0] && isOneArticle(first, listed[0].value)
  const open = (path: string) => (readWeb && isWeb(path) ? readWeb(path) : openFile(path))
  return { articles: readAll(listed, defaults, open, onFile), isSingle, files: listed.length }
}

function isOneArticle(named: string | undefined, { path }: FileToRead): boolean {
  const kind = kindOfName(path)
  return path === named && kind !== 'jsonl' && kind !== 'warc'
}

async function* readAll(
  listed: readonly Ingested<FileToRead>[],
  defaults: Defaults,
  open: (path: string) => AsyncIterable<Ingested<FoundArticle>>,
  onFile: (path: string) => void,
): AsyncGenerator<Ingested<FoundArticle>> {
  for (const each of listed) {
    if ('problem' in each) {
      yield each
      continue
    }
    const file = each.value
    for await (const found of open(file.path)) {
      yield 'problem' in found ? found : { value: withDefaults(found.value, { ...defaults, ...file }) }
    }
    onFile(file.path)
  }
}

function openFile(path: string): AsyncIterable<Ingested<FoundArticle>> {
  return path === '-' ? readArticles(process.stdin, 'stdin') : readFileArticles(path)
}
