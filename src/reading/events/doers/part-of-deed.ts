import type { Passage } from '../../passage.ts'
import type { Made } from '../circumstances/share-circumstances.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import type { Stage } from '../stage.ts'
import { hasResultVerb } from '../tellings/tolls.ts'
import { befell, HARM } from './share-doers.ts'

// A deed that is part of another, or holds others: who did the one did the other.

/** What has many deeds in it, or is one of them. */
const PARTS: ReadonlySet<string> = new Set(['attack', 'strike', 'bomb', 'shoot', 'raid', 'ambush', 'besiege', 'visit', 'mobilise'])
/** What deeds are done for. */
const AIMS = new Set([
  'capture-territory',
  'arrest',
  'release',
  'rescue',
  'destroy',
  'evacuate',
  'displace',
  'intercept',
  'advance',
  'seize',
  'attack',
])
/** «زيارة الوزير إلى موسكو لإجراء مشاورات»: what one goes somewhere for. */
const VISITED_FOR = new Set(['negotiate', 'meet', 'sign', 'summit', 'mediate', 'military-exercise'])
/** What deeds come to. */
const OUTCOMES = new Set(['arrest', 'seize', 'rescue', 'release', 'destroy', 'capture-territory'])
/** Deeds that have parts and aims. */
const WHOLES = new Set([...PARTS, ...AIMS, 'kill', 'injure', 'assassinate', 'deploy', 'advance', 'withdraw', 'meet', 'negotiate', 'aid'])

/**
 * «هدم الجيش عشرات المنازل ضمن حملة عسكرية»: the campaign is theirs whose deed belongs to it; «تشن القوات حملة، يتخللها قصف»: the shelling is theirs
 * whose campaign holds it. Only where nobody is told to do it.
 */
export function sharePartsOfDeeds({ passage }: Stage, made: readonly Made[]): Made[] {
  const shared = [...made]
  for (const [at, each] of made.entries()) {
    const whole = shared[at - 1]
    if (!whole || each.candidate.verb || hasDoer(each) || !hasDoer(whole) || !WHOLES.has(whole.event.kind)) continue
    const { kind } = each.event
    const { first } = each.candidate
    const isPart = PARTS.has(kind) && (isUnderWhole(passage, first) || isHeld(passage, first) || isMeans(passage, whole, each))
    const isOfVisit =
      whole.event.kind === 'visit' &&
      VISITED_FOR.has(kind) &&
      isAimOf(passage, whole, firstOfIdafa(passage, first, each.candidate.sentence))
    if (
      !isPart &&
      !isOfVisit &&
      !(OUTCOMES.has(kind) && isOutcomeOf(passage, whole, first)) &&
      !(AIMS.has(kind) && isAimOf(passage, whole, first))
    )
      continue
    if (HARM.has(whole.event.kind) !== isHarmDone(passage, whole) || whole.event.status === 'denied') continue
    const doers = whole.event.arguments.filter(({ role }) => role === 'actor')
    if (!befell(each.event, doers)) shared[at] = { ...each, event: { ...each.event, arguments: [...each.event.arguments, ...doers] } }
  }
  return shared
}

function hasDoer({ event }: Made): boolean {
  return event.arguments.some(({ role }) => role === 'actor')
}

/** Of harm only what a verb says that somebody did: «قتلت القوات ثلاثة ضمن حملة». */
function isHarmDone(passage: Passage, { event, candidate }: Made): boolean {
  return HARM.has(event.kind) && candidate.verb !== undefined && passage.words[candidate.verb.index]?.tag === 'verb'
}

/** «ضمن حملة», «في إطار عملية», «في سياق حملته»: no tokens between but «أوسع نطاقا» after it. */
function isUnderWhole({ words }: Passage, noun: number): boolean {
  const before = words[noun - 1]
  if (before?.stem === 'ضمن') return true
  return before?.tag === 'noun' && FRAMES.has(before.stem) && (words[noun - 2]?.stem === 'في' || before.preposition === 'ب')
}

/** Folded. */
const FRAMES = new Set(['اطار', 'سياق'])

/** «يتخللها قصف», «تخللتها غارات», «رافقها إطلاق نار»: under a verb of what goes on in another, with a pronoun for that. */
function isHeld({ words }: Passage, noun: number): boolean {
  const verb = words[noun - 1]
  return verb?.verb !== undefined && HOLDING.has(verb.verb.value.lemma.past) && verb.pronoun !== ''
}

const HOLDING = new Set(['تخلل', 'رافق', 'صاحب'])

/** «عملية عسكرية لتحرير البلدة», «إنزالا جويا لإنقاذ الرهائن»: under «لـ», with no verb and no other «لـ» between the two. */
function isAimOf({ words, tokens }: Passage, { candidate: { end, verb } }: Made, aim: number): boolean {
  if (words[aim]?.preposition !== 'ل' || words[aim]?.definite) return false
  const from = Math.max(end, verb?.index ?? 0)
  if (aim <= from || aim - from > FARTHEST_AIM) return false
  for (let at = from + 1; at < aim; at++) {
    const word = words[at]
    if (word?.tag === 'verb' || word?.tag === 'relative' || word?.tag === 'complementiser' || word?.tag === 'conjunction') return false
    if (word?.conjunction || word?.preposition === 'ل' || tokens[at]?.form === ':') return false
  }
  return true
}

/** In tokens. */
const FARTHEST_AIM = 12

/** «نفذت القوات عملية أسفرت عن اعتقال قياديين»: right after the deed a verb of result, and no other. */
function isOutcomeOf(passage: Passage, { event, candidate: { end, verb } }: Made, outcome: number): boolean {
  const from = Math.max(end, verb?.index ?? 0) + 1
  const verbs = passage.words.slice(from, outcome).filter(({ tag }) => tag === 'verb').length
  return OPERATIONS.has(event.kind) && outcome - from <= FARTHEST_AIM && verbs === 1 && hasResultVerb(passage, from, outcome)
}

const OPERATIONS = new Set(['attack', 'strike', 'raid', 'ambush'])

/**
 * «سيطرت الجماعة على بلدات إثر هجوم مباغت», «اعتقلت القوات شابين خلال عملية دهم»: by what a place was taken or people were held. An arrest after an attack
 * is none of the attackers'.
 */
function isMeans({ words }: Passage, { event, candidate: { verb } }: Made, { event: { kind }, candidate: { first } }: Made): boolean {
  const ways = TAKEN_BY.get(event.kind)
  const isStage = words[first - 2]?.stem === 'في' && STAGES.has(words[first - 1]?.stem ?? '')
  const joint = isStage ? 'في' : prepositionOf({ words }, first)
  return verb !== undefined && ways?.kinds.has(kind) === true && ways.joints.has(joint) && !words[first]?.conjunction
}

/** «في نهاية عملية عسكرية», «في ختام الهجوم». Folded. */
const STAGES = new Set(['نهايه', 'ختام', 'بدايه', 'مستهل'])

const OF_LAND = { kinds: new Set(['attack', 'strike', 'raid', 'ambush']), joints: new Set(['في', 'ب', 'خلال', 'عبر', 'اثر', 'بعد', 'عقب']) }
const OF_PEOPLE = { kinds: new Set(['raid']), joints: new Set(['في', 'ب', 'خلال', 'عبر', 'اثر', 'بعد', 'عقب']) }
/** By which deeds, and what joins them. Folded. */
const TAKEN_BY = new Map([
  ['capture-territory', OF_LAND],
  ['advance', OF_LAND],
  ['arrest', OF_PEOPLE],
  ['seize', OF_PEOPLE],
  ['rescue', OF_PEOPLE],
  ['release', OF_PEOPLE],
])
