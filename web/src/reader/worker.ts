import files from 'virtual:lexicon'
import { compileLexicon, createReader, type Reader } from '../../../src/index.ts'
import type { LexiconRow, Request, Response } from './protocol.ts'

const tables = new Map(files)
let reader: Reader | undefined

/** The reader in a thread of its own, so that typing never waits for it. It asks nothing of any network. */
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  try {
    postMessage(answer(data))
  } catch (error) {
    postMessage({ id: data.id, problem: error instanceof Error ? error.message : String(error) } satisfies Response)
  }
})

function answer(request: Request): Response {
  if (request.ask === 'row') return { id: request.id, row: findRow(request.row) }
  reader ??= createReader(compileLexicon(tables))
  const started = performance.now()
  const reading = reader.read(request.article)
  return { id: request.id, reading, milliseconds: performance.now() - started }
}

/** @param name «verbs.tsv:120» */
function findRow(name: string): LexiconRow | null {
  const [file = '', line = ''] = name.split(':')
  const lines = tables.get(file.replace(/\.tsv$/, ''))?.split('\n')
  const row = lines?.[Number(line) - 1]
  const heading = lines?.find((each) => each !== '' && !each.startsWith('#'))
  return row && heading ? { heading: heading.split('\t'), cells: row.split('\t') } : null
}
