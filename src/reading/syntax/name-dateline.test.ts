import { expect, test } from 'vitest'
import { loadLexicon } from '../../load/lexicon-files.ts'
import { createReader } from '../reader.ts'

const reader = createReader(loadLexicon())

test.each([
  ['a verb as well', 'عدن - وصل رئيس الوزراء أمس.', 'عدن', 'YE'],
  ['a quality as well', 'طويلة - وصلت آلاف الأسر أمس.', 'طويلة', 'SD'],
  ['two places of one name', 'عمان - التقى الملك رئيس المجلس أمس.', 'عمان', 'JO'],
])('a dateline begins with a place, though it is %s', (_, text, name, country) => {
  const { entities } = reader.read({ id: 'case', text })
  expect(entities).toContainEqual(expect.objectContaining({ name, country, kind: 'place' }))
})
