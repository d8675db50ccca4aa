import type { CalendarName, DayPart, Direction, Feast, Unit } from '../../lexicon/tables/times.ts'

/** A day of a month as it is said: the year, or the month, may be left to the reader. */
export interface SaidDate {
  readonly calendar: CalendarName
  readonly day: number
  /** Left out in «السابع من الشهر الجاري». */
  readonly month?: number
  /** Months from the anchor's: «من الشهر الماضي» is -1. */
  readonly monthShift?: number
  readonly year?: number
  /** Years from the anchor's: «من العام الماضي» is -1. */
  readonly yearShift?: number
  /** «ثورة 25 يناير»: the year of the event that is called so. */
  readonly namedYear?: number
}

/** A day, or a time of one. What is not said is not there. */
export interface SaidPoint {
  readonly kind: 'point'
  /** Days from the anchor: «أمس» is -1. */
  readonly offset?: number
  /** ISO weekday. */
  readonly weekday?: number
  readonly direction?: Direction
  /** «الاثنين قبل الماضي»: a week before the last one. */
  readonly isBeforeLast?: true
  /** «نفس اليوم من عام 2016»: the year of the day named before is this. */
  readonly inYear?: number
  /** Weeks from the anchor's: «الجمعة من الأسبوع المقبل». */
  readonly weekShift?: number
  readonly date?: SaidDate
  /** The same day in the Hijri calendar. */
  readonly hijri?: SaidDate
  readonly part?: DayPart
  readonly hour?: number
  readonly minute?: number
  /** «حتى منتصف ليل الثلاثاء»: the end of that day, whichever day it is written on. */
  readonly isUntil?: true
  readonly zone?: { readonly zone: string; readonly minutes: number | undefined }
  /** The last day of a pair or a range; for a night between two days, the second. */
  readonly through?: SaidPoint
}

export const PERIODS = ['weekend', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century'] as const
export type Period = (typeof PERIODS)[number]

/** A week, month, year … */
export interface SaidPeriod {
  readonly kind: 'period'
  readonly period: Period
  readonly calendar: CalendarName
  /** The month, the quarter, the half, the season's first month, the decade («199») or the century («19» for the twentieth). */
  readonly number?: number
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
  readonly year?: number
  /** Years from the anchor's. */
  readonly yearShift?: number
  /** Units of `period` from the anchor's: «الأسبوع الماضي» is -1. */
  readonly shift?: number
  readonly direction?: Direction
  readonly mod?: 'START' | 'MID' | 'END'
  /** «النصف الثاني من نوفمبر»: `mod` is a half of the month. */
  readonly isHalf?: true
  /** «الأشهر التسعة الأولى من 2025». */
  readonly months?: { readonly count: number; readonly edge: 'first' | 'last' }
  /** «من يناير إلى أكتوبر 2025»: the month that this one leads to lies in the same year, or in the next. */
  readonly until?: SaidPeriod
  /** «مطلع الأسبوع»: the weekend that opens it, where it is told in the past. */
  readonly isOpening?: true
  /** «بقية الأسبوع»: from the anchor on. */
  readonly isRest?: true
}

/** «قبل يومين»: so many units before or after the anchor. */
export interface SaidOffset {
  readonly kind: 'offset'
  readonly unit: Unit
  readonly count: number
  readonly sign: -1 | 1
  /** «قبل سنة وثلاثة أشهر»: smaller units added. */
  readonly more?: SaidDuration['more']
  /** «بعد ذلك بيومين»: from the time told before. */
  readonly isFromPrior?: true
  /** «قبل نحو 70 عاما». */
  readonly isAbout?: true
  /** Meant to the day whatever the unit, as an assistant takes it. */
  readonly isExact?: true
}

/** «ثلاثة أيام», «أيام», «الساعات المقبلة». */
export interface SaidDuration {
  readonly kind: 'duration'
  readonly unit: Unit
  /** Left out where the words name no number. */
  readonly count?: number
  readonly mod?: 'APPROX' | 'MORE_THAN' | 'LESS_THAN'
  /** «سنة وثلاثة أشهر»: smaller units added. */
  readonly more?: readonly { readonly unit: Unit; readonly count: number }[]
  /** It ends or begins at the anchor: «الأيام الماضية», «الأيام المقبلة». */
  readonly reaches?: 'back' | 'ahead'
}

/** «كل جمعة», «يوميا». */
export interface SaidSet {
  readonly kind: 'set'
  readonly value: string
}

export interface SaidFeast {
  readonly kind: 'feast'
  readonly feast: Feast
  readonly year?: number
  readonly yearShift?: number
  readonly direction?: Direction
}

/** «أول جمعة من يوليو»: the nth day, weekday or week of a month; -1 is the last. */
export interface SaidNth {
  readonly kind: 'nth'
  readonly unit: 'day' | 'week'
  readonly weekday?: number
  readonly nth: number
  readonly of: SaidPeriod
}

export type Said = SaidNth | SaidPoint | SaidPeriod | SaidOffset | SaidDuration | SaidSet | SaidFeast

/** What a rule found: tokens `first` to `last`, both included, and what they say. */
export interface Found<What extends Said = Said> {
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly said: What
  /** It is a time only where it joins a day: «فجر» before «الاثنين». */
  readonly needsDay?: true
}
