import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Found } from '../found.ts'
import type { Search } from '../search.ts'
import { countryOfRole } from './role-country.ts'
import { type RolePhrase, rolePhraseAt } from './role-phrase.ts'

/** The role in apposition after a name: «أحمد سعيد، وزير الصحة السابق،», «سامي خليل (رئيس البلدية)», «كمال رضا رئيس اللجنة». */
export function roleAfter(search: Search, { last }: Phrase): Pick<Found, 'role' | 'head' | 'country' | 'class'> | undefined {
  const { passage, limit, taken } = search
  const { tokens, words, hits } = passage
  let at = last + 1
  const mark = tokens[at]?.form
  if (mark === ',' || mark === '(' || mark === '-' || mark === ';') at++
  const word = words[at]
  if (at >= limit || taken[at] || !word || word.conjunction || word.preposition) return undefined
  const hit = hits.at(at, 'role')
  if (word.tag !== 'noun' && hit?.last === at) return undefined
  if (hit?.value.number !== 'singular' || hit.value.role.class === 'relation') return undefined
  if (mark === ',' && !hit.before.definite && hit.last + 1 < limit && words[hit.last + 1]?.tag === 'verb') return undefined
  const phrase = withoutCounterpart(search, rolePhraseAt(search, hit))
  if ((phrase.name && !phrase.apart) || isSomebodys(search, phrase)) return undefined
  if (at === last + 1 && phrase.last === at && !hit.before.definite && !hit.pronoun && !/ا$/.test(tokens[at]?.form ?? '')) return undefined
  const country = countryOfRole(search, phrase)
  return {
    role: { first: phrase.first, last: phrase.last },
    head: hit.value.role.head,
    class: hit.value.role.class,
    ...(country && { country }),
  }
}

/** «استقبل الأمير خالد وزير الدفاع نظيره الفرنسي»: the counterpart is another. */
function withoutCounterpart({ passage: { hits } }: Search, phrase: RolePhrase): RolePhrase {
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    const isOther = hits.all(at, 'role').some(({ pronoun }) => pronoun !== '')
    if (isOther) return { ...phrase, last: at - 1 }
  }
  return phrase
}

/** «أرسل ترامب وزير خارجيته»: whose office somebody's pronoun owns is another. */
function isSomebodys({ passage: { words } }: Search, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++) if (words[at]?.pronoun) return true
  return false
}
