import type { Passage } from '../../passage.ts'
import { isInstead } from '../../syntax/instead.ts'
import { startsPhrase } from '../../syntax/noun-phrase.ts'
import { opensSection } from '../../syntax/section-adverb.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { isBelieved } from './inserted.ts'
import { phraseAt } from './phrases.ts'
import { saysByWas } from './said-by-was.ts'

/** After these a subject may stand before the verb that is told of it: «كان الجيش قصف». */
const LINKING = new Set(['كان', 'ظل', 'بات', 'اصبح', 'امسي', 'ما زال', 'زال', 'عاد', 'بدا', 'اخذ', 'كاد', 'جعل', 'راح', 'استمر', 'واصل'])

/** A clause begins no further than this before its verb, in tokens: time stays linear where a sentence has no end. */
export const FARTHEST_TOPIC = 150

/** Where the clause's first phrase begins, if the clause has no verb yet and does not begin with a preposition. */
export function topicStart(stage: Stage, sentence: Sentence, before: number, isPluralVerb: boolean): number | undefined {
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
    if (word?.tag === 'verb' && start !== undefined && (describesBefore(stage, at, before) || saysByWas(passage, at))) {
      start = undefined
      if (isWas(words[at - 1])) at--
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
  if (start === undefined || start > before) return undefined
  start = afterCircumstance(stage, start, before)
  if (!startsPhrase(words[start])) return undefined
  if (words[start]?.preposition || timeOf.has(start) || isAdverbial(passage, start) || isJoinedHarm(passage, start)) return undefined
  return start
}

/**
 * «بعد 15 عاما، المغرب يقر»: behind a circumstance and its comma the clause begins with who stands right before the verb; «وهي قوة نافذة تقاتل»: behind the
 * pronoun with what is said of it.
 */
function afterCircumstance(stage: Stage, start: number, before: number): number {
  const { words, tokens } = stage.passage
  const [word, next] = [words[start], words[start + 1]]
  if (word?.tag === 'pronoun' && HE.has(word.stem) && next?.tag === 'noun' && !next.definite && !next.preposition) return start + 1
  if (word?.tag !== 'preposition' && word?.tag !== 'adverb' && !word?.preposition && !stage.timeOf.has(start)) return start
  if (tokens[before + 1]?.kind === 'mark') return start
  for (let at = before - 1; at > Math.max(start, before - LONGEST_NAME); at--)
    if (tokens[at]?.form === ',') return words[at + 1]?.closed && phraseAt(stage, at + 1, before + 1)?.last === before ? at + 1 : start
  return start
}

const HE = new Set(['هو', 'هي', 'هم'])

/** Who stands right before a verb is named in no more words, in tokens. */
const LONGEST_NAME = 8

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
  const noun = words[isWas(words[verb - 1]) ? verb - 2 : verb - 1]
  if (noun?.tag !== 'noun' || noun.closed || noun.preposition || stage.timeOf.has(verb - 1)) return false
  if (isBelieved(words, verb) || isCarrying(stage, verb)) return true
  return words[verb]?.pronoun !== '' && isPast(stage, verb, last)
}

/** «مسلحون كانوا يستقلون سيارة». */
function isWas(word: Passage['words'][number] | undefined): boolean {
  return word?.verb?.value.lemma.past === 'كان' && !word.conjunction
}

/** In one of its readings: «تقل» carries sooner than it is few; «شابا يدعى سامر قتل»: what somebody is called. */
function isCarrying({ passage: { words, hits } }: Stage, verb: number): boolean {
  if (NAMING.has(words[verb]?.stem ?? '')) return true
  return hits.all(verb, 'verb').some(({ value }) => CARRYING.has(value.lemma.past))
}

/** Folded. */
const NAMING = new Set(['يدعي', 'تدعي', 'يدعون', 'يسمي', 'تسمي', 'يبلغ', 'تبلغ'])

/** «مسلحون يستقلون سيارة خطفوا», «حافلة تقل سياحا انقلبت»: what somebody rides, wears, carries or comprises does nothing of its own. */
const CARRYING = new Set(['استقل', 'قاد', 'أقل', 'حمل', 'ارتدى', 'لبس', 'ركب', 'امتطى', 'انتحل', 'استخدم', 'انتمى', 'ضم'])

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

/** «وردا على الخرق، قصفت…», «كان قياديا … استهدفت»: an indefinite accusative opens no clause as its subject, nor does «نيابة عن», unless «أن» makes it one. */
function isAdverbial(passage: Passage, index: number): boolean {
  const { words, hits } = passage
  const word = words[index]
  if (words[index - 1]?.tag === 'complementiser') return false
  if (opensSection(passage, index) || isInstead(words, index)) return true
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
export const STILL = /^و?(?:ما|لا)(?:زال|زالت|زالوا|يزال|تزال|يزالون)$/

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
