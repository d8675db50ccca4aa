import type { Passage } from '../../passage.ts'
import type { Span } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { clauseStart } from '../clause/clause.ts'
import { isCarrying } from '../clause/governed-head.ts'
import { SURROUNDING } from '../clause/governor.ts'
import type { Stage } from '../stage.ts'
import { particleBefore, REAL, type Told } from '../told.ts'
import type { Dated } from './status.ts'
import { verbStatus } from './verb-status.ts'

const THERE = new Set(['هناك', 'ثمه', 'هنالك'])
const IS_NOT = new Set(['ليس', 'ليست'])
const WAS = new Set(['يكن', 'تكن', 'تعد', 'يعد', 'يكون', 'تكون'])
const NEGATING = new Set(['لم', 'ولم', 'فلم', 'لن', 'ولن', 'فلن'])

/** «لا اتفاق بين الطرفين», «ليست هناك زيارة», «لم تكن هناك مفاوضات», «لن تكون هناك انتخابات», «ما من اتفاق»: there is none; «سيكون هناك حوار»: there is to be. */
export function noneOf({ words, tokens }: Passage, { first }: Candidate): Told | undefined {
  const word = words[first]
  if (word?.definite !== false || word.preposition !== '' || word.conjunction || word.pronoun !== '') return undefined
  const at = words[first - 1]?.stem === 'اي' ? first - 2 : first - 1
  const [token, before] = [tokens[at], tokens[at - 1]]
  // «عدم انسحاب القوات يطيل الأزمة», «هي عدم إجراء تجارب»: at the head of a clause it is taken for a verb
  for (const absent of [at, at - 1]) {
    const none = tokens[absent]
    if (none?.form === 'عدم' && words[absent]?.tag === 'verb' && (absent === at || isCarrying(words[at])))
      return { status: 'denied', cue: none }
  }
  if (token?.form === 'لا' && words[at - 1]?.stem !== 'ب') return { status: 'denied', cue: token }
  if (token?.form === 'من' && before?.form === 'ما' && words[at - 2]?.tag !== 'noun') return { status: 'denied', cue: before }
  if (!before || !THERE.has(words[at]?.stem ?? '')) return undefined
  const isNone = IS_NOT.has(before.form) || (WAS.has(before.form) && NEGATING.has(tokens[at - 2]?.form ?? ''))
  if (isNone) return { status: 'denied', cue: before }
  const being = words[at - 1]?.verb
  return being?.value.lemma.past === 'كان' && being.before.future ? { status: 'planned', cue: before } : undefined
}

/** Folded. */
const RANKS = new Set(['اول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'اخر'])

/** «يجب أن يكون هناك اتفاق», «قد تكون هناك محادثات», «ستكون أول قمة»: how real it is that there is one. */
export function thereWouldBe(stage: Stage, candidate: Candidate, dated: Dated): Told | undefined {
  const { words } = stage.passage
  const { first } = candidate
  const index = first - (words[first - 1]?.stem === 'اي' ? 3 : 2)
  const hit = words[index]?.verb
  if (words[first]?.definite || words[first]?.preposition || words[first]?.conjunction) return undefined
  const isThere = THERE.has(words[index + 1]?.stem ?? '') || (hit?.before.future && RANKS.has(words[first - 1]?.stem ?? ''))
  if (!isThere) return undefined
  if (hit?.value.lemma.past !== 'كان' || hit.value.aspect === 'past') return undefined
  const told = verbStatus(stage, candidate, { index, hit }, dated)
  return REAL.has(told.status) ? undefined : told
}

/** «لم ترد أنباء عن إصابة أحد», «لم تسجل إصابات», «لا توجد مفاوضات»; not what it came of («لم تسجل إصابات جراء الزلزال»). */
export function unheardCue(passage: Passage, { first, sentence }: Candidate): Span | undefined {
  const verb = clauseStart(passage, first, sentence) - 1
  if (!passage.words[verb]?.verb || !passage.hits.all(verb, 'verb').some(({ value }) => HEARD.has(value.lemma.past))) return undefined
  const particle = particleBefore(passage, verb, sentence.first)
  const before = passage.words[first - 1]?.stem ?? ''
  const isOf = passage.words[first]?.preposition === '' && before !== 'الي' && !SURROUNDING.has(before)
  if (passage.words[verb]?.verb?.value.lemma.past === 'وجد' && first - verb > NEAREST) return undefined
  return particle?.isNegation && isOf ? particle.span : undefined
}

/** In tokens: «لا توجد أي مفاوضات». */
const NEAREST = 2
const HEARD = new Set(['ورد', 'سجل', 'رصد', 'أبلغ', 'بلغ', 'أفاد', 'وثق', 'وجد'])

/**
 * «لم تتسلم البلدية أي مساعدات», «لم يقم بأي زيارة»: a negated verb and «أي» right before the noun leave none; «لا مشكلة بشأن أي اتفاق», «سنرد على أي هجوم»
 * think of one. Behind a mark «أي» says what is meant («بعد أسبوع، أي مقتل اثنين»).
 */
export function notAny(passage: Passage, { first, sentence }: Candidate): Told | undefined {
  const { words, tokens } = passage
  const [any, token] = [words[first - 1], tokens[first - 1]]
  if (!token || any?.stem !== 'اي' || words[first]?.definite !== false) return undefined
  const verb = clauseStart(passage, first, sentence) - 1
  const particle = words[verb]?.verb && particleBefore(passage, verb, sentence.first)
  if (!particle?.isNegation)
    return words[first - 2]?.tag === 'mark' || first - 1 <= sentence.first ? undefined : { status: 'hypothetical', cue: token, any: true }
  const joint = any.preposition || (words[first - 2]?.tag === 'preposition' ? words[first - 2]?.stem : '')
  const isDenied = (joint === '' || joint === 'ب') && particle.stem !== 'لن'
  return { status: isDenied ? 'denied' : 'hypothetical', cue: particle.span }
}
