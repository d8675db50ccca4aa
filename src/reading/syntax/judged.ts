import type { Passage } from '../passage.ts'

/** What somebody is praised, blamed or punished for stands behind these. Folded. */
const WHY = new Set(['ل', 'علي', 'بسبب'])

/** The word that joins a noun to what stands before it: itself, where its preposition is written with it, or the one right before. */
export function joinerOf({ words }: Passage, noun: number): number {
  return words[noun]?.preposition ? noun : noun - 1
}

/** Whether what such a word brings may be a reason: «لاعترافه», «على دعمها». */
export function opensReason({ words }: Passage, joiner: number): boolean {
  return WHY.has(words[joiner]?.preposition || (words[joiner]?.stem ?? ''))
}

/** Verbs of praising, blaming and punishing, by their past; folded masdars of the same. */
const JUDGING = new Set(
  'شكر هنأ كرم كافأ امتدح أشاد انتقد هاجم لام عاتب أدان دان عاقب وبخ اتهم اعتقل أوقف سجن حاكم أقال طرد غرم'.split(' '),
)
const JUDGEMENTS = new Set('شكر شكره شكرها تهنيه تكريم امتنان انتقاد انتقادات لوم ادانه معاقبه عقاب توبيخ اتهام'.split(' '))
/** Such a word stands no further before whom it is about, in tokens: his titles may stand between. */
const FARTHEST = 8

/** «شكر الرئيس الأميركي لاعترافه», «انتقد فرنسا لدعمها»: whether whoever is named at a token is praised or blamed there. */
export function isJudged({ words }: Passage, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'mark' || word?.tag === 'complementiser' || word?.tag === 'relative') return false
    if (word?.tag === 'verb') return JUDGING.has(word.verb?.value.lemma.past ?? '')
    if (word?.tag === 'noun' && JUDGEMENTS.has(word.stem)) return true
  }
  return false
}
