import type { Passage } from '../../passage.ts'
import type { EntityId } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { asideBefore } from '../clause/aside.ts'
import { type Constituent, clauseStart, findConstituents } from '../clause/clause.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import { throughName } from '../clause/place-name.ts'
import type { Stage } from '../stage.ts'
import { placesWithin } from './places-within.ts'

/** Who goes somewhere goes there to do what «لـ» says. */
const GOING = new Set(['visit', 'leave', 'return'])
/** The word of going stands no further before its purpose, in tokens. */
export const LONGEST_WAY = 30

/** Whether a verb at a token takes somebody somewhere: «توجه», «وصل», «زار». */
export function isGoing({ words, hits, lexicon }: Passage, at: number): boolean {
  if (!words[at]?.verb) return false
  return hits.all(at, 'verb').some(({ value }) => lexicon.triggerVerbs.get(value.lemma)?.some(({ kind }) => GOING.has(kind)))
}

/** Where somebody goes for an event: «توجه إلى نيامي للوساطة», «إلى الدوحة للمشاركة في الاجتماع», «زيارة إلى بغداد لاستئناف المفاوضات», «يغادر إلى الهند في زيارة رسمية». */
export function placesOfJourney(stage: Stage, candidate: Candidate): readonly EntityId[] {
  const { first, kind, sentence } = candidate
  const { passage } = stage
  const { words, hits } = passage
  const noun = firstOfIdafa(passage, first, sentence)
  const head = words[noun - 1]?.stem === 'في' && words[noun - 2]?.stem === 'مشاركه' ? noun - 2 : noun
  const isVisit = kind === 'visit' && words[head - 1]?.stem === 'في'
  if (words[head]?.preposition !== 'ل' && !isVisit) return []
  for (let at = head - 1; at >= Math.max(sentence.first, head - LONGEST_WAY); at--) {
    const isTrip = hits.at(at, 'trigger-noun')?.value.trigger.kind === 'visit'
    if (!words[at]?.verb && !isTrip) continue
    if (asideBefore(stage, candidate, at + 1) !== undefined) return []
    return isTrip || isGoing(passage, at) ? destination(stage, at + 1, head) : []
  }
  return []
}

function destination(stage: Stage, from: number, to: number): readonly EntityId[] {
  const all = findConstituents(stage, from, to)
  const isNamed = ({ first, preposition, time }: Constituent) =>
    time === undefined && preposition === '' && stage.passage.words[first]?.place === true
  const goal = all.findLast(({ preposition }) => preposition === 'الي') ?? all.findLast(isNamed)
  return goal ? placesWithin(stage, goal.first, throughName(stage, goal.last)) : []
}

/** «غادر الرئيس بيروت بعد زيارة»: a visit was where somebody leaves. */
export function placesLeft(stage: Stage, { first, kind, sentence }: Candidate): readonly EntityId[] {
  const { words, lexicon } = stage.passage
  if (kind !== 'visit' || !AFTER.has(words[first - 1]?.stem ?? '')) return []
  const verb = clauseStart(stage.passage, first, sentence) - 1
  const lemma = words[verb]?.verb?.value.lemma
  if (!lemma || !lexicon.triggerVerbs.get(lemma)?.some((row) => row.kind === 'leave')) return []
  return findConstituents(stage, verb + 1, first)
    .filter(({ preposition, time }) => time === undefined && preposition === '')
    .flatMap((each) => placesWithin(stage, each.first, each.last))
}

const AFTER = new Set(['بعد', 'عقب', 'اثر'])
