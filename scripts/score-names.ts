/**
 * Score people, places and organisations against a file of `token TAG` lines with PERS, LOC and ORG in BIO: `node scripts/score-names.ts FILE [--part first|last]`.
 *
 * The file has no sentence breaks: it is cut at full stops and read some sentences at a time. `--part first` takes the first two thirds, which may be looked at
 * while working; `--part last` the third that is held back; both by default. `--errors PERS` prints what differs, with context.
 *
 * Two habits of annotation are counted apart, as `style`: whether «شمال العراق», «قطاع غزة», «دولة قطر» and «حركة حماس» are names with or without their first word
 * and their marks, and whether «الحكومة المصرية», «الخارجية الروسية» and «الجيش الإسرائيلي» are organisations at all.
 */
import { readFileSync } from 'node:fs'
import type { Lexicon } from '../src/lexicon/lexicon.ts'
import { loadLexicon } from '../src/load/lexicon-files.ts'
import { createReader, type Reader } from '../src/reading/reader.ts'
import type { Entity, Reading } from '../src/reading/types.ts'
import { foldSpelling } from '../src/text/normalise.ts'

const TYPES = ['PERS', 'LOC', 'ORG'] as const
type Type = (typeof TYPES)[number]
const TYPE_OF: Readonly<Partial<Record<Entity['kind'], Type>>> = {
  person: 'PERS',
  country: 'LOC',
  place: 'LOC',
  organisation: 'ORG',
  outlet: 'ORG',
  agency: 'ORG',
}
const OF_STATE = new Set(['army', 'police', 'intelligence', 'government-body', 'parliament'])
/** Sentences read as one article. */
const SENTENCES = 25

interface Tagged {
  readonly word: string
  readonly tag: string
}
interface Named {
  readonly type: Type
  readonly first: number
  readonly last: number
  readonly rule?: string
  /** A government, a ministry, an army, a parliament. */
  readonly isOfState?: boolean
}

function parse(file: string): Tagged[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells.length >= 2)
    .map(([word = '', tag = 'O']) => ({ word, tag }))
}

/** Pieces of some sentences each. */
function cutPieces(tagged: readonly Tagged[]): Tagged[][] {
  const pieces: Tagged[][] = [[]]
  let sentences = 0
  for (const each of tagged) {
    pieces.at(-1)?.push(each)
    if (each.word === '.') sentences++
    if (sentences === SENTENCES) {
      pieces.push([])
      sentences = 0
    }
  }
  return pieces
}

function goldOf(piece: readonly Tagged[]): Named[] {
  const named: Named[] = []
  for (const [index, { tag }] of piece.entries()) {
    const type = TYPES.find((each) => tag.endsWith(each))
    const before = named.at(-1)
    if (!type) continue
    if (tag.startsWith('I-') && before?.type === type && before.last === index - 1) named[named.length - 1] = { ...before, last: index }
    else named.push({ type, first: index, last: index })
  }
  return named
}

function foundIn(reading: Reading, starts: readonly number[]): Named[] {
  const named: Named[] = []
  const kinds = new Map(reading.entities.map(({ id, kind }) => [id, kind]))
  const classes = new Map(reading.entities.map(({ id, class: kind }) => [id, kind]))
  const tokenOf = (offset: number) => starts.findLastIndex((start) => start <= offset)
  let end = -1
  for (const mention of reading.mentions) {
    const type = TYPE_OF[kinds.get(mention.entity) ?? 'group']
    if (!type || mention.form !== 'name' || mention.start < end) continue
    end = mention.end
    const isOfState = mention.rule === 'institution' || OF_STATE.has(classes.get(mention.entity) ?? '')
    named.push({ type, first: tokenOf(mention.start), last: tokenOf(mention.end - 1), rule: mention.rule, isOfState })
  }
  return named
}

interface Count {
  gold: number
  found: number
  strict: number
  partial: number
  /** Right but for a head or a direction before the name. */
  headed: number
  /** Bodies of a state that the file marks nowhere. */
  unmarked: number
}

function count(
  counts: Record<Type, Count>,
  gold: readonly Named[],
  found: readonly Named[],
  isHead: (index: number) => boolean,
  isMark: (index: number) => boolean,
): void {
  for (const type of TYPES) {
    const [g, f] = [gold, found].map((all) => all.filter((each) => each.type === type))
    if (!g || !f) continue
    counts[type].gold += g.length
    counts[type].found += f.length
    counts[type].strict += f.filter((each) => g.some(({ first, last }) => first === each.first && last === each.last)).length
    const core = ({ first, last }: Named) => {
      let from = first
      let to = last
      while (from < last && isHead(from)) from++
      while (to > from && isMark(to)) to--
      return `${from}-${to}`
    }
    const cores = new Set(g.map(core))
    counts[type].headed += f.filter((each) => cores.has(core(each))).length
    counts[type].unmarked += f.filter(
      (each) => each.isOfState && !gold.some(({ first, last }) => first <= each.last && each.first <= last),
    ).length
    counts[type].partial += f.filter((each) => g.some(({ first, last }) => first <= each.last && each.first <= last)).length
  }
}

function showErrors(type: string, piece: readonly Tagged[], gold: readonly Named[], found: readonly Named[]): void {
  const show = (mark: string, { first, last, rule }: Named) => {
    const words = (from: number, to: number) =>
      piece
        .slice(Math.max(0, from), to)
        .map(({ word }) => word)
        .join(' ')
    console.log(`${mark} ${words(first - 5, first)} [[${words(first, last + 1)}]] ${words(last + 1, last + 5)} ${rule ?? ''}`)
  }
  const same = (one: Named, other: Named) => one.type === other.type && one.first === other.first && one.last === other.last
  for (const each of found) if (each.type === type && !gold.some((other) => same(each, other))) show('+', each)
  for (const each of gold) if (each.type === type && !found.some((other) => same(each, other))) show('-', each)
}

function score(reader: Reader, lexicon: Lexicon, tagged: readonly Tagged[], errors: string | undefined): Record<Type, Count> {
  const counts = Object.fromEntries(
    TYPES.map((type) => [type, { gold: 0, found: 0, strict: 0, partial: 0, headed: 0, unmarked: 0 }]),
  ) as Record<Type, Count>
  for (const piece of cutPieces(tagged)) {
    const starts: number[] = []
    let text = ''
    for (const { word } of piece) {
      starts.push(text.length)
      text += word === '.' ? '.\n' : `${word} `
    }
    const gold = goldOf(piece)
    const found = foundIn(reader.read({ id: 'names', text, parts: [{ part: 'body', start: 0, end: text.length }] }), starts)
    const isMark = (index: number) => /^[«»"'()]+$/.test(piece[index]?.word ?? '')
    count(counts, gold, found, (index) => isMark(index) || isHeadWord(lexicon, piece[index]?.word ?? ''), isMark)
    if (errors) showErrors(errors, piece, gold, found)
  }
  return counts
}

/** «قطاع», «بجنوب», «دولة», «شركة»: a word that says what kind of place or body follows, or which part of it. */
function isHeadWord({ placeHeads, directions, organisationHeads }: Lexicon, word: string): boolean {
  const form = foldSpelling(word)
  return [form, form.slice(1), form.replace(/^[وبل]?ال/, '')].some(
    (each) => placeHeads.has(each) || directions.has(each) || organisationHeads.has(each) || each === 'دوله',
  )
}

const [file, ...options] = process.argv.slice(2)
const option = (name: string) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined)
if (!file) throw new Error('name the file of tagged tokens')
const tagged = parse(file)
const third = Math.floor((tagged.length * 2) / 3)
const part = option('--part')
const lexicon = loadLexicon()
const counts = score(
  createReader(lexicon),
  lexicon,
  part === 'first' ? tagged.slice(0, third) : part === 'last' ? tagged.slice(third) : tagged,
  option('--errors'),
)
const ratio = (one: number, of: number) => (of === 0 ? 0 : one / of)
for (const [type, { gold, found, strict, partial, headed, unmarked }] of Object.entries(counts)) {
  const line = (right: number, of = found) => {
    const [p, r] = [ratio(right, of), ratio(right, gold)]
    return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${ratio(2 * p * r, p + r).toFixed(3)}`
  }
  console.log(
    `${type.padEnd(5)} gold ${gold} found ${found} · strict ${line(strict)} · partial ${line(partial)} · style apart ${line(headed, found - unmarked)}`,
  )
}
