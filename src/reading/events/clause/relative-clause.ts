import type { LightUse } from '../../../lexicon/gather/light-verbs.ts'
import type { Passage } from '../../passage.ts'
import { GATHERING } from '../../syntax/gathering.ts'
import { nounPhrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'
import { tellsDuring } from './carrier.ts'
import { clauseEnd } from './clause.ts'
import { TALKS } from './genitive.ts'

/** A clause that goes on about an event noun: «الهجوم الذي وقع أمس», «هجوم شنه مسلحون». */
export interface RelativeClause {
  readonly verb: number
  /** What its verb does: `gathers` says who took part in talks. */
  readonly use: LightUse | 'gathers'
  /** The token after its last. */
  readonly end: number
}

/**
 * The light verb that follows an event noun, with a relative or, after an indefinite noun, without. «مواجهات أطلق خلالها الجنود الرصاص» tells
 * another event.
 */
export function findRelativeClause(stage: Stage, { verb, end, sentence, kind }: Candidate): RelativeClause | undefined {
  if (verb) return undefined
  const { passage } = stage
  const { words, lexicon } = passage
  let at = clauseEnd(stage, end + 1, sentence)
  const isRelative = words[at]?.tag === 'relative'
  const isFitting = !isRelative || fitsRelative(passage, end, at)
  if (isRelative && isOfAnother(passage, end, at)) return undefined
  if (isRelative) at++
  else if (words[at]?.conjunction || !standsAlone(passage, end, at)) return undefined
  if (isAboutItsObject(passage, end, isRelative ? at - 1 : at)) return undefined
  while (words[at]?.tag === 'particle') at++
  if (tellsDuring(words, at)) return undefined
  const hit = words[at]?.verb
  const known = hit && at < sentence.last && !words[at]?.conjunction ? lexicon.lightVerbs.get(hit.value.lemma) : undefined
  const isPaid = hit && known === 'results' && hit.pronoun !== '' && PAYING.has(hit.value.lemma.past)
  const isDone =
    hit &&
    DOING.has(hit.value.lemma.past) &&
    BY_IT.has(words[at + 1]?.stem ?? '') &&
    (isBare(words[at + 2]) || isBehindWhere(passage, at + 2, sentence.last))
  const isGathering = hit !== undefined && !words[at]?.conjunction && TALKS.has(kind) && GATHERING.has(hit.value.lemma.past)
  const use = isPaid || isDone ? 'carries-out' : isGathering ? 'gathers' : known
  // «بعد الهجوم شنت إسرائيل غارات»: with another object of its own it goes on about no noun with the article
  const isUnmarked = !isRelative && use === 'carries-out' && !isDone && hit?.pronoun === ''
  if (isUnmarked && (words[end]?.definite || (words[at + 1]?.tag === 'particle' && words[at + 1]?.pronoun))) return undefined
  if (hit && NARROW.has(hit.value.lemma.past) && !isAbout(stage, at, end)) return undefined
  if (use === 'carries-out' && !isFitting) return undefined
  return use ? { verb: at, use, end: clauseEnd(stage, at + 1, sentence) } : undefined
}

/** «في الانتخابات، رغم التحقيقات التي تجريها»: behind a comma or «رغم» another noun stands right before the relative. */
function isOfAnother({ words, tokens }: Passage, noun: number, relative: number): boolean {
  if (words[relative - 1]?.tag === 'mark') return false
  for (let at = noun + 1; at < relative; at++) {
    if (tokens[at]?.form === ',' && !words[at + 1]?.conjunction) return true
    if (words[at]?.stem === DESPITE) return true
  }
  return false
}

/** Folded. */
const DESPITE = 'رغم'

/** «صد هجوم شنته المليشيا», «إحباط المحاولة التي دبرتها»: the clause is about the deed that is undone, right before it. */
function isAboutItsObject({ words, hits }: Passage, noun: number, clause: number): boolean {
  const object = noun + 1
  const word = words[object]
  if (OPERATIONS.has(words[noun]?.stem ?? '') || word?.preposition !== '' || word.conjunction || !hits.at(object, 'trigger-noun'))
    return false
  for (let at = object + 1; at < clause; at++) if (!words[at]?.adjective) return false
  return object < clause
}

/** «نزع الألغام التي زرعها»: a man's relative goes on about no woman in grammar, and hers about no man, whatever stands between. */
function fitsRelative({ words, tokens, hits }: Passage, noun: number, relative: number): boolean {
  const number = hits.at(noun, 'trigger-noun')?.value.number
  const stem = words[noun]?.stem ?? ''
  const form = tokens[relative]?.form ?? ''
  if (number === undefined || relative === noun + 1 || isInOperation(words, noun, relative)) return true
  if (form.endsWith('الذي')) return number === 'singular' && !stem.endsWith('ه') && !stem.endsWith('ات')
  const isMasculine = number === 'singular' && !stem.endsWith('ه') && !stem.endsWith('ات') && !UNMARKED_FEMININES.has(stem)
  return !form.endsWith('التي') || !isMasculine
}

/** «اعتقال ثلاثة في العملية الأمنية التي نفذها», «حملة القصف التي تشنها»: who carries out the operation does what is done in it. */
function isInOperation(words: Passage['words'], noun: number, relative: number): boolean {
  if (OPERATIONS.has(words[noun - 1]?.stem ?? '')) return true
  let head = relative - 1
  while (head > noun && words[head]?.adjective) head--
  return [head, head - 1].some((at) => at > noun && OPERATIONS.has(words[at]?.stem ?? ''))
}

/** Folded. */
const OPERATIONS = new Set(['عمليه', 'عمليات', 'حمله', 'مداهمه', 'مداهمات'])
/** Folded. */
const UNMARKED_FEMININES = new Set(['حرب'])

/** What these carry stands right before their clause: «العقوبات التي فرضتها واشنطن», not «التظاهر ضد الحجاب الذي تفرضه». */
const NARROW = new Set(['فرض', 'مارس', 'توصل'])

function isAbout({ passage: { words } }: Stage, verb: number, noun: number): boolean {
  for (let at = noun + 1; at < verb; at++) {
    const word = words[at]
    if (word?.tag === 'preposition' || word?.preposition) return false
  }
  return true
}

/** «الاعتداءات التي قام بها مستوطنون»: the pronoun stands under the verb's preposition. Folded. */
const DOING = new Set(['قام'])
const BY_IT = new Set(['به', 'بها', 'بهما'])

/** «زيارة تقوم بها إلى كولومبيا سفيرة أميركا»: whoever makes it stands behind where it leads. */
function isBehindWhere({ words, tokens }: Passage, at: number, limit: number): boolean {
  const where = words[at]?.tag === 'preposition' ? nounPhrase(tokens, words, at + 1, limit) : undefined
  return where !== undefined && words[where.last + 1]?.title === true && isBare(words[where.last + 1])
}

/** «التي قام بها مستوطنون», not «التي يقوم بها إلى القاهرة». */
function isBare(word: Passage['words'][number] | undefined): boolean {
  return startsPhrase(word) && !word?.preposition && !word?.conjunction
}

/** «الزيارة التي أداها»: with a pronoun for the noun it leads to nothing. */
const PAYING = new Set(['أدى'])

/** «بقوة 5,6 درجات». Folded. */
const STRENGTH = 'قوه'

/**
 * Between an indefinite noun and the clause that describes it stand only its adjectives and what it was done with: «هجوم عنيف شنه»,
 * «قصف بطائرة مسيرة استهدف», «هجوم بالصواريخ الباليستية شنته», «قصف من مسيرة استهدف», or how strong it was («زلزال بقوة 5 درجات يضرب»); a topic has its verb next to it.
 */
function standsAlone({ words }: Passage, noun: number, verb: number): boolean {
  let isMeans = false
  for (let at = noun + 1; at < verb; at++) {
    const word = words[at]
    if (word?.stem === 'من' && word.pronoun === '') continue
    if (word?.tag === 'noun' && word.preposition === 'ب') isMeans = true
    if (isMeans && word?.tag === 'noun' && (word.preposition === 'ب' || word.adjective)) continue
    if (word?.tag === 'number' && words[at - 1]?.stem === STRENGTH) continue
    if (word?.tag !== 'noun' || word.closed !== words[noun]?.closed || word.preposition !== '') return false
  }
  return true
}
