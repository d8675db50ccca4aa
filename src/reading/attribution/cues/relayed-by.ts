import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Ground } from '../ground.ts'
import { reportingVerbAt } from './reporting-verb.ts'

/** What an outlet does with a statement that it hands on. */
const HANDING_ON = new Set(['نقل', 'أورد', 'نشر', 'بث', 'تلقى', 'تسلم', 'تناقل', 'أذاع', 'وزع'])

/**
 * «مصدر، نقلت عنه الوكالة، أن», «المصدر الذي نقلت عنه الوكالة أن», «في بيان نقلته الوكالة إن»: an aside says who brings it. The token where that
 * outlet would begin.
 *
 * @param medium What it is said in, where that was met right before.
 */
export function relayedBy({ passage }: Ground, at: number, medium: Phrase | undefined): number | undefined {
  const { tokens, words, hits } = passage
  const isAside = tokens[at - 1]?.form === ',' || words[at - 1]?.tag === 'relative'
  if (isAside && reportingVerbAt(passage, at)?.verb.relay === true && /^عن(ه|ها|هم)$/.test(tokens[at + 1]?.form ?? '')) return at + 2
  const isOfMedium = medium !== undefined && at - medium.last <= 3 && words[at]?.pronoun !== '' && words[at - 1]?.closed === false
  return isOfMedium && hits.all(at, 'verb').some(({ value }) => HANDING_ON.has(value.lemma.past)) ? at + 1 : undefined
}
