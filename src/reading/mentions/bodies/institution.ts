import type { Passage } from '../../passage.ts'
import { placesAt } from '../../places/place-at.ts'
import { opensQuantity } from '../../syntax/figure-in-phrase.ts'
import { areMenBehindHers } from '../../syntax/men-behind-hers.ts'
import { isTornIdafa } from '../../syntax/torn-apart.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import { countryOfRole } from '../roles/role-country.ts'
import { nameRow } from '../row-name.ts'
import type { Search } from '../search.ts'

/**
 * A head that becomes an organisation with its country: «الخارجية الروسية», «وزارة الصحة في غزة», «جيش الاحتلال الإسرائيلي». Alone
 * («الجيش», «خارجيته») it is a description, which coreference may join to one named before.
 */
export function institution(search: Search, index: number): Found[] | undefined {
  const { passage, limit } = search
  const { words, tokens, hits } = passage
  const hit = hits.all(index, 'institution').find((each) => !isTornIdafa(tokens, each))
  if (!hit || hit.last >= limit || words[index]?.tag === 'verb' || isDistrict(search, index, hit.last)) return undefined
  if (isPuttingAnEnd(passage, index, hit.last)) return undefined
  let last = hit.last
  let named = false
  let country: string | undefined
  for (let at = last + 1; at < limit; at++) {
    const word = words[at]
    if (word?.tag !== 'noun' || word.conjunction || word.preposition || hits.at(at, 'role') || hit.pronoun || areMenBehindHers(words, at))
      break
    const nisba = hits.at(at, 'nisba')
    const land = hits.at(at, 'country') ?? placesAt(passage, at, limit)[0]
    if (nisba && !nisba.pronoun && at === index + 1 && nisba.value.agreement.gender === 'm' && tokens[index]?.form.endsWith('يه')) {
      country = nisba.value.country.iso
      break
    }
    if (nisba && !nisba.pronoun) {
      last = at = nisba.last
      named = true
      country ??= nisba.value.country.iso
    } else if (land && !named && !land.pronoun && at === last + 1 && !isDefinite(passage, last)) {
      last = at = land.last
      named = true
      country ??= land.table === 'country' ? land.value.iso : land.value.country
      break
    } else if (
      isDefinite(passage, at) &&
      passage.lexicon.everydayWords.get(bareStem(passage, at)) === 'quality' &&
      !TAKING.test(bareStem(passage, at)) &&
      !opensQuantity(words, at)
    )
      last = at
    else if (at === last + 1 && isField(search, at, last)) last = ++at
    else break
  }
  const away = named || tokens[last]?.form.endsWith(OCCUPIER) ? undefined : placeAfter(search, last)
  if (away) {
    last = away.last
    named = true
    country = hit.value.class === 'diplomatic' || hit.pronoun ? undefined : away.country
  }
  const sided = !named && hit.value.class === 'military' && takesSide(passage, last + 1) ? last + 1 : undefined
  last = sided ?? last
  country ??= sided === undefined && !(away && hit.pronoun) ? countryOfRole(search, { first: index, last }) : undefined
  const isOne = away === undefined || (!hit.pronoun && isDefinitePhrase(passage, index, hit.last))
  const form = named && isOne ? 'name' : 'nominal'
  if (!named && !isDefinite(passage, index) && !hit.pronoun && hit.first === hit.last && !isDefinite(passage, last)) return undefined
  return [
    {
      ...{
        rule: 'institution',
        row: nameRow(hit.row),
        kind: 'organisation',
        form,
        certainty: 'sure',
        first: index,
        last,
        class: hit.value.class,
        english: hit.value.english,
      },
      ...{ head: hit.value.english, ...(country && { country, key: `institution:${hit.value.english}:${country}` }) },
      ...((away ?? sided) && { key: `institution:${hit.value.english}:${tokens[last]?.form}` }),
    },
  ]
}

/** «وزارة الصحة في غزة» is one body; «محكمة في باريس», «قواتها في لبنان» are described. */
function isDefinitePhrase(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isDefinite(passage, at)) return true
  return false
}

/** «محكمة جنايات مكافحة الفساد», «نيابة حماية الأسرة»: what a court is for. */
function isField({ passage, limit }: Search, at: number, last: number): boolean {
  if (isDefinite(passage, last) || isDefinite(passage, at) || !FIELDS.has(bareStem(passage, at)) || at + 1 >= limit) return false
  const next = passage.words[at + 1]
  return next?.tag === 'noun' && isDefinite(passage, at + 1) && !next.conjunction && !next.preposition
}

const FIELDS = new Set(['مكافحه', 'امن', 'حمايه', 'شوون', 'قضايا', 'جراءم', 'جرايم', 'غسل', 'غسيل'])

/** Qualities that say whose or where the forces are: «القوات السورية المدعومة بغارات». */
const TAKING = /^(?:مدعوم|موالي|متحالف|تابع|منتشر|مشارك|متمركز|موجود)ه?$/

/** «القوات الموالية للحكومة», «القوات المدعومة من أنقرة»: whose side they are on, by which they are others than «القوات» alone. */
export function takesSide({ words }: Passage, at: number): boolean {
  const word = words[at]
  return word?.tag === 'noun' && word.definite && !word.conjunction && !word.preposition && SIDED.test(word.stem)
}

const SIDED = /^(?:مدعوم|موالي|متحالف|تابع|مناهض|مناوي|معارض)ه?$/

/** «الانتخابات البلدية», «السياسة الخارجية», «العلاقات الدبلوماسية»: said of the noun before them. */
const ADJECTIVES = new Set(['بلديه', 'خارجيه', 'داخليه', 'دبلوماسيه', 'ديبلوماسيه', 'قنصليه', 'بحريه', 'جويه'])

/** «مواجهات مع الاحتلال في بلدة بيتا»: it has no branch in a town. Folded. */
const OCCUPIER = 'الاحتلال'

/** «القضاء على التنظيم», «القضاء عليه»: to put an end to it. */
function isPuttingAnEnd({ tokens, words }: Passage, first: number, last: number): boolean {
  return first === last && tokens[first]?.form.endsWith('القضاء') === true && words[last + 1]?.stem.startsWith('علي') === true
}

/** «مديرية رازح» is a district, «مديرية التربية» a body; «الانتخابات البلدية» are no municipality. */
function isDistrict({ passage, limit }: Search, index: number, last: number): boolean {
  const { words, hits } = passage
  const before = words[index - 1]
  const isAdjective = index === last && isDefinite(passage, index) && ADJECTIVES.has(bareStem(passage, index))
  if (isAdjective && before?.tag === 'noun' && isDefinite(passage, index - 1) && !words[index]?.conjunction) return true
  if (words[index]?.stem !== 'مديريه' || last > index || index + 1 >= limit) return false
  const place = placesAt(passage, index + 1, limit)[0] ?? hits.at(index + 1, 'place')
  return place !== undefined && place.value.kind !== 'province'
}

/** «وزارة الصحة في غزة», «الصحة بغزة». */
function placeAfter({ passage, limit }: Search, last: number): { last: number; country: string } | undefined {
  const { words, hits } = passage
  const at = words[last + 1]?.tag === 'preposition' && words[last + 1]?.stem === 'في' ? last + 2 : last + 1
  const word = words[at]
  if (at >= limit || !word || (at === last + 1 && word.preposition !== 'ب')) return undefined
  const hit = placesAt(passage, at, limit)[0] ?? hits.at(at, 'country')
  if (!hit || hit.last >= limit) return undefined
  return { last: hit.last, country: hit.table === 'place' ? hit.value.country : hit.value.iso }
}
