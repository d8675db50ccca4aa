import { groundOf } from '../../places/place-ground.ts'
import type { EntityId } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { countryOfNisba } from '../participants/nation-of.ts'
import type { Stage } from '../stage.ts'

/** What a war within a country brings about. */
const BROUGHT = new Set(['kill', 'injure', 'displace', 'missing', 'die'])
/** Wars within a country, which its nisba names; folded. */
const WARS = new Set(['نزاع', 'صراع'])
/** The war stands no further before or after what came of it, in tokens. */
const FARTHEST = 14

/** «قتل عشرة آلاف شخص في النزاع اليمني», «النزاع في سوريا أوقع آلاف القتلى», «أدى الصراع السوري إلى نزوح الملايين»: in whose war it was; a war of two («النزاع الهندي الباكستاني») is in neither. */
export function landOfWar(stage: Stage, { kind, first, sentence }: Candidate): readonly EntityId[] {
  const { words, hits, tokens } = stage.passage
  if (!BROUGHT.has(kind)) return []
  for (let at = Math.max(sentence.first, first - FARTHEST); at < Math.min(sentence.last - 1, first + FARTHEST); at++) {
    if (tokens[at]?.form === '.') return []
    const land = landIn(stage, at)
    if (land !== undefined) return [land]
    const isCivil = words[at]?.stem === 'حرب' && words[at + 1]?.stem === 'اهليه'
    const nisba = isCivil ? at + 2 : at + 1
    const isOwn = words[at]?.stem === WAR && isAtHome(stage, nisba)
    if (!(isCivil || isOwn || WARS.has(words[at]?.stem ?? '')) || !words[at]?.definite || !words[nisba]?.definite) continue
    if (!hits.at(nisba, 'nisba') || hits.at(nisba + 1, 'nisba') || words[nisba + 1]?.conjunction) continue
    const country = countryOfNisba(stage, nisba)
    return country === undefined ? [] : [country]
  }
  return []
}

/** «النزاع في سوريا الذي أوقع آلاف القتلى»: the country that a definite war is said to be in, where no other follows. */
function landIn({ passage: { words, hits }, book }: Stage, at: number): EntityId | undefined {
  const word = words[at]
  if (!word?.definite || !(WARS.has(word.stem) || word.stem === WAR) || words[at + 1]?.stem !== 'في' || words[at + 3]?.conjunction)
    return undefined
  const country = hits.at(at + 2, 'country')
  return country && book.country(country.value.iso)?.id
}

const WAR = 'حرب'

/** «الحرب اليمنية» in an article on Yemen; «الحرب الروسية على أوكرانيا» is abroad. */
function isAtHome({ passage }: Stage, nisba: number): boolean {
  const country = passage.hits.at(nisba, 'nisba')?.value.country.iso
  const { land, home } = groundOf(passage)
  return country !== undefined && country === (land ?? home) && passage.words[nisba + 1]?.tag !== 'preposition'
}
