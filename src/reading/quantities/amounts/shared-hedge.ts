import type { Figure, Ground } from '../figure.ts'
import { isJoinedTo } from './joined.ts'

/** Number words whose form shows that they are in the genitive. */
const GENITIVE = /^و?(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|ميت|مايت|الف|مليون)ين$/

/** «أكثر من سبعين دولة وعشرين منظمة»: the second stands in the genitive of «من» too, and is as much bounded. */
export function withSharedHedge({ passage: { tokens } }: Ground, figure: Figure, previous: Figure | undefined): Figure {
  if (!previous?.minExclusive || previous.max !== undefined || tokens[previous.first + 1]?.form !== 'من') return figure
  if (figure.minExclusive || figure.max === undefined || figure.max !== figure.min || !isJoinedTo(tokens, figure, previous)) return figure
  return GENITIVE.test(tokens[figure.first]?.form ?? '') ? { ...figure, max: undefined, minExclusive: true } : figure
}
