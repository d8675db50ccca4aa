import type { Passage } from '../../passage.ts'
import { markStems } from '../../syntax/word-marks.ts'
import type { Candidate } from '../candidate.ts'

/** Fewer words than this of one domain prove nothing. */
const FEWEST = 6
/** The share of an article's words that makes it an article of that domain. */
const SHARE = 0.055

/** What happens whatever an article is about; a «هجوم» or «انتصار» on the sports page is none of these. */
const EVERYWHERE = new Set([
  'kill',
  'die',
  'arrest',
  'sentence',
  'charge',
  'try',
  'acquit',
  'execute',
  'explosion',
  'bomb',
  'fire',
  'accident',
  'air-crash',
  'shipwreck',
  'earthquake',
  'flood',
  'storm',
  'building-collapse',
  'outbreak',
  'assassinate',
  'abduct',
  'sexual-violence',
  'landslide',
])

/** What powers and courts do about machines, drugs and diseases: «حجبت السلطات التطبيق», «تظاهر آلاف ضد حجب التطبيق». */
const OF_POWERS = new Set([
  'protest',
  'censor',
  'ban',
  'cyberattack',
  'sanction',
  'sue',
  'investigate',
  'pass-law',
  'evacuate',
  'seize',
  'demand',
  'labour-strike',
  'sit-in',
])
/** Where these are meant as they are said. */
const GOVERNED = new Set(['technology', 'health', 'weather'])

const OF_DOMAINS = markStems(({ domains }) => domains)

/**
 * The domain of an article that tells of no power, war, law or disaster: sport, culture, technology, health, cooking, weather.
 * `undefined` for news, and where nothing is sure.
 */
export function findDomain({ words, lexicon }: Passage): string | undefined {
  const counts = new Map<string, number>()
  let total = 0
  for (const { tag, stem, marks } of words) {
    if (tag !== 'noun' && tag !== 'verb') continue
    total++
    const domains = (marks & OF_DOMAINS) === 0 ? [] : (lexicon.domains.get(stem) ?? [])
    for (const domain of domains) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  let found: string | undefined
  let most = Math.max(FEWEST, total * SHARE)
  for (const [domain, count] of counts) {
    if (count < most) continue
    found = domain
    most = count
  }
  return found
}

/**
 * Whether a candidate can be meant literally in an article of a domain: nobody is arrested by the «إيقاف» of a player, and a book or film tells
 * its plot in the present.
 */
export function isLiteral({ words }: Passage, { kind, first, verb }: Candidate, domain: string | undefined): boolean {
  if (domain === undefined) return true
  if (!EVERYWHERE.has(kind)) return GOVERNED.has(domain) && OF_POWERS.has(kind)
  if (domain === 'sport' && PENALTIES.has(words[first]?.stem ?? '')) return false
  return domain !== 'culture' || !verb || verb.hit.value.aspect === 'past'
}

/** What a referee or a union does to a player or a club, folded. */
const PENALTIES = new Set(['ايقاف', 'توقيف', 'تغريم', 'غرامه', 'عقوبه', 'اوقف', 'غرم'])
