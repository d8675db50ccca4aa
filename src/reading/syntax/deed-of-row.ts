import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Word } from './word.ts'

/** What is done to others, whose past is written as its masdar. Folded. */
const DEEDS = new Set('قتل قصف خطف نهب سلب حرق ضرب هدم قمع ذبح طرد دهس طعن سجن جلد شتم سب سرق نشر دعم غزو قطع'.split(' '))
/** What is demanded, agreed or pledged as often as not; whoever «رفض» or «نقل» something is said to have done it. Folded. */
const STEPS = new Set('نزع وقف رفع سحب فتح منع فك بسط كف خفض ردع كبح عزل'.split(' '))
/** Who wants, orders or agrees on what stands under «إلى», «على» or «ضرورة». */
const WANTING = new Set('دعا طالب شدد حث حض ناشد تعهد التزم نص قضى هدف سعى اتفق أوصى تضمن شمل اشترط'.split(' '))
/** Folded. */
const DUTIES = new Set('ضروره وجوب اهميه'.split(' '))
/** Of whom it is said that he did what stands under «بـ». */
const CHARGING = new Set(['اتهم', 'قام', 'أدان', 'اعترف', 'أقر', 'اشتبه', 'هدد', 'طالب'])
/** Folded. */
const CHARGES = new Set('اتهام اتهامات تهمه تهم متهم متهمه متهمين متهما متهمون ادانه قيام شبهه مطالبه'.split(' '))
/** The row and the word over it are no longer, in tokens. */
const LONGEST = 24

/**
 * «اتهم الجيش بقصف القرى وقتل المدنيين», «قام بخطف طفل وقتل شقيقه»: joined to a masdar under «بـ» of a charge or of doing it is one more, and no verb; so is
 * «ضرورة وقف القتال ونزع السلاح».
 */
export function isDeedOfRow(hits: Hits, index: number, { value, before, pronoun }: Hit<'verb'>, words: readonly Word[], lexicon: Lexicon) {
  const isStep = STEPS.has(before.stem)
  if (value.aspect !== 'past' || before.conjunction !== 'و' || pronoun !== '' || !(isStep || DEEDS.has(before.stem))) return false
  let isUnder = false
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at--) {
    const { tag, stem, preposition, definite, verb } = words[at] ?? {}
    if (tag === 'verb') return isUnder && (isStep ? WANTING : CHARGING).has(verb?.value.lemma.past ?? '')
    if (tag === 'complementiser' || tag === 'relative' || (tag === 'mark' && stem !== ',')) return false
    if (tag !== 'noun' || !stem) continue
    if (isUnder && (isStep ? DUTIES : CHARGES).has(stem)) return true
    const isMasdar = hits.at(at, 'trigger-noun') !== undefined || lexicon.everydayWords.get(stem) === 'masdar'
    if (isMasdar && ((preposition === 'ب' && (isStep || !definite)) || (isStep && isWanted(words, at)))) isUnder = true
  }
  return false
}

/** What is announced, done or listed beside another deed. Folded. */
const LISTED = new Set([...STEPS, 'حظر', 'زرع'])
/** Who may do what the past would say. */
const SOMEBODY = new Set(['role', 'group', 'institution', 'organisation', 'person', 'given-name', 'country', 'outlet', 'nisba'])

/**
 * «بعد طرد 20 دبلوماسيا، وسحب ترخيص القنصلية», «تضمنت الإجراءات حظر السفر ومنع دخول الزوار»: joined to a masdar, where nobody stands behind who could do it and no
 * verb of «he» before that it could go on with.
 */
export function isDeedOfList(hits: Hits, index: number, { value, before, pronoun }: Hit<'verb'>, words: readonly Word[], lexicon: Lexicon) {
  if (value.aspect !== 'past' || before.conjunction !== 'و' || pronoun !== '' || !LISTED.has(before.stem)) return false
  if (hits.from(index + 1).length === 0 || hits.from(index + 1).some(({ table }) => SOMEBODY.has(table))) return false
  let isBeside = false
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at--) {
    const { tag, stem, definite, pronoun: own, verb } = words[at] ?? {}
    if (tag === 'verb') return isBeside && verb?.value.agreements.includes('3ms') === false
    if (tag === 'complementiser' || tag === 'relative' || tag === 'conjunction') return false
    if (tag === 'mark' && stem !== ',') return isBeside && stem === '.'
    if (tag !== 'noun' || !stem || definite || own) continue
    if (hits.at(at, 'trigger-noun') !== undefined || lexicon.everydayWords.get(stem) === 'masdar') isBeside = true
  }
  return false
}

/** «إلى وقف», «على وقف», «ضرورة وقف». */
function isWanted(words: readonly Word[], masdar: number): boolean {
  const before = words[masdar - 1]
  return DUTIES.has(before?.stem ?? '') || (before?.tag === 'preposition' && (before.stem === 'الي' || before.stem === 'علي'))
}
