import { bitOf } from '../../../lexicon/entries.ts'
import type { Sentence } from '../../types.ts'
import type { Figure, Ground } from '../figure.ts'
import { leavesHomes } from './borrowed-noun.ts'

/** By the verb's past: people go, or are brought away. */
const GO: ReadonlySet<string> = new Set(['غادر', 'خرج', 'لجأ', 'أجلى', 'أخلى', 'رحل', 'عبر', 'أخرج', 'هرب'])
const GOING = new Set(['خروج', 'مغادره', 'اجلاء', 'اخلاء', 'رحيل', 'عبور'])
/** «شرعوا في الفرار», «واصل الآلاف نزوحهم»: told behind the figure as what they do. */
const FLIGHT = /^(?:و|ب|ل|ال|بال|لل)?(?:فرار|نزوح|هروب)(?:هم|ا)?$/
/** «عبر آلاف الحدود». */
const CROSSES = 'عبر'
const BORDER = /^(?:ال|ب)?حدود/
/** What they leave, or are driven by, in the words of their sentence. */
const EVIDENCE = new Set(
  'قصف|غارات|معارك|قتال|اشتباكات|حصار|محاصر|محاصره|فرار|فرارا|نزوح|نازحين|هربا|خشيه|خوفا|عنف|حرايق|حريق|فيضان|فيضانات|اعصار|زلزال|بركان|منازلهم|ديارهم|بيوتهم|قراهم|مساكنهم|بلداتهم|ممر|ممرات|انساني'.split(
    '|',
  ),
)
/** Sorts of people that leave nothing but their homes: «مدني», «سكان», «أسرة». */
const CIVILIANS =
  /^(?:ال)?(?:مدنيا?|مدنيين|مدنيون|سكان|سكانها?|سكانه|اهالي|اهاليها?|اسره|اسر|عايله|عايلات|لاجيا?|لاجيين|لاجيون|قرويا?|قرويين)$/
const ANYBODY = /^(?:ال)?(?:شخصا?|اشخاص|نسمه|طفلا?|اطفال|امراه|نساء|مواطنا?|مواطنين|افراد|رجال|نفس)$/
const FARTHEST_BEFORE = 6
const FARTHEST_AFTER = 4
const NEAR = 25
const NISBA = bitOf('nisba')

/**
 * «غادر 12 ألف مدني المدينة», «إجلاء 5 آلاف شخص من منازلهم», «مئات المدنيين شرعوا في الفرار»: people that leave where they live for what
 * happens there. Who crosses out of a country to work or to fight does not.
 */
export function isLeaving(ground: Ground, figure: Figure, sentence: Sentence): boolean {
  const { passage } = ground
  const sort = sortOf(ground, figure)
  if (!sort) return false
  if (isRefugeeOf(passage.words, figure)) return true
  if (fleesBehind(ground, figure.last + 1, sentence) || leavesHomes(passage, figure.governed, figure.last)) return true
  const goes = goesBefore(ground, figure, sentence.first)
  if (goes && isOutOfBuilding(passage.words, figure.last, sentence.last)) return false
  if (goes === 'brought') return true
  if (!goes && !goesAfter(ground, figure, sentence)) return false
  return sort === 'civilian' || isTold(passage.words, figure, sentence) || ground.tellsOfFlight()
}

const REFUGEES = /^(?:ال)?لاجي(?:ا|ين|ون)?$/
const BECAUSE = new Set(['من', 'بسبب', 'جراء', 'نتيجه'])
const VIOLENCE = /^(?:ال)?(?:حرب|حروب|قتال|عنف|معارك|اضطهاد|نزاع|صراع|قصف)$/

/** «سبعة ملايين لاجئ من الحرب». */
function isRefugeeOf(words: Ground['passage']['words'], { noun, last }: Figure): boolean {
  if (!noun || !REFUGEES.test(words[noun.phrase.first]?.stem ?? '')) return false
  return BECAUSE.has(words[last + 1]?.stem ?? '') && VIOLENCE.test(words[last + 2]?.stem ?? '')
}

/** Who they are, as far as their flight is concerned; nobody else is asked about. */
function sortOf({ passage: { words, hits } }: Ground, { noun }: Figure): 'civilian' | 'anybody' | undefined {
  if (!noun || noun.other) return 'anybody'
  if (noun.class !== 'person' && noun.unit !== 'family') return undefined
  const stem = words[noun.phrase.first]?.stem ?? ''
  if (CIVILIANS.test(stem)) return 'civilian'
  return ANYBODY.test(stem) || (hits.mayBegin(noun.phrase.first, NISBA) && noun.row?.file.includes('countries')) ? 'anybody' : undefined
}

function goesBefore(ground: Ground, { governed, last }: Figure, floor: number): 'goes' | 'brought' | undefined {
  const { words, tokens } = ground.passage
  for (let at = governed - 1; at >= Math.max(floor, governed - FARTHEST_BEFORE); at--) {
    const word = words[at]
    if (!word || word.tag === 'mark' || word.tag === 'complementiser' || word.tag === 'relative') return undefined
    const past = pastAt(ground, at) ?? (word.stem === CROSSES && at === governed - 1 ? CROSSES : undefined)
    if (past !== undefined) {
      if (!GO.has(past) || isForetold(word) || (past === CROSSES && !crossesBorder(tokens, last))) return undefined
      return BRINGS.has(past) ? 'brought' : 'goes'
    }
    if (GOING.has(word.stem)) {
      if (PURPOSE.has(word.preposition) || WANTED.has(words[at - 1]?.stem ?? '') || isMedical(words, last)) return undefined
      return word.stem === BRINGING ? 'brought' : 'goes'
    }
  }
  return undefined
}

/** The past of a verb, of its readings the one that goes. */
function pastAt({ passage: { words, hits } }: Ground, at: number): string | undefined {
  if (!words[at]?.verb) return undefined
  return hits.all(at, 'verb').find(({ value }) => GO.has(value.lemma.past))?.value.lemma.past ?? words[at]?.verb?.value.lemma.past
}

const BRINGS: ReadonlySet<string> = new Set(['أجلى'])
const BRINGING = 'اجلاء'
const BUILDINGS = new Set(
  'طابق|شقه|عماره|طايره|سفينه|فندق|مبني|مطار|ملعب|قطار|مترو|برج|مدرسه|مستشفي|مستشفيات|قارب|مركز|متجر|مسرح|سينما|محطه|كنيسه|مسجد|مكتب|مكاتب|سفاره|قنصليه|حافله|منصه'.split(
    '|',
  ),
)

/** «إجلاء 40 شخصا من الطائرة»: nobody left a home. */
function isOutOfBuilding(words: Ground['passage']['words'], last: number, ceiling: number): boolean {
  for (let at = last + 1; at < Math.min(ceiling, last + FARTHEST_AFTER + 2); at++)
    if (BUILDINGS.has(words[at]?.stem.replace(/^ال/, '') ?? '')) return true
  return false
}

function goesAfter(ground: Ground, { last }: Figure, sentence: Sentence): boolean {
  const { words, tokens } = ground.passage
  for (let at = last + 1; at < Math.min(sentence.last, last + FARTHEST_AFTER); at++) {
    const word = words[at]
    const past = pastAt(ground, at)
    if (past !== undefined && word)
      return GO.has(past) && !word.conjunction && !isForetold(word) && (past !== CROSSES || crossesBorder(tokens, at))
    if (!word || word.tag === 'mark' || word.tag === 'number' || word.conjunction) return false
  }
  return false
}

/** «واصل آلاف المدنيين الفرار», «سمحت لآلاف الأشخاص بالفرار», «المئات شرعوا في النزوح». */
function fleesBehind({ passage: { words, tokens } }: Ground, from: number, sentence: Sentence): boolean {
  for (let at = from; at < Math.min(sentence.last, from + FARTHEST_AFTER); at++) {
    if (FLIGHT.test(tokens[at]?.form ?? '')) return !NOT_YET.has(words[at - 1]?.stem ?? '')
    if (!words[at] || words[at]?.tag === 'mark' || words[at]?.conjunction) return false
  }
  return false
}

const NOT_YET = new Set(['من', 'عن', 'بعد', 'قبل', 'لولا'])
const PURPOSE = new Set(['ل'])
const WANTED = new Set(['خطه', 'محاوله', 'ضروره', 'اجل', 'بهدف', 'هدف', 'منع', 'اوامر', 'امر', 'طلب', 'انتظار'])

function isMedical(words: Ground['passage']['words'], last: number): boolean {
  return [last + 1, last + 2].some((at) => words[at]?.stem === 'طبيا')
}

function crossesBorder(tokens: Ground['passage']['tokens'], from: number): boolean {
  return [1, 2, 3, 4].some((step) => BORDER.test(tokens[from + step]?.form ?? ''))
}

function isForetold(word: Ground['passage']['words'][number]): boolean {
  return word.verb?.before.future === true
}

/** The sentence itself tells what they leave. */
function isTold(words: Ground['passage']['words'], { governed, last }: Figure, sentence: Sentence): boolean {
  for (let at = Math.max(sentence.first, governed - NEAR); at < Math.min(sentence.last, last + NEAR); at++)
    if (EVIDENCE.has(words[at]?.stem.replace(/^ال/, '') ?? '')) return true
  return false
}
