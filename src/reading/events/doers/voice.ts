import type { Hit } from '../../../lexicon/finder.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { isClosed, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate, CandidateVerb } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import { doneInRelative } from '../clause/done-in-relative.ts'
import { phraseHeads } from '../heads.ts'
import { instrumentOf } from '../participants/instrument.ts'
import { isOfficeGiven, MAKING } from '../participants/new-office.ts'
import type { Stage } from '../stage.ts'
import { needsOf } from '../triggers/needs-of.ts'
import { isAgentive } from './agentive.ts'
import { isFiring } from './firing.ts'
import { agrees } from './subject-after.ts'

/** Forms that hardly any reporter puts in the passive after its subject: «أردوغان يتوعد». */
const NEVER_PASSIVE = new Set(['V', 'VI', 'VII', 'IX'])

/**
 * Whether a verb is passive. Most passives are written like their actives: a transitive verb with one bare phrase and no doer before it
 * is passive («قتل خمسة أشخاص»), with two it is active («قتل الجنود خمسة»); «من قبل» and «على يد» settle it.
 *
 * @param sharedDoer A verb before this one has a doer that could be this one's too («هاجم مسلح المركز وقتل خمسة»).
 */
export function isPassive(
  stage: Stage,
  candidate: Candidate,
  bare: readonly Constituent[],
  before: Phrase | undefined,
  sharedDoer: boolean,
): boolean {
  const { verb, frame } = candidate
  if (!verb) return false
  const { voice, agreements } = verb.hit.value
  if (isPassiveForm(stage, verb)) return candidate.kind !== 'deny' || !isDenied(stage, verb, bare[0])
  if (voice !== 'either') return false
  const isDone = before !== undefined && bare.length === 0 && isDoneTo(stage, candidate, before)
  // «التهم التي وجهت إليه»: what such a verb takes is no party to it
  if (isDone && frame.object === '-' && instrumentOf(stage, before) === undefined) return true
  if (ONLY_ACTIVE.has(candidate.kind) || frame.object === '-' || frame.object === 'place' || frame.object === 'with' || verb.hit.pronoun)
    return false
  if (hasAgentPhrase(stage, verb.index)) return true
  if (bare.length === 0 && isJoinedOn(stage, verb.index)) return false
  if (before && candidate.kind === 'accuse' && bare.length === 0 && isCharged(stage, verb.index)) return true
  if (frame.object === 'victim' && bare.length === 1 && isThere(stage, verb.index) && befallsPeople(stage, bare[0])) return true
  if (before)
    return (
      bare.length === 0 &&
      (frame.object === 'victim' || isTown(stage, before) || isBill(stage, candidate, before) || isDone) &&
      !NEVER_PASSIVE.has(verb.hit.value.lemma.form)
    )
  if (bare.length === 0 && frame.object === 'victim') return !opensRelative(stage, verb.index + 1)
  if (bare.length > 1 && frame.object === 'victim' && isBareFigure(stage, verb.index, bare[0])) return !sharedDoer
  if (candidate.kind === 'sanction' && isDesignated(stage, bare)) return true
  if (bare.length !== 1) return !sharedDoer && MAKING.has(candidate.kind) && isMadeSomething(stage, bare)
  if (frame.object !== 'victim' && (isInterrupted(stage, bare[0]) || isFiring(stage, verb.hit, bare))) return false
  if (frame.object === 'topic' && isPerson(stage, bare[0])) return false
  if (isFeminineVerb(agreements) && !isFeminine(stage, bare[0]?.phrases[0])) return false
  return !sharedDoer
}

/** «جرح 98 في حادث سير»: a figure right behind its verb that counts nothing is of those whom it befell. */
function isBareFigure({ passage: { words } }: Stage, verb: number, first: Constituent | undefined): boolean {
  const [phrase] = first?.phrases ?? []
  return phrase?.first === verb + 1 && phrase.last === phrase.first && words[phrase.first]?.tag === 'number'
}

/** «الانفجار الذي جرح فيه عشرة», «احتجاجات قتل فيها عشرة»: what the clause goes on about is where it happened and nobody who did it. */
function isThere({ passage: { words } }: Stage, verb: number): boolean {
  const before = words[verb - 1]
  const isAbout = before?.tag === 'relative' || (before?.tag === 'noun' && !before.closed && !words[verb]?.conjunction)
  return isAbout && WITHIN.has(words[verb + 1]?.stem ?? '')
}

const WITHIN = new Set(['فيه', 'فيها', 'خلاله', 'خلالها', 'به', 'بها'])

/** «أصيب فيها ثلاثة»; «اعتقلت فيها الشرطة» tells who did it. */
function befallsPeople(stage: Stage, bare: Constituent | undefined): boolean {
  const [phrase] = bare?.phrases ?? []
  if (!phrase) return false
  const heads = phraseHeads(stage, phrase)
  return heads.includes('@people') && !heads.includes('@state')
}

/**
 * A verb that its form or the text's own vowels make passive («تُوفي», «قُتل»), in the reading that tells the event: «يوقع» signs, and is no
 * passive of «وقع». A vowel that is written is there in every reading: «عُدلت».
 */
export function isPassiveForm({ passage }: Pick<Stage, 'passage'>, { index, hit }: CandidateVerb): boolean {
  const word = passage.words[index]
  if (endsInPassive(passage, index, hit)) return true
  if (hit.value.voice === 'passive') return true
  return word?.passive === true && (word.verb === hit || (word.verb?.value.voice !== 'passive' && hit.value.aspect === 'past'))
}

/** «نفي الوزير ما جاء», where others write «نفى»: whoever can speak denies, and is not banished. */
function isDenied(stage: Stage, { hit }: CandidateVerb, first: Constituent | undefined): boolean {
  const [phrase] = first?.phrases ?? []
  return hit.value.voice !== 'passive' && phrase !== undefined && isAgentive(stage, phrase)
}

/** «ألقي القبض» beside «ألقى القبض»: the dots under the last letter tell. */
function endsInPassive({ tokens, article }: Stage['passage'], index: number, { value, pronoun }: Hit<'verb'>): boolean {
  const token = tokens[index]
  if (!token || pronoun !== '' || value.aspect !== 'past' || !value.lemma.past.endsWith('ى')) return false
  return article.text.slice(token.start, token.end).endsWith('ي') && value.agreements.includes('3ms')
}

/** «الجيش الذي اتهم بالتطهير العرقي»: with nobody after it before what of, who stands before is accused. */
function isCharged({ passage: { words } }: Stage, verb: number): boolean {
  return words[verb]?.pronoun === '' && words[verb + 1]?.preposition === 'ب'
}

/** «سجن من قاومه»: whom it was done to, told by what he did. */
function opensRelative({ passage: { words } }: Stage, at: number): boolean {
  return words[at]?.tag === 'relative' || (words[at]?.stem === 'من' && words[at + 1]?.tag === 'verb')
}

/** «قتلت وستقتل الإرهابيين», «الشرطة تعتقل وتحاكم المشتبه به»: the object of the next verb is this one's too. */
function isJoinedOn({ passage: { words } }: Stage, verb: number): boolean {
  const [one, next] = [words[verb]?.verb?.value, words[verb + 1]]
  if (!one || next?.tag !== 'verb' || !next.conjunction || !next.verb) return false
  const { voice, lemma, aspect } = next.verb.value
  return voice === 'active' || lemma === one.lemma || (one.aspect !== 'past' && aspect !== 'past')
}

/**
 * «انتخبت الجبهة، التي تضم أحزابا، قائدا», «اتهمت السلطات، كما يقولون، عشيرتهم», «اتهمت المعارضة، وعلى رأسها زعيمها، الحكومة»: what it was done to stands
 * after what comes between.
 */
function isInterrupted(stage: Stage, only: Constituent | undefined): boolean {
  const { words, tokens } = stage.passage
  const [phrase] = only?.phrases ?? []
  if (!only || !phrase || !isAgentive(stage, phrase)) return false
  const isComma = tokens[only.last + 1]?.form === ','
  const aside = only.last + (isComma ? 2 : 1)
  if (words[aside]?.stem === 'علي' && words[aside]?.conjunction && HEADS.has(words[aside + 1]?.stem ?? '')) return true
  if (!isComma) return false
  const next = words[only.last + 2]
  return next?.tag === 'relative' || next?.stem === 'كما'
}

/** «وعلى رأسها»: who is named of them. Folded. */
const HEADS = new Set(['راسه', 'راسها', 'راسهم'])

/** «بحث الوزير ونظيره خلال لقاء جرى في الرياض سبل التعاون»: no person is discussed, signed or adopted. */
function isPerson(stage: Stage, only: Constituent | undefined): boolean {
  const [phrase] = only?.phrases ?? []
  return phrase !== undefined && phraseHeads(stage, phrase).includes('@person')
}

/** Kinds whose verbs hardly any reporter puts in the passive: «انتقد الوزير بشدة …» is what he did. */
const ONLY_ACTIVE = new Set(['threaten', 'intend', 'condemn', 'criticise', 'demand', 'reject', 'support', 'deny', 'warn', 'propose'])

/** «عين جعفر حسان رئيسا»: a bare name and the title it is given. «عين الملك رئيسا» has a title that gives it, and «عين حفتر حكاما» several that one man gives. */
function isMadeSomething(stage: Stage, [first, second]: readonly Constituent[]): boolean {
  if (!first || !second || !isOfficeGiven(stage, second.first)) return false
  if (first.phrases.length === 1 && stage.passage.hits.at(second.first, 'role')?.value.number === 'plural') return false
  return stage.passage.hits.from(first.first).every(({ table }) => !OFFICES.has(table))
}

/** «صنفت الجماعة منظمة إرهابية»: an armed body that is no state and what it is designated as. */
function isDesignated(stage: Stage, [first, second, third]: readonly Constituent[]): boolean {
  const [body, as] = [first?.phrases[0], second?.phrases[0]]
  if (!body || !as || third) return false
  const { words, hits } = stage.passage
  const isState = hits.at(body.first, 'country') !== undefined || hits.at(body.first, 'institution') !== undefined
  return !isState && phraseHeads(stage, body).includes('@armed') && DESIGNATIONS.has(words[as.first]?.stem ?? '') && !isClosed(words, as)
}

/** Folded. */
const DESIGNATIONS = new Set('منظمه جماعه تنظيما كيانا حركه ارهابيا ارهابيه ارهابيين عدوا حزبا مليشيا'.split(' '))

/** Who names somebody to an office. */
const OFFICES = new Set(['role', 'group', 'institution', 'organisation', 'country'])

/** «القانون سيقر», «الموازنة أقرت»: nobody passes anything there. */
function isBill({ passage: { words } }: Stage, { kind }: Candidate, { first }: Phrase): boolean {
  return kind === 'pass-law' && BILLS.has((words[first]?.stem ?? '').replace(/^ال/, ''))
}

/** «الاتفاق الذي وقع في فيينا», «الوزير الذي عين أمس», «القانون سيوقع»: what such a deed is done to, and nothing else told that it could be done to. */
function isDoneTo(stage: Stage, candidate: Candidate, before: Phrase): boolean {
  const { verb, sentence } = candidate
  if (!verb || GIVING.has(verb.hit.value.lemma.past)) return false
  const { agreements } = verb.hit.value
  const isThing = !isAgentive(stage, before) && agreements.some((each) => each !== '3mp') && agrees(stage, agreements, before)
  const isDone = isThing || doneInRelative(stage, sentence, verb.index)?.first === before.first
  const object = isDone ? needsOf(stage, candidate)?.object : undefined
  return object !== undefined && phraseHeads(stage, before).some((head) => object.has(head))
}

/** Of what these are done to, one is given and the other gets it. */
const GIVING = new Set(['منح', 'أعطى', 'سلم'])

/** Folded. */
const BILLS = new Set('قانون قوانين مشروع مشاريع موازنه ميزانيه تعديل تعديلات تشريع تشريعات اتفاقيه معاهده مقترح نص'.split(' '))

/** «عفرين لم تحاصر»: a town does nothing to anybody. */
export function isTown({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  return mention !== undefined && book.get(mention.entity)?.kind === 'place' && !mention.metonym
}

function isFeminineVerb(agreements: readonly string[]): boolean {
  return agreements.includes('3fs') && !agreements.includes('3ms')
}

/** «واعتقلت ثلاثة شبان»: no passive, for what follows is masculine. */
export function isHersAlone(stage: Stage, { value }: Hit<'verb'>, phrase: Phrase | undefined): boolean {
  if (!isFeminineVerb(value.agreements) || !phrase) return false
  const counted = stage.quantityOf.has(phrase.first) ? phrase.last : phrase.first
  return !isFeminine(stage, { first: counted, last: phrase.last })
}

/** «من قبل» or «على يد» soon after the verb. */
function hasAgentPhrase({ passage }: Stage, verb: number): boolean {
  const { words } = passage
  for (let at = verb + 1; at < verb + 16 && at + 1 < words.length; at++) {
    if (words[at]?.tag === 'verb') return false
    const [one, two] = [words[at]?.stem, words[at + 1]?.stem]
    if ((one === 'من' && (two === 'قبل' || two === 'طرف')) || (one === 'علي' && (two === 'يد' || two === 'ايدي'))) return true
  }
  return false
}

/** A head in «ة» or «ات», or a feminine group: enough to tell whose verb it cannot be. */
function isFeminine(stage: Stage, phrase: Phrase | undefined): boolean {
  const { passage } = stage
  const stem = passage.words[phrase?.first ?? -1]?.stem ?? ''
  const group = passage.hits.at(phrase?.first ?? -1, 'group')
  if (isWoman(stage, phrase) || OF_WOMEN.has(stem)) return true
  if (group) return group.value.group.class === 'woman' || stem.endsWith('ه') || stem.endsWith('ات')
  // «قتلت طفلتان»; «وقعت الحكومتان» has no passive to doubt
  return /(?:ه|ات|ي)$/.test(stem) || (/(?:تان|تين)$/.test(stem) && passage.words[phrase?.first ?? -1]?.definite === false)
}

/** Numerals that count what is feminine: «قتلت ثلاث نساء», «خمس ناشطات». Folded. */
const OF_WOMEN = new Set('ثلاث اربع خمس ست سبع ثمان ثماني تسع'.split(' '))

/** «أوقفت مريم الهاشمي». */
function isWoman({ passage, book }: Stage, phrase: Phrase | undefined): boolean {
  const mention = phrase && entityOfPhrase(passage, book, phrase)
  const entity = mention?.form === 'name' ? book.get(mention.entity) : undefined
  if (!phrase || entity?.kind !== 'person') return false
  return (entity.gender ?? passage.hits.at(phrase.first, 'given-name')?.value.gender) === 'f'
}
