import type { Token } from '../../text/tokens.ts'

/** «، فجر اليوم الأحد، …», «فجر الاثنين،»: before a day and a comma the hour, and nobody who blows up anything. */
export function isDawn(tokens: readonly Token[], index: number): boolean {
  if (!DAWN.has(tokens[index]?.form ?? '')) return false
  let at = index + 1
  while (DAYS.has(tokens[at]?.form ?? '')) at++
  return at > index + 1 && tokens[at]?.form === ','
}

/** Folded. */
const DAWN = new Set(['فجر', 'وفجر'])
const DAYS = new Set('اليوم امس اول الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت'.split(' '))
