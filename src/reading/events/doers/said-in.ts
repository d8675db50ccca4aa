import type { Hit } from '../../../lexicon/finder.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'

/**
 * «بيان يتهم فيه إيران بدعم المتمردين», «تصريحات اتهمت فيها عددا من القادة»: what goes on about words that somebody says or writes is his deed, and the one
 * phrase behind «فيه» is whom he accuses. «بيان اتهم فيه الوزير إيران» has two.
 */
export function isAccusedIn(stage: Stage, { value }: Hit<'verb'>, before: Phrase, verb: number, bare: readonly Constituent[]): boolean {
  const { words, hits, lexicon } = stage.passage
  const isWords =
    hits.at(before.first, 'media-noun') !== undefined || SAYINGS.has(words[before.first]?.stem.replace(/(?:ه|ها|هم)$/, '') ?? '')
  if (!isWords || !WITHIN.has(words[verb + 1]?.stem ?? '') || bare.length !== 1 || bare[0]?.phrases.length !== 1) return false
  return (
    lexicon.triggerVerbs.get(value.lemma)?.some(({ kind }) => kind === 'accuse') === true && words[bare[0].last + 1]?.preposition === 'ب'
  )
}

const WITHIN = new Set(['فيه', 'فيها'])
/** Folded, without their pronouns. */
const SAYINGS = new Set(
  'كلم كلمه كلمت خطاب بيان تصريح تصريحات تقرير رسال رساله رسالت تغريد تغريده تغريدت مقال مقابل مقابله حوار شكوي دعوي فيديو تسجيل منشور'.split(
    ' ',
  ),
)
