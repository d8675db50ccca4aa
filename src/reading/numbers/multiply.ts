/** Figures of the news carry no more digits than these; what lies behind them is noise of the binary fraction. */
const DIGITS = 15

/** The product as one works it out on paper: 16.88 milliards are 16,880,000,000 and not 16,879,999,999.999998. */
export function multiply(one: number, other: number): number {
  return Number((one * other).toPrecision(DIGITS))
}
