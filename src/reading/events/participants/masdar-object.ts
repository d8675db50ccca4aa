import type { Filling } from '../../../lexicon/tables/triggers.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { isPrison } from '../../syntax/into-prison.ts'
import { isClosed, nounPhrase, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import { isCapital } from '../../syntax/state-or-seat.ts'
import type { Word } from '../../syntax/word.ts'
import type { Candidate } from '../candidate.ts'
import { phraseAt } from '../clause/phrases.ts'
import { isAgentive, isAgentiveOwner } from '../doers/agentive.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { isAssailant } from './assailant.ts'
import { isPlace } from './fits-role.ts'
import { instrumentOf } from './instrument.ts'
import { isNewOffice } from './new-office.ts'

/** «اعتقال الشرطة ثلاثة متظاهرين», «إرسال بيونغيانغ وفدا»: with an object of its own, what a masdar is joined to is its doer. */
export function objectAfter(stage: Stage, candidate: Candidate, genitive: readonly Phrase[]): Phrase | undefined {
  const { kind, frame, sentence, end } = candidate
  const doer = genitive.at(-1)
  // «إطلاق حزب الله 30 صاروخا»
  const isLaunch = doer !== undefined && frame.genitive === 'instrument' && instrumentOf(stage, doer) === undefined
  if (
    !doer ||
    (!genitive.every((each) => isClosed(stage.passage.words, each)) && genitive.length > 1) ||
    (!UNDERGOING.has(frame.genitive) && !AGAINST.has(kind) && !isLaunch)
  )
    return undefined
  const { words, lexicon } = stage.passage
  // «عقب اعتقال زعيمه», «تعيين نجله وليا للعهد»: whose man he is has it done
  const isHisMan = words[doer.first]?.title === true && words[doer.first]?.pronoun !== '' && !AGAINST.has(kind)
  if (SUFFERING.has(words[end]?.stem ?? '') || isHisMan) return undefined
  const target = shelledAt(stage, end, doer, sentence.last)
  if (target) return target
  // «بيع أسلحة ألمانية لتركيا»: what is sold or handed over, whoever made it
  if (TRADED.has(kind) && instrumentOf(stage, doer) !== undefined) return undefined
  const isMachine = instrumentOf(stage, doer) !== undefined && isOwned(stage, doer)
  const counted = countedAfter(stage, kind, doer)
  if (counted !== undefined) return phraseAt(stage, counted, sentence.last) ?? { first: counted, last: lastOfFigure(stage, counted) }
  const isActing = isMachine || (!stage.quantityOf.has(doer.first) && isDoer(stage, kind, doer)) || isAssailant(stage, candidate, doer)
  if (!isActing) return undefined
  const first = afterPlace(stage, doer.last + 1)
  const word = words[first]
  if (word?.preposition === 'ل' && !EXTENTS.has(word.stem) && isUnderLam(stage, doer, first)) return phraseAt(stage, first, sentence.last)
  if (word?.tag === 'preposition' && word.stem === 'ل') return figureUnderLam(stage, doer, first + 1, sentence.last)
  if (
    !word ||
    word.stem === 'كل' ||
    isPrison(word) ||
    first >= sentence.last ||
    word.conjunction ||
    word.preposition ||
    word.adjective ||
    (isLaunch && (word.place || word.placeHead)) ||
    lexicon.everydayWords.get(word.stem) === 'adverb' ||
    stage.timeOf.has(first)
  )
    return undefined
  if (DESIGNATING.has(words[end]?.stem ?? '') && !isClosed(words, phraseAt(stage, first, sentence.last) ?? doer)) return undefined
  if (isDefiniteQuality(word) || isNewOffice(stage, kind, first) || AS_WHAT.has(word.stem)) return undefined
  if (DONE_TO_PEOPLE.has(kind) && first === doer.last + 1 && isKinOf(stage, doer, first)) return undefined
  if (lexicon.everydayWords.get(word.stem) === 'quality' && !word.title) return undefined
  const bare = word.stem.endsWith('ا') ? word.stem.slice(0, -1) : word.stem
  const isThing =
    stage.quantityOf.has(first) ||
    (ONE_OF.has(word.stem) && phraseAt(stage, first, sentence.last)?.last !== first) ||
    (frame.genitive === 'topic' && isOwnOf(word)) ||
    (word.title && !word.definite) ||
    lexicon.everydayWords.get(bare) === 'noun' ||
    lexicon.singulars.has(bare) ||
    (OF_PLANS.has(kind) && !isClosed(words, { first, last: first }) && lexicon.everydayWords.get(bare) === 'masdar') ||
    (frame.genitive === 'recipient' && opensPlace(stage, first))
  const isFitting = (isThing && !OF_SOMEBODY.has(kind)) || isAgentive(stage, { first, last: first })
  const object = isFitting ? phraseAt(stage, first, sentence.last) : undefined
  return object && isFine(stage, kind, object) ? undefined : object
}

/** «اعتقال الشرطة أحد قادة الحركة»: somebody of those who follow. Folded. */
const ONE_OF = new Set(['احد', 'احدي'])

/** «تغريم المتهم مليون دينار»: how much a sentence costs, and nobody whom it is passed on. */
export function isFine(stage: Stage, kind: string, object: Phrase): boolean {
  return kind === 'sentence' && phraseHeads(stage, object).includes('@money')
}

/** «تعليق الكويت صادراتها», «استئناف المصنع إنتاجه»: a thing of the doer's own. */
function isOwnOf({ pronoun, title, definite }: Word): boolean {
  return (pronoun === 'ه' || pronoun === 'ها' || pronoun === 'هم') && !title && !definite
}

/** «تصنيف الحوثيين منظمة إرهابية»: as what a body is designated; «تصنيف واشنطن الحوثيين منظمة إرهابية» has its object before it. Folded. */
const DESIGNATING = new Set(['تصنيف', 'اعتبار', 'وصف', 'وسم'])

/** «احتجاز المدنيين رهائن»: as what somebody is held. Folded. */
const AS_WHAT = new Set(['رهاين', 'رهينه', 'اسري', 'اسيرا', 'سبايا', 'دروعا', 'احياء'])

/** «رفض بلاده خرق السيادة», «رفض مصر المقترح», «تصنيف واشنطن الحوثيين منظمة إرهابية»: what is said against another a country says as well, and «his country» does. */
function isDoer(stage: Stage, kind: string, doer: Phrase): boolean {
  if (kind === 'sanction' && isCapital(stage.passage.hits, doer.first, stage.passage.lexicon)) return true
  if (AGAINST.has(kind) && stage.passage.hits.at(doer.first, 'country')?.pronoun === '') return true
  return isClosed(stage.passage.words, doer) && (AGAINST.has(kind) ? isAgentiveOwner(stage, doer) : isAgentive(stage, doer))
}

/** «الطلب من المدعي النظر في القضية»: only somebody is called on or warned. */
const OF_SOMEBODY = new Set(['demand', 'warn'])

const TRADED = new Set(['trade', 'aid', 'seize', 'deploy', 'test-weapon', 'disarm', 'embargo'])

/** «اعتقال المعارضين لدرجة أن»: how far it goes. Folded. */
const EXTENTS = new Set(['درجه', 'حد', 'مده', 'فتره'])

/** «قتل متشددين 13 شخصا», «قتل مسلح ما لا يقل عن خمسة»: right behind people who are not counted stand those whom they killed. */
function countedAfter(stage: Stage, kind: string, { first, last }: Phrase): number | undefined {
  const { quantityOf, quantities } = stage
  const figure = quantities[quantityOf.get(last + 1) ?? -1]
  if (!DONE_TO_PEOPLE.has(kind) || quantityOf.has(first) || !figure || !(figure.unit === 'person' || figure.counts)) return undefined
  return isAgentive(stage, { first, last }) && quantityOf.get(last) !== quantityOf.get(last + 1) ? last + 1 : undefined
}

const DONE_TO_PEOPLE = new Set(
  'kill injure arrest abduct deport displace release execute evacuate assassinate expel-diplomat summon try charge sentence dismiss'.split(
    ' ',
  ),
)

/** «اعتقال السيد حسين الخالدي نجل الوزير»: whose son or brother the one who is named is. */
function isKinOf({ passage, book }: Stage, doer: Phrase, kin: number): boolean {
  const hit = passage.hits.at(kin, 'role')
  if (hit?.value.role.class !== 'relation' || hit.pronoun !== '' || hit.before.definite) return false
  const named = entityOfPhrase(passage, book, doer)
  return named?.form === 'name' && book.get(named.entity)?.kind === 'person'
}

function lastOfFigure({ quantityOf }: Stage, first: number): number {
  let last = first
  while (quantityOf.get(last + 1) === quantityOf.get(first)) last++
  return last
}

/** «اقتحام المستوطنين المسجد الأقصى», «قصف الجيش الضاحية الجنوبية». */
function opensPlace(stage: Stage, first: number): boolean {
  const word = stage.passage.words[first]
  return word?.placeHead === true || word?.place === true || isPlace(stage, { first, last: first })
}

/** «طرد موسكو لـ23 دبلوماسيا»: a figure in digits stands apart from «لـ». After a person «لـ» may say whose he is. */
function figureUnderLam(stage: Stage, doer: Phrase, first: number, limit: number): Phrase | undefined {
  const { quantityOf, timeOf, passage, book } = stage
  const mention = entityOfPhrase(passage, book, doer)
  const isPerson = mention !== undefined && book.get(mention.entity)?.kind === 'person'
  if (!quantityOf.has(first) || timeOf.has(first) || isPerson || isOfRank(stage, doer)) return undefined
  return phraseAt(stage, first, limit) ?? { first, last: lastOfFigure(stage, first) }
}

/** «قصف الطيران الروسي على إدلب»: who shells stands before «على» and what is shelled after it; «على الحدود» is where. */
function shelledAt(stage: Stage, noun: number, doer: Phrase, limit: number): Phrase | undefined {
  const { words } = stage.passage
  const [on, target] = [words[doer.last + 1], words[doer.last + 2]]
  if (words[noun]?.stem !== 'قصف' || on?.stem !== 'علي' || on.pronoun || LINES.has(target?.stem ?? '')) return undefined
  const isArmed = instrumentOf(stage, doer) !== undefined || phraseHeads(stage, doer).includes('@armed')
  return isArmed && isClosed(words, doer) ? phraseAt(stage, doer.last + 2, limit) : undefined
}

/** Folded. */
const LINES = new Set(['حدود', 'طول', 'طريق', 'خط', 'خطوط', 'اطراف', 'مشارف', 'محور', 'محاور', 'جبهه', 'جبهات', 'مدي', 'مدار'])

const UNDERGOING = new Set<Filling>(['victim', 'recipient', 'topic'])

/** Words that one party has against another: «اتهام لندن موسكو». */
const AGAINST = new Set(['accuse', 'threaten', 'condemn', 'criticise', 'reject', 'propose', 'demand', 'warn', 'deny'])

/** Whose object is a deed as a rule: «رفض طهران تقديم ضمانات», «نفي الوزير وجود خلافات». */
const OF_PLANS = new Set(['reject', 'propose', 'deny'])
/** What the object of such a masdar is in the event; of the others it is whom it is done to. */
const OBJECTS: ReadonlyMap<string, Filling> = new Map([
  ['reject', 'topic'],
  ['propose', 'topic'],
  ['appoint', 'topic'],
  ['deny', 'topic'],
  ['condemn', 'recipient'],
  ['criticise', 'recipient'],
  ['support', 'recipient'],
  ['threaten', 'recipient'],
  ['accuse', 'recipient'],
  ['demand', 'recipient'],
  ['warn', 'recipient'],
])

/** The role of the object of a masdar that is joined to its doer. */
export function roleOfObject(kind: string): Filling {
  return OBJECTS.get(kind) ?? 'recipient'
}

/** «رفضه مبادرة الوزير», «منذ توليها الرئاسة»: right behind a masdar whose pronoun is its doer stands its object. */
export function objectAfterPronoun(stage: Stage, { kind, frame, last, sentence }: Candidate): Phrase | undefined {
  const { words, lexicon, hits } = stage.passage
  const [noun, word] = [words[last], words[last + 1]]
  const isOwned = noun?.pronoun !== '' || hits.at(last, 'trigger-noun')?.pronoun
  if (frame.genitive !== 'actor' || !OBJECTS.has(kind) || !isOwned || noun?.definite || word?.tag !== 'noun') return undefined
  if (word.preposition || word.conjunction || word.adjective || stage.timeOf.has(last + 1)) return undefined
  const everyday = lexicon.everydayWords.get(word.stem)
  if (everyday === 'quality' || everyday === 'adverb' || everyday === 'participle' || isDefiniteQuality(word)) return undefined
  const phrase = phraseAt(stage, last + 1, sentence.last)
  return phrase && (isClosed(words, phrase) || word.stem.endsWith('ا') || everyday === 'masdar') ? phrase : undefined
}

/** «اعترف بقتله زوجته», «حوكمت لقتلها زوجها»: whose pronoun a masdar bears before his own kin does it to them. */
export function kinAfterPronoun(stage: Stage, { frame, last, sentence }: Candidate): Phrase | undefined {
  const { words, hits } = stage.passage
  const [deed, kin] = [words[last], words[last + 1]]
  if (!UNDERGOING.has(frame.genitive) || !deed?.pronoun || kin?.pronoun !== deed.pronoun || kin.preposition !== '') return undefined
  const isKin = hits.all(last + 1, 'role').some(({ pronoun, value }) => pronoun !== '' && value.role.class === 'relation')
  return isKin && !kin.conjunction ? phraseAt(stage, last + 1, sentence.last) : undefined
}

/** «الصاروخي», «النووية»: a definite word in «ي» that names no office and no «ضاحية». */
function isDefiniteQuality({ definite, title, place, stem }: Word): boolean {
  return definite && !title && !place && (stem.endsWith('ي') || stem.endsWith('يه'))
}

/** What befalls somebody: whom these are joined to never does it («مقتل رئيس الجهاز الأمني للحركة»). Folded. */
export const SUFFERING = new Set(['مقتل', 'مصرع', 'استشهاد', 'سقوط', 'وفاه', 'موت', 'اصابه', 'جرح', 'نزوح'])

/** «قصف مسيرة إسرائيلية خيمة», «قصف طائرات الاحتلال خيمة»: a machine whose owner is told acts. */
function isOwned({ passage }: Stage, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++) if (passage.hits.at(at, 'nisba')) return true
  return last > first && passage.words[first]?.definite === false && passage.words[last]?.closed === true
}

/** «اعتقال السلطات في طهران لأحد رموزه», «قصف الحوثيين بالهاون حي الربصا»: a place or a weapon may stand between the doer and whom it is done to. */
function afterPlace(stage: Stage, at: number): number {
  const { words, tokens } = stage.passage
  const weapon = words[at]?.preposition === 'ب' ? phraseAt(stage, at, words.length) : undefined
  if (weapon && instrumentOf(stage, weapon) && opensPlace(stage, weapon.last + 1)) return weapon.last + 1
  if (words[at]?.stem !== 'في' || words[at]?.pronoun) return at
  const place = nounPhrase(tokens, words, at + 1, words.length)
  return place && words[place.last + 1]?.preposition === 'ل' ? place.last + 1 : at
}

/** «احتجاز المهاجرين لفترات طويلة», «إغلاق المعبر لليوم الثالث»: how long. Folded. */
const STRETCHES = new Set([
  'يوم',
  'ليله',
  'مره',
  'اسبوع',
  'شهر',
  'عام',
  'سنه',
  'فتره',
  'فترات',
  'مده',
  'ساعات',
  'ايام',
  'اسابيع',
  'اشهر',
  'شهور',
  'سنوات',
  'اعوام',
])

/** «إنشاء المجلس الأعلى للإعلام», «قتل الحليف السابق للرئيس»: behind a rank or a time of office «لـ» says of what the office is. */
function isOfRank({ passage: { words } }: Stage, { first, last }: Phrase): boolean {
  return last > first && RANKS.has(words[last]?.stem ?? '')
}

/** Folded. */
const RANKS = new Set(
  'اعلي عليا عام عامه سابق سابقه اسبق وطني وطنيه دولي دوليه تنفيذي تنفيذيه اقليمي اقليميه رسمي رسميه مركزي مركزيه مستقل مستقله خاص خاصه شخصي اول اولي مساعد'.split(
    ' ',
  ),
)

/** «قصف الجيش لبلدة سراقب», «استهداف إسرائيل للصحفيين»: after a state, a body or a group «لـ» brings whom the
 * masdar is done to, and no purpose; after a person only another office («عزل الرئيس لنائبه») or a place. */
function isUnderLam(stage: Stage, doer: Phrase, first: number): boolean {
  const { passage, book } = stage
  const mention = entityOfPhrase(passage, book, doer)
  const kind = mention && book.get(mention.entity)?.kind
  const isPurpose =
    passage.hits.at(first, 'trigger-noun') || passage.lexicon.everydayWords.get(passage.words[first]?.stem ?? '') === 'masdar'
  const isOffice = passage.words[first]?.title === true && !passage.words[first]?.definite
  const word = passage.words[first]
  if (STRETCHES.has(word?.stem ?? '') || isOfRank(stage, doer)) return false
  return (kind !== 'person' || isOffice || opensPlace(stage, first)) && !isPurpose && word?.tag !== 'demonstrative' && startsPhrase(word)
}
