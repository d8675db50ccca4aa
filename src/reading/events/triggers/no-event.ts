import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Status } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { clauseEnd, findConstituents } from '../clause/clause.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { isDanger } from './danger.ts'
import { isUndeclared } from './declared.ts'
import { isInGeneral } from './in-general.ts'
import { setOf } from './wanted.ts'

/** Whether a trigger tells no event where it stands: what is fought in general, or a talk with the press. */
export function isNoEvent(stage: Stage, candidate: Candidate): boolean {
  return (
    isFoughtInGeneral(stage, candidate) ||
    isInterview(stage, candidate) ||
    isInGeneral(stage, candidate) ||
    areBrought(stage, candidate) ||
    isUpTo(stage, candidate) ||
    isSideOf(stage, candidate) ||
    isUndeclared(stage, candidate) ||
    isDisengagement(stage, candidate) ||
    isDanger(stage, candidate)
  )
}

/** «وصول 12 شهيدا إلى المستشفى»: who comes dead or hurt visits nobody. */
function areBrought(stage: Stage, { kind, end }: Candidate): boolean {
  const figure = kind === 'visit' ? stage.quantityOf.get(end + 1) : undefined
  const counts = figure === undefined ? undefined : stage.quantities[figure]?.counts
  return counts?.includes('killed') === true || counts?.includes('injured') === true
}

/** «من الخوخة وصولا إلى الدريهمي»: how far it reaches, and nobody who comes. */
function isUpTo({ passage }: Stage, { first, verb }: Candidate): boolean {
  return verb === undefined && passage.tokens[first]?.form === 'وصولا'
}

/** «اتفاق فض الاشتباك لعام 1974», «منطقة فض الاشتباك»: armies that stand apart, unless it is told between whom they fight. */
function isDisengagement({ passage: { words } }: Stage, { kind, first, last }: Candidate): boolean {
  const isApart = kind === 'clash' && words[first]?.stem === 'اشتباك' && words[first - 1]?.stem === 'فض'
  return isApart && words[last + 1]?.stem !== 'بين'
}

/** «طيران العدوان», «قوى العدوان», «سلطة الانقلاب»: what a party calls the other, and no deed of its own. */
function isSideOf({ passage: { words } }: Stage, { kind, first, verb }: Candidate): boolean {
  const word = words[first]
  if (verb || !word?.definite || word.preposition !== '') return false
  return CALLED_BY_DEED.has(kind) && SIDES.has(words[first - 1]?.stem ?? '')
}
const CALLED_BY_DEED = new Set(['attack', 'coup-attempt'])
/** Folded. */
const SIDES = new Set(
  'طيران طايرات قوي دول مرتزقه تحالف قوات بوارج سفن اعلام ابواق ادوات سلطه سلطات حكومه قاده مليشيا مليشيات ميليشيا جيش'.split(' '),
)

/** Words for work against a thing wherever it may come up; folded. */
const WORK_AGAINST = new Set(['مكافحه', 'محاربه', 'مناهضه', 'تجريم'])
/** What is fought because it is there. */
const THERE = new Set(['fire', 'outbreak', 'flood', 'drought'])

/** «قانون مكافحة تمويل الإرهاب», «شرطة مكافحة الشغب», «معاهدة حظر التجارب». */
function isFoughtInGeneral({ passage }: Stage, { kind, first, verb }: Candidate): boolean {
  const { words } = passage
  const before = words[first - 1]?.stem ?? ''
  if (verb || words[first]?.preposition === undefined) return false
  if (words[first].preposition === 'ل') return ABLE.has(before)
  if (words[first].preposition !== '') return false
  return (!THERE.has(kind) && WORK_AGAINST.has(before)) || (FORBIDDING.has(kind) && TREATIES.has(before))
}

/** «بركان قابل للانفجار»: what may be said of it whether it comes or not. */
const ABLE = new Set(['قابل', 'قابله'])
/** «اتفاقية حظر الأسلحة الكيميائية»: what a treaty or a body is called by. */
const TREATIES = new Set(['معاهده', 'اتفاقيه', 'بروتوكول', 'منظمه', 'ميثاق'])
const FORBIDDING = new Set(['ban', 'embargo', 'disarm'])

/** What may be done with the press and is then told for what was said. */
const TALKED = new Set(['meet', 'call', 'negotiate'])
const PRESS = [
  'صحيفة',
  'برنامج',
  'برامج',
  'وسيلة',
  'وسائل',
  'قناة',
  'إذاعة',
  'مجلة',
  'فضائية',
  'تلفزيون',
  'مراسل',
  'مراسلة',
  'مذيع',
  'إعلامي',
  'إعلامية',
  'زميلة',
  'صحفي',
  'صحافي',
]
/** Whom one meets or calls stands among so many constituents after it. */
const NEAREST = 3

/** «في مقابلة مع صحيفة», «قال في اتصال هاتفي مع القناة»: by what the press was spoken to. */
function isInterview(stage: Stage, { kind, verb, end, sentence }: Candidate): boolean {
  if (verb || !TALKED.has(kind)) return false
  return findConstituents(stage, end + 1, clauseEnd(stage, end + 1, sentence))
    .slice(0, NEAREST)
    .some(({ preposition, phrases }) => preposition === 'مع' && phrases.some((phrase) => isPress(stage, phrase)))
}

function isPress(stage: Stage, phrase: Phrase): boolean {
  const { words, hits } = stage.passage
  const wanted = setOf(PRESS)
  if (phraseHeads(stage, phrase).some((head) => wanted.has(head))) return true
  // «في حوار مع سالم عيد، مراسل القناة»
  const last =
    stage.passage.tokens[phrase.last + 1]?.form === ',' && wanted.has(words[phrase.last + 2]?.stem ?? '') ? phrase.last + 2 : phrase.last
  for (let at = phrase.first; at <= last; at++)
    if (wanted.has(words[at]?.stem ?? '') || hits.from(at).some(({ table }) => table === 'outlet')) return true
  return false
}

/** Kinds that are over once they are done: a present verb of the body tells a habit, a law or who holds an office, and nothing that happened. */
const MOMENTARY = new Set(['appoint', 'elect', 'sanction', 'agree', 'dismiss', 'handover-of-power'])

/** «الوزارة التي يتولاها», «تصنفه واشنطن جماعة إرهابية», «تتفق مع». */
export function isStanding({ kind, verb }: Candidate, status: Status): boolean {
  return verb !== undefined && verb.hit.value.aspect !== 'past' && status === 'ongoing' && MOMENTARY.has(kind)
}
