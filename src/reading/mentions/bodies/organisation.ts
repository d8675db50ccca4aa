import type { Hit } from '../../../lexicon/finder.ts'
import type { Organisation } from '../../../lexicon/tables/organisations.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Found } from '../found.ts'
import { nameRow } from '../row-name.ts'
import type { Search } from '../search.ts'
import { isClub } from './club.ts'
import { isHomesOwn, whichOrganisation } from './which-organisation.ts'

/** An organisation of the lexicon: «حزب الله», «مجلس الأمن», «حماس». */
export function organisation({ passage, limit }: Search, index: number): Found[] | undefined {
  const hit = passage.hits.at(index, 'organisation')
  if (!hit || hit.last >= limit || hit.pronoun || isDeed(passage, index) || isPlaceWhole(passage, hit)) return undefined
  if (isOfOther(passage, hit) || isHomesOwn(passage, hit)) return undefined
  if (hit.first < hit.last && passage.hits.from(index).some(({ table, last }) => table === 'institution' && last > hit.last))
    return undefined
  const value = whichOrganisation(passage, index, hit)
  const owner = otherOwner(passage, hit.last, value)
  if (owner)
    return [
      {
        rule: 'organisation',
        kind: 'organisation',
        form: 'name',
        certainty: 'likely',
        first: index,
        last: hit.last + 1,
        class: value.kind,
        country: owner,
      },
    ]
  if (value.kind === 'club' && !isClub(passage, index, hit.last)) return undefined
  return [
    {
      ...{ rule: 'organisation', kind: 'organisation', form: 'name', certainty: 'sure' },
      ...withoutHead(passage, { first: index, last: pastQuote(passage, index, hit.last) }),
      ...rowOf(hit, value),
    },
  ]
}

/** A verb; not one that ends in «you», which news has no use for: «أدنوك». */
function isDeed({ words }: Passage, index: number): boolean {
  const word = words[index]
  return word?.tag === 'verb' && word.verb?.pronoun !== 'ك'
}

/** «كابل» is the town, not «like Apple». */
function isPlaceWhole({ hits }: Passage, { first, last, before }: Hit<'organisation'>): boolean {
  if (before.preposition === '') return false
  return hits.all(first, 'place').some((place) => place.last === last && !place.pronoun && place.before.preposition === '')
}

/** «الجمعية العامة للنقابة»: another body's, where the table has the short name of one of the United Nations. */
function isOfOther({ words, lexicon }: Passage, { last, value }: Hit<'organisation'>): boolean {
  const next = words[last + 1]
  if (value.kind !== 'un' || next?.tag !== 'noun' || next.preposition !== 'ل' || next.conjunction) return false
  return next.definite && lexicon.organisationHeads.has(next.stem)
}

/** Bodies that several countries have by one name. */
const SHARED = new Set(['igo', 'un', 'parliament', 'government-body', 'armed-group', 'army', 'party'])

/** «مجلس الأمن التركي», «القوات الشعبية السورية»: another country's body than the one of the table. */
function otherOwner({ hits, words }: Passage, last: number, { country, kind }: Organisation): string | undefined {
  const word = words[last + 1]
  const nisba = word?.definite && !word.conjunction && !word.preposition ? hits.at(last + 1, 'nisba') : undefined
  if (!nisba || !SHARED.has(kind) || words[last]?.definite === false) return undefined
  const { iso } = nisba.value.country
  return iso === country ? undefined : iso
}

/** What the table knows of an organisation. */
export function rowOf({ row }: Hit<'organisation'>, { name, english, kind, country }: Organisation): Partial<Found> {
  return {
    ...{ row: nameRow(row), canonical: name, english, class: kind, key: `organisation:${english}` },
    ...(/^[A-Z]{2}$/.test(country) && { country }),
  }
}

/** Whose names stand without the noun before them: «شركة غوغل», «نادي تشيلسي». */
const APART = new Set(['company', 'club'])

/** «نادي تشيلسي», «شركة "غوغل"»: the name is what follows the noun, without its marks. */
export function withoutHead({ tokens, words, lexicon }: Passage, { first, last }: Phrase): Phrase & { readonly role?: Phrase } {
  const head = lexicon.organisationHeads.get(words[first]?.stem ?? '')
  if (last === first || !head || !APART.has(head.class) || words[first]?.definite) return { first, last }
  const isQuoted = tokens[first + 1]?.form === '"' && tokens[last]?.form === '"'
  return { first: isQuoted ? first + 2 : first + 1, last: isQuoted ? last - 1 : last, role: { first, last: first } }
}

/** «حركة "مجتمع السلم"»: a name that opens quotation marks inside ends after them. */
export function pastQuote({ tokens }: Passage, first: number, last: number): number {
  let open = 0
  for (let at = first; at <= last; at++) if (tokens[at]?.form === '"') open++
  return open % 2 === 1 && tokens[last + 1]?.form === '"' ? last + 1 : last
}
