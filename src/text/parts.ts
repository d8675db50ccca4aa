import type { Part, PartName } from './article.ts'
import type { Token } from './tokens.ts'

/** How a line that is not the story begins: folded words, and the part the line then plays. */
export interface PartCue {
  readonly part: PartName
  readonly words: readonly string[]
}

/** A headline is no longer than this, in tokens. */
const LONGEST_HEADLINE = 40
/** A line that only labels, credits or links is no longer than this. */
const LONGEST_ASIDE = 30
/** A dateline ends within this many tokens. */
const LONGEST_DATELINE = 12
const DASHES = new Set(['-', ':', '/', '|'])

interface Line {
  readonly first: number
  readonly last: number
}

/** What the words at a token can be for a dateline. */
export interface DatelineWords {
  /** It begins with the place or the outlet that stands at this token. */
  readonly opens: (index: number) => boolean
  /** An outlet or agency stands at this token. */
  readonly signs: (index: number) => boolean
  /** A verb of saying stands at this token: the story has begun. */
  readonly says: (index: number) => boolean
}

/**
 * Find the parts of an article that comes as plain text: the headline is the first line where more follows; a dateline («دمشق - سانا»,
 * «القاهرة (رويترز) –») opens the body; lines that link, credit or label are told by how they begin; a short last line in brackets signs.
 */
export function findParts(tokens: readonly Token[], cues: readonly PartCue[], dateline: DatelineWords): Part[] {
  const lines = findLines(tokens)
  const parts: Part[] = []
  const push = (part: PartName, first: number, last: number) => {
    const start = tokens[first]?.start
    const end = tokens[last - 1]?.end
    if (start !== undefined && end !== undefined && last > first) parts.push({ part, start, end })
  }
  for (const [index, line] of lines.entries()) {
    const part = partOf(tokens, line, index, lines.length, cues)
    const opensBody = part === 'body' && !parts.some((each) => each.part === 'body')
    const body = opensBody ? endOfDateline(tokens, line, dateline) : line.first
    push('dateline', line.first, body)
    const signed = part === 'body' && index === lines.length - 1 ? startOfSignature(tokens, line) : line.last
    push(part, body, signed)
    push('signature', signed, line.last)
  }
  return parts
}

function findLines(tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let first = 0
  for (let index = 0; index <= tokens.length; index++) {
    if (index < tokens.length && tokens[index]?.kind !== 'break') continue
    if (index > first) lines.push({ first, last: index })
    first = index + 1
  }
  return lines
}

function partOf(tokens: readonly Token[], line: Line, index: number, count: number, cues: readonly PartCue[]): PartName {
  const length = line.last - line.first
  if (index === 0 && count > 1 && length <= LONGEST_HEADLINE && tokens[line.last - 1]?.form !== '.') return 'headline'
  if (length > LONGEST_ASIDE) return 'body'
  const first = tokens[line.first]?.kind === 'mark' ? line.first + 1 : line.first
  const cue = cues.find(
    (each) => beginsWith(tokens, first, each.words) && !(length >= LONGEST_DATELINE && mayOpenStory(tokens, first, each)),
  )
  if (cue && isAside(tokens, first + cue.words.length, line, cue)) return cue.part
  return isSignature(tokens, line) ? 'signature' : 'body'
}

/** «كتب الرئيس رسالة إلى …», «وكالات - قتل خمسة …»: a line as long as a sentence tells what happened, and only begins as a credit does. */
function mayOpenStory(tokens: readonly Token[], first: number, { part, words }: PartCue): boolean {
  return part === 'byline' || (part === 'signature' && tokens[first + words.length]?.form === '-')
}

/** A single word begins many a sentence («كتب الرئيس…»): it labels only before a colon, a slash or a bracket, or alone on its line. */
function isAside(tokens: readonly Token[], after: number, line: Line, { words }: PartCue): boolean {
  if (words.length > 1 || after >= line.last) return true
  const next = tokens[after]?.form ?? ''
  return next === ':' || next === '/' || next === '(' || next === '|' || next === '-'
}

function beginsWith(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[first + offset]?.form === word)
}

/** A short line wholly in brackets: «(أ ف ب)». */
function isSignature(tokens: readonly Token[], line: Line): boolean {
  const [open, close] = [tokens[line.first]?.form, tokens[line.last - 1]?.form]
  return line.last - line.first <= LONGEST_DATELINE && open === '(' && close === ')'
}

/** The last bracket of the last line, where nothing follows but a stop: «… وفق ما أعلنت. (رويترز)». */
function startOfSignature(tokens: readonly Token[], line: Line): number {
  let close = line.last - 1
  while (tokens[close]?.form === '.') close--
  if (tokens[close]?.form !== ')') return line.last
  for (let open = close - 1; open > line.first && close - open <= 6; open--) {
    if (tokens[open]?.form === '(') return tokens[open - 1]?.form === '.' ? open : line.last
  }
  return line.last
}

/** Where the body begins after «city، country (agency) –»; the line's own start where it has no dateline. */
function endOfDateline(tokens: readonly Token[], line: Line, { opens, signs, says }: DatelineWords): number {
  if (!opens(line.first)) return line.first
  if (isDatedLine(tokens, line) && signs(line.last - 1)) return line.last
  for (let index = line.first + 1; index < Math.min(line.last, line.first + LONGEST_DATELINE); index++) {
    const form = tokens[index]?.form ?? ''
    if ((!DASHES.has(form) && !closesDate(tokens, index, line.first)) || isWithinDate(tokens, index)) continue
    const end = pastDashes(tokens, index + 1)
    // «دمشق - قال فلان: "…"»
    const again = says(end) ? end : endOfSecondDash(tokens, end, line)
    if (line.last - again <= SHORTEST_BODY) return line.last
    return again
  }
  return line.first
}

/** «الرياض 29 جمادى الأولى 1447 هـ الموافق 20 نوفمبر 2025 م واس»: a short line of its own that holds a year. */
function isDatedLine(tokens: readonly Token[], { first, last }: Line): boolean {
  if (last - first > LONGEST_DATED_LINE) return false
  for (let index = first; index < last; index++) if (/^(?:1[34]|20)\d\d$/.test(tokens[index]?.form ?? '')) return true
  return false
}
const LONGEST_DATED_LINE = 16

/** «دمشق-سانا»: fewer words than this behind the dash, and a line of its own, are a dateline. */
const SHORTEST_BODY = 2

/** «بيروت 3 يوليو 2025 (شينخوا) قتل»: a bracket right behind a date closes a dateline as a dash does. */
function closesDate(tokens: readonly Token[], index: number, first: number): boolean {
  if (tokens[index]?.form !== ')') return false
  for (let open = index - 1; open > first && index - open <= 6; open--)
    if (tokens[open]?.form === '(') return tokens[open - 1]?.kind === 'number'
  return false
}

/** «20-3-2024»: a dash between two numbers ends nothing. */
function isWithinDate(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.kind === 'number' && tokens[index + 1]?.kind === 'number'
}

/** «دمشق - سانا - », «القدس المحتلة/ وكالات: », «نواكشوط - (د ب أ): »: a short word or two more before a dash, or a bracket, belong to the dateline. */
function endOfSecondDash(tokens: readonly Token[], from: number, line: Line): number {
  const isBracket = tokens[from]?.form === '('
  const longest = isBracket || tokens[from]?.kind === 'number' ? LONGEST_MARKED : LONGEST_SECOND
  for (let index = from; index < Math.min(line.last, from + longest); index++) {
    const closes = DASHES.has(tokens[index]?.form ?? '') || (isBracket && tokens[index]?.form === ')')
    if (closes && !isWithinDate(tokens, index)) return pastDashes(tokens, index + 1)
  }
  return from
}

function pastDashes(tokens: readonly Token[], from: number): number {
  let end = from
  while (DASHES.has(tokens[end]?.form ?? '')) end++
  return end
}

/** What stands behind the first dash of a dateline is no longer than this, in tokens. */
const LONGEST_SECOND = 5
/** And where a date or a bracket shows that it is none of the story. */
const LONGEST_MARKED = 8
