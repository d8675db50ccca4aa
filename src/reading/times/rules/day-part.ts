import type { DayPart, DayPartName } from '../../../lexicon/tables/times.ts'
import type { Found, SaidPoint } from '../said.ts'
import type { Met, TimeText } from '../time-text.ts'

/** Parts that with the article and a preposition are times by themselves: «في المساء»; «العصر» is an age, «المغرب» a country. */
const ALONE: ReadonlySet<string> = new Set(['صباح', 'مساء', 'ليل', 'فجر', 'ظهيره'])
/** «الساعات الأولى من الأحد». */
const FIRST_HOURS: DayPart = { kind: 'day-part', part: 'MO', from: 0, to: 6, adverb: false }
/** Parts that with the article are a country and an age, unless «عند» or «وقت» is before them: «ملك المغرب الأربعاء». */
const NAMES: ReadonlySet<string> = new Set(['مغرب', 'عصر'])

/**
 * Parts of a day: «صباحا», «في المساء», «الليلة الماضية», «منتصف ليل الجمعة», and nouns that wait for their day («فجر الاثنين»,
 * «الساعات الأولى من الأحد»).
 */
export function findDayPart(text: TimeText, index: number): Found<SaidPoint> | undefined {
  const early = text.cue(index, 'early')
  if (early) return { rule: 'day-part', first: index, last: early.last, said: { kind: 'point', part: FIRST_HOURS }, needsDay: true }
  const hours = hoursOf(text, index)
  if (hours) return hours
  const edge = text.at(index, 'edge')
  if (edge) return edge.sense.mod === 'MID' && !edge.before.definite ? midnight(text, index, edge.last + 1) : undefined
  const demonstrative = text.cue(index, 'this')
  const at = demonstrative ? demonstrative.last + 1 : index
  const met = text.at(at, 'day-part')
  if (!met) return undefined
  const part = met.sense
  const found = (last: number, said: Omit<SaidPoint, 'kind' | 'part'>, needsDay = false): Found<SaidPoint> => ({
    rule: 'day-part',
    first: index,
    last,
    said: { kind: 'point', part, ...said },
    ...(needsDay ? { needsDay: true as const } : {}),
  })
  if (met.before.definite || demonstrative) {
    if (demonstrative) return met.before.definite && !NAMES.has(withoutArticle(text.form(at))) ? found(met.last, { offset: 0 }) : undefined
    const direction = text.at(met.last + 1, 'direction')
    if (isNight(part.part) && direction?.sense.direction === 'past' && direction.before.definite)
      return found(direction.last, { offset: -1 })
    if (text.form(met.last).endsWith('ليله') && direction?.sense.direction === 'future' && direction.before.definite)
      return found(direction.last, { offset: 0 })
    if (isNight(part.part) && text.form(met.last + 1) === 'الفاصله' && text.form(met.last + 2) === 'بين')
      return nightBetween(text, index, met.last + 3, part)
    if (text.form(at) === 'الليله' || text.form(at) === 'والليله') return found(met.last, { offset: 0 })
    const isPrepared =
      (text.cue(index - 1, 'in') !== undefined && !NAMES.has(withoutArticle(text.form(at)))) ||
      met.before.preposition === 'ب' ||
      text.form(index - 1) === 'عند' ||
      (text.form(index - 1) === 'من' && text.form(index - 3) === 'وقت')
    if (!isPrepared && NAMES.has(withoutArticle(text.form(at)))) return undefined
    return found(met.last, {}, !(isPrepared && ALONE.has(withoutArticle(text.form(at)))))
  }
  if (!part.adverb || met.before.preposition) return found(met.last, {}, true)
  return found(met.last, {}, false)
}

/** «ساعات الصباح الأولى», «ساعات الفجر»: the part of the day that they are of. */
function hoursOf(text: TimeText, index: number): Found<SaidPoint> | undefined {
  const unit = text.at(index, 'unit')
  if (unit?.sense.unit !== 'hour' || unit.sense.number !== 'many' || unit.before.definite) return undefined
  const met = text.at(unit.last + 1, 'day-part')
  if (!met?.before.definite || met.before.preposition || met.before.conjunction) return undefined
  const last = WHICH_HOURS.has(text.form(met.last + 1)) ? met.last + 1 : met.last
  const isPrepared = IN_HOURS.has(text.form(index - 1)) && ALONE.has(withoutArticle(text.form(unit.last + 1)))
  return {
    rule: 'day-part',
    first: index,
    last,
    said: { kind: 'point', part: met.sense },
    ...(isPrepared ? {} : { needsDay: true as const }),
  }
}

const WHICH_HOURS = new Set(['الاولي', 'الباكر', 'الباكره', 'المبكره', 'المتاخره', 'الاخيره'])
const IN_HOURS = new Set(['منذ', 'ومنذ', 'في', 'وفي', 'خلال', 'وخلال', 'حتي', 'وحتي', 'مع'])

/** «الليلة الفاصلة بين يومي الثلاثاء والأربعاء»: as the Tunisian and Algerian press writes it. */
function nightBetween(text: TimeText, first: number, at: number, part: SaidPoint['part']): Found<SaidPoint> | undefined {
  const unit = text.at(at, 'unit')
  const one = text.at(unit ? unit.last + 1 : at, 'weekday')
  const two = one && text.at(one.last + 1, 'weekday')
  if (!one || !two) return undefined
  const through: SaidPoint = { kind: 'point', weekday: two.sense.weekday }
  return {
    rule: 'day-part',
    first,
    last: two.last,
    said: { kind: 'point', weekday: one.sense.weekday, through, ...(part ? { part } : {}) },
  }
}

/** «منتصف ليل الجمعة», «منتصف ليل أمس»: the end of that day; «منتصف الليل» alone is of no day. */
function midnight(text: TimeText, first: number, at: number): Found<SaidPoint> | undefined {
  const night = text.at(at, 'day-part')
  if (night?.sense.part !== 'NI' || text.isConversation) return undefined
  if (night.before.definite) return midnightOf(text, first, at, night)
  return {
    rule: 'day-part',
    first,
    last: night.last,
    said: { kind: 'point', part: night.sense, hour: MIDNIGHT, ...(UNTIL.has(text.form(first - 1)) ? { isUntil: true as const } : {}) },
    needsDay: true,
  }
}

/** «منتصف الليلة الماضية», «منتصف الليلة المقبلة». */
function midnightOf(text: TimeText, first: number, at: number, night: Met<'day-part'>): Found<SaidPoint> | undefined {
  const direction = text.form(at) === 'الليله' ? text.at(night.last + 1, 'direction') : undefined
  if (!direction?.before.definite) return undefined
  const { direction: which } = direction.sense
  if (which !== 'past' && which !== 'future') return undefined
  const said: SaidPoint = { kind: 'point', part: night.sense, hour: MIDNIGHT, offset: which === 'past' ? -1 : 0, isUntil: true }
  return { rule: 'day-part', first, last: direction.last, said }
}

const MIDNIGHT = 24
const UNTIL = new Set(['حتي', 'الي', 'بحلول', 'لغايه'])

function isNight(part: DayPartName): boolean {
  return part === 'NI'
}

function withoutArticle(form: string): string {
  return form.replace(/^[وف]?[بلك]?ال/, '')
}
