import type { Span } from '../../reading/types.ts'
import { proposeStems } from '../../text/clitics.ts'
import { normalise } from '../../text/normalise.ts'
import { tokenise } from '../../text/tokens.ts'
import type { Secrets } from './secrets.ts'

/** Stands for every letter left out, so that all other letters keep their offsets. */
const MASK = '█'

/** The text with spans left out. Line breaks stay. */
function cover(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const units = text.split('')
  for (const { start, end } of spans) {
    for (let at = Math.max(start, 0); at < Math.min(end, units.length); at++) if (units[at] !== '\n') units[at] = MASK
  }
  return units.join('')
}

/**
 * Leave out of any text the words of private names, whatever is attached to them, and the descriptions of unnamed sources.
 *
 * @param open Where names stand that may be told; a word of a private name is left there.
 */
export function maskWords(text: string, { words, phrases }: Pick<Secrets, 'words' | 'phrases'>, open: readonly Span[] = []): string {
  const spans: Span[] = []
  for (const phrase of phrases) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) spans.push({ start: at, end: at + phrase.length })
  }
  if (words.size > 0) {
    const isOpen = spanLookup(open)
    for (const { form, kind, start, end } of tokenise(normalise(text))) {
      if (kind === 'word' && !isOpen(start, end) && isAnyOf(form, words)) spans.push({ start, end })
    }
  }
  return cover(text, spans)
}

/** Leave out of an article's text all that its own reading and those of the event's other articles hold secret. */
export function maskText(text: string, own: Pick<Secrets, 'spans' | 'open'>, all: Pick<Secrets, 'words' | 'phrases'>): string {
  return cover(maskWords(text, all, own.open), own.spans)
}

/** «وللحموي» is «الحموي» with what is attached to it. */
function isAnyOf(form: string, words: ReadonlySet<string>): boolean {
  return proposeStems(form).some(({ stem }) => words.has(stem) || words.has(`ال${stem}`))
}

/** Whether a stretch lies inside one of the spans; these may come in any order. */
function spanLookup(spans: readonly Span[]): (start: number, end: number) => boolean {
  const ordered = [...spans].sort((one, other) => one.start - other.start)
  let next = 0
  let furthest = -1
  return (start, end) => {
    for (let span = ordered[next]; span && span.start <= start; span = ordered[++next]) furthest = Math.max(furthest, span.end)
    return end <= furthest
  }
}
