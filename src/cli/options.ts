import { InvalidArgumentError, Option } from 'commander'
import { parsePublished } from '../ingest/day.ts'
import { LANGUAGES, type Language } from '../lexicon/tables/labels.ts'
import type { Published } from '../text/article.ts'

/** What every command that reads articles takes. */
export interface ArticleOptions {
  readonly published?: Published
  readonly outlet?: string
}

export interface DrawOptions {
  readonly lang: Language
  readonly color: boolean
}

export const publishedOption = () =>
  new Option('--published <date>', 'the day of publication, YYYY-MM-DD (or FROM..TO), for articles that do not bring their own').argParser(
    (written: string) => {
      const published = parsePublished(written, 'given')
      if (!published) throw new InvalidArgumentError('Write a day as YYYY-MM-DD, or a window as YYYY-MM-DD..YYYY-MM-DD.')
      return published
    },
  )

export const outletOption = () => new Option('--outlet <name>', 'who publishes, for articles that do not bring their own')

export const langOption = () => new Option('--lang <language>', 'the language of the account').choices(LANGUAGES).default('ar')

export const noColorOption = () => new Option('--no-color', 'no colours, even on a terminal')
