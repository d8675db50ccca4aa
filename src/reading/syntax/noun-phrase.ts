import type { Token } from '../../text/tokens.ts'
import { isJoinedInside } from './joined-inside.ts'
import type { Word } from './word.ts'
import { markStems } from './word-marks.ts'

/** Tokens `first` to `last`, both included. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

/** A phrase with a definite word or a name in it is definite as a whole: «فصائل المعارضة», «رئيس فرنسا». */
export function isClosed(words: readonly Word[], { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++) if (words[at]?.closed) return true
  return false
}

/** A phrase in quotation marks or brackets inside a noun phrase is no longer than this, in tokens. */
const LONGEST_QUOTED = 5
/** No noun phrase is longer than this, in tokens, whatever a list without commas looks like: time stays linear. */
const LONGEST_PHRASE = 80
/** After these «من» goes on with the same phrase: «عدد من المسؤولين», «آخرين من البدو», «5 من عناصره». */
const PARTITIVES = new Set(
  'عدد|حشد|حشود|لفيف|اخرين|اخرون|اثنين|اثنان|واحد|واحده|مجموعه|الاف|مئات|عشرات|مزيد|عديد|كثير|جزء|قسم|شطر|غالبيه|بقيه|سلسله|كميه|كميات|دفعه|بعض|اي'.split(
    '|',
  ),
)

/** Words that say where without a preposition: «جنوبي كركوك». Folded. */
export const DIRECTIONS = new Set(['شمال', 'شمالي', 'جنوب', 'جنوبي', 'شرق', 'شرقي', 'غرب', 'غربي'])
const DIRECTION = markStems(() => DIRECTIONS)
/** «قضاء الحضر الواقع جنوبي المحافظة»: it says of the place before where it lies. Folded. */
const SITUATED = markStems(() => new Set(['واقع', 'واقعه', 'كائن', 'كائنه']))
/** Whose region it is: «سكان شمال غزة», «أقصى شمال البلاد». Folded. */
const OF_REGION = new Set(
  `سكان اهالي اهل ابناء قبائل عشائر اقصي كامل معظم انحاء كل جميع عموم حدود تخوم اطراف مشارف جبهه محور ملف ازمه حرب تحرير استقلال انفصال دوله دول
  قوات جيش حكومه سلطات قائد والي محافظ حاكم مجلس جامعه وسط`.split(/\s+/),
)

/** «قتل رجل زوجته»: they are joined to nobody's wife or father. Folded. */
const NOBODYS = markStems(
  () => new Set(`رجل امراه شاب شابه سيده فتي فتاه مسن مسنه مواطن شخص مسلح مجهول مراهق مراهقه ملثم مهاجم جندي شرطي`.split(' ')),
)

/** Of these whose or what they are may follow: «رجل الدين», «جندي الاحتلال». Folded. */
const OF_CALLING = new Set(['رجل', 'جندي', 'شرطي', 'مهاجم', 'شاب', 'شابه', 'شخص', 'مواطن', 'سيده', 'فتي', 'فتاه'])

/** «حشدا», «طفلا»: a noun of the dictionary that shows that it is an indefinite accusative. */
const ACCUSATIVE = markStems(({ everydayWords }) => ({
  has: (stem) => stem.length > 3 && stem.endsWith('ا') && !stem.endsWith('ايا') && SHOWN.has(everydayWords.get(stem.slice(0, -1)) ?? ''),
}))
const SHOWN = new Set(['noun', 'masdar', 'participle', 'quality'])
/** «مسلحون», «مجهولون»: an indefinite sound plural, which is joined to nothing. */
const SOUND_PLURAL = markStems(({ everydayWords }) => ({
  has: (stem) => stem.endsWith('ون') && DESCRIBES.has(everydayWords.get(stem.slice(0, -2)) ?? ''),
}))
const DESCRIBES = new Set(['participle', 'quality'])
/** «محافظا لدرعا خلفا لفلان»: in whose place, and no part of what stands before. */
const INSTEAD = new Set(['خلفا', 'بدلا', 'عوضا', 'نيابه'])
/** What describes the noun before it as a quality does, though the dictionary has it under another head: «مسرعة», «سابق», «خاصة». */
const DESCRIBING = markStems(({ everydayWords }) => ({
  has: (stem) => everydayWords.get(stem) === 'participle' || LIKE_QUALITIES.has(stem),
}))
const LIKE_QUALITIES = new Set(
  'سابق سابقه سابقين سابقون اسبق اخير اخيره لاحق لاحقه تالي تاليه حالي حاليه خاص خاصه اخر اخري جديد جديده'.split(' '),
)

/** Can a noun phrase begin at this word? */
export function startsPhrase(word: Word | undefined): boolean {
  return word?.tag === 'noun' || word?.tag === 'number' || word?.tag === 'quantifier' || word?.tag === 'demonstrative'
}

/**
 * The noun phrase that begins at a token: nouns in idafa, their adjectives and names, a short quoted name («موقع "RT"», but after a place's name it is another's), a partitive
 * («عدد من المسؤولين»). It ends before a verb, a preposition, a conjunction, a mark or a relative.
 *
 * @param limit The phrase never reaches this token.
 */
export function nounPhrase(tokens: readonly Token[], words: readonly Word[], first: number, limit: number): Phrase | undefined {
  if (first >= limit || !startsPhrase(words[first])) return undefined
  if (words[first]?.tag === 'demonstrative' && !isPointedAt(words[first + 1])) return { first, last: first }
  let last = first
  let joined = 0
  const end = Math.min(limit, first + LONGEST_PHRASE)
  for (let at = first + 1; at < end; at++) {
    const word = words[at]
    if (!word) break
    if (word.conjunction) {
      if (!isJoinedInside(words, first, at, joined)) break
      joined++
    } else if (opensPhrase(words, at)) break
    if (word.tag === 'noun' && word.preposition === '') last = at
    else if (word.tag === 'number' && goesOnWithNumber(words, at)) last = at
    else if (word.tag === 'quantifier' && at === first + 1) last = at
    else if (isPartitive(words, first, last, at)) continue
    else if (words[at - 1]?.place) break
    else {
      const close = endOfQuoted(tokens, words, at, end)
      if (close === undefined) break
      last = close
      at = close
    }
  }
  return { first, last }
}

/**
 * A new phrase begins where the words cannot be one: an indefinite common noun or a number after a definite word («الشرطة متظاهرين»,
 * «الجيش خمسة», «الشرطة احترازيا») or after an adjective («عبوة ناسفة موكب»), or after a plural in «ون», which joins to nothing («مسلحون جنديا»); a country or a definite noun of another gender after a definite word
 * («القوى الغربية روسيا», «الشرطة الوصول»), a title after a place or an adjective («في روسيا الرئيس»,
 * «المستشار الأمريكي الأمين العام»), or a place
 * after a name («زار الصدر أربيل»). A direction and where it is of are one («غربي العراق»).
 */
function opensPhrase(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word || before.tag !== 'noun' || word.inside) return false
  if (word.definite && (word.marks & SITUATED) !== 0) return false
  if (INSTEAD.has(word.stem)) return true
  if ((before.marks & DIRECTION) !== 0 && isWhere(words, at - 1)) return false
  const goesWithMen = word.stem.endsWith('ون') || (word.adjective && !word.stem.endsWith('ات'))
  if (before.stem.endsWith('ون') && before.common && !word.definite && !goesWithMen) return true
  if ((before.marks & NOBODYS) !== 0 && before.common && word.pronoun !== '' && word.preposition === '') return true
  if ((before.marks & NOBODYS) !== 0 && before.common && word.definite && word.substantive && !OF_CALLING.has(before.stem)) return true
  if (word.definite && !before.definite && (before.marks & SOUND_PLURAL) !== 0) return true
  if (word.accusative && before.common && isUnmarkedMasculine(before.stem)) return true
  if (before.preposition === 'ب' && STROKES.has(before.stem) && !word.adjective && !word.definite)
    return word.placeHead || word.place || word.stem.endsWith('ا')
  if ((word.marks & ACCUSATIVE) !== 0 && word.common && word.pronoun === '' && before.common && isBareHead(words, at)) return true
  if (before.closed && word.pronoun !== '' && !before.pronoun) return true
  if ((word.marks & DIRECTION) !== 0 && isWhere(words, at)) return true
  if (before.adjective && !before.closed && word.definite) return true
  if (before.place && word.title && !word.definite && !before.placeHead) return true
  if ((before.place || before.adjective) && word.title && word.definite) return !isHeldBy(before, word)
  if (before.definite && !before.title && isFeminine(before) && word.title && word.definite && !isFeminine(word)) return true
  if (word.place && before.closed && !word.adjective && !before.placeHead) return true
  if (before.inside && word.definite && word.substantive) return true
  if (before.place && word.substantive && word.definite && !word.placeHead) return true
  if (before.definite && word.substantive && word.preposition === '') return true
  if (before.closed && !before.definite && !before.place && before.pronoun === '' && word.definite && word.stem.endsWith('يين')) return true
  if (before.definite && word.definite && isFeminine(before) && isMasculinePlural(word)) return true
  if (before.definite && word.definite && word.title && !word.adjective && isFeminine(before) && !isFeminine(word)) return true
  const opens = word.common || (word.placeHead && !word.definite) || word.tag === 'number' || word.tag === 'quantifier'
  return (
    opens &&
    (word.adjective || isDescribing(words, at) ? before.definite : before.closed || before.adjective || isDescribing(words, at - 1))
  )
}

/** «سيارة أجرة حشدا»: no adjective, since the head would end so as well; «عشرين طفلا» is counted. */
function isBareHead(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before?.tag !== 'noun' || before.stem.endsWith('ا') || before.stem.endsWith('ين') || before.stem.endsWith('ون')) return false
  return !COUNTS.has(before.stem)
}

/** Words that an accusative after them is counted or compared by. Folded. */
const COUNTS = new Set('عشر عشره مئه مايه ميه الف مليون مليار اكثر اقل اشد اول اخر كم بضع نحو حوالي'.split(' '))

/** «سيارة مسرعة», «مسؤول بارز سابق»: indefinite as the noun before it, and with its gender. */
function isDescribing(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word?.tag !== 'noun' || (word.marks & DESCRIBING) === 0 || word.closed || word.title || before?.tag !== 'noun') return false
  return !before.closed && !word.preposition && !word.conjunction && before.stem.endsWith('ه') === word.stem.endsWith('ه')
}

/** Under «بـ» the means, to which no place is joined: «استهدف الجيش بغارتين بلدة كفرا». Folded. */
const STROKES = new Set(
  `غاره غارتين غارات ضربه ضربتين ضربات قذيفه قذيفتين قذايف قنبله قنابل صاروخ صاروخين صواريخ طايره طايرات مسيره مسيرتين مسيرات رشقه رشقات`.split(
    /\s+/,
  ),
)

/** «وزير الخارجية العراقي السيد فؤاد حسين», «أمير البلاد الشيخ مشعل»: a form of address is of whom the office before names. */
function isHeldBy(before: Word, { stem }: Word): boolean {
  return ADDRESSES.has(stem) || (SHEIKHS.has(stem) && OWN_LAND.has(before.stem))
}

const ADDRESSES = new Set(
  'سيد سيده دكتور دكتوره مهندس مهندسه استاذ لواء فريق مشير عماد عميد عقيد رائد'.split(' ').flatMap((word) => [word, `ال${word}`]),
)
const SHEIKHS = new Set(['شيخ', 'الشيخ', 'شيخه', 'الشيخه'])
const OWN_LAND = new Set(['البلاد', 'بلاد', 'دوله'])

/** «ذلك الرجل», «هذه المدن»; «قبل ذلك نتنياهو» is two. */
function isPointedAt(next: Word | undefined): boolean {
  return next !== undefined && (next.definite || next.tag === 'number' || next.tag === 'quantifier' || (!next.place && !next.closed))
}

/** «خيمة غرب خان يونس», «نقطة تفتيش شمالي المدينة»: a direction before a place says where, unless the noun before is the region's own. */
function isWhere(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!before || word?.definite || word?.pronoun || word?.place || !next || next.preposition || next.conjunction) return false
  if ((before.marks & DIRECTION) !== 0 || before.placeHead || OF_REGION.has(before.stem)) return false
  return next.place || next.placeHead || next.definite || (next.marks & DIRECTION) !== 0
}

/** «شاب متأثرا بجراحه»: an accusative would show on «شاب» too, if the one went with the other. */
function isUnmarkedMasculine(stem: string): boolean {
  return !/(?:ا|ه|ي|ات|ين|ون|ان|ء)$/.test(stem)
}

/** «الشرطة المتظاهرين», «السلطات المسافرين»: no adjective of what stands before. */
function isFeminine({ stem }: Word): boolean {
  return stem.endsWith('ه') || stem.endsWith('ات')
}

function isMasculinePlural({ stem, adjective }: Word): boolean {
  return !adjective && (stem.endsWith('ين') || stem.endsWith('ون'))
}

/** «عدة 3», «فرانس 24», «أكثر من 1200»: a preposition stands inside a phrase only where it is a partitive. */
function goesOnWithNumber(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before?.tag === 'quantifier' || before?.tag === 'noun' || before?.tag === 'preposition'
}

function isPartitive(words: readonly Word[], first: number, last: number, at: number): boolean {
  const word = words[at]
  const head = words[last]
  if (word?.tag !== 'preposition' || word.stem !== 'من' || word.pronoun || last !== at - 1) return false
  const counting = head?.adjective && last > first ? words[first] : head
  const stem = counting?.stem ?? ''
  const isPart = PARTITIVES.has(stem) || (stem.endsWith('ا') && PARTITIVES.has(stem.slice(0, -1)))
  const isCount = counting?.tag === 'number' || counting?.tag === 'quantifier' || isPart
  return isCount && at - first <= 3 && startsPhrase(words[at + 1])
}

/** The closing mark of a short quoted or bracketed name that opens at a token. */
function endOfQuoted(tokens: readonly Token[], words: readonly Word[], open: number, limit: number): number | undefined {
  const mark = tokens[open]?.form
  if (mark !== '"' && mark !== '(') return undefined
  const closing = mark === '(' ? ')' : '"'
  for (let at = open + 1; at < Math.min(limit, open + LONGEST_QUOTED + 2); at++) {
    if (tokens[at]?.form === closing) return at > open + 1 ? at : undefined
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'complementiser') return undefined
  }
  return undefined
}

/**
 * A phrase and those joined to it by «و»: «مسلحين محليين وآخرين من البدو».
 *
 * @param complete What else is known of where a phrase ends.
 */
export function coordinatedPhrases(
  tokens: readonly Token[],
  words: readonly Word[],
  first: number,
  limit: number,
  complete: (phrase: Phrase) => Phrase = (phrase) => phrase,
): Phrase[] {
  const phrases: Phrase[] = []
  let bare = nounPhrase(tokens, words, first, limit)
  while (bare) {
    const phrase = complete(bare)
    if (phrases.length > 0 && (opensClause(words, phrase) || isThat(words, phrase))) break
    phrases.push(phrase)
    const next = phrase.last + 1
    const word = words[next]
    if (next >= limit || !word?.conjunction || word.preposition || !startsPhrase(word)) break
    bare = nounPhrase(tokens, words, next, limit)
  }
  return phrases
}

/** «وذلك في محاولة»: it points back at the whole and adds nobody. */
function isThat(words: readonly Word[], { first, last }: Phrase): boolean {
  return first === last && words[first]?.tag === 'demonstrative'
}

/** A plural or dual verb has all the phrases before it as its subject: «الأسد وأفراد عائلته وصلوا». */
export function isJoint({ verb }: Word): boolean {
  return verb?.value.agreements.every((agreement) => agreement.endsWith('p') || agreement.endsWith('d')) === true
}

/** «سيطروا على دمشق والأسد يفر»: a phrase that a verb follows is that verb's subject, not one more of the phrases before it. */
export function opensClause(words: readonly Word[], { last }: Phrase): boolean {
  const next = words[last + 1]
  return next?.tag === 'verb' && !next.conjunction && !isJoint(next)
}
