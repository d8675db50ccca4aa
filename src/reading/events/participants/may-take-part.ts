import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { MOVED } from '../clause/suffered.ts'
import { isAgentive } from '../doers/agentive.ts'
import { isCountry } from '../doers/by-whom.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'
import { instrumentOf } from './instrument.ts'
import { isNoParty } from './no-party.ts'
import { isOwnTopic } from './own-topic.ts'
import { asLeaving } from './told-to-leave.ts'

// What can take no part in an event, whatever brings it: times, manners, what points at something else, and deeds where somebody or something must stand.

/** Kinds whose recipient is a place, a thing or somebody. */
const BEFALLING = new Set([
  ...[
    'attack',
    'strike',
    'bomb',
    'shoot',
    'raid',
    'ambush',
    'assassinate',
    'besiege',
    'capture-territory',
    'destroy',
    'explosion',
    'aid',
    'message',
  ],
  ...['call', 'accuse', 'summon', 'invite', 'clash', 'arrest', 'seize', 'evacuate', 'fire', 'visit', 'rescue'],
])
/** Masdars that name people who come together or where they stand: these are struck and attacked. Folded. */
const GATHERINGS = new Set(
  'تجمع تجمعات تمركز تمركزات تجمهر تحصينات احتفال احتفالات اجتماع اجتماعات اعتصام تشييع تنظيم اتحاد تحالف ايتلاف تيار معسكر انشاءات'.split(
    ' ',
  ),
)
/** Shorter masdars are words for things as well: «سكن», «حقل», «برج». */
const SHORTEST = 4
/** What is so long or so old did nothing and suffered nothing: «(56 عاما)». */
const LENGTHS = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'kilometre', 'metre', 'mile', 'nautical-mile', 'degree'])
const TIMES = new Set('تاريخ وقت يوم ليله مساء صباح فجر ساعه اسبوع شهر سنه عام مره فتره مده امس غد'.split(' '))
const ADVERBS = new Set('مسبقا بشده بقوه بالتالي خاصه مباشره بغته هنا هناك اين كذلك ايضا فجاه حيث معظم'.split(' '))
/** «قضى غرقا», «مات اختناقا»: how, and nothing that it is about. */
const DEATHS = new Set(['kill', 'die', 'injure'])
const PENALTIES = new Set('سجن حبس اعدام غرامه موبد اشغال جلد نفي اقامه رجم'.split(' '))

/** The participants that can be such: «الوقت», «هذا», «خاصة» are none; of a penalty («حكما بسجن الصحفية») whom it is laid upon. */
export function thatTakePart(stage: Stage, kind: string, filled: readonly Filled[]): Filled[] {
  return filled.flatMap((each) => {
    if (isOnlyHurt(stage, kind, each) || isNoParty(stage, kind, each, filled)) return []
    if (isNothing(stage, each.phrase) || ((each.role !== 'topic' || DEATHS.has(kind)) && isWhy(stage, each.phrase))) return []
    if (kind === 'sentence' && each.role === 'topic') return penalised(stage, each)
    if (kind === 'accuse' && each.role === 'recipient' && isBlame(stage, each.phrase)) return [{ ...each, role: 'topic' }]
    if (each.role === 'recipient' && (isQualityAlone(stage, each.phrase) || isFlames(stage, kind, each.phrase))) return []
    if ((each.role === 'topic' || each.role === 'recipient') && isJoinedQuality(stage, each.phrase)) return []
    if (each.role === 'topic' && (isHowAlone(stage, each.phrase) || isOwnTopic(stage, kind, each.phrase))) return []
    if (each.role === 'with' && kind === 'clash' && isAssault(stage, each.phrase)) return opponents(stage, each)
    if (each.role === 'actor' && (isSite(stage, kind, each.phrase) || isNobody(stage, each.phrase))) return []
    if (each.role === 'victim' && (isMankind(stage, each.phrase) || isStateThatFlees(stage, kind, each.phrase))) return []
    if (kind === 'evacuate') return asLeaving(stage, each, filled)
    if (!isOnlyDeed(stage, each.phrase)) return [each]
    if (each.role === 'with' || each.role === 'victim' || (each.role === 'actor' && GATHERING.has(kind))) return []
    if (each.role !== 'recipient') return [each]
    return kind === 'threaten' ? [{ ...each, role: 'topic' }] : BEFALLING.has(kind) ? [] : [each]
  })
}

/** «تصدى الجيش لهجوم المتمردين», «لعملية تسلل»: whose the attack is that is met, and nobody where it is nobody's. */
function opponents(stage: Stage, { role, phrase }: Filled): Filled[] {
  for (let first = phrase.first + 1; first <= phrase.last; first++) {
    const other = { first, last: phrase.last }
    if (!stage.passage.words[first]?.adjective && isAgentive(stage, other)) return [{ role, phrase: other }]
  }
  return []
}

function isAssault(stage: Stage, phrase: Phrase): boolean {
  const { words, hits } = stage.passage
  const kind = hits.at(phrase.first, 'trigger-noun')?.value.trigger.kind ?? ''
  return (ASSAULTING.has(kind) || ATTEMPTS.has(words[phrase.first]?.stem ?? '')) && !isNamed(stage, phrase)
}

const ASSAULTING = new Set(['attack', 'strike', 'bomb', 'raid', 'ambush'])
/** Folded. */
const ATTEMPTS = new Set(['عمليه', 'عمليات', 'محاوله', 'محاولات', 'هجوم', 'هجمات', 'توغل', 'تسلل'])

/** «تحميله مسؤولية الأخطاء»: what for, and nobody who is blamed. */
function isBlame({ passage: { words } }: Stage, { first }: Phrase): boolean {
  return words[first]?.stem === 'مسووليه' || words[first]?.stem === 'مسووليات'
}

/** «مذكرة توقيف بتهمة جرائم ضد الإنسانية»: what a crime is against is nobody whom the deed befell. */
function isMankind({ passage: { words } }: Stage, { first, last }: Phrase): boolean {
  return first === last && MANKIND.has(words[first]?.stem ?? '')
}

/** «حيلة تلجأ إليها روسيا»: no state flees. */
function isStateThatFlees(stage: Stage, kind: string, phrase: Phrase): boolean {
  return MOVED.has(kind) && isCountry(stage, phrase)
}

/** Folded. */
const MANKIND = new Set(['انسانيه', 'بشريه', 'الانسانيه', 'البشريه'])

/** «سقوط شهيد وجريحين»: the hurt whom «و» adds are none of the dead. */
function isOnlyHurt({ passage: { words } }: Stage, kind: string, { role, phrase: { first, last } }: Filled): boolean {
  if ((kind !== 'kill' && kind !== 'die') || role !== 'victim' || !words[first]?.conjunction) return false
  for (let at = first; at <= last; at++) if (HURT.has(words[at]?.stem ?? '')) return true
  return false
}

/** Folded. */
const HURT = new Set('جريح جريحا جريحين جريحان جرحي مصاب مصابا مصابين مصابان مصابون'.split(' '))

/** What only people, states and bodies do: «يأتي الإعلان بمناسبة زيارة الوزير حيث سيلتقي نظيره». */
const GATHERING = new Set(['meet', 'negotiate', 'call', 'visit', 'arrest', 'appoint', 'dismiss', 'summon', 'invite'])

/** «موقع الهجوم الذي يتهم النظام بارتكابه», «التقرير … حيث سيلتقي نظيره»: no site accuses, arrests or meets anybody, and no report meets. */
function isSite(stage: Stage, kind: string, phrase: Phrase): boolean {
  const { words, hits } = stage.passage
  const head = words[phrase.first]
  if (!head || isNamed(stage, phrase)) return false
  if (GATHERING.has(kind) && (hits.at(phrase.first, 'media-noun') || head.stem === 'قرار')) return true
  return (kind === 'accuse' || GATHERING.has(kind)) && SITES.has(head.stem)
}

/** «لم تعلن أي جهة مسؤوليتها», «ولم يتبن أحد الهجوم»: whoever is only told not to have done it. */
function isNobody({ passage: { words } }: Stage, { first, last }: Phrase): boolean {
  return NOBODY.has(words[first]?.stem ?? '') || (first === last && words[first]?.stem === 'احد')
}

/** Folded: none of it, and what only opens a clause or says that something is («والآن هو», «وإن كان توعد», «هناك خطط»). */
const NOBODY = new Set('اي ايه كان كانت كانوا فكان فكانت لكان لكانت هناك هنالك ثمه الان والان لذا لذلك متي كيف'.split(' '))

/** Folded. */
const SITES = new Set('موقع مكان موضع مواقع اماكن منطقه مناطق ساحه طريق مبني منزل'.split(' '))

/** «حصار كامل», «مواقع وأخرى»: a quality by itself. */
function isQualityAlone(stage: Stage, { first, last }: Phrase): boolean {
  const { words, lexicon, hits } = stage.passage
  const word = words[first]
  if (first !== last || word?.tag !== 'noun' || word.definite || word.pronoun || word.title || isNamed(stage, { first, last })) return false
  // «واردات الحديد», «محتويات المنزل»: things that are called by a quality
  if (word.stem.endsWith('ه') || word.stem.endsWith('ات')) return false
  return lexicon.everydayWords.get(word.stem) === 'quality' && !hits.at(first, 'group') && !hits.at(first, 'nisba')
}

/** «خط إنتاج خاصا بها», «بالتصويت مبكرا»: a quality in the accusative is nothing that anything is about. */
function isHowAlone(stage: Stage, phrase: Phrase): boolean {
  return stage.passage.words[phrase.first]?.stem.endsWith('ا') === true && isQualityAlone(stage, phrase)
}

/** «لجنة مستقلة ومحايدة», «القرية الفقيرة والمحاصرة»: one more quality of what is told before it. */
function isJoinedQuality(stage: Stage, { first, last }: Phrase): boolean {
  const { words, lexicon, hits } = stage.passage
  const [before, word] = [words[first - 1], words[first]]
  if (first !== last || !word?.conjunction || word.preposition || word.pronoun || word.title || before?.tag !== 'noun') return false
  const isQuality = before.adjective || QUALITIES.has(lexicon.everydayWords.get(before.stem) ?? '')
  const isOffice = before.title && (before.definite || !before.stem.endsWith('ه'))
  if (!isQuality || isOffice || before.definite !== word.definite || before.stem.endsWith('ه') !== word.stem.endsWith('ه')) return false
  return QUALITIES.has(lexicon.everydayWords.get(word.stem) ?? '') && !/(?:ين|ون|ات)$/.test(word.stem) && !hits.at(first, 'group')
}

const QUALITIES = new Set(['quality', 'participle'])

/** «اشتعلت النيران في الطائرة»: the flames burn, and are not what they burn. */
function isFlames({ passage: { words } }: Stage, kind: string, { first }: Phrase): boolean {
  return kind === 'fire' && FLAMES.has(words[first]?.stem ?? '')
}

const FLAMES = new Set(['نار', 'نيران', 'حريق', 'حرايق', 'السنه'])

/** «هذا», «الوقت», «خاصة», «المرة الأولى التي يتعرضون فيها», «قائلا إن»: it points at something, or says when or how. */
function isNothing(stage: Stage, phrase: Phrase): boolean {
  const { words, lexicon, hits } = stage.passage
  const word = words[phrase.first]
  if (word?.tag === 'demonstrative') return phrase.first === phrase.last && word.stem !== 'هولاء'
  const figure = stage.quantities[stage.quantityOf.get(phrase.first) ?? -1]
  if (figure && LENGTHS.has(figure.unit)) return true
  if (word?.tag !== 'noun' || stage.quantityOf.has(phrase.first) || word.title || isNamed(stage, phrase)) return false
  // «عمليات اغتيال شبه يومية»
  if (word.stem === 'مره' || (word.stem === 'شبه' && words[phrase.first + 1]?.adjective)) return true
  if (phrase.first !== phrase.last || word.pronoun) return false
  const isBeforeWords = words[phrase.first + 1]?.tag === 'complementiser' || stage.passage.tokens[phrase.first + 1]?.form === ':'
  if (isBeforeWords && hits.at(phrase.first, 'reporting')?.value.part === 'participle') return true
  const everyday = lexicon.everydayWords.get(word.stem)
  return TIMES.has(word.stem) || ADVERBS.has(word.stem) || (everyday === 'adverb' && word.stem.endsWith('ا') && !word.definite)
}

/** «تمهيدا», «خلفا لفلان», «ردا على»: an indefinite accusative masdar says why or how, but after a preposition («على صيدا»), a participle before a figure what came of it («مخلفا 12 قتيلا»). */
function isWhy({ passage, quantityOf }: Stage, { first }: Phrase): boolean {
  const word = passage.words[first]
  if (word?.tag !== 'noun' || word.closed || !word.stem.endsWith('ا') || quantityOf.has(first)) return false
  if (passage.words[first - 1]?.tag === 'preposition') return false
  if (quantityOf.has(first + 1) && LEAVING.has(word.stem)) return true
  return word.stem === 'خلفا' || passage.lexicon.everydayWords.get(word.stem) === 'masdar'
}

/** What leaves dead and hurt behind, in the accusative; folded. */
export const LEAVING: ReadonlySet<string> = new Set(['مخلفا', 'مسفرا', 'متسببا', 'موقعا', 'موديا', 'حاصدا', 'مخلفه', 'تاركا'])

/** A penalty is no charge; who suffers it is the convict. */
function penalised(stage: Stage, { role, phrase }: Filled): Filled[] {
  if (!PENALTIES.has(stage.passage.words[phrase.first]?.stem ?? '')) return [{ role, phrase }]
  const other = { first: phrase.first + 1, last: phrase.last }
  return other.first <= other.last && isAgentive(stage, other) ? [{ role: 'victim', phrase: other }] : []
}

/** «الجلوس», «استمرار الهجوم»: a masdar that names nobody and nothing. */
function isOnlyDeed(stage: Stage, phrase: Phrase): boolean {
  const { words, lexicon, hits } = stage.passage
  const word = words[phrase.first]
  if (word?.tag !== 'noun' || stage.quantityOf.has(phrase.first) || GATHERINGS.has(word.stem) || word.stem.length < SHORTEST) return false
  if (lexicon.everydayWords.get(word.stem) !== 'masdar') return false
  if (hits.at(phrase.first, 'group') || isNamed(stage, phrase) || instrumentOf(stage, phrase)) return false
  return !isAgentive(stage, phrase)
}

function isNamed({ passage, book }: Stage, phrase: Phrase): boolean {
  return entityOfPhrase(passage, book, phrase) !== undefined
}
