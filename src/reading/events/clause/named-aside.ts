import { isClosed } from '../../syntax/noun-phrase.ts'
import { isAgentive } from '../doers/agentive.ts'
import type { Stage } from '../stage.ts'
import type { Constituent } from './clause.ts'

/**
 * «التقى الأمين العام للمنظمة، الدبلوماسي المصري فلان، البابا»: between commas the name of whose office stands before them, where somebody else follows for whom the
 * verb is done to.
 */
export function isNamedAside(stage: Stage, before: Constituent, after: Constituent, next: Constituent | undefined): boolean {
  const { passage, book } = stage
  const { tokens, words } = passage
  const [office, holder, other] = [before.phrases.at(-1), after.phrases[0], next?.phrases[0]]
  if (!office || !holder || !other || after.phrases.length !== 1) return false
  if (next?.preposition !== '' || next.first !== after.last + 2 || tokens[after.last + 1]?.form !== ',') return false
  const isApart = after.preposition === '' && after.first === before.last + 2 && tokens[before.last + 1]?.form === ','
  if (!isApart || words[after.first]?.conjunction || words[next.first]?.conjunction) return false
  const isOffice = before.preposition === '' && words[office.first]?.title === true && isClosed(words, office)
  const nameIn = ({ first, last }: typeof office) => {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
    return book.firstWithin(
      { start, end },
      (mention) => mention.form === 'name' && mention.end === end && book.get(mention.entity)?.kind === 'person',
    )
  }
  return isOffice && nameIn(office) === undefined && nameIn(holder) !== undefined && isAgentive(stage, other)
}
