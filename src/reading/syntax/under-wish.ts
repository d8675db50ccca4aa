import type { Word } from './word.ts'

/** Verbs of what is expected, wished, asked or allowed: «أن» behind them brings a verb, and no noun as behind verbs of saying. */
const WISHING = new Set(
  `افترض انتظر توقع ارتقب انبغى وجب تعين جاز أمكن أراد رغب فضل أمل تمنى رجا خشي خاف اشترط اقترح طلب طالب دعا ناشد حث سمح رفض قبل وافق قرر كاد أوشك
  استطاع حاول نوى لزم استحق عسى كفى`.split(/\s+/),
)
/** Who wishes it or has to do it stands between, in tokens. */
const FARTHEST = 5

/** «يفترض أن تسلم الحركة», «يتعين على الحكومة أن تقدم»: whether the nearest verb before «أن» wishes or expects what it brings. */
export function isUnderWish(words: readonly Word[], opener: number): boolean {
  for (let at = opener - 1; at >= Math.max(0, opener - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'verb') return WISHING.has(word.verb?.value.lemma.past ?? '')
    if (word?.tag === 'mark' || word?.tag === 'complementiser' || word?.tag === 'relative') return false
  }
  return false
}
