import type { Quantity, ReportedEvent } from '../../types.ts'
import { isDefinite } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'
import type { Comparison } from './same-circumstances.ts'

/**
 * How the figures of two tellings stand to each other: «مقتل 5» and «مقتل 8» are two reports until more speaks for one; «العديد من القتلى» may be the
 * sixteen of the lead. What is only a part of a figure («بينهم طفلان») says nothing, nor that one was hurt.
 */
export function compareFigures(stage: Stage, one: ReportedEvent, other: ReportedEvent): Comparison {
  const [ours, theirs] = [figuresOf(stage, one), figuresOf(stage, other)]
  if (hasPart(stage, ours, other) || hasPart(stage, theirs, one)) return 'share'
  if (isSumOf(ours, theirs) || isSumOf(theirs, ours)) return 'share'
  let isOpen = false
  let contradicts = false
  for (const each of ours) {
    for (const figure of theirs) {
      if (each.unit !== figure.unit && (!mayCountAny(each) || !mayCountAny(figure))) continue
      if (each.min === figure.min && (each.min ?? 0) > 1 && !isVague(each) && !isVague(figure)) return 'share'
      if (isDefinite(stage, other) && countOthers(each, figure)) continue
      if (mayBeOne(each, figure)) isOpen = true
      else contradicts = true
    }
  }
  return contradicts && !isOpen ? 'contradict' : 'open'
}

/** «قتل ثلاثة في قصف المستشفى» … «أدى الهجوم إلى إصابة سبعة». */
function countOthers({ counts: ours = [] }: Quantity, { counts: theirs = [] }: Quantity): boolean {
  return ours.length > 0 && theirs.length > 0 && !ours.some((each) => theirs.includes(each))
}

/** «خمسة أشخاص» are «أربعة رجال وامرأة واحدة». */
function isSumOf(all: readonly Quantity[], parts: readonly Quantity[]): boolean {
  const [whole, second] = all
  if (!whole || second || parts.length < 2 || ![whole, ...parts].every((each) => each.unit === 'person' && each.max === each.min))
    return false
  return (whole.min ?? 0) > 2 && parts.reduce((sum, { min = 0 }) => sum + min, 0) === whole.min
}

/** «مقتل 5 أطفال» of «مقتل 18 مدنيا بينهم 5 أطفال». */
function hasPart({ passage: { article }, quantities }: Stage, figures: readonly Quantity[], { quantities: all }: ReportedEvent): boolean {
  const wordsOf = ({ start, end }: Quantity) => article.text.slice(start, end)
  return all.some((index) => {
    const part = quantities[index]
    if (part?.partOf === undefined || !all.includes(part.partOf)) return false
    return figures.some((figure) => figure.partOf === undefined && (figure.min ?? 0) > 2 && wordsOf(figure) === wordsOf(part))
  })
}

/** «ثلاثة» may be three people; «عشرات المسيرات» may not. */
function mayCountAny({ unit, of }: Quantity): boolean {
  return unit === 'person' || (unit === 'item' && of === undefined)
}

/** The figures of an event, without the parts of others of them. */
function figuresOf({ quantities }: Stage, event: ReportedEvent): Quantity[] {
  const found: Quantity[] = []
  for (const index of event.quantities) {
    const quantity = quantities[index]
    if ((quantity?.min ?? 0) < 1 || !quantity || (quantity.partOf !== undefined && event.quantities.includes(quantity.partOf))) continue
    found.push(quantity)
  }
  return found
}

/** Whether a figure that has no upper bound, or a vague one, holds the other. */
function mayBeOne(one: Quantity, other: Quantity): boolean {
  const [ours, theirs] = [one.min ?? 0, other.min ?? 0]
  return ours === theirs || (ours < theirs ? theirs <= highestOf(one) : ours <= highestOf(other))
}

/** «العديد من», «عدد من»: no figure that is told as such is so low. */
function isVague({ min = 0, max }: Quantity): boolean {
  return max === undefined && min <= VAGUE
}

const VAGUE = 3

function highestOf(figure: Quantity): number {
  return figure.max ?? (isVague(figure) ? Number.POSITIVE_INFINITY : (figure.min ?? 0) * NEAR)
}

/** «أكثر من 320» may be 400, and no thousand. */
const NEAR = 1.5
