import { nounPhrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import type { Sentence } from '../../types.ts'
import { genderOf, isJoined, isUnsaid, reportingVerbAt } from '../cues/reporting-verb.ts'
import type { Ground } from '../ground.ts'
import { isManySaid, subjectAfter } from '../sources/subject.ts'
import { isBesideQuote, isGloss, isRetorted } from './gloss.ts'

/** After a joined preposition the verb of its sentence stands within this many tokens. */
const FARTHEST_VERB = 7

/** After «لكن» and who is named the verb of saying stands within this many tokens. */
const FARTHEST_SAYING = 9

/** These begin a clause that stands on its own beside the one before. */
const TURNS = new Set(['فيما', 'بينما', 'في حين'])

/**
 * The last token of what is said from a token on.
 *
 * A clause under «أن» runs to the sentence's end, unless another verb or participle of saying takes up («، مضيفا», «، وقال») or «فيما»
 * and its like turn to something else. A masdar («مقتل خمسة») ends before the next verb that is joined to its own verb. Marks are never
 * cut through.
 *
 * @param teller The gender that the verb of saying shows.
 */
export function endOfContent(ground: Ground, from: number, sentence: Sentence, isClause: boolean, teller?: 'm' | 'f'): number {
  const { tokens, words } = ground.passage
  let at = from
  for (; at < sentence.last; at++) {
    const stretch = ground.openedAt.get(at)
    if (stretch?.closed && stretch.close > at) {
      if (stretch.close >= sentence.last) return stretch.close
      at = stretch.close
      continue
    }
    if (at > from && turnsAway(ground, at, sentence, isClause, teller)) break
    if (words[at]?.tag === 'mark' && tokens[at]?.form === ';' && !isClause) break
  }
  return trimEnd(ground, from, at - 1)
}

function turnsAway(ground: Ground, at: number, sentence: Sentence, isClause: boolean, teller?: 'm' | 'f'): boolean {
  const { tokens, words, hits } = ground.passage
  const word = words[at]
  if (!word) return false
  if (word.tag === 'conjunction' && TURNS.has(word.stem)) return true
  if (isGloss(ground, at, sentence) || isBesideQuote(ground, at) || isRetorted(ground, at)) return true
  if (word.stem === 'في' && words[at + 1]?.stem === 'حين' && words[at + 1]?.tag === 'conjunction') return true
  if (word.stem === 'قبل' && words[at + 1]?.tag === 'complementiser' && reportingVerbAt(ground.passage, at + 2)) return true
  if (isClause && leavesUnsaid(ground, at)) return true
  if (isClause && word.tag === 'conjunction' && word.stem === 'لكن' && tokens[at - 1]?.form === ',')
    return anotherSays(ground, at + 1, sentence)
  if (word.stem === 'غير' && words[at + 1]?.stem === 'ان') return !isClause || givesTurn(ground, at + 2, sentence)
  if (word.stem === 'الا' && words[at + 1]?.stem === 'ان' && tokens[at - 1]?.form === ',')
    return !isClause || (!concedes(ground, at, sentence) && anotherSays(ground, at + 2, sentence))
  if (hits.at(at, 'reporting')?.value.part === 'participle' && tokens[at - 1]?.form === ',') return true
  if (isStatedParticiple(ground, at)) return true
  if (!isClause && tokens[at - 1]?.form === ',' && (tokens[at]?.form === 'فقد' || tokens[at]?.form === 'فان')) return true
  if (!isClause && (opensOther(ground, at) || opensAnswer(ground, at) || isBorneOut(ground, at))) return true
  if (word.tag !== 'verb')
    return !isClause && word.tag === 'conjunction' && (word.stem === 'لكن' || word.stem === 'لكنه' || word.stem === 'لكنها')
  const before = words[at - 1]
  const joined = isJoined(ground.passage, at) || before?.stem === 'كما' || (before?.tag === 'conjunction' && before.stem === 'ثم')
  if (!joined) return false
  const found = reportingVerbAt(ground.passage, at)
  if (isClause && isCalledSo(ground, at)) return false
  if (isClause)
    return found !== undefined && !isUnsaid(ground.passage, at, found.hit) && !(teller && isOfAnother(ground, sentence, at, found, teller))
  return found !== undefined || tokens[at - 1]?.form === ',' || hits.at(at, 'trigger-noun') === undefined
}

/** «أن القيادي، ويدعى أبو حمزة، أوقف»: between commas what he is called, and no word of anybody's. */
function isCalledSo({ passage: { words, tokens } }: Ground, at: number): boolean {
  if (tokens[at - 1]?.form !== ',' || !CALLED.test(tokens[at]?.form ?? '') || words[at + 1]?.tag === 'complementiser') return false
  for (let close = at + 2; close <= at + LONGEST_CALL; close++) if (tokens[close]?.form === ',') return true
  return false
}

/** Folded. */
const CALLED = /^و(?:ي|ت)(?:دعي|سمي|كني|لقب)$/
/** In tokens. */
const LONGEST_CALL = 7

/** «وأوضحت المديرة أن الأب تمسك برأيه وهدد»: of another gender than whoever speaks, and without a subject behind it, the verb is of somebody told of. */
function isOfAnother(ground: Ground, sentence: Sentence, at: number, { hit, verb }: ReportingHit, teller: 'm' | 'f'): boolean {
  const gender = genderOf(hit)
  return (
    !verb.continues && gender !== undefined && gender !== teller && (isManySaid(hit) || subjectAfter(ground, sentence, at) === undefined)
  )
}

type ReportingHit = NonNullable<ReturnType<typeof reportingVerbAt>>

/** «، وبعد مفاوضات دخلت القوات», «، وفي اليوم نفسه، أطلق الجيش»: a joined preposition after a comma with a verb soon after it opens a sentence of its own. */
function opensOther({ passage, timed }: Ground, at: number): boolean {
  const { words, tokens } = passage
  if (tokens[at - 1]?.form !== ',' || !words[at]?.conjunction || words[at]?.tag !== 'preposition') return false
  for (let index = at + 1; index < at + FARTHEST_VERB; index++) {
    const tag = words[index]?.tag
    const isPastTime = tokens[index]?.form === ',' && timed[index - 1] === 1 && words[index + 1]?.tag === 'verb'
    if (tag === 'verb' || isPastTime) return true
    if (tag === undefined || tag === 'relative' || tag === 'complementiser' || tag === 'mark') return false
  }
  return false
}

/** «الحوثيون يعلنون قصف مصفاة والسعودية تنفي»: behind a masdar who else does something, before a verb in the present, is told of by nobody but the text. */
function opensAnswer({ passage: { words, tokens, hits } }: Ground, at: number): boolean {
  const word = words[at]
  if (!word?.conjunction || word.preposition !== '' || !word.closed || word.tag !== 'noun') return false
  const end = nounPhrase(tokens, words, at, at + LONGEST_ANSWERER)?.last ?? at
  const verb = words[end + 1]
  return verb?.tag === 'verb' && verb.verb?.value.aspect === 'present' && verb.pronoun === '' && hits.at(end + 1, 'reporting') === undefined
}

/** «أعربت برلين عن قلقها، إذ قالت متحدثة إن»: the text goes on to who says it. */
function isBorneOut({ passage }: Ground, at: number): boolean {
  return (
    BEARING_OUT.has(passage.words[at]?.stem ?? '') && passage.tokens[at - 1]?.form === ',' && reportingVerbAt(passage, at + 1) !== undefined
  )
}

const BEARING_OUT = new Set(['اذ', 'حيث'])

/** In tokens. */
const LONGEST_ANSWERER = 5

/** «، لكن المبعوث صرح بأن»: who is named right after it says something. */
function anotherSays({ passage }: Ground, from: number, { last }: Sentence): boolean {
  const { words } = passage
  for (let at = from; at < Math.min(last, from + FARTHEST_SAYING); at++) {
    if (words[at]?.tag === 'complementiser' || words[at]?.tag === 'relative') return false
    const found = at > from ? reportingVerbAt(passage, at) : undefined
    if (found && !found.verb.weak) return found.verb.that && !found.hit.pronoun
    if (words[at]?.tag === 'verb') return false
  }
  return false
}

/** «، لكنه لم يوضح», «من دون أن يحدد»: what the speaker does not say is told of them. */
function leavesUnsaid({ passage: { words, tokens } }: Ground, at: number): boolean {
  if (/^لكن(ه|ها|هم|هما)$/.test(tokens[at]?.form ?? '')) return words[at + 1]?.stem === 'لم' && withholds(words[at + 2])
  const without = words[at]?.stem === 'من' ? at + 1 : at
  return words[without]?.stem === 'دون' && words[without + 1]?.stem === 'ان' && withholds(words[without + 2])
}

function withholds(word: Word | undefined): boolean {
  return word?.tag === 'verb' && WITHHELD.has(word.verb?.value.lemma.past ?? '')
}

/** «يوضح», «يكشف», «يقدم تفاصيل»: after «لم» or «دون أن» somebody keeps something back. */
const WITHHELD = new Set(['أوضح', 'وضح', 'كشف', 'حدد', 'ذكر', 'أفصح', 'سمى', 'قدم', 'أعطى', 'أورد', 'خاض', 'تطرق', 'شرح', 'فسر', 'أدلى'])

/** «رغم الهدنة، إلا أن الجيش يعلن»: the clause that «إلا أن» belongs to began with «رغم». */
function concedes({ passage }: Ground, before: number, { first }: Sentence): boolean {
  for (let at = before - 1; at > Math.max(first, before - FARTHEST_CONCESSION); at--)
    if (CONCESSIONS.has(passage.words[at]?.stem ?? '')) return true
  return false
}

/** Between «رغم» and its «إلا أن» stand at most this many tokens. */
const FARTHEST_CONCESSION = 40
const CONCESSIONS = new Set(['رغم', 'بينما', 'فيما'])

/** «، غير أن شهودا قالوا»: another speaks after it. */
function givesTurn({ passage }: Ground, from: number, { last }: Sentence): boolean {
  for (let at = from; at < last; at++) {
    const found = reportingVerbAt(passage, at)
    if (found && !found.verb.weak && !found.hit.pronoun) return true
  }
  return false
}

/** «مضيفا أن», «مشيرا إلى»: a participle of saying with what it says, comma or none. */
function isStatedParticiple({ passage }: Ground, at: number): boolean {
  const { hits, words, tokens } = passage
  const value = hits.at(at, 'reporting')?.value
  const isMasdarToo = tokens[at]?.form.endsWith('ه') && hits.all(at, 'reporting').some((hit) => hit.value.part === 'masdar')
  if (value?.part !== 'participle' || isMasdarToo || words[at]?.definite || words[at]?.preposition) return false
  const next = words[at + 1]
  return (
    next?.tag === 'complementiser' ||
    tokens[at + 1]?.form === ':' ||
    tokens[at + 1]?.form === '"' ||
    (next?.tag === 'preposition' && value.verb.prepositions.includes(next.stem))
  )
}

/** Commas, stops and an open «و», «كما» or «وذلك» at the end belong to nobody. */
export function trimEnd({ passage }: Ground, from: number, last: number): number {
  const { tokens, words } = passage
  let end = last
  while (end > from) {
    const form = tokens[end]?.form ?? ''
    if (
      !',.;:-…'.includes(form) &&
      tokens[end]?.kind !== 'break' &&
      !(words[end]?.stem === 'كما' && words[end]?.tag !== 'noun') &&
      !(words[end]?.stem === 'ثم') &&
      !(words[end]?.stem === 'ذلك' && words[end]?.conjunction)
    )
      return end
    end--
  }
  return end
}
