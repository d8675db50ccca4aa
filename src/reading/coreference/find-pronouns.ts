import type { EntityBook } from '../mentions/entity-book.ts'
import { type Passage, spanOf } from '../passage.ts'
import { isSaying } from '../syntax/saying.ts'
import type { Entity, EntityId, Sentence } from '../types.ts'
import { type Clitic, cliticAt, type Host } from './clitic.ts'
import { latterAt } from './latter.ts'
import { Scene } from './scene.ts'
import { isBehindTime, unsaidSubject } from './unsaid-subject.ts'

/**
 * Whom the pronouns of an article mean, where that is safe, told to the book by token: «زيارته», «قواتها», «إنه سيزور», and verbs without a
 * subject of their own («وأضاف»), and of «الأخير». What stands in quotation marks is left alone: there somebody else speaks.
 *
 * @param taken Tokens of times are 1.
 */
export function findPronouns(passage: Passage, book: EntityBook, taken: Uint8Array): void {
  const scene = new Scene(passage, book)
  let saying: number | undefined
  for (const sentence of passage.sentences) {
    if (sentence.part === 'byline' || sentence.part === 'related') continue
    scene.open(sentence)
    saying = readSentence(passage, book, scene, sentence, taken, saying)
  }
}

/**
 * @param saying The last verb of saying in the sentence before.
 * @returns The last verb of saying in this one.
 */
function readSentence(
  passage: Passage,
  book: EntityBook,
  scene: Scene,
  sentence: Sentence,
  taken: Uint8Array,
  saying: number | undefined,
): number | undefined {
  const { tokens } = passage
  let last: number | undefined
  let isQuoted = false
  for (let at = sentence.first; at < sentence.last; at++) {
    if (tokens[at]?.form === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (passage.words[at]?.tag === 'verb') {
      const isDated = isBehindTime(passage, sentence, at, (token) => taken[token] === 1)
      const verb = isDated ? saying : subjectVerb(passage, sentence, at, saying)
      const pronoun = verb === undefined ? undefined : unsaidSubject(passage, sentence, at, isDated, taken)
      const id = pronoun && verb !== undefined ? scene.subjectOf(verb) : undefined
      if (id !== undefined && pronoun && scene.agrees(id, pronoun)) {
        const { start, end } = spanOf(tokens, at, at)
        book.refer(at, id, { start, end, rule: 'unsaid-subject', certainty: 'likely' })
        scene.keep(id, at, true)
      }
      if (isSaying(passage, at) && !isUnder(passage, last, at)) last = at
      continue
    }
    const latter = latterAt(passage, at)
    const told = latter && scene.latter(at, latter)
    if (told !== undefined) {
      book.mention(told, { ...spanOf(tokens, at, at), rule: 'latter', form: 'nominal', certainty: 'likely' })
      scene.keep(told, at, passage.words[at - 1]?.tag === 'verb')
      continue
    }
    const clitic = cliticAt(passage, at)
    const found = clitic && referentOf(scene, at, clitic)
    if (!found) continue
    const end = tokens[at]?.end ?? 0
    const certainty = found.isHere ? 'sure' : 'likely'
    book.refer(at, found.id, { start: end - clitic.pronoun.length, end, rule: 'pronoun', certainty })
    scene.keep(found.id, at, false)
  }
  return last
}

function referentOf(scene: Scene, at: number, { pronoun, host }: Clitic): { id: EntityId; isHere: boolean } | undefined {
  if (host !== 'topic') {
    const found = scene.antecedent(at, pronoun, (entity) => canOwn(entity, host))
    return found && scene.isPlace(found.id) ? undefined : found
  }
  const id = scene.topic(at, pronoun)
  return id === undefined ? undefined : { id, isHere: true }
}

/**
 * The verb that a verb joined by «و» shares its subject with: of one that opens its sentence and says («وأضاف»), the last that said; of
 * another the nearest before it that is none of a relative clause.
 */
function subjectVerb({ words, tokens }: Passage, { first }: Sentence, at: number, saying: number | undefined): number | undefined {
  if (at === first || (at === first + 1 && words[first]?.tag === 'mark')) return saying
  for (let before = at - 1; before >= Math.max(first, at - FARTHEST); before--) {
    if (words[before]?.tag !== 'verb') continue
    const lead = words[before - 1]
    if (lead?.tag === 'relative' || tokens[before - 1]?.form.endsWith('ما')) continue
    return before
  }
  return undefined
}

/** In tokens. */
const FARTHEST = 60

/** «قال الوزير إن بلاده ترفض»: what is said says nothing itself, unless it goes on as the first began («وأضاف»). */
function isUnder({ words }: Passage, last: number | undefined, at: number): boolean {
  if (last === undefined) return false
  const [one, other] = [words[last]?.verb, words[at]?.verb]
  if (words[at]?.conjunction && one?.value.aspect === other?.value.aspect) return false
  for (let between = last + 1; between < at; between++) if (words[between]?.tag === 'complementiser') return true
  return false
}

function canOwn({ kind }: Entity, host: Host): boolean {
  return host === 'person' ? kind === 'person' : true
}
