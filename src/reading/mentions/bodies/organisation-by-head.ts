import type { Hit } from '../../../lexicon/finder.ts'
import type { OrganisationHead } from '../../../lexicon/tables/organisations.ts'
import { lastLetter, type Passage } from '../../passage.ts'
import { markBareStems } from '../../syntax/word-marks.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import type { Shape } from '../names/name-shape.ts'
import { countryOfRole } from '../roles/role-country.ts'
import type { Search } from '../search.ts'
import { endOfTail } from './body-tail.ts'
import { isHerQuality } from './her-quality.ts'
import { isQualityAt, isSaid, withQualities } from './naming-quality.ts'
import { isOpen } from './open-noun.ts'
import { rowOf, withoutHead } from './organisation.ts'
import { whichOrganisation } from './which-organisation.ts'

/** A name after its head is no longer than this, in tokens. */
const LONGEST = 9
/** Words that open something else than a name or a genitive of one. */
const OTHER_TABLES = new Set(['person', 'given-name', 'trigger-noun', 'unit'])
const NAME_TABLES = new Set(['place', 'country', 'organisation', 'outlet', 'person'])
const NAME_SHAPES = new Set<Shape>(['unknown', 'given', 'family'])

export const ORGANISATION_HEAD = markBareStems(({ organisationHeads }) => organisationHeads)

/**
 * An organisation that no table lists, by the noun its name begins with: «شركة نوفاسيل», «نقابة الصحفيين التونسيين», «الغرفة الوطنية لتجار
 * الأقمشة», «جمعية "نماء"».
 */
export function organisationByHead(search: Search, index: number): Found[] | undefined {
  const { passage } = search
  const word = passage.words[index]
  if (word?.tag !== 'noun' || word.pronoun || (word.marks & ORGANISATION_HEAD) === 0) return undefined
  const head = passage.lexicon.organisationHeads.get(bareStem(passage, index))
  if (!head) return undefined
  const last = isDefinite(passage, index) ? endOfDefinite(search, index) : endOfJoined(search, index, head)
  if (last === undefined || isListed(passage, index, last)) return undefined
  const country = countryOfRole(search, { first: index, last })
  const listed = listedAfter(passage, index, last)
  return [
    {
      ...{ rule: 'organisation-by-head', kind: isAgency(passage, index, last) ? 'agency' : 'organisation', form: 'name' },
      ...{ certainty: 'likely', class: head.class },
      ...(isNamedApart(passage, index, last) ? withoutHead(passage, { first: index, last }) : { first: index, last }),
      ...(country && { country }),
      ...(listed && rowOf(listed, whichOrganisation(passage, listed.first, listed))),
    },
  ]
}

/** «الوكالة الليبية للأنباء». */
function isAgency({ words, tokens }: Passage, first: number, last: number): boolean {
  return words[first]?.stem === 'وكاله' && tokens[last]?.form === 'للانباء'
}

/** Nothing but a name follows the head, no «ل» and what it is for. */
function isNamedApart({ words }: Passage, index: number, last: number): boolean {
  for (let at = index + 1; at <= last; at++) if (words[at]?.preposition === 'ل') return false
  return true
}

/** «شركة الخطوط الجوية القطرية», «شركة "إل جي"»: what follows the head is a table's own name. */
function listedAfter({ hits, tokens }: Passage, index: number, last: number): Hit<'organisation'> | undefined {
  const isQuoted = tokens[index + 1]?.form === '"'
  return hits.all(isQuoted ? index + 2 : index + 1, 'organisation').find((hit) => !hit.pronoun && hit.last === (isQuoted ? last - 1 : last))
}

/** A table's own name, as long or longer. */
function isListed({ hits }: Passage, index: number, last: number): boolean {
  return hits
    .from(index)
    .some(
      ({ table, last: end, pronoun }) =>
        !pronoun &&
        end >= (table === 'institution' && !hits.at(end + 1, 'nisba') ? last : last - 1) &&
        end > index &&
        (table === 'organisation' || table === 'institution' || table === 'outlet' || table === 'place'),
    )
}

/** «الغرفة الوطنية لتجار الأقمشة», «الهيئة العليا المستقلة للانتخابات»: adjectives, then «ل» and what it is for. */
function endOfDefinite(search: Search, index: number): number | undefined {
  const { passage } = search
  const at = withQualities(search, index) + 1
  if (at === index + 1 || passage.words[at]?.preposition !== 'ل' || !isOpen(search, at) || isTask(passage, at)) return undefined
  if (passage.hits.at(index, 'country')) return undefined
  const end = endOfGenitive(search, at)
  return end === undefined || isPerson(passage, at) ? undefined : end
}

/** «شركة نوفاسيل», «شركة "إل جي"», «نقابة الصحفيين»: a name, a quoted name, or a definite genitive. */
function endOfJoined(search: Search, index: number, head: OrganisationHead): number | undefined {
  const { takes } = head
  if (takes === 'whole') return undefined
  const { passage, limit } = search
  const next = index + 1
  const stem = bareStem(passage, next)
  // «منظمة حقوقية»: said of it, and no name
  if (isOnlyQuality(passage, next)) return undefined
  if (head.not.has(stem) || (takes === 'own' && isBorne(passage, next))) return undefined
  if (head.only.size > 0) {
    const isField = head.only.has(stem) && isOpen(search, next) && !passage.words[next]?.preposition
    return isField && !isListedFrom(passage, index) ? endOfGenitive(search, next) : undefined
  }
  if (passage.tokens[next]?.form === '"') {
    const quoted = endOfQuoted(search, next)
    return quoted && (endOfPurpose(search, quoted + 1) ?? quoted)
  }
  if (next >= limit || !isOpen(search, next) || passage.words[next]?.preposition || passage.hits.at(next, 'outlet')) return undefined
  const named = endOfName(search, next)
  if (named !== undefined) return endOfPurpose(search, named + 1) ?? named
  if (takes !== 'any' || (isOther(passage, next) && !isTaskOf(search, next))) return undefined
  return endOfGenitive(search, next)
}

/** «شركة فرنسية», «حزب معارض», «منظمة حقوقية»: an indefinite quality, though it may be a woman's calling as well. */
function isOnlyQuality(passage: Passage, at: number): boolean {
  const word = passage.words[at]
  if (word?.tag !== 'noun' || isDefinite(passage, at) || word.pronoun || word.preposition) return false
  return isHerQuality(passage, at) || passage.hits.at(at, 'nisba') !== undefined
}

/** «هيئة أبحاث الإنترنت», «لجنة مكافحة الفساد»: an act before what it is done to. */
function isTaskOf(search: Search, at: number): boolean {
  const { passage } = search
  if (isDefinite(passage, at) || !isOpen(search, at + 1) || !isDefinite(passage, at + 1)) return false
  return !passage.hits.from(at).some(({ table, pronoun }) => !pronoun && !MAY_BE_TASK.has(table) && OTHER_TABLES.has(table))
}

/** An act that is told of or counted elsewhere: «قصف», «أبحاث». */
const MAY_BE_TASK = new Set(['trigger-noun', 'unit'])

/** «الاتحاد الروسي لاختراق …», «اللجنة الخاصة لمناقشة …», «أمام شركة النفط للمطالبة …»: what is being done, no name. */
function isTask(passage: Passage, at: number): boolean {
  return TASKS.has(bareStem(passage, at).replace(/^ل/, '')) || TASKS.has(bareStem(passage, at))
}

const TASKS = new Set(
  'مطالبه احتجاج تنديد تعبير ضغط اطلاع مشاركه احتفال تضامن وقوف حصول مواصله وصول اختراق بحث مناقشه اجراء عقد اتخاذ معرفه رد حضور زياره طلب اتمام منصب استقبال اختيار تعيين تشكيل تسليم سحب اعلان مده مصلحه صالح'.split(
    ' ',
  ),
)

/** «معهد كارنيغي لأبحاث السلام», «شركة قطر للغاز»: «ل» and what it works for. */
function endOfPurpose(search: Search, at: number): number | undefined {
  const { passage } = search
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  if (passage.words[at]?.preposition !== 'ل' || !isOpen(search, at) || isPeople(passage, at) || isTask(passage, at)) return undefined
  return kind === 'noun' || kind === 'masdar' || kind === 'quality' || ABSTRACT.test(passage.tokens[at]?.form ?? '')
    ? endOfGenitive(search, at)
    : undefined
}

/** «للتكنولوجيا», «للأسهم». */
const ABSTRACT = /^لل.*(?:يا|يات|يه)$/

function isPeople({ hits }: Passage, at: number): boolean {
  return hits.isIn(at, PEOPLE_TABLES)
}

const PEOPLE_TABLES = new Set(['role', 'group', 'person', 'given-name', 'institution', 'nisba'])

function endOfQuoted({ passage, limit }: Search, open: number): number | undefined {
  for (let at = open + 1; at < Math.min(limit, open + LONGEST); at++) {
    if (passage.words[at]?.tag === 'verb') return undefined
    if (passage.tokens[at]?.form === '"') return at > open + 1 ? at : undefined
  }
  return undefined
}

/** Words that nobody explains, and names of places and people: «نادي أندرليخت», «جامعة دمشق», «كتائب عبد الله عزام». */
function endOfName(search: Search, first: number): number | undefined {
  const { passage, limit, shapes } = search
  let last: number | undefined
  for (let at = first; at < Math.min(limit, first + LONGEST); at++) {
    if (!isOpen(search, at) || (passage.words[at]?.preposition && (at === first || passage.hits.from(at).length > 0))) break
    if (passage.words[at]?.adjective && passage.hits.at(at, 'place') === undefined) break
    const hit = passage.hits.from(at).find(({ table, pronoun, last: end }) => !pronoun && NAME_TABLES.has(table) && end < limit)
    const isUnknown = NAME_SHAPES.has(shapes[at] ?? 'no') && !isDefinite(passage, at) && isForeign(passage, at)
    if (!isUnknown && !(hit && (at === first || !isOther(passage, at)) && passage.hits.at(at, 'nisba') === undefined)) break
    last = at = Math.max(at, isUnknown ? at : (hit?.last ?? at))
  }
  return last
}

/** Nouns in idafa up to a definite one or a town («غرفة تجارة دمشق»), its adjectives, and what else the body is for: «الثقافة والعلوم». */
function endOfGenitive(search: Search, first: number): number | undefined {
  const { passage, limit } = search
  let last: number | undefined
  for (let at = first; at < Math.min(limit, first + LONGEST); at++) {
    const word = passage.words[at]
    if (!isOpen(search, at) || (word?.preposition && at > first)) break
    if (last !== undefined && !isQualityAt(search, at)) break
    if (last === undefined && at > first && isDefinite(passage, at) && isSaid(bareStem(passage, at))) return at - 1
    if (isDefinite(passage, at)) last = at
    else if (at > first && last === undefined && (passage.hits.at(at, 'place') ?? passage.hits.at(at, 'country'))?.last === at) return at
  }
  return last === undefined ? undefined : Math.min(endOfTail(search, last, opensBody), limit - 1)
}

/** «والاتحاد العام»: another body begins. */
function opensBody({ hits, lexicon, words }: Passage, at: number): boolean {
  return (lexicon.organisationHeads.has(words[at]?.stem ?? '') && words[at + 1]?.tag === 'noun') || hits.isIn(at, BODIES)
}

/** Some table's own name begins here. */
function isListedFrom({ hits }: Passage, at: number): boolean {
  return hits.from(at).some(({ table, last, pronoun }) => !pronoun && last > at && BODIES.has(table))
}

/** A place, somebody, or in marks a mere quality: «جبهة الجولان», «حركة ماكرون», «تنظيم "إرهابي"». */
function isBorne({ hits, tokens, words }: Passage, at: number): boolean {
  return hits.isIn(at, PLACES) || hits.isIn(at, PEOPLE) || (tokens[at]?.form === '"' && words[at + 1]?.adjective === true)
}

const PLACES = new Set(['place', 'country', 'region'])
const BODIES = new Set(['organisation', 'institution'])

/** A word in ta marbuta is one that no dictionary lists («دعارة»), sooner than a name. */
function isForeign(passage: Passage, at: number): boolean {
  return lastLetter(passage, at) !== 'ة'
}

/** Another table's word; offices and groups in the plural may be whose the organisation is («رابطة المحامين»). */
function isOther({ hits }: Passage, at: number): boolean {
  return hits.from(at).some((hit) => {
    if (hit.pronoun || hit.last !== at) return false
    return hit.table === 'role' || hit.table === 'group' ? hit.value.number === 'singular' : OTHER_TABLES.has(hit.table)
  })
}

const PEOPLE = new Set(['person', 'given-name', 'family-name'])

/** «اللجنة الخاصة للرئيس», «المجلس الوطني للبلاد»: whose it is, not the name. */
function isPerson(passage: Passage, at: number): boolean {
  const { hits, lexicon } = passage
  if (hits.isIn(at, PEOPLE) || lexicon.placeCues['state-word'].has(bareStem(passage, at))) return true
  return hits.from(at).some(({ table, pronoun, value }) => !pronoun && table === 'role' && value.number === 'singular')
}
