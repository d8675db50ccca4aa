import { expect, test } from 'vitest'
import { joinPeople, type PersonSeen } from './join-people.ts'

const people = (...seen: readonly PersonSeen[]) => joinPeople(seen).map(({ articles }) => articles.join(''))

test.each<[string, string[], PersonSeen[]]>([
  [
    'the lexicon knows both',
    ['ab'],
    [
      { article: 'a', name: 'لافروف', canonical: 'سيرغي لافروف' },
      { article: 'b', name: 'سيرجي لافروف', canonical: 'سيرغي لافروف' },
    ],
  ],
  [
    'the same name and country',
    ['ab'],
    [
      { article: 'a', name: 'أحمد الحسن', country: 'SY' },
      { article: 'b', name: 'احمد الحسن', country: 'SY' },
    ],
  ],
  [
    'two countries are two people',
    ['a', 'b'],
    [
      { article: 'a', name: 'أحمد الحسن', country: 'SY' },
      { article: 'b', name: 'أحمد الحسن', country: 'IQ' },
    ],
  ],
  [
    'a name of two words alone ties nobody',
    ['a', 'b'],
    [
      { article: 'a', name: 'أحمد الحسن' },
      { article: 'b', name: 'أحمد الحسن' },
    ],
  ],
  [
    'a name of three words does',
    ['ab'],
    [
      { article: 'a', name: 'أحمد محمد الحسن' },
      { article: 'b', name: 'أحمد محمد الحسن' },
    ],
  ],
])('%s', (_, expected, seen) => expect(people(...seen)).toEqual(expected))
