import type { Hit } from '../../../lexicon/finder.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Constituent } from '../clause/clause.ts'
import { phraseAt } from '../clause/phrases.ts'
import type { Stage } from '../stage.ts'
import { SAID } from '../triggers/said.ts'
import { isAgentive } from './agentive.ts'
import { isTold, verbBeforePhrase } from './controlling-verb.ts'
import { agrees, URGING } from './subject-after.ts'

// What a clause says of words that somebody speaks or writes is his deed: «بيان يتهم فيه إيران», «أصدرت المنظمة تقريرا يدعو إلى التحقيق».

/** Who spoke or wrote the words that a clause goes on about, where the clause names nobody itself; `undefined` where it goes on about no words. */
export function authorsOf(
  stage: Stage,
  sentence: Sentence,
  hit: Hit<'verb'>,
  before: Phrase,
  verb: number,
  bare: readonly Constituent[],
  doersOf: (verb: number | undefined) => readonly Phrase[],
): readonly Phrase[] | undefined {
  const { words, lexicon } = stage.passage
  const isWithin = WITHIN.has(words[verb + 1]?.stem ?? '')
  // «تغريدات هاجمت فيها الرئيس»: in words one attacks by words
  const isSaid = isWithin || lexicon.triggerVerbs.get(hit.value.lemma)?.some(({ kind }) => SAID.has(kind))
  if (!isWords(stage, before.first) || hit.pronoun !== '' || !isSaid || namesSpeaker(stage, hit, verb, bare)) return undefined
  const owner = ownerOf(stage, before, verb)
  if (isWithin && owner) return [owner]
  if (!isWithin && !isTold(words, verb, before)) return undefined
  const over = isWithin ? verbBeforePhrase(stage, sentence, before, verb) : issuingVerb(stage, sentence, before.first)
  const authors = doersOf(over).filter((phrase) => isAgentive(stage, phrase))
  return authors.length > 0 ? authors : undefined
}

/** «شكوى أمام المحكمة يتهم فيها الرئيس», «رسالة إلى نظيره يشيد فيها»: the words that «فيها» takes up, with to whom they went between. */
export function wordsBefore(stage: Stage, sentence: Sentence, verb: number): Phrase | undefined {
  const { words } = stage.passage
  const within = words[verb + 1]?.stem ?? ''
  if (!WITHIN.has(within) || words[verb]?.conjunction) return undefined
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'verb' || word?.tag === 'mark' || word?.tag === 'complementiser' || word?.tag === 'relative') return undefined
    // «اتصالات من نظرائه أكدوا فيها»: from whom they came
    if (word?.tag === 'preposition' && word.stem === 'من') return undefined
    const isHers = /(?:ه|ات|وي)$/.test(word?.stem ?? '')
    if (word?.tag === 'noun' && !word.preposition && isWords(stage, at) && isHers === (within === 'فيها')) return phraseAt(stage, at, verb)
  }
  return undefined
}

/** «بيان اتهم فيه الوزير إيران» names him; «بيان يتهم فيه إيران بدعم المتمردين» only whom he accuses, «خطاب انتقد فيه القرار» only what of. */
function namesSpeaker(stage: Stage, { value }: Hit<'verb'>, verb: number, bare: readonly Constituent[]): boolean {
  const { words, lexicon } = stage.passage
  const [one, other] = bare
  if (!one) return false
  const [phrase, further] = one.phrases
  if (other || further || !phrase) return true
  const isCharge = lexicon.triggerVerbs.get(value.lemma)?.some(({ kind }) => kind === 'accuse') && words[one.last + 1]?.preposition === 'ب'
  const isWithin = WITHIN.has(words[verb + 1]?.stem ?? '')
  if (!agrees(stage, value.agreements, phrase) || (isWithin && isAskedOf(stage, value.lemma.past, phrase))) return false
  return isAgentive(stage, phrase) && !(isCharge && isWithin)
}

/** «بيان حث فيه السكان على الرحيل», «دعا فيه المواطنين إلى الهدوء»: who is urged, by the verb or by the ending of an accusative plural. */
function isAskedOf({ passage: { words, hits } }: Stage, verb: string, { first, last }: Phrase): boolean {
  const head = words[first]
  if (URGING.has(verb)) return true
  return first === last && head?.definite === true && head.stem.endsWith('ين') && hits.at(first, 'group')?.value.number === 'plural'
}

const WITHIN = new Set(['فيه', 'فيها'])

function isWords({ passage: { words, hits } }: Stage, at: number): boolean {
  return hits.at(at, 'media-noun') !== undefined || SAYINGS.has(words[at]?.stem.replace(/(?:ه|ها|هم)$/, '') ?? '')
}

/** Folded, without their pronouns. */
const SAYINGS = new Set(
  'كلم كلمه كلمت خطاب بيان تصريح تصريحات تقرير رسال رساله رسالت تغريد تغريده تغريدت مقال مقابل مقابله حوار شكوي دعوي فيديو تسجيل منشور'.split(
    ' ',
  ),
)

/** «تصريحا للمتحدث باسم الوزارة ندد فيه»: whose words they are. */
function ownerOf(stage: Stage, { first }: Phrase, verb: number): Phrase | undefined {
  const next = first + 1
  const owner = stage.passage.words[next]?.preposition === 'ل' ? phraseAt(stage, next, verb) : undefined
  return owner && isAgentive(stage, owner) ? owner : undefined
}

/** «أصدرت المنظمة تقريرا», «نشر الوزير تغريدة»: the verb that brings the words out, which stands no farther before them than its subject is long. */
function issuingVerb({ passage: { words, lexicon } }: Stage, { first }: Sentence, at: number): number | undefined {
  for (let verb = at - 1; verb >= Math.max(first, at - FARTHEST); verb--) {
    if (words[verb]?.tag === 'complementiser' || words[verb]?.tag === 'relative') return undefined
    const lemma = words[verb]?.verb?.value.lemma
    if (lemma) return lexicon.issuingVerbs.has(lemma.past) ? verb : undefined
  }
  return undefined
}

/** In tokens. */
const FARTHEST = 20
