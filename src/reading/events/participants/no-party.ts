import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { isAgentive, OF_GROUPS } from '../doers/agentive.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/** What is said to somebody, who stands right after it. */
const SAID_TO = new Set(['demand', 'accuse', 'warn'])
/** What is done with people. */
const WITH_PEOPLE = new Set(['meet', 'negotiate', 'summit', 'call', 'clash', 'agree', 'sign'])

/**
 * What stands where a party would and is none: «طالب بإيجاد حلول لظاهرة البطالة» (behind what is demanded), «يجتمع لبحث الهجمات بالصواريخ» (things under «بـ»),
 * «اشتباكات مع الشرطة أثناء احتجاج ضد الهجمات» (a deed, beside the other side), «إنزال جوي» (what it is like).
 */
export function isNoParty(stage: Stage, kind: string, { role, phrase }: Filled, filled: readonly Filled[]): boolean {
  if (role === 'actor') return isQualityOfDeed(stage, phrase) || isOfNation(stage, phrase)
  if (role !== 'recipient' && !(role === 'with' && WITH_PEOPLE.has(kind))) return false
  if (role === 'recipient' && !(SAID_TO.has(kind) && filled.some((each) => each.role === 'topic' && each.phrase.first < phrase.first)))
    return false
  if (isAgentive(stage, phrase) || entityOfPhrase(stage.passage, stage.book, phrase)) return false
  if (role === 'recipient') return true
  const { words, hits } = stage.passage
  const head = words[phrase.first]
  const isUnderBa = head?.preposition === 'ب' || words[phrase.first - 1]?.stem === 'ب'
  const isSecond =
    hits.at(phrase.first, 'trigger-noun') !== undefined && filled.some((each) => each.role === 'with' && each.phrase.first < phrase.first)
  return head?.tag === 'noun' && (isSecond || (isUnderBa && (head.common || head.definite)))
}

/** «خلال إنزال جوي», «اتفاق شامل»: an adjective of the deed that no other rule took for one. */
function isQualityOfDeed({ passage, book }: Stage, phrase: Phrase): boolean {
  const { words, hits, lexicon } = passage
  const word = words[phrase.first]
  if (phrase.last > phrase.first || !word || word.closed || word.conjunction || word.preposition) return false
  if (
    !hits.at(phrase.first - 1, 'trigger-noun') ||
    OF_GROUPS.has(word.stem) ||
    hits.at(phrase.first, 'nisba') ||
    hits.at(phrase.first, 'group')
  )
    return false
  return lexicon.everydayWords.get(word.stem) === 'quality' && !entityOfPhrase(passage, book, phrase)
}

/** «سحب الجنسية الكويتية»: whose nationality it is, and nobody who takes it away. */
function isOfNation({ passage: { words, hits } }: Stage, { first, last }: Phrase): boolean {
  return first === last && OF_A_NATION.has(words[first - 1]?.stem ?? '') && hits.at(first, 'nisba') !== undefined
}

/** Folded. */
const OF_A_NATION = new Set(['جنسيه', 'جواز', 'جوازات', 'عمله', 'لغه', 'تابعيه'])
