import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfDeed } from '../clause/governed-head.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import { subjectBefore } from '../clause/subject.ts'
import { SUFFERED } from '../clause/suffered.ts'
import { STILL } from '../clause/topic-start.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

/** What somebody is to a deed, without its ending, and what joins the two. Folded. */
const DISPOSED = new Map(
  Object.entries({
    مستعد: 'ل',
    جاهز: 'ل',
    متاهب: 'ل',
    قادر: 'علي',
    عاجز: 'عن',
    عازم: 'علي',
    مصمم: 'علي',
    مصر: 'علي',
    حريص: 'علي',
    مقبل: 'علي',
    متورط: 'في',
    ضالع: 'في',
    منخرط: 'في',
    مستمر: 'في ب',
    ماض: 'في',
    راغب: 'في',
    مكلف: 'ب',
    ملزم: 'ب',
    مطالب: 'ب',
    مخول: 'ب ل',
    مدعو: 'ل الي',
    مدعوه: 'ل الي',
    مسوول: 'عن',
  }).map(([word, joints]) => [word, new Set(joints.split(' '))]),
)
const ENDINGS = /(?:ه|ا|ين|ون|ات|تين|تان|ان)$/
const BEING = new Set(['كان', 'زال', 'ظل', 'بقي', 'بات', 'أصبح', 'بدا'])
/** Folded. */
const DENYING = new Set(['غير', 'ليس', 'ليست', 'ليسوا', 'لا', 'لم', 'لن', 'ما'])
/** How a verb of saying agrees with whom the pronoun on «أن» means. */
const SPEAKERS = new Map([
  ['ه', ['3ms']],
  ['ها', ['3fs']],
  ['هم', ['3mp', '3ms']],
])
/** In tokens. */
const FARTHEST_VERB = 30

/** «إن الحكومة قادرة على استعادة المدينة», «قال الوزير إنه مستعد للتفاوض», «كان الضابط متورطا في اغتيال»: whose deed a predicate says that it is or may be. */
export function disposedTo(stage: Stage, { kind, first, sentence }: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const head = firstOfDeed(stage.passage, first, sentence)
  if (words[head]?.conjunction || (head !== first && SUFFERED.has(kind))) return []
  const at = words[head]?.preposition ? head - 1 : head - 2
  const word = words[at]
  if (isReady(stage, at) && prepositionOf(stage.passage, head) === 'ل')
    return subjectOf(stage, sentence, at - 1).filter((phrase) => isAgentive(stage, phrase))
  if (at <= sentence.first || word?.tag !== 'noun' || word.definite || word.preposition || word.pronoun) return []
  const joints = DISPOSED.get(word.stem) ?? DISPOSED.get(word.stem.replace(ENDINGS, ''))
  if (!joints?.has(prepositionOf(stage.passage, head))) return []
  return subjectOf(stage, sentence, at).filter((phrase) => phrase.first !== at && isAgentive(stage, phrase))
}

/** «إنها على استعداد للتفاوض»,: ready, as a predicate of two words. */
function isReady({ passage: { words } }: Stage, at: number): boolean {
  return words[at]?.stem === 'استعداد' && words[at]?.definite === false && words[at]?.pronoun === '' && words[at - 1]?.stem === 'علي'
}

function subjectOf(stage: Stage, sentence: Sentence, predicate: number): readonly Phrase[] {
  const { words, tokens } = stage.passage
  let before = predicate - 1
  const isBetween = (at: number) => words[at]?.tag === 'adverb' || STILL.test(tokens[at]?.form ?? '')
  while (isBetween(before) || (words[before]?.tag === 'particle' && !DENYING.has(words[before]?.stem ?? ''))) before--
  // «غير قادرة على»: nobody's
  if (DENYING.has(words[before]?.stem ?? '')) return []
  if (BEING.has(words[before]?.verb?.value.lemma.past ?? '')) return findDoer(stage, sentence, before).phrases
  if (words[before]?.tag === 'complementiser' && words[before]?.pronoun) {
    const meant = phraseOfReferent(stage, before)
    return meant ? [meant] : whoSays(stage, sentence, before)
  }
  const subject = subjectBefore(stage, sentence, predicate)
  return subject ? [subject] : []
}

function whoSays(stage: Stage, sentence: Sentence, complementiser: number): readonly Phrase[] {
  const { words } = stage.passage
  const fitting = SPEAKERS.get(words[complementiser]?.pronoun ?? '')
  for (let at = complementiser - 1; at >= Math.max(sentence.first, complementiser - FARTHEST_VERB); at--) {
    const verb = words[at]?.tag === 'verb' ? words[at]?.verb : undefined
    if (verb) return fitting?.some((each) => verb.value.agreements.some((own) => own === each)) ? findDoer(stage, sentence, at).phrases : []
  }
  return []
}
