import type { Article, Published } from '../text/article.ts'

/** What a file or record tells of one article, before it is fixed as an `Article`. */
export interface FoundArticle {
  readonly id: string
  readonly title?: string | undefined
  readonly abstract?: string | undefined
  readonly text: string
  readonly outlet?: string | undefined
  readonly url?: string | undefined
  readonly published?: Published | undefined
}

/** What holds for every article of a run, where the article itself says nothing. */
export interface Defaults {
  readonly outlet?: string | undefined
  readonly published?: Published | undefined
}

/**
 * Fix the text of an article. From here on nothing alters it: every offset counts in it.
 * The title stands first, on a line of its own; the reader finds the parts from there.
 */
export function toArticle(found: FoundArticle, defaults: Defaults): Article {
  const { id, url } = found
  const outlet = found.outlet ?? defaults.outlet
  const published = found.published ?? defaults.published
  return { id, text: joinParts(found), ...(outlet ? { outlet } : {}), ...(url ? { url } : {}), ...(published ? { published } : {}) }
}

/** Title, abstract and text, each once: many feeds repeat the one at the head of the next. */
function joinParts({ title = '', abstract = '', text }: FoundArticle): string {
  const body = text.trimStart()
  const first = abstract.trim()
  const lead = first && !body.includes(first) ? `${first}\n\n${body}` : text
  const head = title.trim()
  return head && !lead.trimStart().startsWith(head) ? `${head}\n\n${lead}` : lead
}
