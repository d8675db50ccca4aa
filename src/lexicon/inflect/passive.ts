import type { VerbLemma } from './verb.ts'
import { isDefective, isHollow } from './weakness.ts'

interface PassiveStems {
  readonly past: string
  readonly present: string
}

/**
 * The passive's third person masculine singular, past and present, as written without vowels. Most look like their active; what shows
 * is the long vowels: قوتل, قيل, أقيل, دعي, تبودل, يقال, يوصل.
 */
export function passiveStems(lemma: VerbLemma): PassiveStems {
  return { past: passivePast(lemma), present: passivePresent(lemma) }
}

function passivePast(lemma: VerbLemma): string {
  const { past, form } = lemma
  if (isHollow(lemma)) return `${past.slice(0, -2)}ي${past.slice(-1)}`
  const ended = isDefective(lemma) ? `${past.slice(0, -1)}ي` : past
  if (form === 'III') return ended.replace('ا', 'و').replace('آ', 'أو')
  if (form === 'VI') return ended.slice(0, 2) + ended.slice(2).replace('ا', 'و')
  return form === 'I' && lemma.root[1] === 'ء' ? `${past.slice(0, -2)}ئ${past.slice(-1)}` : ended
}

function passivePresent(lemma: VerbLemma): string {
  const { present, form, root } = lemma
  if (isHollow(lemma)) return `${present.slice(0, -2)}ا${present.slice(-1)}`
  const ended = isDefective(lemma) ? `${present.slice(0, -1)}ى` : present
  if (form !== 'I') return ended
  if (root[0] === 'و' && ended[1] !== 'و') return `يو${ended.slice(1)}`
  return root[0] === 'ء' ? `يؤ${ended.slice(2)}` : ended
}
