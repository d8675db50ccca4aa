import { bitOf } from '../../../lexicon/entries.ts'
import type { Hit } from '../../../lexicon/finder.ts'
import { markStems } from '../../syntax/word-marks.ts'
import { isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import { nameRow } from '../row-name.ts'
import type { Search } from '../search.ts'
import { pastQuote } from './organisation.ts'
import { isCorrespondents, isQuotedAlone, standsAsSignature, tells } from './outlet-context.ts'
import { endOfUnlisted } from './unlisted-outlet.ts'

/** Heads that an outlet's name follows, folded. */
const HEADS = new Set([
  'وكاله',
  'قناه',
  'صحيفه',
  'موقع',
  'شبكه',
  'اذاعه',
  'تلفزيون',
  'مجله',
  'راديو',
  'جريده',
  'فضاييه',
  'يوميه',
  'اسبوعيه',
  'منصه',
  'محطه',
  'هييه',
])
export const OUTLET_HEAD = markStems(() => HEADS)
const OUTLET = bitOf('outlet')
const AGENCY = /agency|wire/
/** An unknown outlet's name in quotation marks has at most this many words. */
const LONGEST_NAME = 5

/**
 * An outlet or agency of the lexicon, its generic head included («موقع "RT"», «وكالة رويترز»), or an unknown one: the head and a name in
 * quotation marks («صحيفة "الصباح الجديد"»). A short signature counts only in brackets or a dateline, and where it tells something.
 */
export function outlet(search: Search, index: number): Found[] | undefined {
  const { passage, limit } = search
  const { tokens, words, hits } = passage
  const word = words[index]
  if (!word || word.tag === 'verb') return undefined
  const head = (word.marks & OUTLET_HEAD) !== 0 && !word.definite
  if (!head && !hits.mayBegin(index, OUTLET)) return undefined
  const whole = hits
    .all(index, 'outlet')
    .find(
      ({ value, last, first }) =>
        last < limit && (!value.signature || standsAsSignature(search, first, last) || tells(search, first, last)),
    )
  let at = index + (tokens[index + 1]?.form === 'انباء' && words[index]?.stem === 'وكاله' ? 2 : 1)
  const quoted = tokens[at]?.form === '"' || tokens[at]?.form === "'" || tokens[at]?.form === '('
  if (quoted) at++
  const reached = whole && whole.last > index ? whole.last : index
  const named = head
    ? hits
        .all(at, 'outlet')
        .find(
          ({ last, before, value }) =>
            last > reached &&
            (words[index]?.stem !== 'وكاله' || AGENCY.test(value.outlet.kind)) &&
            last < limit &&
            before.preposition === '' &&
            before.conjunction === '' &&
            (!quoted || words[last + 1]?.tag !== 'noun'),
        )
    : undefined
  const hit = named ?? whole
  if (hit) {
    if (!named && !isPlain(search, hit)) return undefined
    const { outlet: row } = hit.value
    return [
      {
        ...{
          rule: 'outlet',
          row: nameRow(hit.row),
          kind: AGENCY.test(row.kind) ? 'agency' : 'outlet',
          form: 'name',
          certainty: 'sure',
        },
        ...(named ? { ...apart(search, hit), role: { first: index, last: quoted ? at - 2 : at - 1 } } : apart(search, hit)),
        ...{ canonical: row.name, english: row.english },
        ...{ class: row.kind, key: `outlet:${row.english}`, ...(/^[A-Z]{2}$/.test(row.country) && { country: row.country }) },
      },
    ]
  }
  if (!head) return undefined
  const unlisted = quoted ? undefined : endOfUnlisted(search, word.stem, at)
  if (unlisted !== undefined) return [unknown(search, index, at, unlisted)]
  const mark = tokens[at - 1]?.form
  if (!quoted || mark === '(') return undefined
  for (let close = at + 1; close < Math.min(limit, at + LONGEST_NAME + 1); close++) {
    if (words[close]?.tag === 'verb') return undefined
    if (tokens[close]?.form !== mark) continue
    return [unknown(search, index, at, close - 1)]
  }
  return undefined
}

/** An outlet by its head alone, which stands at a token before its name. */
function unknown({ passage }: Search, head: number, first: number, last: number): Found {
  const kind = passage.words[head]?.stem === 'وكاله' ? 'agency' : 'outlet'
  return {
    rule: 'outlet',
    kind,
    form: 'name',
    certainty: 'likely',
    first,
    last,
    role: { first: head, last: passage.tokens[first - 1]?.kind === 'word' ? first - 1 : first - 2 },
  }
}

/** «صحيفة "اعتماد"», «"الصن" البريطانية»: of a table's name that holds more than the marks do, what stands between them. */
function apart({ passage }: Search, { first, last }: Hit<'outlet'>): Pick<Found, 'first' | 'last' | 'role'> {
  const { tokens } = passage
  const opens = tokens[first + 1]?.form === '"' ? first + 1 : tokens[first - 1]?.form === '"' ? first - 1 : undefined
  if (opens === undefined) return { first, last: pastQuote(passage, first, last) }
  let close = opens + 2
  while (close <= last + 1 && tokens[close]?.form !== '"') close++
  if (close > last + 1) return { first, last }
  return { first: opens + 1, last: close - 1, ...(opens > first && { role: { first, last: first } }) }
}

/** A name that is also a common word or a part of the world («الصباح», «العالم», «الشرق الأوسط») is an outlet only behind its head. */
function isPlain(search: Search, { first, last }: Hit<'outlet'>): boolean {
  const { passage, shapes } = search
  const isOther = passage.hits
    .from(first)
    .some(
      ({ table, pronoun, last: end }) =>
        !pronoun &&
        end === last &&
        (table === 'place' ||
          table === 'region' ||
          table === 'country' ||
          table === 'nisba' ||
          table === 'trigger-noun' ||
          table === 'institution' ||
          table === 'group' ||
          table === 'role'),
    )
  if (isCorrespondents(search, first) || tells(search, first, last)) return true
  if (isOther) return isQuotedAlone(search, first, last)
  return last > first || (!isDefinite(passage, first) && (shapes[first] === 'unknown' || LATIN.test(passage.tokens[first]?.form ?? '')))
}

const LATIN = /^[a-z0-9]/
