import type { Passage } from '../../passage.ts'

/** «سيارة كانت متوقفة»: whether «كان» at a token begins what is said of the indefinite noun right before it, in a quality or in another verb. */
export function saysByWas({ words }: Passage, at: number): boolean {
  const [noun, was, next] = [words[at - 1], words[at], words[at + 1]]
  if (was?.verb?.value.lemma.past !== 'كان' || was.conjunction || was.pronoun !== '') return false
  if (noun?.tag !== 'noun' || noun.closed || noun.definite || noun.preposition) return false
  return next?.tag === 'noun' && !next.definite && !next.preposition && !next.conjunction && !next.closed
}

/** «كانت متوقفة قرب السوق», «كان مختبئا في منزل»: how a thing stands or lies that an event befalls, so that where it is the event is. */
export function saysWhereItIs({ words }: Passage, was: number): boolean {
  const stem = words[was + 1]?.stem ?? ''
  return LYING.has(stem) || (stem.endsWith('ا') && LYING.has(stem.slice(0, -1)))
}

/** Folded, without the ending of the accusative. */
const LYING = new Set(
  `متوقف مركون مزروع موضوع مخبا مخبي مختبي متواجد موجود مخفي مثبت مدفون متمركز متحصن محاصر محتجز نايم واقف جالس مار عالق راس متجه متوجه عايد قادم
  متوقفه مركونه مزروعه موضوعه مخباه مختبيه متواجده موجوده مخفيه مثبته مدفونه متمركزه متحصنه محاصره محتجزه نايمه واقفه جالسه ماره عالقه راسيه متجهه متوجهه عايده قادمه`.split(
    /\s+/,
  ),
)
