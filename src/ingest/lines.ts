/** A line longer than this is passed over: memory stays bounded whatever comes in. */
const LONGEST = 64 * 1024 * 1024
const NEWLINE = 0x0a

/** One line of a file; no bytes where it was too long to keep. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | undefined
}

/** Cut a stream of bytes into lines, holding one line at a time. */
export async function* cutLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1
  let held: Uint8Array[] = []
  let length = 0
  const take = (): Line => {
    const bytes = length > LONGEST ? undefined : Buffer.concat(held)
    held = []
    length = 0
    return { number: number++, bytes }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      length += end - from
      if (length <= LONGEST) held.push(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    length += chunk.length - from
    if (length <= LONGEST) held.push(chunk.subarray(from))
    else held = []
  }
  if (length > 0) yield take()
}
