import type { Hit } from '../../../lexicon/finder.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { phraseHeads } from '../heads.ts'
import { thingsBefore } from '../participants/things-before.ts'
import type { Stage } from '../stage.ts'
import { setOf } from '../triggers/wanted.ts'

/** Behind these a clause goes on about what the one before told of. Folded. */
const OPENING = new Set(['عندما', 'حين', 'حينما', 'بعدما', 'لما', 'لحظه', 'ثم'])
/** «قبل أن ينهار», «بعد أن تحطمت». */
const BEFORE_THAT = new Set(['قبل', 'بعد', 'الي', 'منذ'])

/** In tokens. */
const FARTHEST = 60

/** «كان خمسون نزيلا داخل الفندق عندما انهار», «هبطت الطائرة ثم تحطمت»: the thing that a verb of its kind is said of, where it has no subject of its own. */
export function unsaidThing(stage: Stage, sentence: Sentence, verb: number, { value }: Hit<'verb'>): Phrase | undefined {
  const { words, lexicon } = stage.passage
  const before = words[verb - 1]
  const isThat = before?.tag === 'complementiser' && before.pronoun === '' && BEFORE_THAT.has(words[verb - 2]?.stem ?? '')
  if (!isThat && !OPENING.has(before?.stem ?? '')) return undefined
  // «موظف يسرق طائرة قبل أن تتحطم»: told in the present it is still to come
  const isPast = words.slice(Math.max(sentence.first, verb - FARTHEST), verb).some((word) => word.verb?.value.aspect === 'past')
  if (isThat && !isPast) return undefined
  const isHis = value.agreements.includes('3ms')
  if (isHis === value.agreements.includes('3fs')) return undefined
  const subjects = (lexicon.triggerVerbs.get(value.lemma) ?? []).filter(({ object, needs }) => object === '-' && !needs.object)
  const wanted = setOf(subjects.flatMap(({ needs }) => needs.subject ?? []).filter((each) => !each.startsWith('@')))
  const things = thingsBefore(stage, sentence, verb, [], isHis ? 'ه' : 'ها')
  return things.findLast((phrase) => phraseHeads(stage, phrase).some((head) => wanted.has(head)))
}
