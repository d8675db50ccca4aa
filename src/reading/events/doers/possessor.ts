import { agreesWith } from '../../coreference/agreement.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { isPresiding } from '../../mentions/names/led.ts'
import { tokenAt } from '../../passage.ts'
import { isJudged, joinerOf, opensReason } from '../../syntax/judged.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Entity, EntityId, EntityKind } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { antecedent } from '../clause/antecedent.ts'
import { isCarrying } from '../clause/governed-head.ts'
import { phraseAt } from '../clause/phrases.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import { SUFFERING } from '../participants/masdar-object.ts'
import type { Stage } from '../stage.ts'
import { findDoer } from './doer.ts'
import { subjectOfMain } from './occasion-first.ts'

/** A pronoun goes back no further than this, in code units: time stays linear where a sentence has no end. */
const FARTHEST = 2000
/** The verb whose doer it may mean stands no further before it than this, in tokens. */
const FARTHEST_VERB = 60
/** Who a pronoun can stand for, by the pronoun. */
const PERSONS = new Set<EntityKind>(['person', 'anonymous'])
const BODIES = new Set<EntityKind>(['organisation', 'country', 'group', 'agency', 'outlet'])

/**
 * Whom the pronoun on an event noun means: «التقى الوزير … خلال زيارته», «قوات الاحتلال … خلال اقتحامها». Whom the article's coreference
 * says; else the only one before it in the sentence that agrees, or of several the doer of the verb before; nobody where neither is.
 */
export function findPossessor(stage: Stage, { last, sentence, frame }: Candidate): Phrase | undefined {
  const { passage, book } = stage
  const pronoun = passage.words[last]?.pronoun
  const token = passage.tokens[last]
  if (!token || !pronoun) return undefined
  const described = describedBefore(stage, sentence, last)
  if (described) return described
  const meant = phraseOfReferent(stage, last)
  if (meant || (pronoun !== 'ه' && pronoun !== 'ها')) return meant
  const accused = accusedBefore(stage, last, sentence)
  if (accused && mayMean(stage, accused, pronoun)) return accused
  const judged = judgedBefore(stage, last)
  if (judged && mayMean(stage, judged, pronoun)) return judged
  const doing = doerBefore(stage, last, sentence, pronoun)
  if (doing) return doing
  const candidates = new Map<EntityId, Phrase>()
  const several = new Map<EntityId, Phrase>()
  const tellers = SUFFERING.has(passage.words[last]?.stem.replace(/ه$/, '') ?? '') ? tellersOf(stage, token.start) : undefined
  for (const { entity, start, end, role } of book.within({ start: Math.max(sentence.start, token.start - FARTHEST), end: token.start })) {
    if (start < sentence.start || end > token.start || tellers?.has(entity)) continue
    const named = book.get(entity)
    const isSeveral = pronoun === 'ها' && named?.kind === 'group' && named.number === 'plural' && COLLECTIVE.test(named.name)
    if (!isSeveral && !agrees(named, pronoun)) continue
    const first = tokenAt(passage.tokens, Math.min(start, role?.start ?? start))
    if (isPresiding(passage.words, first)) continue
    const fitting = isSeveral ? several : candidates
    fitting.set(entity, { first, last: tokenAt(passage.tokens, end - 1) })
  }
  if (candidates.size === 0 && several.size === 1) return [...several.values()][0]
  const isDoer = frame.genitive !== 'victim' || isCarrying(passage.words[last])
  if (candidates.size === 0) return isDoer ? subjectOfMain(stage, last, sentence) : undefined
  if (candidates.size === 1) return [...candidates.values()][0]
  const doer = entityOfDoer(stage, last, sentence)
  return doer === undefined ? undefined : candidates.get(doer)
}

/**
 * The one body before it in the sentence whose name is a man's in grammar, where «ه» can mean nobody else: «دمر الجيش ثلاثة زوارق إثر صده هجوما», «أكد
 * الحزب مقاطعته للانتخابات».
 */
export function findOwnBody({ passage, book }: Stage, { kind, last, sentence }: Candidate): Phrase | undefined {
  const token = passage.tokens[last]
  if (!token || OF_PERSONS.has(kind) || passage.words[last]?.pronoun !== 'ه') return undefined
  const bodies = new Map<EntityId, Phrase>()
  for (const { entity, start, end } of book.within({ start: Math.max(sentence.start, token.start - FARTHEST), end: token.start })) {
    const named = book.get(entity)
    if (!named || start < sentence.start || end > token.start) continue
    if (PERSONS.has(named.kind)) return undefined
    const first = tokenAt(passage.tokens, start)
    if (BODIES.has(named.kind) && agreesWith(passage, named, first, 'ه'))
      bodies.set(entity, { first, last: tokenAt(passage.tokens, end - 1) })
  }
  return bodies.size === 1 ? [...bodies.values()][0] : undefined
}

/** What only people do. */
const OF_PERSONS = new Set(['visit', 'resign', 'leave', 'escape', 'die', 'migrate', 'marry', 'missing'])

/** «عن الصحفي الذي اختفى بعد دخوله السفارة», «الطفلة التي توفيت خلال علاجها»: in a relative clause whom it describes, where its verb stands near. */
function describedBefore(stage: Stage, sentence: Candidate['sentence'], noun: number): Phrase | undefined {
  const { words, tokens } = stage.passage
  for (let at = noun - 1; at >= Math.max(sentence.first + 2, noun - LONGEST_DESCRIBED); at--) {
    const word = words[at]
    if (word?.tag === 'mark' || word?.tag === 'complementiser' || word?.closed) return undefined
    if (word?.tag !== 'verb') continue
    const form = tokens[at - 1]?.form ?? ''
    const isHis = words[noun]?.pronoun === 'ه' ? form.endsWith('الذي') : form.endsWith('التي')
    if (words[at - 1]?.tag !== 'relative' || !isHis || word.pronoun || words[at + 1]?.pronoun) return undefined
    const phrase = antecedent(stage, sentence, at - 1)
    const mention = phrase && entityOfPhrase(stage.passage, stage.book, phrase)
    if (!mention || stage.book.get(mention.entity)?.kind !== 'person') return undefined
    return { first: Math.min(phrase.first, tokenAt(tokens, mention.role?.start ?? mention.start)), last: phrase.last }
  }
  return undefined
}

/** In tokens. */
const LONGEST_DESCRIBED = 6

/** «شكر الرئيس الأميركي لاعترافه بالقدس»: who is named right before what he is praised or blamed for. */
function judgedBefore({ passage, book }: Stage, noun: number): Phrase | undefined {
  const { tokens } = passage
  const opener = joinerOf(passage, noun)
  if (!opensReason(passage, opener)) return undefined
  const end = tokens[opener - 1]?.end ?? 0
  const mention = book.firstWithin({ start: Math.max(0, end - FARTHEST), end }, (each) => each.end === end)
  const first = mention && tokenAt(tokens, mention.start)
  return first !== undefined && isJudged(passage, first) ? { first, last: opener - 1 } : undefined
}

/** «قال الوزير إن الجيش أوقف هجومه», «إن أوقف النظام عدوانه»: of an object the body that does what its verb says, next to both. */
function doerBefore(stage: Stage, noun: number, sentence: Candidate['sentence'], pronoun: 'ه' | 'ها'): Phrase | undefined {
  const { passage, book } = stage
  const { words } = passage
  if (words[noun]?.preposition || words[noun]?.conjunction) return undefined
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - LONGEST_DOER); at--) {
    const word = words[at]
    if (word?.tag !== 'verb' && word?.tag !== 'noun') return undefined
    if (word.tag !== 'verb') continue
    const [phrase, other] = word.pronoun ? [] : findDoer(stage, sentence, at).phrases
    const isNext = phrase && !other && Math.max(phrase.last, at) === noun - 1 && (phrase.last === at - 1 || phrase.first === at + 1)
    const mention = isNext ? entityOfPhrase(passage, book, phrase) : undefined
    const entity = mention && book.get(mention.entity)
    return phrase && entity && BODIES.has(entity.kind) && agreesWith(passage, entity, phrase.first, pronoun) ? phrase : undefined
  }
  return undefined
}

/** A body and its verb, in tokens. */
const LONGEST_DOER = 7

function mayMean({ passage, book }: Stage, phrase: Phrase, pronoun: string): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  if (mention) return agrees(book.get(mention.entity), pronoun)
  const isHers = /(?:ه|ات)$/.test(passage.words[phrase.first]?.stem ?? '')
  return passage.words[phrase.first]?.title === true && isHers === (pronoun === 'ها')
}

/** Whom a charge is brought against stands no further before what he is charged with, in tokens. */
const LONGEST_CHARGE = 8

/** «اتهمت لندن موسكو بخرق التزاماتها», «اتهام الحكومة لروسيا بضلوعها في»: under «بـ» of a charge whoever is charged. */
function accusedBefore(stage: Stage, noun: number, sentence: Candidate['sentence']): Phrase | undefined {
  const { words, hits, lexicon } = stage.passage
  if (words[noun]?.tag !== 'noun') return undefined
  let isUnder = words[noun]?.preposition === 'ب'
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - LONGEST_CHARGE); at--) {
    const word = words[at]
    if (word?.tag === 'mark' || word?.tag === 'complementiser' || word?.tag === 'relative') return undefined
    if (word?.tag === 'noun' && word.preposition === 'ب') isUnder = true
    const lemma = word?.tag === 'verb' ? word.verb?.value.lemma : undefined
    if (lemma) {
      const isCharge = lexicon.triggerVerbs.get(lemma)?.some(({ kind }) => kind === 'accuse') === true
      const [object] = isUnder && isCharge && !word?.passive ? findDoer(stage, sentence, at).rest : []
      const [phrase] = object?.phrases ?? []
      return phrase && phrase.last < noun ? phrase : undefined
    }
    if (hits.at(at, 'trigger-noun')?.value.trigger.kind !== 'accuse') continue
    for (let to = at + 1; isUnder && to < noun; to++) if (words[to]?.preposition === 'ل') return phraseAt(stage, to, noun)
    return undefined
  }
  return undefined
}

/** «قال المسؤول إن الفريق وصل قبل مقتله»: who tells of a death has not died. */
function tellersOf({ quotes }: Stage, start: number): ReadonlySet<EntityId> {
  return new Set(
    quotes
      .around(start)
      .flatMap(({ content, chain }) => (content.start <= start && start < content.end ? chain.map(({ source }) => source) : [])),
  )
}

function entityOfDoer(stage: Stage, before: number, sentence: Candidate['sentence']): EntityId | undefined {
  const { words } = stage.passage
  for (let at = before - 1; at >= Math.max(sentence.first, before - FARTHEST_VERB); at--) {
    if (words[at]?.tag !== 'verb') continue
    const [phrase] = findDoer(stage, sentence, at).phrases
    return phrase && entityOfPhrase(stage.passage, stage.book, phrase)?.entity
  }
  return undefined
}

/** «الأطراف», «الفصائل», «القوات»: «ها» may mean these, where it can mean nobody else. */
const COLLECTIVE = /^(?:ال)?(?:أطراف|فصائل|قوى|أحزاب|دول|كتل|نقابات|قوات|جماعات|منظمات|ميليشيات|مليشيات|سلطات|وفود)(?: |$)/

/** A man is «ه»; a woman, a country and a body are «ها». What everybody writes on does nothing. */
function agrees(entity: Entity | undefined, pronoun: string): boolean {
  if (!entity || entity.class === 'social-platform') return false
  const { kind, gender, number } = entity
  if (number === 'plural' || number === 'dual') return false
  if (PERSONS.has(kind)) return pronoun === 'ه' ? gender !== 'f' : gender === 'f'
  return pronoun === 'ها' && BODIES.has(kind)
}
