import { bareStem, isDefinite } from '../mentions/definite.ts'
import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import { spelledName } from './spelled-name.ts'

/**
 * Mentions of people by a part of their name: the surname («الشيباني»), more rarely the given name («صدام»), before or after the full name.
 * A part that two people of the article share names neither.
 */
export function shortNames(passage: Passage, taken: Uint8Array, found: Found[]): void {
  const parts = gatherParts(passage, found)
  if (parts.size === 0) return
  linkIntroduced(passage, parts, found)
  for (const { first, last, part } of passage.sentences) {
    if (part === 'byline' || part === 'related') continue
    for (let at = first; at < last; at++) {
      if (taken[at] === 3 || taken[at] === 1) continue
      const short = shortNameAt(passage, parts, at, last)
      if (!short) continue
      found.push(short)
      taken.fill(3, short.first, short.last + 1)
      at = short.last
    }
  }
}

/** «الوزير الشيباني»: a single name under a role is the person of that surname, where the article names one in full. */
function linkIntroduced(passage: Passage, parts: ReadonlyMap<string, NamePart>, found: Found[]): void {
  for (const [index, each] of found.entries()) {
    if (each.kind !== 'person' || each.form !== 'name' || each.key) continue
    const part = parts.get(spelledName(passage, each))
    if (!part?.owner || part.owner === personKey(passage, each)) continue
    const { person: _, country: __, ...rest } = each
    found[index] = { ...(part.words === 1 ? rest : each), key: part.owner }
  }
}

interface NamePart {
  /** The key of the one person who bears it; undefined where several do. */
  owner: string | undefined
  readonly words: number
  readonly isSurname: boolean
  /** Only context spoke for the full name. */
  readonly isLikely: boolean
  /** A head of state or government, whom the bare surname means where a relative bears it too. */
  isHead: boolean
}

/** Folded ends («الشيباني», «بن سلمان», «ابو الغيط») and beginnings of the full names in an article. */
function gatherParts(passage: Passage, found: readonly Found[]): Map<string, NamePart> {
  const parts = new Map<string, NamePart>()
  const add = (part: string, owner: string, isSurname: boolean, isLikely: boolean, isHead: boolean) => {
    const known = parts.get(part)
    if (!known) parts.set(part, { owner, words: part.split(' ').length, isSurname, isLikely, isHead })
    else if (known.owner !== owner) known.owner = isHead && !known.isHead ? owner : known.isHead && !isHead ? known.owner : undefined
    if (known && isHead) known.isHead = true
  }
  for (const each of found) {
    if (each.kind !== 'person' || each.form !== 'name') continue
    const name = spelledName(passage, each)
    const words = name.split(' ')
    if (words.length < 2) continue
    const owner = personKey(passage, each)
    const surname = surnameOf(words)
    const isLikely = each.certainty === 'likely'
    const isHead = each.person?.office === 'head-of-state' || each.person?.office === 'head-of-government'
    add(surname, owner, true, isLikely, isHead)
    const [given = ''] = words
    if (surname !== given && !/^(?:ابو|ابي|بن|ابن|ام|عبد)$/.test(given)) add(given, owner, false, isLikely, isHead)
  }
  return parts
}

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

function shortNameAt(passage: Passage, parts: ReadonlyMap<string, NamePart>, at: number, limit: number): Found | undefined {
  const { tokens, words, hits, lexicon } = passage
  const word = words[at]
  const form = tokens[at]?.form
  if (!word || form === undefined || tokens[at]?.kind !== 'word') return undefined
  for (const spelled of spellingsOf(form)) {
    for (let length = 3; length >= 1; length--) {
      if (at + length > limit) continue
      let key = spelled
      for (let more = 1; more < length; more++) key += ` ${tokens[at + more]?.form}`
      const part = parts.get(key)
      if (!part || part.words !== length || part.owner === undefined) continue
      const isBare = length === 1
      const before = words[at - 1]
      if (isBare && /^(?:ال|بن|ابو|عبد|ابن)$/.test(before?.stem ?? '') && !word.conjunction) return undefined
      const isWord =
        lexicon.everydayWords.has(bareStem(passage, at)) ||
        (isDefinite(passage, at) && part.isLikely) ||
        lexicon.nameLikeWords.has(word.stem) ||
        lexicon.nameLikeWords.has(spelled) ||
        word.tag === 'verb' ||
        word.tag === 'preposition' ||
        hits
          .from(at)
          .some(
            ({ table, last, pronoun }) =>
              !pronoun &&
              last === at &&
              (table === 'nisba' ||
                table === 'place' ||
                table === 'country' ||
                table === 'role' ||
                table === 'group' ||
                table === 'trigger-noun' ||
                table === 'institution'),
          )
      if (isBare && !part.isSurname && (isWord || !standsAlone(words, at))) continue
      if (isBare && isWord && !standsAlone(words, at)) continue
      const rule = part.isSurname ? 'surname-again' : 'given-name-again'
      return {
        rule,
        kind: 'person',
        form: 'name',
        certainty: isWord ? 'likely' : 'sure',
        first: at,
        last: at + length - 1,
        key: part.owner,
      }
    }
  }
  return undefined
}

/** The word whole, then without «و», «ف», «ب», «ل», «ك» and what «لل» hides. */
function spellingsOf(form: string): string[] {
  const spellings = [form]
  const first = form[0]
  const rest = form.slice(1)
  if (rest.length < 3) return spellings
  if (first === 'و' || first === 'ف') spellings.push(rest, ...spellingsOf(rest).slice(1))
  else if (first === 'ب' || first === 'ل' || first === 'ك') spellings.push(rest, ...(first === 'ل' && rest[0] === 'ل' ? [`ا${form}`] : []))
  return spellings
}

/** Not an adjective or a genitive of the noun before it: after a verb, a mark, a preposition, a particle, or with «و» or «ل» of its own. */
function standsAlone(words: Passage['words'], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word?.preposition) return true
  if (before === undefined || before.tag === 'noun' || before.tag === 'demonstrative' || before.tag === 'quantifier')
    return before === undefined || (word?.conjunction === true && false)
  return (
    before.tag === 'verb' ||
    before.tag === 'mark' ||
    before.tag === 'preposition' ||
    before.tag === 'complementiser' ||
    before.tag === 'conjunction'
  )
}
