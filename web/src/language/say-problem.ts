import rows from '../../messages/problems.tsv'
import { settings } from '../settings/settings.svelte.ts'

const arabic = new Map(rows.map(([code = '', sentence = '']) => [code, sentence]))

/**
 * What could not be read, in the language of the page.
 *
 * @param code As in docs/errors.md.
 * @param english The server's own sentence.
 */
export function sayProblem(code: string, english: string): string {
  return settings.language === 'ar' ? (arabic.get(code) ?? english) : english
}
