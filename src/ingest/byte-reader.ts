const NEWLINE = 0x0a

/** Bytes that end before what they announced is there, or a line without an end. */
export class BrokenStream extends Error {
  override readonly name = 'BrokenStream'
}

/** A stream of bytes, taken by lines and by lengths. Holds one chunk, and what is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array()

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /**
   * A line without its end, read as Latin-1.
   *
   * @returns `undefined` at the end of the stream.
   * @throws {BrokenStream} where it is longer than `longest` bytes.
   */
  async readLine(longest: number): Promise<string | undefined> {
    const parts: Uint8Array[] = []
    let length = 0
    while (await this.#fill()) {
      const end = this.#held.indexOf(NEWLINE)
      const part = this.#take(end < 0 ? this.#held.length : end + 1)
      length += part.length
      if (length > longest) throw new BrokenStream(`a line longer than ${longest} bytes`)
      parts.push(part)
      if (end >= 0) break
    }
    return length === 0
      ? undefined
      : Buffer.concat(parts)
          .toString('latin1')
          .replace(/\r?\n$/, '')
  }

  /** @throws {BrokenStream} where so many bytes are not there. */
  async read(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    for (let left = length; left > 0; left -= parts.at(-1)?.length ?? 0) parts.push(await this.#next(left))
    return Buffer.concat(parts)
  }

  /** @throws {BrokenStream} where so many bytes are not there. */
  async skip(length: number): Promise<void> {
    for (let left = length; left > 0; ) left -= (await this.#next(left)).length
  }

  async #next(most: number): Promise<Uint8Array> {
    if (!(await this.#fill())) throw new BrokenStream('the end comes too early')
    return this.#take(Math.min(most, this.#held.length))
  }

  /** @returns false at the end of the stream. */
  async #fill(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#chunks.next()
      if (next.done) return false
      this.#held = next.value
    }
    return true
  }

  #take(length: number): Uint8Array {
    const taken = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(length)
    return taken
  }
}
