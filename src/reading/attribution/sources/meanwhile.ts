import type { Passage } from '../../passage.ts'

/** «انتقد الوزير القرار، فيما طالب محاميه بالإفراج عنه»: another says so meanwhile. */
export function isContrast({ words }: Passage, verb: number): boolean {
  const [opener, next] = [words[verb - 1]?.stem ?? '', words[verb + 1]]
  if (next?.tag !== 'noun' || next.preposition !== '') return false
  return MEANWHILE.has(opener) || (opener === 'حين' && words[verb - 2]?.stem === 'في')
}

/** Folded. */
const MEANWHILE = new Set(['فيما', 'بينما'])
