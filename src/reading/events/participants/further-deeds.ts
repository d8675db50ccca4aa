import { isClosed } from '../../syntax/noun-phrase.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/** Kinds whose topic is a list of deeds as a rule. */
const LISTING = new Set(
  'demand|accuse|charge|condemn|criticise|protest|sit-in|labour-strike|reject|warn|threaten|intend|propose|support|deny|agree'.split('|'),
)

/**
 * «طالبوا بتوفير الكهرباء في المدينة ومحاسبة الفاسدين», «احتجاجا على تردي الخدمات وارتفاع الأسعار وتفشي الفساد»: the deeds that «و» adds to a topic, with
 * where and when and to whom between them, as long as nothing else begins.
 *
 * @param index Where the topic stands among the constituents.
 */
export function furtherDeeds(stage: Stage, kind: string, after: readonly Constituent[], index: number): Filled[] {
  if (!LISTING.has(kind)) return []
  const { words } = stage.passage
  const found: Filled[] = []
  let end = after[index]?.last ?? 0
  for (const { preposition, phrases, first, last, time } of after.slice(index + 1)) {
    if (first !== end + 1) break
    end = last
    if (time !== undefined) continue
    if (preposition !== '' && (words[first]?.conjunction || isDeed(stage, phrases[0]?.first ?? first))) break
    // «للسكان وارتفاع الأسعار»: what «و» adds to somebody is no deed
    const further = preposition === '' ? phrases : phrases.slice(1)
    if (preposition === '' && !isFurther(stage, first)) break
    for (const phrase of further)
      if (isFurther(stage, phrase.first) && (isClosed(words, phrase) || phrase.last > phrase.first)) found.push({ role: 'topic', phrase })
  }
  return found
}

function isFurther(stage: Stage, at: number): boolean {
  const word = stage.passage.words[at]
  return word?.conjunction === true && !word.preposition && !word.definite && !word.pronoun && isDeed(stage, at)
}

function isDeed({ passage: { words, hits, lexicon } }: Stage, at: number): boolean {
  return lexicon.everydayWords.get(words[at]?.stem ?? '') === 'masdar' || hits.at(at, 'trigger-noun') !== undefined
}
