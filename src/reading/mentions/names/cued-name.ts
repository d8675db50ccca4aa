import { isBehindSaying } from '../../syntax/saying.ts'
import { markJointForms } from '../../syntax/word-marks.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import { roleAfter } from '../roles/role-after.ts'
import type { Search } from '../search.ts'
import { awaitedNameAt } from './awaited-name.ts'
import { isClosed } from './closed.ts'
import { isLed } from './led.ts'
import { endOfPart } from './name-extent.ts'
import { type NameRun, nameRunAt } from './name-run.ts'

/** Folded words after which a person's name stands, whatever its words mean; «و» may be attached. */
const CALLED = new Set(['يدعي', 'تدعي', 'يسمي', 'المدعو', 'المدعوه', 'اسمه', 'اسمها'].flatMap((word) => [word, `و${word}`]))
const CALLS = markJointForms(() => ({ has: (form) => CALLED.has(form) || form === BY_NAME }))
const BY_NAME = 'باسم'

/** Does a word call for a name: «يدعى», «ويدعى», «المدعو», «اسمه», «المعروف باسم»? */
export function callsName({ passage: { tokens, words } }: Search, at: number): boolean {
  if (((words[at]?.joints ?? 0) & CALLS) === 0) return false
  return tokens[at]?.form !== BY_NAME || KNOWN.has(tokens[at - 1]?.form ?? '')
}

/** Folded; things are known by a name as well, so that only a given name counts after them. */
const KNOWN = new Set(['المعروف', 'المعروفه', 'والمعروف', 'والمعروفه'])

/** A name of everyday words where nothing but a name can stand: «رجل يدعى صالح خاطر», «وفد برئاسة سعيد جليل». */
export function cuedName(search: Search, index: number): Found[] | undefined {
  const { passage } = search
  const word = passage.words[index]
  if (word?.tag !== 'noun' || word.conjunction || word.preposition || word.pronoun) return undefined
  const isCalled = callsName(search, index - 1) || isLed(passage.words[index - 1])
  const name = isCalled
    ? (calledNameAt(search, index) ?? soleNameAt(search, index))
    : isSpeaker(search, index)
      ? withoutObject(search, awaitedNameAt(search, index))
      : undefined
  if (!name) return undefined
  const { first, last } = name
  return [
    {
      ...{ rule: 'cued-name', kind: 'person', form: 'name', certainty: 'likely', first, last, number: 'singular' },
      ...roleAfter(search, name),
    },
  ]
}

/** After a verb of saying, a given name that is no everyday word: «وقال أحمد فريعة الوزير السابق». */
function isSpeaker({ passage, shapes }: Search, index: number): boolean {
  return shapes[index] === 'given' && isBehindSaying(passage, index)
}

/** «وتنتقد ديمة الطريقة التي», «سجل سيرخيو الكثير من»: what a verb governs or a quality in its own right, no surname. */
function withoutObject(search: Search, name: NameRun | undefined): NameRun | undefined {
  const { passage } = search
  if (name?.parts !== 2 || !isDefinite(passage, name.last) || passage.hits.isIn(name.last, SURNAMES)) return name
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, name.last))
  const next = passage.words[name.last + 1]
  if (next?.tag === 'mark' || next?.tag === 'complementiser') return name
  const isObject = kind === 'noun' || kind === 'masdar' || (kind === 'quality' && (next?.tag === 'preposition' || next?.preposition !== ''))
  return isObject ? { ...name, last: name.last - 1, parts: 1 } : name
}

const SURNAMES = new Set(['family-name', 'given-name', 'nisba'])

/** «ويدعى عمر،», «المعروف باسم عبد الحسيب»: one given name, at the end of its phrase. */
function soleNameAt(search: Search, index: number): NameRun | undefined {
  const { passage, shapes } = search
  if (isLed(passage.words[index - 1])) return undefined
  const isGiven = shapes[index] === 'particle' || passage.hits.at(index, 'given-name')?.pronoun === ''
  const last = isGiven ? endOfPart(search, index) : undefined
  if (last === undefined || !isClosed(search, last) || (shapes[index] === 'particle' && last === index)) return undefined
  return { first: index, last, full: false, opening: 'given', parts: 1, supported: true }
}

/** A name by its shape, or a given name and the words up to where its phrase ends. */
export function calledNameAt(search: Search, first: number): NameRun | undefined {
  const name = nameRunAt(search, first, true)
  return name && name.parts > 1 && name.opening !== 'nisba' ? name : awaitedNameAt(search, first)
}
