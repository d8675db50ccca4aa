import type { Hit } from '../../lexicon/finder.ts'
import type { Passage } from '../../reading/passage.ts'
import type { Word } from '../../reading/syntax/word.ts'
import type { Paint } from '../paint.ts'

/** One word: what is attached to it, what it was taken for, and every row of the lexicon that begins at it. */
export function drawToken(index: number, passage: Passage, paint: Paint): string[] {
  const token = passage.tokens[index]
  const word = passage.words[index]
  if (!token || token.kind === 'break') return []
  const given = paint.isolate(passage.article.text.slice(token.start, token.end))
  if (!word || token.kind !== 'word') return [`  ${given}  ${token.kind}`]
  const line = `  ${given}  ${word.tag}${drawAttached(word, paint)}`
  return [line, ...passage.hits.from(index).map((hit) => paint.dim(`      ${drawHit(hit, passage, paint)}`))]
}

function drawAttached(word: Word, paint: Paint): string {
  const before = [word.conjunction ? 'conjunction' : '', word.preposition, word.definite ? 'ال' : ''].filter((part) => part !== '')
  const parts = [...before, word.stem, word.pronoun].filter((part) => part !== '')
  return ` ${paint.isolate(parts.join(' + '))}`
}

function drawHit(hit: Hit, passage: Passage, paint: Paint): string {
  const start = passage.tokens[hit.first]?.start ?? 0
  const end = passage.tokens[hit.last]?.end ?? start
  return `${hit.table} ${paint.isolate(passage.article.text.slice(start, end))} ← ${hit.row.file}:${hit.row.line}`
}
