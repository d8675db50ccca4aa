import { genderOfGiven } from '../../coreference/agreement.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Found } from '../found.ts'
import type { Search } from '../search.ts'
import { HELPERS } from './helper-after.ts'
import { countryOfRole } from './role-country.ts'
import { type RolePhrase, rolePhraseAt } from './role-phrase.ts'

/** The role in apposition after a name: «أحمد سعيد، وزير الصحة السابق،», «سامي خليل (رئيس البلدية)», «كمال رضا رئيس اللجنة». */
export function roleAfter(search: Search, { first, last }: Phrase): Pick<Found, 'role' | 'head' | 'country' | 'class'> | undefined {
  const { passage, limit, taken } = search
  const { tokens, words, hits } = passage
  let at = last + 1
  const mark = tokens[at]?.form
  if (mark === ',' || mark === '(' || mark === '-' || mark === ';') at++
  const told = pastClause(search, at)
  if (told !== undefined) at = told
  const word = words[at]
  if (at >= limit || taken[at] || !word || word.conjunction || word.preposition) return undefined
  const hit = hits.at(at, 'role')
  if (word.tag !== 'noun' && hit?.last === at) return undefined
  if (hit?.value.number !== 'singular' || (hit.value.gender === 'f' && isMan(passage, first))) return undefined
  if (hit.value.role.class === 'relation' && !(mark === ',' && !hit.before.definite && !hit.pronoun && words[at + 1]?.definite))
    return undefined
  if (told === undefined && mark === ',' && !hit.before.definite && hit.last + 1 < limit && words[hit.last + 1]?.tag === 'verb')
    return undefined
  const whole = rolePhraseAt(search, hit)
  const phrase = withoutCounterpart(search, mark === ',' || told !== undefined ? ofOther(search, whole) : withBody(search, whole))
  if ((phrase.name && !phrase.apart) || isSomebodys(search, phrase)) return undefined
  if (
    told === undefined &&
    at === last + 1 &&
    phrase.last === at &&
    !hit.before.definite &&
    !hit.pronoun &&
    !/ا$/.test(tokens[at]?.form ?? '')
  )
    return undefined
  const country = countryOfRole(search, phrase)
  return {
    role: { first: phrase.first, last: phrase.last },
    head: hit.value.role.head,
    class: hit.value.role.class,
    ...(country && { country }),
  }
}

/** «اتهم أردوغان المعارضة»: by a given name or by the verb right before it a man, who holds no woman's office. */
function isMan({ words, hits }: Passage, first: number): boolean {
  const agreements = words[first - 1]?.verb?.value.agreements ?? []
  const gender = genderOfGiven({ hits }, first)
  return gender === 'm' || (gender === undefined && agreements.includes('3ms') && !agreements.includes('3fs'))
}

/** «فلان، وهو ناشط في», «فلانة التي تشغل منصب وزيرة»: where the office begins that a clause after the name tells. */
function pastClause({ passage: { tokens, words, hits } }: Search, at: number): number | undefined {
  const form = tokens[at]?.form ?? ''
  if (IS.has(form)) return hits.at(at + 1, 'role')?.before.definite === false ? at + 1 : undefined
  if (words[at]?.tag !== 'relative' || !HOLDS.test(tokens[at + 1]?.form ?? '')) return undefined
  return POST.has(tokens[at + 2]?.form ?? '') ? at + 3 : undefined
}

/** Folded. */
const IS = new Set(['وهو', 'وهي'])
const HOLDS = /^[يت]?(?:شغل|شغلت|تولي|تولت)$/
const POST = new Set(['منصب', 'منصبي', 'وظيفه'])

/** «حميد، نائب الرئيس السابق محمود، السجن»: the name is that of whom the deputy, the lawyer or the wife belongs to. */
function ofOther(search: Search, phrase: RolePhrase): RolePhrase {
  const { hit, inner, name, apart } = phrase
  if (!name || apart || hit.before.definite || hit.pronoun) return phrase
  const isHelper = hit.value.role.class === 'relation' || HELPERS.has(search.passage.words[hit.first]?.stem ?? '')
  if (!isHelper || (inner.first === hit.first && hit.first === hit.last && hit.value.role.class !== 'relation')) return phrase
  return nameless(phrase)
}

/** «المتحدثة باسم منظمة يونيفرسال هيلث»: right after a name, a further one that no dictionary explains is a body's. */
function withBody({ passage: { lexicon, words } }: Search, phrase: RolePhrase): RolePhrase {
  const { name, apart, last, hit } = phrase
  if (!name || apart || name.person || name.opening !== 'unknown') return phrase
  for (let at = last; at > hit.last; at--) {
    if (!lexicon.organisationHeads.has(words[at]?.stem ?? '')) continue
    return { ...nameless(phrase), last: name.last }
  }
  return phrase
}

function nameless({ name: _, ...phrase }: RolePhrase): RolePhrase {
  return { ...phrase, apart: false }
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
