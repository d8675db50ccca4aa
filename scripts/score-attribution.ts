import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadLexicon } from '../src/load/lexicon-files.ts'
import { createReader } from '../src/reading/reader.ts'
import type { Chain, Reading } from '../src/reading/types.ts'
import { foldSpelling } from '../src/text/normalise.ts'

/** Scores quotes and chains against the gold readings of `corpus/`: sources, quotes with their speaker, and the chain over each event's trigger. */
const folder = fileURLToPath(new URL('../corpus/articles/', import.meta.url))
const verbose = process.argv.includes('--misses')
const only = process.argv.find((each) => /^\d{3}$/.test(each))
const reader = createReader(loadLexicon())
const tally = () => ({ right: 0, found: 0, wanted: 0 })
const totals = { sources: tally(), direct: tally(), content: tally(), speaker: tally(), chains: tally(), voiced: tally() }

interface Gold {
  readonly outlet: string
  readonly published: string
  readonly sources: readonly { readonly text: string }[]
  readonly quotes: readonly { readonly text: string; readonly speaker: string; readonly mode: string; readonly nth?: number }[]
  readonly events: readonly { readonly trigger: string; readonly nth?: number; readonly chain: readonly string[] }[]
}

const bare = (words: string) =>
  foldSpelling(words)
    .replace(/[«»"“”'‘’().،,:#_-]/g, ' ')
    .replace(/(^| )ال/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
const miss = (...words: unknown[]) => verbose && console.log(...words)

for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt') && (!only || file.startsWith(only)))) {
  const text = readFileSync(folder + name, 'utf8')
  const gold = JSON.parse(readFileSync(folder + name.replace('.txt', '.gold.json'), 'utf8')) as Gold
  const { outlet, published } = gold
  const reading = reader.read({ id: name, text, outlet, published: { from: published, to: published, basis: 'given' } })
  scoreArticle(name.slice(0, 3), text, gold, reading)
}
for (const [what, { right, found, wanted }] of Object.entries(totals)) {
  console.log(
    what.padEnd(8),
    `P ${right}/${found} ${((100 * right) / found).toFixed(1)}  R ${right}/${wanted} ${((100 * right) / wanted).toFixed(1)}`,
  )
}

function scoreArticle(id: string, text: string, gold: Gold, reading: Reading): void {
  const names = (chain: Chain) =>
    chain.map(({ source, mention }) => {
      const entity = reading.entities.find((each) => each.id === source)
      return [
        entity?.name ?? '',
        entity?.canonical ?? '',
        text.slice(mention.start, mention.end),
        ...reading.mentions.filter((each) => each.entity === source).map(({ start, end }) => text.slice(start, end)),
      ].map(bare)
    })
  const isSame = (wanted: string, got: readonly string[]) => {
    const want = bare(wanted)
    return got.some((each) => each !== '' && (each === want || (each.length > 3 && (want.includes(each) || each.includes(want)))))
  }
  const links = new Map<string, string[]>()
  for (const { chain } of reading.quotes) for (const [index, link] of chain.entries()) links.set(link.source, names(chain)[index] ?? [])
  const found = [...links.values()]
  for (const { text: source } of gold.sources) {
    totals.sources.wanted += 1
    if (found.some((each) => isSame(source, each))) totals.sources.right += 1
    else miss(id, 'SOURCE missed:', source)
  }
  totals.sources.found += found.length
  for (const each of found)
    if (!gold.sources.some(({ text: source }) => isSame(source, each))) miss(id, 'SOURCE extra:', each[0], '|', each[2])
  for (const quote of gold.quotes) {
    const isDirect = quote.mode === 'direct'
    const got = reading.quotes.filter(({ content }) => overlap(bare(text.slice(content.start, content.end)), bare(quote.text)))
    const right = got.find(({ chain }) => chain.length > 0 && isSame(quote.speaker, names(chain).at(-1) ?? []))
    totals.content.wanted += 1
    totals.speaker.wanted += 1
    if (isDirect) totals.direct.wanted += 1
    if (got.length > 0) totals.content.right += 1
    if (right) totals.speaker.right += 1
    if (isDirect && right) totals.direct.right += 1
    if (!right)
      miss(
        id,
        'QUOTE',
        got.length
          ? `by ${got
              .map(({ chain }) =>
                names(chain)
                  .map((each) => each[0])
                  .join(' < '),
              )
              .join(' ; ')}`
          : 'missed',
        '| wanted',
        quote.speaker,
        ':',
        quote.text.slice(0, 80),
      )
  }
  totals.content.found += reading.quotes.length
  totals.speaker.found += gold.quotes.length
  totals.direct.found += reading.quotes.filter(({ mode }) => mode === 'direct').length
  for (const event of gold.events) {
    let at = -1
    for (let turn = 0; turn < (event.nth ?? 1); turn++) at = text.indexOf(event.trigger, at + 1)
    if (at < 0) continue
    const end = at + event.trigger.length
    const holding = reading.quotes.filter(({ content }) => content.start <= at && content.end >= end)
    const innermost = holding.reduce<(typeof holding)[number] | undefined>(
      (best, each) => (!best || each.content.end - each.content.start < best.content.end - best.content.start ? each : best),
      undefined,
    )
    const got = names(innermost?.chain ?? [])
    const isRight = got.length === event.chain.length && event.chain.every((want, index) => isSame(want, got[index] ?? []))
    totals.chains.found += 1
    totals.chains.wanted += 1
    if (isRight) totals.chains.right += 1
    else
      miss(
        id,
        'CHAIN',
        got.map((each) => each[0]).join(' < ') || '(own)',
        '| wanted',
        event.chain.join(' < ') || '(own)',
        '| …',
        text.slice(Math.max(0, at - 60), at).replace(/\n/g, '¶'),
        '[[',
        event.trigger,
        ']]',
        text.slice(end, end + 30).replace(/\n/g, '¶'),
      )
    if (event.chain.length > 0) {
      totals.voiced.wanted += 1
      if (isRight) totals.voiced.right += 1
    }
    if (got.length > 0) totals.voiced.found += 1
  }
}

function overlap(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.includes(short) && short.length >= 0.6 * long.length
}
