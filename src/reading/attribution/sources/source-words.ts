import { type Passage, tokenAt } from '../../passage.ts'
import { startsPhrase } from '../../syntax/noun-phrase.ts'
import { markStems } from '../../syntax/word-marks.ts'
import type { Mention } from '../../types.ts'
import type { Ground } from '../ground.ts'
import { withheldName } from './anonymity.ts'

/** The mention that begins at a token, its role included; the longest. */
export function mentionAt({ mentionFrom }: Ground, at: number): Mention | undefined {
  return mentionFrom[at]
}

export function lastOf(ground: Ground, mention: Mention, limit: number, first = limit): number {
  const { passage } = ground
  for (let at = first + 1; at < limit && (passage.tokens[at]?.start ?? Infinity) < mention.end; at++)
    if (saysHere(passage, at) || withheldName(ground, at, limit)) return at - 1
  const end = Math.max(mention.end, mention.role?.end ?? mention.end)
  const last = Math.min(tokenAt(passage.tokens, end - 1), limit - 1)
  return passage.tokens[last]?.form.length === 1 && last > 0 && passage.tokens[last]?.kind === 'word' ? last - 1 : last
}

/** «قوله», «نفيها»: what a relay goes on with. */
export function saysHere({ hits }: Ground['passage'], at: number): boolean {
  const saying = hits.at(at, 'reporting')
  return saying?.value.part === 'masdar' && saying.pronoun !== ''
}

/** A noun phrase begins here, or a word for a source that is written like a verb («مراسلنا», «أهالي»). */
export function opensSource({ passage }: Ground, at: number): boolean {
  const word = passage.words[at]
  if (word?.definite && !word.pronoun && isSayingItself(passage, at)) return false
  if (startsPhrase(word)) return true
  const form = passage.tokens[at]?.form ?? ''
  return word?.tag === 'verb' && (passage.hits.at(at, 'source-noun') !== undefined || form === 'احدي' || ONE_OF_THEM.test(form))
}

/** «العديد», «كثير»: how many of those after «من». */
const MANY = new Set(['العديد', 'عديد', 'كثير', 'كثيرون', 'قليل', 'قليلون'])

/** «بعض المراقبين», «كل الأطراف»: how many of those right behind. */
const SOME = new Set(['بعض', 'معظم', 'اغلب', 'غالبيه', 'ساير', 'كافه', 'جميع', 'كل'])

/** The noun that a number, «أحد», «بعض», «العديد من» or «عدد من» counts; the token itself where it counts none. */
export function countedAt({ words, tokens, lexicon }: Passage, at: number): number {
  const word = words[at]
  if (SOME.has(word?.stem ?? '') && word?.pronoun === '' && words[at + 1]?.definite && words[at + 1]?.tag === 'noun') return at + 1
  const isMany = MANY.has(word?.stem ?? '')
  const isNumeral = word !== undefined && !word.definite && lexicon.numerals.cardinals.has(word.stem)
  const counts =
    isMany || isNumeral || word?.tag === 'number' || word?.tag === 'quantifier' || word?.stem === 'احد' || tokens[at]?.form === 'احدي'
  if (!counts || word?.pronoun) return at
  const isOf = words[at + 1]?.stem === 'من' && words[at + 1]?.pronoun === ''
  const counted = isOf ? at + 2 : at + 1
  if (!isOf && (isMany || word?.tag === 'quantifier')) return at
  return startsPhrase(words[counted]) && !words[counted]?.preposition ? counted : at
}

/** Kinds of entities that say things. */
export const SPEAKERS = new Set(['person', 'organisation', 'country', 'outlet', 'agency', 'group', 'anonymous'])

/** Whom the text knows, or a word for somebody who speaks. */
export function canSpeak(ground: Ground, first: number): boolean {
  const { hits } = ground.passage
  const at = countedAt(ground.passage, first)
  const mention = mentionAt(ground, at)
  const kind = mention && ground.book.get(mention.entity)?.kind
  return (kind !== undefined && SPEAKERS.has(kind)) || hits.at(at, 'source-noun') !== undefined || hits.at(at, 'role') !== undefined
}

/** «جدد التأكيد على», «كرر الدعوة إلى»: a saying says nothing. */
function isSayingItself({ hits }: Passage, at: number): boolean {
  const masdar = hits.at(at, 'reporting')
  return masdar?.value.part === 'masdar' && !hits.isIn(at, SPEAKING)
}

/** Tables whose words can be somebody or something that says. */
const SPEAKING = new Set(['media-noun', 'source-noun', 'role', 'group', 'organisation', 'outlet', 'institution'])

/** «أحدهم», «إحداهن», «آخر»: one of those told of before, or somebody else. */
export const ONE_OF_THEM = /^((احد|احدي|احدا)(هم|هن|هما)|بعض(هم|هن|ها)|اخر|اخري|اخرون|اخرين|اخريات)$/

const TIME_OR_ADVERB = markStems(({ everydayWords }) => ({
  has: (word) => everydayWords.get(word) === 'time' || everydayWords.get(word) === 'adverb',
}))

/** A day, an hour, an adverb: nobody who speaks. */
export function isTime(ground: Ground, at: number): boolean {
  const { passage, timed } = ground
  if (timed[at]) return !isSurname(passage, timed, at)
  const word = passage.words[at]
  if (word?.stem === 'احد' && !word.definite && countedAt(passage, at) > at) return false
  if (word?.tag !== 'noun' || (word.marks & TIME_OR_ADVERB) === 0 || isLatter(ground, at)) return false
  if (passage.hits.at(at, 'trigger-noun') || passage.hits.at(at, 'trigger-phrase')) return false
  const everyday = passage.lexicon.everydayWords.get(word.stem)
  return (everyday === 'time' && !isSurname(passage, timed, at)) || (everyday === 'adverb' && !word.definite && word.stem.endsWith('ا'))
}

/** «وقال الأخير»: whoever was told of last. */
export function isLatter(ground: Ground, at: number): boolean {
  return mentionAt(ground, at)?.rule === 'latter'
}

/** «قالت ماي»: a month's name alone right after a verb, where families bear it too. */
function isSurname({ hits, words }: Ground['passage'], timed: Ground['timed'], at: number): boolean {
  return words[at - 1]?.tag === 'verb' && !timed[at + 1] && !words[at]?.definite && hits.at(at, 'family-name') !== undefined
}

/** «استطلاع للرأي»: opinion, no paper of that name. */
export function isOfPoll({ passage }: Pick<Ground, 'passage'>, at: number): boolean {
  return POLLS.has(passage.words[at - 1]?.stem ?? '')
}

/** «لبي بي سي», «لرويترز»: an outlet with its «ل», whatever the rest of the first word could be. */
export function isToOutlet({ passage }: Ground, at: number): boolean {
  return !isOfPoll({ passage }, at) && passage.hits.all(at, 'outlet').some(({ before }) => before.preposition === 'ل')
}

const POLLS = new Set(['استطلاع', 'استطلاعات', 'استفتاء', 'قياس', 'سبر'])

/** A mention of somebody who publishes: no platform that carries everybody's words. */
export function isPublisher({ book }: Ground, mention: Mention | undefined): boolean {
  const entity = mention && book.get(mention.entity)
  return (entity?.kind === 'outlet' || entity?.kind === 'agency') && entity.class !== 'social-platform'
}
