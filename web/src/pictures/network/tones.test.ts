import { expect, test } from 'vitest'
import { toneOf, toneOfKind } from './tones.ts'

test.each([
  ['meet', 'together'],
  ['accuse', 'against'],
  ['strike', 'force'],
  ['earthquake', 'other'],
  ['of another version', 'other'],
])('%s is %s', (kind, tone) => {
  expect(toneOfKind(kind)).toBe(tone)
})

test('the most events give the tone, and of as many the graver', () => {
  expect(
    toneOf([
      { kind: 'meet', events: 3 },
      { kind: 'strike', events: 1 },
    ]),
  ).toBe('together')
  expect(
    toneOf([
      { kind: 'meet', events: 2 },
      { kind: 'strike', events: 2 },
    ]),
  ).toBe('force')
  expect(toneOf([])).toBe('other')
})
