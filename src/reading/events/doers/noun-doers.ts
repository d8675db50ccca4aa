import type { Filling } from '../../../lexicon/tables/triggers.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { isInside } from '../clause/antecedent.ts'
import { withoutPronoun } from '../clause/bare-form.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfDeed, isCarrying } from '../clause/governed-head.ts'
import type { Governing } from '../clause/governor.ts'
import { phraseAt, phrasesAt } from '../clause/phrases.ts'
import { MOVED, SUFFERED } from '../clause/suffered.ts'
import { phraseHeads } from '../heads.ts'
import type { Filled } from '../participants/fill-roles.ts'
import { instrumentOf } from '../participants/instrument.ts'
import type { Stage } from '../stage.ts'
import { isAgentiveOwner } from './agentive.ts'
import { findPossessor } from './possessor.ts'
import { whoActed } from './spoken-for.ts'

/** Who does what a governing word says, or whom it is done to: «قرر الرئيس إقالة الوزير», «تعرض المقر لهجوم». */
export function governedPeople(stage: Stage, candidate: Candidate, { governor, phrases }: Governing): Filled[] {
  const before = phrases.filter(({ last }) => last < candidate.first)
  if (governor.doer === 'undergoes') return before.map((phrase) => ({ role: sufferer(stage, candidate, phrase), phrase }))
  // «دفع القصف المدنيين إلى النزوح»: they are made to suffer it
  if (governor.doer === 'object' && MOVED.has(candidate.kind))
    return before.filter((phrase) => phraseHeads(stage, phrase).includes('@people')).map((phrase) => ({ role: 'victim', phrase }))
  return before.flatMap((phrase) => whoActed(stage, candidate.kind, phrase)).map((phrase) => ({ role: 'actor', phrase }))
}

/** «تعرض المقر لهجوم», «تعرض الصحفي للخطف»: a person is the victim where the kind of event has one. */
function sufferer({ passage, book }: Stage, { kind }: Candidate, phrase: Phrase): 'victim' | 'recipient' {
  const roles = passage.lexicon.kinds.get(kind)?.roles
  const mention = entityOfPhrase(passage, book, phrase)
  const isPerson = mention !== undefined && book.get(mention.entity)?.kind === 'person'
  return roles?.includes('recipient') && !(isPerson && roles.includes('victim')) ? 'recipient' : 'victim'
}

/** Those who carry the event out, where a noun says so: «إثر إجرائه محادثات», «بعد شن إسرائيل غارات». */
export function carriersOf(stage: Stage, candidate: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const { first, sentence } = candidate
  if (words[first]?.preposition || words[first]?.conjunction) return []
  for (let at = first - 1; at >= Math.max(sentence.first, first - LONGEST_CARRIED) && words[at]?.tag === 'noun'; at--) {
    const noun = withoutPronoun(words[at]?.stem ?? '', words[at]?.pronoun ?? '')
    const isTaking =
      (words[first]?.definite || words[first]?.stem === SEIZURE) &&
      (TAKING.has(noun) || (words[at]?.pronoun !== '' && CARRIED_ON.has(noun)))
    if (!isTaking && (words[first]?.definite || !isCarrying(words[at]))) continue
    if (!words[at]?.pronoun) {
      const owners = phrasesAt(stage, at + 1, first)
      return owners.at(-1)?.last === first - 1 && owners.every((owner) => isAgentiveOwner(stage, owner)) ? owners : []
    }
    const owner = findPossessor(stage, { ...candidate, last: at })
    return owner && at === first - 1 && isAgentiveOwner(stage, owner) ? [owner] : []
  }
  return []
}

/** «قيام طائرات بقصف سوق», «إقدام مستوطنين على إحراق مسجد», «لقيامه بقتل زوجته»: whose deed a noun of doing says that it is. */
export function undertakersOf(stage: Stage, candidate: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const { sentence } = candidate
  const head = firstOfDeed(stage.passage, candidate.first, sentence)
  const joint = prepositionOf(stage.passage, head)
  const last = words[head]?.preposition ? head - 1 : head - 2
  for (let at = last; at >= Math.max(sentence.first, last - LONGEST_CARRIED) && isInside(words[at]); at--) {
    const { stem = '', pronoun = '', definite = false } = words[at] ?? {}
    const noun = withoutPronoun(stem, pronoun)
    const isTold = noun === ANNOUNCEMENT && joint === 'عن' && !SUFFERED.has(candidate.kind)
    if (definite || !(isTold || UNDERTAKING.get(noun)?.has(joint))) continue
    const owner = pronoun ? (at === last ? findPossessor(stage, { ...candidate, last: at }) : undefined) : phraseAt(stage, at + 1, last + 1)
    const isWhole = owner && (pronoun !== '' || owner.last === last)
    const isNamed = isTold && owner !== undefined && entityOfPhrase(stage.passage, stage.book, owner) !== undefined
    return isWhole && (isNamed || isAgentiveOwner(stage, owner) || instrumentOf(stage, owner)) ? [owner] : []
  }
  return []
}

/** Nouns of doing or of setting about it, and what joins the deed to them: «تقدم محام بشكوى», «لجوء الدول إلى فرض». Folded. */
const UNDERTAKING = new Map(
  Object.entries({
    قيام: 'ب',
    اقدام: 'علي',
    تنفيذ: 'ل',
    تقدم: 'ب',
    مبادره: 'ب الي',
    مسارعه: 'ب الي',
    شروع: 'في',
    بدء: 'ب في',
    استمرار: 'في ب',
    لجوء: 'الي',
    تمكن: 'من',
    محاوله: 'ل',
    محاولات: 'ل',
    جهود: 'ل',
    خطه: 'ل',
    خطط: 'ل',
    مهمه: 'ل',
    سعي: 'الي ل',
    مساعي: 'الي ل',
    اصرار: 'علي',
    مضي: 'في',
    موافقه: 'علي',
    تصميم: 'علي',
    عزم: 'علي',
    حرص: 'علي',
    اكتفاء: 'ب',
    تلويح: 'ب',
    تلميح: 'ب الي',
    انخراط: 'في',
    فشل: 'في',
    اخفاق: 'في',
    نجاح: 'في',
    قدره: 'علي',
    استعداد: 'ل',
    رغبه: 'في',
  }).map(([noun, joints]) => [noun, new Set(joints.split(' '))]),
)

/** «إعلان الرياض عن طرد السفير»: who announces what is his own to do. Folded. */
const ANNOUNCEMENT = 'اعلان'

/** «استعادة القوات السيطرة على», «مواصلة الجيش القتال»: what is taken or gone on with has the article. Folded. */
const TAKING = new Set(['القاء', 'استعاده', 'احكام', 'بسط', 'فرض', 'استرداد', 'مواصله', 'خوض'])
/** «إلقاء الشرطة القبض على»: with what follows it is one phrase, whose article is its own. */
const SEIZURE = 'القبض'

/** «شنها الهجوم», «توقيعهما الاتفاق»: behind the pronoun of whoever does it the deed has the article as well. Folded. */
const CARRIED_ON = new Set(['شن', 'بدء', 'خوض', 'تنفيذ', 'ارتكاب', 'توقيع', 'ابرام', 'استيناف', 'اطلاق', 'تنظيم'])

/** A noun that carries an event stands no further before it, in tokens. */
const LONGEST_CARRIED = 10

/** «نجحت القوات في حصارها»: whose pronoun stands on the deed is nobody that does it. */
export function withoutDoers({ passage, book }: Stage, filled: readonly Filled[], doers: readonly Filled[]): Filled[] {
  const entityOf = ({ phrase }: Filled) => entityOfPhrase(passage, book, phrase)?.entity
  const entities = new Set(doers.filter(({ role }) => role === 'actor').map(entityOf))
  entities.delete(undefined)
  return filled.filter((each) => !UNDERGOING.has(each.role) || !entities.has(entityOf(each)))
}

const UNDERGOING = new Set<Filling>(['victim', 'recipient'])

/** «أعلن الصحفي اعتقاله»: who tells of it may be whom it befell. */
export function isOfWords({ words, lexicon }: Passage, { at }: Governing): boolean {
  const lemma = words[at]?.verb?.value.lemma
  return lemma !== undefined && lexicon.reportingVerbs.has(lemma)
}
