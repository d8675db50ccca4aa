import type { Passage } from '../passage.ts'

/** After these a place stands, if anything that can be one follows. */
const PREPOSITIONS = new Set(['في', 'الي', 'من', 'نحو', 'قرب', 'داخل', 'خارج', 'حول', 'عبر', 'صوب', 'قباله', 'وسط', 'بين', 'باتجاه'])

/** «دوما شمالا وحرستا غربا»: where a place lies. */
const WAYS = new Set(['شمالا', 'جنوبا', 'شرقا', 'غربا'])

/** «في الخيام», «بالخيام», «بخان يونس», «أهالي الخيام», «سراقب والخيام», «الخيام شرقا». */
export function isFramed({ words, hits, lexicon }: Passage, index: number): boolean {
  const word = words[index]
  if (!word) return false
  if (WAYS.has(words[index + 1]?.stem ?? '')) return true
  if (word.preposition === 'ب')
    return (
      word.definite ||
      word.stem.startsWith('ال') ||
      !lexicon.everydayWords.has(word.stem) ||
      (hits.at(index, 'place')?.last ?? index) > index
    )
  if (word.preposition !== '') return false
  const before = words[index - 1]
  if (!before) return false
  if (word.conjunction) return hits.at(index - 1, 'place') !== undefined || hits.at(index - 2, 'place')?.last === index - 1
  if (before.tag === 'preposition')
    return before.pronoun === '' && (PREPOSITIONS.has(before.stem) || (before.stem === 'علي' && isAssaultOn(hits, words, index - 1)))
  if (isCapitalBefore(words, index - 1)) return true
  return before.tag === 'noun' && !before.definite && before.pronoun === '' && lexicon.placeCues.locative.has(before.stem)
}

/** «العاصمة دوالا», «العاصمة الاقتصادية دوالا». */
function isCapitalBefore(words: Passage['words'], at: number): boolean {
  const capital = words[at]?.definite && words[at - 1]?.definite ? words[at - 1] : words[at]
  return capital?.stem === 'عاصمه' && capital.definite
}

/** Kinds of deeds that a place is the target of. */
const ASSAULTS = new Set(['strike', 'attack', 'raid', 'bomb', 'shoot', 'besiege', 'capture-territory', 'lose-territory'])
/** A deed's qualities before «على», in words. */
const MOST_QUALITIES = 2

/** «غارة إسرائيلية على صيدا», «السيطرة على الخيام»: what an assault falls upon. */
function isAssaultOn(hits: Passage['hits'], words: Passage['words'], preposition: number): boolean {
  let at = preposition - 1
  while (at > preposition - 1 - MOST_QUALITIES && words[at]?.adjective) at--
  const trigger = words[at]?.tag === 'noun' ? hits.at(at, 'trigger-noun')?.value.trigger : undefined
  return trigger !== undefined && ASSAULTS.has(trigger.kind)
}

/** «سيول - رويترز», «كاتماندو (د ب أ)»: where a report was written, before the agency that wrote it, or at the head of the story («سيول - قال»). */
export function isDateline(passage: Passage, first: number, last: number): boolean {
  const { words, hits, tokens } = passage
  const before = words[first - 1]
  if (before && before.tag !== 'mark' && tokens[first - 1]?.kind !== 'break') return false
  if (words[first]?.preposition || words[first]?.conjunction || !JOINTS.has(tokens[last + 1]?.form ?? '')) return false
  return opensStory(passage, first) || hits.at(last + 2, 'outlet')?.value.outlet.kind === 'wire'
}

/** The first word of what the article's parts tell to be a dateline. */
export function opensStory({ parts, tokens }: Passage, at: number): boolean {
  const start = tokens[at]?.start
  return parts.some((each) => each.part === 'dateline' && each.start === start)
}

const JOINTS = new Set(['-', '–', '—', 'ـ', '(', '/', '،', ','])

/** «جامعة دمشق», «ريال مدريد», «خام غرب تكساس», «مانشستر يونايتد»: something else bears the place's name. */
export function isBorne(passage: Passage, first: number, last: number): boolean {
  const { words, tokens, lexicon } = passage
  const before = words[first - 1]
  const after = words[last + 1]
  const bearers = lexicon.placeCues['bearer-after']
  // «بوست» is no «وست» with «بـ»
  if (after?.tag === 'noun' && (bearers.has(after.stem) || bearers.has(tokens[last + 1]?.form ?? ''))) return true
  if (words[first]?.preposition || words[first]?.conjunction || before?.definite) return false
  return isBearer(passage, first - 1) || (lexicon.directions.has(before?.stem ?? '') && isBearer(passage, first - 2))
}

function isBearer({ words, lexicon }: Passage, at: number): boolean {
  const word = words[at]
  return word?.tag === 'noun' && !word.definite && word.pronoun === '' && lexicon.placeCues['bearer-before'].has(word.stem)
}
