import type { Hit } from '../../lexicon/finder.ts'
import type { InflectedVerb, VerbLemma } from '../../lexicon/inflect/verb.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Attached } from './attach.ts'
import type { Ending } from './attached-pronoun.ts'

// Which of a form's readings as a verb is meant, where it is one.

/** Names whose words are no common nouns; an organisation's often are («حركة», «حزب»). */
export const PROPER_TABLES: ReadonlySet<string> = new Set(['person', 'given-name', 'family-name', 'place', 'country'])
/** Their words are common nouns. */
export const COMMON_TABLES: ReadonlySet<string> = new Set(['role', 'group', 'trigger-noun', 'trigger-phrase', 'institution'])

/** «سيوقع الوزير اتفاقية», «ستوقع»: a passive of the first form is written like an active one of others, and of what is to come rarely meant. */
function isOddPassive({ aspect, voice, lemma }: InflectedVerb): boolean {
  return aspect === 'present' && voice === 'passive' && lemma.form === 'I' && !MOSTLY_PASSIVE.has(lemma.past)
}

/** «يوجد», «يولد», «لا يزال». */
const MOSTLY_PASSIVE = new Set(['وجد', 'ولد', 'زال'])

/** By how much a verb is meant less than another that is written like it: «ودعت» calls on, «تعقد القمة» is held and not complicated. */
const SELDOM: ReadonlyMap<string, number> = new Map([
  ['ودع', 0.05],
  ['تعقد', 0.6],
])

/** «تعد الجماعة»: is held to be, not promises; «رجل يبلغ 50 عاما»: is so old, informs nobody. */
const RARELY_PRESENT = new Set(['وعد', 'أبلغ', 'بلغ'])

/**
 * The index among the hits of the likeliest of several readings as a verb, -1 where there is none: one without a pronoun, of the third person, past before present («تفاوض»), not shortened, not only passive («سيرت»: sent
 * out, not walked; «تجري»: takes place, never dared), and one that carries event nouns («نفذ»: carried out, not went through) or says («حذر»: warned, not was wary). None that takes off letters which a name or a noun keeps: «لندن» is no «ل» and a verb, «مدني» and
 * «سيبراني» none with «ني». A country («قطر») is none, and «ودعت» calls on somebody sooner than it bids farewell.
 */
export function likeliestVerb(found: readonly Hit[], attached: Attached, lexicon: Lexicon, ending: Ending): number {
  if (attached.definite) return -1
  const { everydayWords, lightVerbs, reportingVerbs, triggerVerbs } = lexicon
  const nouns = found.filter(({ table, pronoun, first, last }) => COMMON_TABLES.has(table) && pronoun === '' && first === last)
  // «أقاله» written with «ه» is no «إقالة», «قاده» no «قادة»
  const isNoNoun = ending === 'ه' && nouns.every(({ before }) => /[^ي]ه$/.test(before.stem))
  const isName = !everydayWords.has(attached.stem)
  const saying = found.find(({ table, value }) => table === 'verb' && reportingVerbs.has(value.lemma))
  const maySay = saying?.table === 'verb' && !(saying.value.aspect === 'present' && RARELY_PRESENT.has(saying.value.lemma.past))
  const isOther = (lemma: VerbLemma) => !reportingVerbs.has(lemma) && !triggerVerbs.has(lemma)
  let best = -1
  let bestRank = Number.POSITIVE_INFINITY
  for (const [at, hit] of found.entries()) {
    if (hit.table !== 'verb' || (attached.known && hit.before.conjunction !== attached.conjunction)) continue
    const isOfNoun = nouns.length > 0 && !(isNoNoun && hit.pronoun === 'ه' && hit.value.aspect === 'past')
    // «، منوها بجهود»
    if (hit.pronoun === 'ها' && found.some(({ table, pronoun }) => table === 'trigger-participle' && pronoun === '')) continue
    if (hit.pronoun !== '' && (isOfNoun || (hit.pronoun === 'ني' && everydayWords.has(attached.stem)))) continue
    if (found.some((other) => other.table === 'country' && other.pronoun === '' && other.before.stem === hit.before.stem)) continue
    // «ودان الرئيس»: sooner condemned than the town of Waddan
    const isJoinedDeed = hit.before.conjunction !== '' && triggerVerbs.has(hit.value.lemma)
    const isWhole = ({ table, pronoun, before: { stem } }: Hit) =>
      PROPER_TABLES.has(table) && pronoun === '' && stem.length > hit.before.stem.length && !(isJoinedDeed && table === 'place')
    if (found.some(isWhole)) continue
    const isThird = hit.value.agreements.some((agreement) => agreement.startsWith('3'))
    const isRare = hit.value.agreements.every((agreement) => agreement === '3md' || agreement === '3fd' || agreement === '3fp')
    const rank =
      (hit.pronoun === '' ? 0 : 4) +
      (isThird ? (isRare ? 1 : 0) : 2) +
      (hit.value.aspect === 'past' ? 0 : hit.value.aspect === 'present' ? 0.5 : 1) +
      (SELDOM.get(hit.value.lemma.past) ?? 0) +
      (isName && hit.value.aspect === 'past' && hit.value.voice === 'passive' ? 0.2 : 0) +
      (hit.value.voice === 'passive' && hit.value.lemma.form === 'V' ? 1 : 0) +
      (hit.before.future && isOddPassive(hit.value) ? 0.2 : 0) +
      (lightVerbs.has(hit.value.lemma) ? 0 : maySay && isOther(hit.value.lemma) ? 0.15 : 0.1)
    if (rank < bestRank) {
      best = at
      bestRank = rank
    }
  }
  return best
}

/** Another table knows the form, or the dictionary («قتل», «تقدم»). */
export function isHomograph(found: readonly Hit[], verb: number, { everydayWords }: Lexicon): boolean {
  const hit = found[verb]
  if (!hit) return false
  if (found.some(({ table, pronoun }) => table !== 'verb' && pronoun === hit.pronoun)) return true
  return hit.pronoun === '' && everydayWords.has(hit.before.stem)
}
