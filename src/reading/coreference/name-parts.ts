import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import { spelledName } from './spelled-name.ts'

/** A part of a full name of the article, by which the person may be named again. */
export interface NamePart {
  /** The key of the one person who bears it; undefined where several do. */
  owner: string | undefined
  readonly words: number
  readonly isSurname: boolean
  /** Only context spoke for the full name. */
  readonly isLikely: boolean
  /** A head of state or government, whom the bare surname means where a relative bears it too. */
  isHead: boolean
  /** Told with a royal title or at the head of a state, so that the given name alone goes back to him under one: «الملك سلمان». */
  isRoyal: boolean
}

/** Folded ends («الشيباني», «بن سلمان», «ابو الغيط») and beginnings of the full names in an article, and names that stand alone. */
export function gatherNameParts(passage: Passage, found: readonly Found[]): Map<string, NamePart> {
  const parts = new Map<string, NamePart>()
  const add = (part: string, owner: string, isSurname: boolean, isLikely: boolean, { isHead, isRoyal }: Rank) => {
    const known = parts.get(part)
    if (!known) parts.set(part, { owner, words: part.split(' ').length, isSurname, isLikely, isHead, isRoyal })
    else if (known.owner !== owner) known.owner = isHead && !known.isHead ? owner : known.isHead && !isHead ? known.owner : undefined
    if (known && isHead) known.isHead = true
    if (known && isRoyal) known.isRoyal = true
  }
  for (const each of found) {
    if (each.kind !== 'person' || each.form !== 'name') continue
    const name = spelledName(passage, each)
    const words = name.split(' ')
    if (words.length < 2) continue
    const owner = personKey(passage, each)
    const surname = surnameOf(words)
    const isLikely = each.certainty === 'likely'
    const rank = { isHead: isHeadOf(each), isRoyal: each.class === 'royal' || each.class === 'head-of-state' }
    add(surname, owner, true, isLikely, rank)
    if (surname !== name) add(name, owner, true, isLikely, rank)
    if (words.length === 3 && SURNAME_FIRST.has(each.person?.country ?? each.country ?? ''))
      add(words.slice(1).join(' '), owner, true, isLikely, rank)
    const [given = ''] = words
    if (surname !== given && !/^(?:ابو|ابي|بن|ابن|ام|عبد)$/.test(given))
      add(given, owner, SURNAME_FIRST.has(each.person?.country ?? each.country ?? ''), isLikely, rank)
  }
  for (const each of found) {
    if (each.kind !== 'person' || each.form !== 'name' || each.key) continue
    const name = spelledName(passage, each)
    if (name.length > 2 && !name.includes(' ') && !parts.has(name)) add(name, personKey(passage, each), true, true, NONE)
  }
  return parts
}

type Rank = Pick<NamePart, 'isHead' | 'isRoyal'>

const NONE: Rank = { isHead: false, isRoyal: false }

/** A head of state or of government. */
export function isHeadOf({ person }: Found): boolean {
  return person?.office === 'head-of-state' || person?.office === 'head-of-government'
}

/** Where the surname comes first: «جونغ أون» of «كيم جونغ أون». */
const SURNAME_FIRST = new Set(['KP', 'KR', 'CN', 'TW', 'VN'])

/** One key for one person: the registry's row, or the name as spelled. */
export function personKey(passage: Passage, found: Found): string {
  return found.person ? `person:${found.person.row.file}:${found.person.row.line}` : `name:${spelledName(passage, found)}`
}

const JOINING = new Set(['بن', 'ابن', 'ابو', 'ابي', 'ابا', 'ال', 'عبد', 'دي', 'فون', 'فان', 'دو', 'بو', 'ولد', 'لو', 'بني'])

/** The last part with the particles before it: «بن سلمان», «أبو الغيط», «فون دير لاين». */
function surnameOf(words: readonly string[]): string {
  let from = words.length - 1
  if (from > 0 && /^(?:الله|الدين|الاسلام)$/.test(words[from] ?? '')) from--
  while (from > 1 && JOINING.has(words[from - 1] ?? '')) from--
  return words.slice(from).join(' ')
}
