import type { Hit } from '../../../lexicon/finder.ts'
import type { VerbLemma } from '../../../lexicon/inflect/verb.ts'
import { PEERS } from '../../coreference/unsaid-subject.ts'
import { bareStem } from '../../mentions/definite.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { isHerCountry } from '../../syntax/her-country.ts'
import { isClosed, type Phrase } from '../../syntax/noun-phrase.ts'
import { isAccusative, isCircumstance } from '../clause/accusative.ts'
import type { Constituent } from '../clause/clause.ts'
import { isDeedNoun } from '../clause/deed-noun.ts'
import { instrumentOf } from '../participants/instrument.ts'
import type { Stage } from '../stage.ts'
import { SAID } from '../triggers/said.ts'
import { isAddressed } from './addressed.ts'
import { isAgentive } from './agentive.ts'
import { isFiring } from './firing.ts'
import { isSpeaker } from './speaker-noun.ts'

// Whether what stands after a verb is who does it, or what it is done to.

/**
 * Whether the phrase after a verb is its subject: it can act; the verb's object is in its set phrase («أطلقت مسيرة النار»); or another bare phrase follows for the object («أوقفت مصالح الأمن 22 شخصا»);
 * or the verb takes no object, or is one that only people do («أعلنت القوى الوطنية»).
 */
export function isSubject(stage: Stage, hit: Hit<'verb'>, bare: readonly Constituent[], hasObject: boolean): boolean {
  const { value } = hit
  const first = bare[0]?.phrases[0]
  if (!first) return false
  if (isAccusative(stage, first) || (bare.length === 1 && isVisited(stage, value, first))) return false
  if (isAddressed(stage, hit, bare) || (bare.length === 1 && isHisPeer(stage, first) && takesObject(stage, hit))) return false
  if (isFiring(stage, hit, bare)) return true
  if (isAgentive(stage, first) || (isSaid(stage, hit) && isSpeaker(stage, first))) return true
  if (isCircumstance(stage, first)) return false
  if (hasObject && (isClosed(stage.passage.words, first) || instrumentOf(stage, first))) return true
  const { lexicon, words } = stage.passage
  if (bare.length > 1 && (words[first.first]?.tag === 'noun' || words[first.first]?.tag === 'quantifier')) return true
  if (bare.length > 1 && movesSomebody(stage, value) && words[first.first]?.tag === 'demonstrative') return true
  if (RESULTING.has(value.lemma.past)) return true
  const triggers = lexicon.triggerVerbs.get(value.lemma)
  if (triggers) return triggers.every(({ object }) => object === '-')
  const isWilling = lexicon.governingVerbs.get(value.lemma)?.some(({ doer, preposition }) => doer === 'subject' && preposition !== '')
  return isWilling === true || lexicon.reportingVerbs.has(value.lemma)
}

/** «دفعت هذه الإجراءات المستشار إلى الاستقالة»: a verb whose object does the deed that follows. */
export function movesSomebody({ passage: { lexicon } }: Stage, { lemma }: Hit<'verb'>['value']): boolean {
  return lexicon.governingVerbs.get(lemma)?.some(({ doer }) => doer === 'object') === true
}

/** «بعدما استقبل ضيفه», «والتقى نظيره»: alone after a verb that is done to somebody, whose guest or peer he is does it. */
function isHisPeer({ passage: { words } }: Stage, { first }: Phrase): boolean {
  const { stem = '', pronoun = '' } = words[first] ?? {}
  return pronoun !== '' && (PEERS.has(stem) || GUEST.test(stem))
}

const GUEST = /^ضيف(?:ه|ها|هم)$/

/** What may be a verb of what parties say of each other. */
function isSaid({ passage: { hits, lexicon } }: Stage, { first }: Hit<'verb'>): boolean {
  return hits.all(first, 'verb').some(({ value }) => lexicon.triggerVerbs.get(value.lemma)?.some(({ kind }) => SAID.has(kind)))
}

/** «تسببت العواصف في قطع الطرقات»: what follows these is what it came of. */
const RESULTING = new Set(['تسبب', 'أسفر', 'أفضى', 'أودى'])

/** «حيث سيزور تشاد», «وغادر باريس»: a country or town alone after these is where one goes. */
export function isVisited({ passage, book }: Stage, { lemma }: Hit<'verb'>['value'], phrase: Phrase): boolean {
  if (!GOING.has(lemma.past)) return false
  if (lemma.past === INSPECTING && areInspected(passage, phrase)) return true
  const mention = entityOfPhrase(passage, book, phrase)
  const kind = mention && book.get(mention.entity)?.kind
  return kind === 'country' || kind === 'place' || passage.words[phrase.first]?.placeHead === true
}

const GOING = new Set(['زار', 'غادر', 'تفقد'])
const INSPECTING = 'تفقد'

/** «وتفقد الوحدات المنتشرة», «تفقد الجرحى»: many, or a body of men, are whom one looks after. */
function areInspected({ hits, words }: Stage['passage'], { first }: Phrase): boolean {
  const group = hits.at(first, 'group')
  return words[first]?.stem.endsWith('ات') === true || group?.value.number === 'plural' || group?.value.group.class === 'unit'
}

/** A verb before its subject is singular and has its gender: a feminine verb never has a lone man, «ون» or a masculine role as subject. */
export function agrees({ passage }: Stage, agreements: readonly string[], phrase: Phrase): boolean {
  const { first } = phrase
  const role = passage.words[first]?.tag === 'number' || isState(passage, first) ? undefined : roleAt(passage, first)
  const isFeminineVerb = agreements.includes('3fs') && !agreements.includes('3ms')
  const isMasculineVerb = agreements.includes('3ms') && !agreements.includes('3fs')
  if (role && role.value.number === 'singular') return role.value.gender === 'f' ? !isMasculineVerb : !isFeminineVerb
  const head = passage.words[first]
  if (isFeminineVerb) return !head?.stem.endsWith('ون') && !(isClosed(passage.words, phrase) && MASCULINE.has(bareStem(passage, first)))
  const isHis = isMasculineVerb && passage.words[first - 1]?.tag === 'verb' && !passage.words[first - 1]?.stem.startsWith('ت')
  if (isHis && !passage.hits.at(first - 1, 'trigger-noun') && isHerCountry(passage.hits, first)) return false
  return !(isHis && head?.tag === 'noun' && isClosed(passage.words, phrase) && FEMININE.has(bareStem(passage, first)))
}

/** «محاميه» is no «محامية». */
function roleAt({ hits, words }: Stage['passage'], first: number): Hit<'role'> | undefined {
  const pronoun = words[first]?.pronoun ?? ''
  return hits.all(first, 'role').find((each) => each.pronoun === pronoun) ?? hits.at(first, 'role')
}

/** «أدانت دولة الإمارات»: the same word is the title of a prime minister («دولة الرئيس»). */
function isState({ hits, words }: Stage['passage'], first: number): boolean {
  const country = hits.at(first, 'country')
  return country !== undefined && country.last > first && words[first]?.stem.endsWith('ه') === true
}

/** Bodies whose word is masculine: «تتهم البرلمان», «طالبت مجلس الأمن» have it as their object. Folded. */
const MASCULINE = new Set('جيش حزب برلمان مجلس نظام تنظيم تحالف اتحاد ايتلاف جهاز حرس كونغرس كنيست قضاء فريق وفد ناتو'.split(' '))
/** Bodies whose word is feminine: so has «يتهم الحكومة». Folded. */
const FEMININE = new Set(
  'حكومه شرطه معارضه سلطه سلطات حركه جماعه جبهه منظمه وزاره محكمه لجنه هييه رياسه نيابه مليشيا ميليشيا قوات شركه'.split(' '),
)

/** «كما حثت لجنة الانتخابات على التدقيق», «وناشدت الدول المانحة التدخل»: these are always done to somebody, who stands behind them alone or with what he is to do. */
export function isUrged(stage: Stage, { value }: Hit<'verb'>, [somebody, deed, third]: readonly Constituent[]): boolean {
  if (!somebody || third || !URGING.has(value.lemma.past)) return false
  if (!deed) return true
  return value.lemma.past === PLEADING && deed.first === somebody.last + 1 && isDeedNoun(stage.passage, deed.first)
}

export const URGING = new Set(['حث', 'حض', 'ناشد'])
/** Of these it has what one is to do as its second object: «ناشد الدول التدخل». */
export const PLEADING = 'ناشد'

/** An event verb that is done to somebody or something. */
export function takesObject({ passage }: Stage, { value, first }: Hit<'verb'>): boolean {
  const takes = (lemma: VerbLemma) => passage.lexicon.triggerVerbs.get(lemma)?.every(({ object }) => object !== '-' && object !== 'place')
  const own = takes(value.lemma)
  return own === undefined ? passage.hits.all(first, 'verb').some((other) => takes(other.value.lemma) === true) : own
}

/** An event verb that is done to somebody in one of its meanings: «أوقفت 12 شخصا». */
export function mayTakeObject({ passage }: Stage, { value }: Hit<'verb'>): boolean {
  return passage.lexicon.triggerVerbs.get(value.lemma)?.some(({ object }) => object === 'victim' || object === 'recipient') === true
}

/** «قتل خمسة جنود»: one bare phrase after a verb that is written like its passive may be what it was done to. */
export function isObjectOnly(stage: Stage, { value }: Hit<'verb'>, bare: readonly Constituent[]): boolean {
  const first = bare[0]?.phrases[0]
  return value.voice !== 'active' && bare.length === 1 && first !== undefined && !isAccusative(stage, first)
}

/** «قياديا», «20 مهاجرا»: by its ending, or as a figure after a verb that has its doer elsewhere. */
export function isOnlyObject(stage: Stage, phrase: Phrase): boolean {
  return isAccusative(stage, phrase) || (stage.quantityOf.has(phrase.first) && !isClosed(stage.passage.words, phrase))
}
