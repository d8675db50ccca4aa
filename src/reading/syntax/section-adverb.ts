import type { Passage } from '../passage.ts'

/** «سياسيا، دعت الجبهة», «ميدانيا، قتل ثلاثة»: in what field the sentence tells something; it is nobody, though «سياسي» is. */
export function opensSection({ words, tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1]
  const isFirst = before === undefined || before.kind === 'break' || before.form === '.' || before.form === '-'
  return isFirst && words[at]?.tag === 'noun' && words[at].stem.endsWith('يا') && !words[at].place && tokens[at + 1]?.form === ','
}
