/** What a terminal can do for the account; a pipe gets plain text. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  /** The colour of a status: what happened, what is only said to come, what is denied. */
  status(status: string, text: string): string
  /** Text that may run the other way keeps its own direction: «published 2025-07-29» inside Arabic. */
  isolate(text: string): string
}

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
const COLOURS: Readonly<Record<string, string>> = {
  happened: '32',
  ongoing: '32',
  planned: '36',
  demanded: '36',
  hypothetical: '36',
  postponed: '33',
  cancelled: '33',
  failed: '33',
  denied: '31',
}

export function createPaint(options: { readonly colour: boolean; readonly terminal: boolean }): Paint {
  const sequence = (code: string) => (text: string) => (options.colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  return {
    bold: sequence('1'),
    dim: sequence('2'),
    status: (status, text) => sequence(COLOURS[status] ?? '0')(text),
    isolate: (text) => (options.terminal ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text),
  }
}
