import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { SourceWords } from '../claim.ts'
import { type Cited, isSource } from '../cues/is-source.ts'
import { reportingVerbAt } from '../cues/reporting-verb.ts'
import type { Ground } from '../ground.ts'
import { sourceAt } from './source-phrase.ts'
import { mentionAt } from './source-words.ts'

/** «بيان صادر عن الوزارة». */
const OUT = new Set(['صادر', 'صادره'])

/** «وفق أرقام الوزارة», «حسب حصيلة للمرصد», «لتصريحات نقلتها وكالة … عن …», «لتصريحات أدلى بها»: who stands behind the thing that is named. */
export function behindThing(
  ground: Ground,
  sentence: Sentence,
  source: SourceWords & { readonly phrase: Phrase; readonly next: number },
): Cited | undefined {
  const { words, hits, lexicon } = ground.passage
  const { first, last } = source.phrase
  const medium = hits.at(first, 'media-noun')
  const isFigures = lexicon.figureWords.has(words[first]?.stem ?? '')
  const isThing = isFigures || (medium !== undefined && medium.value.kind !== 'outlet')
  if (!isThing && isSource(ground, source)) return undefined
  const told = tellerAfter(ground, last + 1, sentence)
  if (told) return told
  const issuer = isThing && !isFigures && words[last + 1]?.preposition === 'ل' ? sourceAt(ground, last + 1, sentence.last, true) : undefined
  if (issuer && isSource(ground, issuer)) return { sources: [source], last: issuer.next - 1 }
  const isOut = isThing && OUT.has(words[last + 1]?.stem ?? '') && words[last + 2]?.stem === 'عن'
  const origin = isOut ? sourceAt(ground, last + 3, sentence.last) : undefined
  if (origin) return { sources: [source], last: origin.next - 1 }
  if (!isFigures) return isThing && !medium?.value.speaks && isIssuedBefore(ground, last + 1) ? { sources: [{}], last } : undefined
  if (isOfficial(ground, source.phrase)) return { sources: [source], last }
  const isWhole = words[first]?.definite === true && words[first]?.pronoun === ''
  for (let at = first + 1; at <= Math.min(last + 1, sentence.last - 1); at++) {
    const isOf = at <= last ? !words[at]?.preposition && !isWhole : words[at]?.preposition === 'ل'
    const isNext = at === first + 1 && words[at]?.tag === 'noun' && (words[at]?.definite || hits.at(at, 'source-noun') !== undefined)
    const isNamed = mentionAt(ground, at) || isNext
    const issuer = isOf && isNamed ? sourceAt(ground, at, sentence.last, at > last) : undefined
    if (issuer && (isSource(ground, issuer) || at === first + 1)) return { sources: [issuer], last: issuer.next - 1 }
  }
  return undefined
}

/** «حصيلة رسمية», «الأرقام الحكومية», «تقديرات حقوقية», «تقديرات أميركية»: figures of whom their quality tells. */
export function isOfficial({ passage }: Ground, { first, last }: Phrase): boolean {
  const { words, hits, lexicon } = passage
  if (last !== first + 1 || !lexicon.figureWords.has(words[first]?.stem ?? '')) return false
  const isOfSome = OFFICIAL.has(words[last]?.stem ?? '') || (words[last]?.adjective === true && hits.at(last, 'nisba') !== undefined)
  return isOfSome && words[last]?.definite === words[first]?.definite
}

/** Folded. */
const OFFICIAL = new Set(
  'رسميه حكوميه امميه طبيه صحيه عسكريه امنيه استخباراتيه حقوقيه دوليه محليه اعلاميه صحفيه صحافيه قضاييه دبلوماسيه مستقله ميدانيه'.split(
    ' ',
  ),
)

/** «حصيلة أعلنتها السلطات», «أرقام نشرها المرصد», «تصريحات نقلتها وكالة … عن …»: who told the thing, and from whom. */
function tellerAfter(ground: Ground, at: number, { last }: Sentence): Cited | undefined {
  const { hits, words, tokens, lexicon } = ground.passage
  for (let index = at; index < Math.min(last, at + 4); index++) {
    const isTold = hits
      .all(index, 'verb')
      .some(
        ({ value, pronoun }) =>
          pronoun !== '' &&
          (lexicon.reportingVerbs.has(value.lemma) || lexicon.issuingVerbs.has(value.lemma.past) || MAKING.has(value.lemma.past)),
      )
    if (words[index]?.tag !== 'verb' && !isTold) continue
    const isOf = reportingVerbAt(ground.passage, index) && /^(عن|ب|في)(ها|ه)$/.test(tokens[index + 1]?.form ?? '')
    const teller = isOf ? sourceAt(ground, index + 2, last) : isTold ? sourceAt(ground, index + 1, last) : undefined
    if (!teller) return undefined
    const farther = tokens[teller.next]?.form === 'عن' ? sourceAt(ground, teller.next + 1, last) : undefined
    return farther ? { sources: [teller, farther], last: farther.next - 1 } : { sources: [teller], last: teller.next - 1 }
  }
  return undefined
}

/** «استطلاع أجراه المعهد», «دراسة أعدتها الجامعة». */
const MAKING = new Set(['أجرى', 'أعد', 'أنجز'])

/** «تصريحات أدلى بها»: the one who has spoken brought it out. */
function isIssuedBefore({ passage }: Ground, at: number): boolean {
  const word = passage.words[at]
  return word?.tag === 'verb' && passage.lexicon.issuingVerbs.has(word.verb?.value.lemma.past ?? '')
}
