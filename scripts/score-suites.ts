import { readFileSync } from 'node:fs'
import { Finder } from '../src/lexicon/finder.ts'
import { loadLexicon } from '../src/load/lexicon-files.ts'
import { cut } from '../src/reading/cut.ts'
import { readFigure } from '../src/reading/numbers/read-figure.ts'
import { readOrdinal } from '../src/reading/numbers/read-ordinal.ts'
import { WordMemory } from '../src/reading/syntax/word-facts.ts'
import { findTimes } from '../src/reading/times/find-times.ts'
import type { Prefer } from '../src/reading/times/resolve/context.ts'
import type { TimeExpression } from '../src/reading/types.ts'
import { normalise } from '../src/text/normalise.ts'
import { tokenise } from '../src/text/tokens.ts'

/** Cases that are wrong or ask for what no reader of news should do, by id, with the reason; they are counted apart. */
const EXCEPTIONS = new URL('./suite-exceptions.tsv', import.meta.url)

interface DucklingCase {
  readonly id: string
  readonly dim: string
  readonly text: string
  readonly reference_time: string
  readonly expected: unknown
  readonly positive: boolean
}
interface RecognizersCase {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly reference_time: string | null
  readonly expected: readonly RecognizersValue[]
  readonly not_supported: readonly unknown[]
}
interface RecognizersValue {
  readonly text: string
  readonly type: string
  readonly timex?: string
  readonly value?: string
  readonly past?: Readonly<Record<string, string>>
  readonly future?: Readonly<Record<string, string>>
}

const lexicon = loadLexicon()
const finder = new Finder(lexicon.automaton)
const memory = new WordMemory(lexicon)

function timesOf(text: string, reference: string, prefer: Prefer): readonly TimeExpression[] {
  const day = reference.slice(0, 10)
  const published = { from: day, to: day, basis: 'given' as const }
  return findTimes(cut({ id: 'case', text, published, parts: [{ part: 'body', start: 0, end: text.length }] }, lexicon, finder, memory), {
    prefer,
    hour: Number(reference.slice(11, 13)),
  }).times
}

/** Print the pass rates of a suite by kind, with every miss where asked. */
export function scoreSuite(which: 'duckling' | 'recognizers', file: string, showsMisses: boolean): void {
  const exceptions = new Map(
    readFileSync(EXCEPTIONS, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line): [string, string] => [line.split('\t')[0] ?? '', line.split('\t')[1] ?? '']),
  )
  const tallies = new Map<string, { passed: number; all: number; named: number }>()
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .filter((each) => each !== '')) {
    const each = JSON.parse(line) as DucklingCase & RecognizersCase
    const outcome = which === 'duckling' ? runDuckling(each) : runRecognizers(each)
    if (!outcome) continue
    const tally = tallies.get(outcome.kind) ?? { passed: 0, all: 0, named: 0 }
    tallies.set(outcome.kind, tally)
    if (!outcome.passed && exceptions.has(each.id)) {
      tally.named++
      continue
    }
    tally.all++
    if (outcome.passed) tally.passed++
    else if (showsMisses) console.log(`- ${each.id} «${each.text}» wants ${outcome.wanted}, got ${outcome.got}`)
  }
  let [passed, all, named] = [0, 0, 0]
  for (const [kind, tally] of tallies) {
    console.log(
      `${which} ${kind}: ${tally.passed} of ${tally.all} (${((100 * tally.passed) / tally.all).toFixed(1)} %), ${tally.named} set aside`,
    )
    passed += tally.passed
    all += tally.all
    named += tally.named
  }
  console.log(`${which}: ${passed} of ${all} (${((100 * passed) / all).toFixed(1)} %), ${named} set aside`)
}

interface Outcome {
  readonly kind: string
  readonly passed: boolean
  readonly wanted: string
  readonly got: string
}

function runDuckling({ dim, text, reference_time, expected, positive }: DucklingCase): Outcome | undefined {
  if (dim === 'numeral' || dim === 'ordinal') {
    const tokens = tokenise(normalise(text))
    const read = dim === 'numeral' ? readFigure(tokens, lexicon.numerals, 0) : readOrdinal(tokens, lexicon.numerals, 0)
    const { value } = expected as { value: number }
    return {
      kind: dim,
      passed: read !== undefined && Math.abs(read.value - value) < 1e-9 && read.last === tokens.length - 1,
      wanted: String(value),
      got: String(read?.value),
    }
  }
  if (dim === 'duration') {
    const { value, grain } = expected as { value: number; grain: string }
    const wanted = `P${grain === 'second' || grain === 'minute' || grain === 'hour' ? 'T' : ''}${value}${grain[0]?.toUpperCase()}`
    const found = timesOf(`لمدة ${text}`, '2013-02-12T04:30:00', 'future')
    return {
      kind: dim,
      passed: found.some((time) => time.value === wanted),
      wanted,
      got: found.map((time) => time.value).join(' ') || 'nothing',
    }
  }
  if (dim !== 'time') return undefined
  const found = timesOf(text, reference_time, 'future')
  const got = found.map((time) => `${time.value}${time.mod ?? ''}`).join(' ') || 'nothing'
  if (!positive) return { kind: 'time', passed: found.length === 0, wanted: 'nothing', got }
  const [wanted] = expected as { from: string; to?: string; grain: string }[]
  if (!wanted) return undefined
  return {
    kind: 'time',
    passed: found.some((time) => meansInterval(time, wanted)),
    wanted: `${wanted.from}${wanted.to ? ` … ${wanted.to}` : ''} ${wanted.grain}`,
    got,
  }
}

/** Duckling gives an instant with a grain, or an interval whose end is left out. Its zone is two hours west of Greenwich. */
function meansInterval(time: TimeExpression, { from, to, grain }: { from: string; to?: string; grain: string }): boolean {
  const day = from.slice(0, 10)
  if (grain === 'hour' || grain === 'minute' || grain === 'second') {
    if (time.value === 'PRESENT_REF') return true
    const hour = time.value.endsWith('Z') ? shiftHour(time.value, -2) : time.value
    if (to !== undefined)
      return (time.from ?? '') <= day && (time.to ?? '') >= to.slice(0, 10) === !to.includes('T00:00') && time.type !== 'DATE'
    return hour === from.slice(0, 16)
  }
  if (to !== undefined) return time.from === day && addOne(time.to) === to.slice(0, 10)
  if (time.mod && time.from && time.to) return time.from <= day && day <= time.to
  return time.from === day
}

function shiftHour(value: string, hours: number): string {
  return new Date(Date.parse(`${value.slice(0, 16)}:00Z`) + hours * 3_600_000).toISOString().slice(0, 16)
}

function addOne(day: string | undefined): string {
  return day ? new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10) : ''
}

function runRecognizers({ kind, text, reference_time, expected, not_supported }: RecognizersCase): Outcome | undefined {
  if (not_supported.length > 0) return undefined
  if (kind === 'NumberModel' || kind === 'OrdinalModel') return runNumber(kind, text, expected)
  const prefer = (['past', 'future'] as const).map((each) => timesOf(text, reference_time ?? '2016-11-07', each))
  const [past = [], future = []] = prefer
  const got = `${past.map(({ value }) => value).join(' ')} | ${future.map(({ value }) => value).join(' ')}`
  const passed = expected.every((value) => meansAny(past, value, value.past) && meansAny(future, value, value.future))
  return { kind, passed, wanted: expected.map((value) => value.timex).join(' '), got }
}

/** A range of hours is read as its two ends. */
function meansAny(
  times: readonly TimeExpression[],
  wanted: RecognizersValue,
  value: Readonly<Record<string, string>> | undefined,
): boolean {
  if (times.some((time) => meansValue(time, wanted, value))) return true
  const hasHour = (hour: string | undefined) =>
    hour !== undefined && times.some((time) => time.value.slice(10, 16) === `T${hour.slice(0, 5)}`)
  if (value?.startTime && hasHour(value.startTime) && hasHour(value.endTime)) return true
  const hasDay = (day: string | undefined) =>
    day !== undefined && times.some((time) => time.value.slice(0, 10) === day || time.from === day)
  return value?.startDate !== undefined && times.length === 2 && hasDay(value.startDate) && hasDay(value.endDate)
}

function meansValue(time: TimeExpression, { timex = '' }: RecognizersValue, value: Readonly<Record<string, string>> | undefined): boolean {
  if (time.value === timex) return true
  if (!value) return false
  if (value.date) return time.from === value.date
  if (value.startDate && value.endDate)
    return time.from === value.startDate && (addOne(time.to) === value.endDate || time.to === value.endDate)
  if (value.time)
    return (
      time.value.slice(10) === `T${value.time.slice(0, 5)}` ||
      (time.value.endsWith('Z') && time.value.slice(10, 16) === `T${value.time.slice(0, 5)}`)
    )
  if (value.startTime && value.endTime) return time.value.slice(10) === timex
  if (value.duration) return secondsOf(time.value) === Number(value.duration)
  return false
}

const SECONDS: Readonly<Record<string, number>> = { S: 1, M: 60, H: 3600, D: 86_400, W: 604_800, PM: 2_592_000, Y: 31_536_000 }

function secondsOf(value: string): number {
  let seconds = 0
  const [days = '', hours = ''] = value.slice(1).split('T')
  for (const [, count, letter] of days.matchAll(/([\d.]+)([DWMY])/g))
    seconds += Number(count) * (SECONDS[letter === 'M' ? 'PM' : (letter ?? '')] ?? 0)
  for (const [, count, letter] of hours.matchAll(/([\d.]+)([HMS])/g)) seconds += Number(count) * (SECONDS[letter ?? ''] ?? 0)
  return seconds
}

function runNumber(kind: string, text: string, expected: readonly RecognizersValue[]): Outcome | undefined {
  if (expected.length === 0 || expected.some(({ type }) => type === 'ordinal.relative')) return undefined
  const tokens = tokenise(normalise(text))
  const found: number[] = []
  for (let index = 0; index < tokens.length; index++) {
    const read = kind === 'NumberModel' ? readFigure(tokens, lexicon.numerals, index) : readOrdinal(tokens, lexicon.numerals, index)
    if (!read) continue
    found.push(read.value)
    index = read.last
  }
  const passed = expected.every(({ value }) => found.some((each) => Math.abs(each - Number(value)) <= Math.abs(Number(value)) * 1e-9))
  return { kind, passed, wanted: expected.map(({ value }) => value).join(' '), got: found.join(' ') || 'nothing' }
}
