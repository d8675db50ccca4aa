import type { Passage } from '../../passage.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import type { Described } from './something-else.ts'

/** A word for people that names a thing here, or nobody in particular, by what stands around it. */
export function isNoOne(search: Search, described: Described): boolean {
  const { passage } = search
  return (
    isQuoted(passage, described) ||
    isOfNamedThing(passage, described) ||
    isPluralOfThings(passage, described) ||
    isActOfTwo(passage, described) ||
    isWholeWord(passage, described) ||
    isAnybody(passage, described) ||
    isPeerOfThing(passage, described)
  )
}

/** «حادث "الإرهابي"», «عملية "الجار الطيب"»: a description alone between quotation marks is a saying or a name. */
function isQuoted({ tokens, words }: Passage, { first, last }: Described): boolean {
  if (tokens[first - 1]?.form !== '"') return false
  return (
    tokens[last + 1]?.form === '"' || (words[last + 1]?.tag === 'noun' && !words[last + 1]?.conjunction && tokens[last + 2]?.form === '"')
  )
}

/** «تركيا العضو في الحلف», «تنظيم داعش المتطرف»: said of a country, a town or a body that has just been named. */
function isOfNamedThing(passage: Passage, { first, last, number, pronoun }: Described): boolean {
  const { hits, words, lexicon } = passage
  if (number !== 'singular' || pronoun !== '' || first !== last || words[first]?.definite !== true) return false
  if (words[first]?.conjunction || words[first]?.preposition) return false
  const stem = bareStem(passage, first)
  if (!OF_THINGS.has(stem) && lexicon.everydayWords.get(stem) !== 'participle') return false
  return words[last + 1]?.definite !== true && hits.isIn(first - 1, NAMED_THINGS)
}

/** Folded. */
const OF_THINGS = new Set(['عضو', 'متطرف', 'ارهابي', 'منافس', 'مضيف'])
const NAMED_THINGS = new Set(['country', 'place', 'organisation'])

/** «المحاضر الجبائية», «المزارع الكبيرة», «جراح خطيرة»: with a feminine quality a word for one man is a plural of things. */
function isPluralOfThings(passage: Passage, { first, last, gender, number, pronoun }: Described): boolean {
  const { words, tokens, article, lexicon, hits } = passage
  if (gender !== 'm' || number !== 'singular' || pronoun !== '' || first !== last) return false
  const next = words[last + 1]
  if (
    article.text[(tokens[last]?.end ?? 0) - 1] === 'ة' ||
    next?.tag !== 'noun' ||
    isDefinite(passage, last + 1) !== isDefinite(passage, first) ||
    next.conjunction ||
    next.preposition
  )
    return false
  if (article.text[(tokens[last + 1]?.end ?? 0) - 1] !== 'ة' || hits.at(last + 1, 'given-name')) return false
  const isQuality = lexicon.everydayWords.get(bareStem(passage, last + 1)) === 'quality'
  // «وزير خارجية مصر»: without articles it may be a genitive that goes on
  if (!isDefinite(passage, first)) return isQuality && (words[last + 2]?.tag !== 'noun' || words[last + 2]?.preposition !== '')
  return next.adjective || hits.at(last + 1, 'nisba') !== undefined || isQuality
}

/** «لمعارضته القتل», «محاسبتهم»: an act of the pattern مفاعلة and whose it is, no woman of theirs. */
function isActOfTwo({ words, lexicon }: Passage, { first, pronoun, gender }: Described): boolean {
  if (pronoun === '' || gender !== 'f') return false
  const stem = words[first]?.stem ?? ''
  const bare = stem.endsWith(pronoun) ? stem.slice(0, -pronoun.length) : stem
  if (!/^م.ا..ت$/.test(bare)) return false
  const kind = lexicon.everydayWords.get(`${bare.slice(0, -1)}ه`)
  return kind === 'masdar' || kind === 'homograph'
}

/** «كاهل الشركة», «باب الأعمال»: a noun whose first letter is no preposition; «خانة»: one whose last is no pronoun. */
function isWholeWord({ words, tokens, lexicon, hits, article }: Passage, { first, last, pronoun, gender }: Described): boolean {
  if (first !== last) return false
  if (pronoun === 'ه' && gender && article.text[(tokens[first]?.end ?? 0) - 1] === 'ة') return true
  const hit = hits.at(first, 'role') ?? hits.at(first, 'group')
  if (pronoun !== '' || !(words[first]?.preposition || hit?.before.preposition)) return false
  return lexicon.everydayWords.get(tokens[first]?.form ?? '') === 'noun'
}

/** «حقوق المرأة», «قانون الطفل»: anybody of that kind. */
function isAnybody(passage: Passage, { first, last, number }: Described): boolean {
  if (number !== 'singular' || first !== last || !isDefinite(passage, first) || !ANYBODY.has(bareStem(passage, first))) return false
  if (isBesideOther(passage, first) || VAGUE.has(passage.tokens[last + 1]?.form ?? '')) return true
  const before = passage.words[first - 1]
  return before?.tag === 'noun' && !before.definite && !before.pronoun && RIGHTS.has(before.stem)
}

/** Folded. */
const ANYBODY = new Set('مراه طفل رجل مستعمر مواطن مستهلك فرد شخص انسان عامل معلم فلاح لاجي سجين'.split(' '))
/** Folded: what people of a kind have in common. */
const RIGHTS = new Set(
  (
    'حقوق حق قانون قوانين قضايا قضيه وضع اوضاع دور ادوار مجال حريه حريات كرامه صحه حمايه تمكين مكانه شوون تعليم ثقافه قلوب عقول ' +
    'مشاركه تشغيل عمل يوم عيد صوره مساواه مصلحه رفاهيه امن حضور وجود تمثيل لجنه جمعيه مجلس وزاره منظمه هييه عنف نسبه'
  ).split(' '),
)

/** Folded: «الشخص البالغ», «المواطن العادي». */
const VAGUE = new Set(['البالغ', 'البالغه', 'العادي', 'العاديه', 'العامله', 'المسلمه', 'العربيه'])

/** «تتساوى المرأة مع الرجل», «الرجل والمرأة». */
function isBesideOther(passage: Passage, at: number): boolean {
  const other = bareStem(passage, at) === 'رجل' ? 'مراه' : bareStem(passage, at) === 'مراه' ? 'رجل' : undefined
  if (other === undefined) return false
  for (let near = at - 2; near <= at + 2; near++) if (isDefinite(passage, near) && bareStem(passage, near) === other) return true
  return false
}

/** «الكنيسة تهدد نظيرتها», «لنظيرتها الهندية»: with no name after it she is a body's peer as often as a woman's. */
function isPeerOfThing({ words }: Passage, { first }: Described): boolean {
  return /^نظيرت(?:ه|ها|هم)$/.test(words[first]?.stem ?? '')
}
