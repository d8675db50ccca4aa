/** Marks that turn the direction of what follows. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/** A text from outside that reads in its own order, whatever marks of direction it holds; every letter stands where it stood. */
export function unturned(text: string): string {
  return text.replace(TURNING, '\u2060')
}
