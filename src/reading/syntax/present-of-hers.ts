import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isStateOrSeat } from './state-or-seat.ts'
import type { Word } from './word.ts'

/** «الحكومة تصادق», «واشنطن تدرج», «إنها تجري»: after a subject of the feminine, the present and not the past of «تصادق»; of several the one that tells or says. */
export function presentOfHers(
  hits: Hits,
  index: number,
  words: readonly Word[],
  likeliest: Hit,
  lexicon: Lexicon,
): Hit<'verb'> | undefined {
  if (likeliest.table !== 'verb' || likeliest.value.aspect !== 'past' || likeliest.value.agreements.includes('3fs')) return undefined
  if (!likeliest.before.stem.startsWith('ت')) return undefined
  const isAfter = likeliest.before.conjunction === '' && isHers(hits, words, index, lexicon)
  if (!isAfter && !(mayOpen(words, index) && isBeforeHers(hits, index))) return undefined
  const found = hits.all(index, 'verb').filter(({ value, pronoun }) => {
    if (value.voice === 'passive' && OBJECTLESS.has(value.lemma.past)) return false
    return value.aspect === 'present' && pronoun === likeliest.pronoun && value.agreements.includes('3fs')
  })
  const known = found.find(({ value: { lemma } }) => lexicon.triggerVerbs.has(lemma) || lexicon.reportingVerbs.has(lemma))
  // «توعد السعودية بعقوبات»: he may have threatened her
  return known ?? (isAfter ? found[0] : found.find(({ value: { lemma } }) => lexicon.lightVerbs.has(lemma)))
}

/** Verbs of the first form that have no passive: «الشرطة توقف ثمانية أشخاص» holds them. */
const OBJECTLESS = new Set(['وقف', 'قام', 'جلس', 'عاد', 'ذهب', 'خرج', 'سقط', 'رحل', 'نزل', 'صعد'])

/** Behind a noun or a preposition «تدخل كندا» is a deed, her entering, in marks as well. */
function mayOpen(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.stem === '"' ? words[index - 2] : words[index - 1]
  return before === undefined || !(before.tag === 'noun' || before.tag === 'preposition' || before.tag === 'verb')
}

/** «وتعقد اللجنة اجتماعا», «تقاتل القوات الحكومية», «وتتوسط قطر»: a body, a state or a woman in office stands right behind, with whom no past of his agrees. */
function isBeforeHers(hits: Hits, index: number): boolean {
  return hits.from(index + 1).some((hit) => {
    if (hit.pronoun || hit.before.conjunction || hit.before.preposition) return false
    if (hit.table === 'role') return hit.before.definite && hit.value.gender === 'f' && hit.value.number === 'singular'
    if (hit.table === 'country') return !HIS.has(hit.before.stem)
    return hit.table === 'institution' && (hit.before.definite ? /(?:ه|ات)$/ : /^ال.*ات$/).test(hit.before.stem)
  })
}

/** Countries that are masculine; folded. */
const HIS = new Set(['العراق', 'لبنان', 'الاردن', 'المغرب', 'السودان', 'اليمن', 'الصومال', 'تشاد'])

/** A verb follows them, with its subject behind it; folded. */
const OPENING = new Set(['حيث', 'بينما', 'فيما', 'قد'])

/** «إنها», «حيث تقاتل تركيا», or a noun phrase that is definite, of the feminine by its last word, with no preposition before it. */
function isHers(hits: Hits, words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  // «طهران قد تعلق التخصيب»
  const index = words[verb - 1]?.stem === 'قد' && words[verb - 2]?.tag === 'noun' ? verb - 1 : verb
  const before = words[index - 1]
  if (before?.tag === 'complementiser' && before.pronoun === 'ها') return true
  if (OPENING.has(before?.stem ?? ''))
    return isStateOrSeat(hits, index + 1, lexicon) && !HIS.has(hits.at(index + 1, 'country')?.before.stem ?? '')
  // «كانت تهددها»
  if (before?.verb) return before.verb.value.lemma.past === 'كان' && before.verb.value.agreements.includes('3fs')
  if (before?.tag !== 'noun') return false
  if (!before.closed) return followsQualityOfHers(words, index)
  if (!/(?:ه|ات)$/.test(before.stem) && (!isStateOrSeat(hits, index - 1, lexicon) || HIS.has(before.stem))) return false
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_SUBJECT); at--) {
    const word = words[at]
    if (word?.preposition !== '' || word.tag === 'preposition' || word.tag === 'verb') return false
    if (word.tag !== 'noun') return true
  }
  return true
}

/** «محكمة يونانية تأمر», «شركة يابانية تطور»: nothing is joined to a quality, so that in a headline of hers what is written like a masdar is the verb. */
export function followsQualityOfHers(words: readonly Word[], index: number): boolean {
  const [opener, noun, quality] = [words[index - 3], words[index - 2], words[index - 1]]
  if (!noun || !quality?.adjective || (opener !== undefined && opener.tag !== 'mark')) return false
  return [noun, quality].every((each) => each.tag === 'noun' && !each.definite && each.preposition === '' && each.stem.endsWith('ه'))
}

/** A subject is no longer, in tokens. */
const LONGEST_SUBJECT = 6
