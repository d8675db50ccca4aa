import { addDays, daysBetween } from '../../src/record/day.ts'
import type { DayWindow, Known, Telling } from '../../src/record/types.ts'
import { type Entry, keysOfTelling } from '../../src/store/add/read-entry.ts'
import type { Published } from '../../src/text/article.ts'

/**
 * An archive grown from a smaller one: the n-th copy of an article tells the same of other people in other places, n years later. Only the
 * reading is not done again; its text keeps its words, so that what is searched for is found in as large a part of the archive.
 */
export function renamed(entry: Entry, copy: number): Entry {
  if (copy === 0) return entry
  const { published, url, ...rest } = entry.article
  const key = `${entry.key.slice(0, 12)}${copy.toString(16).padStart(4, '0')}`
  const article = {
    ...rest,
    id: `${rest.id}-${copy}`,
    ...(url ? { url: `${url}?copy=${copy}` } : {}),
    ...(published ? { published: later(published, copy) } : {}),
  }
  const { sketch } = entry
  const telling = (told: Telling) => retell(told, key, copy)
  return {
    ...entry,
    key,
    article,
    sketch: { ...sketch, article: key, bins: sketch.bins.map((bin) => (bin < 0 ? bin : bin ^ copy)), sentences: [] },
    copyKeys: entry.copyKeys.map((each) => each + copy * 7919),
    people: entry.people.map((person) => ({ ...person, key: `${person.key} ${copy}`, name: `${person.name} ${copy}` })),
    tellings: entry.tellings.map((each) => {
      const told = telling(each.telling)
      return { telling: told, keys: keysOfTelling(told) }
    }),
  }
}

const DAYS_OF_A_YEAR = 365

function later<Days extends Published | DayWindow>(days: Days, copy: number): Days {
  const from = addDays(days.from, copy * DAYS_OF_A_YEAR)
  return { ...days, from, to: addDays(from, daysBetween(days.from, days.to)) }
}

function another<Named extends Known>(named: Named, copy: number): Named {
  return named.key === undefined ? named : { ...named, key: `${named.key} ${copy}`, name: `${named.name} ${copy}` }
}

function retell(telling: Telling, article: string, copy: number): Telling {
  const { time, published } = telling
  return {
    ...telling,
    article,
    id: telling.id.replace(telling.article, article),
    participants: telling.participants.map((each) => another(each, copy)),
    beside: telling.beside.map((each) => another(each, copy)),
    places: telling.places.map((each) => another(each, copy)),
    chain: telling.chain.map((each) => another(each, copy)),
    ...(time ? { time: later(time, copy) } : {}),
    ...(published ? { published: later(published, copy) } : {}),
  }
}
