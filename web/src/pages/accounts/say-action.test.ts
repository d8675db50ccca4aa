import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settings } from '../../settings/settings.svelte.ts'
import { sayAction, saySubject } from './say-action.ts'

const ROUTES = new URL('../../../../src/server/routes/', import.meta.url)

test('every change that a route can make has its words', () => {
  settings.language = 'en'
  const changes = readdirSync(ROUTES).flatMap((file) => {
    const code = readFileSync(new URL(file, ROUTES), 'utf8')
    return [...code.matchAll(/server\.(post|put|patch|delete)\(\s*'([^']+)'/g)].map(
      ([, method = '', url]) => `${method.toUpperCase()} ${url}`,
    )
  })
  expect(changes.length).toBeGreaterThan(10)
  expect(changes.filter((change) => change !== 'POST /api/read' && sayAction(change) === change)).toEqual([])
  expect(sayAction('of another version')).toBe('of another version')
})

test.each([
  ['c3: reject 38c4:12', 'c3: رفض 38c4:12'],
  ['merge 38c4:12', 'دمج 38c4:12'],
  ['c4: undo c3', 'c4: تراجع c3'],
  ['reject-me: none', 'reject-me: none'],
])('«%s» is said «%s»', (subject, words) => {
  settings.language = 'ar'
  expect(saySubject(subject)).toBe(words)
})
