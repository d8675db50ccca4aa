import { bareStem } from '../../mentions/definite.ts'
import type { EntityId } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import type { Filled } from '../participants/fill-roles.ts'
import { countryOfNisba, nationOf } from '../participants/nation-of.ts'
import type { Stage } from '../stage.ts'

/** What a country holds at home. */
const AT_HOME = new Set(['vote', 'elect', 'referendum', 'state-of-emergency', 'coup-attempt', 'coup'])

/** The country whose poll it is: «الانتخابات الرئاسية الأمريكية», «فاز في الانتخابات العراقية». */
export function ownCountry(stage: Stage, { kind, verb, first, end }: Candidate, filled: readonly Filled[]): readonly EntityId[] {
  if (!AT_HOME.has(kind)) return []
  if (!verb) return countryOf(stage, end + 1)
  for (const { role, phrase } of filled) {
    if (role !== 'topic') continue
    for (let at = phrase.first; at <= phrase.last; at++) {
      const found = stage.passage.hits.at(at, 'trigger-noun')?.value.trigger.kind === 'vote' ? countryOf(stage, at + 1) : []
      if (found.length > 0) return found
    }
  }
  return countryOf(stage, first + 1)
}

/** So many words stand between a poll and whose it is: «الانتخابات الرئاسية المبكرة التركية», «انتخابات الرئاسة المصرية». */
const QUALITIES = 2
/** What is elected. Folded. */
const ELECTED = new Set(['رياسه', 'برلمان', 'كونغرس', 'كنيست'])

function countryOf(stage: Stage, from: number): readonly EntityId[] {
  const { words, hits } = stage.passage
  for (let at = from; at <= from + QUALITIES; at++) {
    const word = words[at]
    if (word?.tag !== 'noun' || !(word.adjective || ELECTED.has(word.stem)) || word.conjunction || word.preposition) return []
    if (!hits.at(at, 'nisba')) continue
    const country = nationOf(stage, { first: at, last: at })
    return country === undefined ? [] : [country]
  }
  return []
}

/** Polls of a people. */
const OF_PEOPLE = new Set(['vote', 'elect', 'referendum'])

/** What a state's courts and parliament do, at home. */
const BY_STATE: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  'pass-law': new Set(['برلمان', 'مجلس', 'نواب', 'كنيست', 'كونغرس']),
  ...Object.fromEntries(
    ['sentence', 'acquit', 'release', 'try', 'charge'].map((kind) => [kind, new Set(['محكمه', 'قضاء', 'قاض', 'قاضي', 'نيابه'])]),
  ),
}

/** A military court may sit in an occupied land. Folded. */
export const MILITARY = 'عسكري'

/** Voters who are not at home. Folded. */
const ABROAD = new Set(['خارج', 'مهجر', 'مغتربين', 'مغتربون', 'جاليه', 'سفاره', 'قنصليه', 'سفارات'])

/** The country whose voters or state hold a poll or a court: «شارك ملايين الناخبين اللبنانيين», «قضت محكمة تركية بسجنه»; «فلان السوداني» is a name. */
export function votersCountry(stage: Stage, { kind, sentence }: Candidate, filled: readonly Filled[]): readonly EntityId[] {
  const { passage } = stage
  const { words } = passage
  const bodies = BY_STATE[kind]
  if (!(OF_PEOPLE.has(kind) || bodies) || words.slice(sentence.first, sentence.last).some(({ stem }) => ABROAD.has(stem))) return []
  for (const { role, phrase } of filled) {
    if ((role !== 'actor' && role !== 'host') || (bodies && !bodies.has(bareStem(passage, phrase.first)))) continue
    if (bodies && words.slice(phrase.first, phrase.last + 1).some(({ stem }) => stem.startsWith(MILITARY))) continue
    for (let at = phrase.first; at <= phrase.last; at++) {
      const agrees = words[at]?.preposition === '' && words[at - 1]?.definite === words[at]?.definite
      const country = agrees ? countryOfNisba(stage, at) : undefined
      if (country !== undefined) return [country]
    }
  }
  return []
}
