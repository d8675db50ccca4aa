import { bareStem, isDefinite } from '../mentions/definite.ts'
import type { Found } from '../mentions/found.ts'
import { isOwnedDeed } from '../mentions/names/owned-deed.ts'
import type { Passage } from '../passage.ts'
import { isGeneration } from '../syntax/generation.ts'
import { gatherNameParts, isHeadOf, type NamePart, personKey } from './name-parts.ts'
import { spelledName } from './spelled-name.ts'

/** By the first word of a part: the parts, with all their words. */
type PartsByWord = ReadonlyMap<string, readonly (readonly [string, NamePart])[]>

/**
 * Mentions of people by a part of their name: the surname («الشيباني»), more rarely the given name («صدام»), before or after the full name.
 * A part that two people of the article share names neither.
 */
export function shortNames(passage: Passage, taken: Uint8Array, found: Found[]): void {
  const parts = gatherNameParts(passage, found)
  if (parts.size === 0) return
  linkIntroduced(passage, parts, found)
  linkTitled(passage, parts, found)
  const byWord = indexParts(parts)
  const again: Found[] = []
  for (const { first, last, part } of passage.sentences) {
    if (part === 'byline' || part === 'related') continue
    for (let at = first; at < last; at++) {
      if (taken[at] === 3 || taken[at] === 1 || passage.tokens[at]?.kind !== 'word' || isGrammar(passage, at)) continue
      const short = shortNameAt(passage, byWord, taken, at, last)
      if (!short) continue
      again.push(short)
      taken.fill(3, short.first, short.last + 1)
      at = short.last
    }
  }
  const whole = again.filter(({ first, last }) => last > first)
  if (whole.length > 0) dropInside(whole, found)
  for (const each of again) found.push(each)
}

/** «ماركو فيلتروني» a second time: the surname that a rule found alone belongs to the whole. */
function dropInside(whole: readonly Found[], found: Found[]): void {
  const inside = new Set<number>()
  for (const { first, last } of whole) for (let at = first; at <= last; at++) inside.add(at)
  let kept = 0
  for (const each of found) if (!inside.has(each.first) || !inside.has(each.last)) found[kept++] = each
  found.length = kept
}

function indexParts(parts: ReadonlyMap<string, NamePart>): PartsByWord {
  const byWord = new Map<string, (readonly [string, NamePart])[]>()
  for (const entry of [...parts].sort(([, one], [, other]) => other.words - one.words)) {
    const [first = ''] = entry[0].split(' ')
    const same = byWord.get(first)
    if (same) same.push(entry)
    else byWord.set(first, [entry])
  }
  return byWord
}

/** «الوزير الشيباني»: a single name under a role is the person of that surname, where the article names one in full. */
function linkIntroduced(passage: Passage, parts: ReadonlyMap<string, NamePart>, found: Found[]): void {
  for (const [index, each] of found.entries()) {
    if (each.kind !== 'person' || each.form !== 'name' || each.key) continue
    const part = parts.get(spelledName(passage, each))
    if (
      !part?.owner ||
      !(part.isSurname || each.rule === 'lone-name' || (each.class === 'royal' && part.isRoyal)) ||
      part.owner === personKey(passage, each)
    )
      continue
    // «ترامب» alone is the president, though the article names another of the family in full
    if (isHeadOf(each) && part.owner.startsWith('person:') && !part.isHead) continue
    const { person: _, country: __, ...rest } = each
    const again =
      each.rule === 'lone-name' || each.rule === 'known-person'
        ? ({ rule: part.isSurname ? 'surname-again' : 'given-name-again', certainty: 'sure' } as const)
        : {}
    found[index] = { ...(part.words === 1 ? rest : each), ...again, key: part.owner }
  }
}

/** «السفير الخريجي»: an office and what reads like its quality, where the article names somebody of that surname in full. */
function linkTitled(passage: Passage, parts: ReadonlyMap<string, NamePart>, found: Found[]): void {
  for (const [index, each] of found.entries()) {
    if (each.rule !== 'nominal-role' || each.last !== each.first + 1 || !isDefinite(passage, each.last)) continue
    const form = passage.tokens[each.last]?.form ?? ''
    const part = parts.get(form)
    if (!part?.owner || !part.isSurname || part.words > 1 || passage.hits.isIn(each.last, WORD_TABLES)) continue
    if (passage.lexicon.everydayWords.get(bareStem(passage, each.last)) === 'quality') continue
    const { first, last, country: _, ...rest } = each
    found[index] = { ...rest, rule: 'surname-again', form: 'name', first: last, last, role: { first, last: first }, key: part.owner }
  }
}

/** Tokens of a name found before. */
const NAME = 3

/** The word whole, then without «و» or «ف», then without «ب», «ل» or «ك» and what «لل» hides. */
function shortNameAt(passage: Passage, parts: PartsByWord, taken: Uint8Array, at: number, limit: number): Found | undefined {
  let form = passage.tokens[at]?.form ?? ''
  let short = shortNameFrom(passage, parts, taken, form, at, limit)
  if (short) return short
  if (form.startsWith('و') || form.startsWith('ف')) {
    form = form.slice(1)
    short = shortNameFrom(passage, parts, taken, form, at, limit)
    if (short) return short
  }
  if (!(form.startsWith('ب') || form.startsWith('ل') || form.startsWith('ك'))) return undefined
  return shortNameFrom(passage, parts, taken, form.startsWith('لل') ? `ا${form.slice(1)}` : form.slice(1), at, limit)
}

function shortNameFrom(
  passage: Passage,
  parts: PartsByWord,
  taken: Uint8Array,
  spelled: string,
  at: number,
  limit: number,
): Found | undefined {
  const candidates = parts.get(spelled)
  const isWhole = spelled === passage.tokens[at]?.form
  if (!candidates || spelled.length < (isWhole ? 2 : SHORTEST_ATTACHED)) return undefined
  for (const [name, part] of candidates) {
    const last = endOfName(passage, name, spelled, at)
    if (part.owner === undefined || last === undefined || last >= limit) continue
    if (part.words === 1 && isOtherOfName(passage, last)) continue
    const isWord = part.words === 1 && isAlsoWord(passage, part, spelled, at)
    if (part.words === 1 && !fits(passage, part, isWord, at, taken[at - 1] === NAME)) continue
    return {
      rule: part.isSurname ? 'surname-again' : 'given-name-again',
      kind: 'person',
      form: 'name',
      certainty: isWord ? 'likely' : 'sure',
      first: at,
      last,
      key: part.owner,
      attached: attachedTo(passage, at, spelled),
    }
  }
  return undefined
}

/** «السبسي الابن», «الأسد الأب»: not whom the surname alone means; «الأب بولس» is a priest. */
function isOtherOfName({ words, tokens }: Passage, last: number): boolean {
  const next = words[last + 2]
  return isGeneration(tokens[last + 1]) && !(next?.tag === 'noun' && next.closed && !next.definite && !next.place && !next.preposition)
}

/** The letters before the name, where only the name's spelling shows them: «لبابتشينكو». */
function attachedTo({ tokens, words }: Passage, at: number, spelled: string): number {
  const word = words[at]
  const known = (word?.conjunction ? 1 : 0) + (word?.preposition ? 1 : 0)
  const form = tokens[at]?.form ?? ''
  if (form === spelled) return 0
  return Math.max(known, form.length - spelled.length + (form.startsWith('لل') ? 1 : 0))
}

/** «على» is no «علي», and «كان» nobody. */
function isGrammar({ words }: Passage, at: number): boolean {
  const tag = words[at]?.tag
  return tag === 'preposition' || tag === 'complementiser' || tag === 'particle' || tag === 'pronoun' || tag === 'relative'
}

/** With a particle attached a shorter name is written like too many words: «كان» is no «ك» and «إن». */
const SHORTEST_ATTACHED = 3

/** Where the name that the tokens from the first on spell ends, hyphens apart. */
function endOfName({ tokens }: Passage, name: string, first: string, at: number): number | undefined {
  if (name === first) return at
  let last = at
  for (const word of name.split(' ').slice(1)) {
    if (tokens[last + 1]?.form === '-') last++
    if (tokens[++last]?.form !== word) return undefined
  }
  return last
}

/** «في لندن» is the town. */
const IN = new Set(['في', 'الي', 'من', 'قرب'])

/** A single word is the person where nothing else explains it, or where it stands as no noun's genitive or adjective. */
function fits(passage: Passage, part: NamePart, isWord: boolean, at: number, isJoined: boolean): boolean {
  const { words, hits, lexicon } = passage
  const before = words[at - 1]
  const isLedIn = before?.tag === 'preposition' ? IN.has(before.stem) : before?.tag === 'noun' && lexicon.placeHeads.has(before.stem)
  if (isLedIn && hits.at(at, 'place')) return false
  if (!words[at]?.conjunction && /^(?:ال|بن|ابو|ابي|ابا|عبد|ابن)$/.test(before?.stem ?? '')) return false
  if (part.isSurname)
    return (
      !isWord ||
      standsAlone(words, at) ||
      opensClause(words, at) ||
      isOwnedDeed(passage, at) ||
      (isJoined && words[at]?.conjunction === true)
    )
  return !isWord && standsAlone(words, at)
}

const WORD_TABLES = new Set(['nisba', 'place', 'country', 'role', 'group', 'trigger-noun', 'institution'])

/** «السوداني», «الأسود»: the form means something else too. */
function isAlsoWord(passage: Passage, part: NamePart, spelled: string, at: number): boolean {
  const { hits, lexicon, words } = passage
  const word = words[at]
  if (!word || word.tag === 'verb' || word.tag === 'preposition') return true
  const kind = lexicon.everydayWords.get(bareStem(passage, at))
  if (kind !== undefined && (kind !== 'participle' || isDefinite(passage, at) || !isBorne(passage, at))) return true
  if (lexicon.nameLikeWords.has(word.stem) || lexicon.nameLikeWords.has(spelled)) return true
  if (part.isLikely && isDefinite(passage, at)) return true
  return hits
    .from(at)
    .some(
      (hit) =>
        !hit.pronoun &&
        hit.last === at &&
        WORD_TABLES.has(hit.table) &&
        !(hit.table === 'place' && part.isSurname && !hit.value.capital && !isDefinite(passage, at)),
    )
}

/** «رايس», «ماكين»: a surname of the tables, whatever participle its letters could be. */
function isBorne({ hits }: Passage, at: number): boolean {
  return hits.at(at, 'family-name')?.pronoun === ''
}

/** «غارات على الجنوب وعون يندد»: joined to what came before, and right before a verb of the present, it is whose verb that is. */
function opensClause(words: Passage['words'], at: number): boolean {
  const next = words[at + 1]
  return words[at]?.conjunction === true && next?.tag === 'verb' && !next.conjunction && next.verb?.value.aspect === 'present'
}

/** Not an adjective or a genitive of the noun before it: after a verb, a mark, a preposition, a particle, or with «ل» of its own. */
function standsAlone(words: Passage['words'], at: number): boolean {
  if (words[at]?.preposition) return true
  const before = words[at - 1]
  if (before === undefined) return true
  return ['verb', 'mark', 'preposition', 'complementiser', 'conjunction'].includes(before.tag)
}
