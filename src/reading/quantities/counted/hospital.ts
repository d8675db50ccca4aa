import type { Sentence } from '../../types.ts'
import type { Figure, Ground } from '../figure.ts'
import { isIllness } from './is-ill.ts'

/** What says how people are stands so many tokens behind their figure, at the most. */
const FARTHEST = 8
/** By the verb's past, its form or its masdar: «نقل», «أدخل», «أسعف». */
const BROUGHT: ReadonlySet<string> = new Set(['نقل', 'أدخل', 'أسعف'])
const HOSPITALS = new Set(['مستشفي', 'مستشفيات', 'مشفي', 'مشافي'])
const CONDITION = /^(?:حالت|اصابت|اصابات|جراح|جروح)ه(?:م|ن|ما)$/
const BAD = /^(?:ال)?(?:خطيره|خطره|حرجه|بالغه|طفيفه|متوسطه|سييه)$/
/** «تعرضت صحتهم لوعكة»: an illness is told so near, and nobody is hurt. */
const NEAR_ILLNESS = 14

/** «نقل 18 شخصا إلى المستشفى», «10 نقلوا إلى المستشفيات», «ثلاثة ركاب حالتهم خطيرة», «5 أشخاص في حالة حرجة». */
export function isInHospital({ passage }: Ground, { governed, last }: Figure, sentence: Sentence): boolean {
  const { words, tokens } = passage
  let brought = broughtBefore(words, governed, sentence.first)
  for (let at = last + 1; at < Math.min(sentence.last, last + FARTHEST); at++) {
    const word = words[at]
    if (!word || word.tag === 'mark' || word.tag === 'number' || word.tag === 'complementiser') return false
    const isBad = (CONDITION.test(tokens[at]?.form ?? '') || word.stem === 'حاله') && BAD.test(tokens[at + 1]?.form ?? '')
    const isThere = brought && HOSPITALS.has(word.stem.replace(/^ال/, ''))
    if (isBad || isThere) return !isIllnessNear(words, governed) && !isPrecaution(words, at)
    if (word.conjunction) return false
    const isBrought = word.verb !== undefined && BROUGHT.has(word.verb.value.lemma.past)
    if (word.verb && !isBrought) return false
    brought ||= isBrought
  }
  return false
}

/** «إلى المستشفى كإجراء احترازي»: nobody is hurt. */
function isPrecaution(words: Ground['passage']['words'], at: number): boolean {
  return [1, 2, 3].some((step) => PRECAUTION.has(words[at + step]?.stem ?? ''))
}

const PRECAUTION = new Set(['احتياطا', 'احترازا', 'تحسبا', 'احترازي', 'احترازيه', 'احتياطي', 'احتياطيه', 'وقايي', 'للفحص', 'للاطمينان'])

/** In tokens. */
const NEAREST = 4

function broughtBefore(words: Ground['passage']['words'], first: number, floor: number): boolean {
  for (let at = first - 1; at >= Math.max(floor, first - NEAREST); at--) {
    const word = words[at]
    if (word?.verb) return BROUGHT.has(word.verb.value.lemma.past)
    if (word?.stem === 'نقل') return true
    if (word?.tag === 'mark') return false
  }
  return false
}

function isIllnessNear(words: Ground['passage']['words'], from: number): boolean {
  for (let at = Math.max(0, from - NEAR_ILLNESS); at < from + NEAR_ILLNESS; at++) if (isIllness(words[at])) return true
  return false
}
