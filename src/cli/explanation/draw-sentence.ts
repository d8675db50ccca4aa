import type { Passage } from '../../reading/passage.ts'
import type { Reading, Sentence } from '../../reading/types.ts'
import type { Paint } from '../paint.ts'
import { drawToken } from './draw-token.ts'
import { listAnnotations } from './list-annotations.ts'

/** One sentence: its words and what they were taken for, then its annotations with their rules and rows. */
export function drawSentence(sentence: Sentence, number: number, passage: Passage, reading: Reading, paint: Paint): string {
  const text = (start: number, end: number) => paint.isolate(passage.article.text.slice(start, end).replace(/\s/g, ' '))
  const lines = [
    `${paint.bold(`Sentence ${number}`)} (${sentence.part}, ${sentence.start}–${sentence.end})`,
    text(sentence.start, sentence.end),
    '',
    paint.bold('Words'),
  ]
  for (let index = sentence.first; index < sentence.last; index++) lines.push(...drawToken(index, passage, paint))
  lines.push('', paint.bold('Annotations'))
  const explained = listAnnotations(reading, sentence)
  for (const { layer, annotation, says } of explained) {
    lines.push(`  ${layer.padEnd(8)} ${text(annotation.start, annotation.end)}  ${paint.isolate(says)}`)
    lines.push(paint.dim(`           rule ${annotation.rule}${annotation.row ? ` · row ${annotation.row}` : ''}`))
  }
  if (explained.length === 0) lines.push('  none')
  return lines.join('\n')
}
