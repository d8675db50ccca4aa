import type { Ground } from '../figure.ts'

/** What stands before a deed that was tried, threatened or planned and did not come about by that. */
const ATTEMPTS = new Set([
  'محاوله',
  'حاول',
  'حاولت',
  'حاولوا',
  'يحاول',
  'تحاول',
  'شروع',
  'مخطط',
  'مخططات',
  'خطه',
  'موامره',
  'هدد',
  'هددت',
  'هددوا',
  'تهديد',
  'توعد',
  'نيه',
])
const THREATS = new Set(['هدد', 'هددت', 'هددوا', 'يهدد', 'تهدد', 'تهديد', 'تهديدات', 'توعد', 'توعدت', 'لوح'])
/** «قضت المحكمة بإعدام زوجين»: what is ruled is not done. */
const RULINGS = new Set(
  'قضي|قضت|يقضي|تقضي|قضاء|حكم|حكمت|يحكم|تحكم|حكما|الحكم|حكمان|حكمين|احكام|احكاما|الاحكام|قرار|قرارا|امر|امرت|طالب|طالبت|يطالب|تطالب|مطالبا|مطالبه|المطالبه'.split(
    '|',
  ),
)
/** Deeds of somebody's will; «لمقتل» and «لإصابة» tell what came of something. */
const DEEDS = new Set(['قتل', 'اغتيال', 'خطف', 'اختطاف', 'اعدام', 'ذبح', 'تصفيه', 'طعن'])
/** «أدى لقتل اثنين», «تعرض لقتل»: it came about. */
const CAUSES = new Set(['ادي', 'ادت', 'يودي', 'تودي', 'تعرض', 'تعرضوا', 'تعرضت', 'اضافه', 'نتيجه', 'تبني', 'تبنت', 'مسووليه'])
/** «ترفض إطلاق سراح قائد», «طالب بالإفراج عن 40 معتقلا», «تعهد بإطلاق سراح 5»: who is asked for, refused or promised is not free. */
const RELEASES = new Set(['افراج', 'اطلاق', 'تحرير', 'عفو', 'اخلاء', 'سراح', 'سبيل'])
const WANTED = new Set(
  'سعي|سعت|يسعي|تسعي|يسعون|ساعيا|السعي|محاوله|محاولات|حاول|حاولت|يحاول|تحاول|تظاهر|اوهم|رفض|رفضت|يرفض|ترفض|رفضوا|رفضه|رفضها|رافضا|رافضه|طالب|طالبت|يطالب|تطالب|طالبوا|يطالبون|يطالبن|مطالبا|مطالبه|مطالبين|المطالبه|للمطالبه|مطالبات|دعا|دعت|يدعو|تدعو|دعوا|داعيا|داعيه|دعوه|دعوات|حث|حثت|ناشد|ناشدت|مناشده|ضروره|اشترط|اشترطت|شرط|وعد|وعدت|وعدا|تعهد|تعهدت|تعهدوا|يتعهد|عرض|عرضت|اعتزم|يعتزم|تعتزم|اعتزام|ينوي|تنوي|نيه|مفاوضات|تفاوض|يتفاوض|مباحثات|محادثات|جهود|مساعي|اجل|عليها|عليه|يجب|ينبغي|امل|امال|المقرر|المتوقع|المرتقب|يتوقع|تتوقع|توقع'.split(
    '|',
  ),
)
const DRIVEN = new Set(['نزوح', 'تهجير', 'تشريد', 'فرار', 'لجوء'])
const FORETOLD = new Set(
  'توقع|توقعت|يتوقع|تتوقع|متوقعا|متوقعه|توقعات|حذر|حذرت|يحذر|تحذر|محذرا|محذره|تحذير|تحذيرات|يهدد|تهدد|مهددا|خطر|مخاطر|احتمال|احتمالات|خشيه|تحسبا|سيودي|ستودي'.split(
    '|',
  ),
)
/** «طلبت المحكمة توقيف وزير», «أمر مدعون بالقبض على 21»: who is looked for is not arrested. */
const ARRESTS = new Set(['توقيف', 'اعتقال', 'قبض', 'احتجاز', 'ضبط', 'سجن', 'حبس'])
/** «طالب المدعي بسجن 13 صحفيا», «حكم بحبس 4»: what is asked or ruled. */
const PRISON = new Set(['سجن', 'حبس'])
const ORDERS = new Set(
  'يامر|تامر|طلب|طلبت|طلبوا|يطلب|تطلب|طلبا|طالب|طالبت|يطالب|تطالب|طالبوا|مطالبا|مطالبه|المطالبه|للمطالبه|مذكره|مذكرات|اوامر|امر|امرا'.split(
    '|',
  ),
)
const FARTHEST = 4
/** What is wanted is told so many tokens before: «دعت الأمم المتحدة إلى الإفراج الفوري عن 12». */
const FARTHEST_WANTED = 7

/** «محاولة قتل شخصين», «هدد بقتل رهينة», «لاغتيال وزير»: whoever it was aimed at is not counted. */
export function isUnrealised({ passage: { words } }: Ground, masdar: number): boolean {
  const word = words[masdar]
  const before = words[masdar - 1]
  const deed = word?.stem.replace(/^ال/, '') ?? ''
  if (RELEASES.has(deed)) return isPurpose(words, masdar) || follows(words, masdar, WANTED, FARTHEST_WANTED)
  if (DRIVEN.has(deed)) return follows(words, masdar, FORETOLD)
  if (PRISON.has(deed) && word?.preposition === 'ب') return true
  if (ARRESTS.has(deed)) return follows(words, masdar, ORDERS)
  if (!word || !DEEDS.has(word.stem)) return false
  if (ATTEMPTS.has(before?.stem ?? '')) return true
  if (before?.tag === 'preposition' && ATTEMPTS.has(words[masdar - 2]?.stem ?? '')) return true
  if (word.preposition === 'ب') return follows(words, masdar, THREATS) || (word.stem === 'اعدام' && follows(words, masdar, RULINGS))
  return word.preposition === 'ل' && !follows(words, masdar, CAUSES)
}

/** «للإفراج عن 30 امرأة»: what for. */
function isPurpose(words: Ground['passage']['words'], masdar: number): boolean {
  const head = words[masdar]?.stem === 'سراح' || words[masdar]?.stem === 'سبيل' ? masdar - 1 : masdar
  return words[head]?.preposition === 'ل' && words[head]?.stem !== 'تحرير'
}

/** One of some words stands shortly before. */
function follows(words: Ground['passage']['words'], masdar: number, some: ReadonlySet<string>, farthest = FARTHEST): boolean {
  for (let at = masdar - 1; at >= Math.max(0, masdar - farthest); at--) {
    if (some.has(words[at]?.stem ?? '')) return true
  }
  return false
}
