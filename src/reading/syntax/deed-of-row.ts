import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Word } from './word.ts'

/** What is done to others, whose past is written as its masdar. Folded. */
const DEEDS = new Set('قتل قصف خطف نهب سلب حرق ضرب هدم قمع ذبح طرد دهس طعن سجن جلد شتم سب سرق نشر دعم غزو قطع'.split(' '))
/** Of whom it is said that he did what stands under «بـ». */
const CHARGING = new Set(['اتهم', 'قام', 'أدان', 'اعترف', 'أقر', 'اشتبه', 'هدد', 'طالب'])
/** Folded. */
const CHARGES = new Set('اتهام اتهامات تهمه تهم متهم متهمه متهمين متهما متهمون ادانه قيام شبهه مطالبه'.split(' '))
/** The row and the word over it are no longer, in tokens. */
const LONGEST = 24

/** «اتهم الجيش بقصف القرى وقتل المدنيين», «قام بخطف طفل وقتل شقيقه»: joined to a masdar under «بـ» of a charge or of doing it is one more, and no verb. */
export function isDeedOfRow(hits: Hits, index: number, { value, before, pronoun }: Hit<'verb'>, words: readonly Word[], lexicon: Lexicon) {
  if (value.aspect !== 'past' || before.conjunction !== 'و' || pronoun !== '' || !DEEDS.has(before.stem)) return false
  let isUnder = false
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at--) {
    const { tag, stem, preposition, definite, verb } = words[at] ?? {}
    if (tag === 'verb') return isUnder && CHARGING.has(verb?.value.lemma.past ?? '')
    if (tag === 'complementiser' || tag === 'relative' || (tag === 'mark' && stem !== ',')) return false
    if (tag !== 'noun' || !stem) continue
    if (isUnder && CHARGES.has(stem)) return true
    const isMasdar = hits.at(at, 'trigger-noun') !== undefined || lexicon.everydayWords.get(stem) === 'masdar'
    if (preposition === 'ب' && !definite && isMasdar) isUnder = true
  }
  return false
}
