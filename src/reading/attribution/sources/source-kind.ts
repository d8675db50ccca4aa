import { foldSpelling } from '../../../text/normalise.ts'
import type { Entity, SourceKind } from '../../types.ts'

const BY_CLASS: Readonly<Record<string, SourceKind>> = {
  'head-of-state': 'official',
  government: 'official',
  diplomatic: 'official',
  legislative: 'official',
  local: 'official',
  un: 'official',
  royal: 'official',
  spokesperson: 'official',
  party: 'official',
  politics: 'official',
  military: 'military',
  army: 'military',
  police: 'security',
  intelligence: 'security',
  security: 'security',
  judicial: 'judicial',
  court: 'judicial',
  justice: 'judicial',
  militant: 'armed-group',
  'armed-group': 'armed-group',
  armed: 'armed-group',
  ministry: 'government',
  executive: 'government',
  'government-body': 'government',
  media: 'outlet',
  medical: 'medical',
  hospital: 'medical',
  health: 'medical',
  rights: 'rights',
  'rights-monitor': 'rights',
  activist: 'person',
  academic: 'person',
  business: 'person',
  culture: 'person',
  profession: 'person',
  relation: 'person',
  religious: 'person',
  sport: 'person',
  suspect: 'person',
  legislature: 'government',
  body: 'government',
  rescue: 'government',
  parliament: 'government',
  tribe: 'person',
  document: 'document',
  official: 'official',
  protester: 'witness',
}

/** Callings that are nobody's office, whatever class they stand in; folded. */
const PRIVATE = /(^| )(ال)?(محامي?|محاميه)( |$)/

/** What the words of a body's name, or of what somebody speaks for, tell before its class does; folded. */
const BY_WORD: readonly (readonly [RegExp, SourceKind])[] = [
  [/(^| )(ال)?(صحه|طب|طبيب|طبيبه|جراح|ممرض|ممرضه|مسعف|مسعفه|اطباء|اسعاف|مستشفي|مستشفيات)( |$)/, 'medical'],
  [/(^| )حقوق الانسان/, 'rights'],
  [
    /(^| )(ال|لل)?(محكمه|محاكم|نيابه|مدعي العام|قضاء|ادعاء العام|نائب العام|وكيل الجمهوريه|وكيل العام للملك|وكيل نيابه|قطب القضائي)( |$)/,
    'judicial',
  ],
  [/(^| )(ال)?(شرطه|مخابرات|استخبارات|امن الداخلي|حرس الوطني|درك|امن الوطني|امن العام|مباحث|جمارك|خفر السواحل)( |$)/, 'security'],
  [/(^| )المقاومه( |$)/, 'armed-group'],
  [/(^| )(ال|لل)?(جيش|دفاع|قوات المسلحه|عسكري|عسكريه|اركان|هيئه الاركان)( |$)/, 'military'],
]
/** «الدفاع المدني» rescues, «هيئة الدفاع» pleads. */
const NO_ARMY = /دفاع المدني|(هيئه|فريق|عضوه?|لسان) (ال)?دفاع|محام\S* (ال)?دفاع/
/** Bodies of many states. */
const INTERNATIONAL = new Set(['un', 'igo', 'federation', 'union', 'ngo', 'company'])

/** The kind of source that the holder of an office of a class makes. */
export function kindOfRole(roleClass: string): SourceKind {
  return BY_CLASS[roleClass] ?? 'official'
}

/** The kind of source that an entity makes. */
export function kindOf(entity: Entity): SourceKind {
  const { kind, class: sort } = entity
  if (kind === 'outlet') return 'outlet'
  if (kind === 'agency') return 'agency'
  if (kind === 'country' || kind === 'place') return 'government'
  if (kind === 'organisation') return kindOfBody(entity)
  if (entity.role !== undefined && PRIVATE.test(foldSpelling(entity.role))) return 'person'
  const told = sort === undefined ? undefined : BY_CLASS[sort]
  if (told) return told
  if (kind === 'anonymous') return (sort as SourceKind | undefined) ?? 'unknown'
  if (kind === 'person') return entity.role ? 'official' : 'person'
  return 'person'
}

function kindOfBody({ name, class: sort }: Entity): SourceKind {
  const told = sort === undefined ? undefined : BY_CLASS[sort]
  if (told === 'armed-group' || told === 'military' || told === 'outlet') return told
  if (sort !== undefined && INTERNATIONAL.has(sort)) return kindOfWords(name) === 'medical' && sort !== 'un' ? 'medical' : 'organisation'
  const worded = kindOfWords(name)
  if (worded) return worded
  return told === 'official' ? 'government' : (told ?? 'organisation')
}

/** What the words of a name or an office tell. */
export function kindOfWords(words: string): SourceKind | undefined {
  const folded = foldSpelling(words)
  if (NO_ARMY.test(folded)) return undefined
  return BY_WORD.find(([pattern]) => pattern.test(folded))?.[1]
}
