import type { VerbLemma } from './verb.ts'
import { isDefective, isHollow } from './weakness.ts'

interface PassiveStems {
  readonly past: string
  readonly present: string
}

/**
 * The passive's third person masculine singular, past and present, as written without vowels. Most look like their active; what shows
 * is the long vowels and the hamza's seat: قوتل, قيل, أقيل, دعي, تبودل, سئل, قرئ, استؤنف, يقال, يوصل, يؤخذ, يهنأ.
 */
export function passiveStems(lemma: VerbLemma): PassiveStems {
  return { past: passivePast(lemma), present: passivePresent(lemma) }
}

function passivePast(lemma: VerbLemma): string {
  const { past, form, root } = lemma
  if (isHollow(lemma)) return `${past.slice(0, -2)}ي${past.slice(-1)}`
  const last = isDefective(lemma) ? 'ي' : past.endsWith('أ') ? 'ئ' : past.slice(-1)
  const ended = past.slice(0, -1) + last
  if (form === 'III') return seatMiddle(ended.startsWith('آ') ? `أو${ended.slice(1)}` : ended.replace('ا', 'و'))
  if (form === 'VI') return seatMiddle(ended.slice(0, 2) + ended.slice(2).replace('ا', 'و'))
  if (form === 'IV' && ended.startsWith('آ')) return `أو${ended.slice(1)}`
  if (form === 'X' && root[0] === 'ء') return ended.replace('أ', 'ؤ')
  if (form === 'VIII' && ended.startsWith('ائ')) return `اؤ${ended.slice(2)}`
  return (form === 'I' && root[1] === 'ء') || form === 'QIV' ? `${ended.slice(0, -2)}${ended.slice(-2).replace(/[أؤء]/, 'ئ')}` : ended
}

/** «سوئل», «تسوئل». */
function seatMiddle(stem: string): string {
  return stem.replace('وء', 'وئ')
}

function passivePresent(lemma: VerbLemma): string {
  const { present, form, root } = lemma
  if (isHollow(lemma)) return `${present.slice(0, -2)}ا${present.slice(-1)}`
  const ended = present.slice(0, -1) + lastOf(lemma)
  if (form === 'QIV') return ended.replace('ئ', 'أ')
  if (form === 'VIII' && ended.startsWith('يأ')) return `يؤ${ended.slice(2)}`
  if (form !== 'I') return ended
  if (root[0] === 'و' && ended[1] !== 'و') return `يو${ended.slice(1)}`
  return root[0] === 'ء' ? `يؤ${ended.slice(2)}` : ended
}

/** «يدعى», «يحيا», «يهنأ». */
function lastOf(lemma: VerbLemma): string {
  const { present } = lemma
  if (isDefective(lemma)) return present.at(-2) === 'ي' ? 'ا' : 'ى'
  const last = present.slice(-1)
  return last === 'ئ' || last === 'ؤ' ? 'أ' : last
}
