import type { TriggerQuality } from '../../../lexicon/tables/triggers.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { tokenAt } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate, Described } from '../candidate.ts'
import { constituentsBeside } from '../circumstances/beside-quality.ts'
import { phraseSpan } from '../clause/phrase-span.ts'
import { phraseAt } from '../clause/phrases.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { meetsNeeds } from './needs.ts'
import { predicateOf } from './predicate-of-state.ts'
import { setOf } from './wanted.ts'

/**
 * «المدينة المحاصرة», «القوات الأميركية المنتشرة في كركوك», «الاتفاق الموقع عام 2015»: deeds that a definite quality tells of whoever has it, or an
 * indefinite one of whom it is said («لا يزال الصحفي موقوفا»).
 */
export function findQualityTriggers(stage: Stage, sentence: Sentence): Candidate[] {
  const { words, lexicon } = stage.passage
  const found: Candidate[] = []
  for (let index = sentence.first + 1; index < sentence.last; index++) {
    const word = words[index]
    if (word?.tag !== 'noun' || word.preposition || word.conjunction || word.pronoun) continue
    for (const quality of lexicon.qualities.get(word.definite ? word.stem : word.stem.replace(/ا$/, '')) ?? []) {
      const candidate = tellsOf(stage, sentence, index, quality)
      if (!candidate) continue
      found.push(candidate)
      break
    }
  }
  return found
}

function tellsOf(stage: Stage, sentence: Sentence, index: number, quality: TriggerQuality): Candidate | undefined {
  const { kind, row, role, prepositions, needs } = quality
  const described = stage.passage.words[index]?.definite
    ? describedBy(stage, sentence, index, quality)
    : saidOf(stage, sentence, index, quality)
  if (!described) return undefined
  const { phrase, status } = described
  const constituents = constituentsBeside(stage, sentence, index)
  if (!meetsNeeds(needs, { stage, first: index, last: index, constituents, prepositions })) return undefined
  if (constituents.length === 0 && !isKnown(stage, phrase)) return undefined
  const frame = { subject: role, object: '-' as const, genitive: '-' as const, prepositions }
  return { rule: 'quality-trigger', kind, row, sentence, first: index, last: index, end: index, frame, described: { phrase, status } }
}

/** «لا يزال الصحفي موقوفا»: the subject of a verb that says in what state somebody is, which the quality can be said of. */
function saidOf(stage: Stage, sentence: Sentence, index: number, { of, status }: TriggerQuality): Described | undefined {
  const predicated = status === 'ongoing' ? predicateOf(stage, sentence, index) : undefined
  if (!predicated) return undefined
  const { first } = predicated.phrase
  if (stage.passage.words[first]?.tag === 'noun' && !agrees(stage, first, index)) return undefined
  const wanted = setOf(of)
  return phraseHeads(stage, predicated.phrase).some((head) => wanted.has(head)) ? predicated : undefined
}

/** Somebody or something that the text knows, or that is named. */
function isKnown({ passage, book }: Stage, phrase: Phrase): boolean {
  return (
    entityOfPhrase(passage, book, phrase) !== undefined ||
    book.firstWithin(phraseSpan(passage, phrase), ({ form }) => form === 'name') !== undefined
  )
}

/** The head is so many tokens before its quality at most. */
const FARTHEST_HEAD = 7

/** «القانون رقم 10 الصادر». */
const NUMBER = 'رقم'

/** The nearest noun before a quality that agrees with it and that it can be said of, with all that belongs to it: «حزب العمال الكردستاني المحظور». */
function describedBy(stage: Stage, sentence: Sentence, index: number, { of, status }: TriggerQuality): Described | undefined {
  const { words } = stage.passage
  const last = words[index - 2]?.stem === NUMBER ? index - 3 : index - 1
  if (!words[last]?.closed && !words[last]?.place) return undefined // «نظام المخلوع»: his, and no quality
  const wanted = setOf(of)
  for (let at = last; at >= Math.max(sentence.first, index - FARTHEST_HEAD); at--) {
    const word = words[at]
    if (word?.tag !== 'noun') return undefined
    const isNoun = !word.adjective || (words[at - 1]?.tag === 'noun' && !words[at - 1]?.closed && !word.preposition)
    const phrase = isNoun && agrees(stage, at, index) ? phraseAt(stage, at, sentence.last) : undefined
    if (phrase && phrase.last >= last && phraseHeads(stage, phrase).some((head) => wanted.has(head)))
      return { phrase: withName(stage, { first: phrase.first, last: Math.min(phrase.last, index - 1) }, index), status }
    if (word.preposition || word.conjunction) return undefined
  }
  return undefined
}

/** «الرئيس المصري المعزول محمد مرسي»: the name behind a quality goes with the office before it. */
function withName({ passage: { tokens }, book }: Stage, phrase: Phrase, quality: number): Phrase {
  const next = tokens[quality + 1]
  const named =
    next &&
    book.firstWithin(next, ({ form, start, entity }) => form === 'name' && start <= next.start && book.get(entity)?.kind === 'person')
  return named ? { first: phrase.first, last: Math.max(phrase.last, tokenAt(tokens, named.end - 1)) } : phrase
}

/** «القوات المنتشرة», «المقاتلين المتمركزين», «الرئيس المعزول»: in gender and number, as far as they show. */
function agrees({ passage: { words, lexicon, hits } }: Stage, noun: number, quality: number): boolean {
  const [head = '', own = ''] = [words[noun]?.stem, words[quality]?.stem]
  const isSound = /(?:ين|ون)$/.test(head) && (head.length > LONGEST_ONE || PEOPLE.some((table) => hits.at(noun, table) !== undefined))
  const isPlural = isSound || lexicon.singulars.has(head) || head.endsWith('ات')
  const isFeminine = head.endsWith('ه') || head.endsWith('ات')
  if (own.endsWith('ه')) return isFeminine || isPlural || words[noun]?.place === true || words[noun]?.closed === true
  if (/(?:ين|ون)$/.test(own)) return isPlural && !head.endsWith('ات')
  if (own.endsWith('ات')) return head.endsWith('ات') || isPlural
  return !isFeminine && !isPlural
}

/** «قانون»: what ends so and is one thing is hardly longer, in letters. */
const LONGEST_ONE = 5
/** Who may be several in «ين»: «قانون» and «الدين» are not. */
const PEOPLE = ['group', 'role', 'nisba'] as const
