import type { Filling } from '../../../lexicon/tables/triggers.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { DIRECTIONS } from '../../syntax/opens-phrase.ts'
import { isAgentive } from '../doers/agentive.ts'
import { isCountry } from '../doers/by-whom.ts'
import type { Stage } from '../stage.ts'
import { instrumentOf } from './instrument.ts'

// Whether what a preposition brings can play the role that the trigger has for it.

/**
 * «مقتل خمسة في الخليل», «لقاء بباريس», «تحقيق في مدينة صعدة» tell where and not what of; «منحهم اللجوء لأسباب إنسانية» tells why and not to whom.
 *
 * @param isAgainst «استنكارها للهجوم»: «لـ» brings what the words are against.
 */
export function isFitting(stage: Stage, role: Filling, preposition: string, phrase: Phrase, isAgainst: boolean): boolean {
  if (preposition === 'ل' && PRESS.has(stage.passage.words[phrase.first]?.stem ?? '')) return false
  if (MANNERS.has(stage.passage.words[phrase.first]?.stem ?? '')) return false
  if (preposition === 'في' && isOccasion(stage, phrase)) return false
  if (role === 'topic') return !isPlace(stage, phrase) && !(preposition === 'في' && (isCountry(stage, phrase) || isArea(stage, phrase)))
  const isPlaced = preposition === 'في' || (preposition === 'ب' && role === 'with')
  if (isPlaced && role !== 'place' && isPlace(stage, phrase)) return false
  if (preposition === 'ب' && role === 'with' && isCountry(stage, phrase)) return false
  if ((preposition === 'في' || preposition === 'ب') && role === 'recipient' && isArea(stage, phrase)) return false
  if (role === 'victim' && (isPlace(stage, phrase) || (LYING.has(preposition) && isArea(stage, phrase)))) return false
  if (role === 'instrument') return instrumentOf(stage, phrase) !== undefined
  return preposition !== 'ل' || (role !== 'recipient' && role !== 'victim') || isAgainst || isAgentive(stage, phrase)
}

/** To whom things are said: «قال …، للصحفيين». Folded. */
const PRESS = new Set(['صحفيين', 'صحافيين', 'صحفيون', 'اعلاميين', 'مراسلين'])

/** «حريق في مصنع» befalls it; «في محافظة الشرقية», «في وسط العاصمة», «كمين على طريق حلب» say where. */
function isArea({ passage: { words, lexicon } }: Stage, { first }: Phrase): boolean {
  const stem = words[first]?.stem ?? ''
  const kind = lexicon.placeHeads.get(stem)?.kind
  return WHEREABOUTS.has(stem) || DIRECTIONS.has(stem) || (kind !== undefined && !BUILT.has(kind))
}

/** Kinds of places that can burn or blow up. */
const BUILT = new Set<string>(['building', 'base', 'port', 'prison', 'airport', 'dam', 'oil-field', 'camp', 'crossing'])
const WHEREABOUTS = new Set(
  `وسط قلب محيط ضواحي ضاحيه اطراف مشارف انحاء بلاد ريف ولايه اقليم جهه شارع ساحه ميدان طريق منطقه حي مكان موقع عرض طابق داخل خارج محيط
  مناطق احياء مدن قري شوارع عاصمه اجواء سماء`.split(/\s+/),
)

/** «في بيان», «في محاولة لـ», «في هذه الخطوة»: how it was said or meant. */
function isOccasion({ passage }: Stage, { first, last }: Phrase): boolean {
  if (passage.hits.at(first, 'media-noun')) return true
  return OCCASIONS.has(passage.words[first]?.stem ?? '') && (first === last || passage.words[first]?.definite === true)
}

const OCCASIONS = new Set(['محاوله', 'خطوه', 'اشاره', 'تصريح', 'كلمه', 'موقف', 'عباره', 'مسعي', 'رد'])

/** Prepositions of where something is. Folded. */
const LYING = new Set(['في', 'علي', 'ب', 'عند', 'قرب'])

/** A place by its name. */
export function isPlace({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  return mention !== undefined && book.get(mention.entity)?.kind === 'place'
}

/** «بشكل غير قانوني», «في وقت لاحق»: how and when, never whom or what of. Folded. */
export const MANNERS: ReadonlySet<string> = new Set([
  'قليل',
  'قيمه',
  'تكلفه',
  'كلفه',
  'شكل',
  'امل',
  'الفعل',
  'فعل',
  'انتظام',
  'صوره',
  'طريقه',
  'نحو',
  'سرعه',
  'هدوء',
  'نجاح',
  'مناسبه',
  'حضور',
  'وقت',
  'اطار',
  'ظل',
  'سياق',
  'حال',
  'حاله',
  'مقابل',
  'ضوء',
  'ذلك',
  'نهايه',
  'رغم',
  'خلفيه',
  'هامش',
  'متن',
  'محك',
  'صعيد',
  'مستوي',
  'غرار',
  'مدي',
  'اساس',
  'عكس',
  'اقل',
  'اكثر',
  'توالي',
  'فور',
  'بدايه',
  'مدار',
  'راس',
  'نطاق',
  'صدد',
  'اشكال',
  'لسان',
  'حد',
  'طول',
  'وجه',
  'قرب',
  'سبيل',
  'غضون',
  'اعقاب',
  'صفوف',
  'متناول',
  'موازاه',
  'صحبه',
  'مرافقه',
])
