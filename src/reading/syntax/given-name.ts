import type { Hit } from '../../lexicon/finder.ts'
import type { Hits } from '../../lexicon/hits.ts'
import type { Token } from '../../text/tokens.ts'
import type { Word } from './word.ts'

/** Persons of whom reports tell nothing but in quotes. */
const SELDOM = new Set(['1s', '1p', '3fp'])
const PREPOSITIONS = new Set(['على', 'علي', 'إلى', 'الى', 'الي', 'في', 'عن', 'من', 'مع'])

/**
 * Whether a name that is written like a verb is the name. «أحمد» is hardly ever «I praise», nor «بوتن» what several women did; after «أن» no past stands,
 * nor after another given name where no preposition follows («محمد حسن»); and behind a title or a comma it is whose the title is, where another name follows
 * or a preposition stands before: «برئاسة المستشار ناصر البدر», «الجنرال أحمد الخالدي», «مدير الناحية، صالح الجبوري، وقوع».
 */
export function isGivenName(tokens: readonly Token[], index: number, hits: Hits, verb: Hit<'verb'>, words: readonly Word[]): boolean {
  if (verb.pronoun !== '' || verb.before.future) return false
  const { agreements, aspect } = verb.value
  const isGiven = hits.at(index, 'given-name') !== undefined
  if (agreements.every((each) => SELDOM.has(each))) return isGiven || hits.at(index, 'family-name') !== undefined
  if (!isGiven) return false
  const [before, head] = [words[index - 1], words[index - 2]]
  if (before?.tag === 'noun' && before.closed && !verb.before.conjunction && hits.at(index - 1, 'given-name'))
    return aspect === 'past' && !PREPOSITIONS.has(tokens[index + 1]?.form ?? '')
  const isNamed = hits.at(index + 1, 'family-name') !== undefined || hits.at(index + 1, 'given-name') !== undefined
  if (before?.tag === 'complementiser') return aspect === 'past' && isNamed && before.pronoun === ''
  if (before?.title && before.definite)
    return isNamed || before.preposition !== '' || head?.tag === 'preposition' || (head?.preposition ?? '') !== ''
  return isNamed && verb.before.conjunction === '' && tokens[index - 1]?.form === ',' && tokens[index + 2]?.form === ','
}
