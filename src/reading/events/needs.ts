import type { TableName } from '../../lexicon/entries.ts'
import type { Hit } from '../../lexicon/finder.ts'
import type { Needs } from '../../lexicon/tables/triggers.ts'
import { foldSpelling } from '../../text/normalise.ts'
import type { Passage } from '../passage.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Constituent } from './clause.ts'

/** What stands after a trigger, as far as its needs go. */
interface Context {
  readonly passage: Passage
  /** The trigger's last token. */
  readonly last: number
  readonly constituents: readonly Constituent[]
  /** The tokens that a figure covers. */
  readonly quantityOf: ReadonlyMap<number, number>
  /** The doers of a verb, wherever they stand. */
  readonly subjects: readonly Phrase[]
}

/** Words of the lexicon as they are folded: they never change, and few are asked for. */
const spellings = new Map<string, string>()

function foldedOf(word: string): string {
  let spelled = spellings.get(word)
  if (spelled === undefined) {
    spelled = foldSpelling(word)
    spellings.set(word, spelled)
  }
  return spelled
}

const folded = new WeakMap<readonly string[], ReadonlySet<string>>()

/** A row's list of words never changes: it is folded and inflected once. */
function setOf(words: readonly string[]): ReadonlySet<string> {
  let set = folded.get(words)
  if (!set) {
    set = new Set(words.flatMap((word) => inflections(foldSpelling(word))))
    folded.set(words, set)
  }
  return set
}

/** What a word of each table counts as, where a row asks for a class («@people») and not for a word. */
const CLASS_OF: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  person: ['@person', '@people'],
  'given-name': ['@person', '@people'],
  role: ['@person', '@people'],
  place: ['@place'],
  country: ['@place', '@state', '@armed'],
  region: ['@place'],
  institution: ['@state'],
  nisba: ['@people'],
  outlet: ['@state'],
}
const ARMED = new Set(['armed', 'military', 'police', 'unit', 'armed-group', 'army'])

function classesOf(hit: Hit, isEveryday: boolean): readonly string[] {
  if (hit.table === 'given-name' && isEveryday) return []
  if (hit.table === 'group') return ARMED.has(hit.value.group.class) ? ['@armed', '@people'] : ['@people']
  if (hit.table === 'organisation') return ARMED.has(hit.value.kind) ? ['@armed', '@state'] : ['@state']
  if (hit.table === 'institution' && ARMED.has(hit.value.class)) return ['@armed', '@state']
  return CLASS_OF[hit.table] ?? []
}

/** A head noun as it may stand: «اتفاق», «اتفاقا», «الاتفاق» (the article is off already), its dual and sound plural. */
function inflections(word: string): string[] {
  const stem = word.endsWith('ه') ? `${word.slice(0, -1)}` : word
  return [word, `${word}ا`, `${stem}ات`, `${stem}ون`, `${stem}ين`, `${stem}ان`, `${stem}تان`, `${stem}تين`]
}

/** Whether a word of several meanings stands where it means the event. */
export function meetsNeeds(needs: Needs, context: Context): boolean {
  const { passage, last, constituents, subjects, quantityOf } = context
  const next = passage.words[last + 1]?.stem ?? ''
  if (needs['not-next'] && setOf(needs['not-next']).has(next)) return false
  if (needs.next && !setOf(needs.next).has(next)) return false
  const isJoined = !needs.prep || hasPreposition(needs.prep, constituents, passage)
  if (!isJoined && !needs.subject) return false
  if (!needs.object && !needs.subject) return true
  const heads = headsOf(constituents, needs.prep ?? [], passage)
  if (constituents.some(({ preposition, phrases }) => preposition === '' && phrases.some(({ first }) => quantityOf.has(first))))
    heads.push('@people')
  if (passage.words[last]?.tag === 'noun' && passage.words[last]?.pronoun) heads.push('@person', '@people')
  for (const { first } of subjects) heads.push(...phraseHeads(passage, first))
  const objects = isJoined && needs.object ? setOf(needs.object) : undefined
  const doers = needs.subject ? setOf(needs.subject) : undefined
  return heads.some((head) => objects?.has(head) === true || doers?.has(head) === true)
}

function hasPreposition(prepositions: readonly string[], constituents: readonly Constituent[], { words }: Passage): boolean {
  const wanted = setOf(prepositions)
  return constituents.some(
    ({ preposition, first }) => wanted.has(preposition) || (words[first]?.preposition && wanted.has(words[first].preposition)),
  )
}

/** The heads of bare phrases and of those under the preposition that is needed («سيطر على مدينة»). */
function headsOf(constituents: readonly Constituent[], prepositions: readonly string[], passage: Passage): string[] {
  const heads: string[] = []
  for (const { preposition, phrases } of constituents.slice(0, 4)) {
    if (preposition !== '' && !setOf(prepositions).has(preposition)) continue
    for (const { first } of phrases) heads.push(...phraseHeads(passage, first))
  }
  return heads
}

/** The phrase's head with its singular where a table knows it, and what its name counts as. */
function phraseHeads(passage: Passage, first: number): readonly string[] {
  let known = memories.get(passage)
  if (!known) {
    known = []
    memories.set(passage, known)
  }
  const heads = known[first] ?? workOutHeads(passage, first)
  known[first] = heads
  return heads
}

/** Every trigger of several meanings asks for the heads of the phrases after it: they are worked out once. */
const memories = new WeakMap<Passage, (readonly string[] | undefined)[]>()

function workOutHeads({ words, hits, lexicon }: Passage, first: number): string[] {
  const isCount = words[first]?.tag === 'number' || words[first]?.tag === 'quantifier'
  const head = isCount ? first + 1 : first
  const stem = words[head]?.stem ?? ''
  const singular = lexicon.singulars.get(stem)
  const heads = [stem, ...(singular ? [singular] : []), ...(isCount ? ['@people'] : [])]
  for (const hit of hits.from(head)) {
    if (hit.table === 'group' && hit.value.group.singular) heads.push(foldedOf(hit.value.group.singular))
    if (hit.table === 'role' && hit.value.role.masculine) heads.push(foldedOf(hit.value.role.masculine))
    if (hit.table === 'trigger-noun') heads.push(foldedOf(hit.value.trigger.noun))
    heads.push(...classesOf(hit, lexicon.everydayWords.has(stem)))
  }
  return heads
}
