/** What a rule begins with. Without any of these it looks at every word. */
export interface Opening {
  /** An entry of some tables, as bits (`bitOf`). */
  readonly tables?: number
  /** A word of these marks (`markStems`). */
  readonly marks?: number
  /** A word with the sign that the layer looks for, such as a name's shape. */
  readonly bySign?: true
}

interface Class {
  readonly bits: number
  readonly rules: number
}

/** Tells which rules of a list can begin at a word, so that the others are not asked. There may be at most 31 rules. */
export class RuleGate {
  readonly #always: number
  readonly #bySign: number
  readonly #byTables: readonly Class[]
  readonly #byMarks: readonly Class[]

  constructor(rules: readonly Opening[]) {
    this.#always = rulesWhere(rules, ({ tables, marks, bySign }) => tables === undefined && marks === undefined && !bySign)
    this.#bySign = rulesWhere(rules, ({ bySign }) => bySign === true)
    this.#byTables = classesOf(rules, ({ tables }) => tables)
    this.#byMarks = classesOf(rules, ({ marks }) => marks)
  }

  /** The rules that can begin, a bit each by its place in the list. */
  open(tables: number, marks: number, hasSign: boolean): number {
    let rules = hasSign ? this.#always | this.#bySign : this.#always
    for (let at = 0; at < this.#byTables.length; at++) {
      const each = this.#byTables[at]
      if (each && (each.bits & tables) !== 0) rules |= each.rules
    }
    if (marks === 0) return rules
    for (let at = 0; at < this.#byMarks.length; at++) {
      const each = this.#byMarks[at]
      if (each && (each.bits & marks) !== 0) rules |= each.rules
    }
    return rules
  }
}

/** The place in its list of the first rule among some. */
export function firstOf(rules: number): number {
  return 31 - Math.clz32(rules & -rules)
}

/** The rules for which something holds, as bits. */
export function rulesWhere<Rule>(rules: readonly Rule[], holds: (rule: Rule) => boolean): number {
  let bits = 0
  for (const [at, rule] of rules.entries()) if (holds(rule)) bits |= 1 << at
  return bits
}

function classesOf(rules: readonly Opening[], bitsOf: (rule: Opening) => number | undefined): Class[] {
  const kinds = new Set(rules.map(bitsOf))
  return [...kinds].flatMap((bits) => (bits ? [{ bits, rules: rulesWhere(rules, (rule) => bitsOf(rule) === bits) }] : []))
}
