import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settings } from '../../settings/settings.svelte.ts'
import { sayAction } from './say-action.ts'

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
