import { ADDRESSES, SHEIKHS } from './address.ts'
import { DESCRIBES, isBehindNun, SOUND_PLURAL } from './behind-nun.ts'
import { isBehindCounted, opensQuantity } from './figure-in-phrase.ts'
import { isInstead } from './instead.ts'
import { isIntoPrison } from './into-prison.ts'
import { isNobodys } from './nobodys.ts'
import { isOfCourt, isVerdictOf } from './of-court.ts'
import { isOtherHead } from './other-head.ts'
import { isOwnHead } from './own-head.ts'
import { isPortfolio } from './portfolio.ts'
import { isSaidOfBody } from './said-of-body.ts'
import { areOthers, BODIES, isOtherOffice } from './second-office.ts'
import type { Word } from './word.ts'
import { markJoints, markStems } from './word-marks.ts'

/** Words that say where without a preposition: «جنوبي كركوك». Folded. */
export const DIRECTIONS = new Set(['شمال', 'شمالي', 'جنوب', 'جنوبي', 'شرق', 'شرقي', 'غرب', 'غربي'])
const DIRECTION = markStems(() => DIRECTIONS)
/** «قضاء الحضر الواقع جنوبي المحافظة»: it says of the place before where it lies; «الحكومة الجديدة», «النظام القائم»: qualities that are names of towns as well. Folded. */
const SITUATED = markStems(({ everydayWords }) => ({
  has: (stem) => LYING.has(stem) || (stem.startsWith('ال') && DESCRIBES.has(everydayWords.get(stem.slice(2)) ?? '')),
}))
/** What goes with the word before, whatever the dictionary has it for. */
const LYING = new Set('واقع واقعه كاين كاينه صاروخي صاروخيه مدفعي مدفعيه اهله'.split(' '))
/** Whose region it is: «سكان شمال غزة», «أقصى شمال البلاد». Folded. */
const OF_REGION = new Set(
  `سكان اهالي اهل ابناء قبايل عشاير اقصي كامل معظم انحاء كل جميع عموم حدود تخوم اطراف مشارف جبهه محور ملف ازمه حرب تحرير استقلال انفصال دوله دول
  قوات جيش حكومه سلطات قايد والي محافظ حاكم مجلس جامعه وسط`.split(/\s+/),
)

/** «حشدا», «طفلا»: a noun of the dictionary that shows that it is an indefinite accusative. */
const ACCUSATIVE = markStems(({ everydayWords }) => ({
  has: (stem) => stem.length > 3 && stem.endsWith('ا') && !stem.endsWith('ايا') && SHOWN.has(everydayWords.get(stem.slice(0, -1)) ?? ''),
}))
const SHOWN = new Set(['noun', 'masdar', 'participle', 'quality'])
/** «قتل خنقا», «أعدم شنقا»: how somebody died. Folded. */
export const OF_DYING = 'شنقا ذبحا طعنا خنقا حرقا غرقا'.split(' ')
/** «دشنت واشنطن رسميا سفارتها», «أدان بشدة استهداف المدنيين», «طرد السفير ردا على»: how or why, and no part of what stands around it. Folded. */
const HOW = markJoints(() => MANNERS)
const MANNERS = new Set(
  `رسميا مسبقا علنيا هاتفيا مرارا تكرارا عاجلا جدا تماما فعلا حقا معا ايضا مجددا سريعا علنا سرا خطيا شفهيا جميعا تقريبا خصوصا عموما اساسا تحديدا مثلا
  غالبا نسبيا كليا جزييا نهاييا عمدا طبعا نظرا ردا خلافا وفقا تبعا طبقا استنادا تزامنا تعليقا تعقيبا سعيا بشده رميا رجما
  متاثرا متاثرين غيابيا حضوريا تعزيرا جوعا بردا عطشا دهسا صعقا ${OF_DYING.join(' ')}`.split(/\s+/),
)
/** «طردت 23 دبلوماسيا روسيا ردا على», «وفقا للقانون»: with its preposition it describes nothing. */
const ANSWERS =
  'ردا نظرا خلافا وفقا تبعا طبقا استنادا تزامنا تعليقا تعقيبا تمهيدا استعدادا تحسبا انتقاما احتجاجا تنديدا رفضا تضامنا دعما تاييدا تجنبا تفاديا'
const IN_ANSWER = markJoints(() => new Set(ANSWERS.split(' ')))
/** «كبار المسؤولين», «كامل الشريط»: qualities that stand before what they say it of. Folded. */
const BEFORE_ITS_NOUN = markJoints(() => new Set(['كبار', 'صغار', 'قدامي', 'كامل', 'مختلف', 'عامه', 'ساير']))
/** «قوات الاحتلال الأسير», «طائرات الاحتلال القيادي»: it has no rank and no calling. Folded. */
const OCCUPIER = 'احتلال'
/** Whose ally or neighbour a country is, with its pronoun. Folded. */
const BESIDE = /^(?:حليف|جار|غريم|خصم|عدو|شريك)ت?(?:ه|ها|هم)$/
/** «مع أخيه فخامة الرئيس», «من أخيه صاحب السمو الأمير»: among rulers a courtesy before the title of the same. Folded. */
const BROTHER = /^(?:اخ[يوا]|شقيق|صديق|اخت|شقيقت|صديقت)ه$/
const HONOURS = new Set(['فخامه', 'جلاله', 'سمو', 'صاحب', 'معالي', 'دوله', 'سعاده'])
/** «المتحدث باسم التحالف»: a man's name too. */
const ON_BEHALF = 'باسم'
/** What describes the noun before it as a quality does, though the dictionary has it under another head: «مسرعة», «سابق», «خاصة». */
const DESCRIBING = markStems(({ everydayWords }) => ({
  has: (stem) => everydayWords.get(stem) === 'participle' || LIKE_QUALITIES.has(stem),
}))
const LIKE_QUALITIES = new Set(
  'سابق سابقه سابقين سابقون اسبق اخير اخيره لاحق لاحقه تالي تاليه حالي حاليه خاص خاصه اخر اخري جديد جديده معارض معارضه'.split(' '),
)

/**
 * A new phrase begins where the words cannot be one: an indefinite common noun or a number after a definite word («الشرطة متظاهرين»,
 * «الجيش خمسة», «الشرطة احترازيا») or after an adjective («عبوة ناسفة موكب»), or after a plural in «ون» or a dual in «ان», which join to nothing
 * («مسلحون جنديا», «مسلحان المقر»); an indefinite quality in the accusative after a closed word («حاصر المدينة مدعوما»); a country or a definite noun of another gender after a definite word
 * («القوى الغربية روسيا», «الشرطة الوصول», «وحلفاؤه البلدة»), a title after a place or an adjective («في روسيا الرئيس»,
 * «المستشار الأمريكي الأمين العام»), or a place
 * after a name («زار الصدر أربيل»). A direction and where it is of are one («غربي العراق»).
 */
export function opensPhrase(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word || word.inside) return false
  if (before.tag !== 'noun') return before.tag === 'number' && (word.marks & DIRECTION) !== 0 && isWhere(words, at)
  // «القانون رقم 10»
  if (word.stem === 'رقم' && words[at + 1]?.tag === 'number') return false
  if (before.stem.endsWith(OCCUPIER) && before.definite && word.title && !word.conjunction && !word.preposition) return true
  if (word.definite && (word.marks & SITUATED) !== 0 && (!word.stem.startsWith('ال') || isQualityOf(before, word))) return false
  if (before.pronoun === 'ه' && BROTHER.test(before.stem) && word.title && !word.definite && HONOURS.has(word.stem)) return false
  if (before.stem === ON_BEHALF && word.definite && words[at - 2]?.definite) return false
  if (isInstead(words, at)) return true
  if (word.definite && before.closed && (word.joints & ROUGHLY) !== 0 && !word.preposition) return true
  // «سوريا وحليفتها روسيا»
  if (before.pronoun !== '' && word.place && BESIDE.test(before.stem)) return false
  if (word.stem === SUSPECTED && word.definite && before.definite && isNoneOfHim(before, words[at + 1])) return true
  if (isVerdictOf(words, at)) return true
  if (isOfCourt(words, at)) return false
  if (words[at - 2]?.tag !== 'noun' && word.tag === 'noun' && !before.definite && (before.joints & BEFORE_ITS_NOUN) !== 0) return false
  if (before.definite && !word.definite && (word.joints & BEFORE_ITS_NOUN) !== 0 && words[at + 1]?.definite) return true
  if ((before.joints & HOW) !== 0) return true
  if ((word.joints & HOW) !== 0 && !before.stem.endsWith('ا')) return true
  if ((word.joints & IN_ANSWER) !== 0 && (words[at + 1]?.tag === 'preposition' || words[at + 1]?.preposition)) return true
  if (isBehindNun(words, at)) return true
  if (word.title && word.definite && isHeldBy(before, word)) return false
  // «نفى الوزير الشائعات»: no quality of his
  if (word.definite && word.stem.endsWith('ات') && before.definite && before.title && !/(?:ه|ات)$/.test(before.stem)) return true
  if ((before.marks & DIRECTION) !== 0 && isWhere(words, at - 1)) return false
  if (before.stem.endsWith('ون') && before.common && !NO_PLURALS.has(before.stem) && !word.definite && !goesWithMen(word)) return true
  if (before.definite && word.adjective && !word.definite && word.stem.endsWith('يا') && !word.place) return true
  if (isFullDual(before) && !word.adjective && !word.stem.endsWith('ان')) return true
  if (word.definite && !before.definite && before.stem.endsWith('ون') && (before.marks & SOUND_PLURAL) !== 0) return true
  if (isNobodys(words, at) || isBehindCounted(words, at) || opensQuantity(words, at)) return true
  if (word.accusative && before.common && isUnmarkedMasculine(before.stem)) return true
  if (before.closed && (word.accusative || ((word.marks & ACCUSATIVE) !== 0 && word.adjective && !word.definite)) && !word.place)
    return true
  // «لعب الجيش دورا», «ألقى الرئيس خطابا», «أصدر مكتبه بيانا»
  if (
    (before.definite || before.pronoun !== '') &&
    !before.preposition &&
    (word.marks & ACCUSATIVE) !== 0 &&
    !word.closed &&
    word.pronoun === ''
  )
    return true
  if (before.preposition === 'ب' && STROKES.has(before.stem) && !word.adjective && !word.definite)
    return word.placeHead || word.place || word.stem.endsWith('ا')
  if ((word.marks & ACCUSATIVE) !== 0 && word.common && word.pronoun === '' && before.common && isBareHead(words, at))
    return !SETTLEMENTS.has(before.stem) || BY_DAY.has(word.stem)
  if (before.closed && word.pronoun !== '' && !before.pronoun) return true
  if ((word.marks & DIRECTION) !== 0 && isWhere(words, at)) return true
  const isHead = before.adjective && isOwnHead(words, at - 1)
  if ((before.adjective || isSaidOfBody(words, at - 1)) && !before.closed && word.definite && !isHead && !isPortfolio(words, at - 1))
    return true
  if (before.pronoun !== '' && word.title && word.definite && words[at - 2]?.stem === 'في') return true
  if (before.place && word.title && !word.definite && !before.placeHead) return true
  if ((before.place || before.adjective) && word.title && word.definite) return true
  if (word.place && before.closed && !word.adjective && !before.placeHead) return true
  // «دعت تركيا ودول أخرى إسرائيل»
  if (word.place && !word.adjective && !word.placeHead && before.adjective && !before.definite && words[at - 2]?.stem === STATES)
    return true
  if (before.inside && word.definite && word.substantive) return true
  if (before.place && word.substantive && word.definite && !word.placeHead) return true
  if ((before.definite || (before.pronoun !== '' && before.conjunction && word.definite)) && word.substantive && word.preposition === '')
    return true
  if (before.closed && !before.definite && !before.place && before.pronoun === '' && word.definite && word.stem.endsWith('يين')) return true
  // «التحالف المدني الدعوة»: neither a quality nor of its gender
  if (
    before.definite &&
    before.adjective &&
    word.definite &&
    word.substantive &&
    (word.marks & SITUATED) === 0 &&
    isFeminine(before) !== isFeminine(word)
  )
    return true
  if (isOtherHead(words, at) || isOtherOffice(words, at) || areOthers(words, at) || isIntoPrison(words, at)) return true
  if (before.definite && word.definite && FALLEN.has(word.stem) && !ARE_PEOPLE.test(before.stem)) return true
  if (before.definite && word.definite && (isFeminine(before) || before.stem.endsWith('ي')) && isMasculinePlural(word)) return true
  if (
    before.definite &&
    word.definite &&
    word.title &&
    !word.adjective &&
    isFeminine(before) !== isFeminine(word) &&
    (isFeminine(before) || before.title)
  )
    return true
  // «أسقطت بولندا مسيرات»: one country or town has no quality of many
  if (before.place && word.common && !word.definite && word.stem.endsWith('ات')) return true
  const opens = word.common || (word.placeHead && !word.definite) || word.tag === 'number' || word.tag === 'quantifier'
  return (
    opens &&
    (word.adjective || isDescribing(words, at)
      ? before.definite || (before.place && before.closed && words[at - 2]?.tag === 'verb')
      : before.closed || (before.adjective && !isHead) || isDescribing(words, at - 1))
  )
}

/** «الحكومة الجديدة», «النظام القائم»: what agrees with what stands before is its quality, and no town; a whole name has none («الدعم السريع الأبيض»). */
function isQualityOf(before: Word, word: Word): boolean {
  if (before.inside && word.place) return false
  return (before.definite || before.pronoun !== '') && !before.place && !before.title && isFeminine(before) === isFeminine(word)
}

/** «قانون هيكلة المصارف», «شؤون مجلس النواب»: these end so and are no men. Folded. */
const NO_PLURALS = new Set(
  'قانون تعاون شوون ديون سجون عيون فنون قرون حصون بطون ظنون كون لون عون صون هاون تلفزيون مليون تريليون بليون زيتون صابون مخزون مضمون'.split(
    ' ',
  ),
)

/** «مسلحان», «شرطيان»: two, whose «ن» joins them to nothing; «طالبان» is a movement. */
function isFullDual({ dual, definite, stem }: Word): boolean {
  return dual && !definite && stem.endsWith('ان') && stem !== 'طالبان'
}

/** «سيارة أجرة حشدا»: no adjective, since the head would end so as well; «عشرين طفلا» is counted. */
function isBareHead(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before?.tag !== 'noun' || before.stem.endsWith('ا') || before.stem.endsWith('ين') || before.stem.endsWith('ون')) return false
  return !COUNTS.has(before.stem)
}

/** «بلدة جبلا»: what looks like an accusative behind these is their name. Folded. */
const SETTLEMENTS = new Set(['بلده', 'قريه', 'مدينه', 'منطقه', 'مخيم', 'وادي', 'جبل', 'حي'])
/** When it was, and no name; folded. */
const BY_DAY = new Set(['ليلا', 'نهارا', 'صباحا', 'ظهرا', 'عصرا', 'فجرا', 'يوما', 'شهرا', 'عاما'])

/** Words that an accusative after them is counted or compared by. Folded. */
const COUNTS = new Set('عشر عشره مايه ميه الف مليون مليار اكثر اقل اشد اول اخر كم بضع نحو حوالي'.split(' '))

/** «أوقفت الشرطة المشتبه به», «سلم الأمن المشتبه فيهم»: a body is not whom the pronoun means; «الرجل المشتبه به» is one. */
function isNoneOfHim(before: Word, next: Word | undefined): boolean {
  return next !== undefined && HIM.has(next.stem) && (isFeminine(before) || BODIES.has(before.stem))
}

const SUSPECTED = 'مشتبه'
const HIM = new Set(['به', 'بهم', 'بهما', 'فيه', 'فيهم', 'فيهما'])

/** «شبكة إجرامية منظمة»: behind another quality one more, and no organisation, unless it has a name. */
const ORGANISED = 'منظمه'
const STATES = 'دول'

function isFeminineQuality({ adjective, definite, stem }: Word): boolean {
  return adjective && !definite && stem.endsWith('ه')
}

/** «فصائل», «قوارب», «جماعات»: of plurals of things and groups a quality is feminine. */
const PLURAL = /(?:ات|^..ا..|^..ا.ي.)$/

/** «سيارة مسرعة», «مسؤول بارز سابق», «فصائل مسلحة»: indefinite as the noun before it, and with its gender. */
function isDescribing(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word?.stem === ORGANISED && before && isFeminineQuality(before) && !word.definite && !word.preposition && !words[at + 1]?.closed)
    return true
  if (word?.tag !== 'noun' || word.closed || before?.tag !== 'noun') return false
  if ((word.joints & OF_FIGHTERS) === 0 && ((word.marks & DESCRIBING) === 0 || word.title)) return false
  if (before.closed || word.preposition || word.conjunction) return false
  return word.stem.endsWith('ه') ? before.stem.endsWith('ه') || PLURAL.test(before.stem) : !before.stem.endsWith('ه')
}

/** «سيارات الإسعاف الجرحى»: who they are, unless people stand before them («الجنود الجرحى»). Folded. */
const FALLEN = new Set(['جرحي', 'قتلي', 'اسري', 'مرضي', 'موتي', 'ضحايا', 'الجرحي', 'القتلي', 'الاسري', 'المرضي', 'الموتي', 'الضحايا'])
const ARE_PEOPLE = /(?:ين|ون|جنود|اطفال|اشخاص|رجال|شباب|شبان|عمال|ناس|جيران|افراد|عناصر|نساء|ضباط)$/

/** Who they are by themselves, and what describes others. Folded. */
const OF_FIGHTERS = markJoints(
  () =>
    new Set(
      'مسلح مسلحه مسلحين مسلحون ملثم ملثمين ملثمون مجهول مجهوله مجهولين مجهولون متمرده متطرفه متشدده انتحاري انتحاريه انتحاريين'.split(' '),
    ),
)

/** Under «بـ» the means, to which no place is joined: «استهدف الجيش بغارتين بلدة كفرا». Folded. */
const STROKES = new Set(
  `غاره غارتين غارات ضربه ضربتين ضربات قذيفه قذيفتين قذايف قنبله قنابل صاروخ صاروخين صواريخ طايره طايرات مسيره مسيرتين مسيرات رشقه رشقات`.split(
    /\s+/,
  ),
)

/** «وزير الخارجية العراقي السيد فؤاد حسين», «رئيس الوزراء القطري الشيخ محمد», «أمير البلاد الشيخ مشعل»: a form of address is of whom the office before names. */
function isHeldBy(before: Word, { stem }: Word): boolean {
  if (before.stem.endsWith(OF_THE_SANCTUARIES) && stem.endsWith('ملك')) return true
  const isOffice = before.place || before.adjective || (before.definite && before.stem.endsWith('ي'))
  return isOffice && (ADDRESSES.has(stem) || (SHEIKHS.has(stem) && (!before.place || OWN_LAND.has(before.stem))))
}

/** «خادم الحرمين الشريفين الملك سلمان». */
const OF_THE_SANCTUARIES = 'شريفين'
const OWN_LAND = new Set(['البلاد', 'بلاد', 'دوله'])

/** «اعتقلت قوات الاحتلال العشرات»: so many people are no quality of whoever stands before them. Folded. */
const ROUGHLY = markJoints(() => new Set(['عشرات', 'ميات', 'الاف', 'ملايين']))

/** «ثلاثة جنود جنوبي لبنان», «خيمة غرب خان يونس», «نقطة تفتيش شمالي المدينة»: a direction before a place says where, unless the noun before is the region's own. */
function isWhere(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  const isCounted = before?.tag === 'number' || words[at - 2]?.tag === 'number'
  const isName = word?.place && !before?.closed && !MANY_MEN.test(before?.stem ?? '') && !isCounted
  if (!before || word?.definite || word?.pronoun || isName || !next || next.preposition || next.conjunction) return false
  if ((before.marks & DIRECTION) !== 0 || before.placeHead || OF_REGION.has(before.stem)) return false
  return next.place || next.placeHead || next.definite || (next.marks & DIRECTION) !== 0
}

/** «مسلحين», «متشددون»: men in the plural; «على يد مجهولين شرقي درعا»: nothing is joined to these, a region's name neither. */
export const MANY_MEN = /..(?:ين|ون)$/

/** «مستوطنون متطرفون»: an adjective of men, and not of vehicles («مستوطنون مركبات»). */
function goesWithMen({ adjective, stem }: Word): boolean {
  return stem.endsWith('ون') || (adjective && !stem.endsWith('ات'))
}

/** «شاب متأثرا بجراحه»: an accusative would show on «شاب» too, if the one went with the other. */
function isUnmarkedMasculine(stem: string): boolean {
  return !/(?:ا|ه|ي|ات|ين|ون|ان|ء)$/.test(stem)
}

/** «الشرطة المتظاهرين», «السلطات المسافرين», «المبعوث الأممي الحوثيين»: no adjective of what stands before. */
function isFeminine({ stem }: Word): boolean {
  return stem.endsWith('ه') || stem.endsWith('ات')
}

function isMasculinePlural({ stem, adjective }: Word): boolean {
  return !adjective && (stem.endsWith('ين') || stem.endsWith('ون'))
}
