import type { Token } from '../../text/tokens.ts'
import { THEN } from '../mentions/roles/held-then.ts'
import { isJoinedInside } from './joined-inside.ts'
import { opensPhrase } from './opens-phrase.ts'
import { isShareOfThem } from './share-of-them.ts'
import type { Word } from './word.ts'

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
  'عدد|حشد|حشود|لفيف|اخرين|اخرون|اثنين|اثنان|واحد|واحده|مجموعه|الاف|ميات|عشرات|مزيد|عديد|العديد|كثير|جزء|قسم|شطر|غالبيه|بقيه|سلسله|كميه|كميات|دفعه|بعض|اي'.split(
    '|',
  ),
)

/** Can a noun phrase begin at this word? */
export function startsPhrase(word: Word | undefined): boolean {
  return word?.tag === 'noun' || word?.tag === 'number' || word?.tag === 'quantifier' || word?.tag === 'demonstrative'
}

/**
 * The noun phrase that begins at a token: nouns in idafa, their adjectives and names, a short quoted name («موقع "RT"», but after a place's name it is another's), a partitive
 * («عدد من المسؤولين»). «بعضهم» is one by itself. It ends before a verb, a preposition, a conjunction, a mark or a relative.
 *
 * @param limit The phrase never reaches this token.
 */
export function nounPhrase(tokens: readonly Token[], words: readonly Word[], first: number, limit: number): Phrase | undefined {
  if (first >= limit || !startsPhrase(words[first])) return undefined
  if (words[first]?.tag === 'demonstrative' && (words[first]?.stem === 'كذلك' || !isPointedAt(words[first + 1])))
    return { first, last: first }
  if (isSomeOfThem(words, first) || isAnew(words, first)) return { first, last: first }
  let last = first
  let joined = 0
  let quoted = -1
  let bracketed = -1
  const end = Math.min(limit, first + LONGEST_PHRASE)
  for (let at = first + 1; at < end; at++) {
    const word = words[at]
    if (!word) break
    if (isItself(words, at)) return { first, last: at }
    if (word.conjunction) {
      if (!isJoinedInside(words, first, at, joined)) break
      joined++
    } else if (tokens[at]?.form === 'و' || opensPhrase(words, at) || isShareOfThem(word)) break
    if ((quoted === at - 1 && isAnotherThan(word, words[at + 1])) || (bracketed === at - 1 && isOther(words, first, word))) break
    if (word.tag === 'noun' && word.preposition === '') last = at
    else if (word.tag === 'number' && goesOnWithNumber(words, at)) last = at
    else if (word.tag === 'quantifier' && at === first + 1) last = at
    else if (isHyphenated(tokens, words, last, at)) last = ++at
    else if (isPartitive(tokens, words, first, last, at) || isThen(words, first, at)) continue
    else if (words[at - 1]?.place || isBesideName(tokens, words, at)) break
    else {
      const close = isSaidOf(words, at) ? undefined : endOfQuoted(tokens, words, at, end)
      if (close === undefined) break
      last = close
      at = close
      if (tokens[close]?.form === '"') quoted = close
      else bracketed = close
    }
  }
  return { first, last }
}

/** «أدان غوتيريش "الهجمات المروعة"», «دعا أحمد الشرع "فلول النظام"»: words of the dictionary in marks are no name beside a man's own. */
function isBesideName(tokens: readonly Token[], words: readonly Word[], mark: number): boolean {
  const [before, word] = [words[mark - 1], words[mark + 1]]
  const isName =
    before?.closed === true && before.pronoun === '' && !before.adjective && !before.common && (!before.definite || before.inside)
  return isName && tokens[mark]?.form === '"' && word !== undefined && (word.common || word.substantive)
}

/** «الرئيس الروسي آنذاك دميتري ميدفيديف»: when an office was held, between it and the name. */
function isThen(words: readonly Word[], first: number, at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  const isBetween = words[first]?.title === true && before?.definite === true && next?.tag === 'noun' && !next.definite
  return isBetween && THEN.has(words[at]?.stem ?? '') && !next.common && !next.preposition && !next.conjunction
}

/** «دعا بعضهم الرئيس إلى الاستقالة», «طعن أحدهما الآخر»: some or one of them is nobody's. */
function isSomeOfThem(words: readonly Word[], first: number): boolean {
  const [some, next] = [words[first], words[first + 1]]
  return some?.pronoun !== '' && /^(?:بعض|احد)/.test(some?.stem ?? '') && next?.tag === 'noun' && next.preposition === ''
}

/** «دعت أنقرة من جديد موسكو»: «من جديد» is how, and nothing is joined to it. */
function isAnew(words: readonly Word[], first: number): boolean {
  return words[first]?.stem === 'جديد' && !words[first]?.definite && words[first - 1]?.stem === 'من'
}

/** «أحالت المحكمة ذاتها أوراق سائق»: what says that it is the same closes a phrase. */
function isItself(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return words[at - 1]?.definite === true && word !== undefined && word.pronoun !== '' && ITSELF.has(word.stem) && !word.preposition
}

const ITSELF = new Set(['ذات', 'نفس', 'عين'])

/** «طائرات F-35», «المجموعة اليابانية-الفرنسية»: a hyphen without blanks joins what it stands between, where that is a sign or a nation. */
function isHyphenated(tokens: readonly Token[], words: readonly Word[], last: number, at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (last !== at - 1 || hyphen?.form !== '-' || !hyphen.glued || !after?.glued) return false
  if (after.kind === 'number') return before?.kind === 'word'
  const [one, other] = [words[at - 1], words[at + 1]]
  return one?.adjective === true && other?.adjective === true && one.definite === other.definite && !other.conjunction && !other.preposition
}

/** «أدانت منظمة "مراسلون بلا حدود" أعمال العنف», «اتهمت حركة "عزم" الحكومة», «علقت شركة "نور" رحلاتها»: behind a quoted name another noun is none of it («صحيفة "التايمز" البريطانية»). */
function isAnotherThan({ common, definite, adjective, substantive, pronoun }: Word, next: Word | undefined): boolean {
  // «قاطع نواب حزب "الحرية" خطاب الرئيس»: though a family bears it, what is an office's is no name
  const isOfOffice = !definite && next?.tag === 'noun' && next.definite && next.title && next.preposition === ''
  return pronoun !== '' || isOfOffice || (common && !definite && !adjective) || (definite && substantive && !adjective)
}

/** «منظمة العفو (أمنستي) إسرائيل», «مدير المستشفى (حكومي) الجيش»: behind a bracket only a quality goes on («حركة (فتح) الفلسطينية»), or an office's holder. */
function isOther(words: readonly Word[], first: number, { adjective, definite, common }: Word): boolean {
  return !adjective && (!words[first]?.title || (definite && common))
}

/** «ذلك الرجل», «هذه المدن»; «قبل ذلك نتنياهو» is two. */
function isPointedAt(next: Word | undefined): boolean {
  return next !== undefined && (next.definite || next.tag === 'number' || next.tag === 'quantifier' || (!next.place && !next.closed))
}

/** «عدة 3», «فرانس 24», «أكثر من 1200»: a preposition stands inside a phrase only where it is a partitive. */
function goesOnWithNumber(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before?.tag === 'quantifier' || before?.tag === 'noun' || before?.tag === 'preposition'
}

/** What places are told apart or shared out by; «آلاف من عفرين» are from there. Folded. */
const OF_PLACES = new Set('كل كلا كلتا جزء جزءا اجزاء جزوا قسم قسما اقسام اي اكثر'.split(' '))

function isPartitive(tokens: readonly Token[], words: readonly Word[], first: number, last: number, at: number): boolean {
  const word = words[at]
  const head = words[last]
  if (word?.tag !== 'preposition' || word.stem !== 'من' || word.pronoun || last !== at - 1) return false
  const counting = head?.adjective && last > first ? words[first] : head
  const stem = counting?.stem ?? ''
  const isPart = PARTITIVES.has(stem) || (stem.endsWith('ا') && PARTITIVES.has(stem.slice(0, -1)))
  const isCount = counting?.tag === 'number' || counting?.tag === 'quantifier' || isPart
  const isFromPlace = words[at + 1]?.place === true && words[at + 1]?.placeHead === false && !OF_PLACES.has(stem)
  // «5 من "حراس القرى"»
  const isNamed = tokens[at + 1]?.form === '"' && endOfQuoted(tokens, words, at + 1, words.length) !== undefined
  return isCount && !isFromPlace && at - first <= 3 && (isNamed || startsPhrase(words[at + 1]))
}

/** «"درع الساحل" في بيان نشره عبر "تلغرام"»: a mark that is glued to what stands before it alone opens nothing. */
function closesName(tokens: readonly Token[], mark: number): boolean {
  return tokens[mark]?.glued === true && tokens[mark + 1]?.glued === false
}

/** «عد القرار "انتهاكا صارخا"», «انتقد الوزير "الخرق الفاضح"»: behind a closed word an indefinite accusative is no name, nor behind a man's office a noun with the article. */
function isSaidOf(words: readonly Word[], open: number): boolean {
  const [before, word] = [words[open - 1], words[open + 1]]
  if (words[open]?.stem !== '"' || !before?.closed || !word) return false
  const isAccusative = !word.definite && word.stem.endsWith('ا') && word.stem.length > SHORTEST_ACCUSATIVE
  return isAccusative ? word.common || word.accusative : before.title && before.definite && word.definite && word.substantive
}

/** «قريبا» is longer, in letters; «كلا» and «هنا» are none. */
const SHORTEST_ACCUSATIVE = 4

/** The closing mark of a short quoted or bracketed name that opens at a token; «اتهم الوزير "بالكذب"» is no name. */
function endOfQuoted(tokens: readonly Token[], words: readonly Word[], open: number, limit: number): number | undefined {
  const mark = tokens[open]?.form
  if ((mark !== '"' && mark !== '(') || (mark === '"' && closesName(tokens, open))) return undefined
  if (mark === '"' && words[open + 1]?.preposition) return undefined
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
    // «حرب بين الفصائل والقوات تصاعدت»: between one and another
    const isOther = phrases.length === 1 && words[first - 1]?.stem === 'بين'
    if (
      phrases.length > 0 &&
      !isOther &&
      ((opensClause(words, phrase) && !isOneMorePlace(words, phrase)) ||
        isThat(words, phrase) ||
        (isUnder(words, first) && isOfOwnVerb(words, phrase)))
    )
      break
    phrases.push(phrase)
    // «بين "قسد" و"الجيش الوطني"»
    const isMarked = tokens[phrase.first - 1]?.form === '"' && tokens[phrase.last + 1]?.form === '"'
    const end = isMarked ? phrase.last + 1 : phrase.last
    const isApart = tokens[end + 1]?.form === 'و'
    const isNextMarked = isApart && tokens[end + 2]?.form === '"' && endOfQuoted(tokens, words, end + 2, limit) !== undefined
    const next = end + (isApart ? 2 : 1) + (isNextMarked ? 1 : 0)
    const word = words[next]
    if (next >= limit || word?.conjunction === isApart || word?.preposition || !startsPhrase(word)) break
    bare = nounPhrase(tokens, words, next, limit)
    // «1966 و1967»: figures that count nothing
    if (isApart && word?.tag === 'number' && bare?.last === next) break
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

/** «انهيار مبنى في حمص وحماة أسفر عن»: towns joined do not come to a toll; what befell them does. */
function isOneMorePlace(words: readonly Word[], { first, last }: Phrase): boolean {
  return words[first]?.place === true && RESULTING.has(words[last + 1]?.verb?.value.lemma.past ?? '')
}

const RESULTING = new Set(['أسفر', 'أدى', 'أودى', 'تسبب', 'خلف', 'أوقع'])

/** «في غارة», «برصاص الجيش»: under a preposition or in idafa. */
function isUnder(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]
  return words[first]?.preposition !== '' || before?.tag === 'preposition' || (before?.tag === 'noun' && !before.definite)
}

/**
 * «برصاص الجيش ومستوطنون يحرقون», «في انفجار ومسعفون ينقلون», «بدخول المدينة والأكراد ينفون»: a plural in the nominative, or behind the article with a verb of several in
 * the present, is none more of those under a preposition.
 */
export function isOfOwnVerb(words: readonly Word[], { first, last }: Phrase): boolean {
  const [head, next] = [words[first], words[last + 1]]
  if (head?.tag !== 'noun' || next?.tag !== 'verb' || next.conjunction) return false
  if (NOMINATIVE.test(head.stem)) return true
  const areSeveral = next.verb?.value.aspect === 'present' && next.verb.value.agreements.every((each) => each === '3mp')
  return areSeveral && head.definite && head.preposition === '' && !OBLIQUE.test(head.stem)
}

const NOMINATIVE = /...ون$/
const OBLIQUE = /(?:ين|ات)$/

/** Whether two phrases share a token. */
export function overlaps(one: Phrase, other: Phrase): boolean {
  return one.first <= other.last && other.first <= one.last
}
