import { readArticles, readFileArticles } from '../ingest/file.ts'
import { type FileToRead, listFiles } from '../ingest/folder.ts'
import { type Defaults, type FoundArticle, toArticle } from '../ingest/found-article.ts'
import { kindOfName } from '../ingest/kinds.ts'
import type { Ingested } from '../ingest/problem.ts'
import type { Article } from '../text/article.ts'

export interface Opened {
  /** Every article, as it comes; what cannot be read is a problem among them. */
  readonly articles: AsyncIterable<Ingested<Article>>
  /** The command names one file of one article, not a folder or a stream of many. */
  readonly isSingle: boolean
  readonly files: number
}

/** The articles of all that is named on a command line: files, folders, `-` for standard input. */
export function openArticles(paths: readonly string[], defaults: Defaults, onFile: (path: string) => void = () => {}): Opened {
  const listed = paths.flatMap((path): Ingested<FileToRead>[] => (path === '-' ? [{ value: { path } }] : listFiles(path)))
  const [first] = paths
  const isSingle =
    listed.length === 1 && paths.length === 1 && listed[0] !== undefined && 'value' in listed[0] && isOneArticle(first, listed[0].value)
  return { articles: readAll(listed, defaults, onFile), isSingle, files: listed.length }
}

function isOneArticle(named: string | undefined, { path }: FileToRead): boolean {
  return path === named && kindOfName(path) !== 'jsonl'
}

async function* readAll(
  listed: readonly Ingested<FileToRead>[],
  defaults: Defaults,
  onFile: (path: string) => void,
): AsyncGenerator<Ingested<Article>> {
  for (const each of listed) {
    if ('problem' in each) {
      yield each
      continue
    }
    const file = each.value
    for await (const found of open(file.path)) {
      yield 'problem' in found ? found : { value: toArticle(found.value, { ...defaults, ...file }) }
    }
    onFile(file.path)
  }
}

function open(path: string): AsyncIterable<Ingested<FoundArticle>> {
  return path === '-' ? readArticles(process.stdin, 'stdin') : readFileArticles(path)
}
