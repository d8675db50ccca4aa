import { lastLetter, type Passage } from '../../passage.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import { DESCRIBERS, isCircumstance, isClosed, SAID } from './closed.ts'
import { isMetByLeader } from './met-by-leader.ts'
import type { Shape } from './name-shape.ts'

/** A name has at most this many parts. */
const LONGEST_NAME = 6
/** These stand with the word before them: «شمس الدين», «عبد الله». */
const SACRED = new Set(['الدين', 'النصر', 'الملك', 'الرسول', 'النبي', 'الله', 'الاسلام', 'الرحمن', 'الزهراء', 'المسيح', 'الحق'])

/** «عبد الله», «أبو محمد»: a particle and the part it joins; a given name of several words. */
export function endOfPart(search: Search, at: number): number | undefined {
  const { shapes, passage, limit } = search
  const shape = shapes[at]
  const named = passage.hits.from(at).find(({ table, last }) => last > at && (table === 'given-name' || table === 'family-name'))
  if (named && named.last < limit) return named.last
  if (REGNAL.has(passage.tokens[at]?.form ?? '') && passage.tokens[at + 1]?.form === 'عشر' && at + 1 < limit) return at + 1
  if (shape !== 'particle') return SACRED.has(passage.tokens[at + 1]?.form ?? '') && at + 1 < limit ? at + 1 : at
  const next = at + 1
  if (next >= limit || passage.words[next]?.conjunction || shapes[next] === 'no' || shapes[next] === undefined) return undefined
  if (shapes[next] === 'particle') return endOfPart(search, next)
  if (passage.tokens[at]?.form === 'بن' && shapes[at - 1] === 'given' && passage.words[next]?.tag === 'noun') return endOfPart(search, next)
  if ((shapes[next] === 'word' || shapes[next] === 'derived') && !isDefinite(passage, next) && !isKunya(passage.tokens[at]?.form))
    return undefined
  return endOfPart(search, next)
}

function isKunya(form: string | undefined): boolean {
  return form?.endsWith('ابو') === true || form === 'ابي' || form === 'عبد'
}

/** The last token of a name of which tokens up to `last` are already part. */
export function extend(search: Search, from: number, parts: number, afterDefinite: boolean): number {
  const { passage, shapes, limit, taken } = search
  const { words } = passage
  let last = from
  let surname = afterDefinite
  for (let count = parts; count < LONGEST_NAME; count++) {
    let at = last + 1
    if (isHyphen(search, at)) {
      last = ++at
      surname = false
      continue
    }
    const word = words[at]
    const shape = shapes[at]
    if (
      at >= limit ||
      !word ||
      (word.conjunction && !(shape === 'particle' && passage.tokens[at]?.form === 'فان')) ||
      taken[at] ||
      shape === undefined
    )
      break
    if (word.preposition && !(count === 1 && !surname && ((shape === 'unknown' && isForeign(search, at)) || isSonOfArticled(search, at))))
      break
    const definite = isDefinite(passage, at)
    if (!goesOn(search, at, shape, definite, surname, count)) break
    const end = endOfPart(search, at)
    if (end === undefined) break
    if (definite && shape !== 'particle') surname = true
    last = end
  }
  return last
}

/** «محمد الخامس», «إليزابيث الثانية», «ليو الرابع عشر». */
const REGNAL = new Set([
  'الاول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
  'الثانيه',
  'الاولي',
])

/** Can a name whose last part may be a definite surname go on with this token? */
function goesOn(search: Search, at: number, shape: Shape, definite: boolean, surname: boolean, count: number): boolean {
  const { passage, shapes } = search
  if (DESCRIBERS.has(passage.tokens[at]?.form ?? '') || SAID.has(passage.tokens[at]?.form ?? '')) return false
  if (shape === 'particle') return true
  if (count === 1 && isMetByLeader(passage, at)) return false
  if (!surname && !definite && passage.tokens[at + 1]?.form === 'الدين' && shape !== 'no') return true
  if (isTail(search, at)) return true
  if (definite && count >= 2 && isOfficeToo(search, at)) return false
  if (shape === 'given' || shape === 'family')
    return !(surname && (isPlace(search, at) || (shape === 'given' && opensAnother(search, at, count))))
  if (shape === 'unknown' && isPluralOf(passage, at)) return false
  if (shape === 'unknown') return !surname && (definite || count < 4) && passage.tokens[at]?.form[0] !== 'و'
  if (shape === 'doubtful' && surname) return count >= 2 && !definite && isFamilyLast(search, at)
  if (shape === 'doubtful')
    return (
      !surname &&
      !(passage.hits.at(at, 'role') && (definite ? count > 1 && !isClosed(search, at) : opensOffice(search, at))) &&
      !(isEveryday(search, at) && !definite && count > 1 && !isClosed(search, at) && !isFather(search, at))
    )
  if (shape === 'nisba') return !surname && (definite || (count <= 3 && isClosed(search, at)))
  if (shape === 'word')
    return (
      (count === 1 && !definite && isForeignSurname(search, at)) ||
      (count === 1 && REGNAL.has(passage.tokens[at]?.form ?? '')) ||
      (!surname &&
        (definite
          ? isSurnameShaped(search, at) || isTribal(search, at) || isUnlisted(search, at, count)
          : isMaghrebi(search, at) || isMiddle(search, at, count)))
    )
  return (
    shape === 'derived' &&
    !surname &&
    !isCircumstance(passage, at) &&
    (count === 1 || isGrandfather(search, at)) &&
    (definite
      ? passage.hits.at(at, 'role') === undefined && lastLetter(passage, at) !== 'ة'
      : isClosed(search, at) ||
        passage.hits.at(at + 1, 'role') !== undefined ||
        shapes[at + 1] === 'family' ||
        (shapes[at + 1] === 'unknown' && isDefinite(passage, at + 1)))
  )
}

/** «مسعود سلطاني فر», «رضا جعفر زاده»: what a Persian or Turkish surname ends in. */
function isTail({ passage, shapes }: Search, at: number): boolean {
  if (!TAILS.has(passage.tokens[at]?.form ?? '') || passage.tokens[at + 1]?.form === 'من') return false
  const before = shapes[at - 1]
  return before === 'given' || before === 'family' || before === 'unknown' || before === 'doubtful'
}

const TAILS = new Set(['زاده', 'نجاد', 'فر', 'نيا', 'دوست', 'راد', 'اوغلو', 'اوغلي', 'خاني', 'بوري', 'اغا', 'باشا', 'بيك'])

/** «أحمد فريعة الوزير والسياسي»: an office that families are called by too, with a further one or what it is of. */
function isOfficeToo(search: Search, at: number): boolean {
  const { hits, words } = search.passage
  if (!hits.at(at, 'role')) return false
  return words[at + 1]?.conjunction === true && hits.at(at + 1, 'role')?.before.definite === true
}

/** «شادي الغزالي حرب»: after a surname with its article, a family's name at the end of the phrase. */
function isFamilyLast(search: Search, at: number): boolean {
  const { passage } = search
  return isClosed(search, at) && passage.hits.at(at, 'family-name')?.pronoun === ''
}

/** «محمد صالح الأحمر», «مهدي حسين المشاط»: a father's name, though a word too, before the family's with its article. */
function isFather({ passage, shapes }: Search, at: number): boolean {
  const next = shapes[at + 1]
  if (!passage.hits.at(at, 'given-name') || !isDefinite(passage, at + 1) || passage.words[at + 1]?.conjunction) return false
  return next === 'family' || next === 'unknown' || next === 'nisba' || next === 'given' || next === 'derived' || isQuality(passage, at + 1)
}

/** «ناجي جمال محمد الزعانين»: a word like a plural that nobody lists, after two names or more and before the end of the phrase. */
function isUnlisted(search: Search, at: number, count: number): boolean {
  const { passage, shapes } = search
  if (count < 2 || shapes[at - 1] !== 'given' || passage.hits.from(at).length > 0 || !isClosed(search, at)) return false
  const stem = bareStem(passage, at)
  return !passage.lexicon.everydayWords.has(stem) && !passage.lexicon.everydayWords.has(stem.replace(/(?:ين|ون|ات)$/, ''))
}

/** «فيلوين سار»: a quality after a name that nobody explains, at the end of the phrase; «يونس جار ستوره»: a word before one. */
function isForeignSurname(search: Search, at: number): boolean {
  const { passage, shapes } = search
  if (isCircumstance(passage, at)) return false
  if (shapes[at + 1] === 'unknown' && !isDefinite(passage, at + 1) && !passage.words[at + 1]?.conjunction)
    return isClosed(search, at + 1) && shapes[at - 1] === 'given'
  return (
    shapes[at - 1] === 'unknown' &&
    !passage.hits.at(at - 1, 'person') &&
    /[^ه]$/.test(passage.tokens[at]?.form ?? '') &&
    isQuality(passage, at) &&
    isClosed(search, at)
  )
}

function isQuality(passage: Passage, at: number): boolean {
  return passage.lexicon.everydayWords.get(bareStem(passage, at)) === 'quality'
}

/** «فاقدي الوعي», «حاملي السلاح»: many people's quality, joined to what has the article. */
function isPluralOf(passage: Passage, at: number): boolean {
  const stem = bareStem(passage, at)
  if (!stem.endsWith('ي') || isDefinite(passage, at) || !isDefinite(passage, at + 1)) return false
  const kind = passage.lexicon.everydayWords.get(stem.slice(0, -1))
  return kind === 'participle' || kind === 'quality'
}

const SURNAMES = new Set(['family-name', 'nisba'])

/** «كلف مهدي الشامي محمد أحمد مفتاح»: after a family's name with its article, a given name and a further one are somebody else's. */
function opensAnother({ passage, shapes }: Search, at: number, count: number): boolean {
  if (count < 2 || isDefinite(passage, at) || !passage.hits.isIn(at - 1, SURNAMES)) return false
  if (passage.hits.at(at - 1, 'given-name') || passage.tokens[at - 2]?.form.endsWith('عبد')) return false
  return shapes[at + 1] === 'given' || shapes[at + 1] === 'family'
}

/** «موسى وزير الداخلية», «ملك إسبانيا»: an office and what it is of; «أمير», «سيف» and «أمين» before another part belong to the name. */
export function opensOffice(search: Search, at: number): boolean {
  const { passage, shapes } = search
  if (shapes[at - 1] !== 'given' && shapes[at - 1] !== 'doubtful' && shapes[at - 1] !== 'family') return true
  const next = passage.words[at + 1]
  if (next?.tag !== 'noun' || next.conjunction || next.preposition !== '') return false
  const shape = shapes[at + 1]
  if (shape === 'unknown') return !isDefinite(passage, at + 1) && !(passage.hits.at(at, 'given-name') && isClosed(search, at + 1))
  return shape === 'word' || shape === 'derived' || shape === 'nisba'
}

/** «عبد الله الهلالي», «يوسف الأحمر»: a word like a nisba or a quality, right after a given name and before the end of the phrase. */
function isSurnameShaped(search: Search, at: number): boolean {
  const { passage, shapes } = search
  const before = shapes[at - 1]
  return (
    (before === 'given' || passage.tokens[at - 1]?.form === 'الله') &&
    /[^ه]$/.test(passage.tokens[at]?.form ?? '') &&
    (/ي$/.test(passage.tokens[at]?.form ?? '') || passage.lexicon.everydayWords.get(bareStem(passage, at)) === 'quality') &&
    passage.hits.at(at, 'role') === undefined &&
    (isClosed(search, at) || (passage.hits.at(at + 1, 'role') !== undefined && opensOffice(search, at + 1)))
  )
}

/** «خالد بن إبراهيم الحميدان العتيبي»: a family's name before its tribe's; «محمد الصافي جلالي»: any before one, where the phrase ends. */
function isTribal(search: Search, at: number): boolean {
  const { passage, shapes } = search
  const isBare = shapes[at + 1] === 'family' || shapes[at + 1] === 'unknown'
  if (isBare && !isDefinite(passage, at + 1) && !passage.words[at + 1]?.conjunction && !passage.words[at + 1]?.preposition)
    return shapes[at - 1] === 'given' && isClosed(search, at + 1) && (isPlace(search, at) || !passage.hits.isIn(at, NO_FATHERS))
  return shapes[at + 1] === 'family' && isDefinite(passage, at + 1) && shapes[at - 1] === 'given'
}

/** «محمد صاحب الدراجي», «ثائر مخيف الجبوري»: a father named by a word, between a given name and a family's with its article. */
function isMiddle({ passage, shapes }: Search, at: number, count: number): boolean {
  if (count !== 1 || passage.hits.at(at + 1, 'family-name')?.pronoun !== '' || shapes[at - 1] === 'unknown') return false
  if (!isDefinite(passage, at + 1)) return false
  const next = passage.words[at + 1]
  if (next?.conjunction || next?.preposition || passage.hits.isIn(at, NO_FATHERS)) return false
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  return kind !== 'masdar' && kind !== 'time' && kind !== 'adverb' && !isCircumstance(passage, at)
}

const NO_FATHERS = new Set(['role', 'group', 'trigger-noun', 'institution', 'unit', 'organisation', 'place', 'outlet', 'media-noun'])

/** «محمد عبد الفضيل شوشة محافظ …»: a word that only a verb's form explains, before the end of the phrase or an office. */
function isGrandfather({ passage, shapes }: Search, at: number): boolean {
  if (passage.lexicon.everydayWords.has(bareStem(passage, at)) || isDefinite(passage, at)) return false
  return shapes[at - 1] === 'given' || passage.tokens[at - 2]?.form.endsWith('عبد') === true
}

/** «أيمن بالطيب», «كمال بالحاج»: «ب» before a name with its article is «بن». */
function isSonOfArticled({ passage }: Search, at: number): boolean {
  if (!/^بال../.test(passage.tokens[at]?.form ?? '') || passage.hits.at(at - 1, 'given-name') === undefined) return false
  return passage.hits.from(at).some(({ table, before, pronoun }) => !pronoun && before.preposition === 'ب' && PARTS.has(table))
}

const PARTS = new Set(['given-name', 'family-name'])

/** «حسن بوزريبة»: «بو» right after a given name is «أبو», no preposition. */
export function isMaghrebi({ passage, shapes }: Search, at: number): boolean {
  const form = passage.tokens[at]?.form ?? ''
  return form.length > 5 && form.startsWith('بو') && (shapes[at - 1] === 'given' || passage.hits.at(at - 1, 'given-name') !== undefined)
}

/** «كالديرون», «بالمر», «بوي»: letters like «كال» or «ب» before a stem that nobody knows are the name's own. */
function isForeign({ passage }: Search, at: number): boolean {
  return (
    !passage.tokens[at]?.form.startsWith('لل') &&
    passage.hits.from(at).every(({ table, pronoun }) => table === 'verb' && pronoun === 'ك') &&
    lastLetter(passage, at) !== 'ة'
  )
}

export function isPlace({ passage }: Search, at: number): boolean {
  return passage.hits.isIn(at, PLACES)
}

const PLACES = new Set(['place', 'country'])

const isEveryday = ({ passage }: Search, at: number) => passage.lexicon.everydayWords.has(bareStem(passage, at))

/** «جان-إيف», «جونغ-أون»: a hyphen without blanks; what follows belongs to the name, whatever its letters mean. */
function isHyphen({ passage, shapes }: Search, at: number): boolean {
  const { tokens } = passage
  return (
    tokens[at]?.form === '-' &&
    tokens[at]?.glued === true &&
    tokens[at + 1]?.glued === true &&
    shapes[at + 1] !== undefined &&
    shapes[at + 1] !== 'no' &&
    (shapes[at - 1] !== 'doubtful' || (shapes[at + 1] !== 'doubtful' && shapes[at + 1] !== 'word')) &&
    !isDefinite(passage, at + 1)
  )
}
