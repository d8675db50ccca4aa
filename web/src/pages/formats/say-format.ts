import rows from '../../../messages/formats.tsv'
import { settings } from '../../settings/settings.svelte.ts'

interface Said {
  readonly use: string
  readonly leavesOut: string
}

const arabic = new Map(rows.map(([name = '', use = '', leavesOut = '']): [string, Said] => [name, { use, leavesOut }]))

/** What a format is for and what it leaves out, in the language of the page; one of another version as the server says it. */
export function sayFormat({ name, use, leavesOut }: Said & { readonly name: string }): Said {
  const known = settings.language === 'ar' ? arabic.get(name) : undefined
  return known ?? { use, leavesOut }
}
