import type { Word } from '../../syntax/word.ts'

/** What lasts and does not befall on one day, by the past of its verb, folded: «نعيشه اليوم», «لا نعرف اليوم». */
const LASTING = new Set([
  'عاش',
  'اعتبر',
  'راي',
  'عرف',
  'وجد',
  'تطلب',
  'شاهد',
  'عني',
  'عاني',
  'ملك',
  'امتلك',
  'احتاج',
  'تنفس',
  'ادرك',
  'فهم',
  'تمتع',
])
/** «تعيش» may be a past of another form too. */
const LIVING = new Set(['تعيش', 'يعيش', 'نعيش', 'اعيش', 'يعيشون'])
/** «كانت الحياة صعبة، لكني اليوم أعرف جيراني»: set against what was. */
const BUT_NOW = new Set(['اما', 'لكني', 'لكنني', 'ولكني', 'ولكنني', 'لكننا', 'ولكننا', 'لكنهم', 'باننا', 'اننا', 'لسنا', 'ولسنا'])

/** What has come about by now, by the past of its verb, folded: «أصبحت تركيا اليوم دولة». */
const BECOMING = new Set(['اصبح', 'صار', 'بات', 'اضحي', 'غدا'])
/** «عالم اليوم», «شباب اليوم»: of these days. Folded. */
const OF_TODAY = new Set('عالم|جيل|اجيال|شباب|قاده|مجتمع|مجتمعات|عصر'.split('|'))

/** «العالم الذي نعيشه اليوم», «لكننا اليوم موحدون»: these days, and no day. */
export function isNowadays(words: readonly Word[], form: string, at: number): boolean {
  return (
    BUT_NOW.has(form) ||
    (isOpening(words, at) && words[at + 1]?.stem === 'هناك') ||
    isOfToday(words, at) ||
    (AS_IT_IS.has(form) && IS.has(words[at - 2]?.stem ?? '')) ||
    isNoLonger(words, at + 1) ||
    isLasting(words[at - 1]) ||
    isLasting(words[at + 1]) ||
    isLastingOf(words, at)
  )
}

/** «اليوم هناك حملات كثيرة». */
function isOpening(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at - 1]?.tag === 'mark'
}

/** «السفر اليوم لم يعد ترفا»: set against what was. */
function isNoLonger(words: readonly Word[], at: number): boolean {
  const not = words[at]?.tag === 'mark' ? at + 1 : at
  return words[not]?.stem === 'لم' && NO_LONGER.has(words[not + 1]?.stem ?? '')
}

const NO_LONGER = new Set(['يعد', 'تعد', 'نعد', 'اعد', 'يعودوا'])

/** «تعيش المدينة اليوم عهدا جديدا»: its subject between the two. */
function isLastingOf(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.tag === 'noun' && words[at - 1]?.preposition === '' && isLasting(words[at - 2])
}

/** «أصبحت اليوم», «أصبحت تركيا اليوم», «عالم اليوم». */
function isOfToday(words: readonly Word[], at: number): boolean {
  const [before, farther] = [words[at - 1], words[at - 2]]
  if (isBecoming(before) || (before?.tag === 'noun' && before.preposition === '' && isBecoming(farther))) return true
  return OF_TODAY.has(before?.stem ?? '')
}

/** «ما هو عليه اليوم». */
const AS_IT_IS = new Set(['عليه', 'عليها', 'عليهم'])
const IS = new Set(['هو', 'هي', 'هم'])

function isBecoming(word: Word | undefined): boolean {
  return word?.verb !== undefined && BECOMING.has(foldPast(word.verb.value.lemma.past))
}

function isLasting(word: Word | undefined): boolean {
  const verb = word?.verb
  if (verb && LIVING.has(word.stem)) return true
  return verb !== undefined && verb.value.aspect !== 'past' && !verb.before.future && LASTING.has(foldPast(verb.value.lemma.past))
}

function foldPast(past: string): string {
  return past.replace(/[أإآ]/g, 'ا').replace(/ى$/, 'ي')
}
