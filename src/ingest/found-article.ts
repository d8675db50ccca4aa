import type { Article, Published } from '../text/article.ts'

/** What a file or record tells of one article, before it is fixed as an `Article`. */
export interface FoundArticle {
  readonly id: string
  readonly title?: string | undefined
  readonly abstract?: string | undefined
  readonly text: string
  readonly outlet?: string | undefined
  /** Who signed it, as given. */
  readonly byline?: string | undefined
  /** Where it stands: the address it gives itself, or that it was found at; for what has none, a name as a URN. */
  readonly url?: string | undefined
  readonly published?: Published | undefined
  /** What it was taken from. */
  readonly original?: FoundOriginal | undefined
}

/** The bytes an article was taken from, as they came. */
export interface FoundOriginal {
  readonly bytes: Uint8Array
  /** As MIME names it: «text/html». */
  readonly mediaType: string
  /** The file or the web address. */
  readonly address: string
}

/** What holds for every article of a run, where the article itself says nothing. */
export interface Defaults {
  readonly outlet?: string | undefined
  readonly published?: Published | undefined
}

/** Addresses that lead somewhere and do nothing else. */
const SAFE_ADDRESS = /^(?:https?:\/\/|urn:|tag:)[^\s\p{Cc}"<>]{1,2000}$/iu

/**
 * Fix the text of an article. From here on nothing alters it: every offset counts in it.
 * The title stands first, on a line of its own; the reader finds the parts from there.
 */
export function toArticle(found: FoundArticle, defaults: Defaults): Article {
  const { id, url } = found
  const outlet = found.outlet ?? defaults.outlet
  const published = found.published ?? defaults.published
  return {
    id: storable(id),
    text: storable(joinParts(found)),
    ...(outlet ? { outlet: storable(outlet) } : {}),
    ...(url && SAFE_ADDRESS.test(url) ? { url } : {}),
    ...(published ? { published } : {}),
  }
}

/** What every database can hold and no terminal obeys: control characters and halves of surrogate pairs give way to U+FFFD. */
function storable(text: string): string {
  return text.replace(/\p{Cs}|(?![\n\r\t])\p{Cc}/gu, '\ufffd')
}

/** An article with what the run says, where it says nothing itself. */
export function withDefaults(found: FoundArticle, { outlet, published }: Defaults): FoundArticle {
  return { ...found, outlet: found.outlet ?? outlet, published: found.published ?? published }
}

/** Title, abstract and text, each once: many feeds repeat the one at the head of the next. */
function joinParts({ title = '', abstract = '', text }: FoundArticle): string {
  const body = text.trimStart()
  const first = abstract.trim()
  const lead = first && !body.includes(first) ? `${first}\n\n${body}` : text
  const head = title.trim()
  return head && !lead.trimStart().startsWith(head) ? `${head}\n\n${lead}` : lead
}
