import { bareStem } from './definite.ts'
import type { Found } from './found.ts'
import { isClosed, nameRunAt } from './name-run.ts'
import { roleAfter } from './role-after.ts'
import type { Search } from './search.ts'

/** A name known only by its shape: a given name and a family name or a word nobody can explain («أحمد الفلاني», «جون سميثسون»). */
export function nameByShape(search: Search, index: number): Found[] | undefined {
  const { shapes } = search
  const shape = shapes[index]
  if (shape !== 'given' && shape !== 'particle' && shape !== 'unknown' && shape !== 'doubtful' && shape !== 'family') return undefined
  if (opensPlace(search, index)) return undefined
  const name = nameRunAt(search, index)
  if (!name) return undefined
  const certainty = certaintyOf(search, name)
  if (!certainty) return undefined
  return [
    {
      rule: 'name-by-shape',
      kind: 'person',
      form: 'name',
      first: name.first,
      last: name.last,
      certainty,
      number: 'singular',
      ...roleAfter(search, name),
    },
  ]
}

/** «نظام», «حياة»: an everyday noun before a name is joined to it by idafa. */
function isThing({ passage }: Search, at: number): boolean {
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  return (
    kind === 'noun' ||
    kind === 'time' ||
    kind === 'adverb' ||
    passage.hits.from(at).some(({ table }) => table === 'role' || table === 'trigger-noun' || table === 'group')
  )
}

/** A doubtful word that is a family name too: «المالكي», «طه». */
function isFamily({ passage, shapes }: Search, at: number): boolean {
  return (
    shapes[at] === 'doubtful' &&
    !passage.lexicon.everydayWords.has(bareStem(passage, at)) &&
    passage.hits.from(at).some(({ table, pronoun }) => !pronoun && table === 'family-name')
  )
}

/** A given name without an everyday meaning but a quality's: «محمود». */
function isGiven({ passage }: Search, at: number): boolean {
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  return (kind === undefined || kind === 'participle' || kind === 'quality') && passage.hits.at(at, 'given-name') !== undefined
}

/** The particles that a name may open with. */
const OPENING = /^(?:ابو|ابي|ابا|عبد|بن|ام|ابن)$/

/** After a verb, a mark, a particle or a preposition, or with an attachment of its own: no genitive or adjective. */
function standsFree({ passage }: Search, first: number): boolean {
  const word = passage.words[first]
  const before = passage.words[first - 1]
  return word?.conjunction === true || word?.preposition !== '' || before?.tag !== 'noun'
}

/** «ريو دي جانيرو»: a place of several words. */
function opensPlace({ passage }: Search, index: number): boolean {
  return passage.hits.from(index).some(({ table, last, pronoun }) => !pronoun && last > index && (table === 'place' || table === 'country'))
}

function certaintyOf(search: Search, name: NonNullable<ReturnType<typeof nameRunAt>>): Found['certainty'] | undefined {
  const { shapes, passage } = search
  if (name.parts < 2 && name.opening !== 'particle') return undefined
  if (name.opening === 'particle' && !OPENING.test(passage.words[name.first]?.stem ?? '')) return undefined
  if (name.opening === 'given') return name.supported ? 'sure' : undefined
  if (name.opening === 'particle') {
    const joined = shapes[name.first + 1]
    if (/^اب[وا]$/.test(passage.words[name.first]?.stem ?? '')) return joined === 'word' || joined === 'no' ? undefined : 'likely'
    return joined === 'given' || joined === 'doubtful' || (joined === 'family' && passage.words[name.first]?.stem !== 'ام')
      ? 'likely'
      : undefined
  }
  const second = shapes[name.first + 1]
  if (
    name.opening === 'doubtful' &&
    second === 'unknown' &&
    isGiven(search, name.first) &&
    passage.words[name.first - 1]?.tag === 'verb' &&
    isClosed(search, name.last)
  )
    return 'likely'
  if (name.opening === 'doubtful')
    return passage.words[name.first]?.preposition === '' &&
      !isThing(search, name.first) &&
      (second === 'family' || second === 'given' || isFamily(search, name.last)) &&
      isClosed(search, name.last) &&
      standsFree(search, name.first)
      ? 'likely'
      : undefined
  return undefined
}
