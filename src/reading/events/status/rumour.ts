import type { Passage } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'
import { markJoints } from '../../syntax/word-marks.ts'
import type { Span } from '../../types.ts'
import type { Candidate } from '../candidate.ts'

/** What there is none of, after «لا»; folded. */
const NONE_OF = markJoints(() => new Set(['صحه', 'وجود', 'اساس', 'نيه']))
/** What is denied with what it tells of: «نفى أنباء عن مقتل»; folded. */
const RUMOURS = new Set([
  'انباء',
  'تقارير',
  'مزاعم',
  'اتهامات',
  'اتهام',
  'شايعات',
  'شايعه',
  'ادعاءات',
  'معلومات',
  'اخبار',
  'تسريبات',
  'روايه',
  'صحه',
  'وقوع',
  'وجود',
])
const RUMOUR = markJoints(() => ({ has: (stem) => RUMOURS.has(withoutArticle(stem)) }))
/** «لا وجود لقصف», «لا نية لزيارة»: without a rumour between, what there is none of stands right after, in tokens. */
const NEAREST_NONE = 2
/** A denial stands no further before what is denied, in tokens. */
const FARTHEST_DENIAL = 14
/** «نفت الهيئة، الأحد، ما تداولته وسائل إعلام تابعة لجماعة في اليمن حول استهداف المطار»: where «ما» says what is denied. */
const FARTHEST_OF_WHAT = 22

/**
 * The word that denies a rumour of an event: «لا صحة لما نشر عن تعيين», «نفى ما أشيع حول استقالة», «لا وجود لقصف». A relative clause between
 * the two, which would cut a sentence otherwise, only says that there was a rumour.
 */
export function isRumourDenied({ words, tokens, hits, lexicon }: Passage, { first, sentence }: Candidate): Span | undefined {
  let isRumour = false
  let isWhat = false
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST_OF_WHAT); at--) {
    const [word, token] = [words[at], tokens[at]]
    if (!word || !token || token.form === '.' || token.form === ';') return undefined
    if (word.tag === 'complementiser') {
      if (!isBeing(words[at + 1])) return undefined
      isRumour = true
      continue
    }
    if ((word.joints & NONE_OF) !== 0 && words[at - 1]?.stem === 'لا') return isRumour || first - at <= NEAREST_NONE ? token : undefined
    if ((word.joints & RUMOUR) !== 0 || word.tag === 'relative' || word.stem === 'ما' || word.stem === 'لما') isRumour = true
    if (word.stem === 'ما' && ABOUT.has(words[first - 1]?.stem ?? '')) isWhat = true
    if (word.tag !== 'verb' || isOfBeing(words, at)) continue
    const isDenial = hits
      .all(at, 'verb')
      .some(({ value }) => lexicon.governingVerbs.get(value.lemma)?.some(({ status }) => status === 'denied'))
    if (isDenial) return isRumour && (isWhat || first - at <= FARTHEST_DENIAL) ? token : undefined
    if (isRumour) return undefined
  }
  return undefined
}

/** «نفى أن تكون هناك نية للإفراج عنه». */
function isBeing(word: Word | undefined): boolean {
  return word?.verb?.value.lemma.past === 'كان' && word.verb.value.aspect !== 'past'
}

/** «نفى أن يكون الوزير قد وضع قيد الإقامة الجبرية»: «يكون» itself, and the verb that «قد» brings behind it. */
function isOfBeing(words: readonly Word[], verb: number): boolean {
  if (isBeing(words[verb])) return words[verb - 1]?.tag === 'complementiser'
  if (words[verb - 1]?.stem !== 'قد') return false
  for (let at = verb - 2; at > verb - FARTHEST_BEING; at--) {
    if (isBeing(words[at])) return words[at - 1]?.tag === 'complementiser'
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'mark') return false
  }
  return false
}

/** In tokens. */
const FARTHEST_BEING = 8

/** What the rumour is of stands right behind. Folded. */
const ABOUT = new Set(['حول', 'بشان', 'عن', 'بخصوص', 'من', 'شان', 'خصوص'])

/** «للأنباء»: under «لـ» the article is left with the noun where that is a name as well. */
function withoutArticle(stem: string): string {
  return stem.startsWith('ال') ? stem.slice(2) : stem
}
