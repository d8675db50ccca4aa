import { describe, expect, test } from 'vitest'
import { lexicon, passageOf, readCases } from '../../../test/support.ts'
import { createCutter } from '../reader.ts'
import { findTimes } from './find-times.ts'
import { TIME_RULES } from './rules.ts'

const cases = readCases(import.meta.url, 'times.cases.tsv', 'rule', 'published', 'value', 'found', 'text')

const spoken = readCases(import.meta.url, 'spoken.cases.tsv', 'rule', 'published', 'value', 'found', 'text')

function read(text: string, published: string) {
  const passage = passageOf(text, { published: { from: published, to: published, basis: 'given' } })
  return findTimes(passage).times.map(({ start, end, value, mod = '', rule }) => ({
    found: text.slice(start, end),
    value: value + mod.replace(/^(MORE|LESS).*/, ''),
    rule,
  }))
}

test.each(cases)('$rule: «$text» on $published', ({ published, value, found, text }) => {
  const times = read(text, published)
  expect(times.map((time) => time.found).join(' ; ')).toBe(found === '-' ? '' : found)
  expect(times.map((time) => time.value).join(' ; ')).toBe(value === '-' ? '' : value)
})

test('every rule has cases', () => {
  const covered = new Set([...cases, ...spoken].map(({ rule }) => rule))
  expect(covered.size).toBe(TIME_RULES.length)
})

test.each(spoken)('said to an assistant: «$text»', ({ published, value, found, text }) => {
  const passage = passageOf(text, { published: { from: published, to: published, basis: 'given' } })
  const { times } = findTimes(passage, { prefer: 'future' })
  expect(times.map(({ start, end }) => text.slice(start, end)).join(' ; ')).toBe(found)
  expect(times.map((time) => time.value).join(' ; ')).toBe(value)
})

test.each(spoken)('in news «$text» is not read so', ({ published, value, text }) => {
  expect(
    read(text, published)
      .map((time) => time.value)
      .join(' ; '),
  ).not.toBe(value)
})

/** Ways to spell the same words. None of them may change what a time means. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'hamzas dropped': (text) => text.replace(/[أإآ]/g, 'ا'),
  'ه for ة': (text) => text.replace(/ة/g, 'ه'),
  'ى for ي at the end': (text) => text.replace(/ي(?=\s|$)/g, 'ى'),
  tatweel: (text) => text.replace(/([سشصضطعغفقكلمنه])(?=[اويبتثجحخدذرزسشصضطظعغفقكلمنهةى])/g, '$1ـ'),
  tashkeel: (text) => text.replace(/([بتثجحخدذرزسشصضطظعغفقكلمن])/g, '$1\u064e'),
  'Arabic-Indic digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  'Persian digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))),
  'two blanks': (text) => text.replace(/ /g, '  '),
  'no-break blanks': (text) => text.replace(/ /g, '\u00a0'),
}

describe.each(Object.entries(SPELLINGS))('%s: the same values', (_, respell) => {
  test.each(cases)('«$text»', ({ published, value, text }) => {
    expect(
      read(respell(text), published)
        .map((time) => time.value)
        .join(' ; '),
    ).toBe(value === '-' ? '' : value)
  })
})

describe('«و», «ف», «ل» and «ب» before a time leave its value and stand outside its span', () => {
  const prefixed = [
    ['والخميس المقبل', 'الخميس المقبل', '2025-07-31'],
    ['وفجر الاثنين', 'فجر الاثنين', '2025-07-28TMO'],
    ['بالأمس', 'الأمس', '2025-07-28'],
    ['ولأسبوعين', 'أسبوعين', 'P2W'],
    ['وديسمبر الماضي', 'ديسمبر الماضي', '2024-12'],
    ['فغدا', 'غدا', '2025-07-30'],
    ['وعام 2011', 'عام 2011', '2011'],
  ] as const
  test.each(prefixed)('%s', (text, found, value) => {
    expect(read(`قال الناطق ذلك ${text}`, '2025-07-29').map((time) => [time.found, time.value])).toEqual([[found, value]])
  })
})

test('a Hijri and a Gregorian day that disagree are reported', () => {
  const text = 'وقع الاتفاق في 15 رجب 1446هـ الموافق 25 يناير 2025م'
  const [time] = findTimes(passageOf(text)).times
  expect([time?.value, time?.notes]).toEqual(['2025-01-25', ['hijri-mismatch']])
})

test('a feed dated a day early is corrected, and says so', () => {
  const passage = passageOf('أعلن الوزير أمس الاثنين موعد الاقتراع', {
    published: { from: '2025-07-28', to: '2025-07-28', basis: 'metadata' },
  })
  const [time] = findTimes(passage).times
  expect([time?.value, time?.notes]).toEqual(['2025-07-28', ['feed-day-corrected']])
})

test.each([
  ['a day after its town', 'الفاشر 18 نوفمبر 2026 – ', '2026-11-18'],
  ['a Hijri day and its Gregorian one', 'الرياض 10 جمادى الآخرة 1448 هـ الموافق 20 نوفمبر 2026 م واس\n', '2026-11-20'],
  ['a day before an agency', 'الجزائر، 19 نوفمبر 2026 (وأج) - ', '2026-11-19'],
])('an undated article is written on the day of its dateline: %s', (_, dateline, day) => {
  const text = `لقاء بين وزيرين\n\n${dateline}التقى الوزير أمس نظيره في المدينة. وتحدثا طويلا.`
  const passage = createCutter(lexicon)({ id: 'dateline', text })
  expect(findTimes(passage).published).toMatchObject({ from: day, to: day, basis: 'dateline' })
})
