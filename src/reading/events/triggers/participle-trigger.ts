import type { VerbLemma } from '../../../lexicon/inflect/verb.ts'
import { PRONOUN_BY_ITSELF } from '../../syntax/attached-pronoun.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { clauseEnd, findConstituents } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { meetsNeeds } from './needs.ts'
import { phraseOfParticiple } from './phrase-trigger.ts'
import { SAID } from './said.ts'

/** Set phrases that a circumstance heads: «معربا عن إدانته لأي عمل إرهابي». They come before the nouns within them. */
export function findParticiplePhrases(stage: Stage, sentence: Sentence): Candidate[] {
  const { words } = stage.passage
  return participlesOf(stage, sentence, (at) => opensCircumstance(stage, at)).flatMap(({ index, lemma }) => {
    if (lemma.form === 'III' && words[index]?.stem.endsWith('ه')) return [] // «ومباشرة التحقيق» is a masdar
    const phrase = phraseOfParticiple(stage, sentence, index, lemma)
    return phrase ? [{ ...phrase, rule: 'participle-trigger' }] : []
  })
}

/** Circumstances that tell an event of the sentence's own doer: «قطعت علاقاتها مع قطر، متهمة إياها بدعم…», «وغادر متوجها إلى جدة». */
export function findParticipleTriggers(stage: Stage, sentence: Sentence): Candidate[] {
  const { passage } = stage
  const found: Candidate[] = []
  for (const { index, lemma, isPlural } of participlesOf(
    stage,
    sentence,
    (at) => opensCircumstance(stage, at) || followsBare(stage, sentence, at),
  )) {
    const constituents = findConstituents(stage, index + 1, clauseEnd(stage, index + 1, sentence))
    const context = { stage, first: index, last: index, constituents }
    const trigger = passage.lexicon.triggerVerbs
      .get(lemma)
      ?.find(({ needs, prepositions }) => meetsNeeds(needs, { ...context, prepositions }))
    if (!trigger || trigger.kind === 'launch') continue
    if ((isPlural || !opensCircumstance(stage, index)) && !SAID.has(trigger.kind)) continue
    const frame = { subject: trigger.subject, object: trigger.object, genitive: trigger.object, prepositions: trigger.prepositions }
    found.push({ rule: 'participle-trigger', kind: trigger.kind, row: trigger.row, sentence, first: index, last: index, end: index, frame })
  }
  return found
}

interface Participle {
  readonly index: number
  readonly lemma: VerbLemma
  readonly isPlural: boolean
}

/** The participles that open a circumstance, with their verbs. */
function participlesOf(stage: Stage, sentence: Sentence, opens: (at: number) => boolean): Participle[] {
  const { hits, words } = stage.passage
  const found: Participle[] = []
  for (let index = sentence.first + 1; index < sentence.last; index++) {
    const tag = words[index]?.tag
    const hit = tag === 'noun' || tag === 'adverb' ? hits.at(index, 'trigger-participle') : undefined
    if (!hit || words[index]?.placeHead || !opens(index)) continue
    // «متظاهرين ومطالبين»: joined to others, people
    if (!hit.value.isPlural || !words[index]?.conjunction) found.push({ index, ...hit.value })
  }
  return found
}

/** A circumstance follows a comma, also one before a closing quotation mark («القرار،" متوعدا بالرد»), or «و» that joins it to another. */
function opensCircumstance({ passage: { tokens, words } }: Stage, index: number): boolean {
  const before = tokens[index - 1]?.form
  return before === ',' || (before === '"' && tokens[index - 2]?.form === ',') || words[index]?.conjunction === true
}

/** «جدد الرئيس نواياه متهما الاتحاد بالظلم», «أغلقت موانئها متهمة إياها بالتهريب»: without a comma, behind something definite; «كان الوزير معارضا» is what he was. */
function followsBare({ passage: { words, tokens } }: Stage, sentence: Sentence, index: number): boolean {
  if (PRONOUN_BY_ITSELF.test(tokens[index + 1]?.form ?? '')) return true
  const [before, word] = [words[index - 1], words[index]]
  if (!/(?:ا|ين)$/.test(word?.stem ?? '') || !word || word.definite || word.preposition || NOUNS.has(word.stem)) return false
  if (
    ACCUSED.has(word.stem) &&
    (words[index + 1]?.tag !== 'noun' || words[index + 1]?.preposition || TWO.test(words[index + 1]?.stem ?? ''))
  )
    return false // «متهما بالفساد», «متهمين اثنين» are accused
  if (!before?.definite && !before?.pronoun && !before?.closed && tokens[index - 1]?.form !== '"') return false
  let isVerbal = false
  for (let at = index - 1; at >= Math.max(sentence.first, index - FARTHEST_VERB) && tokens[at]?.form !== ','; at--) {
    const verb = words[at]?.verb
    if (verb && BEING.has(verb.value.lemma.past)) return false
    isVerbal ||= verb !== undefined
  }
  return isVerbal
}

/** In tokens. */
const FARTHEST_VERB = 20
/** Who accuses, or who is accused. Folded. */
const ACCUSED = new Set(['متهما', 'متهمين'])
const TWO = /^اثنت?[اي]ن$/
/** «أصدر أمرا», «رفض المجلس اليوم مقترحا», «مرحبا بكم»: none of these says what somebody does meanwhile. Folded. */
const NOUNS = new Set(['امرا', 'مرحبا', 'طالبا', 'مقترحا', 'طالبين', 'مراقبين', 'معارضين', 'مويدين', 'مدافعين', 'محتجين'])
/** Verbs whose predicate is in the accusative. */
const BEING = new Set('كان أصبح صار بات ظل بقي ليس بدا عد اعتبر جعل وجد رأى ظهر ما زال عين انتخب اختار سمى عرف'.split(' '))
