import { opensQuantity } from '../../syntax/figure-in-phrase.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import { GENERAL } from './description.ts'
import { isOpen } from './open-noun.ts'

/** A definite quality that belongs to a body's name: «الوطنية», «العليا», «المستقلة». */
export function isQualityAt(search: Search, at: number): boolean {
  const { passage } = search
  if (!isOpen(search, at) || !isDefinite(passage, at) || passage.words[at]?.preposition || isParticiple(bareStem(passage, at))) return false
  if (opensQuantity(passage.words, at)) return false
  const form = passage.tokens[at]?.form ?? ''
  return (
    NAMING.test(bareStem(passage, at)) ||
    passage.words[at]?.adjective === true ||
    passage.lexicon.everydayWords.get(bareStem(passage, at)) === 'quality' ||
    GENERAL.has(form) ||
    /ي(?:ه|ين|ون)?$/.test(form)
  )
}

/** The last of the qualities behind a noun, or the noun. */
export function withQualities(search: Search, noun: number): number {
  let at = noun
  while (isQualityAt(search, at + 1)) at++
  return at
}

/** «التابعة», «المتورط», «المحظورة»: participles say something of a body; few are part of its name. */
function isParticiple(stem: string): boolean {
  if (NAMING.test(stem)) return false
  return isSaid(stem) || (/^م....?/.test(stem) && !/ي(?:ه|ين|ون)?$/.test(stem))
}

/** «التابع», «الخاضع»: never a noun. */
export function isSaid(stem: string): boolean {
  return SAID.test(stem)
}

const SAID = /^(?:تابع|حاكم|داعم|جارف|خاضع|ضالع|عامل|متنامي|موالي|متوالي|راعي|مالك|ناشط|واقع|كاين|قايم|صادر|خاص)(?:ه|ين|ون)?$/
const NAMING =
  /^(?:متحد|مستقل|موحد|مشترك|مسلح|منظم|مختلط|محلي|محترف|متخصص|مصغر|موسع|مركزي|مدني|ملكي|مهني|مفتوح|متجدد|مسيحي|مسلم|متوسط)(?:ه|ين|ون|ات)?$/
