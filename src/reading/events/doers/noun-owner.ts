import type { Filling } from '../../../lexicon/tables/triggers.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import { isAccused } from '../clause/genitive.ts'
import { phraseAt } from '../clause/phrases.ts'
import { subjectBefore } from '../clause/subject.ts'
import { phraseHeads } from '../heads.ts'
import type { Filled } from '../participants/fill-roles.ts'
import { isFine } from '../participants/masdar-object.ts'
import { isNewOffice, MAKING } from '../participants/new-office.ts'
import { isForce, TOWARDS } from '../participants/under-preposition.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { ASSAULTS, isCountry } from './by-whom.ts'
import { madeTo } from './made-to.ts'
import { ownersTogether } from './owners-together.ts'
import { permittedTo } from './permitted.ts'
import { findOwnBody, findPossessor } from './possessor.ts'

/** «هجوم للحوثيين», «غارة لطيران التحالف»: «لـ» right after the noun says whose act it is, where it names somebody who can act. */
export function findOwner(stage: Stage, { kind, last, frame, sentence }: Candidate, after: readonly Constituent[]): Filled[] {
  const { words, lexicon } = stage.passage
  // «زيارته للمعتقل», «وصوله لبريطانيا»: it is his whom the pronoun means
  if (frame.genitive === 'actor' && words[last]?.pronoun && MOVING.has(kind)) return []
  let first = last + 1
  while (first < last + LONGEST_QUALITIES && words[first]?.tag === 'noun' && !words[first]?.preposition && !words[first]?.conjunction) {
    // «انتخابه رئيسا للعراق»
    if (MAKING.has(kind) && words[first]?.title && words[first]?.stem.endsWith('ا')) return []
    // «استهدفت بالغارات مواقع للمليشيا»
    // «عمليات عسكرية دعما للقوات الحكومية»: what for
    if (lexicon.everydayWords.get(words[first]?.stem.replace(/ا$/, '') ?? '') === 'masdar' && words[first]?.stem.endsWith('ا')) return []
    if (!words[first]?.adjective && words[last]?.definite && lexicon.everydayWords.get(words[first]?.stem ?? '') === 'noun') return []
    first++
  }
  const owned = underLam(stage.passage, first)
  if (owned === undefined || !lexicon.kinds.get(kind)?.roles.includes('actor')) return []
  const phrase = phraseAt(stage, owned, sentence.last)
  if (!phrase || !isAgentive(stage, phrase)) return []
  // «تهديد للولايات المتحدة»: whom it threatens
  if (kind === 'threaten') return [{ role: 'recipient', phrase }]
  const other = frame.prepositions.get('ل')
  const isOther =
    other === 'place'
      ? isPlaceOrState(stage, phrase)
      : other !== undefined && !hasTarget(after) && !(!TOWARDS.has(kind) && isForce(stage, last, phrase))
  if (isOther || isDeedOn(stage.passage, phrase) || (first - 1 > last && TAKING.has(words[first - 1]?.stem ?? ''))) return []
  // «الضربة الأمريكية لإيران»
  const isHit = ASSAULTS.has(kind) && (isCountry(stage, phrase) || !isForce(stage, last, phrase))
  if (isHit && isNationsDeed(stage.passage, last, first)) return [{ role: 'recipient', phrase }]
  const isDoneTo = (VICTIMISING.has(kind) && isPerson(stage, phrase)) || (frame.genitive === 'victim' && arePeople(stage, phrase))
  return [{ role: isDoneTo && !isForce(stage, last, phrase) ? 'victim' : 'actor', phrase }]
}

/** «الضربة الأمريكية», «قصف تركي مكثف»: the qualities right behind the noun tell already whose it is. */
function isNationsDeed({ hits, words }: Passage, noun: number, end: number): boolean {
  for (let at = noun + 1; at < end; at++) if (words[at]?.adjective && hits.at(at, 'nisba')) return true
  return false
}

/** What somebody does in going somewhere. */
const MOVING = new Set(['visit', 'leave', 'return', 'migrate', 'advance'])

/** Where what «لـ» brings begins: it may be written apart, before a quotation mark or none («قصف لـ"قسد"»). */
function underLam({ words, tokens }: Passage, at: number): number | undefined {
  if (words[at]?.preposition === 'ل') return at
  if (words[at]?.tag !== 'preposition' || words[at]?.stem !== 'ل' || words[at]?.pronoun !== '') return undefined
  return tokens[at + 1]?.form === '"' ? at + 2 : at + 1
}

/** «احتجاجات مناهضة للأمريكيين»: qualities that have «لـ» themselves. Folded. */
const TAKING = new Set(
  ['مناهض', 'معاد', 'معادي', 'مويد', 'داعم', 'موال', 'موالي', 'مخصص', 'معارض', 'مماثل', 'مشابه', 'مقابل', 'ممهد'].flatMap((each) => [
    each,
    `${each}ه`,
  ]),
)

/** «محاولة اغتيال للعالم»: whom «لـ» brings after these is whom it befell, where it is one person. */
const VICTIMISING = new Set(['assassinate', 'kill', 'arrest', 'abduct', 'torture', 'execute'])

function isPerson({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  return mention !== undefined && book.get(mention.entity)?.kind === 'person'
}

/** «الترحيل الجماعي للمهاجرين»: people who do no such thing; the police and armed men do. */
function arePeople(stage: Stage, phrase: Phrase): boolean {
  const heads = phraseHeads(stage, phrase)
  return heads.includes('@people') && !heads.includes('@armed') && !heads.includes('@state')
}

/** «للقضاء على التنظيم»: what for, and no court's. */
function isDeedOn({ words }: Passage, { first }: Phrase): boolean {
  return words[first]?.stem.endsWith('قضاء') === true && words[first + 1]?.stem === 'علي'
}

/** Bodies that one goes to. Folded. */
const HOUSES = new Set('وزاره سفاره قنصليه جامعه مستشفي مدرسه كليه اكاديميه مصنع متحف كنيسه برلمان بورصه مديريه محكمه'.split(' '))

/** «زيارة رسمية لفرنسا», «زيارة لوزارة الداخلية» goes there; «زيارة محتملة لرئيس الوزراء» is his. */
function isPlaceOrState({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  const kind = mention && book.get(mention.entity)?.kind
  const head = passage.words[phrase.first]?.stem ?? ''
  return kind === 'country' || kind === 'place' || head === 'بلاد' || HOUSES.has(head)
}

/** Adjectives between a noun and whose act it is («قصفا مدفعيا عنيفا للجيش»), in tokens. */
const LONGEST_QUALITIES = 4

/** «قصف للجيش التركي على عفرين»: with «على» for the target, «لـ» is left for the doer. */
function hasTarget(after: readonly Constituent[]): boolean {
  return after.some(({ preposition }) => preposition === 'علي' || preposition === 'ضد')
}

/** «زيارته», «اقتحامها مخيم جنين»: the pronoun is the doer where the noun takes one or goes on with an object, else what it is done to. */
export function possessed(stage: Stage, candidate: Candidate): Filled[] {
  const { passage } = stage
  const brought = candidate.frame.genitive === 'actor' && passage.words[candidate.last]?.pronoun ? broughtTo(stage, candidate) : []
  if (brought.length > 0) return brought.map((phrase) => ({ role: 'actor', phrase }))
  const told = findPossessor(stage, candidate) ?? takenUp(stage, candidate)
  const owner = told ?? findOwnBody(stage, candidate)
  if (!owner) return candidate.frame.genitive === 'actor' ? togetherOwned(stage, candidate) : []
  const next = candidate.last + 1
  const object = candidate.frame.genitive === 'actor' ? undefined : phraseAt(stage, next, candidate.sentence.last)
  const visited = candidate.frame.genitive === 'actor' ? placeAfter(stage, candidate) : undefined
  if (visited) {
    return [
      { role: 'actor', phrase: owner },
      { role: 'place', phrase: visited },
    ]
  }
  const met = candidate.frame.prepositions.get('مع') === 'with' ? counterpartAfter(stage, candidate) : undefined
  if (met) {
    return [
      { role: 'actor', phrase: owner },
      { role: 'with', phrase: met },
    ]
  }
  const isObject = object && !passage.words[next]?.preposition && !passage.words[next]?.adjective && isUndergoer(stage, candidate, object)
  if (!told && !isObject && candidate.frame.genitive !== 'actor') return []
  const role = isObject ? 'actor' : ownersRole(stage, candidate)
  if (role === 'victim' && isUnharmed(stage, owner)) return []
  if (!isObject) return [{ role, phrase: owner }]
  return [
    { role: 'actor', phrase: owner },
    { role: candidate.frame.genitive, phrase: object },
  ]
}

/** «حاول اغتصابها» behind «في تصريح لسي إن إن», «محاكماتها» of a state: bodies and countries are not killed, held, tried or abused. */
function isUnharmed({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  const entity = mention && book.get(mention.entity)
  return entity !== undefined && (UNHARMED.has(entity.kind) || (entity.kind === 'organisation' && entity.class !== undefined))
}

const UNHARMED = new Set(['outlet', 'agency', 'country'])

/** «سمحت لابنته بزيارته», «تمكين أسرته من زيارته»: who is let do it, so that the pronoun is whom it is done to. */
function broughtTo(stage: Stage, candidate: Candidate): readonly Phrase[] {
  const permitted = permittedTo(stage, candidate)
  return permitted.length > 0 ? permitted : madeTo(stage, candidate)
}

/** «ضاعف المتمردون هجماتهم»: several who do what the verb before says. */
function togetherOwned(stage: Stage, { last, sentence }: Candidate): Filled[] {
  const owners = ownersTogether(stage, sentence, last)
  const [only, other] = owners
  if (only && !other && isOne(stage, only)) return []
  return owners.map((phrase) => ({ role: 'actor', phrase }))
}

/** «قررت المحكمة … مغادرتهما»: a man, a country or a body is not several. */
function isOne({ passage, book }: Stage, phrase: Phrase): boolean {
  if (/(?:ون|ين)$/.test(passage.words[phrase.first]?.stem ?? '')) return false
  const mention = entityOfPhrase(passage, book, phrase)
  const { kind, number } = (mention && book.get(mention.entity)) ?? {}
  return kind === 'group' ? number === 'singular' : kind !== undefined && number !== 'plural' && number !== 'dual'
}

/** «تجاربها»: whose tests they are; «اتهامه بالاختلاس»: whom it is done to. */
function ownersRole(stage: Stage, candidate: Candidate): Filling {
  const { genitive } = candidate.frame
  if (isAccused(stage, candidate, candidate.last + 1)) return 'recipient'
  return genitive === 'instrument' ? 'actor' : genitive
}

/** «إقالته إنجازاته» has two nouns and one deed: who is killed, held or dismissed is somebody, and no new office; «تغريمه مليون دينار» tells how much. */
function isUndergoer(stage: Stage, { kind, frame }: Candidate, object: Phrase): boolean {
  if (isNewOffice(stage, kind, object.first) || isFine(stage, kind, object)) return false
  return frame.genitive !== 'victim' || stage.quantityOf.has(object.first) || isAgentive(stage, object)
}

/** «هؤلاء العناصر تم اعتقالهم»: under a verb that only says that it came about, the pronoun takes up what stands before the verb. */
function takenUp(stage: Stage, { first, last, sentence }: Candidate): Phrase | undefined {
  const { words, lexicon } = stage.passage
  const verb = words[first - 1]?.verb
  if (!words[last]?.pronoun || !verb || lexicon.lightVerbs.get(verb.value.lemma) !== 'occurs') return undefined
  return subjectBefore(stage, sentence, first - 1)
}

/** «لقائه نظيره», «لقائه في نيويورك وزير الخارجية»: whom one meets needs no preposition; a day or a place may stand between. */
function counterpartAfter(stage: Stage, { last, sentence }: Candidate): Phrase | undefined {
  const { words } = stage.passage
  let at = last + 1
  if (words[at]?.stem === 'في' && words[at]?.tag === 'preposition' && words[at + 1]?.place)
    at = (phraseAt(stage, at + 1, sentence.last)?.last ?? last) + 1
  while (stage.timeOf.has(at)) at++
  const word = words[at]
  const phrase = word?.preposition || word?.conjunction ? undefined : phraseAt(stage, at, sentence.last)
  return phrase && (isAgentive(stage, phrase) || word?.title) ? phrase : undefined
}

/** «زيارته أبوظبي», «مغادرتها مدينة رام الله»: where one goes needs no preposition; a day may stand between. */
function placeAfter(stage: Stage, { last, sentence }: Candidate): Phrase | undefined {
  const { passage, book, timeOf } = stage
  let at = last + 1
  while (timeOf.has(at)) at++
  const phrase = passage.words[at]?.preposition ? undefined : phraseAt(stage, at, sentence.last)
  const mention = phrase && entityOfPhrase(passage, book, phrase)
  const kind = mention && book.get(mention.entity)?.kind
  return kind === 'place' || kind === 'country' ? phrase : undefined
}
