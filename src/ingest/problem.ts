/**
 * What can be wrong with what comes in. Each code has a heading in `docs/errors.md`; a test ties the two together.
 * The outside world errs as a value, never as an exception: one bad record does not stop a thousand.
 */
export const PROBLEMS = {
  'not-found': 'there is no such file or folder',
  unreadable: 'the file cannot be opened',
  'nothing-inside': 'nothing is there to read: no text, page, feed, archive or JSON',
  'not-text': 'the bytes are not text in any encoding known here',
  'no-article': 'the page holds no article',
  'bad-json': 'the line is not JSON',
  'not-an-object': 'the line is JSON, but not an object with a text',
  'no-text': 'the field "text" is missing or empty',
  'bad-date': 'the publication date is not a day, so it is taken as unknown: write YYYY-MM-DD',
  'long-line': 'the line is longer than 64 MB',
  'too-large': 'the file, record or page is larger than what one article can need',
  'long-article': 'the article is longer than a million characters',
  'not-arabic': 'the text is not Arabic',
  'not-usable': 'its publisher has withdrawn or withheld it',
  'bad-xml': 'the XML is broken, or it is neither a feed nor NewsML-G2',
  doctype: 'the XML has a document type (DOCTYPE), which is refused: it can hide what is not there',
  'bad-archive': 'the archive is broken from here on: what came before was read',
  pdf: 'PDF is not read: its letters do not come out in the order of the text',
  'bad-address': 'this is no address that is fetched',
  'forbidden-address': 'the host leads into a private network, to this machine or to nowhere public, so it is not asked',
  'unknown-host': 'there is no such host, or it cannot be found at the moment',
  unreachable: 'the server cannot be reached',
  'timed-out': 'the server took too long',
  'too-many-redirects': 'the server sends from one address to the next without end',
  'http-status': 'the server answered with another status than 200',
  'no-feed': 'what was fetched is no feed',
  robots: 'the site asks robots not to fetch this',
  'bad-encoding': 'the answer is not packed as it says',
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** One thing that could not be read, and where it stands. */
export interface Problem {
  readonly code: ProblemCode
  readonly file: string
  readonly line?: number
  /** What exactly, where more is known than the code says. */
  readonly detail?: string
}

/** «news.jsonl:12: the line is not JSON (Unexpected token…) [bad-json]»; names and details that come from outside cannot drive a terminal. */
export function describeProblem({ code, file, line, detail }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`
  return `${place}: ${PROBLEMS[code]}${detail ? ` (${detail})` : ''} [${code}]`.replace(/\p{Cc}/gu, '\ufffd')
}

/** The sentence of a code; the code itself where it is of another version. */
export function describeCode(code: string): string {
  return Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code as ProblemCode] : code
}

/** An article, or what kept it from being one. */
export type Ingested<Value> = { readonly value: Value } | { readonly problem: Problem }
