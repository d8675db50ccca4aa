import type { Sentence } from '../../types.ts'
import { instrumentOf } from '../participants/instrument.ts'
import type { Stage } from '../stage.ts'
import { subjectBefore } from './subject.ts'

/** «الاتفاق الذي وقع بين البلدين»: what is signed does not fall; folded. */
const SIGNED = new Set('اتفاق اتفاقيه اتفاقات اتفاقيات مذكره مذكرات معاهده معاهدات بروتوكول صفقه عقد عقود ميثاق'.split(' '))

/** Whether a verb only goes on about the event noun before it and tells no event of its own: «غارة شنتها مقاتلات», «حريق شب بمصنع», not «مسيرة استهدفت» (a drone) nor «الاحتلال يفجر» (a power). */
export function isCarrier(stage: Stage, sentence: Sentence, index: number): boolean {
  const { words, lexicon, hits } = stage.passage
  const verb = words[index]?.verb
  if (!verb || !lexicon.lightVerbs.has(verb.value.lemma) || tellsDuring(words, index)) return false
  const before = subjectBefore(stage, sentence, index)
  if (before === undefined || hits.at(before.first, 'trigger-noun') === undefined) return false
  if (verb.value.lemma.past === 'وقع' && SIGNED.has(words[before.first]?.stem ?? '')) return false
  // «الحشد الشعبي استهدف»
  const isBody = hits.at(before.first, 'institution') !== undefined || hits.at(before.first, 'organisation')?.last === before.last
  return !isBody && !instrumentOf(stage, before)
}

/** «مواجهات أصاب خلالها الجنود ثلاثة»: what went on during it is another event. */
export function tellsDuring(words: Stage['passage']['words'], verb: number): boolean {
  return DURING_IT.has(words[verb + 1]?.stem ?? '') && words[verb + 2]?.tag === 'noun'
}

/** Folded. */
const DURING_IT = new Set(['خلاله', 'خلالها', 'خلالهما', 'اثناءه', 'اثناءها'])
