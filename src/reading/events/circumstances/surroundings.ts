import type { VerbLemma } from '../../../lexicon/inflect/verb.ts'
import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { asideBefore, isToldBy } from '../clause/aside.ts'
import { isElsewhen, isMeanwhile } from '../clause/causes.ts'
import { type Constituent, clauseEnd, clauseStart, constituentsAfter, findConstituents } from '../clause/clause.ts'
import { openingOfDated } from '../clause/dated-clause.ts'
import { isClauseOfCharge } from '../clause/held-for.ts'
import { findRelativeClause } from '../clause/relative-clause.ts'
import { subjectBefore } from '../clause/subject.ts'
import { SUFFERED } from '../clause/suffered.ts'
import type { Stage } from '../stage.ts'
import { isAnnounced } from '../status/announced.ts'
import { isLookedInto } from './looked-into.ts'
import { ownConstituents } from './own-constituents.ts'
import { WITNESSING } from './witness.ts'

/** What stands around an event in its clause and may tell where and when it was. */
export interface Surroundings {
  /** What follows it. */
  readonly after: readonly Constituent[]
  /** What its clause opens with. */
  readonly before: readonly Constituent[]
  /** A noun's: what stands before the verb of its clause («وفي المكلا، فرق جنود مظاهرة»). */
  readonly frame: readonly Constituent[]
  /** The token of a noun's verb, where one stands right before its clause. */
  readonly host: number | undefined
}

/** Gather the constituents around an event, without those that are somebody else's. */
export function findSurroundings(stage: Stage, candidate: Candidate): Surroundings {
  const { passage } = stage
  const { sentence, verb } = candidate
  const from = verb ? verb.index + 1 : candidate.end + 1
  const head = verb?.index ?? candidate.first
  const start = clauseStart(passage, head, sentence)
  const own = ownConstituents(stage, candidate, [...constituentsAfter(stage, from, sentence), ...pastClause(stage, candidate, from)])
  if (verb && passage.words[start - 1]?.tag !== 'complementiser' && opensQuote(stage, head))
    return { after: own, before: [], frame: [], host: undefined }
  if (verb) {
    const opening = openingOfDated(stage, head) ?? start
    return { after: own, before: opensClause(stage, head, start) ? findConstituents(stage, opening, head) : [], frame: [], host: undefined }
  }
  const after = [...own, ...predicate(stage, candidate)]
  const host = passage.words[start - 1]?.verb
  if (isElsewhen(passage, candidate.first)) return { after, frame: [], ...seenBy(stage, candidate, start) }
  const aside = asideBefore(stage, candidate, start)
  if (aside !== undefined) return { after, before: findConstituents(stage, aside + 1, head), frame: [], host: undefined }
  // «انتقد الوزير الأربعاء القرار، موجها الاتهام إلى الشركة»: what somebody does with what he says is none of what he says
  const isMeantime = candidate.rule === 'participle-trigger'
  const stance = host && !isMeantime && passage.lexicon.reportingVerbs.get(host.value.lemma)?.stance
  if (stance && !TELLING.has(stance) && !isMeanwhile(passage, candidate.first) && !isOrdered(candidate, host.value.lemma))
    return { after, before: [], frame: [], host: undefined }
  if (host && isAnnounced(passage, candidate, host.value.lemma)) return { after, before: [], frame: [], host: undefined }
  if (host && !isMeantime && isApproved(passage, candidate.first, host.value.lemma))
    return { after, before: [], frame: [], host: undefined }
  if (host && isStanding(passage, start - 1)) return { after, before: [], frame: [], host: undefined }
  const opened = findConstituents(stage, start, head)
  const said = isMeantime ? opened.filter(({ time }) => time === undefined || stage.times[time]?.precision !== 'year') : opened
  const before =
    isToldBy(passage, candidate) || isLookedInto(passage, candidate)
      ? said.filter(({ time }) => time === undefined)
      : host && isSaid(stage, candidate, host.value.lemma)
        ? said.filter(({ time }) => time !== undefined)
        : said
  const dated = host && openingOfDated(stage, start - 1)
  const opening = dated ?? (host ? clauseStart(passage, start - 1, sentence) : start)
  const opener = dated === undefined ? passage.words[opening - 1]?.verb?.value.lemma.past : undefined
  const opens = host && (!opener || opener === WAS) ? findConstituents(stage, opening, start - 1) : []
  const framed = isLookedInto(passage, candidate) ? opens.filter(({ time }) => time === undefined) : opens
  const frame = opener === WAS ? framed.filter(({ time }) => time !== undefined) : framed
  return { after, before, frame, host: host ? start - 1 : undefined }
}

/** «أطلق مسلحون كانوا يستقلون دراجة النار في سبها»: what follows the phrase's last word, where a clause that describes its doer stands before that. */
function pastClause(stage: Stage, { end, sentence }: Candidate, from: number): readonly Constituent[] {
  return clauseEnd(stage, from, sentence) < end ? constituentsAfter(stage, end + 1, sentence) : []
}

/** «شهدت الحسكة انتشارا عقب اشتباكات»: the place that saw what came of it saw that as well. */
function seenBy(stage: Stage, { kind, first }: Candidate, start: number): Pick<Surroundings, 'before' | 'host'> {
  const { words } = stage.passage
  const isSeen = SEEN.has(kind) && words[first - 1]?.tag === 'preposition' && WITNESSING.has(words[start - 1]?.verb?.value.lemma.past ?? '')
  const [witness] = isSeen ? findConstituents(stage, start, first) : []
  return witness?.preposition === '' && witness.time === undefined
    ? { before: [witness], host: start - 1 }
    : { before: [], host: undefined }
}

/** «قال بيان الخميس "أنشأت الوكالة"»: what stands before the first word that somebody is quoted with is when and where he said it. */
function opensQuote({ passage: { tokens }, quotes }: Stage, verb: number): boolean {
  const start = tokens[verb]?.start ?? 0
  return tokens[verb - 1]?.form === '"' && quotes.around(start).some(({ content }) => content.start >= start - 1 && content.start <= start)
}

/**
 * Whether what stands before a verb opens its clause. A verb under «و» goes on after another's («حاصروا المخيم فجرا وهدموا منزلا»), and a present
 * one describes what another's clause ends with («فروا الاثنين إلى مناطق تسيطر عليها القوات»).
 */
function opensClause({ passage, timeOf }: Stage, verb: number, start: number): boolean {
  const { words } = passage
  const before = words[start - 1]?.verb?.value.aspect
  const isCounted = timeOf.has(verb - 1) || words[verb - 2]?.tag === 'number'
  if (before !== undefined && !isCounted && describesNoun(passage, verb)) return false
  return before === undefined || (!words[verb]?.conjunction && !(before === 'past' && words[verb]?.verb?.value.aspect !== 'past'))
}

/** In tokens. */
const NOUN_AND_QUALITIES = 4

/**
 * «أمر الاثنين بالإفراج عن سيدة فرنسية اعتقلت في الموصل»: right after an indefinite noun or its quality a verb says something of that one; what a deed's
 * noun goes on with is of that deed.
 */
function describesNoun({ words, hits, lexicon }: Passage, verb: number): boolean {
  const lemma = words[verb]?.verb?.value.lemma
  if (lemma && lexicon.lightVerbs.has(lemma)) return false
  for (let at = verb - 1; words[at]?.tag === 'noun' && at >= verb - NOUN_AND_QUALITIES; at--) if (hits.at(at, 'trigger-noun')) return false
  const [word, before] = [words[verb], words[verb - 1]]
  return (
    !word?.conjunction &&
    before?.tag === 'noun' &&
    (before.common || before.adjective) &&
    !before.closed &&
    !before.accusative &&
    !before.place
  )
}

/** «كانت الساعات الماضية قد شهدت مواجهات»: what stands after it may tell the day. */
const WAS = 'كان'

/** Whether a noun's verb only says something: the place beside it is the speaker's («أفاد مراسلنا في غزة باستشهاد»), its day as a rule the event's. */
function isSaid({ passage: { lexicon } }: Stage, { kind }: Candidate, host: VerbLemma): boolean {
  const use = lexicon.lightVerbs.get(host)
  return lexicon.reportingVerbs.has(host) && use !== 'occurs' && (SUFFERED.has(kind) || use !== 'carries-out')
}

/** «أيد الوزير الاثنين محاكمة المقاتلين»: what is approved of or opposed is at its own time, by the verb's past. */
const APPROVING: ReadonlySet<string> = new Set('أيد|ساند|بارك|عارض|رحب|أشاد|انتقد'.split('|'))

function isApproved({ words }: Passage, noun: number, { past }: VerbLemma): boolean {
  return APPROVING.has(past) && words[noun]?.preposition !== 'ل' && words[noun - 1]?.tag !== 'preposition'
}

/** Verbs that say what somebody is or where he lives, by their past. */
const STANDING: ReadonlySet<string> = new Set('شغل|ترأس|رأس|تولى|أقام|قطن|سكن|عاش|عمل|انتمى|حمل|تمركز'.split('|'))

/** «تعرض المدير الذي يعمل في طرابلس لكمين»: where somebody lives or holds office is not where he was met with something. */
function isStanding({ words, hits }: Passage, verb: number): boolean {
  if (words[verb]?.verb?.value.aspect === 'past' || words[verb - 1]?.tag !== 'relative') return false
  return hits.all(verb, 'verb').some(({ value }) => STANDING.has(value.lemma.past))
}

/** What is done by whoever is to order it, by the verb's past: «أمر القضاء الاثنين بالإفراج عن سيدة». */
const ORDERING: ReadonlySet<string> = new Set(['أمر', 'قضى'])
const BY_ORDER = new Set(['release', 'sentence', 'deport', 'arrest'])

function isOrdered({ kind }: Candidate, { past }: VerbLemma): boolean {
  return ORDERING.has(past) && BY_ORDER.has(kind)
}

/** Stances of those who tell what was; what is demanded, denied or threatened today is not today. */
const TELLING = new Set(['asserts', 'confirms'])

/** What is told of an event noun by the verb after it: «الهجوم الذي وقع أمس», «كانت المفاوضات قد انهارت في ديسمبر». */
function predicate(stage: Stage, candidate: Candidate): readonly Constituent[] {
  const relative = findRelativeClause(stage, candidate)
  if (relative && isClauseOfCharge(stage.passage, candidate, relative.verb)) return []
  if (relative) {
    const told = findConstituents(stage, relative.verb + 1, relative.end)
    // «سيجمعه بزعيم كوريا»: with whom, and not where
    const own = relative.use === 'gathers' ? told.filter(({ preposition }) => preposition !== 'ب') : told
    return atTarget(stage.passage, candidate, relative.verb, own)
  }
  const { passage } = stage
  let at = clauseEnd(stage, candidate.end + 1, candidate.sentence)
  while (passage.words[at]?.tag === 'particle') at++
  const lemma = passage.words[at]?.verb?.value.lemma
  if (!lemma || at >= candidate.sentence.last || isClauseOfCharge(passage, candidate, at)) return []
  const isDescribed = passage.lexicon.lightVerbs.has(lemma) && isOneStretch(passage, candidate.end, at)
  const isHeld = isCarriedOut(passage, lemma) && (isDescribed || passage.words[at]?.pronoun === '')
  if (isAnother(passage, lemma) && !isHeld) return []
  if (!isDescribed && subjectBefore(stage, candidate.sentence, at)?.first !== candidate.first) return []
  return atTarget(passage, candidate, at, findConstituents(stage, at + 1, clauseEnd(stage, at + 1, candidate.sentence)))
}

/** «القمة ستعقد الخميس», «الغارة نفذت فجرا», «اجتماع عقدته اللجنة في باريس»: behind an event noun it tells of that, and of nothing that somebody wills or says. */
function isCarriedOut({ lexicon }: Passage, lemma: VerbLemma): boolean {
  return lexicon.lightVerbs.get(lemma) === 'carries-out' && !lexicon.reportingVerbs.has(lemma)
}

/** What a verb is aimed at, or which place saw the event, told as where it was. */
function atTarget({ hits, words }: Passage, { kind, end }: Candidate, verb: number, told: readonly Constituent[]): readonly Constituent[] {
  for (let at = end + 1; at < verb; at++) {
    const word = words[at]
    const isQuality = word?.adjective || (word?.tag === 'noun' && !word.closed && !word.conjunction && word.preposition === '')
    if (word?.tag !== 'relative' && word?.tag !== 'mark' && word?.tag !== 'particle' && !isQuality && word?.preposition !== 'ب') return told
  }
  const isThere = hits
    .all(verb, 'verb')
    .some(({ value, pronoun }) => (SEEN.has(kind) && AT_TARGET.has(value.lemma.past)) || (pronoun !== '' && SEEING.has(value.lemma.past)))
  const [first, ...more] = told
  return isThere && first?.preposition === '' && first.time === undefined ? [{ ...first, preposition: 'في' }, ...more] : told
}

/** «هجوم استهدف قاعدة حميميم»: what an attack is aimed at is where it was, by the verb's past. */
const AT_TARGET: ReadonlySet<string> = new Set(['استهدف', 'طال', 'ضرب', 'هز'])
/** What a place is hit by or sees. */
const SEEN = new Set([
  'attack',
  'strike',
  'bomb',
  'explosion',
  'clash',
  'protest',
  'riot',
  'sit-in',
  'vote',
  'earthquake',
  'storm',
  'flood',
])
/** «احتجاجات شهدتها البصرة»: which place saw it, by the verb's past. */
const SEEING: ReadonlySet<string> = new Set(['شهد', 'عرف', 'استضاف', 'احتضن', 'عاش'])

/** «هجوم بغاز أعصاب استهدف العميل»: between an event noun and the verb that goes on about it stand only nouns and what it was done with. */
function isOneStretch({ words }: Passage, noun: number, verb: number): boolean {
  if (words[noun]?.closed || words[verb]?.conjunction) return false
  for (let at = noun + 1; at < verb; at++) {
    const word = words[at]
    if ((word?.stem === 'من' && word.pronoun === '') || word?.stem === 'غير' || (word?.tag === 'mark' && at === verb - 1)) continue
    if (word?.tag !== 'noun' || word.closed || word.conjunction || (word.preposition !== '' && word.preposition !== 'ب')) return false
  }
  return true
}

/** A verb that says, wills or does something of its own: its day is not the event's. */
export function isAnother({ lexicon }: Passage, lemma: VerbLemma): boolean {
  if (lemma.past === 'كان') return false
  const use = lexicon.lightVerbs.get(lemma)
  if (lexicon.reportingVerbs.has(lemma) || use === 'results' || lexicon.governingVerbs.has(lemma)) return true
  return use === undefined && lexicon.triggerVerbs.has(lemma)
}
