import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { CountedNoun } from '../figure.ts'
import { isInfection } from './is-ill.ts'
import { isOfMatch } from './is-of-match.ts'
import { areWounds } from './own-counts.ts'

interface Sense {
  readonly unit: string
  readonly is: (passage: Passage, phrase: Phrase) => boolean
}

/** Units whose nouns mean something else in some company, by the unit the tables give. */
const SENSES: ReadonlyMap<string, readonly Sense[]> = new Map([
  ['province', [{ unit: 'term', is: isTerm }]],
  [
    'person',
    [
      { unit: 'case', is: (passage, { first }) => isInfection(passage, first) },
      { unit: 'injury', is: areWounds },
      { unit: 'star', is: isOfHotel },
    ],
  ],
  ['article', [{ unit: 'material', is: isOfMaterials }]],
  ['position', [{ unit: 'website', is: isOfWeb }]],
  ['centre', [{ unit: 'rank', is: isRank }]],
  ['group', [{ unit: 'set', is: isOfTennis }]],
  ['copy', [{ unit: 'version', is: ({ tokens }, { first }) => DIFFERING.test(tokens[first + 1]?.form ?? '') }]],
  ['notice', [{ unit: 'post', is: isOfNetwork }]],
  ['outlet', [{ unit: 'crossing', is: isOfBorder }]],
  ['target', [{ unit: 'goal', is: (passage, { first }) => isOfMatch(passage, first) }]],
])

/** «نسختان متناقضتان», «ثلاث نسخ معدلة»: what differs is no copy. */
const DIFFERING = /^(?:متناقض|مختلف|معدل|محدث|منقح|متضارب)(?:ه|تين|تان|ات)?$/

/** What a noun counts by: a «هدف» among words of sport is a goal. */
export function unitOf(passage: Passage, { unit, phrase }: CountedNoun): string {
  return SENSES.get(unit)?.find(({ is }) => is(passage, phrase))?.unit ?? unit
}

/** «حجبت السلطات 40 موقعا على الإنترنت»: words of the web stand near. */
function isOfWeb(passage: Passage, phrase: Phrase): boolean {
  return isNear(passage, phrase, OF_WEB)
}

const OF_WEB = /^(?:ال)?(?:انترنت|الكتروني(?:ه|ا)?|اباحي(?:ه|ا)?|تصفح|متصفح|حجب|حجبت|قراصنه|اختراق|ويب|روابط|محرك)$/
const NEAR_WEB = 14

/** «حذف الموقع 40 منشورا»: words of the web or of its networks stand near; others are handed out. */
function isOfNetwork(passage: Passage, phrase: Phrase): boolean {
  return isOfWeb(passage, phrase) || isNear(passage, phrase, OF_NETWORK)
}

const OF_NETWORK = /^(?:ال)?(?:فيسبوك|تويتر|انستغرام|انستجرام|تواصل|حساب(?:ه|ها|ات)?|متابع(?:ين|ون|يه|يها)?|اجتماعي|صفحته|صفحتها)$/

/** «4 منافذ على الحدود»: where borders are crossed. */
function isOfBorder(passage: Passage, phrase: Phrase): boolean {
  return isNear(passage, phrase, OF_BORDER)
}

const OF_BORDER = /^(?:ال)?(?:حدود|حدودي|حدوديه|جمارك|جمركي|جمركيه|بريه|بحريه|جويه|معبر|معابر|عبور|مسافرين|شاحنات)$/

function isNear({ words }: Passage, { first, last }: Phrase, some: RegExp): boolean {
  for (let at = first - NEAR_WEB; at <= last + NEAR_WEB; at++) if (some.test(words[at]?.stem ?? '')) return true
  return false
}

/** «مادتي الخبز والوقود»: no articles of a law, whose number would follow. */
function isOfMaterials({ tokens, words }: Passage, { first: at }: Phrase): boolean {
  return /ماد(?:تي|تا)$/.test(tokens[at]?.form ?? '') && words[at + 1]?.tag === 'noun'
}

/** «تقدم بثلاثة مراكز», «متراجعا 5 مراكز», «المراكز الأربعة الأولى»: places of a list. */
function isRank({ tokens }: Passage, { first: at }: Phrase): boolean {
  if (FIRST_OR_LAST.has(tokens[at + 2]?.form ?? '')) return true
  return [at - 1, at - 2, at - 3].some((before) => RISES.test(tokens[before]?.form ?? ''))
}

/** «فندق خمس نجوم», «من فئة أربع نجوم». */
function isOfHotel({ tokens, words }: Passage, { first: at }: Phrase): boolean {
  if (!STARS.has(tokens[at]?.form ?? '')) return false
  for (let before = at - 2; before >= at - NEAR_HOTEL; before--) if (HOTELS.has(words[before]?.stem.replace(/^ال/, '') ?? '')) return true
  return false
}

const STARS = new Set(['نجوم', 'نجمه', 'نجمتين', 'نجمات'])
const HOTELS = new Set(['فندق', 'فنادق', 'فيه', 'تصنيف', 'منتجع', 'درجه', 'تقييم', 'فندقا', 'مطعم'])
const NEAR_HOTEL = 4

/** «فاز بثلاث مجموعات نظيفة», «بمجموعتين لواحدة»: of a match, and no groups of people. */
function isOfTennis({ tokens }: Passage, { first, last }: Phrase): boolean {
  if (!SETS.test(tokens[first]?.form ?? '')) return false
  return [tokens[last]?.form, tokens[last + 1]?.form].some((form) => OF_SETS.test(form ?? ''))
}

const SETS = /^(?:و|ب|ال|بال)?(?:مجموعات|مجموعتين|مجموعتان|مجموعه)$/
const OF_SETS = /^(?:نظيف(?:ه|تين)|لواحده|لمجموعه|لمجموعتين|لاثنتين|متتاليه|متتاليتين)$/

const FIRST_OR_LAST = new Set(['الاولي', 'الاخيره'])
const RISES = /^(?:و|ف)?(?:م?تقدما?ه?|تقدمت|متراجعا?ه?|تراجع|تراجعت|تراجعا|صعد|صعدت|صاعدا|قفز|قفزت|هبط|هبطت|ارتقي|ارتقت|هبوطا|بفارق)$/

/** «لولايتين», «ولايتين رئاسيتين»: how often one held an office. */
function isTerm({ words, tokens }: Passage, { first: at }: Phrase): boolean {
  const form = tokens[at]?.form ?? ''
  if (!form.includes('ولاي')) return false
  if ([at - 2, at - 3, at - 4].some((back) => TERMS.test(tokens[back]?.form ?? '') && OF_OFFICE.test(tokens[back + 1]?.form ?? '')))
    return true
  return words[at]?.preposition === 'ل' || form.startsWith('لولاي') || OF_OFFICE.test(tokens[at + 1]?.form ?? '')
}

/** «كانت الولايات الرئاسية محددة في ولايتين». */
const TERMS = /^(?:ال)?ولاي(?:ه|ات)$/
const OF_OFFICE = /^(?:ال)?(رياسي|متتالي|دستوري|متعاقب|جديدتين|سابقتين)/
