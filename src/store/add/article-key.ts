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
  return hashText([outlet, url, published?.from ?? '', published?.to ?? '', text].join('\u0000')).slice(0, 16)
}
