import type { Passage } from '../../passage.ts'
import { bareStem, isDefinite } from '../definite.ts'

/** Tables whose words tell what somebody says or does: «تصريحات», «خطاب», «زيارة». */
const DEEDS = new Set(['reporting', 'media-noun', 'trigger-noun'])
/** What somebody leads, and how that ends, folded. */
const LED = new Set(
  'نظام حكومه اداره قوات جيش رحيل سقوط اسقاط اطاحه تنحي تنحيه عهد حكم مصير بقاء عاءله عايله خلافه فريق حمله انصار مويدي'.split(' '),
)

const PLACES = new Set(['place', 'country', 'region'])
const NAMES = new Set(['person', 'family-name', 'given-name'])

/**
 * «خطاب الأسد», «قرار المالكي», «حكومة الشاهد»: right after an indefinite noun for a deed a surname that is a word too is whose deed it is. A quality
 * without its article is none («هجوم بري»).
 */
export function isOwnedDeed(passage: Passage, at: number): boolean {
  const { words, hits, lexicon } = passage
  const [before, word] = [words[at - 1], words[at]]
  if (before?.tag !== 'noun' || before.pronoun || isDefinite(passage, at - 1) || word?.conjunction || word?.preposition) return false
  if (!LED.has(bareStem(passage, at - 1)) && !hits.isIn(at - 1, DEEDS)) return false
  if (hits.isIn(at, PLACES)) return false
  if (isDefinite(passage, at)) return hits.isIn(at, NAMES) || !lexicon.everydayWords.has(bareStem(passage, at))
  const kind = lexicon.everydayWords.get(bareStem(passage, at))
  return kind === undefined && word?.adjective !== true && hits.at(at, 'nisba') === undefined && hits.at(at, 'trigger-noun') === undefined
}
