import { lastLetter, type Passage } from '../../passage.ts'
import { bareStem } from '../definite.ts'
import type { Described } from './something-else.ts'

/** «إنساني», «شخصي» are no «my people»; «للصين» is the country, «فاران» a surname, «قتله» an act and its pronoun, «الأمين العام» an office. */
export function isOtherWord(passage: Passage, { first, last, pronoun, number }: Described): boolean {
  const { hits } = passage
  if (pronoun === 'ي' || hits.at(first, 'country')?.pronoun === '') return true
  if (number === 'dual' && (isSurname(passage, first) || isQuality(passage, first))) return true
  return isOwnedAct(passage, first, pronoun) || isNetwork(passage, last)
}

/** «رافايل فاران», «مايكل فلين»: of somebody whose given name stands before it, or whom the registry knows. */
function isSurname({ hits, words }: Passage, at: number): boolean {
  if (words[at]?.definite) return false
  return hits.isIn(at, REGISTERED) || (hits.isIn(at - 1, GIVEN) && words[at]?.conjunction === false)
}

const REGISTERED = new Set(['person'])
const GIVEN = new Set(['given-name'])

/** «إنساني»: an adjective sooner than two humans before their genitive. */
function isQuality({ words, tokens }: Passage, at: number): boolean {
  const next = words[at + 1]
  const isJoined = next?.tag === 'noun' && !next.conjunction && next.preposition === '' && !next.adjective
  return words[at]?.adjective === true && tokens[at]?.form.endsWith('ي') === true && !isJoined
}

/** «قتله» is not «قتلة», though folding makes them one. */
function isOwnedAct(passage: Passage, first: number, pronoun: string): boolean {
  const stem = passage.words[first]?.stem ?? ''
  if (pronoun !== '' || !stem.endsWith('ه') || lastLetter(passage, first) !== 'ه') return false
  return passage.lexicon.everydayWords.get(stem.slice(0, -1)) === 'masdar'
}

/** «شبكات التواصل الاجتماعي», «شبكة السكك الحديدية»: what is laid or linked, nobody. */
function isNetwork(passage: Passage, at: number): boolean {
  return /^شبك(?:ه|ات)$/.test(bareStem(passage, at)) && LAID.has(bareStem(passage, at + 1))
}

const LAID = new Set(
  'تواصل اجتماعي اجتماعيه سكه سكك كهرباء كهرباييه مياه ماء طرق انترنت اتصالات هاتف صرف نقل انفاق معلومات عنكبوتيه كابلات ري'.split(' '),
)
