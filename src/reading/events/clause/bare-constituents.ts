import type { Passage } from '../../passage.ts'
import { INSTEAD } from '../../syntax/opens-phrase.ts'
import type { Sentence } from '../../types.ts'
import { isAgentive } from '../doers/agentive.ts'
import type { Stage } from '../stage.ts'
import { isManner } from './accusative.ts'
import { type Constituent, clauseEnd, findConstituents } from './clause.ts'
import { afterAside } from './inserted.ts'

const CIRCUMSTANCES = new Set(['trigger-participle', 'reporting'])

/** Bare phrases of a verb's clause, in order; times are none of them. */
export function bareConstituents(stage: Stage, sentence: Sentence, verb: number, limit = sentence.last): Constituent[] {
  const end = Math.min(limit, clauseEnd(stage, verb + 1, sentence))
  const again = end < limit ? afterAside(stage.passage, end, limit) : undefined
  const said = findConstituents(stage, verb + 1, end)
  const isOfLast = said.at(-1)?.preposition === '' && said.at(-1)?.last === end - 2
  const more = again === undefined || !isOfLast ? [] : resumed(stage, again, Math.min(limit, clauseEnd(stage, again, sentence)))
  return withoutObjects(stage, [...said, ...more]).filter(
    ({ preposition, time, first, last }) =>
      preposition === '' &&
      time === undefined &&
      !isManner(stage, { first, last }) &&
      !SELVES.has(stage.passage.words[first]?.stem ?? '') &&
      !INSTEAD.has(stage.passage.words[first]?.stem ?? '') &&
      !opensAnother(stage.passage, first),
  )
}

/** «واتهمت إيران، وهي عضو في المنظمة، ترامب»: what goes on right after an aside. */
function resumed(stage: Stage, first: number, end: number): readonly Constituent[] {
  const found = findConstituents(stage, first, end)
  return found[0]?.first === first ? found : []
}

/** «اعتقل ثلاثة خلال اقتحام القوات بلدة يعبد»: the object of a masdar that has its doer is none of the verb's. */
function withoutObjects(stage: Stage, constituents: readonly Constituent[]): readonly Constituent[] {
  return constituents.filter((each, at) => {
    const before = constituents[at - 1]
    if (!before || each.preposition !== '' || before.preposition === '' || each.first !== before.last + 1) return true
    const isFirst = constituents.slice(0, at).every(({ preposition, time }) => preposition !== '' || time !== undefined)
    return isFirst || !isDeedOf(stage, before)
  })
}

/** «اقتحام قوات الاحتلال». */
function isDeedOf(stage: Stage, { phrases: [phrase] }: Constituent): boolean {
  if (!phrase || phrase.last === phrase.first) return false
  const { words, hits } = stage.passage
  const deed = hits.at(phrase.first, 'trigger-noun')?.value.trigger
  if (!deed || words[phrase.first]?.definite || words[phrase.first]?.pronoun) return false
  return deed.genitive !== '-' && deed.genitive !== 'actor' && isAgentive(stage, { first: phrase.first + 1, last: phrase.last })
}

/** «انتحر الجندي نفسه»: a word that only says who again. Folded. */
const SELVES = new Set(['نفسه', 'نفسها', 'نفسيهما', 'انفسهم', 'انفسهن', 'ذاته', 'ذاتها'])

/** «و» opens the next clause, «غير» and «، التابعة لـ» a quality, and a participle after a comma a circumstance: «…، متهمة أديس أبابا بانتهاك الاتفاق»; «منزلا» is a house. */
function opensAnother({ tokens, words, hits, lexicon }: Passage, first: number): boolean {
  const word = words[first]
  if (word?.conjunction || words[first - 1]?.stem === 'غير') return true
  if (!word || tokens[first - 1]?.form !== ',') return false
  const isParticiple = word.definite && lexicon.everydayWords.get(word.stem) === 'participle'
  if (isParticiple && !word.title && !hits.at(first, 'group')) return true
  if (!hits.from(first).some(({ table }) => CIRCUMSTANCES.has(table))) return false
  return lexicon.everydayWords.get(word.stem.endsWith('ا') ? word.stem.slice(0, -1) : word.stem) !== 'noun'
}
