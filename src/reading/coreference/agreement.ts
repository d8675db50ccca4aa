import type { Passage } from '../passage.ts'
import type { Entity } from '../types.ts'

/** The pronouns that are followed: «ه», «ها» and «هم». */
export type Pronoun = 'ه' | 'ها' | 'هم'

/** Countries whose names are masculine: «العراق», «لبنان». */
const MASCULINE = new Set(['IQ', 'LB', 'SD', 'SS', 'YE', 'MA', 'JO', 'SO', 'VA'])
/** Bodies whose bare names are feminine. */
const FEMININE = /^(?:حماس|فتح|طالبان|امم|الامم|فرنس|رويترز|اوبك|قسد|ناسا|اونروا|يونيسف|ملي?شيا|ميلي?شيا)/
/** Bodies that are called by many: «كتائب القسام», «قوى الأمن», «لجان المقاومة». Folded. */
const OF_MANY = /^(?:ال)?(?:كتايب|سرايا|الويه|فصايل|لجان|قوي|فرق|طواقم|احزاب|اجنحه|مصالح|دواير|عشاير|وسايل|وحدات)$/

/** Whether a pronoun can mean an entity, by its gender and number. An unnamed body or group only where its noun tells. */
export function agreesWith(passage: Passage, entity: Entity, first: number, pronoun: Pronoun): boolean {
  const { kind, number } = entity
  const isOfThings = entity.class === 'unit' || entity.class === 'body'
  if (pronoun === 'هم') return kind === 'group' && number === 'plural' && !isOfThings
  if (number === 'plural' || number === 'dual') return pronoun === 'ها' && kind === 'group' && isOfThings
  return genderOf(passage, entity, first) === (pronoun === 'ه' ? 'm' : 'f')
}

function genderOf(passage: Passage, { kind, gender, country, class: sort }: Entity, first: number): 'm' | 'f' | undefined {
  if (kind === 'person') return gender ?? genderOfName(passage, first)
  if (kind === 'country') return MASCULINE.has(country ?? '') ? 'm' : 'f'
  if (kind === 'place') return 'f'
  if (kind !== 'organisation' && kind !== 'group' && kind !== 'agency' && kind !== 'outlet') return undefined
  const token = passage.tokens[first]
  if (token === undefined) return undefined
  if (/[ةت]$/.test(passage.article.text.slice(token.start, token.end))) return 'f'
  if (FEMININE.test(passage.words[first]?.stem ?? '') || OF_MANY.test(token.form) || sort === 'ministry') return 'f'
  return 'm'
}

/** A man, unless the given name is a woman's. */
function genderOfName(passage: Passage, first: number): 'm' | 'f' {
  return genderOfGiven(passage, first) ?? 'm'
}

/** The gender of a given name that the tables hold, unless both bear it. */
export function genderOfGiven({ hits }: Pick<Passage, 'hits'>, first: number): 'm' | 'f' | undefined {
  const gender = hits.at(first, 'given-name')?.value.gender
  return gender === 'm' || gender === 'f' ? gender : undefined
}
