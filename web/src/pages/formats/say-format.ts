import rows from '../../../messages/formats.tsv'
import { settings } from '../../settings/settings.svelte.ts'

interface Said {
  readonly title: string
  readonly use: string
  readonly leavesOut: string
}

const arabic = new Map(rows.map(([name = '', title = '', use = '', leavesOut = '']): [string, Said] => [name, { title, use, leavesOut }]))

/** What a format is called, what it is for and what it leaves out, in the language of the page; one of another version as the server says it. */
export function sayFormat(format: Said & { readonly name: string }): Said {
  return (settings.language === 'ar' ? arabic.get(format.name) : undefined) ?? format
}
