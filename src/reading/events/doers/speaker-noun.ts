import type { Phrase } from '../../syntax/noun-phrase.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { setOf } from '../triggers/wanted.ts'

/** «وحذرت الوكالة من», «رفض الجانبان»: a word for whoever demands, refuses or warns, though the text knows nobody by it. */
export function isSpeaker(stage: Stage, phrase: Phrase): boolean {
  const speakers = setOf(SPEAKERS)
  return phraseHeads(stage, phrase).some((head) => speakers.has(head))
}

/** Who speaks besides those whom the text knows: sides, bodies, judges, papers and those that are told as a part of many. */
const SPEAKERS = [
  'جانب طرف جمعية منظمة نقابة محكمة قاض عديد كثير كثيرون بعض عدد مستخدم مغرد ناشط منظم بيان رسالة تقرير وثيقة كتلة تيار ائتلاف تحالف فصيل',
  'لجنة مجلس شبكة مرصد هيئة مفوضية وزارة وكالة صحيفة جريدة مجلة قناة شركة مؤسسة فيدرالية رابطة اتحاد جامعة معهد مركز إدارة بلدية بعثة',
  'قيادة رئاسة رئاسات مكتب دولة دول بلدان حملة حراك مرجعية كنيسة مشيخة أزهر نادي محلل خبير باحث كاتب مهندس طبيب عائلة أسرة قبيلة عشيرة أب أم',
  'حزب حركة جماعة قوى مجموعة بنك صندوق وفد غرفة تجمع لجان فريق قيادي شخصية مراقب خصم حليف مانح مشرع ديمقراطي جمهوري',
].flatMap((line) => line.split(' '))
