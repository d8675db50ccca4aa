import type { Found } from './found.ts'
import { isClosed, nameRunAt } from './name-run.ts'
import { roleAfter } from './role-after.ts'
import type { Search } from './search.ts'

/** Two or three unexplained words where a speaker stands, after a verb and before its clause: «وقال فيلتون بروكس إن…». */
export function nameByPosition(search: Search, index: number): Found[] | undefined {
  const { passage, shapes } = search
  if (shapes[index] !== 'unknown' || passage.words[index]?.preposition || passage.words[index]?.conjunction) return undefined
  const name = nameRunAt(search, index)
  if (!name || name.parts < 2 || name.parts > 4 || !name.supported) return undefined
  const role = roleAfter(search, name)
  if (!role && !(passage.words[index - 1]?.tag === 'verb' && isClosed(search, name.last))) return undefined
  return [{ rule: 'name-by-position', kind: 'person', form: 'name', certainty: 'likely', first: name.first, last: name.last, number: 'singular', ...role }]
}
