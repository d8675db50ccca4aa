import { personKey } from '../../coreference/name-parts.ts'
import { isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import type { Search } from '../search.ts'

/** Between its marks, in tokens. */
const LONGEST = 3
/** In letters. */
const SHORTEST = 3
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '(': ')' }
/** A kunya or a title opens a nickname, not what somebody says. */
const OPENINGS = new Set(['ابو', 'ابي', 'ابا', 'ام', 'الحاج', 'الشيخ', 'الملا', 'السيد'])
/** What stands in brackets after a name and is nobody's. */
const OTHER_TABLES = new Set(['organisation', 'institution', 'outlet', 'country', 'place', 'nisba', 'role', 'unit', 'trigger-noun'])

/** What was found, the last person's name cut before its nickname's marks, and that nickname. */
export function withNickname(search: Search, here: readonly Found[]): readonly Found[] {
  const named = here.at(-1)
  if (!named) return here
  const open = markInside(search, named)
  if (open === undefined) {
    const nickname = nicknameAfter(search, named)
    return nickname ? [...here, nickname] : here
  }
  const name = { ...named, last: open - 1 }
  return [...here.slice(0, -1), name, toNickname(search, name, open + 1, named.last)]
}

/** «محمد حمدان دقلو "حميدتي"» of the tables: where the mark opens that the name's last word stands in. */
function markInside({ passage: { tokens } }: Search, { kind, form, first, last }: Found): number | undefined {
  if (kind !== 'person' || form !== 'name' || tokens[last + 1]?.form !== '"') return undefined
  for (let at = last - 1; at > first; at--) if (tokens[at]?.form === '"') return at
  return undefined
}

/** «إبراهيم عقيل "الحاج عبد القادر"», «سامر الجاسم (أبو عمشة)»: by what else the person just named goes. */
function nicknameAfter(search: Search, named: Found): Found | undefined {
  const { passage, limit } = search
  const { tokens, words, hits } = passage
  if (named.kind !== 'person' || named.form !== 'name') return undefined
  const open = named.last + 1
  const close = CLOSING[tokens[open]?.form ?? '']
  const first = open + 1
  if (close === undefined || first >= limit || tokens[named.first - 1]?.form === '"') return undefined
  let last = first
  while (last < first + LONGEST && last + 1 < limit && tokens[last + 1]?.form !== close) last++
  if (tokens[last + 1]?.form !== close) return undefined
  for (let at = first; at <= last; at++) if (words[at]?.tag !== 'noun' || words[at]?.conjunction || words[at]?.preposition) return undefined
  const isAlias = OPENINGS.has(tokens[first]?.form ?? '')
  const isOther = hits.isIn(first, OTHER_TABLES)
  const isWord = passage.lexicon.everydayWords.has(words[first]?.stem ?? '') || isDefinite(passage, first)
  const isSpoken = (tokens[first]?.form.length ?? 0) < SHORTEST || hits.at(first, 'verb') !== undefined
  if (!isAlias && (isSpoken || last > first || isOther || isWord || close === ')')) return undefined
  if (first === last && isAlias) return undefined
  return toNickname(search, named, first, last)
}

function toNickname({ passage }: Search, named: Found, first: number, last: number): Found {
  const key = named.key ?? personKey(passage, named)
  return { rule: 'nickname', kind: 'person', form: 'name', certainty: 'likely', first, last, number: 'singular', key }
}
