import { bareStem } from '../../mentions/definite.ts'
import type { Passage } from '../../passage.ts'
import { DIRECTIONS } from '../../syntax/opens-phrase.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { LOCATIVES } from './places-within.ts'

// Constituents that say where something was without «في»: beside a place, on a road between two; and those that only look so.

/** «على حدود غزة», «على مستوى معتمدية عقارب», «بالقرب من الجنينة», «على مشارف المدينة». */
export function isBeside({ passage }: Stage, { preposition, first }: Constituent): boolean {
  const { words, tokens } = passage
  if (preposition === 'من') return NEARNESS.has(tokens[first - 1]?.form ?? '') || isDirection(passage, first - 1)
  const head = words[first]?.tag === 'preposition' ? first + 1 : first
  return preposition === 'علي' && (EDGES.has(words[head]?.stem ?? '') || bareStem(passage, head) === BORDER)
}

/** «إلى الشمال من مانيلا». */
function isDirection(passage: Passage, at: number): boolean {
  return passage.words[at - 1]?.stem === 'الي' && DIRECTIONS.has(bareStem(passage, at))
}

/** «على الحدود السورية العراقية»: it is the first word of a name as well. */
const BORDER = 'حدود'
const NEARNESS = new Set(['بالقرب', 'قريبا', 'قريبه', 'مقربه', 'وبالقرب'])
const EDGES = new Set([
  'حدود',
  'مشارف',
  'ساحل',
  'سواحل',
  'شاطي',
  'طريق',
  'اطراف',
  'تخوم',
  'جبهه',
  'محور',
  'ضفاف',
  'مدخل',
  'مداخل',
  'ارض',
  'اراضي',
  'متن',
  'معبر',
  'حاجز',
  'مستوي',
])

/**
 * «في المنطقة الشمالية من عفرين», «في الحي الشرقي لبلدة الخيام», and of what is struck «على مناطق متفرقة من القطاع»: a part of a place is there;
 * under «لـ» only with the article and a quality of its own, before a word for a place.
 */
export function isOfPart({ passage }: Stage, all: readonly Constituent[], at: number, isStruck: boolean): boolean {
  const [each, part] = [all[at], all[at - 1]]
  if (!each || !part || part.last !== each.first - 1) return false
  if (
    each.preposition !== 'من' &&
    !(each.preposition === 'ل' && passage.words[each.first]?.placeHead && passage.words[part.last]?.definite)
  )
    return false
  if (!LOCATIVES.has(part.preposition) && !(isStruck && part.preposition === 'علي')) return false
  const head = passage.words[part.first]?.tag === 'preposition' ? part.first + 1 : part.first
  return PARTS.has(bareStem(passage, head))
}

/** Folded. */
const PARTS = new Set(
  'حي|اطراف|مدخل|مداخل|محيط|منطقه|مناطق|جزء|اجزاء|قسم|جانب|شطر|نصف|طرف|ريف|ارياف|ناحيه|جهه|ضاحيه|ضواحي|احياء|انحاء|شمال|جنوب|شرق|غرب'.split(
    '|',
  ),
)

/** «بقيادة السعودية», «بدعم من إيران», «بمشاركة مصر»: who led or helped is no place. */
export function isMeans({ passage: { words } }: Stage, { preposition, first }: Constituent): boolean {
  return preposition === 'ب' && MEANS.has(words[first]?.stem ?? '')
}

const MEANS = new Set(
  'قياده|زعامه|دعم|مسانده|مشاركه|رعايه|حضور|اشراف|تنسيق|تعاون|وساطه|تمويل|ضغط|ايعاز|امر|طلب|دعوه|مبادره|واسطه|تحريض|رياسه|عضويه|تحالف|سياده|شان|علاقات'.split(
    '|',
  ),
)

/** «على الطريق الرابط بين زاخو ودهوك», «على الطريق المؤدي إلى المطار»: a road is where its ends are. */
export function isEndOfRoad({ passage: { words } }: Stage, all: readonly Constituent[], at: number): boolean {
  if (!ENDS.has(all[at]?.preposition ?? '')) return false
  for (let before = at - 1; before >= Math.max(0, at - 2); before--) {
    const road = all[before]
    if (!road || road.last !== (all[before + 1]?.first ?? 0) - 1) return false
    for (let word = road.first; word <= road.last && road.preposition !== ''; word++) if (ROADS.has(words[word]?.stem ?? '')) return true
    if (road.preposition !== '' || road.time !== undefined) return false
  }
  return false
}

/** «أغلقوا الطريق الساحلي بين الزاوية وصبراتة», «غارة على سيارة بين النبطية وصور»: right after a road that the trigger holds, or what drives on one. */
export function isAlongRoad({ passage: { words } }: Stage, { preposition, first }: Constituent): boolean {
  if (preposition !== 'بين') return false
  const before = words[first - 1]?.adjective ? first - 2 : first - 1
  return words[before]?.tag === 'noun' && ROADS.has(words[before]?.stem ?? '')
}

/** «انفجرت شاحنة بين الرقة ودير الزور», «بين مدينتي البصرة والعمارة»: what befalls somebody between two towns, though no road is told. */
export function isBetweenTowns(
  { passage: { words, tokens }, book }: Stage,
  kind: string,
  { preposition, phrases, first }: Constituent,
): boolean {
  if (preposition !== 'بين' || phrases.length !== TWO || !ON_THE_WAY.has(kind) || BETWEEN_PARTIES.has(words[first - 1]?.stem ?? ''))
    return false
  return phrases.every(({ first: head, last }, at) => {
    const from = at === 0 && words[head]?.placeHead && !words[head]?.definite ? head + 1 : head
    const { start = 0, end = 0 } = { start: tokens[from]?.start, end: tokens[last]?.end }
    const town = book.firstWithin({ start, end }, (each) => each.form === 'name' && !each.metonym && each.end === end)
    return town !== undefined && TOWNS.has(book.get(town.entity)?.class ?? '')
  })
}

const TWO = 2
/** «في خلاف بين دمشق وحلب»: what two parties have with each other. Folded. */
const BETWEEN_PARTIES = new Set('خلاف خلافات نزاع صراع حرب قتال توتر مواجهات مواجهه معارك معركه اشتباكات مباراه اتفاق تعاون'.split(' '))
const TOWNS = new Set(['city', 'town', 'village'])
/** What may happen on the way from one town to another; a fight or talks may be between the two. */
const ON_THE_WAY = new Set('strike attack bomb shoot explosion fire ambush accident kill injure arrest abduct flood'.split(' '))

const ENDS = new Set(['بين', 'الي'])
const ROADS = new Set(
  'طريق طرق حدود شريط اوتستراد اتوستراد جسر سياره سيارات شاحنه شاحنات حافله حافلات مركبه اليه دراجه رتل قافله موكب قطار منطقه بلدات قري'.split(
    ' ',
  ),
)
