import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import { phraseAt } from '../clause/phrases.ts'
import type { Stage } from '../stage.ts'

/** «أفرجت السلطات عن الصحفي بعد اعتقاله», «فتاة … خاطفيها»: one man or woman whom nothing names, only told by what he or she is, and whom a pronoun can mean. */
export function describedOnes(stage: Stage, from: number, to: number, pronoun: string): Phrase[] {
  const found: Phrase[] = []
  for (let at = from; at < to; at++) {
    const gender = genderOfOne(stage, at)
    if (!gender || gender !== GENDERS.get(pronoun)) continue
    const phrase = phraseAt(stage, at, to)
    if (phrase && entityOfPhrase(stage.passage, stage.book, phrase) === undefined) found.push(phrase)
  }
  return found
}

const GENDERS = new Map([
  ['ه', 'm'],
  ['ها', 'f'],
])

function genderOfOne({ passage: { words, hits }, quantities, quantityOf }: Stage, at: number): 'm' | 'f' | undefined {
  const word = words[at]
  const [role, group] = [hits.at(at, 'role')?.value, hits.at(at, 'group')?.value]
  const isOne = role ? role.number === 'singular' : group?.number === 'singular'
  if (word?.tag !== 'noun' || word.pronoun || !isOne || (quantities[quantityOf.get(at) ?? -1]?.min ?? 1) !== 1) return undefined
  if (word.adjective || isPredicate(words, at)) return undefined
  return role?.gender ?? (word.stem.endsWith('ه') ? 'f' : 'm')
}

/** «كان رئيسا», «ظل مطلوبا», «وبرانسون معتقل»: what is said of somebody, nobody else; «أوقفت الشرطة رجلا» has an object. */
function isPredicate(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (word?.definite || word?.preposition) return false
  return (
    BEING.has(before?.verb?.value.lemma.past ?? '') ||
    (before?.tag === 'noun' && before.closed && !word?.conjunction && !word?.stem.endsWith('ا'))
  )
}

const BEING = new Set(['كان', 'ظل', 'أصبح', 'بات', 'صار', 'أضحى', 'ليس', 'بقي', 'عد', 'اعتبر'])
