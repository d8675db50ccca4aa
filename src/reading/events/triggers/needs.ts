import type { Needs, Prepositions } from '../../../lexicon/tables/triggers.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { isCapital } from '../../syntax/state-or-seat.ts'
import type { Sentence } from '../../types.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Doer } from '../doers/doer.ts'
import { phraseHeads } from '../heads.ts'
import { doneTo, FAMILIES } from '../participants/done-to.ts'
import { phraseMeant } from '../participants/meant.ts'
import { thingsBefore } from '../participants/things-before.ts'
import type { Stage } from '../stage.ts'
import { isOtherwise, objectsLeft } from './otherwise.ts'
import { type Wanted, wantedOf } from './wanted.ts'

/** What stands around a trigger, as far as its needs go. */
export interface Context {
  readonly stage: Stage
  /** The trigger's first and last token. */
  readonly first: number
  readonly last: number
  readonly constituents: readonly Constituent[]
  /** The doers of a verb, wherever they stand, and what is left for its object; a noun has both under one roof. */
  readonly doer?: Doer
  /** What a relative clause says was done by its verb. */
  readonly done?: Phrase | undefined
  /** The sentence of a verb, or of a noun whose pronoun is what it is done to. */
  readonly sentence?: Sentence
  /** The roles that prepositions after the trigger bring. */
  readonly prepositions?: Prepositions
}

/** Whether a word of several meanings stands where it means the event. */
export function meetsNeeds(needs: Needs, context: Context): boolean {
  const wanted = wantedOf(needs)
  const { stage, first, last, doer } = context
  const { words } = stage.passage
  const next = [words[last + 1]?.stem ?? '', stage.passage.tokens[last + 1]?.form ?? '']
  if (next.some((form) => wanted.notNext?.has(form))) return false
  if (wanted.after && !isAfter(stage, first, wanted.after)) return false
  if (wanted.notAfter?.has(words[first - 1]?.stem ?? '')) return false
  if (wanted.next && !next.some((form) => wanted.next?.has(form))) return false
  if (wanted.isPassive && !words[last]?.passive) return false
  if (isOtherwise(wanted, context)) return false
  const isJoined = !needs.prep || hasPreposition(wanted, context)
  if (!isJoined && !wanted.subject) return false
  if (wanted.notObject && hasHead(stage, phrasesUnder(context.constituents, wanted.prepositions), wanted.notObject)) return false
  if (!wanted.object && !wanted.subject) return true
  if (doer && !isJoined && !wanted.object) return false
  if (wanted.object && wanted.subject && doer) return isJoined && hasBoth(wanted, context, doer)
  return hasDoer(wanted, context) || (isJoined && hasObject(wanted, context))
}

/** «لن نسمح», «سنرد», «سوف نرد»: the word right before, or the sign of the future at the verb itself. */
function isAfter({ passage: { words } }: Stage, first: number, after: ReadonlySet<string>): boolean {
  const before = words[first - 1]?.stem ?? ''
  return after.has(before) || (after.has('س') && (before === 'سوف' || words[first]?.verb?.before.future === true))
}

/** A verb that needs both has both, as far as they are said: «ردت المحكمة الطعن», «ردته المحكمة», «رد الطعن», not «ردت المحكمة على السؤال». */
function hasBoth(wanted: Wanted, context: Context, { phrases }: Doer): boolean {
  const { stage, last } = context
  const isBare = stage.passage.words[last]?.verb?.pronoun === ''
  if (isBare && !hasObject(wanted, context)) return false
  const meant = goneOnAbout(stage, last)
  if (meant.length > 0 && !hasHead(stage, meant, wanted.object ?? NONE)) return false
  if (phrases.length === 0) return hasObject(wanted, context)
  // «استبعدت طهران لقاء الرئيس»: beside what it does a capital behind the verb is its state as well
  return (
    hasDoer(wanted, context) ||
    hasHead(stage, phrases, wanted.object ?? NONE) ||
    (isBare && isState(stage, wanted.subject ?? NONE, phrases))
  )
}

const NONE: ReadonlySet<string> = new Set()

/** «بحث الأمير ورئيس الوزراء»: several together, whoever they are. */
const JOINED = '@joined'

/** «تقدمها العسكري»: what says of what kind it is, and those under a preposition. */
function qualities({ passage: { words } }: Stage, constituents: readonly Constituent[]): readonly Constituent[] {
  return constituents.filter(({ preposition, first }) => preposition !== '' || words[first]?.adjective === true)
}

/** Of a noun with a pronoun that means the doer, and the phrase joined to it is no more than its object: «دخولها العراق». */
function hasDoer({ subject, prepositions }: Wanted, { stage, last, constituents, doer }: Context): boolean {
  if (!subject) return false
  if (doer && doer.phrases.length > 0)
    return (
      hasHead(stage, doer.phrases, subject) ||
      (subject.has(JOINED) && doer.phrases.length > 1) ||
      isState(stage, subject, before(doer.phrases, last))
    )
  const isOwned = !doer && stage.passage.words[last]?.tag === 'noun' && stage.passage.words[last]?.pronoun !== ''
  const own = doer
    ? phrasesUnder(constituents, prepositions)
    : joinedToNoun(stage, last, isOwned ? qualities(stage, constituents) : constituents, prepositions)
  if (hasHead(stage, own, subject) || isSomebodys(stage, last, subject) || isState(stage, subject, own)) return true
  return !doer && subject.has(STATE) && isOfNation(stage, last)
}

/** Whatever states and their bodies do. */
const STATE = '@state'

/** «دمشق تغير على الجنوب»: who stands right before the verb; behind it a capital may be where it happens or whom it befalls. */
function before(phrases: readonly Phrase[], verb: number): readonly Phrase[] {
  return phrases.filter((phrase) => phrase.last === verb - 1)
}

/** «طهران تعتقل», «تهديد أنقرة بالتدخل»: as a doer a capital is its state. */
function isState({ passage: { hits, lexicon } }: Stage, subject: ReadonlySet<string>, phrases: readonly Phrase[]): boolean {
  return subject.has(STATE) && phrases.some(({ first }) => isCapital(hits, first, lexicon))
}

/** «التهديدات التركية بنقل المعركة»: the nisba of a state that goes with the noun itself. */
function isOfNation({ passage: { words, hits } }: Stage, noun: number): boolean {
  const [own, next] = [words[noun], words[noun + 1]]
  return next?.preposition === '' && !next.conjunction && next.definite === own?.definite && hits.at(noun + 1, 'nisba') !== undefined
}

/** «الهدنة الهشة التي خرقتها القوات», «القرارات الثلاثة التي أصدرها»: the nouns of which a verb's pronoun means one behind a relative. */
function goneOnAbout({ passage: { words } }: Stage, verb: number): readonly Phrase[] {
  if (words[verb]?.pronoun === '' || words[verb - 1]?.tag !== 'relative') return []
  const nouns: Phrase[] = []
  for (let at = verb - 2; at >= Math.max(0, verb - FARTHEST_NOUN) && IN_PHRASE.has(words[at]?.tag ?? 'mark'); at--) {
    nouns.push({ first: at, last: at })
    if (words[at]?.preposition) break
  }
  return nouns
}

/** In tokens, its relative counted. */
const FARTHEST_NOUN = 6
const IN_PHRASE = new Set(['noun', 'number', 'quantifier'])

/** The object of a verb; where nothing is left for it, its one phrase may be the object of a passive. */
function hasObject({ object, prepositions }: Wanted, { stage, sentence, last, constituents, doer, done }: Context): boolean {
  if (!object) return false
  if (done && hasHead(stage, [done], object)) return true
  if (!doer) {
    if (hasHead(stage, joinedToNoun(stage, last, constituents, prepositions), object) || isSomebodys(stage, last, object)) return true
    const meant = sentence && doneTo(stage, sentence, last)
    return meant !== undefined && hasHead(stage, [meant], object)
  }
  if (stage.passage.words[last]?.verb?.pronoun) {
    const under = phrasesUnder(constituents, prepositions, false)
    if (hasHead(stage, goneOnAbout(stage, last), object)) return true
    if (sentence && hasHead(stage, meantBefore(stage, sentence, last, doer), object)) return true
    return hasHead(stage, [...(doer.before ? [doer.before] : objectsLeft(stage, constituents, doer)), ...under], object)
  }
  const doers = new Set(doer.phrases.map(({ first }) => first))
  const left = constituents.slice(0, 4).filter(({ phrases }) => !phrases.some(({ first }) => doers.has(first)))
  const verb = stage.passage.words[last]
  // «أصيب شخصان على طريق زحلة - بعلبك», «أصيب راكب على الطريق رقم 4»: what else stands bare is no object of a verb that is never active
  const isPassive =
    (verb?.passive === true && verb.verb?.value.aspect === 'past') ||
    !left.some(
      ({ preposition, phrases, time }) =>
        preposition === '' && time === undefined && phrases.some(({ first }) => !isCircumstance(stage, first)),
    )
  return hasHead(stage, phrasesUnder(left, prepositions), object) || (isPassive && hasHead(stage, doer.phrases, object))
}

/** «المتظاهرون … والشرطة تطوقهم», «البلدة بعدما خسرتها»: whom or what a verb's pronoun may mean. */
function meantBefore(stage: Stage, sentence: Sentence, verb: number, { phrases }: Doer): readonly Phrase[] {
  if (stage.passage.words[verb]?.pronoun !== 'هم') return thingsBefore(stage, sentence, verb, phrases).slice(-1)
  const people = FAMILIES.has(stage.passage.words[verb].stem) ? undefined : phraseMeant(stage, sentence, verb, phrases, true)
  return people ? [people] : []
}

/**
 * What a noun is joined to («احتلال المدينة») or has under «لـ» («الاحتلال الإسرائيلي للمدينة», «مقاطعته للانتخابات», «رفع جزئي للعقوبات», «تجنيد
 * الحوثيين للأطفال»): with the article it is joined to nothing.
 */
function joinedToNoun({ passage }: Stage, last: number, constituents: readonly Constituent[], prepositions: ReadonlySet<string>): Phrase[] {
  const isJoined = passage.words[last]?.definite !== true
  return constituents.slice(0, 4).flatMap(({ preposition, phrases }) => {
    const isOwn = preposition === '' ? isJoined : preposition === 'ل' || prepositions.has(preposition)
    return isOwn ? phrases : []
  })
}

/** «بحثا»: an accusative that says how or why, or what one does meanwhile («، مطالبة بـ»); a thing is an object («ضبطت القوات مستودعا للأسلحة»), and so is one with a quality («نشر تسجيلا مصورا»). */
function isCircumstance({ passage: { words, tokens, hits, lexicon } }: Stage, first: number): boolean {
  if (tokens[first - 1]?.form === ',' && !words[first]?.definite && hits.at(first, 'trigger-participle')) return true
  const isThing = (form: string) => lexicon.everydayWords.get(form.slice(0, -1)) === 'noun' && !HOW_NOUNS.has(form)
  const isSo = (at: number) => tokens[at]?.form.endsWith('ا') === true && words[at]?.tag === 'noun' && !isThing(tokens[at]?.form ?? '')
  return isSo(first) && !(isSo(first + 1) && words[first + 1]?.preposition === '' && !words[first + 1]?.conjunction)
}

/** Nouns that say how or when as well. Folded. */
const HOW_NOUNS = new Set('سرا ليلا نهارا فجرا صباحا مساء ظهرا عصرا يوما جوا برا بحرا عنوه غدرا خطا جماعه فردا'.split(' '))

function hasHead(stage: Stage, phrases: readonly Phrase[], wanted: ReadonlySet<string>): boolean {
  return phrases.some((phrase) => phraseHeads(stage, phrase).some((head) => wanted.has(head)))
}

/** «زيارته»: a noun's own pronoun means somebody. */
function isSomebodys({ passage }: Stage, last: number, wanted: ReadonlySet<string>): boolean {
  return (
    passage.words[last]?.tag === 'noun' &&
    passage.words[last]?.pronoun !== '' &&
    passage.words[last]?.pronoun !== 'ها' &&
    passage.words[last]?.pronoun !== 'هم' &&
    (wanted.has('@person') || wanted.has('@people'))
  )
}

/** Under a phrase, or with a pronoun close after the trigger: «اتصل به». */
function hasPreposition({ prepositions, listed }: Wanted, context: Context): boolean {
  const { stage, last, constituents } = context
  const { words, tokens } = stage.passage
  const isUnder = constituents.some(
    ({ preposition, first }) => prepositions.has(preposition) || (words[first]?.preposition && prepositions.has(words[first].preposition)),
  )
  if (isUnder) return true
  for (let at = last + 1; at <= last + NEAREST_PRONOUN && words[at]?.tag !== 'verb'; at++) {
    const form = tokens[at]?.form ?? ''
    if (listed.some((each) => form.startsWith(each) && PRONOUNS.has(form.slice(each.length)))) return true
  }
  return bringsClause(context, prepositions)
}

/** «وعد الوزير بأن تخفض الحكومة الضرائب», «دعا إلى أن»: what it is about may be a clause. */
function bringsClause({ stage, last, prepositions: roles }: Context, wanted: ReadonlySet<string>): boolean {
  const { words, tokens } = stage.passage
  const isTopic = (preposition: string) => wanted.has(preposition) && roles?.get(preposition) === 'topic'
  for (let at = last + 1; at <= last + FARTHEST_CLAUSE; at++) {
    const word = words[at]
    if (!word || word.tag === 'verb' || word.tag === 'relative' || STOPS.has(tokens[at]?.form ?? '')) return false
    if (word.tag !== 'complementiser') continue
    if (words[at - 1]?.tag === 'preposition') return isTopic(words[at - 1]?.stem ?? '')
    return isTopic('ب') && (word.preposition === 'ب' || word.stem.startsWith('با'))
  }
  return false
}

/** In tokens. */
const FARTHEST_CLAUSE = 16
const STOPS = new Set(['.', '!', '?', '…', ';', ':'])

/** A preposition with a pronoun stands no further from its verb, in tokens. */
const NEAREST_PRONOUN = 3
const PRONOUNS = new Set(['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'كم', 'ي', 'ك'])

/** Bare phrases and those under the preposition that is needed («سيطر على مدينة»); without the bare ones beside an object's pronoun («أدرجته على القائمة السوداء»). */
function phrasesUnder(constituents: readonly Constituent[], prepositions: ReadonlySet<string>, withBare = true): Phrase[] {
  const found: Phrase[] = []
  for (const { preposition, phrases } of constituents.slice(0, 4))
    if (preposition === '' ? withBare : prepositions.has(preposition)) found.push(...phrases)
  return found
}
