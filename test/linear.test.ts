import { expect, test } from 'vitest'
import { createReader } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'
import { readCorpus } from './corpus.ts'
import { growth, MOST_GROWTH } from './growth.ts'

const reader = createReader(loadLexicon())
const story = readCorpus()
  .map(({ text }) => text)
  .join('\n\n')

test.each([
  ['news', story],
  ['one word without end', 'و'],
  ['one sentence without end', 'قال الوزير إن الرئيس أعلن أن المتحدث أكد '],
  ['open quotes', 'قال «'],
  ['open brackets', '(السودان '],
  ['figures', '12 ألفا و300 و'],
  ['days', 'الخميس الماضي والجمعة '],
  ['words before a day', 'هذا '],
  ['edges of a year', 'بداية '],
  ['names', 'محمد بن أحمد بن '],
  ['letters', 'اف بي '],
  ['commas', 'وزير الخارجية، '],
  ['breaks', 'خبر\n'],
  ['a pointing word without end', 'قتل 10 من هؤلاء '],
])('the time a reading takes grows with the text: %s', (_, piece) => {
  const times = growth(
    piece,
    8_000,
    (text) => text,
    (text) => reader.read({ id: 'long', text }),
  )
  expect(times).toBeLessThanOrEqual(MOST_GROWTH)
})
