import { expect, test } from 'vitest'
import { loadLexicon } from '../../../load/lexicon-files.ts'
import { createReader } from '../../reader.ts'

const reader = createReader(loadLexicon())

/** Countries that an article has for its doers. */
function countriesOf(text: string): (string | undefined)[] {
  const { events, entities } = reader.read({ id: 'article', text })
  const actors = events.flatMap(({ arguments: all }) => all.filter(({ role }) => role === 'actor'))
  return actors.flatMap(({ entity }) => entities.find(({ id, kind }) => id === entity && kind === 'country')?.country ?? [])
}

test.each([
  ['غارة إسرائيلية على بلدة كفرا في جنوب لبنان.', ['IL']],
  ['أدى الهجوم التركي على عفرين إلى نزوح الآلاف.', ['TR']],
  ['أعلنت الشرطة في لندن اعتقال إيرانية في المطار.', []],
  ['أعلنت الشرطة في لندن اعتقال إيراني في المطار.', []],
])('%s', (text, countries) => expect([...new Set(countriesOf(text))]).toEqual(countries))
