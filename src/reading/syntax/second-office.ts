import { isAddress } from './address.ts'
import type { Word } from './word.ts'

/** «حذر المبعوث الأممي الحوثيين», «اتهم الرئيس التركي الأوروبيين»: many go with no quality of one. */
export function areOthers(words: readonly Word[], at: number): boolean {
  const [office, before, word] = [words[at - 2], words[at - 1], words[at]]
  if (areSeenByForces(office, before, word)) return true
  if (!office?.title || !office.definite || /(?:ين|ون|ات)$/.test(office.stem) || !before?.adjective || !before.definite) return false
  return (
    before.stem.endsWith('ي') &&
    word?.definite === true &&
    word.preposition === '' &&
    (/(?:ين|يون)$/.test(word.stem) || PEOPLES.has(word.stem))
  )
}

/** «قتلت قوات الأمن المهاجمين», «اعتقلت قوى الأمن المشتبه بهم»: forces have no quality of men. */
function areSeenByForces(forces: Word | undefined, before: Word | undefined, word: Word | undefined): boolean {
  if (!FORCES.has(forces?.stem ?? '') || !before?.definite || !word?.definite || word.preposition || word.conjunction) return false
  return word.title && !word.inside && !/[هي]$/.test(word.stem)
}

/** Folded. */
const FORCES = new Set(['قوات', 'قوي', 'اجهزه', 'وحدات', 'دوريات', 'سلطات', 'مفارز', 'فرق'])

/** Peoples whose plural does not show it. Folded. */
export const PEOPLES: ReadonlySet<string> = new Set(
  'روس اتراك اكراد عرب افغان المان يهود افارقه ارمن شيشان مغاربه اوزبك تتار امازيغ'.split(' ').flatMap((word) => [word, `ال${word}`]),
)

/** «التقى الوزير السفير الأميركي», «انتقد الحزب الوزير», «اتهم الرئيس النائب السابق»: behind a verb and one office another, which is no rank, no address and no part of the first. */
export function isOtherOffice(words: readonly Word[], at: number): boolean {
  const [verb, before, word] = [words[at - 2], words[at - 1], words[at]]
  if (
    word?.definite &&
    before &&
    WANTED.has(word.stem) &&
    BODIES.has(before.stem) &&
    before.definite &&
    !word.preposition &&
    !word.conjunction
  )
    return true
  if (verb?.tag !== 'verb' || !before?.definite || before.adjective || !word?.title || !word.definite) return false
  if (word.adjective || word.preposition !== '' || word.conjunction) return false
  if (RULERS.has(before.stem)) return HELD.has(word.stem) || RANKS.has(word.stem)
  if (BODIES.has(before.stem)) return HELD.has(word.stem) || isAddress(word.stem)
  return before.title && HELD.has(word.stem) && !isAddress(before.stem)
}

/** Offices and callings that nobody before them is described by; «المرافق» and «المفوض» are none. Folded. */
const HELD = new Set(
  `وزير وزيره سفير سفيره رييس رييسه نايب نايبه مبعوث مدير مديره قايد قاضي قاضيه عمده حاكم والي قنصل ناطق متحدث متحدثه مندوب سكرتير امين زعيم زعيمه
  مدعي صحافي صحافيه صحفي صحفيه ناشط ناشطه قيادي محامي محاميه طالب طالبه شاب شابه`
    .split(/\s+/)
    .flatMap((word) => [word, `ال${word}`]),
)

/** «أوقفت دورية من مخابرات الجيش المواطن»: whom a body takes, and no quality of it, whatever it stands under. Folded. */
const WANTED = new Set('مواطن مواطنه مطلوب مطلوبه مدعو موقوف فار لاجي'.split(' ').flatMap((word) => [word, `ال${word}`]))

/** «عين الملك الجنرال قائدا»: nobody who is called so has another office or a rank. Folded. */
const RULERS = new Set(['ملك', 'ملكه', 'سلطان', 'امبراطور', 'عاهل'].flatMap((word) => [word, `ال${word}`]))
const RANKS = new Set(
  'جنرال فريق لواء عميد عقيد مقدم رايد نقيب عماد مشير كولونيل ماريشال'.split(' ').flatMap((word) => [word, `ال${word}`]),
)

/** Bodies that one who holds an office is no part of. Folded. */
export const BODIES: ReadonlySet<string> = new Set(
  'جيش امن درك حرس احتلال قضاء انتربول حزب مليشيا ميليشيا تنظيم برلمان مجلس اتحاد تحالف تيار ايتلاف نظام'
    .split(' ')
    .flatMap((word) => [word, `ال${word}`]),
)
