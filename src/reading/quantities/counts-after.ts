import type { CountedAs } from '../../lexicon/tables/figures.ts'
import type { Sentence } from '../types.ts'
import { countableAt } from './counted-noun.ts'
import type { Figure, Ground } from './figure.ts'

/** How far after a figure the word that says what it counts may stand, in tokens. */
const FARTHEST = 8

/** «5 أشخاص قتلوا في», «12 شخصا لقوا حتفهم», «40 بين قتيل وجريح», «90 منهن في عداد المفقودات». */
export function countsAfter(ground: Ground, { last }: Figure, sentence: Sentence): readonly CountedAs[] {
  const { tokens, words, hits, lexicon } = ground.passage
  const ceiling = Math.min(sentence.last, last + 1 + FARTHEST)
  for (let at = last + 1; at < ceiling; at++) {
    const word = words[at]
    if (ground.taken[at]) continue
    if (!word || (word.tag === 'mark' && tokens[at]?.form !== '"')) return []
    const form = tokens[at]?.form
    if (form === 'بين' || form === 'عداد') return nounsAt(ground, at)
    if (word.verb) {
      const counting = lexicon.countingVerbs.get(word.verb.value.lemma)
      if (!counting || word.verb.pronoun || word.conjunction || hasObject(ground, at)) return []
      return isMet(ground, counting.needs, at, ceiling) ? [counting.counts] : []
    }
    const own = hits.all(at, 'counting-word').find(({ value, pronoun }) => value.part === 'masdar' && pronoun !== '')
    if (own) return [own.value.counts]
    if (word.tag === 'complementiser' || word.tag === 'number' || word.tag === 'conjunction' || word.conjunction) return []
  }
  return []
}

/** «لقوا حتفهم»: the word it needs follows in the clause. A verb with a preposition cannot count what stands before it. */
function isMet({ passage: { hits } }: Ground, needs: readonly string[], from: number, to: number): boolean {
  if (needs.length === 0 || needs.includes('.')) return true
  for (let at = from + 1; at < to; at++) {
    const hit = hits.at(at, 'counting-word')
    if (hit && needs.includes(hit.before.stem)) return true
  }
  return false
}

/** «بين قتيل وجريح», «عداد المفقودين»: the counting nouns right after a word. */
function nounsAt({ passage: { hits, words } }: Ground, at: number): CountedAs[] {
  const found: CountedAs[] = []
  for (const next of [at + 1, at + 2]) {
    if (next === at + 2 && !words[next]?.conjunction) break
    const hit = hits.all(next, 'counting-word').find(({ value }) => value.part === 'noun')
    if (hit && !found.includes(hit.value.counts)) found.push(hit.value.counts)
  }
  return found
}

/** The verb has an object, a person or a definite noun: its subject is who did it. */
function hasObject(ground: Ground, verb: number): boolean {
  const next = ground.passage.words[verb + 1]
  if (!next || ground.taken[verb + 1] || next.preposition || next.conjunction) return false
  if (next.tag === 'number' || next.tag === 'quantifier') return true
  return next.tag === 'noun' && (next.definite || countableAt(ground, verb + 1)?.class === 'person')
}
