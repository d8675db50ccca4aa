/** Who stands in a sentence as doer or target, with the gender of its verb. */
export interface Party {
  readonly words: string
  readonly gender: 'm' | 'f'
}

/** A deed of one party to another: its verb in both genders, and what goes on behind whom it is done to. */
export interface Deed {
  readonly kind: string
  readonly m: string
  readonly f: string
  readonly rest: string
}

const party = (words: string, gender: Party['gender']): Party => ({ words, gender })
const deed = (kind: string, m: string, f: string, rest: string): Deed => ({ kind, m, f, rest })

export const PARTIES: readonly Party[] = [
  ...['واشنطن', 'كييف', 'طهران', 'موسكو', 'الخرطوم', 'أديس أبابا', 'تل أبيب', 'نواكشوط', 'بكين', 'أبوظبي'].map((each) => party(each, 'f')),
  ...['إسرائيل', 'إيران', 'السعودية', 'تركيا', 'الولايات المتحدة', 'الجزائر', 'كوريا الشمالية', 'مالي'].map((each) => party(each, 'f')),
  ...['السودان', 'العراق', 'المغرب', 'لبنان', 'جنوب السودان'].map((each) => party(each, 'm')),
  ...['الجيش الإسرائيلي', 'الجيش السوداني', 'الحشد الشعبي', 'الحرس الثوري الإيراني', 'حزب الله', 'تنظيم الدولة الإسلامية'].map((each) =>
    party(each, 'm'),
  ),
  ...['القوات الروسية', 'قوات الدعم السريع', 'قوات سوريا الديمقراطية', 'حركة حماس', 'حماس', 'طالبان', 'جماعة الحوثي', 'كتائب القسام'].map(
    (each) => party(each, 'f'),
  ),
  ...['الرئيس التركي رجب طيب أردوغان', 'وزير الخارجية المصري بدر عبد العاطي', 'المبعوث الأممي غير بيدرسون', 'زعيم المعارضة يائير لبيد'].map(
    (each) => party(each, 'm'),
  ),
  ...['النائب علي حسن خليل', 'قائد الجيش عبد الفتاح البرهان', 'الأمين العام للأمم المتحدة أنطونيو غوتيريش'].map((each) => party(each, 'm')),
  party('وزيرة الخارجية الألمانية أنالينا بيربوك', 'f'),
  ...['البنتاغون', 'البيت الأبيض', 'الاتحاد الأوروبي', 'مجلس الأمن الدولي', 'البرلمان العراقي'].map((each) => party(each, 'm')),
  ...['وزارة الخارجية الأميركية', 'الأمم المتحدة', 'منظمة العفو الدولية', 'الحكومة اللبنانية', 'السلطات المصرية', 'المعارضة السورية'].map(
    (each) => party(each, 'f'),
  ),
]

export const DEEDS: readonly Deed[] = [
  deed('accuse', 'اتهم', 'اتهمت', 'بعرقلة المفاوضات'),
  deed('accuse', 'يتهم', 'تتهم', 'بخرق القانون الدولي'),
  deed('criticise', 'انتقد', 'انتقدت', 'بشدة'),
  deed('criticise', 'هاجم', 'هاجمت', 'في بيان'),
  deed('warn', 'حذر', 'حذرت', 'من التصعيد'),
  deed('demand', 'دعا', 'دعت', 'إلى ضبط النفس'),
  deed('demand', 'طالب', 'طالبت', 'بوقف الهجمات'),
  deed('demand', 'حث', 'حثت', 'على الحوار'),
  deed('threaten', 'هدد', 'هددت', 'بعقوبات جديدة'),
  deed('support', 'شكر', 'شكرت', 'على هذا الموقف'),
  deed('condemn', 'أدان', 'أدانت', 'بسبب الهجوم'),
]

/** Between the doer and whom it is done to, or nothing. */
export const ASIDES = ['', '', '', ' الجمعة', ' اليوم الأحد', ' أمس', '، أمس الثلاثاء،', ' مجددا', ' من جديد', '، اليوم الخميس،']
