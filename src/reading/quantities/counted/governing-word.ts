import { bitOf } from '../../../lexicon/entries.ts'
import type { Hit } from '../../../lexicon/finder.ts'
import type { CountedAs, CountingWord } from '../../../lexicon/tables/figures.ts'
import { foldSpelling } from '../../../text/normalise.ts'
import type { Ground } from '../figure.ts'
import { isUnrealised } from './unrealised.ts'

const COUNTING_WORD = bitOf('counting-word')
/** A need that is no word: nothing may stand between the counting word and its figure. */
const ADJACENT = '.'

/**
 * What the counting word that stands directly before a token says: «مقتل», «الإفراج عن», «أصيب».
 *
 * @param first The first token of what is counted.
 */
export function countingBefore(ground: Ground, first: number): CountedAs | undefined {
  const isPreposition = ground.passage.words[first - 1]?.tag === 'preposition'
  return governingAt(ground, isPreposition ? first - 2 : first - 1, first)
}

/** «القضاء يحكم بإعدام ثلاثة», «طالبت بالإفراج عن 40»: a deed right before a figure that has not come about, and is done to people. */
export function isWantedBefore(ground: Ground, first: number): boolean {
  const at = ground.passage.words[first - 1]?.tag === 'preposition' ? first - 2 : first - 1
  const masdar = masdarAt(ground, at)
  return (
    masdar !== undefined &&
    !OF_THINGS.has(ground.passage.words[at]?.stem ?? '') &&
    isUnrealised(ground, at) &&
    isMet(ground, masdar, at, first)
  )
}

/** Things are seized too. */
const OF_THINGS = new Set(['ضبط', 'تحرير', 'طعن'])

/** What the verb or masdar at a token makes of a figure that begins at `first`, where it can govern it. */
export function governingAt(ground: Ground, at: number, first: number): CountedAs | undefined {
  if (ground.passage.words[at]?.stem === EXCHANGE && !arePrisoners(ground, first)) return undefined
  const masdar = masdarAt(ground, at)
  const verb = countingVerbAt(ground, at)
  if (verb && (isNegated(ground, at) || isForetold(ground.passage, at))) return undefined
  const word = verb ?? (masdar && !isUnrealised(ground, at) ? masdar : undefined)
  return word && isMet(ground, word, at, first) ? word.counts : undefined
}

/** «تبادل 40 أسيرا», but not «تبادل 3 أعضاء الاتهامات». */
const EXCHANGE = 'تبادل'
const PRISONERS = /^(?:ال)?(?:اسير|اسري|سجين|سجناء|معتقل|محتجز|رهين|رهاين|موقوف|مخطوف|مختطف|جاسوس|جواسيس|جث)/

function arePrisoners({ passage: { tokens } }: Ground, first: number): boolean {
  return [0, 1, 2, 3, 4].some((step) => PRISONERS.test(tokens[first + step]?.form ?? ''))
}

/** «إذا لم تطلق أنقرة سراح قس», «لن يفرجوا عن 5»: it did not befall them. */
function isNegated({ passage: { words } }: Ground, at: number): boolean {
  return NOT.has(words[at - 1]?.stem ?? '')
}

const NOT = new Set(['لم', 'لن'])

/** «سيفرج عن 40», «قد يموت 200 ألف», «طالبت أن تطلق سراح 5», «من المقرر أن يفرجوا عن 90»: it has not befallen them. */
export function isForetold({ words, tokens }: Ground['passage'], at: number): boolean {
  if (words[at]?.verb?.before.future) return true
  const form = tokens[at]?.form ?? ''
  const before = words[at - 1]?.stem ?? ''
  if (IF.has(before)) return true
  if (!PRESENT.test(form) || isPast(words[at], form)) return false
  if (MAY.has(before)) return true
  if (before !== 'ان') return false
  for (let back = at - 2; back >= Math.max(0, at - FARTHEST_WISH); back--) {
    if (FORETELLING.has(words[back]?.stem.replace(/^ال/, '') ?? '')) return true
    if (words[back]?.tag === 'mark') return false
  }
  return false
}

/** «نزح», «توفي»: a past that begins as a present does. */
function isPast(word: Ground['passage']['words'][number] | undefined, form: string): boolean {
  return form.startsWith(foldSpelling(word?.verb?.value.lemma.past ?? '-').slice(0, 3))
}

/** In tokens: «حذر التقرير من أن يموت 14 مليون شخص». */
const FARTHEST_WISH = 6

const PRESENT = /^[يتن]/
/** «لمن يقتل 3 أشخاص», «كل من يختطف»: whoever may do it. */
const MAY = new Set(['قد', 'سوف', 'ربما', 'لكي', 'كي', 'من', 'لمن', 'ومن'])
const IF = new Set(['اذا', 'لو'])
const FORETELLING = new Set([
  'مقرر',
  'متوقع',
  'مرتقب',
  'يتوقع',
  'تتوقع',
  'توقع',
  'ممكن',
  'يمكن',
  'محتمل',
  'يجب',
  'ينبغي',
  'قبل',
  'مفترض',
  'منتظر',
  'حذر',
  'حذرت',
  'يحذر',
  'تحذر',
  'محذرا',
  'محذره',
  'يخشي',
  'تخشي',
  'مخاوف',
  'طالب',
  'طالبت',
  'هدد',
  'هددت',
  'دون',
  'بدل',
  'بدلا',
  'يريد',
  'تريد',
  'يتوقعون',
  'خطر',
  'احتمال',
])

/** «مقتل», «الإفراج» before its preposition; a definite masdar counts nothing by itself («القتل»). */
function masdarAt({ passage: { hits } }: Ground, at: number): CountingWord | undefined {
  if (!hits.mayBegin(at, COUNTING_WORD) || isInBody(hits, at)) return undefined
  for (const hit of hits.from(at)) {
    if (hit.table !== 'counting-word' || hit.last !== at) continue
    const { value, before, pronoun } = hit as Hit<'counting-word'>
    if (value.part === 'masdar' && (value.needs.length > 0 || (!before.definite && pronoun === ''))) return value
  }
  return undefined
}

/** In tokens. */
const LONGEST_HEAD = 2

/** «هيئة تحرير الشام»: a word of a body's name of several words. */
function isInBody(hits: Ground['passage']['hits'], at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_HEAD); from <= at; from++)
    for (const { table, last } of hits.phrasesFrom(from)) if (table === 'organisation' && last >= at) return true
  return false
}

/** A verb, unless its object is a pronoun already. */
export function countingVerbAt({ passage: { words, hits, lexicon } }: Ground, at: number): CountingWord | undefined {
  if (!words[at]?.verb) return undefined
  for (const hit of hits.from(at)) {
    const word = hit.table === 'verb' && hit.pronoun === '' ? lexicon.countingVerbs.get((hit as Hit<'verb'>).value.lemma) : undefined
    if (word) return word
  }
  return undefined
}

/** «قضت المحكمة على 5 متهمين»: a court that rules kills nobody. */
function isRuling(words: Ground['passage']['words'], at: number, first: number): boolean {
  for (let next = at - 2; next <= first + NEAR_RULING; next++) if (RULING.test(words[next]?.stem ?? '')) return true
  return false
}

const RULING = /^(?:ال)?(?:محكم|محاكم|قضاء|قاضي|سجن|حبس|اعدام|جنايات|موبد)/
const NEAR_RULING = 6

/** «لقي حتفه 17 شخصا», «فارق الحياة 4»: a preposition before the figure must be the one the word needs; a word that needs none cannot reach over one. */
function isMet({ passage: { tokens, words, hits } }: Ground, { needs }: CountingWord, at: number, first: number): boolean {
  const before = words[first - 1]
  const preposition = before?.tag === 'preposition' && !before.pronoun && at < first - 1 ? before.stem : ''
  if (needs.length === 0) return preposition === ''
  if (needs.includes(ADJACENT) && (preposition === '' || !needs.includes(preposition))) return at === first - 1
  if (needs.includes(ADJACENT)) return !isRuling(words, at, first)
  if (needs.includes(preposition) || preposition !== '') return needs.includes(preposition)
  const next = tokens[at + 1]?.form.replace(/^ال/, '') ?? ''
  return needs.includes(next) || needs.includes(hits.at(at + 1, 'counting-word')?.pronoun ? next.replace(/ه(?:م|ن|ما|ا)?$/, '') : '')
}
