import { agreesWith, type Pronoun } from '../../coreference/agreement.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { isPresiding } from '../../mentions/names/led.ts'
import { type Passage, tokenAt } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import type { Entity, Sentence } from '../../types.ts'
import { bareConstituents } from '../clause/bare-constituents.ts'
import { phraseAt } from '../clause/phrases.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import { sentenceBefore } from '../clause/sentence-before.ts'
import { findDoer } from '../doers/doer.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { describedOnes } from './described-one.ts'

// Whom a pronoun that is somebody's on whom something is done means: «اتهمه بوتين», «خطفهم التنظيم», «القبض عليه».

/** A pronoun goes back no further than this, in tokens: time stays linear where a sentence has no end. */
const FARTHEST = 100
/** Of several who agree, one of the nearest verbs before tells who is spoken of. */
const VERBS_ASKED = 4
const FOLLOWED = new Set<string>(['ه', 'ها', 'هم', 'هما'])
const PEOPLE = new Set<Entity['kind']>(['person', 'group'])
const ANYBODY = new Set<Entity['kind']>(['person', 'group', 'organisation', 'country'])

/**
 * Whom the pronoun of a token means, who is none of the doers: the only one before it in the sentence who agrees; of several whom the nearest
 * verb before has as its doer or object. Nobody where that does not settle it.
 *
 * @param isHarm Only people are killed, hurt or held.
 */
export function phraseMeant(stage: Stage, sentence: Sentence, at: number, doers: readonly Phrase[], isHarm: boolean): Phrase | undefined {
  const pronoun = stage.passage.words[at]?.pronoun ?? ''
  if (!FOLLOWED.has(pronoun)) return undefined
  const known = phraseOfReferent(stage, at)
  if (known) return known
  if (pronoun === 'هما') return twoBefore(stage, sentence, at, doers)
  const isOther = (phrase: Phrase) => !doers.some((doer) => isSame(stage, doer, phrase))
  const candidates = agreeing(stage, sentence, at, pronoun as Pronoun, isHarm).filter(isOther)
  const [first] = candidates
  if (!first)
    return isHarm ? onlyOne(describedOnes(stage, Math.max(sentence.first, at - FARTHEST), at, pronoun).filter(isOther)) : undefined
  if (candidates.every((each) => isSame(stage, each, first))) return candidates.at(-1)
  return ofNearestVerb(stage, sentence, at, candidates)
}

/**
 * «وأطلقت السلطات سراحه بعد عام», «واعتقل في المطار»: where nobody in its own sentence can be meant, the only person of the sentence before who agrees.
 *
 * @param pronoun The one at the token, or the one that a verb leaves unsaid.
 */
export function personBefore(
  stage: Stage,
  sentence: Sentence,
  at: number,
  doers: readonly Phrase[],
  pronoun = stage.passage.words[at]?.pronoun ?? '',
): Phrase | undefined {
  const before = AGREEING.has(pronoun) ? sentenceBefore(stage.passage, sentence) : undefined
  if (!before || stage.passage.words[at - 1]?.tag === 'relative' || !isNobodyHere(stage, sentence, at, pronoun)) return undefined
  if (agreeing(stage, sentence, at, pronoun as Pronoun, false).length > 0) return undefined
  const isDoer = (phrase: Phrase) => doers.some((doer) => isSame(stage, doer, phrase))
  const candidates = agreeing(stage, before, before.last, pronoun as Pronoun, true)
  const last = candidates.at(-1)
  return last && !isDoer(last) && canMean(pronoun, stage.passage.words[last.first]) && candidates.every((each) => isSame(stage, each, last))
    ? last
    : undefined
}

const AGREEING = new Set<string>(['ه', 'ها', 'هم'])

/** «فتاة أفرج عنها», «صحفيا ثم قتلوه»: whom the sentence only describes is nearer than all who stand before it. */
function isNobodyHere({ passage: { words, hits } }: Stage, { first }: Sentence, at: number, pronoun: string): boolean {
  for (let index = Math.max(first, at - FARTHEST); index < at; index++) {
    const word = words[index]
    if (word?.tag === 'noun' && canMean(pronoun, word) && DESCRIBED.some((table) => hits.at(index, table) !== undefined)) return false
  }
  return true
}

const DESCRIBED = ['group', 'role'] as const

/** Who stands before a pronoun in its sentence and agrees with it, in order. */
function agreeing(stage: Stage, { first }: Sentence, at: number, pronoun: Pronoun, isHarm: boolean): Phrase[] {
  const { passage, book, quantities, quantityOf } = stage
  const { tokens, words } = passage
  const from = Math.max(first, at - FARTHEST)
  const kinds = isHarm ? PEOPLE : ANYBODY
  const found: Phrase[] = []
  for (const { entity, start, end, role } of book.within({ start: tokens[from]?.start ?? 0, end: tokens[at]?.start ?? 0 })) {
    const named = book.get(entity)
    const head = tokenAt(tokens, start)
    if (!named || !kinds.has(named.kind) || head < from || end > (tokens[at]?.start ?? 0)) continue
    const opening = tokenAt(tokens, Math.min(start, role?.start ?? start))
    if (isPresiding(words, opening) || !agreesWith(passage, named, head, pronoun)) continue
    found.push({ first: opening, last: tokenAt(tokens, end - 1) })
  }
  for (let index = from; pronoun === 'هم' && index < at; index++) {
    const figure = quantityOf.get(index)
    const quantity = figure === undefined ? undefined : quantities[figure]
    if (!quantity || quantityOf.get(index - 1) === figure || !(quantity.unit === 'person' || quantity.counts) || quantity.min === 1)
      continue
    let last = index
    while (quantityOf.get(last + 1) === figure) last++
    found.push({ first: index, last })
  }
  for (let index = from; pronoun === 'هم' && index < at; index++)
    if (isSeveral(stage, index)) found.push(phraseAt(stage, index, at) ?? { first: index, last: index })
  return found.sort((one, other) => one.first - other.first)
}

/** «خطفوا مهندسين ثم قتلوهما», «طفلين … بعد استهدافهما»: the only two people before. */
function twoBefore(stage: Stage, { first }: Sentence, at: number, doers: readonly Phrase[]): Phrase | undefined {
  const { passage, quantities, quantityOf } = stage
  const found: Phrase[] = []
  for (let index = Math.max(first, at - FARTHEST); index < at; index++) {
    const figure = quantities[quantityOf.get(index) ?? -1]
    const isPair = figure && figure.unit === 'person' ? figure.min === 2 && figure.max === 2 : areTwo(passage, index)
    const phrase = isPair ? phraseAt(stage, index, at) : undefined
    if (!phrase) continue
    if (!doers.some((doer) => doer.first === phrase.first)) found.push(phrase)
    index = phrase.last
  }
  return found.length === 1 ? found[0] : undefined
}

/** «مهندسين», «شابان», «قريتين»: a dual of people, which looks like a plural, or of places; two who are named are told with «و». «مقاتلين سنة» are more. */
function areTwo({ words, hits, lexicon }: Passage, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word?.tag !== 'noun' || !/(?:ين|ان)$/.test(word.stem)) return false
  if (/(?:تين|تان)$/.test(word.stem) && lexicon.placeHeads.has(`${word.stem.slice(0, -3)}ه`)) return true
  if (next?.adjective && !next.conjunction && !/(?:ين|ان)$/.test(next.stem)) return false
  const group = hits.at(at, 'group')
  return word.dual || group?.value.number === 'dual' || (group === undefined && hits.at(at, 'role')?.value.number === 'dual')
}

/** «المصابين», «الموقوفون»: people in the plural who are told by what they are or suffered. */
function isSeveral({ passage: { words, lexicon, hits }, quantityOf }: Stage, at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word?.tag !== 'noun' || quantityOf.has(at) || !(word.stem.endsWith('ين') || word.stem.endsWith('ون'))) return false
  const isHead = before?.tag !== 'noun' || word.preposition !== '' || word.conjunction || before.closed
  const everyday = lexicon.everydayWords.get(word.stem)
  if (isHead && !word.definite && hits.all(at, 'group').some(({ value }) => value.number === 'plural')) return true
  return (
    isHead &&
    (everyday === 'participle' || (everyday === 'quality' && word.definite && !(before?.definite && /(?:ين|ون|ات)$/.test(before.stem))))
  )
}

/** Of several, whom one of the nearest verbs before tells of: «استجوبت الشرطة الوزير ثم اعتقلته». */
function ofNearestVerb(stage: Stage, sentence: Sentence, at: number, candidates: readonly Phrase[]): Phrase | undefined {
  const { words } = stage.passage
  let asked = 0
  for (let verb = at - 1; verb >= Math.max(sentence.first, at - FARTHEST) && asked < VERBS_ASKED; verb--) {
    if (words[verb]?.tag !== 'verb') continue
    asked++
    const told = [...findDoer(stage, sentence, verb).phrases, ...bareConstituents(stage, sentence, verb).flatMap(({ phrases }) => phrases)]
    const meant = candidates.filter(
      (each) => !isWhoseOffice(words, each.first) && told.some(({ first, last }) => first <= each.first && each.last <= last),
    )
    const [one] = meant
    if (one && meant.every((each) => isSame(stage, each, one))) return one
    if (one) return undefined
  }
  return undefined
}

/** «كافانو، مرشح الرئيس الأمريكي، … أن اتهمته»: whose candidate somebody is is not who is told of. */
function isWhoseOffice(words: readonly Word[], first: number): boolean {
  const [head, word] = [words[first - 1], words[first]]
  return head?.title === true && !head.definite && word?.title === true && word.definite && word.preposition === '' && !word.conjunction
}

function onlyOne(phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.length === 1 ? phrases[0] : undefined
}

/** Whether two phrases name one. */
export function isSame({ passage, book }: Stage, one: Phrase, other: Phrase): boolean {
  if (one.first === other.first) return true
  const entity = entityOfPhrase(passage, book, one)?.entity
  return entity !== undefined && entity === entityOfPhrase(passage, book, other)?.entity
}

/** Whether a pronoun can take a noun up, as far as the noun's ending tells. */
export function canMean(pronoun: string, word: Word | undefined): boolean {
  const stem = word?.stem ?? ''
  const isFeminine = stem.endsWith('ه') || stem.endsWith('ات')
  if (pronoun === 'ه') return !isFeminine && !stem.endsWith('ون')
  if (pronoun === 'هم') return !stem.endsWith('ه')
  return true
}

/** Whether a phrase tells of a person or people whom a pronoun can take up. */
export function isPersonMeant(stage: Stage, pronoun: string, phrase: Phrase): boolean {
  const { passage, book } = stage
  if (!canMean(pronoun, passage.words[phrase.first])) return false
  const mention = entityOfPhrase(passage, book, phrase)
  const entity = mention && book.get(mention.entity)
  if (mention && entity?.kind === 'person' && AGREEING.has(pronoun))
    return agreesWith(passage, entity, tokenAt(passage.tokens, mention.start), pronoun as Pronoun)
  const heads = phraseHeads(stage, phrase)
  return heads.includes('@person') || heads.includes('@people')
}
