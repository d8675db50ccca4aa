import type { Known, RecordedEvent, Report } from '../../record/types.ts'
import type { ExportOptions } from '../types.ts'
import { participantsAs } from './participants.ts'
import { placeOf } from './place.ts'

/** What every format says of itself where it has a place for it: nobody should take the rows for coded by hand. */
export const MACHINE_CODED = 'machine-coded by Isnad from news text; not checked by a person'

type Named = Pick<Known, 'name' | 'english' | 'country'> & { readonly kind?: Known['kind'] }

/** A name in the language of the export, where both are known. An office that every state has is told apart by its country: «Army (MM)». */
export function nameOf({ name, english, kind, country }: Named, { language }: Pick<ExportOptions, 'language'>): string {
  if (language !== 'en' || english === undefined) return name
  return kind === 'organisation' && country !== undefined ? `${english} (${country})` : english
}

export function kindName(kind: string, { tables, language }: ExportOptions): string {
  const row = tables.kinds.get(kind)
  return (language === 'ar' ? row?.arabic : row?.english) ?? kind
}

export function labelOf(group: string, key: string, { tables }: ExportOptions): string {
  return tables.labels.get(`${group}.${key}`) ?? key
}

/** Most names a title holds. */
const MOST_NAMES = 4

/**
 * «لقاء (مقرر): سيرغي لافروف، أسعد الشيباني – موسكو». What did not happen says so before anything else. Those only described
 * in words are named where nobody else is.
 */
export function titleOf(event: RecordedEvent, options: ExportOptions): string {
  const status = event.status === 'happened' ? '' : ` (${labelOf('status', event.status, options)})`
  const all = participantsAs(event, 'actor', 'with', 'recipient', 'victim', 'host', 'mediator')
  const known = all.filter(({ kind }) => kind !== 'words')
  const names = (known.length > 0 ? known : all).map((each) => nameOf(each, options))
  const place = placeOf(event)
  const comma = options.language === 'ar' ? '، ' : ', '
  const who = [...new Set(names)].slice(0, MOST_NAMES).join(comma)
  return [`${kindName(event.kind, options)}${status}${who ? `: ${who}` : ''}`, ...(place ? [nameOf(place, options)] : [])].join(' – ')
}

/** «BBC Arabic ← رويترز ← مصدر دبلوماسي», nearest to the reader first. */
export function writeChain({ outlet, chain }: Pick<Report, 'outlet' | 'chain'>, options: Pick<ExportOptions, 'language'>): string {
  return [outlet ?? '?', ...chain.map((link) => nameOf(link, options))].join(' ← ')
}
