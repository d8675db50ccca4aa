import { foldSpelling } from '../../text/normalise.ts'
import { bareStem } from '../mentions/definite.ts'
import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'

/** What a role or a nominal says of a person: «وزير الخارجية الروسي» is a minister, of foreign affairs, of Russia. */
export interface Description {
  /** The office's head, folded, in the masculine singular: «وزير» for «الوزيرة» and «الوزيران» too. */
  readonly head: string
  /** The other words, folded and bare; none that tells a country or only when. */
  readonly words: ReadonlySet<string>
  readonly country: string | undefined
  readonly class: string | undefined
  /** «السابق», «الراحل»: who held the office before. */
  readonly former: boolean
  /** Of the word itself: «الوزيرة» is no man. */
  readonly gender?: 'm' | 'f'
}

/** These tell when or how somebody holds an office, not which. */
const PASSING = new Set(
  'حالي جديد منتخب مكلف موقت انتقالي مستقيل منتهيه ولايته باسم لدي عام رسمي كبير فخامه معالي سمو سعاده دوله جلاله سياده صاحب بالغ بالغه راقد'.split(
    ' ',
  ),
)
const FORMER = new Set('سابق اسبق راحل مخلوع معزول سابقه سابقان سابقين سابقون اسبقين راحله راحلين'.split(' '))
/** One office under two names. */
const SAME_WORD: Readonly<Record<string, string>> = { حكومه: 'وزراء', مجلس: '', جمهوريه: '', دوله: '' }

export function describe(passage: Passage, { head, country, class: kind, gender }: Found, phrase: Phrase): Description | undefined {
  if (head === undefined || head === '') return undefined
  const { words: all, hits } = passage
  const words = new Set<string>()
  let former = false
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    const word = all[at]
    const country = hits.at(at, 'country') ?? hits.at(at, 'nisba')
    if (country) at = country.last
    if (country || word?.tag !== 'noun') continue
    const bare = bareStem(passage, at)
    if (FORMER.has(bare)) former = true
    const stem = SAME_WORD[bare] ?? (word.pronoun ? bare.slice(0, -word.pronoun.length) : bare)
    if (stem !== '' && stem !== head && !PASSING.has(stem) && !FORMER.has(stem)) words.add(stem)
  }
  return { head, words, country, class: kind, former, ...(gender && { gender }) }
}

/** The office of the registry as the words that the text would use. */
export function describeOffice(office: string, country: string | undefined): Description | undefined {
  const words = OFFICES[office]
  if (words === undefined) return undefined
  const [head = '', ...rest] = foldSpelling(words).split(' ')
  const kind = office === 'monarch' ? 'royal' : office === 'head-of-state' ? 'head-of-state' : 'government'
  return { head, words: new Set(rest), country, class: kind, former: false }
}

const OFFICES: Readonly<Record<string, string>> = {
  monarch: 'ملك',
  'head-of-state': 'رئيس',
  'head-of-government': 'رئيس وزراء',
  'foreign-minister': 'وزير خارجية',
}

/** Whether all that a description says is true of somebody described so before. */
export function fitsDescription(later: Description, earlier: Description): boolean {
  if (later.head !== earlier.head || (later.former && !earlier.former)) return false
  if (later.gender !== undefined && earlier.gender !== undefined && later.gender !== earlier.gender) return false
  if (later.country !== undefined && (earlier.country !== later.country || isPredecessor(later, earlier))) return false
  for (const word of later.words) if (!earlier.words.has(word)) return false
  return later.words.size > 0 || later.class === earlier.class
}

/** «الرئيس الأميركي» of an article that tells of a former one is the one of today. */
function isPredecessor(later: Description, earlier: Description): boolean {
  return earlier.former && !later.former && later.class === 'head-of-state'
}
