import type { Reader } from '../../src/index.ts'
import { loadGold, loadQuiet } from './gold.ts'
import { scorePeople, scorePlaces, scoreSources } from './score-entities.ts'
import { scoreEvents } from './score-events.ts'
import { scoreFigures, scoreQuotes, scoreTimes } from './score-spans.ts'
import { type Miss, type Score, Tally } from './tally.ts'

export interface CorpusScores {
  readonly articles: number
  readonly quiet: { readonly articles: number; readonly events: number }
  readonly layers: Readonly<Record<string, Score>>
}

/** Read the whole corpus and set every layer beside its gold reading. */
export function scoreCorpus(reader: Reader): { readonly scores: CorpusScores; readonly misses: readonly Miss[] } {
  const tally = new Tally()
  const articles = loadGold()
  for (const { article, gold } of articles) {
    tally.begin(article.id)
    const reading = reader.read(article)
    for (const score of [scoreTimes, scoreFigures, scorePeople, scorePlaces, scoreSources, scoreQuotes, scoreEvents])
      score(reading, gold, tally)
  }
  const quiet = loadQuiet()
  let events = 0
  for (const article of quiet) {
    tally.begin(article.id)
    const found = reader.read(article).events
    events += found.length
    for (const { kind, trigger } of found)
      tally.miss('quiet', `${kind} «${article.text.slice(Math.max(0, trigger.start - 30), trigger.end + 30).replace(/\s/g, ' ')}»`)
  }
  return { scores: { articles: articles.length, quiet: { articles: quiet.length, events }, layers: tally.scores() }, misses: tally.misses }
}
