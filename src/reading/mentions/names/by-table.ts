import type { NotPeopleRow } from '../../../lexicon/tables/not-people.ts'
import { proposeSuffixed } from '../../../text/clitics.ts'
import type { Passage } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import type { Described } from './something-else.ts'

/** «أمان», «تنظيم الانتخابات», «حكمتها», «إلى الأمام»: `not-people.tsv` tells that the word names nobody here; «في بكين»: a capital is written so. */
export function isNoPersonByTable(search: Search, described: Described): boolean {
  const { passage } = search
  const { first, last, pronoun } = described
  const { hits, lexicon } = passage
  if (hits.all(first, 'place').some(({ value, pronoun: attached, last: end }) => !attached && end === last && value.capital)) return true
  const stem = bareStem(passage, first)
  const bare = pronoun && stem.endsWith(pronoun) ? proposeSuffixed(stem).map((each) => each.stem) : [stem]
  return bare.some((each) => {
    const row = lexicon.notPeople.get(each)
    return row !== undefined && holds(search, described, row)
  })
}

function holds({ passage, limit }: Search, { first, last, pronoun, number }: Described, { whens, written, beside }: NotPeopleRow): boolean {
  if (whens.has('always')) return true
  if (pronoun !== '' && (whens.has('joined') || whens.has('owned'))) return true
  if (whens.has('joined') && isJoined(passage.words[last + 1], last + 1 < limit && !isDefinite(passage, first))) return true
  if (whens.has('definite') && number === 'singular' && isDefinite(passage, first)) return true
  if (written.length > 0 && written.some((spelling) => textOf(passage, first).includes(spelling))) return true
  return beside.size > 0 && (beside.has(bareStem(passage, last + 1)) || (beside.has(bareStem(passage, first - 1)) && number === 'singular'))
}

/** As it stands in the article, hamzas and all. */
function textOf({ article, tokens }: Passage, at: number): string {
  const token = tokens[at]
  return token ? article.text.slice(token.start, token.end) : ''
}

function isJoined(next: Word | undefined, mayBe: boolean): boolean {
  return mayBe && next?.tag === 'noun' && !next.conjunction && next.preposition === '' && !next.adjective
}
