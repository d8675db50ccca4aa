import type { Hit } from '../../../lexicon/finder.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { DIRECTIONS } from '../../syntax/opens-phrase.ts'
import type { Constituent } from '../clause/clause.ts'
import { instrumentOf } from '../participants/instrument.ts'
import type { Stage } from '../stage.ts'

/** «الطائرات الإسرائيلية», «الدبابات»: several, or a force; one aircraft or ship alone may have been hit itself. Folded. */
const FORCES = /(?:ات|طيران|مقاتلات|دبابات|زوارق|بوارج|مدافع|راجمات|مدفعيه)$/

/**
 * «قصفت مدفعية الاحتلال شرقي خان يونس», «استهدفت طائرات إسرائيلية غرب دمشق»: guns, tanks and aircraft that stand alone behind a verb of shelling fire where
 * the side of a town follows right behind them; guns fire wherever.
 */
export function isFiring(stage: Stage, { value }: Pick<Hit<'verb'>, 'value'>, bare: readonly Constituent[]): boolean {
  const { words, lexicon } = stage.passage
  const [only, other] = bare
  const phrase: Phrase | undefined = only?.phrases[0]
  const isStriking = lexicon.triggerVerbs.get(value.lemma)?.some(({ kind, object }) => kind === 'strike' && object === 'recipient')
  if (!phrase || other || !isStriking || !FORCES.test(words[phrase.first]?.stem ?? '')) return false
  const instrument = instrumentOf(stage, phrase)
  if (!instrument || instrument.acts === 'never') return false
  return (
    DIRECTIONS.has(words[phrase.last + 1]?.stem ?? '') ||
    (SHELLING.has(value.lemma.past) && !instrument.carries && instrument.acts === 'alone')
  )
}

/** What only guns and aircraft do. */
const SHELLING = new Set(['قصف', 'دك'])
