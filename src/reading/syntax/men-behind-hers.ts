import type { Word } from './word.ts'

/** Several men whose plural ends as a feminine does. Folded. */
const BROKEN_PLURALS = new Set(
  `قاده طلبه ساده ساسه قضاه دعاه اساتذه صيادله اخوه ورثه غزاه مشاه رماه قتله كتبه جباه بحاره ايمه رعاه باعه حماه طغاه هواه قراصنه تلامذه خونه ولاه
  جناه غلاه بناه حفظه`.split(/\s+/),
)
/** To these their doer is joined, and the object stands behind: «استهداف القوات الإسرائيلية المدنيين». Folded. */
const DEEDS = new Set('استهداف قصف مهاجمه قتل اعتقال توقيف ملاحقه طرد مطالبه دعوه اتهام تحذير منع احتجاز اجبار تهديد استقبال'.split(' '))

/**
 * «قتلت القوات الإسرائيلية المدنيين», «تقاتل القوات الحكومية الحوثيين»: a definite plural in «ين» is no quality of what is feminine; of men to whom that
 * is joined it may be one («قادة الحركة المعتقلين»).
 */
export function areMenBehindHers(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.tag !== 'noun' || word.preposition || word.conjunction || !MEN.test(word.stem)) return false
  if (!word.definite && !word.stem.startsWith('ال')) return false
  let head = at - 1
  while (words[head]?.adjective && isHers(words[head]) && words[head - 1]?.tag === 'noun') head--
  const [owner, noun] = [words[head - 1], words[head]]
  if (noun?.tag !== 'noun' || !isHers(noun) || BROKEN_PLURALS.has(noun.stem) || noun.pronoun !== '' || noun.conjunction) return false
  if (!noun.definite && !noun.stem.startsWith('ال')) return false
  return owner?.tag !== 'noun' || owner.definite || DEEDS.has(owner.stem)
}

const MEN = /...ين$/

function isHers(word: Word | undefined): boolean {
  return word !== undefined && /(?:ه|ات)$/.test(word.stem)
}
