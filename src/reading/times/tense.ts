import type { Passage } from '../passage.ts'
import type { Sentence } from '../types.ts'
import type { TimeText } from './time-text.ts'

/** Whether what is told lies behind or ahead of the writing, as far as the clause shows. */
export type Tense = 'past' | 'future' | 'unknown'

const FARTHEST = 40
const CONDITIONS = new Set(['اذا', 'لو', 'حال', 'حاله'])
/** «تعليق الرحلات حتى السبت», «تأجيل الامتحانات إلى الأربعاء»: what stands between a delay and its end. */
const ENDS = new Set(['حتي', 'الي', 'لغايه', 'وحتي'])
/** «تحاصر المدينة منذ الاثنين»: what has begun lies behind. */
const SINCE = new Set(['منذ', 'ومنذ', 'مذ'])
/** A verb follows, though it may be written as a noun is: «بعدما عثرا عليه». */
const OPENING = new Set(['ان', 'بعدما', 'عندما', 'حينما', 'قد', 'لقد'])
/** «لدينا مباراة الثلاثاء»: we have it before us. */
const WE_HAVE = new Set(['لدينا', 'عندنا', 'لدي', 'عندي', 'امامنا', 'وامامنا', 'وستكون'])
const AHEAD = new Set(['planned', 'demanded', 'postponed', 'hypothetical'])

/**
 * The tense of the clause a time stands in: the nearest verb or cue before it in its sentence, else the first after it.
 *
 * «أعلن … الخميس» is past, «سيصل الخميس» and «الاجتماع المقرر الخميس» ahead. A present alone is ahead («يزور … الخميس») unless a past
 * verb tells the clause («لقي فتى يبلغ 16 عاما حتفه الخميس»). A past verb that calls for something puts it ahead («دعا إلى مسيرة الخميس»).
 *
 * @param first The time's first token, @param last its last.
 */
export function tenseAt(
  passage: Passage,
  text: TimeText,
  first: number,
  last: number,
  sentence: Pick<Sentence, 'first' | 'last'> & Partial<Sentence>,
): Tense {
  if (SINCE.has(text.form(first - 1))) return 'past'
  if (isAheadOfWhom(passage.words, first) || FIXED.has(text.form(last + 1))) return 'future'
  const isEvent = passage.words[first - 1]?.tag === 'noun' && !passage.words[first - 1]?.preposition
  if (isEvent && SINCE.has(text.form(first - 2))) return 'past'
  if (isEvent && WE_HAVE.has(text.form(first - 2))) return 'future'
  if (text.form(first - 1) === 'بحلول' || text.form(first - 1) === 'وبحلول') return 'future'
  if (DONE.has(text.form(first - 1)) || isBesideSource(passage, text, first, sentence.first)) return 'past'
  const tense = tenseBefore(passage, text, first, last, sentence.first) ?? tenseAfter(passage, text, last, sentence.last)
  return tense === 'unknown' && sentence.part === 'headline' && isJourney(passage, text, first, sentence.first) ? 'future' : tense
}

/** «الاتفاق المبرم الثلاثاء», «البيان الصادر الأحد»: what is said of a thing that was done on that day. Folded. */
const DONE = new Set(
  'المبرم|المبرمه|الموقع|الموقعه|الصادر|الصادره|المنشور|المنشوره|المعلن|المعلنه|الواقع|الواقعه|المنعقد|المنعقده|المقدم|المقدمه|المتخذ|المتخذه|المنفذ|المنفذه|المتوفي|المتوفاه|المقتول|المعتقل|المعتقله'.split(
    '|',
  ),
)

/** «حددت اللجنة الثلاثاء موعدا للجلسة». Folded. */
const FIXED = new Set(['موعدا', 'تاريخا'])

/** «الرئيس الذي يبدأ الاثنين ولاية جديدة»: a present right before the day, in a clause of its own. */
function isAheadOfWhom(words: Passage['words'], first: number): boolean {
  const verb = words[first - 1]?.verb
  return words[first - 2]?.tag === 'relative' && verb?.value.aspect === 'present' && !FALLS_ON.has(verb.value.lemma.past)
}

/** «ذكراه التي تصادف السبت»: before or after. */
const FALLS_ON = new Set(['صادف', 'وافق'])

/** «الوزير إلى موسكو الخميس»: a headline without a verb that sends somebody somewhere. */
function isJourney({ words }: Passage, text: TimeText, time: number, start: number): boolean {
  for (let at = start + 1; at < time; at++)
    if (text.form(at) === 'الي' && words[at - 1]?.tag === 'noun' && time - at <= FARTHEST_PLACE) return true
  return false
}

/** «إلى العاصمة الروسية موسكو الخميس». */
const FARTHEST_PLACE = 5

function tenseBefore(passage: Passage, text: TimeText, first: number, last: number, start: number): Tense | undefined {
  const { words } = passage
  let present: number | undefined
  let isTold = false
  let doubtful = false
  const isEnd = ENDS.has(text.form(first - 1))
  // «طالب بإنهاء التحقيق في الحادث، السبت، بعد يوم»: a day set apart is the main verb's
  const isAside = text.form(first - 1) === ',' && text.form(last + 1) === ','
  const opening = openingMark(text, first, start)
  for (let at = first - 1; at >= Math.max(start, first - FARTHEST); at--) {
    const word = words[at]
    if (at === opening && present === undefined && !doubtful && isFuture(words, first)) return 'future'
    if ((text.cue(at, 'planned') && words[at - 1]?.stem !== 'غير' && !isForeseenOn(words, at, first)) || (isEnd && text.cue(at, 'put-off')))
      return 'future'
    if (word?.tag === 'complementiser') isTold = true
    const verb = word?.verb ?? (OPENING.has(words[at - 1]?.stem ?? '') ? passage.hits.at(at, 'verb') : undefined)
    if (!word || !verb || isFirst(words, at)) continue
    if (verb.before.future || words[at - 1]?.stem === 'سوف' || words[at - 1]?.stem === 'لن') return 'future'
    if (words[at - 1]?.stem === 'لم') return 'past'
    if (verb.value.aspect === 'past') {
      if (isDoubtful(passage, at) && at < first - 1 && !callsFor(passage, at, first, at)) {
        doubtful = true
        continue
      }
      if (CONDITIONS.has(words[at - 1]?.stem ?? '')) return 'future'
      if (!isAside && (callsFor(passage, at, first, at) || isCalledFor(passage, start, at, first))) return 'future'
      return present !== undefined && isTold ? 'future' : 'past'
    }
    if (words[at - 1]?.tag === 'complementiser' && words[at - 2]?.stem === 'علي') return 'future'
    if (isPlacedAfter(words, at, first)) return 'past'
    if (isClosedOff(passage, text, at, first) || isSpeech(passage, at, isTold) || SHOWING.has(verb.value.lemma.past)) continue
    if (isTemporal(words, at)) isTold = false
    else if (isAfterKana(words, at)) return 'past'
    else present ??= at
  }
  if (present !== undefined) return 'future'
  return doubtful ? 'past' : undefined
}

/** The quotation mark that is open at a time. */
function openingMark(text: TimeText, time: number, start: number): number | undefined {
  let open: number | undefined
  for (let at = start; at < time; at++) if (text.form(at) === '"') open = open === undefined ? at : undefined
  return open
}

/** «وأضاف: "في ديسمبر ستجد دفعة كاملة نفسها …"»: words that begin with the time go on ahead of it. */
function isFuture(words: Passage['words'], time: number): boolean {
  for (let at = time + 1; at <= time + NEAREST_VERB; at++) {
    const verb = words[at]?.verb
    if (verb) return verb.before.future || words[at - 1]?.stem === 'سوف'
  }
  return false
}

/** In tokens, the time's own among them. */
const NEAREST_VERB = 7

/** «الحركة، التي تسيطر على القطاع، السبت»: a relative clause that ends before the time. */
function isClosedOff({ words }: Passage, text: TimeText, verb: number, time: number): boolean {
  if (words[verb - 1]?.tag !== 'relative') return false
  for (let at = verb + 1; at < time; at++) if (text.form(at) === ',') return true
  return false
}

/**
 * «تتهم روسيا كييف بقصف المدينة السبت»: what is spoken against lies behind, and the verb says nothing of when; no more does «تقول» of what its «إن» opens,
 * «تقول الصحيفة إنه وراء اغتيال العالم الأحد».
 */
function isSpeech({ words, lexicon }: Passage, at: number, isTold: boolean): boolean {
  const lemma = words[at]?.verb?.value.lemma
  if (lemma === undefined) return false
  const stance = isTold ? lexicon.reportingVerbs.get(lemma)?.stance : undefined
  if (stance === 'asserts' || stance === 'confirms') return true
  return lexicon.triggerVerbs.get(lemma)?.some(({ kind }) => AGAINST.has(kind)) === true
}

const AGAINST = new Set(['accuse', 'condemn', 'criticise', 'support', 'deny'])

/** «توقع الرئيس السبت نجاحا»: the day right after who foresaw it is when he did. */
function isForeseenOn(words: Passage['words'], at: number, time: number): boolean {
  if (words[at]?.verb?.value.aspect !== 'past' || time === at + 1) return false
  for (let index = at + 1; index < time; index++) {
    const word = words[index]
    if (word?.tag !== 'noun' || word.preposition || !(word.definite || word.pronoun || word.closed)) return false
  }
  return true
}

/** «أولى البيانات»: an ordinal, written like a verb. */
function isFirst(words: Passage['words'], at: number): boolean {
  return words[at]?.stem === 'اولي' && words[at + 1]?.definite === true
}

/** «حيز», «كبرى»: a short past right after a noun may be a noun or a quality; another verb of the clause decides. Not «المرصد أعلن», nor «إن حارسا أطلق». */
function isDoubtful({ words, lexicon }: Passage, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word?.verb?.value.agreements.includes('3ms') || word.stem.length > 4 || word.conjunction || word.pronoun || before?.tag !== 'noun')
    return false
  if ((before.definite && lexicon.reportingVerbs.has(word.verb.value.lemma)) || before.stem.endsWith('ا')) return false
  return !before.definite || (next?.tag === 'noun' && next.definite)
}

/** «ويأتي القرار بعد يوم من هجوم الجمعة»: a present that only sets one thing behind another, which was; not «بعد اجتماع لبحث إجراء انتخابات في أغسطس». */
function isPlacedAfter(words: Passage['words'], verb: number, time: number): boolean {
  if (!COMING.has(words[verb]?.verb?.value.lemma.past ?? '')) return false
  for (let at = time - 1; at > verb; at--) {
    if (words[at]?.tag === 'verb' || words[at]?.preposition === 'ل') return false
    if (AFTER.has(words[at]?.stem ?? '')) return true
  }
  return false
}

const COMING = new Set(['أتى', 'جاء'])
/** Folded. */
const AFTER = new Set(['بعد', 'عقب', 'اثر', 'غداه', 'اعقاب', 'خلفيه', 'ردا', 'نتيجه'])
/** «تعكس تصريحاته الاثنين خلافا», «يتزامن ذلك مع هجوم الأحد»: what something shows or goes with, whenever that was. */
const SHOWING = new Set('عكس|تزامن|توافق|تناقض|تعارض|اعتبر|عد|مثل|شكل|أظهر|دل|عزز|أثار|أعقب|تلا|جسد|برز|أبرز|سلط|رفع'.split('|'))

/** «قبل أن تنسحب», «بعد أن يصل»: told from the main verb. */
function isTemporal(words: Passage['words'], at: number): boolean {
  const before = words[at - 2]?.stem
  return words[at - 1]?.tag === 'complementiser' && (before === 'قبل' || before === 'بعد' || before === 'منذ' || before === 'قبيل')
}

/** «دعا إلى مسيرة الخميس», «طالب بعقد جلسة الخميس»: the verb governs by a preposition that stands between the two. */
function callsFor(passage: Passage, at: number, time: number, from: number): boolean {
  const { words, hits, lexicon } = passage
  const governors = hits.all(at, 'verb').flatMap(({ value }) => lexicon.governingVerbs.get(value.lemma) ?? [])
  const governor = governors.find((each) => each.preposition !== '' && AHEAD.has(each.status))
  if (!governor || isRuling(words, at)) return false
  for (let index = from + 1; index < time; index++) {
    const word = words[index]
    if (word?.tag === 'verb' && words[index - 1]?.tag !== 'relative') return false
    if (word?.tag === 'preposition' && word.stem === 'الي' && isTrip(passage, index - 1)) continue
    if (word?.preposition === governor.preposition || (word?.tag === 'preposition' && word.stem === governor.preposition)) return true
  }
  return false
}

/** «دعا خلال زيارته إلى الهند في يناير إلى السلام»: «إلى» goes with the trip. */
function isTrip({ hits }: Passage, noun: number): boolean {
  return hits.at(noun, 'trigger-noun')?.value.trigger.kind === 'visit'
}

/** «قضت محكمة بسجنه الاثنين»: what a court rules it does that day; «قضى الاتفاق بالانسحاب الأحد» lies ahead. */
function isRuling(words: Passage['words'], at: number): boolean {
  return [at - 1, at + 1].some((beside) => COURTS.has(words[beside]?.stem.replace(/^ال/, '') ?? ''))
}

/** Folded. */
const COURTS = new Set(['محكمه', 'قضاء', 'قاض', 'قاضي'])

/** «دعا في تسجيل بث الجمعة الناخبين إلى التصويت الأحد»: a call before another past verb, its preposition behind that. */
function isCalledFor(passage: Passage, start: number, verb: number, time: number): boolean {
  for (let at = Math.max(start, verb - FARTHEST_CALL); at < verb; at++)
    if (passage.words[at]?.verb?.value.aspect === 'past' && callsFor(passage, at, time, verb + 1)) return true
  return false
}

const FARTHEST_CALL = 12

/** «تخطط الشركة لذلك، وفقا لصحيفة محلية، السبت»: a day beside the source is when it was said. */
function isBesideSource({ words }: Passage, text: TimeText, time: number, start: number): boolean {
  for (let at = time - 1; at >= Math.max(start, time - FARTHEST_SOURCE); at--) {
    const word = words[at]
    if (SOURCES.has(text.form(at))) return true
    const isPlain =
      word?.tag === 'noun' ||
      (word?.tag === 'particle' && word.pronoun !== '') ||
      text.form(at) === ',' ||
      text.form(at) === '"' ||
      text.form(at) === '(' ||
      text.form(at) === ')'
    if (!isPlain && !(word?.tag === 'verb' && isOfSource(words, at))) return false
  }
  return false
}

/** «وفقا لتصريحات أدلى بها», «بحسب بيان نشر»: a past verb between the two. */
function isOfSource(words: Passage['words'], at: number): boolean {
  return words[at]?.verb?.value.aspect === 'past' && words[at - 1]?.tag === 'noun'
}

const FARTHEST_SOURCE = 7
const SOURCES = new Set(['وفقا', 'ووفقا', 'وفق', 'ووفق', 'بحسب', 'حسب', 'وبحسب', 'حسبما', 'نقلا'])

function tenseAfter({ words }: Passage, text: TimeText, last: number, end: number): Tense {
  for (let at = last + 1; at < Math.min(end, last + FARTHEST); at++) {
    if (text.cue(at, 'planned')) return 'future'
    const word = words[at]
    if (word?.tag !== 'verb' || !word.verb) continue
    if (word.verb.before.future || words[at - 1]?.stem === 'سوف') return 'future'
    return word.verb.value.aspect === 'past' ? 'past' : 'unknown'
  }
  return 'unknown'
}

/** «كان يزور», «وكانت الشرطة تبحث». */
function isAfterKana(words: Passage['words'], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const stem = words[index]?.stem
    if (stem === 'كان' || stem === 'كانت' || stem === 'كانوا') return true
    if (words[index]?.tag === 'mark') return false
  }
  return false
}
