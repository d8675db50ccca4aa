import type { Hit } from '../../../lexicon/finder.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { isAccusative } from '../clause/accusative.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { agrees } from './subject-after.ts'

/** Verbs of going to a place, or of entering or attacking it. */
const GOING = new Set(['زار', 'غادر', 'دخل', 'تفقد', 'وصل'])
const ENTERING = new Set(['دخل', 'اقتحم', 'داهم', 'هاجم', 'حاصر', 'طوق', 'تفقد', 'زار', 'غادر'])
/** Who goes somewhere and is no person by name. Folded. */
const GOERS = new Set(['وفد', 'وفود', 'بعثه', 'فريق', 'مبعوث', 'قافله'])

/** «يزور القاهرة اليوم وفد روسي», «اقتحم القرية مستوطنون»: where a place stands right after the verb and somebody after it, he is the subject. */
export function isObjectFirst(stage: Stage, { value }: Hit<'verb'>, [first, second]: readonly Constituent[]): boolean {
  const [place, doer] = [first?.phrases[0], second?.phrases[0]]
  if (!place || !doer || first?.phrases.length !== 1 || isAccusative(stage, doer) || !agrees(stage, value.agreements, doer)) return false
  const { words } = stage.passage
  const head = words[doer.first]
  if (!isAgentive(stage, doer) || head?.conjunction || head?.placeHead || isPlace(stage, doer)) return false
  const lemma = value.lemma.past
  if (isPlace(stage, place)) return GOING.has(lemma) && (head?.title === true || GOERS.has(head?.stem ?? '') || isKind(stage, doer, PEOPLE))
  return (ENTERING.has(lemma) && words[place.first]?.placeHead === true) || isDeedOfOther(stage, value.agreements, place)
}

/** «تبنت الهجوم حركة طالبان», «نفذ العملية مسلحان»: a deed that the verb does not agree with is what is done. */
function isDeedOfOther({ passage: { hits, words } }: Stage, agreements: readonly string[], { first, last }: Phrase): boolean {
  if (first !== last || !words[first]?.definite || hits.at(first, 'trigger-noun')?.value.number !== 'singular') return false
  const isHers = agreements.includes('3fs') && !agreements.includes('3ms')
  const isHis = agreements.includes('3ms') && !agreements.includes('3fs')
  return words[first].stem.endsWith('ه') || words[first].stem === WAR ? isHis : isHers
}

/** Feminine, though it does not show. */
const WAR = 'حرب'

const PLACES = new Set(['place', 'country'])
const PEOPLE = new Set(['person'])

function isPlace(stage: Stage, phrase: Phrase): boolean {
  return isKind(stage, phrase, PLACES)
}

function isKind({ passage, book }: Stage, phrase: Phrase, kinds: ReadonlySet<string>): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  return kinds.has((mention && book.get(mention.entity)?.kind) ?? '')
}
