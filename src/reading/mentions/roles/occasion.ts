import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'

/** «في تغريدة», «بافتتاح المتحف»: an indefinite noun that is neither a place nor a body says when or how, not whose the office is. */
export function isOccasion({ passage }: Search, at: number): boolean {
  const { words, lexicon, hits } = passage
  const stem = bareStem(passage, at)
  const kind = lexicon.everydayWords.get(stem)
  if (kind === undefined || isDefinite(passage, at) || words[at]?.pronoun) return hits.at(at, 'media-noun') !== undefined
  if (lexicon.placeHeads.has(stem) || lexicon.organisationHeads.has(stem)) return false
  if (OF_PLACE_OR_LAW.has(stem)) return false
  if (MATTERS.has(stem))
    return hits.isIn(at + 1, SOMEBODY) || !(isDefinite(passage, at + 1) || OF_PLACE_OR_LAW.has(words[at + 1]?.stem ?? ''))
  return !hits.isIn(at, WHERE)
}

/** What judges, lawyers and experts work on: «قاضي التحقيق في ملف الفساد», «الناشط في مجال الإغاثة»; «قضية المعارض فلان» is somebody's. Folded. */
const MATTERS = new Set('ملف ملفات قضيه قضايا جريمه جرايم حادثه انفجار تفجير تفجيرات اغتيال احداث شوون شان مجال'.split(' '))
/** Folded. */
const OF_PLACE_OR_LAW = new Set(['ريف', 'ارياف', 'محيط', 'ضواحي', 'ضاحيه', 'حقوق', 'قانون'])

const SOMEBODY = new Set(['role', 'person', 'given-name', 'group'])

const WHERE = new Set(['place', 'country', 'region', 'organisation', 'outlet', 'institution', 'group', 'role'])
