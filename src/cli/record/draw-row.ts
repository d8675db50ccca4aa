import type { EventRow } from '../../store/index.ts'
import type { RecordScene } from './record-command.ts'

const INDENT = '    '

/** One event of a list: day, kind, status and place; how much stands behind it; the words that tell it; its id. */
export function drawRow(row: EventRow, { wording, paint }: Pick<RecordScene, 'wording' | 'paint'>): string {
  const status = paint.status(row.status, wording.label('status', row.status))
  const place =
    row.place === null
      ? ''
      : ` · ${paint.isolate(row.place)}${row.country === null || row.place_precision === 'country' ? '' : ` (${row.country})`}`
  const head = `${paint.isolate(drawDays(row))} ${paint.bold(wording.kind(row.kind))} · ${status}${place}`
  return [
    head,
    `${INDENT}${drawWeight(row, { wording })}`,
    `${INDENT}${paint.dim(paint.isolate(row.title))}`,
    `${INDENT}${paint.dim(row.id)}`,
  ].join('\n')
}

function drawDays({ day_from, day_to, day_stated, first_published }: EventRow): string {
  if (day_from === null) return first_published === null ? '????-??-??' : `(${first_published})`
  const days = day_from === day_to || day_to === null ? day_from : `${day_from} … ${day_to}`
  return day_stated === 1 ? days : `~ ${days}`
}

/** «3 articles · 2 outlets · 2 origins · 1 conflict» */
function drawWeight(row: EventRow, { wording }: Pick<RecordScene, 'wording'>): string {
  const count = (number: number, label: string) => (number > 0 ? [`${number} ${label}`] : [])
  const figures = (['killed', 'injured'] as const).flatMap((what) => {
    const [min, max] = [row[`${what}_min`], row[`${what}_max`]]
    return min === null ? [] : [`${wording.label('counted', what)} ${min === max || max === null ? min : `${min}–${max}`}`]
  })
  return [
    `${row.articles} ${wording.label('record', 'articles')}`,
    `${row.outlets} ${wording.label('record', 'outlets')}`,
    `${row.origins} ${wording.label('record', 'origins')}`,
    ...figures,
    ...count(row.conflicts, wording.label('relation', 'conflict')),
    ...count(row.revisions, wording.label('relation', 'revision')),
    ...count(row.denials, wording.label('relation', 'denial')),
    ...(row.anonymous_only === 1 ? [wording.label('record', 'anonymous-only')] : []),
    ...(row.retold_only === 1 ? [wording.label('record', 'retold')] : []),
  ].join(' · ')
}
