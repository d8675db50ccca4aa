import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'

const excerpt = (text: string, word: string) => {
  const start = text.indexOf(word)
  return excerptOf(text, { start, end: start + word.length }, { start: 0, end: text.length })
}

test('what is left out on either side is missed there', () => {
  const long = `${'كلمة '.repeat(40)}قصف ${'كلمة '.repeat(40)}`.trim()
  expect(excerpt(long, 'قصف')).toMatch(/^…كلمة .*قصف.* كلمة…$/)
  expect(excerpt('قصف\nحمص', 'قصف')).toBe('قصف حمص')
})

test('marks that turn the direction stay behind in the text', () => {
  expect(excerpt('قصف \u202e\u2067حمص', 'قصف')).toBe('قصف حمص')
})
