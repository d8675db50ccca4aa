import type { Hit } from '../../../lexicon/finder.ts'
import type { Marked } from '../../quotes/marked.ts'
import { startsPhrase } from '../../syntax/noun-phrase.ts'
import { isOfMany } from '../../syntax/of-many.ts'
import type { Sentence } from '../../types.ts'
import type { SourceWords } from '../claim.ts'
import { genderOf } from '../cues/reporting-verb.ts'
import { IN_IT, subjectBefore, topicOfKana } from '../cues/topic.ts'
import type { Ground } from '../ground.ts'
import { askingThing } from './asking-thing.ts'
import { isContrast } from './meanwhile.ts'
import { sourceAt } from './source-phrase.ts'
import { isTime, isToOutlet, mentionAt, opensSource } from './source-words.ts'

export interface Speaker {
  readonly source: SourceWords
  /** The token after the verb or its subject: where what is said is looked for. */
  readonly next: number
}

/** «في الوقت ذاته», «اليوم نفسه». */
export const SAME = new Set(['ذات', 'نفس', 'ذاته', 'نفسه', 'ذاتها', 'نفسها', 'عينه'])

/** «د. فلان», «م/ فلان»: a title of one letter before a name. */
const TITLES = new Set(['د', 'م', 'ا', 'اد'])

/** «وذكر آخر أن», «وقالت أخرى إن», «وقال بعضهم إن»: somebody else, or some of them. */
const ANOTHER = /^(اخر|اخري|اخرون|اخريات|بعض(هم|هن|ها))$/

/** «قال لي: "…"»: written like a name. */
const TO_ME = new Set(['لي', 'لنا'])

/** How somebody says it, between the verb and its subject or its object; «كشف النقاب عن» is one verb. */
const MANNER = new Set(['النقاب', 'اللثام', 'بشده', 'بقوه', 'بحده', 'بحزم', 'بوضوح', 'بصراحه', 'علنا', 'مجددا'])

/** A name in marks is no longer than this, in tokens. */
const LONGEST_NAME = 7

/**
 * Who the subject of a verb of saying is: the phrase before it («الوزير قال», «الذي قال»), the phrase after it («قال الوزير»), or nobody,
 * where only the verb's person tells.
 */
export function speakerOf(ground: Ground, sentence: Sentence, at: number, hit: Hit<'verb'>): Speaker {
  const pronoun = pronounBefore(ground, sentence, at)
  if (pronoun) return { source: pronoun, next: at + 1 }
  const found = subjectBefore(ground, sentence, at, hit)
  const gender = genderOf(hit)
  const isPlural = isManySaid(hit)
  const behind = subjectAfter(ground, sentence, at)
  // «تراجع المقاتلون، لتؤكد الوزارة أن»: «لـ» opens a clause with its own subject
  const isOwn =
    hit.before.preposition === 'ل' && !isPlural && behind !== undefined && ground.passage.words[behind.next]?.tag === 'complementiser'
  const isOfOther = found?.relative ? IN_IT.has(ground.passage.words[at + 1]?.stem ?? '') : isOwn
  const before = isOfOther || isContrast(ground.passage, at) ? undefined : found
  const after = isPlural || (behind && gender && isOfOtherGender(ground, behind, gender, hit)) ? undefined : behind
  const addressee = ground.passage.lexicon.reportingVerbs.get(hit.value.lemma)?.addressee
  const thing = addressee && !before ? askingThing(ground, sentence, at, hit) : undefined
  if (thing) return { source: thing, next: at + 1 }
  const isOther = before && after && !addressee && mayTakeOver(ground, after.source) && !mayBeTopic(ground, before)
  if (before && !before.relative && !isOther) return { source: { ...before, ...(gender && { gender }) }, next: at + 1 }
  const isAddressed = addressee && after && isBeforePreposition(ground, after.next, hit)
  if (before && !(after && isSpeaker(ground, after.source) && !isAddressed)) return { source: before, next: at + 1 }
  const topic = after ? undefined : topicOfKana(ground, sentence, at)
  if (topic) return { source: topic, next: at + 1 }
  if (after) return { source: { ...after.source, ...(gender && { gender }) }, next: after.next }
  return {
    source: { ...(gender && { gender }), ...(isPlural && { number: 'plural' as const }) },
    next: isPlural && addressee ? at + 1 : (behind?.next ?? at + 1),
  }
}

/** «قالوا», «طالبوا الفريق»: a plural verb stands behind its subject, never before it. */
export function isManySaid({ value }: Hit<'verb'>): boolean {
  return isOfMany(value.agreements)
}

/** «التي طالبت جونسون بالاعتذار», «ووصف روسيا بأنها»: a person or country of the other gender before the verb's preposition is its object. */
function isOfOtherGender(ground: Ground, { source, next }: Speaker, gender: 'm' | 'f', hit: Hit<'verb'>): boolean {
  const first = source.phrase?.first
  const mention = first === undefined ? undefined : mentionAt(ground, first)
  const entity = mention?.form === 'name' ? ground.book.get(mention.entity) : undefined
  if (!entity || first === undefined) return false
  if (entity.kind === 'person') return entity.gender !== undefined && entity.gender !== gender && isBeforePreposition(ground, next, hit)
  const isNear = first <= hit.last + 2
  return entity.kind === 'country' && gender === 'm' && isNear && /(يا|ا|ه)$/.test(ground.passage.words[first]?.stem ?? '')
}

const CARRIES_PRONOUN = new Set(['complementiser', 'conjunction', 'pronoun'])

/** «إنه أبلغ …», «لكنها قالت», «هي تقول»: the pronoun is the subject, and what follows the verb its object; unless the verb is of another gender. */
function pronounBefore({ passage }: Ground, { first }: Sentence, verb: number): SourceWords | undefined {
  const { words } = passage
  let at = verb - 1
  while (at > first && words[at]?.tag === 'particle') at--
  const word = words[at]
  const hit = words[verb]?.verb
  if (at < first || !word || !hit || !CARRIES_PRONOUN.has(word.tag)) return undefined
  // «وهو يدعو الأطراف إلى», but «وهو ما قاله»
  const asks = at === verb - 1 && passage.lexicon.reportingVerbs.get(hit.value.lemma)?.addressee
  if (word.tag === 'pronoun' && word.conjunction && !asks) return undefined
  const gender = word.pronoun === 'ه' || word.stem === 'هو' ? 'm' : word.pronoun === 'ها' || word.stem === 'هي' ? 'f' : undefined
  if (!gender || genderOf(hit) !== gender) return undefined
  return { gender }
}

/** «الغاز الذي قالت بريطانيا إنه»: a known speaker right after the verb is its subject, whatever stands before the relative. */
function isSpeaker({ mentionFrom, book }: Ground, { phrase }: SourceWords): boolean {
  const mention = phrase && mentionFrom[phrase.first]
  const kind = mention && book.get(mention.entity)?.kind
  return kind !== undefined && kind !== 'place'
}

/** «الدول التي دعت روسيا إلى»: the verb's own preposition behind it. */
function isBeforePreposition({ passage }: Ground, at: number, { value }: Hit<'verb'>): boolean {
  const word = passage.words[at]
  const joins = word?.tag === 'preposition' ? word.stem : (word?.preposition ?? '')
  return passage.lexicon.reportingVerbs.get(value.lemma)?.prepositions.includes(joins) === true
}

/** Whom the text knows, or a word for a source. */
function mayTakeOver(ground: Ground, source: SourceWords): boolean {
  return (
    isSpeaker(ground, source) || (source.phrase !== undefined && ground.passage.hits.at(source.phrase.first, 'source-noun') !== undefined)
  )
}

/**
 * «الغارات في وقت أعلنت فيه الأمم المتحدة», «بشأن لبنان وسوريا نشرت صحيفة», «في ندوة نقلتها القناة، صرح القائد»: nobody who speaks, the last
 * of a row, or another verb's subject is no topic.
 */
function mayBeTopic(ground: Ground, { phrase }: SourceWords): boolean {
  if (!phrase) return false
  const { hits, words } = ground.passage
  const beside = words[phrase.first - 1]
  if (
    words[phrase.first]?.conjunction
      ? beside?.tag === 'noun'
      : beside?.tag === 'verb' || beside?.stem === 'اي' || beside?.tag === 'quantifier'
  )
    return false
  if (hits.at(phrase.first, 'media-noun') || hits.at(phrase.first, 'source-noun') || hits.at(phrase.first, 'role')) return true
  return mentionAt(ground, phrase.first) !== undefined || !hits.at(phrase.first, 'trigger-noun')
}

/** «صرح بذلك وزير الداخلية»: what was told before. */
const THIS = /^(?:بذلك|بهذا)$/

/** The phrase after a verb that is its subject. */
export function subjectAfter(ground: Ground, sentence: Sentence, verb: number): Speaker | undefined {
  const { passage } = ground
  const { words, hits, tokens } = passage
  for (let at = verb + 1; at < Math.min(sentence.last, verb + 14); at++) {
    const word = words[at]
    const form = tokens[at]?.form
    if (
      !word ||
      word.tag === 'complementiser' ||
      (word.tag === 'verb' && !opensSource(ground, at)) ||
      word.tag === 'relative' ||
      form === ':' ||
      form === '.'
    )
      return undefined
    if (ANOTHER.test(form ?? '') && !startsPhrase(words[at + 1])) return { source: { phrase: { first: at, last: at } }, next: at + 1 }
    if ((isTime(ground, at) && word.tag === 'noun') || form === ',' || word.tag === 'particle') continue
    if (SAME.has(form ?? '') && ground.timed[at - 1]) continue
    if (TITLES.has(form ?? '') && './'.includes(tokens[at + 1]?.form ?? ' ') && !mentionAt(ground, at)) {
      at++
      continue
    }
    const isTitled = at > verb + 2 && './'.includes(tokens[at - 1]?.form ?? ' ')
    if (!isTitled && (MANNER.has(form ?? '') || isManner(ground, at))) continue
    if (form === '#') continue
    if (form === '"') return shortName(ground, at, sentence.last)
    if (form === '(') {
      while (at < sentence.last && tokens[at]?.form !== ')') at++
      continue
    }
    if (THIS.test(form ?? '') && !words[at + 1]?.definite) continue
    if (word.tag === 'preposition' || word.preposition) {
      if (hits.at(at, 'according-to')) return undefined
      const skipped = pastPreposition(ground, at, sentence.last)
      if (skipped === undefined) return undefined
      at = skipped - 1
      continue
    }
    if (TO_ME.has(form ?? '') && !opensSource(ground, at + 1)) continue
    if (word.conjunction || isToOutlet(ground, at)) return undefined
    if (word.tag === 'quantifier' && word.pronoun) return { source: { phrase: { first: at, last: at } }, next: at + 1 }
    const medium = hits.at(at, 'media-noun')
    if (medium?.pronoun) continue
    if (medium && !medium.value.speaks && !word.definite) return undefined
    const takesNoAct = word.pronoun === '' && passage.hits.at(at, 'given-name') !== undefined && startsPhrase(words[at + 1])
    if (!takesNoAct && isAct(ground, at)) return confirmsAnother(ground, at, sentence.last)
    const isNoun = /ون$/.test(form ?? '') || (hits.at(at, 'source-noun') !== undefined && !/ا$/.test(form ?? ''))
    const isHal = hits.at(at, 'reporting')?.value.part === 'participle' && !isNoun && !word.definite
    if (!opensSource(ground, at) || isHal || isAccusativePlural(ground, at)) return undefined
    const source = sourceAt(ground, at, sentence.last)
    return source && { source, next: source.next }
  }
  return undefined
}

/** «أضاف مبتسما: …», «قال ساخرا إن»: an indefinite accusative quality right before what is said. */
function isManner(ground: Ground, at: number): boolean {
  const { words, tokens, hits } = ground.passage
  const word = words[at]
  if (!/..[^اء]ا$/.test(tokens[at]?.form ?? '') || word?.definite || word?.pronoun || mentionAt(ground, at)) return false
  if (['reporting', 'source-noun', 'role', 'group'].some((table) => hits.from(at).some((hit) => hit.table === table))) return false
  const next = words[at + 1]
  return next?.tag === 'mark' || next?.tag === 'complementiser'
}

/** «وطالبت السوريين بكفالة», «ودعا المصريين إلى»: a subject would end in «ون». */
function isAccusativePlural({ passage }: Ground, at: number): boolean {
  const word = passage.words[at]
  if (!word?.definite || word.pronoun) return false
  return /..يين$/.test(word.stem) || (/..ين$/.test(word.stem) && passage.hits.at(at, 'source-noun')?.value.number === 'plural')
}

/** «ويؤكد نشر القوات إمكانية تحالف»: an act with another right after it is the subject, and says nothing. */
function confirmsAnother(ground: Ground, at: number, limit: number): Speaker | undefined {
  const { words } = ground.passage
  let last = at
  while (last < Math.min(limit, at + 4) && !words[last]?.closed && words[last + 1]?.tag === 'noun' && !words[last + 1]?.preposition) last++
  const next = words[last + 1]
  const isOther = next?.tag === 'noun' && next.common && !next.definite && !next.preposition && !next.conjunction && !next.adjective
  return last > at && words[last]?.definite && isOther ? { source: { phrase: { first: at, last } }, next: last + 1 } : undefined
}

/** «وأعلن تشكيل لجنة»: an act is what is said, not who says it. */
function isAct(ground: Ground, at: number): boolean {
  const { words, hits, lexicon } = ground.passage
  if (words[at]?.definite || mentionAt(ground, at)?.form === 'name') return false
  if (TOLD.has(words[at]?.stem ?? '')) return true
  const isMasdar = hits.at(at, 'reporting')?.value.part === 'masdar' || lexicon.everydayWords.get(words[at]?.stem ?? '') === 'masdar'
  if (words[at]?.pronoun) return isMasdar && !hits.at(at, 'role')
  if (
    ['source-noun', 'role', 'group', 'institution', 'organisation', 'media-noun'].some((table) =>
      hits.from(at).some((hit) => hit.table === table),
    )
  )
    return false
  return isMasdar || hits.at(at, 'trigger-noun') !== undefined
}

/** «روت تفاصيل الحادث»: what is told. Folded. */
const TOLD = new Set(['تفاصيل', 'ملابسات', 'وقايع', 'كواليس', 'فصول', 'مجريات'])

/** «"حماس"», «"الأخبار"»: a name in marks as a subject. */
function shortName(ground: Ground, at: number, limit: number): Speaker | undefined {
  const stretch = ground.openedAt.get(at)
  if (!stretch?.closed || (ground.speech.has(stretch) && !isNameOfDoer(ground, stretch))) return undefined
  const source = sourceAt(ground, at, limit)
  return source && { source, next: Math.max(source.next, stretch.close + 1) }
}

/** «وثق "مكتب توثيق الشهداء" خلال الشهر …»: no verb inside, and the clause goes on right behind the marks. */
function isNameOfDoer({ passage }: Ground, { open, close }: Marked): boolean {
  const { words, tokens } = passage
  if (close - open > LONGEST_NAME) return false
  for (let at = open + 1; at < close; at++) if (words[at]?.tag === 'verb' || words[at]?.tag === 'complementiser') return false
  const next = words[close + 1]
  return next !== undefined && next.tag !== 'mark' && tokens[close + 1]?.kind === 'word' && !next.conjunction
}

/** «في خطابه المتلفز»: a quality of what is his, sooner than somebody. */
function isSomebody(ground: Ground, at: number): boolean {
  const { hits } = ground.passage
  return mentionAt(ground, at) !== undefined || hits.at(at, 'role') !== undefined || hits.at(at, 'source-noun') !== undefined
}

/** «من جهته», «في بيان», «اليوم»: what may stand between a verb and its subject; never the verb's own preposition with what is said. */
function pastPreposition(ground: Ground, at: number, limit: number): number | undefined {
  const { words, hits } = ground.passage
  const word = words[at]
  const object = word?.tag === 'preposition' ? at + 1 : at
  if (word?.tag === 'preposition' && word.pronoun) return at + 1
  const noun = words[object]
  if (!noun) return undefined
  if (isTime(ground, object)) return SAME.has(words[object + 1]?.stem ?? '') ? object + 2 : object + 1
  if (noun.stem === 'جهه' || noun.stem === 'جانب' || noun.stem === 'ناحيه' || noun.stem === 'دور')
    return /^(اخر|اخري|ثانيه|ثان)$/.test(words[object + 1]?.stem ?? '') ? object + 2 : object + 1
  const medium = hits.at(object, 'media-noun')
  if (medium && medium.value.kind !== 'outlet') {
    let end = medium.last
    const isOwned = medium.pronoun !== ''
    const isRest = (next: number) =>
      words[next]?.adjective ||
      (hits.at(next, 'media-noun') !== undefined && !words[next]?.definite) ||
      (isOwned && next === medium.last + 1 && words[next]?.definite && !isSomebody(ground, next))
    while (end + 1 < limit && words[end + 1]?.tag === 'noun' && isRest(end + 1) && !words[end + 1]?.preposition) end++
    return end + 1
  }
  if (word?.stem === 'في' || word?.stem === 'خلال' || word?.stem === 'عقب' || word?.stem === 'بعد') {
    const source = sourceAt(ground, object, limit)
    if (source && source.next < limit) return source.phrase.last + 1
  }
  return undefined
}
