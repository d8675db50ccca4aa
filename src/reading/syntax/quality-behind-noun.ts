import type { Hits } from '../../lexicon/finder.ts'
import type { Token } from '../../text/tokens.ts'
import type { Word } from './word.ts'
import { plainWord } from './word-facts.ts'

/** «دعمه التام»: behind a noun it is the quality, and not the verb «التأم». Folded. */
const COMPLETE = 'التام'

/** «بالرصاص الحي», «ذخيرة حية»: of what is fired it is the quality, and not the quarter of a town. Folded. */
const LIVE = new Set(['حي', 'حيه'])
const FIRED = new Set(['رصاص', 'ذخيره', 'ذخاير', 'رصاصه', 'رصاصات', 'طلقات', 'نار'])

/** «الرئيس المنتخب», «رئيس الوزراء المنتخب»: behind an office it says how somebody came to it; «المنتخب الوطني» is a team. */
const ELECTED = 'المنتخب'

/** A word that is a quality right behind a noun it goes with, and another word elsewhere. */
export function qualityBehindNoun(tokens: readonly Token[], index: number, hits: Hits, words: readonly Word[]): Word | undefined {
  const form = tokens[index]?.form ?? ''
  const noun = words[index - 1]
  if (noun?.tag !== 'noun') return undefined
  if (form === COMPLETE) return quality('تام', true)
  if (form === ELECTED && noun.definite && noun.title && hits.phrasesFrom(index).length === 0) return quality('منتخب', true)
  const stem = form.startsWith('ال') ? form.slice(2) : form
  const isDefinite = stem !== form
  return LIVE.has(stem) && FIRED.has(noun.stem) && noun.definite === isDefinite ? quality(stem, isDefinite) : undefined
}

function quality(stem: string, definite: boolean): Word {
  return { ...plainWord('noun', stem), definite, closed: true, adjective: true }
}
