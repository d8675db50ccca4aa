import type { Passage } from '../passage.ts'

/** From the verb to whom it is addressed, in tokens: «انتقد وزير الخارجية الألماني يوهان فاديفول، اليوم الخميس، طهران». */
const FARTHEST = 16

/**
 * «اتهم الرئيس دمشق بعرقلة الحوار», «انتقدت المنظمة، الجمعة، طهران»: a capital that nothing governs but a verb of what is said to or against a party
 * stands for its government. Behind an indefinite noun it is what that is of, behind «في» the town.
 */
export function isAddressedPower({ words, tokens, lexicon }: Passage, first: number): boolean {
  const [word, before] = [words[first], words[first - 1]]
  if (!word || word.preposition || word.conjunction || !before) return false
  if (before.stem === ON) return isBurden(words[first - 2]?.stem) || isBurden(words[first - 3]?.stem)
  // «الاتحاد الأوروبي انتقد بكين»: no capital is the subject of such a verb
  if (before.verb && before.pronoun === '' && !before.verb.value.agreements.includes('3fs'))
    return lexicon.placeCues['addressed-verb'].has(before.verb.value.lemma.past)
  const isApart = before.tag === 'mark' || before.tag === 'adverb' || (before.tag === 'noun' && (before.closed || before.adjective))
  if (!isApart) return false
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
    const one = words[at]
    if (!one || tokens[at]?.kind === 'break' || one.tag === 'complementiser' || one.tag === 'relative') return false
    if (one.tag === 'verb')
      return one.pronoun === '' && !one.passive && lexicon.placeCues['addressed-verb'].has(one.verb?.value.lemma.past ?? '')
  }
  return false
}

const ON = 'علي'
/** What is laid on a state: «فرض عقوبات على موسكو», «ألقت باللوم على طهران», «ضغوط أميركية على بغداد». Folded. */
const BURDENS = new Set('عقوبات عقوبه لوم مسووليه ضغط ضغوط ضغوطا ضغطا حظر حظرا رسوم رسوما تعريفات قيود قيودا جزاءات حمله حربا'.split(' '))

function isBurden(stem: string | undefined): boolean {
  return stem !== undefined && BURDENS.has(stem.startsWith('ال') ? stem.slice(2) : stem)
}
