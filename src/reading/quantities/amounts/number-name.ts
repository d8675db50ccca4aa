import { isOfMatch } from '../counted/is-of-match.ts'
import type { Amount, CountedNoun, Ground } from '../figure.ts'

/** What may be glued before a number without making a name of it: «الـ27», «بـ3», «و500», «لـ12». */
const PROCLITICS = new Set(['ال', 'وال', 'بال', 'لل', 'ولل', 'فال', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'هال'])
/** A head stands at most so many words before its number. */
const FARTHEST_HEAD = 5
const FIRST_YEAR = 1900
const LAST_YEAR = 2099
/** More digits than this are a number of an account, a telephone, a document. */
const LONGEST = 13

/**
 * Whether a number is a name or part of one and counts nothing: «القرار 2254», «إف-35», «كوفيد-19», «G20», «3-1», «14:30», a list's «1.»,
 * a year that no time expression holds.
 */
export function isNumberName(ground: Ground, amount: Amount, noun: CountedNoun | undefined): boolean {
  if (noun && (isQuotedName(ground, amount, noun) || isMinute(ground, amount, noun))) return true
  if (isClub(ground, amount) || (!noun && isScoreOfNil(ground, amount))) return true
  if (!amount.digits)
    return noun === undefined && (hasHead(ground, amount.first) || (amount.kind === 'exact' && endsName(ground, amount.first)))
  if (isShapeOfName(ground, amount)) return true
  const isCounted = noun !== undefined && noun.class !== 'unknown'
  if (isCounted && isMachineOf(ground, amount, noun)) return true
  if (isCounted) return noun.class !== 'money' && isGluedToName(ground, amount.first)
  if (isGluedToName(ground, amount.first) || hasHead(ground, amount.first)) return true
  if (noun === undefined && (followsName(ground, amount.first) || isInBrackets(ground, amount))) return true
  const { min } = amount
  const form = ground.passage.tokens[amount.first]?.form ?? ''
  return form.length === 4 && min !== undefined && min >= FIRST_YEAR && min <= LAST_YEAR
}

/** «يونغ (60 خطأ)», «كين (11 ركلة جزاء)», «سجل ديبالا (67) هدفي فريقه»: the minute of a goal. */
function isMinute(ground: Ground, amount: Amount, { phrase }: CountedNoun): boolean {
  const { passage } = ground
  const { tokens } = passage
  if (tokens[amount.first - 1]?.form !== '(') return false
  if (HOW_SCORED.has(tokens[phrase.first]?.form ?? '')) return true
  return phrase.first > amount.last + 1 && isInBrackets(ground, amount) && isOfMatch(passage, amount.first)
}

/** «طائرة ميغ 31 روسية», «إف 16 إسرائيلية»: whose machine it is, and no women of that nation. */
function isMachineOf({ passage: { hits, tokens } }: Ground, { first, last }: Amount, { class: of, phrase }: CountedNoun): boolean {
  if (of !== 'person' || phrase.first !== last + 1 || !OF_NATION.test(tokens[phrase.first]?.form ?? '')) return false
  return tokens[first - 1]?.form !== 'ال' && hits.at(first - 1, 'number-head')?.value.isName === true
}

const OF_NATION = /يه$/

/** «وست هام», «وست بروميتش»: a club of the west, and no six. */
function isClub({ passage: { tokens } }: Ground, { first, last }: Amount): boolean {
  return first === last && WEST.has(tokens[first]?.form ?? '') && OF_WEST.has(tokens[first + 1]?.form ?? '')
}

const WEST = new Set(['وست', 'لوست', 'ووست', 'بوست'])
const OF_WEST = new Set(['هام', 'بروميتش', 'بروم', 'برومويتش', 'ميدلاندز', 'لندن', 'يوركشاير', 'بوينت', 'سايد', 'فيرجينيا'])

/** «فرنسا (صفر-2)». */
function isScoreOfNil({ passage: { tokens } }: Ground, { first, last }: Amount): boolean {
  const isNil = (at: number) => tokens[at]?.form === 'صفر'
  return (isNil(first) && tokens[first + 1]?.form === '-') || (isNil(last) && tokens[last - 1]?.form === '-')
}

const HOW_SCORED = new Set(['خطا', 'ركله', 'ضربه', 'جزاء'])

/** «حركة "خمس نجوم"», «فيلم "ثلاثة رجال"»: between quotation marks, and a body or a work before them. */
function isQuotedName({ passage: { tokens, words, hits } }: Ground, { first }: Amount, { phrase }: CountedNoun): boolean {
  if (tokens[first - 1]?.form !== '"' || tokens[phrase.last + 1]?.form !== '"' || words[first - 2]?.tag !== 'noun') return false
  const unit = hits.at(first - 2, 'unit')?.value
  if (NAMED.has(words[first - 2]?.stem ?? '')) return true
  return unit?.number === 'singular' && (unit.unit.class === 'group' || WORKS.has(unit.unit.unit))
}

const WORKS = new Set(
  'film series song episode painting play novel album project plan programme initiative law document file letter picture report news-article book copy post video hotel'.split(
    ' ',
  ),
)
const NAMED = new Set(['حركه', 'تيار', 'تحالف', 'برنامج', 'حمله', 'عمليه', 'قناه', 'وثايقي', 'فيلا', 'سلسله', 'فيلق'])

/** «14:30», «24/7», «3-1», «+961…», «007», «1.» at the beginning of a line. */
function isShapeOfName({ passage: { tokens } }: Ground, { first, last, kind }: Amount): boolean {
  const [before, token, next, after] = [tokens[first - 1], tokens[first], tokens[last + 1], tokens[last + 2]]
  if (!token || token.form.length > LONGEST) return true
  if (token.form[0] === '0' && token.form.length > 1 && token.form[1] !== '.' && token.form[1] !== ',') return true
  if (next?.glued && ':/-'.includes(next.form) && after?.glued && after.kind === 'number') return true
  if (token.glued && before && ':/'.includes(before.form) && tokens[first - 2]?.kind === 'number') return true
  if (before?.form === '-' && tokens[first - 2]?.kind === 'number' && kind !== 'range') return true
  if (next?.form === '-' && after?.kind === 'number') return true
  const opensLine = before === undefined || before.kind === 'break'
  return opensLine && next !== undefined && '.-):'.includes(next.form)
}

/** «إف16», «F-35», «كوفيد-19», «5G»: a word or a hyphen and a word stands glued to it. */
function isGluedToName({ passage: { tokens, hits, words } }: Ground, first: number): boolean {
  const [token, before, head, after] = [tokens[first], tokens[first - 1], tokens[first - 2], tokens[first + 1]]
  if (!token) return false
  if (after?.kind === 'word' && /^[a-z]/.test(after.form) && after.form !== 'c') return true
  if (before?.form === '-' && hits.at(first - 2, 'number-head')?.value.isName) return true
  if (!token.glued || !before) return false
  if (before.kind === 'word') return !PROCLITICS.has(before.form) && !isGrammar(words[first - 1])
  return before.form === '-' && before.glued && head?.kind === 'word'
}

/** «بينها250 برميلا», «من40 دولة», «بلغ140 مليونا»: only the space is missing. */
function isGrammar(word: Ground['passage']['words'][number] | undefined): boolean {
  if (!word || word.stem.length < 2 || word.tag === 'mark' || word.tag === 'number') return false
  return word.tag === 'noun' ? word.pronoun === 'ها' || word.pronoun === 'هم' : word.tag !== 'verb' || word.stem.length > 2
}

/** «سمير متين»: the word after a given name is one too. */
function endsName({ passage: { hits, words } }: Ground, first: number): boolean {
  if (words[first - 1]?.tag !== 'noun') return false
  return hits.at(first - 1, 'given-name') !== undefined || hits.at(first - 1, 'person') !== undefined
}

/** «محكمة سوسة 2»: a name stands right before the number. */
function followsName({ passage: { words, hits } }: Ground, first: number): boolean {
  const word = words[first - 1]
  return word?.tag === 'noun' && !word.definite && word.closed && word.pronoun === '' && !hits.at(first - 1, 'unit')
}

/** «مات ريتشي (57)», «ليلى حسن (34)»: the minute or the age of whoever is named before. */
function isInBrackets({ passage: { tokens, words, hits } }: Ground, { first, last, max }: Amount): boolean {
  if (tokens[first - 1]?.form !== '(' || tokens[last + 1]?.form !== ')' || (max ?? OLDEST) > OLDEST) return false
  const word = words[first - 2]
  return (
    word?.tag === 'noun' &&
    (word.closed || !word.common) &&
    !word.definite &&
    !hits.at(first - 2, 'counting-word') &&
    !hits.at(first - 2, 'unit')
  )
}

/** In years, and in minutes. */
const OLDEST = 120

/** «القرار 2254», «قرار مجلس الأمن الدولي رقم 2254», «المادتين 4 و5». */
function hasHead({ passage: { tokens, words, hits } }: Ground, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 1 - FARTHEST_HEAD); at--) {
    const head = hits.at(at, 'number-head')
    if (head && head.last === at && head.value.reach >= first - 1 - at && !head.pronoun) return true
    const word = words[at]
    const isArticle = tokens[at]?.form === 'ال' || tokens[at]?.form === '"' || tokens[at]?.form === '('
    if (!isArticle && word?.tag !== 'noun' && word?.tag !== 'number') return false
  }
  return false
}
