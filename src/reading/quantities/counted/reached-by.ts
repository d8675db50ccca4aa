import type { CountedAs } from '../../../lexicon/tables/figures.ts'
import type { Ground } from '../figure.ts'

/** By the verb's past: whom a deed told in the plural reached. */
const REACHING: ReadonlySet<string> = new Set(['طال', 'شمل', 'استهدف', 'ضم'])
const REACHED: ReadonlyMap<string, CountedAs> = new Map([
  ['اعتقالات', 'arrested'],
  ['توقيفات', 'arrested'],
  ['ايقافات', 'arrested'],
  ['اعتقال', 'arrested'],
  ['توقيف', 'arrested'],
  ['تبادل', 'released'],
  ['اغتيالات', 'killed'],
  ['اعدامات', 'killed'],
])
/** The deed stands so many tokens before the figure, at the most. */
const FARTHEST = 6

/**
 * «طالت الاعتقالات العشرات», «شملت حملة التوقيفات 40 ضابطا», «الاعتقالات الواسعة التي طالت 50 شخصا»: the deed and its verb stand before the
 * figure, in either order.
 *
 * @param at The token right before the figure.
 */
export function reachedBy({ passage: { words } }: Ground, at: number, floor: number): CountedAs | undefined {
  let found: CountedAs | undefined
  let reaches = false
  for (let back = at; back >= Math.max(floor, at - FARTHEST); back--) {
    const past = words[back]?.verb?.value.lemma.past
    if (words[back]?.tag === 'mark' || (past !== undefined && !REACHING.has(past))) return undefined
    reaches ||= past !== undefined
    found ??= REACHED.get(words[back]?.stem.replace(/^ال/, '') ?? '')
    if (found && reaches) return found
    if (!found && !reaches && back < at - 1) return undefined
  }
  return undefined
}

/** By the verb's past: who leaves in a disaster does not come back. */
const LEFT = 'رحل'
const DISASTERS = new Set([
  'حادث',
  'حادثه',
  'انفجار',
  'هجوم',
  'غاره',
  'قصف',
  'زلزال',
  'حريق',
  'فاجعه',
  'كارثه',
  'انهيار',
  'تفجير',
  'غرق',
  'تحطم',
])

/** «رحل في الحادث 11 طالبا». */
export function diesIn({ passage: { words } }: Ground, at: number): CountedAs | undefined {
  if (words[at]?.verb?.value.lemma.past !== LEFT || words[at + 1]?.tag !== 'preposition') return undefined
  return DISASTERS.has(words[at + 2]?.stem.replace(/^ال/, '') ?? '') ? 'killed' : undefined
}

/** «يوم دام حصد عشرات المدنيين»; seats, goals and points are reaped too. */
export function reaps({ passage: { hits, words } }: Ground, at: number, first: number): CountedAs | undefined {
  if (!hits.all(at, 'verb').some(({ value }) => value.lemma.past === REAPED)) return undefined
  return [0, 1, 2, 3].some((step) => ANYBODY.test(words[first + step]?.stem ?? '')) ? 'killed' : undefined
}

const ANYBODY = /^(?:ال)?(?:مدني|شخص|اشخاص|طفل|اطفال|مواطن|نساء|امراه)/
const REAPED = 'حصد'

const VICTIM = new Set(['ضحيه', 'ضحيته', 'ضحيتها', 'ضحيتهما', 'ضحايا'])
const FELL: ReadonlySet<string> = new Set(['راح', 'ذهب', 'سقط', 'وقع'])

/** «راح ضحية الهجوم 17 مدنيا», «ذهب ضحيتها 40». */
export function fellVictim({ passage: { words, tokens, hits } }: Ground, at: number): CountedAs | undefined {
  if (!VICTIM.has(tokens[at]?.form ?? '')) return undefined
  return hits.all(at - 1, 'verb').some(({ value }) => FELL.has(value.lemma.past)) || FELL.has(words[at - 1]?.stem ?? '')
    ? 'killed'
    : undefined
}
