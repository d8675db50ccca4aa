import Type, { type Static } from 'typebox'
import { Published } from './known.ts'

/** Where an article stands on the web. */
export const FetchRequest = Type.Object(
  { url: Type.String({ minLength: 8, maxLength: 2000, pattern: '^[Hh][Tt][Tt][Pp][Ss]?://', examples: ['https://news.example/a'] }) },
  { title: 'FetchRequest', additionalProperties: false },
)
export type FetchRequest = Static<typeof FetchRequest>

/** The article of a page, its headline on the first line. Nothing of it is stored. */
export const FetchedArticle = Type.Object(
  {
    url: Type.String({ description: 'Where it was found in the end, after all redirects' }),
    text: Type.String(),
    outlet: Type.Optional(Type.String()),
    published: Type.Optional(Published),
  },
  { title: 'FetchedArticle' },
)
export type FetchedArticle = Static<typeof FetchedArticle>
