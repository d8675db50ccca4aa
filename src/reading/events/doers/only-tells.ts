import type { Hit } from '../../../lexicon/finder.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Stage } from '../stage.ts'

/** Whether those who say «إنه قتل خمسة» only tell of harm that may be written in the passive: one person, an outlet, who counts the dead. */
export function onlyTells({ passage, book }: Stage, { value }: Hit<'verb'>, [speaker]: readonly Phrase[]): boolean {
  if (!speaker || value.voice === 'active') return false
  if (!passage.lexicon.triggerVerbs.get(value.lemma)?.some(({ object }) => object === 'victim')) return false
  return tellsOnly({ passage, book }, speaker)
}

/** One person, an outlet, or who counts the dead. */
export function tellsOnly({ passage, book }: Pick<Stage, 'passage' | 'book'>, speaker: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, speaker)
  const kind = mention && book.get(mention.entity)?.kind
  return (kind !== undefined && TELLERS.has(kind)) || COUNTING.has(passage.words[speaker.first]?.stem ?? '')
}

const TELLERS = new Set(['person', 'anonymous', 'agency', 'outlet'])

/** Who counts the dead and kills nobody. Folded. */
const COUNTING = new Set(`مرصد منظمه لجنه مركز شبكه مستشفي تقرير بيان مصدر مصادر شهود وكاله صحيفه قناه نقابه جمعيه مكتب بعثه`.split(' '))
