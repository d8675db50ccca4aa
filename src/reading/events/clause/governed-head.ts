import type { Passage } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'
import type { Sentence } from '../../types.ts'
import { withoutPronoun } from './bare-form.ts'

// Of event nouns that go together, the one that what governs them stands before.

/** Event nouns in a row stand under the governor of the first: «أعلن حالة الطوارئ في البلاد، وحل المجلس، وتعليق الدستور». In tokens. */
const LONGEST_ROW = 60

/** «إلى عقد جلسة», «من أي ضربة», «بفتح تحقيق», «في الوصول إلى تفاهم»: what a masdar is joined to is governed as the masdar is. */
export function firstOfIdafa({ words, lexicon }: Passage, noun: number, sentence: Sentence): number {
  let head = noun
  if (words[noun - 1]?.stem === 'الي' && REACHING.has(words[noun - 2]?.stem ?? '')) head = noun - 2
  while (head > sentence.first && words[head]?.preposition === '' && !words[head]?.conjunction) {
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

/** Of event nouns joined by «و» without a preposition of their own, the first. */
export function firstOfRow({ words, hits, lexicon }: Passage, noun: number, sentence: Sentence): number {
  let head = noun
  const limit = Math.max(sentence.first, noun - LONGEST_ROW)
  for (let at = noun - 1; at >= limit && words[head]?.conjunction && words[head]?.preposition === ''; at--) {
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'complementiser') break
    const isMasdar = lexicon.everydayWords.get(words[at]?.stem ?? '') === 'masdar' && words[at]?.preposition !== ''
    if (words[at]?.tag !== 'noun' || !(isMasdar || hits.at(at, 'trigger-noun'))) continue
    head = at
    while (head > limit && isInIdafa(words, head)) head--
    at = head
  }
  return words[head]?.conjunction && words[head]?.preposition === '' ? noun : head
}

/** «ودخول المساعدات»: the second of two nouns in idafa. */
function isInIdafa(words: Passage['words'], noun: number): boolean {
  const [before, word] = [words[noun - 1], words[noun]]
  return !word?.conjunction && word?.preposition === '' && before?.tag === 'noun' && !before.closed
}
