import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { isOneOfThem } from '../../syntax/share-of-them.ts'
import type { Stage } from '../stage.ts'

const AGENT_TABLES = new Set(['role', 'group', 'institution', 'organisation', 'person', 'given-name', 'outlet'])

/** Whether a phrase names somebody who can act: a person («فلسطيني»), an organisation, a country, a group; «سلام» alone is peace. */
export function isAgentive(stage: Stage, { first, last }: Phrase): boolean {
  const { passage, book } = stage
  const mention = entityOfPhrase(passage, book, { first, last })
  if (mention) return book.get(mention.entity)?.kind !== 'place' || mention.metonym === true
  if (countsPeople(stage, first)) return true
  const { words, hits } = passage
  const head = words[first]?.tag === 'number' || words[first]?.tag === 'quantifier' ? first + 1 : first
  if (OF_GROUPS.has(words[head]?.stem ?? '')) return true
  if (words[head]?.definite && BOTH_SIDES.has(words[head].stem)) return true
  if (first === last && (OTHERS.has(words[head]?.stem ?? '') || isOneOfThem(words[first]))) return true
  const isPeople = words[head]?.definite === false || /(?:ون|ين)$/.test(words[head]?.stem ?? '') || areOfCountry(stage, head)
  const everyday = passage.lexicon.everydayWords.get(words[head]?.stem ?? '')
  const isWord = isOnlyDescribed(passage, head, last) && (everyday === 'noun' || everyday === 'masdar')
  if (everyday === 'adverb' && words[head + 1]?.stem.endsWith('ا') && head < last) return false
  // «هجوم عنصري»: a quality is written like two members («عنصري الأمن»), whose noun would follow
  const isQuality = words[first]?.adjective === true && first === last && !hits.at(first, 'nisba') && words[first]?.stem.endsWith('ي')
  return hits.from(head).some(({ table }) => {
    if (table === 'group' && isQuality) return false
    if (table === 'given-name') return !isWord
    return AGENT_TABLES.has(table) || (table === 'nisba' && (isPeople || isNamed(passage, head, last)))
  })
}

/** «البريطاني جون كوبر»: of which country the man is whose name follows. */
function isNamed({ hits }: Stage['passage'], head: number, last: number): boolean {
  return head < last && (hits.at(head + 1, 'given-name') ?? hits.at(head + 1, 'person')) !== undefined
}

/** «توقيع البلدين اتفاقا». Folded. */
const BOTH_SIDES = new Set('جانبان جانبين طرفان طرفين بلدان بلدين دولتان دولتين'.split(' '))

/** «فيما طالب آخرون بالتحقيق», «قال بعضهم». Folded. */
const OTHERS = new Set(['اخرون', 'اخرين', 'كثيرون', 'بعضهم'])

/** «استعداد بلاده لفرض عقوبات», «رغبة بلادها في الحوار»: whose deed a noun of doing or meaning to do it says that it is may be one's country. */
export function isAgentiveOwner(stage: Stage, phrase: Phrase): boolean {
  return isAgentive(stage, phrase) || (phrase.first === phrase.last && OWN_LAND.has(stage.passage.words[phrase.first]?.stem ?? ''))
}

/** The country of whoever speaks. Folded. */
export const OWN_LAND: ReadonlySet<string> = new Set(['بلاده', 'بلادها', 'بلادهم', 'بلده', 'بلدها', 'بلدهم', 'دولته', 'دولتها'])

/** «الأتراك», «الروس»: a broken plural is people as well. */
function areOfCountry({ passage: { hits } }: Stage, head: number): boolean {
  const agreement = hits.at(head, 'nisba')?.value.agreement
  return agreement?.number === 'plural' && agreement.gender === 'm'
}

/** «سلام», «سلام جادة»: only qualities go with it, and no name. */
function isOnlyDescribed({ words, lexicon }: Stage['passage'], head: number, last: number): boolean {
  for (let at = head + 1; at <= last; at++)
    if (!words[at]?.adjective && lexicon.everydayWords.get(words[at]?.stem ?? '') !== 'participle') return false
  return true
}

/** «قصفا حوثيا», «العدوان الصهيوني»: of those who have no state of that name. Folded. */
export const OF_GROUPS: ReadonlySet<string> = new Set(
  ['حوثي', 'صهيوني', 'كردي', 'داعشي', 'اخواني', 'حمساوي'].flatMap((each) => [each, `${each}ه`, `${each}ا`]),
)

/** A figure that counts people: «اثنا عشر شخصا», «30 ألفا من السكان». */
function countsPeople({ quantityOf, quantities }: Stage, first: number): boolean {
  const figure = quantities[quantityOf.get(first) ?? -1]
  return figure !== undefined && (figure.unit === 'person' || figure.counts !== undefined)
}

/** A deed is what is done, though it may be written like people: «كما قطعت مساعدات». */
export function isEventNoun({ passage: { hits } }: Stage, { first }: Phrase): boolean {
  return hits.at(first, 'trigger-noun') !== undefined
}
