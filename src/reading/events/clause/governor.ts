import type { Governor } from '../../../lexicon/gather/governors.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Span, Status } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { isAgentiveOwner } from '../doers/agentive.ts'
import { ownersRightBefore, ownersTogether } from '../doers/owners-together.ts'
import { findPossessor } from '../doers/possessor.ts'
import { ASSAULTS } from '../doers/share-doers.ts'
import type { Stage } from '../stage.ts'
import { isAnswered, isOfFact } from '../status/of-fact.ts'
import { REAL } from '../told.ts'
import { askedToStop } from './asked-to-stop.ts'
import { withoutPronoun } from './bare-form.ts'
import { isCarrier } from './carrier.ts'
import { findConstituents } from './clause.ts'
import { isDeedNoun } from './deed-noun.ts'
import { onlyDescribes } from './describing-clause.ts'
import { carrierBefore, firstOfIdafa, firstOfRow, isCarrying } from './governed-head.ts'
import { asked, partiesOf } from './governing-parties.ts'
import { governingVerbsAt, joined, jointOf } from './governing-verbs.ts'
import { openingOfAside } from './inserted.ts'
import { isJudge } from './judge.ts'
import { mayGovern } from './may-govern.ts'
import { isMedia } from './media-word.ts'
import { isOnlyNames } from './only-names.ts'
import { isJoinedToAnother, isSubjectOf, isTaken } from './out-of-reach.ts'
import { isSuffered, SUFFERED } from './suffered.ts'
import { undergoingPast } from './undergoing.ts'

/** The word an event noun stands under, and whose act the event then is. */
export interface Governing {
  readonly governor: Governor
  /** The governor's token. */
  readonly at: number
  readonly cue: Span
  /** The governor's subject or object, as its row asks for. */
  readonly phrases: readonly Phrase[]
}

/** A governor stands no further before its event than this, in tokens. */
const LONGEST_REACH = 14

/** What «و» adds is demanded, planned or feared as well; that one thing ends or fails says nothing of the next. */
const DISTRIBUTED = new Set<Status>(['demanded', 'planned', 'hypothetical', 'happened'])

/**
 * The nearest word before an event noun that says how real it is: «طالب بوقف…», «محاولة اغتيال», «من المقرر عقد…».
 *
 * A verb governs what follows it up to the next verb; its preposition, where it needs one, must join the two. A noun governs what is
 * joined to it, and not what «و» adds («يقضي بإنهاء الحرب وانسحاب القوات»).
 */
export function findGovernor(stage: Stage, candidate: Candidate): Governing | undefined {
  const { first, kind, sentence } = candidate
  const { tokens, words } = stage.passage
  const own = firstOfIdafa(stage.passage, first, sentence)
  const row = firstOfRow(stage.passage, words[first]?.conjunction ? first : own, sentence)
  const isJoined = row !== first && row !== own
  let head = carrierBefore(stage.passage, firstOfIdafa(stage.passage, row, sentence), sentence)
  if (isOfFact(stage.passage, head, kind) || isOfFact(stage.passage, first, kind)) return undefined
  const undergoing = undergoingPast(stage.passage, head, jointOf(stage.passage, head), sentence)
  if (undergoing !== undefined) return underVerb(stage, sentence, undergoing, head)
  let reach = head - LONGEST_REACH
  for (let at = head - 1; at >= Math.max(sentence.first, reach); at--) {
    const opening = openingOfAside(stage.passage, at, sentence.first)
    if (opening !== undefined) {
      reach -= at - opening
      at = opening
      continue
    }
    const [word, token, joint] = [words[at], tokens[at], jointOf(stage.passage, head)]
    if (
      !word ||
      !token ||
      token.form === '.' ||
      token.form === ';' ||
      word.tag === 'relative' ||
      word.tag === 'complementiser' ||
      TURNS.has(word.stem) ||
      (at >= head - 2 && isAnswered(stage.passage, at, joint)) ||
      isSetting(stage.passage, at)
    )
      return undefined
    const isVerb = word.tag === 'verb' && (word.pronoun === '' || isOfWhat(words, at)) && !(at === head - 1 && UNDER.has(word.stem))
    const isNone = isVerb || !mayGovern(word) || isBeforeJoined(words, at, head, joint)
    const noun = isNone ? undefined : governingWordAt(stage.passage, at, head, joint)
    if (noun && isJoined && !DISTRIBUTED.has(noun.status)) head = at
    else if (noun && !isKeptFrom(stage.passage, at, sentence.first)) {
      const parties = underNoun(stage, candidate, at, head, noun)
      const over = noun.doer === 'undergoes' ? findGovernor(stage, { ...candidate, first: at }) : undefined
      if (over && !REAL.has(over.governor.status))
        return { governor: { ...noun, status: over.governor.status }, at, cue: over.cue, phrases: parties }
      return { governor: noun, at, cue: token, phrases: parties.length > 0 ? parties : askedToStop(stage, candidate, at, noun) }
    }
    if (word.tag !== 'verb' || onlyDescribes(stage.passage, at)) continue
    const isLoose = joint === '' && isJoinedToAnother(stage.passage, head, at)
    const governor = isLoose || SURROUNDING.has(joint) ? undefined : joined(governingVerbsAt(stage.passage, at), joint)
    if (!(joint !== '' && governor?.preposition === joint) && isCarrier(stage, sentence, at)) continue
    const isDoers = governor?.doer === '-' && governor.status !== 'demanded' && !IMPOSSIBLE.has(word.verb?.value.lemma.past ?? '')
    if (isDoers && joint === '' && isSubjectOf(stage, sentence, at, head)) return undefined
    if (ABOUT.has(joint) && governor?.preposition === '' && governor.status === 'demanded' && ASSAULTS.has(kind)) return undefined
    if (OF_VERBS.has(word.verb?.value.lemma.past ?? '')) return undefined
    if (joint !== '' && DUTIES.has(word.verb?.value.lemma.past ?? '')) return undefined
    if (governor?.preposition === '' && joint === 'في' && (isMeeting(stage.passage, at, head) || STOPPING.has(governor.status)))
      return undefined
    // «التحقيق الذي تجريه أنقرة في اختفاء الصحفي»
    if (governor?.preposition === '' && word.pronoun !== '' && governor.status === 'happened' && joint !== '') return undefined
    if (!governor || (!INHERITED.has(governor.status) && isTaken(stage.passage, at, head, joint, governor))) return undefined
    const isOthers =
      (!isOrganised(stage.passage, kind, first) && isSuffered(stage.passage, kind, first, at, governor)) ||
      isUnderAnother(stage.passage, at, head, joint, governor)
    return { governor, at, cue: token, phrases: isOthers ? [] : partiesOf(stage, sentence, at, governor, head) }
  }
  return undefined
}

/** What a verb governs through its preposition, whatever stands between the two. */
function underVerb(stage: Stage, sentence: Candidate['sentence'], verb: number, head: number): Governing | undefined {
  const cue = stage.passage.tokens[verb]
  const governor = joined(governingVerbsAt(stage.passage, verb), jointOf(stage.passage, head))
  return governor && cue && { governor, at: verb, cue, phrases: partiesOf(stage, sentence, verb, governor, head) }
}

/** «طلبت توضيحات بشأن الهجوم»: nobody asks for the attack. Folded. */
const ABOUT = new Set(['بشان', 'حول', 'بخصوص', 'حيال', 'ازاء'])

/** «ما دفعهم إلى إطلاق النار»: behind «ما» a verb, with its pronoun too. */
function isOfWhat(words: Passage['words'], at: number): boolean {
  return words[at - 1]?.stem === 'ما' || words[at - 1]?.stem === 'مما'
}

/** «رهن التحقيق», «قيد المحاكمة»: nouns that are written like verbs. Folded. */
const UNDER = new Set(['رهن', 'قيد'])

/** «تطبيق القرار وانسحاب القوات»: a noun with its article ends before what «و» adds. */
function isBeforeJoined(words: Passage['words'], at: number, head: number, joint: string): boolean {
  return joint === '' && words[at]?.definite === true && words[head]?.conjunction === true
}

/** «تقرر رسميا في المؤتمر», «اقترح في الاجتماع»: where it is said, with no other deed between. */
function isMeeting(passage: Passage, verb: number, head: number): boolean {
  if (!passage.words[head]?.definite) return false
  for (let at = verb + 1; at < head; at++) if (isDeedNoun(passage, at)) return false
  return true
}

/** «أوقفت الشرطة عشرين شخصا في تظاهرة»: what is stopped is the object, and under «في» is where. */
const STOPPING = new Set<Status>(['cancelled', 'postponed'])

/** A noun after them is who nearly did something: «كادت الزيارة تتحول إلى أزمة». */
const OF_VERBS = new Set(['كاد'])

/** What cannot be done is their subject: «تعذر إجلاء الجرحى». */
const IMPOSSIBLE = new Set(['تعذر', 'استحال'])

/** What must be is their bare subject: «يجب إجراء انتخابات», not «يجب تقديم المسؤولين عن الهجوم». */
const DUTIES = new Set(['وجب', 'انبغى', 'تعين'])

/** «على خلفية احتجاجات», «على هامش القمة»: what goes on around something is not governed with it. */
function isSetting({ words }: Passage, at: number): boolean {
  const word = words[at]
  return word?.tag === 'noun' && SETTINGS.has(word.stem) && words[at - 1]?.tag === 'preposition'
}

const SETTINGS = new Set(['خلفيه', 'هامش', 'ضوء', 'ظل', 'اعقاب', 'سياق', 'خضم', 'غضون'])

/** Another clause begins with them, and is none of the verb's before them: «يريدون الخروج، لكن القصف». */
const TURNS = new Set(['لكن', 'بل', 'بينما', 'فيما', 'حيث'])

/** After these an event stands beside what the verb tells and is none of its: «علق التوزيع بعد احتجاز 38». */
export const SURROUNDING: ReadonlySet<string> = new Set([
  'بعد',
  'قبل',
  'منذ',
  'عقب',
  'اثر',
  'خلال',
  'اثناء',
  'غداه',
  'قبيل',
  'بعيد',
  'بسبب',
  'جراء',
  'نتيجه',
  'رغم',
  'وسط',
])

/** What is wanted, planned or feared is so with all that stands under it: «طالب بالضغط على إسرائيل لوقف القصف». */
const INHERITED = new Set<Status>(['demanded', 'planned', 'hypothetical', 'happened'])
/** «أعلنت النقابة تنظيم مسيرة»: who announces that it is held holds it. */
function isOrganised({ words }: Passage, kind: string, first: number): boolean {
  return kind === 'protest' && isCarrying(words[first - 1])
}

/** «أعلنت الشرطة مقتل ضابط بإطلاق نار»: what another event came of or went with is nothing that the verb's subject did. */
function isUnderAnother({ hits }: Passage, verb: number, head: number, joint: string, { preposition }: Governor): boolean {
  if (joint === '' || joint === preposition) return false
  for (let at = verb + 1; at < head; at++) if (hits.at(at, 'trigger-noun')) return true
  return false
}

/** A noun near its event («محاولة اغتيال»), or a participle that governs like its verb («مطالبين المجتمع الدولي بوقف القصف»). */
function governingWordAt(passage: Passage, at: number, head: number, joint: string): Governor | undefined {
  const { tokens, words, lexicon } = passage
  const form = tokens[at]?.form ?? ''
  const participle = lexicon.governingParticiples.get(bareParticiple(words, tokens, at))
  const governed = participle?.find(({ preposition, status }) => preposition === joint && !(words[at]?.definite && status !== 'demanded'))
  // «مقترحا بشأن»: a noun as well
  if (participle && joint !== '' && (governed || !lexicon.governingWords.has(form))) return governed
  const denying = participle?.find(({ preposition, status }) => preposition === '' && status === 'denied')
  // «نافيا إغلاق المعابر»
  if (denying && head === at + 1 && !words[at]?.definite) return denying
  // «حاولوا بدون جدوى اقتحام الحاجز»
  if (words[at + 1]?.stem === 'جدوي') return undefined
  if (head - at > NEAR_JOINED || isMedia(words, at) || isJudge(words, at)) return undefined
  const { stem = '', pronoun = '' } = words[at] ?? {}
  const { governingWords } = lexicon
  const governors = governingWords.get(form) ?? governingWords.get(stem) ?? governingWords.get(withoutPronoun(stem, pronoun))
  const governor = joined(
    governors?.filter(({ part, preposition, status }) => part !== 'adjective' && (preposition !== '' || isHeld(status, joint))),
    joint,
  )
  const isOwned = governor?.doer === 'subject' && joint === ''
  return governor && (head - at <= NEAR || ((governor.preposition !== '' || isOwned) && isOnlyNames(passage, at, head)))
    ? governor
    : undefined
}

/** What is ended, put off or absent is the noun's own object: not «وقف النار بوساطة مصرية», «عدم الاستقرار منذ الإطاحة». */
function isHeld(status: Status, joint: string): boolean {
  return !SURROUNDING.has(joint) && (!ABSENT.has(status) || OF_NOUN.has(joint))
}

const ABSENT = new Set<Status>(['denied', 'cancelled', 'postponed'])
const OF_NOUN = new Set(['', 'ل', 'الي', 'دون', 'بدون'])

/** «حالت دون وقوع هجوم», «للحيلولة دون التصويت»: not «without». */
function isKeptFrom(passage: Passage, at: number, first: number): boolean {
  const stem = passage.words[at]?.stem ?? ''
  if (stem === 'دون' && passage.words[at - 1]?.stem === 'حيلوله') return true
  let verb = at - 1
  while (verb > Math.max(first, at - LONGEST_REACH) && passage.words[verb]?.tag !== 'verb') verb--
  return governingVerbsAt(passage, verb).some(({ preposition }) => preposition !== '' && preposition === stem)
}

/** A governing noun stands no further before its event, in tokens. */
const NEAR = 3
/** One that a preposition joins to it, with somebody's name between. */
const NEAR_JOINED = 9

function isParticiple({ tokens, words, lexicon }: Passage, at: number): boolean {
  return lexicon.governingParticiples.has(bareParticiple(words, tokens, at))
}

/** «والمطالبين» is «مطالبين». */
function bareParticiple(words: Passage['words'], tokens: Passage['tokens'], at: number): string {
  const form = tokens[at]?.form ?? ''
  if (words[at]?.definite) return words[at]?.stem ?? form
  return words[at]?.conjunction ? form.slice(1) : form
}

/** «داعيا إسرائيل إلى فتح المعبر», «قرار الرئيس الانسحاب», «نيته زيارة باريس», «تعرض المدينة لقصف»: who is to do it or undergoes it stands between the two, or is the noun's pronoun. */
function underNoun(stage: Stage, candidate: Candidate, at: number, head: number, { doer }: Governor): readonly Phrase[] {
  const { words, lexicon } = stage.passage
  if (doer === 'asked') return asked(stage, at, head)
  const stem = withoutPronoun(words[at]?.stem ?? '', words[at]?.pronoun ?? '')
  const isNoun = lexicon.governingWords.has(words[at]?.stem ?? '') || lexicon.governingWords.has(stem)
  const isOwn = doer === 'subject' || doer === 'undergoes'
  if (!(doer === 'object' ? isParticiple(stage.passage, at) : isOwn && isNoun) || SUFFERED.has(candidate.kind)) return []
  if (words[at]?.pronoun) {
    const owner = findPossessor(stage, { ...candidate, last: at })
    if (owner) return [owner]
    const owners = ownersTogether(stage, candidate.sentence, at)
    return owners.length > 0 ? owners : ownersRightBefore(stage, candidate.sentence, at)
  }
  const [between] = findConstituents(stage, at + 1, head)
  if (between?.first !== at + 1 || between.preposition !== '' || between.time !== undefined) return []
  return between.phrases.filter((phrase) => doer === 'undergoes' || isAgentiveOwner(stage, phrase))
}
