import type { Passage } from '../passage.ts'
import { isJudged, joinerOf, opensReason } from '../syntax/judged.ts'
import type { Entity, Sentence } from '../types.ts'
import { agreesWith, type Pronoun } from './agreement.ts'

// Whom a pronoun means that stands close behind what is told of somebody, whoever its sentence is about.

/** Somebody named before a pronoun, with his role; in tokens. */
interface Named {
  readonly entity: Entity
  readonly first: number
  readonly last: number
}

/**
 * «أزمة اختفاء الإعلامي بعد زيارته إلى القنصلية», «الكاتب في تركيا، الذي اختفى بعد زيارته»: the one person whose deed or fate is told right before, not the
 * subject of the sentence.
 *
 * @param named Those before the pronoun in its sentence.
 */
export function nearAntecedent(
  passage: Passage,
  sentence: Sentence,
  at: number,
  pronoun: Pronoun,
  named: readonly Named[],
): Entity | undefined {
  const { words } = passage
  const opener = joinerOf(passage, at)
  if (opensReason(passage, opener)) return judgedBefore(passage, opener, pronoun, named)
  if (!WHEN.has(words[opener]?.preposition || (words[opener]?.stem ?? ''))) return undefined
  const told = named.findLast(({ last }) => last === opener - 1)
  if (told && isOfDeed(passage, told.first)) return fits(passage, told, pronoun)
  const relative = relativeBefore(passage, sentence, opener, pronoun)
  if (relative === undefined) return undefined
  const people = named.filter(({ entity, last }) => entity.kind === 'person' && last < relative && relative - last <= FARTHEST)
  const [antecedent] = people.sort((one, other) => other.last - one.last)
  return antecedent && fits(passage, antecedent, pronoun)
}

/** What is told after these was about the time of what is told before. Folded. */
const WHEN = new Set(['بعد', 'قبل', 'عقب', 'خلال', 'اثناء', 'اثر', 'منذ', 'فور', 'لدي', 'عند', 'قبيل', 'بعيد'])
/** «انتقد الوزير فرنسا لدعمها»: who stands right before the reason is thanked or blamed for what he did himself. */
function judgedBefore(passage: Passage, opener: number, pronoun: Pronoun, named: readonly Named[]): Entity | undefined {
  const judged = named.findLast(({ last }) => last === opener - 1)
  return judged && isJudged(passage, judged.first) && agreesWith(passage, judged.entity, judged.first, pronoun) ? judged.entity : undefined
}

/** A relative and whom it tells of, or its verb and the pronoun, stand no further apart, in tokens. */
const FARTHEST = 4

function fits(passage: Passage, { entity, first }: Named, pronoun: Pronoun): Entity | undefined {
  return entity.kind === 'person' && agreesWith(passage, entity, first, pronoun) ? entity : undefined
}

/** «اختفاء الإعلامي السعودي جمال خاشقجي», «وفاة الوزير»: joined to the noun of a deed, with what he is called before his name. */
function isOfDeed({ words, hits }: Passage, first: number): boolean {
  let head = first
  while (head > first - FARTHEST && words[head - 1]?.tag === 'noun' && words[head - 1]?.definite && !words[head]?.preposition) head--
  const deed = words[head - 1]
  return (
    deed?.tag === 'noun' &&
    !deed.definite &&
    deed.pronoun === '' &&
    !words[head]?.preposition &&
    hits.at(head - 1, 'trigger-noun') !== undefined
  )
}

/** «الذي اختفى بعد», «التي كانت قد وصلت قبل»: the relative whose verb has nobody else and stands shortly before. */
function relativeBefore({ words, tokens }: Passage, { first }: Sentence, opener: number, pronoun: Pronoun): number | undefined {
  for (let at = opener - 1; at >= Math.max(first, opener - FARTHEST); at--) {
    if (tokens[at]?.form === ',') return undefined
    if (words[at]?.tag !== 'relative') continue
    const verb = words[opener - 1]?.verb
    const isAlone = verb !== undefined && verb.pronoun === '' && verb.value.agreements.includes(pronoun === 'ها' ? '3fs' : '3ms')
    return isAlone ? at : undefined
  }
  return undefined
}
