/** A value for some of a passage's tokens, by their index: what is asked at every word hashes none. */
export class ByToken<Value> {
  readonly #values: (Value | undefined)[]

  /** @param count Of the passage's tokens. */
  constructor(count: number) {
    this.#values = new Array(count)
  }

  /** `undefined` where it has none, and outside the text. */
  get(token: number): Value | undefined {
    return token < 0 ? undefined : this.#values[token]
  }

  has(token: number): boolean {
    return this.get(token) !== undefined
  }

  set(token: number, value: Value): void {
    this.#values[token] = value
  }
}
