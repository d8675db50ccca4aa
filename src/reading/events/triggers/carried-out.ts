import type { Hit } from '../../../lexicon/finder.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { findRelativeClause } from '../clause/relative-clause.ts'
import { findDoer } from '../doers/doer.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { setOf, wantedOf } from './wanted.ts'

/** Verbs that only say that somebody does what the noun says. */
const CARRYING = new Set(['أجرى', 'شن', 'نفذ', 'وجه', 'ارتكب', 'خاض'])
/** What is told as a deed or a saying of its own by these nouns, whoever it is about. */
const KINDS = new Set(['investigate', 'criticise', 'threaten', 'accuse', 'strike', 'warn', 'attack'])
/** What the press looks into or asks about is told for what it found. */
const PRESS = ['صحيفة', 'وكالة', 'قناة', 'مجلة', 'شبكة', 'موقع', 'إذاعة', 'مراسل', 'صحفي', 'صحافي', 'باحث', 'جامعة', 'معهد', 'مركز']

/**
 * «تحقيق أجراه المكتب», «انتقادات وجهها الوزير للمملكة»: of a noun with one kind, whom a clause right behind it names as its doer needs nothing else
 * beside it to be the event.
 */
export function findCarriedOut(stage: Stage, sentence: Sentence, index: number): Candidate | undefined {
  const { hits, words } = stage.passage
  const all = hits.all(index, 'trigger-noun')
  const [hit] = all
  const kind = hit?.value.trigger.kind ?? ''
  if (!hit || !KINDS.has(kind) || all.some(({ value }) => value.trigger.kind !== kind) || isBarred(stage, index, all)) return undefined
  const candidate = candidateOf(hit, sentence, index)
  const passive = kind === 'investigate' ? carriedOutBy(stage, index) : undefined
  if (passive !== undefined) return { ...candidate, end: passive }
  const clause = findRelativeClause(stage, candidate)
  const verb = clause && words[clause.verb]?.verb
  if (!clause || !verb || !CARRYING.has(verb.value.lemma.past) || verb.pronoun === '') return undefined
  const { phrases } = findDoer(stage, sentence, clause.verb)
  const press = setOf(PRESS)
  const isOfPress = phrases.some((phrase) => hits.at(phrase.first, 'outlet') || phraseHeads(stage, phrase).some((head) => press.has(head)))
  return phrases.length === 0 || isOfPress ? undefined : candidate
}

/** «إن تحقيقا قد فتح بشأن الحريق», «تحقيقا داخليا أجري في الحادثة»: the passive behind the noun, with no subject of its own, behind which it goes on. */
function carriedOutBy({ passage: { words } }: Stage, index: number): number | undefined {
  if (words[index]?.definite || words[index - 1]?.tag !== 'complementiser') return undefined
  let at = index + 1
  while (words[at]?.adjective && !words[at]?.definite) at++
  if (words[at]?.stem === 'قد') at++
  const { value, pronoun } = words[at]?.verb ?? {}
  const next = words[at + 1]
  const isBare = next?.tag === 'noun' && next.preposition === ''
  return value?.aspect === 'past' && pronoun === '' && OPENING.has(value.lemma.past) && !isBare ? at : undefined
}

const OPENING = new Set(['فتح', 'أجرى', 'بدأ', 'باشر', 'أطلق'])

/** «تحقيق أهداف», «قاضي تحقيق», «عمليات المراقبة»: another meaning, by the word beside it. */
function isBarred({ passage: { words } }: Stage, index: number, all: readonly Hit<'trigger-noun'>[]): boolean {
  const next = words[index + 1]
  if (next?.tag === 'noun' && !next.adjective && !next.preposition && !next.conjunction && words[index]?.definite === false) return true
  return all.some(({ last, value: { trigger } }) => {
    const { notNext, notAfter } = wantedOf(trigger.needs)
    return notNext?.has(words[last + 1]?.stem ?? '') || notAfter?.has(words[index - 1]?.stem ?? '')
  })
}

function candidateOf({ last, value: { trigger } }: Hit<'trigger-noun'>, sentence: Sentence, first: number): Candidate {
  const { kind, row, genitive, prepositions } = trigger
  const frame = { subject: '-' as const, object: '-' as const, genitive, prepositions }
  return { rule: 'noun-trigger', kind, row, sentence, first, last, end: last, frame }
}
