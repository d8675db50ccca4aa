import { toLinks } from '../../record/index.ts'
import type { Browse } from '../../store/index.ts'
import type { QuoteRow } from '../contract/index.ts'
import { present } from './present.ts'

type ArticleRead = Awaited<ReturnType<Browse['readings']>>[number]

/** The quotes of an article, in its order; those whose chain holds one source where it is asked for, by its key. */
export function toQuotes(
  article: ArticleRead,
  asked: { readonly source?: string | undefined; readonly mode?: string | undefined },
): QuoteRow[] {
  const { key, title, outlet, published, text, reading } = article
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const named = new Set(reading.mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity))
  return reading.quotes.flatMap(({ mode, content, chain }) => {
    if (asked.mode !== undefined && mode !== asked.mode) return []
    const links = toLinks(chain, { text, entities, named })
    if (asked.source !== undefined && !links.some((link) => link.key === asked.source)) return []
    return [
      {
        article: key,
        title,
        ...present({ outlet, published: published === '' ? null : published }),
        mode,
        content: text.slice(content.start, content.end),
        start: content.start,
        end: content.end,
        chain: [...links],
      },
    ]
  })
}
