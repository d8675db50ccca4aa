import { expect, test } from 'vitest'
import { PROBLEMS } from '../../../src/ingest/problem.ts'
import rows from '../../messages/problems.tsv'
import { settings } from '../settings/settings.svelte.ts'
import { sayProblem } from './say-problem.ts'

test('every code has its Arabic sentence, and no other', () => {
  expect(rows.map(([code]) => code).sort()).toEqual(Object.keys(PROBLEMS).sort())
  expect(rows.filter(([, sentence]) => !/\p{Script=Arabic}/u.test(sentence ?? ''))).toEqual([])
})

test('a problem is said in the language of the page; one of another version as the server says it', () => {
  settings.language = 'ar'
  expect(sayProblem('robots', 'no robots')).toBe('يطلب الموقع من البرامج ألا تجلب هذا')
  expect(sayProblem('of-tomorrow', 'not known yet')).toBe('not known yet')
  settings.language = 'en'
  expect(sayProblem('robots', 'no robots')).toBe('no robots')
})
