import type { Passage } from '../../passage.ts'
import { ANSWERING } from './aside.ts'
import { saysElsewhen } from './causes.ts'
import type { Constituent } from './clause.ts'

/**
 * The constituents without what goes on about another event: after «بعد لقائه الوزير» the place and the day are that meeting's until a comma, as
 * after «احتجاجا على اعتقال زميل» and, for a court, «بتهمة التفجير». The other event itself is left out too.
 */
export function ownPart(passage: Passage, kind: string, constituents: readonly Constituent[]): readonly Constituent[] {
  const own: Constituent[] = []
  let isOfAnother = false
  for (const constituent of constituents) {
    if (isOfAnother && passage.tokens[constituent.first - 1]?.form === ',') isOfAnother = false
    if (saysElsewhen(constituent.preposition) && tellsEvent(passage, constituent) && !isWhatKilled(kind, constituent)) isOfAnother = true
    if (constituent.preposition === 'من' && isAfterSpan(passage, own.at(-1))) isOfAnother = true
    if (isAnswering(passage, own.at(-1)) && tellsEvent(passage, constituent)) isOfAnother = true
    if (constituent.preposition !== '' && isProsecuted(kind) && isCharge(passage, constituent)) isOfAnother = true
    if (isBackdrop(passage, kind, constituent)) isOfAnother = true
    if (!isOfAnother) own.push(constituent)
  }
  return own
}

/** «توفي إثر سقوطه خلال عرض في تونس»: what somebody died of was there as well. */
function isWhatKilled(kind: string, { preposition }: Constituent): boolean {
  return FALLEN.has(kind) && preposition === 'اثر'
}

const FALLEN = new Set(['die', 'kill', 'injure'])

/** «بعد ساعات من إضرام النار»: so long after what another did. */
function isAfterSpan({ words }: Passage, before: Constituent | undefined): boolean {
  if (before?.time === undefined) return false
  const at = words[before.first]?.tag === 'preposition' ? before.first : before.first - 1
  return words[at]?.tag === 'preposition' && saysElsewhen(words[at].stem)
}

/** «احتجاجا», «ردا»: what follows is what was answered. */
function isAnswering({ words }: Passage, before: Constituent | undefined): boolean {
  return before !== undefined && ANSWERING.has(words[before.last]?.stem ?? '')
}

/** What a court does, elsewhere and later than the deed. */
export const BY_COURT: ReadonlySet<string> = new Set(['charge', 'sentence', 'execute', 'acquit', 'sue'])
/** What police do to whom they suspect. */
const ON_SUSPICION = new Set(['arrest', 'release', 'investigate', 'torture', 'deport', 'transfer'])

/** What is done about a deed to whom it is laid. */
export function isProsecuted(kind: string): boolean {
  return BY_COURT.has(kind) || ON_SUSPICION.has(kind)
}

/** «بتهمة», «لتورطه»: what somebody is said to have done. Folded. */
const CHARGES = new Set(['تهمه', 'تهم', 'شبهه', 'تورط', 'ضلوع', 'ارتكاب', 'مشاركه', 'مسوليه', 'دور', 'قضيه', 'خلفيه'])

/** «قطعت علاقاتها على خلفية الحرب في غزة»: what was the reason is elsewhere. */
function isBackdrop({ words }: Passage, kind: string, { preposition, first }: Constituent): boolean {
  if (preposition === 'بسبب') return !OF_WAR.has(kind) && WARS.has(words[first + 1]?.stem ?? '')
  return preposition === 'علي' && words[first + 1]?.stem === 'خلفيه'
}

/** What wars do where they are. */
const OF_WAR = new Set(['kill', 'die', 'injure', 'displace', 'migrate', 'missing', 'destroy', 'leave'])
const WARS = new Set(['حرب', 'نزاع', 'صراع'])

/** «حكم عليه بتهمة التقصير في السجن», «لدوره في هجوم عدن». */
function isCharge({ words }: Passage, { first }: Constituent): boolean {
  const word = words[first]?.tag === 'preposition' ? words[first + 1] : words[first]
  if (!word) return false
  return CHARGES.has(word.pronoun ? word.stem.slice(0, -word.pronoun.length) : word.stem)
}

function tellsEvent({ hits }: Passage, { phrases }: Constituent): boolean {
  return phrases.some(({ first, last }) => {
    for (let at = first; at <= last; at++) if (hits.at(at, 'trigger-noun')) return true
    return false
  })
}
