import type { Agreement } from '../../../lexicon/inflect/verb.ts'
import type { Passage } from '../../passage.ts'
import { isHerCountry } from '../../syntax/her-country.ts'
import { isClosed, isJoint, nounPhrase, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { antecedent, isInside } from './antecedent.ts'
import { followsCredit } from './credit.ts'
import { isBelieved, openingOfDashed } from './inserted.ts'
import { subjectOfJoined } from './joined-clause.ts'
import { phraseAt } from './phrases.ts'

/**
 * The phrase that stands before a verb as its subject: «الجيش قصف», «أن وزير الخارجية السوري، أسعد الشيباني، سيزور»; the antecedent
 * where a relative stands before it («القوات التي دخلت», «الميليشيات هي من نفذت»). `undefined` where the verb opens its clause.
 */
export function subjectBefore(stage: Stage, sentence: Sentence, verb: number): Phrase | undefined {
  const { passage } = stage
  const { words } = passage
  const before = beforeAsides(passage, sentence, verb)
  if (words[before]?.tag === 'relative') return antecedent(stage, sentence, before)
  if (words[before]?.stem === 'من' && words[before - 1]?.tag === 'pronoun') return antecedent(stage, sentence, before - 1)
  if (passage.tokens[before]?.form === ':' && before === verb - 1) return labelBefore(stage, sentence, before)
  if (
    words[verb]?.conjunction ||
    opensByAlready(passage, sentence, verb) ||
    words[before]?.stem === 'حتي' ||
    passage.tokens[before]?.form === '-' ||
    followsCredit(passage, sentence, verb)
  )
    return undefined
  const start = topicStart(stage, sentence, before, words[verb] !== undefined && isJoint(words[verb]))
  if (start === undefined) return isRightBefore(passage, before, verb) ? described(stage, sentence, before, verb) : undefined
  const joined = subjectOfJoined(stage, start, before, verb)
  if (joined) return joined
  const phrase = phraseAt(stage, start, verb)
  // «5.1 اتفق البلدان»: an item's number
  if (phrase?.first === phrase?.last && start === sentence.first && words[start]?.tag === 'number') return undefined
  if (!phrase || !reaches(stage, phrase, before)) return undefined
  return isHis(words[verb]) && phrase.first === phrase.last && isHerCountry(passage.hits, phrase.first) ? undefined : phrase
}

/** «وبناء القدرات، وقد عينت الوزارة مديرا»: behind a clause with a verb «وقد» opens the next, whose subject follows; «السائق تونسي، وقد قتل» goes on about him. */
export function opensByAlready({ words, tokens }: Passage, { first }: Sentence, verb: number): boolean {
  if (tokens[verb - 1]?.form !== 'وقد') return false
  for (let at = verb - 2; at >= Math.max(first, verb - FARTHEST_TOPIC); at--) {
    if (words[at]?.tag === 'verb') return true
    if (words[at]?.tag === 'complementiser') return false
  }
  return false
}

/** «قرارا تقدمت به الجزائر وتونس يطالب»: a verb of «he» goes on about something else than a country. */
function isHis(word: Word | undefined): boolean {
  const agreements = word?.verb?.value.agreements ?? []
  return agreements.includes('3ms') && !agreements.includes('3fs') && word?.stem.startsWith('ت') === false
}

/** The last word before a verb that is no particle of its own, and in no aside: «القوات - التي تدعمها أبوظبي - قد انتزعت». */
function beforeAsides(passage: Passage, { first }: Sentence, verb: number): number {
  let before = verb - 1
  while (before >= first) {
    // «، وقد وصلا»: «و» goes on with whoever stands last
    const opening = passage.words[before + 1]?.conjunction ? undefined : openingOfDashed(passage, before, first)
    if (opening !== undefined) before = opening - 1
    else if (isBetween(passage, before)) before--
    else break
  }
  return before
}

/** «عائلات نزحت», «متظاهرين كانوا يرشقون», «عائلات كانت قد نزحت»: nothing between the two but «كان» right behind the phrase. */
function isRightBefore({ words }: Passage, before: number, verb: number): boolean {
  if (before === verb - 1) return true
  const isWas = words[before + 1]?.verb?.value.lemma.past === 'كان' && !words[before + 1]?.conjunction && !words[verb]?.conjunction
  return isWas && (before + 1 === verb - 1 || (before + 2 === verb - 1 && words[before + 2]?.stem === 'قد'))
}

/** «- ألمانيا: ستطرد أربعة»: in a list, what an item is headed by. */
function labelBefore(stage: Stage, sentence: Sentence, colon: number): Phrase | undefined {
  if (!BULLETS.has(stage.passage.tokens[sentence.first]?.form ?? '')) return undefined
  const label = phraseAt(stage, sentence.first + 1, colon)
  return label?.last === colon - 1 ? label : undefined
}

const BULLETS = new Set(['-', '•', '*', '–', '—'])

/**
 * «مع وحدة خاصة توغلت في البلدة»: an indefinite phrase right before a verb is described by it, and does what it says; «قصف بطائرة مسيرة
 * استهدف»: what it was done with is passed over where it does not agree with the verb.
 */
function described(stage: Stage, sentence: Sentence, before: number, verb: number): Phrase | undefined {
  const { tokens, words, hits } = stage.passage
  if (words[before]?.tag !== 'noun' || stage.timeOf.has(before)) return undefined
  let first = before
  while (
    first > Math.max(sentence.first, before - FARTHEST_TOPIC) &&
    isInside(words[first - 1]) &&
    !words[first]?.preposition &&
    !words[first]?.conjunction
  )
    first--
  for (let at = before; at >= first; at--) {
    const phrase = nounPhrase(tokens, words, at, verb)
    // «مذكرات بحق أشخاص اتهموا»: two words that are one preposition
    const isUnderRight = words[at - 1]?.stem === 'حق' && (words[at - 1]?.preposition === 'ب' || words[at - 2]?.stem === 'في')
    const opens = at === first || isUnderRight || !isInside(words[at - 1]) || nounPhrase(tokens, words, at - 1, verb)?.last !== before
    const isDeed = at < before && words[verb] !== undefined && isJoint(words[verb]) && hits.at(at, 'trigger-noun') !== undefined
    if (phrase?.last === before && isDeed) return nounPhrase(tokens, words, at + 1, verb)
    if (phrase?.last !== before || !opens) continue
    if (WITHOUT.has(words[at - 1]?.stem ?? '')) return described(stage, sentence, at - 2, verb)
    if (!isOtherGender(words, phrase, verb)) return isClosed(words, phrase) || isStretch(stage, phrase) ? undefined : phrase
    return words[at]?.preposition === 'ب' ? described(stage, sentence, at - 1, verb) : undefined
  }
  return undefined
}

/** «طائرة بدون طيار اخترقت»: what it lacks does nothing. Folded. */
const WITHOUT = new Set(['بدون', 'دون', 'بلا'])

/** «في قضية منفصلة أخلي سبيل الصحفي»: a masculine verb says nothing of what ends in «ة», unless a pronoun resumes it («عملية قتل فيها», «كلمة ألقاها»). */
function isOtherGender(words: Passage['words'], { first }: Phrase, verb: number): boolean {
  if (words[verb]?.pronoun === 'ها') return false
  if (words[verb + 1]?.tag === 'particle' && words[verb + 1]?.pronoun !== '') return false
  const agreements = words[verb]?.verb?.value.agreements ?? []
  return words[first]?.stem.endsWith('ه') === true && agreements.includes('3ms') && !agreements.includes('3fs')
}

/** «وفي وقت سابق التقى»: no stretch of time does anything. */
function isStretch({ passage: { words, lexicon } }: Stage, { first }: Phrase): boolean {
  return lexicon.everydayWords.get(words[first]?.stem ?? '') === 'time'
}

/** Particles, «كان» and closing commas may stand between a subject and its verb: «الوزير كان قد استقال». */
function isBetween({ tokens, words }: Passage, index: number): boolean {
  const form = tokens[index]?.form
  return (
    words[index]?.tag === 'particle' ||
    words[index]?.verb?.value.lemma.past === 'كان' ||
    form === 'كانا' ||
    form === ',' ||
    form === '"' ||
    form === ')' ||
    form === '('
  )
}

/** After these a subject may stand before the verb that is told of it: «كان الجيش قصف». */
const LINKING = new Set(['كان', 'ظل', 'بات', 'اصبح', 'امسي', 'ما زال', 'زال', 'عاد', 'بدا', 'اخذ', 'كاد', 'جعل', 'راح', 'استمر', 'واصل'])

/** A clause begins no further than this before its verb, in tokens: time stays linear where a sentence has no end. */
const FARTHEST_TOPIC = 150

/** Where the clause's first phrase begins, if the clause has no verb yet and does not begin with a preposition. */
function topicStart(stage: Stage, sentence: Sentence, before: number, isPluralVerb: boolean): number | undefined {
  const { passage, timeOf } = stage
  const { tokens, words } = passage
  let start: number | undefined
  let isQuoted = tokens[before + 1]?.form === '"'
  for (let at = before; at >= Math.max(sentence.first, before - FARTHEST_TOPIC); at--) {
    const word = words[at]
    const form = tokens[at]?.form
    if (word?.tag === 'verb' && words[at - 1]?.tag === 'relative' && !words[at - 1]?.conjunction && isPast(stage, at, before)) {
      start = undefined
      at--
      continue
    }
    if (word?.tag === 'verb' && start !== undefined && describesBefore(stage, at, before)) {
      start = undefined
      continue
    }
    if (word?.tag === 'verb' && HOW_MANY.has(word.stem) && words[at - 1]?.adjective) continue
    if (word?.tag === 'verb' && start !== undefined && !LINKING.has(word.verb?.value.lemma.past ?? '') && !words[start]?.conjunction)
      return undefined
    if (word?.tag === 'verb' || word?.tag === 'relative' || word?.tag === 'conjunction') break
    if (word?.tag === 'complementiser' && isBelieved(words, at - 1)) continue
    if (word?.tag === 'complementiser' || form === ':' || form === '…' || form === ';') break
    if (form === '"') {
      if (isOpening(passage, at) && !isQuoted) break
      isQuoted = !isQuoted
    }
    start = at
    if (word?.conjunction && word.tag === 'noun' && !isPluralVerb && followsVerb(passage, sentence, at)) break
  }
  while (start !== undefined && start <= before && isPassedOver(passage, start)) start++
  if (start === undefined || start > before || !startsPhrase(words[start])) return undefined
  if (words[start]?.preposition || timeOf.has(start) || isAdverbial(passage, start) || isJoinedHarm(passage, start)) return undefined
  return start
}

/** «أعلنت الوزارة مقتل شرطي وإصابة ستة في انفجار عبوة زرعت …»: what «و» adds to a deed that is told opens no clause. */
function isJoinedHarm({ words, hits }: Passage, start: number): boolean {
  if (!words[start]?.conjunction || words[start].definite || !hits.at(start, 'trigger-noun')) return false
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_HARM); at--) {
    if (words[at]?.tag === 'mark' || words[at]?.tag === 'verb') return false
    if (hits.at(at, 'trigger-noun') && !words[at]?.definite) return true
  }
  return false
}

/** One deed and whom it befell, in tokens. */
const LONGEST_HARM = 8

/** A quotation mark that stands at what follows it and apart from what is before: «قالت "قادة الحركة انتقدوا"». */
function isOpening({ tokens }: Passage, at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!mark || next?.start !== mark.end || before?.end === mark.start) return false
  for (let other = at - 1; other >= Math.max(0, at - LONGEST_QUOTED); other--) if (tokens[other]?.form === '"') return false
  return true
}

/** A name in quotation marks is no longer, in tokens. */
const LONGEST_QUOTED = 6

/** «النواب البالغ عددهم 290 يمتنعون»: how many they are, and no verb. Folded. */
const HOW_MANY = new Set(['عددهم', 'عددها', 'عددهن', 'عمره', 'عمرها'])

/** «قوات تدعمها أنقرة سيطرت», «مسلحون يعتقد أنهم منه هاجموا»: an indefinite noun right before a verb that says something of it, before the clause's own. */
function describesBefore(stage: Stage, verb: number, last: number): boolean {
  const { words } = stage.passage
  const noun = words[verb - 1]
  if (noun?.tag !== 'noun' || noun.closed || noun.preposition || stage.timeOf.has(verb - 1)) return false
  if (isBelieved(words, verb) || CARRYING.has(words[verb]?.verb?.value.lemma.past ?? '')) return true
  return words[verb]?.pronoun !== '' && isPast(stage, verb, last)
}

/** «مسلحون يستقلون سيارة خطفوا», «حافلة تقل سياحا انقلبت»: what somebody rides, wears or carries does nothing of its own. */
const CARRYING = new Set(['استقل', 'قاد', 'أقل', 'حمل', 'ارتدى', 'لبس', 'ركب', 'امتطى', 'انتحل', 'استخدم', 'انتمى'])

/** «النزاع الذي اندلع في 2011 أوقع», «التحالف الذي تقوده الرياض يشن»: a relative clause is over at a comma, or where nothing but circumstances and its subject stand in it. */
function isPast(stage: Stage, verb: number, last: number): boolean {
  const { words, tokens } = stage.passage
  if (tokens[last + 1]?.form === ',') return true
  for (let at = verb + 1; at <= last; at++) {
    const word = words[at]
    if (stage.timeOf.has(at) || word?.tag === 'preposition' || word?.tag === 'particle' || word?.tag === 'adverb') continue
    const isSubject = at === verb + 1 && words[verb]?.pronoun !== ''
    const phrase = isSubject || word?.preposition || words[at - 1]?.tag === 'preposition' ? phraseAt(stage, at, last + 1) : undefined
    if (!phrase) return false
    at = phrase.last
  }
  return true
}

/** «وردا على الخرق، قصفت…», «كان قياديا … استهدفت»: an indefinite accusative opens no clause as its subject, unless «أن» makes it one. */
function isAdverbial({ words, hits }: Passage, index: number): boolean {
  const word = words[index]
  if (words[index - 1]?.tag === 'complementiser') return false
  if (words[index - 1]?.verb?.value.lemma.past === 'كان' && word?.title && word.stem.endsWith('ا')) return true
  return word?.tag === 'noun' && !word.closed && word.stem.endsWith('ا') && !hits.at(index, 'group')
}

/** «تقصف ليبيا والقذافي يتوعد»: after an earlier verb «و» opens the next clause with its subject, unless a plural verb joins the two. */
function followsVerb({ words }: Passage, sentence: Sentence, index: number): boolean {
  for (let at = index - 1; at >= Math.max(sentence.first, index - FARTHEST_TOPIC); at--) {
    if (words[at]?.tag === 'verb') return !LINKING.has(words[at]?.verb?.value.lemma.past ?? '')
    if (words[at]?.tag === 'complementiser') return false
  }
  return false
}

/** «لماذا تعترف إسرائيل»: what only asks. Folded. */
const ASKING = new Set(['لماذا', 'كيف', 'متي', 'اين', 'ماذا'])

/** «مازال رجال الإنقاذ يبحثون»: written as one word. Folded. */
const STILL = /^و?(?:ما|لا)(?:زال|زالت|زالوا|يزال|تزال|يزالون)$/

function isPassedOver({ tokens, words }: Passage, index: number): boolean {
  const form = tokens[index]?.form
  return (
    form === '"' ||
    form === '(' ||
    form === '-' ||
    form === '#' ||
    form === ',' ||
    words[index]?.tag === 'particle' ||
    ASKING.has(form ?? '') ||
    STILL.test(form ?? '')
  )
}

/** The phrase, or an apposition of it, ends where the verb's clause begins: nothing else stands between but prepositional phrases. */
function reaches({ passage }: Stage, phrase: Phrase, before: number): boolean {
  for (let at = phrase.last + 1; at <= before; at++) {
    const word = passage.words[at]
    if (word?.conjunction && word.tag === 'noun') continue
    if (word?.tag === 'pronoun' || word?.tag === 'conjunction') return false
  }
  return before - phrase.last <= LONGEST_BETWEEN
}

/** A subject before its verb stands no further from it, in tokens. */
const LONGEST_BETWEEN = 14

/** Whether a verb's person can have a subject that is not «I», «we» or «you». */
export function isThirdPerson(agreements: readonly Agreement[]): boolean {
  return agreements.some((agreement) => agreement.startsWith('3'))
}
