import type { Sentence } from '../../types.ts'
import type { Figure, Ground } from '../figure.ts'

/** What says of people that they are held stands so many tokens behind their figure, at the most. */
const FARTHEST = 8
/** «رهن الاحتجاز», «قيد التوقيف», «تحت الإقامة الجبرية». */
const UNDER = new Set(['رهن', 'قيد', 'تحت'])
const HOLDING = new Set(['احتجاز', 'اعتقال', 'توقيف', 'حبس', 'ايقاف', 'سجن', 'اقامه'])
const BARS = new Set(['قضبان'])
const PRISONS = new Set(['سجن', 'سجون', 'معتقل', 'معتقلات', 'زنزانه', 'زنازين', 'حبس'])
/** By the verb's past: who puts somebody into prison, and who sits there. */
const PUTS: ReadonlySet<string> = new Set(['أودع', 'زج', 'ألقى', 'قبع', 'رمى'])

/** «لا يزال 6 صحفيين رهن الاحتجاز», «3 سعوديين خلف القضبان», «يقبع 300 ناشط في السجون», «أودع 4 موظفين السجن». */
export function isInCustody({ passage: { words } }: Ground, { governed, last }: Figure, sentence: Sentence): boolean {
  if (isHeldWith(words, governed)) return true
  let puts = putsBefore(words, governed, sentence.first)
  for (let at = last + 1; at < Math.min(sentence.last, last + FARTHEST); at++) {
    const word = words[at]
    const next = words[at + 1]?.stem.replace(/^ال/, '') ?? ''
    if (!word || word.tag === 'mark' || word.tag === 'number' || (word.conjunction && !word.verb)) return false
    if (UNDER.has(word.stem)) return HOLDING.has(next)
    if (word.stem === 'خلف' && BARS.has(next)) return true
    const isPut = word.verb !== undefined && PUTS.has(word.verb.value.lemma.past)
    if (puts && PRISONS.has(word.stem.replace(/^ال/, ''))) return true
    if (word.verb && !isPut && !STILL.has(word.stem)) return false
    puts ||= isPut
  }
  return false
}

/** «قيد الحبس الاحتياطي مع ثلاثة قياديين». */
function isHeldWith(words: Ground['passage']['words'], first: number): boolean {
  if (words[first - 1]?.stem !== 'مع') return false
  return [first - 2, first - 3].some((at) => HOLDING.has(words[at]?.stem.replace(/^ال/, '') ?? '') && UNDER.has(words[at - 1]?.stem ?? ''))
}

const STILL = new Set(['زالوا', 'يزالون', 'زال', 'يزال', 'كانوا', 'باتوا', 'ظلوا', 'مازالوا', 'وضعوا', 'يوجدون'])
/** In tokens. */
const NEAREST = 5

function putsBefore(words: Ground['passage']['words'], first: number, floor: number): boolean {
  for (let at = first - 1; at >= Math.max(floor, first - NEAREST); at--) {
    const verb = words[at]?.verb
    if (verb) return PUTS.has(verb.value.lemma.past)
    if (words[at]?.tag === 'mark') return false
  }
  return false
}

const HOSTAGES = /^(?:ك|ال|و)?(?:رهاين|رهينه|رهينتين|رهينتان)$/
/** The figure's captor stands so many tokens before it, at the most. */
const NEAR_CAPTOR = 4
const CAPTORS: ReadonlySet<string> = new Set(['armed', 'criminal'])
/** They are hostages a few words behind. */
const NEAR_HOSTAGES = 3

/** «احتجاز 40 رهينة», «احتجز 4 أشخاص كرهائن», «يحتجز المسلحون 30 امرأة»: no police that arrests. */
export function isHeldByCaptors({ passage: { tokens, hits } }: Ground, { governed, noun, last }: Figure): boolean {
  const from = noun ? Math.min(noun.phrase.first, last) : last
  for (let at = from; at <= last + NEAR_HOSTAGES; at++) if (HOSTAGES.test(tokens[at]?.form ?? '')) return true
  for (let at = governed - 1; at >= Math.max(0, governed - NEAR_CAPTOR); at--) {
    if (CAPTORS.has(hits.at(at, 'group')?.value.group.class ?? ''))
      return HELD.some((back) => KEEPS.has(hits.at(at + back, 'verb')?.value.lemma.past ?? ''))
  }
  return false
}

/** By the verb's past: «أوقف» is what a police does. */
const KEEPS: ReadonlySet<string> = new Set(['احتجز', 'حبس', 'سجن', 'أسر'])
/** Where the verb stands beside its captors. */
const HELD = [-1, 1, 2]

const FROM_WHERE = 4

/** «فر العشرات من سجن»: out of a prison. */
export function fleesPrison({ passage: { words } }: Ground, from: number): boolean {
  for (let at = from; at < from + FROM_WHERE; at++) {
    if (words[at]?.tag === 'mark') return false
    if (words[at]?.stem === 'من' && PRISONS.has(words[at + 1]?.stem.replace(/^ال/, '') ?? '')) return true
  }
  return false
}
