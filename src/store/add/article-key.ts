import { createHash } from 'node:crypto'
import type { Article } from '../../text/article.ts'

/** SHA-256, in hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/**
 * What the record calls an article: a hash of who publishes it, where, when and what it says. The same bytes twice are one article; the
 * same wire copy in two outlets is two.
 */
export function keyOfArticle({ text, outlet = '', url = '', published }: Article): string {
  const parts = [outlet, url, published?.from ?? '', published?.to ?? '', text].map(keepable)
  return hashText(parts.join('\u0000')).slice(0, 16)
}

/** No database keeps a NUL in a text, nor half a surrogate pair: one unit stands for another, so that no offset moves. */
export function keepable(text: string): string {
  return text.replace(/\p{Surrogate}|\0/gu, '\ufffd')
}
