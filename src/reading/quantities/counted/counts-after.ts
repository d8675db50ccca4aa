import type { Hit } from '../../../lexicon/finder.ts'
import type { CountedAs, CountingWord } from '../../../lexicon/tables/figures.ts'
import type { Sentence } from '../../types.ts'
import type { Figure, Ground } from '../figure.ts'
import { befellThem, objectOf } from './befell-them.ts'
import { countableAt } from './counted-noun.ts'
import { countingVerbAt, isForetold } from './governing-word.ts'

/** How far after a figure the word that says what it counts may stand, in tokens. */
const FARTHEST = 8

/** «16 متهما، توفي أحدهم»: it befell one of them. */
const SOME_OF_THEM = new Set(['احدهم', 'احداهن', 'بعضهم', 'بعضهن', 'معظمهم', 'اغلبهم', 'نصفهم', 'اثنان', 'ثلاثه'])

/** «كانوا على متن الطائرة وجميعهم لقوا حتفهم». */
const ALL_OF_THEM = /^و(?:جميع|كل)ه[من]$/

/** «ما زالوا مفقودين», «لا يزالون في عداد …»: what the figure still is. */
const REMAIN = new Set(['زالوا', 'مازالوا', 'لازالوا', 'يزالون', 'كانوا', 'كانا', 'كانتا', 'باتوا', 'ظلوا', 'هم', 'هن'])

/** «5 أشخاص قتلوا في», «12 شخصا لقوا حتفهم», «40 بين قتيل وجريح», «90 منهن في عداد المفقودات». */
export function countsAfter(ground: Ground, { governed, last, min }: Figure, sentence: Sentence): readonly CountedAs[] {
  const { tokens, words, hits } = ground.passage
  if (tokens[last]?.form === 'من') return []
  const opening = afterInsertion(ground, afterBrackets(ground, afterSecondNoun(ground, last + 1)), sentence.last)
  const ceiling = Math.min(sentence.last, opening + FARTHEST)
  const waiting = waitingVerb(ground, governed, sentence.first)
  const past = pastBefore(ground, governed, sentence.first)
  const isDriven = past !== undefined && DRIVING.has(past)
  for (let at = opening; at < ceiling; at++) {
    const word = words[at]
    if (ground.taken[at]) continue
    if (tokens[at]?.form === ',' && words[at + 1]?.verb && !words[at + 1]?.conjunction) continue
    if (!word || (word.tag === 'mark' && tokens[at]?.form !== '"')) return []
    const form = tokens[at]?.form
    if (form === 'بين' || form === 'عداد') return nounsAt(ground, at)
    if (REMAIN.has(form ?? '')) {
      const still = nounsAt(ground, at)
      if (still.length > 0) return still
      continue
    }
    if ((form === 'ما' || form === 'لا') && REMAIN.has(tokens[at + 1]?.form ?? '')) continue
    const ofTwo = min === 2 && !word.conjunction && !hasObject(ground, at) ? dualVerbAt(ground, at) : undefined
    if (ofTwo) return [ofTwo]
    if (ALL_OF_THEM.test(form ?? '')) {
      const all = countingVerbAt(ground, at + 1)
      return all && isMet(ground, all.needs, at + 1, at + FARTHEST) ? [all.counts] : []
    }
    if (word.verb) {
      if (!word.conjunction && DRIVING.has(word.verb.value.lemma.past) && leadsToFlight(words, at + 1)) return ['displaced']
      const befell = befellThem(ground, at)
      if (befell) return [befell]
      const counting = SOME_OF_THEM.has(tokens[at + 1]?.form ?? '') ? undefined : countingVerbAt(ground, at)
      if (!counting || word.conjunction || hasObject(ground, at) || isForetold(ground.passage, at)) return []
      return isMet(ground, counting.needs, at, ceiling) ? withJoined(ground, at, counting.counts) : []
    }
    const taken = at === opening && !word.conjunction ? objectOf(ground, at) : undefined
    if (taken) return [taken]
    if (past === EXPOSED && word.preposition === 'ل') return befallingAt(ground, at)
    if (isDriven && isFlight(words, at)) return ['displaced']
    const own = hits.all(at, 'counting-word').find(({ value, pronoun }) => value.part === 'masdar' && pronoun !== '')
    if (own && words[at - 1]?.verb) return [own.value.counts]
    if (waiting?.needs.includes(bareStem(own)) || waiting?.needs.includes(word.stem)) return [waiting.counts]
    if (word.tag === 'complementiser' || word.tag === 'number' || word.tag === 'conjunction' || word.conjunction) return []
  }
  return []
}

/** «مدنيين اثنين قتلا», «شابان اعتقلا»: a verb of two, written as a noun in the accusative may be. */
function dualVerbAt(ground: Ground, at: number): CountedAs | undefined {
  const { hits, tokens, lexicon } = ground.passage
  if (!tokens[at]?.form.endsWith('ا')) return undefined
  for (const hit of hits.from(at)) {
    const word = hit.table === 'verb' && hit.pronoun === '' ? lexicon.countingVerbs.get((hit as Hit<'verb'>).value.lemma) : undefined
    if (word && (word.needs.length === 0 || isMet(ground, word.needs, at, at + 3))) return word.counts
  }
  return undefined
}

/**
 * «17 امرأة وطفلا قتلوا», «9 ناشطات ومدافعات اعتقلن», «عشرات الأمراء والوزراء الذين تم توقيفهم»: more nouns that the same number counts, up to
 * the verb or the relative clause.
 */
function afterSecondNoun(ground: Ground, at: number): number {
  const { words } = ground.passage
  const word = words[at]
  if (word?.tag !== 'noun' || !word.conjunction || word.preposition) return at
  const countable = countableAt(ground, at)
  if (!word.definite && countable?.class === 'person' && countable.number === 'singular') return at + 1
  if (countable?.class !== 'person') return at
  let next = at + 1
  while ((words[next]?.tag === 'noun' || words[next]?.tag === 'preposition') && next < at + LONGEST_LIST) next++
  return words[next]?.tag === 'relative' ? next + 1 : words[next]?.verb && !words[next]?.conjunction ? next : at
}

const LONGEST_LIST = 6

/** «7 أشخاص (بينهم طفل) أصيبوا»: where the clause goes on after the brackets. */
function afterBrackets({ passage: { tokens } }: Ground, at: number): number {
  if (tokens[at]?.form !== '(') return at
  for (let close = at + 1; close < at + LONGEST_INSERTION; close++) if (tokens[close]?.form === ')') return close + 1
  return at
}

/**
 * «لقي خمسة أشخاص، بينهم 3 أطفال وامرأة، مصرعهم», «49 عاملا، معظمهم أجانب، لقوا حتفهم»: where the clause goes on after those among them; the
 * second comma may be left out.
 */
function afterInsertion(ground: Ground, at: number, ceiling: number): number {
  const { tokens, words } = ground.passage
  if (tokens[at]?.form !== ',') return afterThoseAmong(ground, at)
  const among = tokens[at + 1]?.form === 'من' ? at + 2 : at + 1
  if (!AMONG.has(tokens[among]?.form ?? '') && !MOST_OF_THEM.test(tokens[among]?.form ?? '')) return at
  for (let close = among + 1; close < Math.min(ceiling, among + LONGEST_INSERTION); close++) {
    if (tokens[close]?.form === ',') return close + 1
    if (words[close]?.tag === 'mark') return at
    if (isEndOfThem(ground, close)) return close
  }
  return at
}

/** «50 ألف شخص بينهم نساء وأطفال فروا»: nothing but nouns behind «بينهم», up to the verb. */
function afterThoseAmong({ passage: { tokens, words } }: Ground, at: number): number {
  const among = tokens[at]?.form === 'من' ? at + 1 : at
  if (!AMONG.has(tokens[among]?.form ?? '')) return at
  let next = among + 1
  while (words[next]?.tag === 'noun' && next - among < LONGEST_INSERTION) next++
  return words[next]?.verb && next > among + 1 ? next : at
}

/** «مصرعهم», «حتفهم»: theirs, of whom the figure before tells. */
function isEndOfThem({ passage: { hits } }: Ground, at: number): boolean {
  return hits.all(at, 'counting-word').some(({ value, pronoun }) => value.part === 'masdar' && THEIRS.has(pronoun))
}

const THEIRS = new Set(['هم', 'هن', 'هما'])
const AMONG = new Set(['بينهم', 'بينهن', 'ضمنهم', 'ضمنهن', 'منهم', 'منهن'])
const MOST_OF_THEM = /^(?:معظم|اغلب|غالبيت|اكثر|جميع|كل|احد)ه[من]$/
const LONGEST_INSERTION = 12

/** The past of the verb that stands before the figure and tells what befalls it after: «تعرض 6 آلاف للتهجير», «دفع 45 ألف شخص إلى النزوح». */
function pastBefore({ passage: { words } }: Ground, first: number, floor: number): string | undefined {
  for (let at = first - 1; at >= Math.max(floor, first - NEAREST); at--) {
    const word = words[at]
    if (word?.verb) return word.verb.value.lemma.past
    if (word?.tag === 'mark') return undefined
  }
  return undefined
}

/** In tokens: «دفع الهجوم منذ شهرين آلاف الأشخاص للنزوح». */
const NEAREST = 7
/** «تعرض 119 فلسطينيا لإصابات». */
const EXPOSED = 'تعرض'
/** «دفع 45 ألف شخص إلى النزوح», «أجبر المئات على الفرار»: by the verb's past, and what they were driven to. */
const DRIVING: ReadonlySet<string> = new Set(['دفع', 'أجبر', 'اضطر', 'أرغم', 'حمل'])
const FLIGHTS = new Set(['نزوح', 'فرار', 'هجره', 'هرب', 'هروب', 'مغادره', 'تهجير', 'رحيل', 'لجوء', 'تشرد'])
/** «النزوح», «المغادرة», «ترك منازلهم». */
function isFlight(words: Ground['passage']['words'], at: number): boolean {
  const stem = words[at]?.stem.replace(/^ال/, '') ?? ''
  return FLIGHTS.has(stem) || (LEAVING.has(stem) && HOMES.test(words[at + 1]?.stem ?? ''))
}

/** «أجبروا على مغادرة قريتهم», «اضطروا إلى ترك منازلهم». */
function leadsToFlight(words: Ground['passage']['words'], at: number): boolean {
  return isFlight(words, at) || (words[at]?.tag === 'preposition' && isFlight(words, at + 1))
}

const LEAVING = new Set(['ترك', 'اخلاء', 'هجر'])
const HOMES = /^(?:منازل|بيوت|ديار|مساكن|قرا|قري|مدن|بلد|بلاد|اراضي|مناطق)ه(?:م|ن|ا)$/
/** «تعرض 37 شخصا لحروق». */
const HURTS = new Set(['حروق', 'جروح', 'جراح', 'كسور', 'كدمات', 'رضوض', 'شظايا', 'طعنات', 'طعن', 'طلقات'])

function befallingAt({ passage: { hits, words } }: Ground, at: number): CountedAs[] {
  if (HURTS.has(words[at]?.stem.replace(/^ال/, '') ?? '')) return ['injured']
  const hit = hits.all(at, 'counting-word').find(({ value }) => value.part !== 'verb')
  return hit && hit.value.counts !== 'released' ? [hit.value.counts] : []
}

/** «قتلوا وجرحوا», «قتلوا أو أصيبوا»: the second verb counts them too; «قتلوا وأصيب 3» counts others. */
function withJoined(ground: Ground, at: number, counts: CountedAs): CountedAs[] {
  const isOr = ground.passage.tokens[at + 1]?.form === 'او'
  const next = isOr ? at + 2 : at + 1
  const word = ground.passage.words[next]
  const isOfThem = (ground.passage.tokens[at]?.form.endsWith('وا') && ground.passage.tokens[next]?.form.endsWith('وا')) ?? false
  const second = word?.verb && isOfThem && (isOr || word.conjunction) ? countingVerbAt(ground, next) : undefined
  return second && second.needs.length === 0 && second.counts !== counts ? [counts, second.counts] : [counts]
}

/** «لقي 12 شخصا مصرعهم»: a verb before the figure whose word is still to come. */
function waitingVerb(ground: Ground, first: number, floor: number): CountingWord | undefined {
  for (let at = first - 1; at >= Math.max(floor, first - FARTHEST); at--) {
    const word = ground.passage.words[at]
    if (word?.verb) return countingVerbAt(ground, at)
    if (word?.tag === 'mark' || word?.tag === 'complementiser') return undefined
  }
  return undefined
}

/** The stem of a counting word without its pronoun: «مصرعهم» → «مصرع». */
function bareStem(hit: Hit<'counting-word'> | undefined): string {
  return hit ? hit.before.stem.slice(0, hit.before.stem.length - hit.pronoun.length) : ''
}

/** «لقوا حتفهم»: the word it needs follows in the clause. A verb with a preposition cannot count what stands before it. */
function isMet({ passage: { hits, words } }: Ground, needs: readonly string[], from: number, to: number): boolean {
  if (needs.length === 0 || needs.includes('.')) return true
  for (let at = from + 1; at < to; at++) {
    const hit = hits.at(at, 'counting-word')
    if (hit && needs.includes(bareStem(hit))) return true
    if (needs.includes(words[at]?.stem ?? '')) return true
  }
  return false
}

/** «هم الآن نازحون», «بين إجمالي 41 مصابا». */
const ASIDE = new Set(['الان', 'اما', 'اليوم', 'حاليا', 'اجمالي', 'حتي', 'بالفعل', 'جميعا'])
const MOST_ASIDE = 3

/** «بين قتيل وجريح», «عداد المفقودين»: the counting nouns right after a word. */
function nounsAt({ passage: { hits, words, tokens } }: Ground, at: number): CountedAs[] {
  const found: CountedAs[] = []
  let from = at + 1
  while (from <= at + MOST_ASIDE && (ASIDE.has(tokens[from]?.form ?? '') || tokens[from]?.kind === 'number')) from++
  for (const next of [from, from + 1]) {
    if (next === from + 1 && !words[next]?.conjunction) break
    const hit = hits.all(next, 'counting-word').find(({ value }) => value.part === 'noun')
    if (hit && !found.includes(hit.value.counts)) found.push(hit.value.counts)
  }
  return found
}

/** The verb has an object, a person or a definite noun: its subject is who did it. */
function hasObject(ground: Ground, verb: number): boolean {
  const next = ground.passage.words[verb + 1]
  if (!next || ground.taken[verb + 1] || next.preposition || next.conjunction) return false
  if (next.tag === 'number' || next.tag === 'quantifier') return true
  if (next.tag === 'noun' && next.pronoun !== '') return !ground.passage.hits.at(verb + 1, 'counting-word')
  return next.tag === 'noun' && (next.definite || countableAt(ground, verb + 1)?.class === 'person')
}
