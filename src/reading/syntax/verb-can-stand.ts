import type { Hit } from '../../lexicon/finder.ts'
import type { Token } from '../../text/tokens.ts'
import { isGathering } from './gathering.ts'
import { followsQualityOfHers } from './present-of-hers.ts'
import type { Tag, Word } from './word.ts'

/** After these a verb may stand; after a bare noun a homograph is that noun's genitive. */
const VERB_FOLLOWS = new Set<Tag>(['mark', 'conjunction', 'complementiser', 'relative', 'particle', 'pronoun'])

/** Before these a clause goes on about an indefinite noun: «هجوما قتل فيه 20 شخصا». Folded. */
const RESUMING = new Set(['فيه', 'فيها', 'فيهما', 'خلاله', 'خلالها', 'اثره', 'اثرها', 'بسببه', 'بسببها', 'جراءه', 'جراءها'])

/** «توصلت إليه إدارته»: after a verb and its pronoun a noun with one is the subject. */
function isSubjectOf(words: readonly Word[], index: number, { pronoun, before }: Hit<'verb'>): boolean {
  return pronoun !== '' && before.conjunction === '' && words[index - 2]?.tag === 'verb'
}

/** «هجوم تبناه التنظيم»: its masdar is hardly ever written so. */
function isClaimed({ value, pronoun }: Hit<'verb'>): boolean {
  return value.lemma.past === 'تبنى' && value.aspect === 'past' && pronoun !== '' && value.agreements.some((each) => each.startsWith('3'))
}

/** «اجتماع عقدته المنظمة», «اتهامات وصفها بالباطلة», «تبرعات قدمها محسنون»: what may be a noun with a pronoun is the verb of a clause about the noun. */
function goesOnAbout({ stem }: Word, { value: { lemma, aspect }, pronoun, before }: Hit<'verb'>, next: string): boolean {
  if (aspect !== 'past' || (pronoun !== 'ه' && pronoun !== 'ها') || before.conjunction) return false
  const isHers = stem.endsWith('ه') || stem.endsWith('ات')
  if (isHers !== (pronoun === 'ها')) return false
  if (lemma.past === 'عقد') return HELD.has(stem)
  return lemma.past === 'وصف' ? next.startsWith('ب') : GIVEN.has(lemma.past) && stem.endsWith('ات')
}

/** Folded. */
const HELD = new Set('اجتماع اجتماعا لقاء موتمر موتمرا جلسه قمه ندوه اتفاق اتفاقا صفقه اجتماعات لقاءات جلسات'.split(' '))
const GIVEN = new Set(['قدم', 'وجه'])

/** «تلاميذ خطفهم مسلحون», «الحافلة التي أوقفها ملثمون»: behind a masdar with its pronoun no plural in «ون» stands. */
function isDoneBySeveral({ value: { aspect, agreements }, pronoun, before }: Hit<'verb'>, next: string): boolean {
  return (
    aspect === 'past' && pronoun !== '' && before.conjunction === '' && agreements.includes('3ms') && SEVERAL.test(next) && !ONE.has(next)
  )
}

const SEVERAL = /^\p{L}{3,}ون$/u
/** Folded. */
const ONE = new Set(
  'تلفزيون تليفزيون التلفزيون التليفزيون مليون بليون تريليون قانون القانون كانون زيتون الزيتون صابون فرعون قارون بدون'.split(' '),
)

/** «انفجار كبير هز عدن», «تشكيلا عصابيا تخصص في»: hardly ever the masdar. */
function isShaking({ value }: Hit<'verb'>, next: string): boolean {
  if (value.aspect !== 'past') return false
  return value.lemma.past === 'هز' || (value.lemma.past === 'تخصص' && (next === 'في' || next === 'ب'))
}

/** After «كان», which names a town as well: «ألغي لقاء كان مقررا». Folded. */
const DUE = new Set('مقررا مقرره مزمعا مزمعه مرتقبا مرتقبه منتظرا متوقعا متوقعه مفترضا يعتزم يفترض يتوقع ينتظر'.split(' '))

/** «قرب الحاجز شرق طوباس», «للمواطنين حق التصويت», «اتهم الوزير الثلاثاء نجل الرئيس», «في تونس ومدن أخرى»: where, what and who, and hardly ever «rose», «was due», «we revere» or «made a city of». */
const SELDOM = new Set(['شرق', 'غرب', 'حق', 'نجل', 'مدن', 'ومدن', 'دول', 'ودول'])

/** «قارب كان يقلهم», «لقاء كان مقررا», «وفدا كان قد زار», «طفل كان برفقته», «شاب كان مختبئا»; «مهرجان كان يفتتح» is the town's. */
function goesOnAfterWas({ stem, title, definite }: Word, next: string): boolean {
  if (next === 'قد' || DUE.has(next) || (title && BESIDE.has(next))) return true
  return !OF_THE_TOWN.has(stem) && (PRESENT.test(next) || (!definite && stem !== WHICHEVER && PREDICATE.test(next)))
}
/** Where somebody was: «طفل كان برفقته», «قيادي كان في السيارة». Folded. */
const BESIDE = new Set('في علي داخل مع معه معها برفقته برفقتها بصحبته بحوزته بحوزتها بجواره بينهم ضمن هناك'.split(' '))
/** «أيا كان نوعها». */
const WHICHEVER = 'ايا'
const PREDICATE = /^(?!ال)\p{L}{4,}ا$/u
const PRESENT = /^ي\p{L}{2}/u
const OF_THE_TOWN = new Set(['مهرجان', 'مدينه', 'سينما', 'بلديه', 'سوق', 'قصر'])

/** Whether a form that is as well a noun is a verb here: where one can stand. */
export function verbCanStand(tokens: readonly Token[], index: number, words: readonly Word[], verb: Hit<'verb'>): boolean {
  const before = words[index - 1]
  if (SELDOM.has(tokens[index]?.form ?? '') || isMutualDeed(tokens, index, verb)) return false
  if (before?.tag === 'noun' && !before.closed && goesOnAbout(before, verb, tokens[index + 1]?.form ?? '')) return true
  if (before?.tag === 'noun' && isDoneBySeveral(verb, tokens[index + 1]?.form ?? '')) return true
  if (before !== undefined && isOwned(verb) && (before.tag === 'mark' || before.tag === 'noun')) return false
  if (before === undefined || tokens[index - 1]?.kind === 'break') return true
  if (before.tag === 'number' && verb.value.aspect === 'past' && isYear(tokens, words, index - 1)) return true
  if (before.tag === 'adverb' && (before.conjunction || index === 1 || words[index - 2]?.tag === 'mark')) return true
  if (before.tag === 'particle' && before.pronoun !== '' && ISSUED.has(words[index - 2]?.verb?.value.lemma.past ?? '')) return false
  if (before.tag === 'particle' && before.pronoun !== '' && (verb.value.aspect !== 'past' || isSubjectOf(words, index, verb))) return false
  if (before.tag === 'complementiser')
    return verb.value.aspect !== 'past' || saysWho(before, verb) || (before.pronoun === '' && AFTER.has(words[index - 2]?.stem ?? ''))
  if (VERB_FOLLOWS.has(before.tag) || isOwnSide(before) || isPastOfPast(before, verb, tokens[index + 1]?.form ?? '')) return true
  if (before.tag === 'noun' && verb.value.aspect === 'past' && isIndefiniteTopic(words, index))
    return !DIPTOTES.has(tokens[index]?.form ?? '')
  if (before.tag === 'noun' && verb.value.lemma.past === 'كان' && goesOnAfterWas(before, tokens[index + 1]?.form ?? '')) return true
  if (before.tag === 'noun' && isGathering(words, index, verb)) return true
  if (
    before.tag === 'noun' &&
    !before.closed &&
    (RESUMING.has(tokens[index + 1]?.form ?? '') || isClaimed(verb) || isShaking(verb, tokens[index + 1]?.form ?? ''))
  )
    return true
  if (verb.value.aspect === 'present' && !verb.before.conjunction && followsQualityOfHers(words, index)) return true
  if (before.tag === 'noun' && before.preposition === '' && !verb.before.conjunction)
    return before.closed && !isImpersonal(words, index) && !hasVerb(words, index)
  if (before.tag === 'noun' && before.preposition === 'ل' && before.closed && !verb.before.conjunction)
    return verb.value.aspect === 'past' && isTopicOpen(words, index)
  return verb.before.conjunction !== '' && (verb.pronoun === '' || verb.before.conjunction === 'ف')
}

/** «تبادل أسرى بين موسكو وكييف», «تبادل جديد للأسرى بين الطرفين»: soon before «بين» it is the masdar of what two do together, unless the two stand between («تبادل الطرفان»). */
function isMutualDeed(tokens: readonly Token[], index: number, { value: { lemma, aspect }, pronoun }: Hit<'verb'>): boolean {
  if (lemma.form !== 'VI' || aspect !== 'past' || pronoun !== '') return false
  for (let at = index + 2; at <= index + LONGEST_OBJECT + 1; at++) {
    if (tokens[at - 1]?.kind !== 'word' || MUTUAL.test(tokens[at - 1]?.form ?? '')) return false
    if (tokens[at]?.form === 'بين') return true
  }
  return false
}

/** What is exchanged, with a quality, in tokens. */
const LONGEST_OBJECT = 2
/** Two, or several men, as subjects; and what brings another clause. */
const MUTUAL = /^(?:ال\p{L}+(?:ان|ون)|في|من|علي|الي|مع)$/u

/** «في عام 2015 قتل 130 شخصا», «وفي 2016 قتل 86»: behind a year that opens a clause; «القرار عام 2005 وقف القتال» has a noun. */
function isYear(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  if (!YEAR.test(tokens[at]?.form ?? '')) return false
  let opener = YEARS.has(words[at - 1]?.stem ?? '') ? at - 1 : at
  if (words[opener - 1]?.tag === 'preposition') opener--
  if (opener === at) return false
  return words[opener]?.conjunction === true || words[opener - 1] === undefined || VERB_FOLLOWS.has(words[opener - 1]?.tag ?? 'noun')
}

const YEAR = /^(?:1[89]|20)\d\d$/
/** Folded. */
const YEARS = new Set('عام سنه'.split(' '))

/** «صدر ضده حكم», «جرت فيها سرقة»: these have their subject behind the pronoun. */
const ISSUED = new Set(['صدر', 'جرى', 'وقع', 'حدث', 'حصل', 'تم'])

/** «الذي كان عين قبل أيام», «كان قتل في غارة»: what somebody was stands in the accusative, and no preposition follows it at once. */
function isPastOfPast({ verb: was }: Word, { value: { aspect }, before, pronoun }: Hit<'verb'>, next: string): boolean {
  if (pronoun !== '') return false // «كان سموه في مقدمة مستقبليه»
  return was?.value.lemma.past === 'كان' && was.value.aspect === 'past' && aspect === 'past' && !before.conjunction && SINCE.has(next)
}
/** Folded. */
const SINCE = new Set('قبل بعد خلال منذ في علي عام امس'.split(' '))

/** «من جهته أمر», «بدوره أمر»: the aside is over. */
function isOwnSide({ pronoun, preposition, stem }: Word): boolean {
  return (pronoun !== '' && OWN_SIDE.test(stem)) || (preposition === 'ب' && IN_TURN.has(stem))
}
const OWN_SIDE = /^(?:جه[ته]|جانب|ناحي[ته])$/
const IN_TURN = new Set(['دوره', 'دورها', 'دورهم'])

/** «بعد أن قتل», «منذ أن أجرى», «سبق أن قال»: after these no noun follows «أن». */
const AFTER = new Set(['بعد', 'منذ', 'قبل', 'سبق'])

/** «أنه قتل قياديا», «إنها وقف»: a pronoun on «أن» is the subject of a verb that agrees with it. */
function saysWho({ pronoun }: Word, { value }: Hit<'verb'>): boolean {
  return value.agreements.some((agreement) => SUBJECTS[pronoun]?.has(agreement))
}

/** How a verb agrees with the pronoun that is its subject. */
const SUBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
  ه: new Set(['3ms']),
  ها: new Set(['3fs']),
  هم: new Set(['3mp']),
  هما: new Set(['3md', '3fd']),
}

/** «أعلنت القوات، الأحد، سيطرتها»: «سيطرت» with a pronoun is «سيطرة» with one, where no «و» and no word of grammar opens a clause. */
function isOwned({ value, pronoun, before }: Hit<'verb'>): boolean {
  return value.aspect === 'past' && pronoun !== '' && before.conjunction === '' && value.agreements.includes('3fs')
}

/** «أن الطيران التابع للجيش قصف»: after «أن» and a subject that no verb has followed yet. */
function isTopicOpen(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_TOPIC); at--) {
    const word = words[at]
    if (word?.tag === 'complementiser') return words[at + 1]?.closed === true && words[at + 1]?.preposition === ''
    if (word?.tag !== 'noun' || word.conjunction) return false
  }
  return false
}

/** In tokens. */
const LONGEST_TOPIC = 8

/** «أن مدنيا قتل», «إن شابا فلسطينيا أصيب»: nothing is joined to an accusative, and whom a clause is about stands right behind «أن». */
function isIndefiniteTopic(words: readonly Word[], index: number): boolean {
  let at = index - 1
  while (at > index - LONGEST_TOPIC && isAccusative(words[at])) at--
  return at < index - 1 && words[at]?.tag === 'complementiser' && THAT.has(words[at]?.stem ?? '') && words[at]?.pronoun === ''
}

/** Folded. */
const THAT = new Set(['ان', 'بان', 'فان', 'لان', 'لكن'])
/** Qualities that take no alif in the accusative and are verbs as well. Folded. */
const DIPTOTES = new Set(
  'اخر اكبر اصغر اكثر اقل اشد اعنف اهم اقوي اوسع اعلي ادني افضل اسوا اسرع ابرز اخطر اسود احمر ابيض اخضر ازرق'.split(' '),
)

function isAccusative(word: Word | undefined): boolean {
  return word?.tag === 'noun' && !word.definite && !word.place && !word.conjunction && !word.preposition && /..ا$/.test(word.stem)
}

/** «من المقرر عقد», «من الممكن وقف», «من جانبها وقف»: what follows is a masdar. */
function isImpersonal(words: readonly Word[], index: number): boolean {
  return words[index - 2]?.stem === 'من' && (words[index - 1]?.definite === true || words[index - 1]?.pronoun !== '')
}

/** «محاولته زرع قنبلة», «قراره رفع العقوبات». Folded. */
export const INTENT_OF = /^(?:محاولت|محاولات|اعتزام|مواصلت|عزم|نيت)(?:ه|ها|هم|هما)$/
/** «محاولات الحوثيين شن هجمات», «قرار الحكومة وقف»: whose deed it is stands between the two. Folded. */
const INTENT = new Set(['محاوله', 'محاولات', 'قرار', 'نيه', 'عزم', 'اعلان', 'اعتزام', 'رفض', 'مواصله'])

/** «تواصل القوات قصف», «قرر الرئيس إقالة», «أعلنت الرياض والمنامة وأبوظبي قطع», «يعلن فيها الجيش شن», «بحث الوفد مع الوزير رفع»: after a verb and its subject a homograph is the object. */
export function hasVerb(words: readonly Word[], index: number): boolean {
  let isWith = false
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_SUBJECT); at--) {
    const word = words[at]
    if (word?.tag === 'verb' && isWith) return words[at - 1]?.tag !== 'complementiser' && words[at - 1]?.tag !== 'relative'
    if (word?.tag === 'verb' || (at < index - 1 && word?.definite === false && INTENT.has(word.stem))) return true
    if (at === index - 1 && word?.pronoun && INTENT_OF.test(word.stem)) return true
    if (word?.tag === 'particle' && word.pronoun !== '' && words[at - 1]?.tag === 'verb') return true
    if (word?.stem === '"' && (words[at - 1]?.inside || words[at + 1]?.inside)) continue
    if (word?.tag === 'preposition' && word.stem === 'مع') {
      isWith = true
      continue
    }
    if (word?.tag !== 'noun' || word.preposition || (word.conjunction && at < index - 1 && !words[at + 1]?.conjunction)) return false
  }
  return false
}

/** A subject between its verb and the object is no longer, in tokens. */
const LONGEST_SUBJECT = 6
