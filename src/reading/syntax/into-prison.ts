import type { Word } from './word.ts'

/** Where somebody is put: «السجن», «الحبس», «سجن الحراش», «رهن الحبس». Folded. */
const PRISONS = new Set(['سجن', 'حبس', 'رهن', 'زنزانه', 'معتقل'].flatMap((word) => [word, `ال${word}`]))
/** «أودع», «إيداع» and whom stand no further before it than this, in tokens. */
const LONGEST = 12

/** Whether a word names where somebody is put. */
export function isPrison(word: Word | undefined): boolean {
  return word?.tag === 'noun' && word.preposition === '' && !word.conjunction && PRISONS.has(word.stem)
}

/** «أودع القاضي المتهم السجن», «إيداع ناشط سياسي سجن المرناقية»: the prison is the second of two that the verb and its masdar are done to, and joined to nobody. */
export function isIntoPrison(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!isPrison(word) || before?.tag !== 'noun' || before.stem === 'رهن' || DEPOSIT.has(before.stem)) return false
  for (let back = at - 1; back >= Math.max(0, at - LONGEST); back--) {
    const each = words[back]
    if (each?.verb) return each.verb.value.lemma.past === 'أودع'
    if (each?.tag === 'noun' && DEPOSIT.has(each.stem)) return true
    if (each?.tag === 'mark' || each?.tag === 'complementiser' || each?.tag === 'relative') return false
  }
  return false
}

/** Folded. */
const DEPOSIT = new Set(['ايداع', 'ايداعه', 'ايداعها', 'ايداعهم', 'ايداعهما'])
