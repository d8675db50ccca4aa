import type { Span } from '../../reading/types.ts'
import { toCodePoints } from './code-points.ts'

/** Gathers the lines of a brat `.ann` file, each span once. */
export class BratLines {
  readonly #text: string
  readonly #toPoint: (offset: number) => number
  readonly #spans = new Map<string, string>()
  readonly #counts = { T: 0, E: 0, R: 0, A: 0, '#': 0 }
  readonly #lines: string[] = []

  constructor(text: string) {
    this.#text = text
    this.#toPoint = toCodePoints(text)
  }

  /** A stretch of text with a type. @returns its id, the earlier one where the same stretch has the type already. */
  span(type: string, { start, end }: Span): string {
    const pieces = this.#pieces(start, end)
    const key = `${type} ${pieces.map((piece) => `${this.#toPoint(piece.start)} ${this.#toPoint(piece.end)}`).join(';')}`
    const known = this.#spans.get(key)
    if (known) return known
    const id = this.#next('T')
    this.#spans.set(key, id)
    this.#lines.push(`${id}\t${key}\t${pieces.map((piece) => this.#text.slice(piece.start, piece.end)).join(' ')}`)
    return id
  }

  event(type: string, trigger: string, args: readonly (readonly [role: string, span: string])[]): string {
    const id = this.#next('E')
    const seen = new Map<string, number>()
    const written = args.map(([role, span]) => {
      const nth = (seen.get(role) ?? 0) + 1
      seen.set(role, nth)
      return ` ${role}${nth > 1 ? nth : ''}:${span}`
    })
    this.#lines.push(`${id}\t${type}:${trigger}${written.join('')}`)
    return id
  }

  relation(type: string, one: string, other: string): void {
    this.#lines.push(`${this.#next('R')}\t${type} Arg1:${one} Arg2:${other}`)
  }

  attribute(type: string, of: string, value?: string): void {
    this.#lines.push(`${this.#next('A')}\t${type} ${of}${value === undefined ? '' : ` ${value}`}`)
  }

  note(of: string, words: string): void {
    this.#lines.push(`${this.#next('#')}\tAnnotatorNotes ${of}\t${words.replace(/[\t\r\n]+/g, ' ')}`)
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('')
  }

  #next(letter: 'T' | 'E' | 'R' | 'A' | '#'): string {
    this.#counts[letter]++
    return `${letter}${this.#counts[letter]}`
  }

  /** brat allows no line break within a stretch: it is cut there. */
  #pieces(start: number, end: number): Span[] {
    const pieces: Span[] = []
    let from = start
    for (let at = start; at <= end; at++) {
      if (at < end && this.#text[at] !== '\n') continue
      if (at > from) pieces.push({ start: from, end: at })
      from = at + 1
    }
    return pieces.length > 0 ? pieces : [{ start, end }]
  }
}
