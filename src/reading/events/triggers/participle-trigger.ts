import type { VerbLemma } from '../../../lexicon/inflect/verb.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { clauseEnd, findConstituents } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { meetsNeeds } from './needs.ts'
import { phraseOfParticiple } from './phrase-trigger.ts'

/** Set phrases that a circumstance heads: «معربا عن إدانته لأي عمل إرهابي». They come before the nouns within them. */
export function findParticiplePhrases(stage: Stage, sentence: Sentence): Candidate[] {
  const { words } = stage.passage
  return participlesOf(stage, sentence).flatMap(({ index, lemma }) => {
    if (lemma.form === 'III' && words[index]?.stem.endsWith('ه')) return [] // «ومباشرة التحقيق» is a masdar
    const phrase = phraseOfParticiple(stage, sentence, index, lemma)
    return phrase ? [{ ...phrase, rule: 'participle-trigger' }] : []
  })
}

/** Circumstances that tell an event of the sentence's own doer: «قطعت علاقاتها مع قطر، متهمة إياها بدعم…», «وغادر متوجها إلى جدة». */
export function findParticipleTriggers(stage: Stage, sentence: Sentence): Candidate[] {
  const { passage } = stage
  const found: Candidate[] = []
  for (const { index, lemma } of participlesOf(stage, sentence)) {
    const constituents = findConstituents(stage, index + 1, clauseEnd(stage, index + 1, sentence))
    const context = { stage, first: index, last: index, constituents }
    const trigger = passage.lexicon.triggerVerbs
      .get(lemma)
      ?.find(({ needs, prepositions }) => meetsNeeds(needs, { ...context, prepositions }))
    if (!trigger || trigger.kind === 'launch') continue
    const frame = { subject: trigger.subject, object: trigger.object, genitive: trigger.object, prepositions: trigger.prepositions }
    found.push({ rule: 'participle-trigger', kind: trigger.kind, row: trigger.row, sentence, first: index, last: index, end: index, frame })
  }
  return found
}

/** The participles that open a circumstance, with their verbs. */
function participlesOf(stage: Stage, sentence: Sentence): { readonly index: number; readonly lemma: VerbLemma }[] {
  const { hits, words } = stage.passage
  const found: { index: number; lemma: VerbLemma }[] = []
  for (let index = sentence.first + 1; index < sentence.last; index++) {
    const tag = words[index]?.tag
    const hit = tag === 'noun' || tag === 'adverb' ? hits.at(index, 'trigger-participle') : undefined
    if (hit && !words[index]?.placeHead && opensCircumstance(stage, index)) found.push({ index, lemma: hit.value.lemma })
  }
  return found
}

/** A circumstance follows a comma, or «و» that joins it to another. */
function opensCircumstance({ passage }: Stage, index: number): boolean {
  return passage.tokens[index - 1]?.form === ',' || passage.words[index]?.conjunction === true
}
