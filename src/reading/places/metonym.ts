import type { Hits } from '../../lexicon/hits.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Passage } from '../passage.ts'
import type { Word } from '../syntax/word.ts'
import { isAddressedPower } from './addressed-power.ts'

/** What is done with, against or by a power, never in a town. */
const WITH = new Set(['مع', 'ضد', 'تجاه', 'ازاء', 'حيال', 'دون'])
/** «من قبل موسكو», «من جانب واشنطن», «إلى جانب برلين». */
const SIDES = new Set(['قبل', 'جانب', 'طرف'])

/** The name of a body and the «بين» before it, in tokens. */
const LONGEST_BODY = 7

/** Capitals in a row: «واشنطن ولندن وباريس وبرلين». */
const LONGEST_CHAIN = 4

/**
 * A capital or a seat stands for its government where it is the subject of a verb of saying or doing («أعلنت موسكو», «إن دمشق ترفض»), in what
 * governments hold («بين موسكو وكييف», «مع أنقرة»), or after what they have («موقف باريس»). «شهدت موسكو» and «في موسكو» are the town.
 *
 * @param isSeat «البيت الأبيض» takes a masculine verb.
 */
export function isMetonym(passage: Passage, first: number, last: number, isSeat: boolean, chain = LONGEST_CHAIN): boolean {
  const { words, tokens, lexicon } = passage
  const word = words[first]
  if (!word) return false
  if (word.preposition === 'ب' || word.preposition === 'ك') return false
  const before = words[first - 1]
  if (isCited(passage, first) || speaksAsWe(passage, last + 1)) return true
  if (word.preposition === '' && !word.conjunction) {
    if (before?.tag === 'verb' && isSubjectOf(passage, first - 1, last, isSeat)) return true
    if (before?.tag === 'preposition' && WITH.has(before.stem)) return true
    if (before?.stem === 'بين' && isTalk(passage, first - 1) && isPowerAt(passage, last + 1)) return true
    if (before !== undefined && SIDES.has(before.stem) && words[first - 2]?.tag === 'preposition') return true
    if (before?.tag === 'noun' && !before.definite && before.pronoun === '') {
      if (
        lexicon.placeCues['power-before'].has(before.stem) ||
        isSetAbout(passage, first - 1, last + 1) ||
        isDoerOfMasdar(passage, first - 1, last + 1)
      )
        return true
    }
  }
  if (isSeat && isHolder(passage, first, last)) return true
  if (isAddressedPower(passage, first)) return true
  if (word.preposition === '' && (word.conjunction || before?.tag === 'noun') && chain > 0 && followsPower(passage, first, chain - 1))
    return true
  const opens = before === undefined || before.tag === 'mark' || before.tag === 'complementiser' || tokens[first - 1]?.kind === 'break'
  if (!opens && !(before?.tag === 'conjunction' && !word.conjunction)) return false
  return word.preposition === '' && (isActing(passage, last + 1, isSeat) || actTogether(passage, last + 1))
}

/** «بحسب طهران», «وفقا لواشنطن», «وفق رواية موسكو»: no town says anything. */
function isCited({ words, hits }: Passage, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_CUE); at--) {
    const cue = hits.at(at, 'according-to')
    if (cue?.last === first - 1) return cue.value.kind !== 'clause' && words[first]?.preposition === (cue.value.preposition ?? '')
  }
  return false
}

/** «طهران: لن نتفاوض», «موسكو: أسقطنا خمسين مسيرة»: behind the colon at a token whoever speaks says «we». */
export function speaksAsWe({ words, tokens }: Passage, colon: number): boolean {
  if (tokens[colon]?.form !== ':') return false
  const verb = (words[colon + 1]?.tag === 'particle' ? words[colon + 2] : words[colon + 1])?.verb
  return verb?.value.agreements.every((agreement) => agreement === '1p') === true
}

/** «وفق رواية», in tokens. */
const LONGEST_CUE = 2

/** «إن موسكو وكييف اتفقتا»: two capitals before a verb of two. */
function actTogether({ words, hits, lexicon }: Passage, at: number): boolean {
  const other = words[at]?.conjunction && words[at].preposition === '' ? hits.at(at, 'place') : undefined
  if (!other || !lexicon.powers.has(other.value.id)) return false
  const verb = words[words[other.last + 1]?.tag === 'particle' ? other.last + 2 : other.last + 1]
  return verb?.verb?.value.agreements.some((agreement) => OF_TWO.has(agreement)) === true
}

const OF_TWO = new Set(['3fd', '3md'])

/** «قيام أنقرة بترحيل لاجئين», «إقدام طهران على إعدام سجناء»: who does it stands between a noun of doing and the deed. */
function isSetAbout({ words }: Passage, noun: number, next: number): boolean {
  const joint = SETTING_ABOUT.get(words[noun]?.stem ?? '')
  const word = words[next]
  return joint !== undefined && (word?.preposition === joint || (word?.tag === 'preposition' && word.stem === joint))
}

/** Nouns of doing, and what joins the deed to them. Folded. */
const SETTING_ABOUT = new Map([
  ['قيام', 'ب'],
  ['اقدام', 'علي'],
  ['اصرار', 'علي'],
  ['عزم', 'علي'],
  ['لجوء', 'الي'],
  ['مبادره', 'الي'],
  ['شروع', 'في'],
  ['استمرار', 'في'],
])

/** «بعد ضم موسكو شبه الجزيرة», «عند استئناف بيونغ يانغ تجاربها», «نفوا حصار أنقرة المدينة», «وقف برلين للتمويل»: between a masdar and its object stands who does it. */
function isDoerOfMasdar({ words, hits, lexicon }: Passage, masdar: number, object: number): boolean {
  const [over, deed, next] = [words[masdar - 1], words[masdar], words[object]]
  if (!hits.at(masdar, 'trigger-noun') && lexicon.everydayWords.get(deed?.stem ?? '') !== 'masdar') return false
  if (OF_SOMEBODY.has(hits.at(masdar, 'trigger-noun')?.value.trigger.kind ?? '') && opensSomebody(hits, object, next, lexicon)) return true
  if (next?.tag !== 'noun' || next.conjunction || THERE.has(hits.at(masdar, 'trigger-noun')?.value.trigger.kind ?? '')) return false
  if (next.preposition === 'ل') return next.definite
  if (next.preposition || next.adjective) return false
  if (next.pronoun === 'ها') return true
  const isUnder = deed?.preposition !== '' || over?.tag === 'preposition' || over?.tag === 'adverb'
  return next.placeHead && (isUnder || (over?.tag === 'verb' && next.definite))
}

/** What is done to somebody and never to a town: «طرد موسكو السفير», «إعدام طهران عشرة سجناء». */
const OF_SOMEBODY = new Set(
  'arrest abduct release deport transfer execute expel-diplomat summon recall-ambassador try sentence dismiss appoint assassinate displace'.split(
    ' ',
  ),
)

/** An office, a name, people or a figure that could not be joined to the town before it. */
function opensSomebody(hits: Hits, at: number, word: Word | undefined, { numerals }: Lexicon): boolean {
  if (!word || word.conjunction || word.preposition || word.adjective) return false
  if (word.tag === 'number' || word.tag === 'quantifier' || numerals.cardinals.has(word.stem) || ONE_OF.has(word.stem)) return true
  return word.tag === 'noun' && (word.title || hits.from(at).some(({ table }) => PEOPLE.has(table)))
}

/** «أحد قادة الحركة». Folded. */
const ONE_OF = new Set(['احد', 'احدي', 'عدد', 'عددا', 'بعض'])

const PEOPLE = new Set(['role', 'group', 'person', 'given-name'])

/** «زيارة باريس للقاء الرئيس», «مؤتمر باريس للمناخ», «قمة بغداد أعمالها»: a town one goes to, or where others come together. */
const THERE = new Set(['visit', 'leave', 'return', 'migrate', 'summit', 'meet', 'negotiate', 'agree', 'sign', 'vote', 'protest', 'riot'])

/** «مستشار البيت الأبيض», «باسم الكرملين», «البيت الأبيض:»: whose people and plans are told of; never «محيط القصر الرئاسي». */
function isHolder({ words, tokens, lexicon, hits }: Passage, first: number, last: number): boolean {
  const before = words[first - 1]
  if (words[first]?.preposition || words[first]?.conjunction) return false
  if (before?.stem === 'باسم') return true
  if (tokens[last + 1]?.form === ':') return before === undefined || before.tag === 'mark' || tokens[first - 1]?.kind === 'break'
  if (before?.tag !== 'noun' || before.definite || before.pronoun !== '') return false
  return lexicon.everydayWords.get(before.stem) === 'masdar' || hits.at(first - 1, 'role') !== undefined
}

/** The verb right after a place at the head of its clause has it as its subject. */
function isActing({ words, lexicon }: Passage, at: number, isSeat: boolean): boolean {
  const verb = words[at]?.tag === 'particle' || words[at]?.stem === 'قد' ? words[at + 1] : words[at]
  return verb?.tag === 'verb' && !verb.conjunction && agrees(verb, isSeat) && !isOwn(verb, lexicon.placeCues['own-verb'])
}

/** «أعلنت موسكو», «شنتها موسكو», «وكانت موسكو قد أعلنت»; never «صواريخ استهدفت دمشق», where the town is what is hit. */
function isSubjectOf(passage: Passage, at: number, last: number, isSeat: boolean): boolean {
  const { words, lexicon } = passage
  const verb = words[at]
  if (!verb?.verb || !agrees(verb, isSeat)) return false
  if (verb.verb.value.lemma.past === 'كان') return isActing(passage, last + 1, isSeat)
  if (isOwn(verb, lexicon.placeCues['own-verb'])) return false
  if (lexicon.reportingVerbs.has(verb.verb.value.lemma) || verb.pronoun !== '') return true
  const before = words[at - 1]
  const opens =
    before === undefined || before.tag === 'mark' || before.tag === 'complementiser' || before.tag === 'conjunction' || verb.conjunction
  return opens && words[last + 1]?.tag !== 'mark'
}

function agrees({ verb }: Word, isSeat: boolean): boolean {
  return verb?.value.agreements.some((agreement) => agreement === '3fs' || (isSeat && agreement === '3ms')) === true
}

function isOwn({ verb }: Word, own: ReadonlySet<string>): boolean {
  return verb !== undefined && own.has(verb.value.lemma.past)
}

/** «محادثات بين», never «رحلة بين». */
function isTalk({ words, lexicon }: Passage, between: number): boolean {
  for (let at = between - 1; at >= Math.max(0, between - 3); at--) {
    const word = words[at]
    if (!word || word.tag === 'mark') break
    if (lexicon.placeCues.journey.has(word.stem)) return false
    if (lexicon.placeCues.talks.has(word.stem)) return true
  }
  return false
}

/** «و» and another capital, a country or a body: «بين باماكو وجبهة تحرير أزواد». */
function isPowerAt({ words, hits, lexicon }: Passage, at: number): boolean {
  if (!words[at]?.conjunction || words[at].preposition) return false
  if (hits.at(at, 'organisation')) return true
  const place = hits.at(at, 'place')
  return hits.at(at, 'country') !== undefined || (place !== undefined && lexicon.powers.has(place.value.id))
}

/** «بين واشنطن وطهران», «هددت واشنطن طهران»: right after a capital that stands for its government; «بين جبهة تحرير أزواد وباماكو». */
function followsPower(passage: Passage, index: number, chain: number): boolean {
  const { hits, lexicon, words } = passage
  for (let first = index - 1; words[index]?.conjunction && first >= index - LONGEST_BODY; first--) {
    if (words[first]?.stem === 'بين' && hits.at(first + 1, 'organisation')?.last === index - 1) return isTalk(passage, first)
  }
  for (let first = index - 1; first >= index - 2; first--) {
    const place = hits.at(first, 'place')
    if (place?.last === index - 1 && lexicon.powers.has(place.value.id)) return isMetonym(passage, first, place.last, false, chain)
  }
  return false
}
