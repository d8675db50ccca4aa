import type { Token } from '../../text/tokens.ts'

/** «بوش الابن», «الأسد الأب»: which of two of one name is meant, behind it. */
export function isGeneration(token: Token | undefined): boolean {
  return GENERATIONS.has(token?.form ?? '')
}

/** Folded. */
const GENERATIONS = new Set(['الابن', 'الاب'])
