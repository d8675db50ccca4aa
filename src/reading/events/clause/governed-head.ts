import type { Passage } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'
import type { Sentence } from '../../types.ts'
import { withoutPronoun } from './bare-form.ts'

// Of event nouns that go together, the one that what governs them stands before.

/** Event nouns in a row stand under the governor of the first: «أعلن حالة الطوارئ في البلاد، وحل المجلس، وتعليق الدستور». In tokens. */
const LONGEST_ROW = 60

/** «إلى عقد جلسة», «من أي ضربة», «بفتح تحقيق», «في الوصول إلى تفاهم»: what a masdar is joined to is governed as the masdar is. */
export function firstOfIdafa({ words, tokens, lexicon }: Passage, noun: number, sentence: Sentence): number {
  let head = noun
  if (words[noun - 1]?.stem === 'الي' && REACHING.has(words[noun - 2]?.stem ?? '')) head = noun - 2
  while (head > sentence.first && words[head]?.preposition === '' && !words[head]?.conjunction) {
    // «بإجراء "تحقيق مستقل"»
    if (tokens[head - 1]?.form === '"' && isCarrying(words[head - 2])) head--
    const before = words[head - 1]
    if (before?.tag === 'quantifier') {
      head--
      continue
    }
    if (before?.tag !== 'noun' || before.definite || before.pronoun !== '' || lexicon.governingWords.has(before.stem)) break
    if (lexicon.everydayWords.get(before.stem) !== 'masdar' && !CARRYING.has(before.stem) && !EXTENTS.has(before.stem)) break
    head--
  }
  return head
}

/** «توسيع نطاق هدم المنازل», «سلسلة غارات», «جرائم قتل»: how much or how many of it there is. Folded. */
const EXTENTS = new Set(['نطاق', 'وتيره', 'رقعه', 'حجم', 'سلسله', 'موجه', 'جوله', 'جرايم'])

/** «مخاوف من شن إسرائيل هجوما», «بعد ارتكاب القوات مجزرة»: what a carrying noun brings behind its doer is governed as the carrying is. */
export function carrierBefore({ words }: Passage, head: number, sentence: Sentence): number {
  if (words[head]?.preposition !== '' || words[head]?.conjunction || words[head]?.definite) return head
  for (let at = head - 1; at >= Math.max(sentence.first, head - LONGEST_DOER) && words[at]?.tag === 'noun'; at--) {
    if (words[at]?.conjunction) return head
    if (at < head - 1 && isCarrying(words[at]) && words[at]?.pronoun === '') return words[head - 1]?.closed ? at : head
    if (words[at]?.preposition) return head
  }
  return head
}

/** Who carries it out is named in no more words. */
const LONGEST_DOER = 6

/** The first of those a deed is joined to, the operations that it is carried out in too: «بتنفيذ عمليات اعتقال». Only who does it is theirs. */
export function firstOfDeed(passage: Passage, noun: number, sentence: Sentence): number {
  const head = firstOfIdafa(passage, noun, sentence)
  const before = passage.words[head - 1]
  const isOperation = before?.tag === 'noun' && !before.definite && before.pronoun === '' && OPERATIONS.has(before.stem)
  if (!isOperation || head - 1 < sentence.first || passage.words[head]?.preposition || passage.words[head]?.conjunction) return head
  return firstOfIdafa(passage, head - 1, sentence)
}

/** Folded. */
const OPERATIONS = new Set(['عمليات', 'عمليه', 'حمله', 'حملات', 'اعمال'])

const REACHING = new Set(['وصول', 'توصل', 'عوده', 'احتكام', 'لجوء', 'ذهاب'])

/** Nouns that only carry out the event noun after them, and are no masdars to the dictionary: «إلى عقد جلسة», «بإجراء اجتماع». Folded. */
const CARRYING = new Set([
  'عقد',
  'شن',
  'فتح',
  'اجراء',
  'فرض',
  'تنفيذ',
  'تنظيم',
  'توقيع',
  'اعلان',
  'بدء',
  'اطلاق',
  'استيناف',
  'توجيه',
  'تقديم',
  'ابرام',
  'خوض',
  'ارتكاب',
  'اصدار',
])

/** «إجراء», «شن»: a noun that says little but that the event noun after it is done. */
export function isCarrying(word: Word | undefined): boolean {
  return word?.tag === 'noun' && !word.definite && CARRYING.has(withoutPronoun(word.stem, word.pronoun))
}

/** Of event nouns joined by «و» without a preposition of their own, the first: «بتنفيذ القرار وانسحاب القوات», «ضرورة بسط السيطرة ونزع السلاح». */
export function firstOfRow(passage: Passage, noun: number, sentence: Sentence): number {
  const { words, hits } = passage
  let head = noun
  const limit = Math.max(sentence.first, noun - LONGEST_ROW)
  for (let at = noun - 1; at >= limit && words[head]?.conjunction && words[head]?.preposition === ''; at--) {
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'complementiser') break
    if (words[at]?.tag !== 'noun') continue
    if (!hits.at(at, 'trigger-noun') && !hits.at(at, 'trigger-phrase') && !isGovernedMasdar(passage, at) && !isGovernedThing(passage, at))
      continue
    head = at
    while (head > limit && isInIdafa(words, head) && !isGoverning(passage, head - 1)) head--
    at = head
  }
  return words[head]?.conjunction && words[head]?.preposition === '' ? noun : head
}

/** «بتنفيذ», «إلى تنفيذ», «ضرورة تنفيذ»: a masdar that tells no event of its own, under a preposition or a word that says how real it is. */
function isGovernedMasdar(passage: Passage, at: number): boolean {
  const { words, hits, lexicon } = passage
  const [word, before] = [words[at], words[at - 1]]
  if (lexicon.everydayWords.get(word?.stem ?? '') !== 'masdar' && !isCarrying(word)) return false
  if (word?.preposition !== '') return true
  if (before?.tag === 'preposition')
    return !hits.at(at - 2, 'trigger-noun') && lexicon.everydayWords.get(words[at - 2]?.stem ?? '') !== 'masdar'
  const over = words[at - 2]
  return isGoverning(passage, at - 1) && (over?.tag !== 'noun' || over.closed)
}

/** «ضرورة», «احتمال»: what stands before a masdar and says how real it is, and all that is joined to it; not «منع السفر والتجمع», «رفض طلب». */
function isGoverning({ words, lexicon }: Passage, at: number): boolean {
  const word = words[at]
  if (word?.tag !== 'noun' || word.definite || !lexicon.governingWords.has(word.stem)) return false
  return !PREVENTING.has(word.stem) && !PREVENTING.has(words[at - 1]?.stem ?? '')
}

/** Masdars that govern and are governed themselves. Folded. */
const PREVENTING = new Set(['منع', 'تجنب', 'تفادي', 'وقف', 'ايقاف', 'انهاء', 'الغاء', 'تعليق', 'رفض'])

/** «طالبوا بالعدالة والإفراج عنهم», «طالب السكان بـ"الخبز" والإفراج عن رفاقهم»: what a governing verb brings with its preposition, behind nothing but who does it. */
function isGovernedThing({ words, tokens, lexicon }: Passage, at: number): boolean {
  const isMarked = tokens[at - 1]?.form === '"' && words[at - 2]?.tag === 'preposition'
  const joint = isMarked ? words[at - 2]?.stem : words[at]?.preposition
  if (!joint) return false
  const from = isMarked ? at - 3 : at - 1
  for (let verb = from; verb > from - LONGEST_DOER; verb--) {
    const word = words[verb]
    if (word?.tag === 'verb' && word.verb)
      return lexicon.governingVerbs.get(word.verb.value.lemma)?.some(({ preposition }) => preposition === joint) === true
    if (word?.tag !== 'noun' && word?.tag !== 'number' && word?.stem !== 'في') return false
  }
  return false
}

/** «ودخول المساعدات»: the second of two nouns in idafa. */
function isInIdafa(words: Passage['words'], noun: number): boolean {
  const [before, word] = [words[noun - 1], words[noun]]
  return !word?.conjunction && word?.preposition === '' && before?.tag === 'noun' && !before.closed
}
