import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import { isCircumstance } from '../clause/accusative.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Doer } from '../doers/doer.ts'
import { spellings } from '../heads.ts'
import type { Stage } from '../stage.ts'
import type { Context } from './needs.ts'
import type { Wanted } from './wanted.ts'

/** Whether something beside a trigger gives it another meaning: «قضى خمس سنوات», «عبرت عن», «غرق في الديون». */
export function isOtherwise(wanted: Wanted, { stage, last, constituents, doer }: Context): boolean {
  const { notObject, notPrepositions, beside, notBeside } = wanted
  if (notPrepositions && isUnder(constituents, notPrepositions, doer)) return true
  if (doer && notObject?.has('@any') && objectsLeft(stage, constituents, doer).length > 0) return true
  if (beside && !standsBeside(stage, last, beside)) return true
  return notBeside !== undefined && standsBeside(stage, last, notBeside)
}

/** «عبرت الصين الجمعة عن قلقها»: a preposition that is the trigger's own, as no object stands between. */
function isUnder(constituents: readonly Constituent[], prepositions: ReadonlySet<string>, doer: Doer | undefined): boolean {
  const doers = new Set(doer?.phrases.map(({ first }) => first))
  const nearest = constituents.find(({ time, phrases }) => time === undefined && !phrases.some(({ first }) => doers.has(first)))
  return nearest !== undefined && prepositions.has(nearest.preposition)
}

/** What a trigger needs stands among so many constituents after it. */
const NEAREST = 4

/** The bare phrases that are no doer's: what is left for the object. */
export function objectsLeft(stage: Stage, constituents: readonly Constituent[], { phrases: doers }: Doer): Phrase[] {
  const taken = new Set(doers.map(({ first }) => first))
  return constituents
    .slice(0, NEAREST)
    .filter(({ preposition, time, phrases }) => preposition === '' && time === undefined && !phrases.some(({ first }) => taken.has(first)))
    .flatMap(({ phrases }) => phrases.filter((phrase) => !isCircumstance(stage, phrase)))
}

/** In tokens. */
const FARTHEST_BESIDE = 8

/** «على بقائي (48 عاما) بالسجن»: a short bracket is passed over. */
function closeOfBracket({ tokens }: Passage, open: number): number {
  if (tokens[open]?.form !== '(') return open
  for (let at = open + 1; at <= open + LONGEST_BRACKET; at++) if (tokens[at]?.form === ')') return at
  return open
}

/** In tokens. */
const LONGEST_BRACKET = 5

/** «اختار الحزب نائبا ليكون مرشحه». */
function isToBe({ verb }: Word): boolean {
  return verb?.value.lemma.past === 'كان' && verb.before.preposition === 'ل'
}

/** «وصل قارب يقل مهاجرين», «حافلة تحمل معتمرين»: a present that says who or what is on board. */
function isCarrying({ verb }: Word, next: Word | undefined): boolean {
  return verb?.value.aspect === 'present' && CARRYING.has(verb.value.lemma.past) && next?.stem !== 'عن'
}

/** «يقل» is written like another verb of few. */
const CARRYING = new Set(['أقل', 'قل', 'حمل', 'نقل'])

/** «وصف التصريحات بأنها كاذبة». */
function isCalled({ stem }: Word): boolean {
  return stem.startsWith('بان')
}

/** Whether one of some words stands after the trigger in its clause, close by. */
function standsBeside({ passage }: Stage, last: number, wanted: ReadonlySet<string>): boolean {
  for (let at = last + 1, end = last + FARTHEST_BESIDE; at <= end; at++) {
    const close = closeOfBracket(passage, at)
    end += close - at
    at = close
    const word = passage.words[at]
    if (
      !word ||
      (word.tag === 'verb' && !isToBe(word) && !isCarrying(word, passage.words[at + 1])) ||
      (word.tag === 'complementiser' && !isCalled(word)) ||
      word.tag === 'relative'
    )
      return false
    if (passage.tokens[at]?.form === '.') return false
    const isOne = word.adjective && !word.definite && word.stem.endsWith('ي')
    if (spellings(word).some((each) => wanted.has(each) || (!isOne && wanted.has(passage.lexicon.singulars.get(each) ?? '')))) return true
  }
  return false
}
