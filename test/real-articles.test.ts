import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { createReader } from '../src/index.ts'
import { toArticle } from '../src/ingest/found-article.ts'
import { readRecord } from '../src/ingest/record.ts'
import { loadLexicon } from '../src/load/index.ts'
import { findShared } from './shared-data.ts'

const path = findShared('data/news/articles.jsonl')

test('every real article is read without an exception', (context) => {
  if (!path) return context.skip('the real articles are not beside the project')
  const reader = createReader(loadLexicon())
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '') continue
    for (const found of readRecord(line, 'articles.jsonl', index + 1)) if ('value' in found) reader.read(toArticle(found.value, {}))
  }
}, 120_000)
