import type { Command } from 'commander'
import { loadLexicon } from '../load/lexicon-files.ts'
import { createCutter } from '../reading/reader.ts'
import type { Span } from '../reading/types.ts'
import { write } from './output.ts'
import { recordCommand, withRecord } from './record/record-command.ts'
import { type ArticleOptionsAsked, articleOptions, type RecordOptions } from './record/record-options.ts'

/** So many letters stand before and after what was found. */
const AROUND = 70
const EXCERPTS = 3

/** `isnad search`: full text, whatever the spelling and the particles attached. */
export function searchCommand(): Command {
  const command = recordCommand(
    'search',
    'Search the text of all articles: words, "phrases" and -words, whatever their spelling and what is attached to them.',
    20,
  )
    .argument('<words...>', 'what to look for')
    .action(search)
  for (const option of articleOptions()) command.addOption(option)
  return command
}

async function search(words: readonly string[], options: RecordOptions & ArticleOptionsAsked): Promise<void> {
  await withRecord(options, async ({ store, wording, paint }) => {
    const { findHighlights, parseQuery, searchWords } = await import('../store/index.ts')
    const cut = createCutter(loadLexicon())
    const wordsOf = (text: string) => searchWords(cut({ id: 'query', text }))
    const query = parseQuery(words.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' '), (text) =>
      wordsOf(text).map(({ form }) => form),
    )
    const found = query ? await store.search(query, options, { limit: options.limit }) : []
    const results = found.map(({ text, ...article }) => ({
      ...article,
      text,
      highlights: query ? findHighlights(wordsOf(text), query) : [],
    }))
    if (options.json) return write(`${JSON.stringify(results, null, 2)}\n`)
    if (!query || results.length === 0) return write(`${wording.label('record', 'nothing')}\n`)
    await write(`${await store.countFound(query)} ${wording.label('record', 'articles')}\n\n`)
    for (const { published, outlet, title, text, highlights, superseded } of results) {
      const old = superseded ? ` (${wording.label('record', 'superseded')})` : ''
      await write(`${paint.isolate(published ?? '?')} ${paint.isolate(outlet ?? '?')} · ${paint.bold(title)}${old}\n`)
      for (const span of apart(highlights).slice(0, EXCERPTS)) await write(`    ${drawExcerpt(text, span, highlights, paint.bold)}\n`)
      await write('\n')
    }
  })
}

/** Of what stands close together, the first: one excerpt shows them all. */
function apart(spans: readonly Span[]): Span[] {
  let end = -1
  return spans.filter((span) => {
    if (span.start < end) return false
    end = span.end + AROUND
    return true
  })
}

function drawExcerpt(text: string, { start, end }: Span, all: readonly Span[], mark: (text: string) => string): string {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1)
  const next = text.indexOf(' ', end + AROUND)
  const to = next < 0 ? text.length : next
  let drawn = ''
  let at = from
  for (const span of all) {
    if (span.start < at || span.end > to) continue
    drawn += text.slice(at, span.start) + mark(text.slice(span.start, span.end))
    at = span.end
  }
  return `${from > 0 ? '…' : ''}${drawn}${text.slice(at, to)}${to < text.length ? '…' : ''}`.replaceAll('\n', ' ')
}
