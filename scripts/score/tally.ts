/** Precision, recall and F1 in percent, and the counts behind them. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly gold: number
  readonly found: number
  readonly right: number
}

/** What went wrong in one place, for people to read. */
export interface Miss {
  readonly layer: string
  readonly article: string
  readonly what: string
}

/** Counts by layer, and keeps the misses of the layers that are asked for. */
export class Tally {
  readonly misses: Miss[] = []
  readonly #counts = new Map<string, { gold: number; found: number; right: number }>()
  #article = ''

  begin(article: string): void {
    this.#article = article
  }

  /** @param right How many of the found are right; no more than either count. */
  add(layer: string, counts: { readonly gold: number; readonly found: number; readonly right: number }): void {
    const held = this.#counts.get(layer) ?? { gold: 0, found: 0, right: 0 }
    this.#counts.set(layer, { gold: held.gold + counts.gold, found: held.found + counts.found, right: held.right + counts.right })
  }

  miss(layer: string, what: string): void {
    this.misses.push({ layer, article: this.#article, what })
  }

  scores(): Record<string, Score> {
    const layers = [...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1))
    return Object.fromEntries(layers.map(([layer, counts]) => [layer, toScore(counts)]))
  }
}

function toScore({ gold, found, right }: { gold: number; found: number; right: number }): Score {
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10)
  return { precision: percent(right, found), recall: percent(right, gold), f1: percent(2 * right, gold + found), gold, found, right }
}
