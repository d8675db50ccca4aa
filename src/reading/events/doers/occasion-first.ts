import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { isDescribing } from './controlling-verb.ts'
import { findDoer } from './doer.ts'

/** The verb stands no further after what its sentence opens with, in tokens. */
const FARTHEST = 25

/** «وخلال زيارة لأنقرة في الشهر الماضي، طالب الوزير بالإفراج»: the subject of the verb that opens the main clause, with a comma before it or none («وفي اجتماع مع المسؤولين تعهد الوزير»). */
export function subjectOfNext(stage: Stage, from: number, sentence: Sentence): readonly Phrase[] {
  const { words, tokens } = stage.passage
  for (let at = from + 1; at < Math.min(sentence.last, from + FARTHEST); at++) {
    const word = words[at]
    if (word?.tag === 'complementiser' || tokens[at]?.form === '"' || tokens[at]?.form === ':') return []
    if (word?.tag !== 'verb' || words[at - 1]?.tag === 'relative') continue
    const isApart = tokens[at - 1]?.form === ','
    if (!isApart && !word.conjunction && (word.pronoun || isDescribing(stage, sentence, at))) continue
    if (word.passive || word.conjunction) return []
    return findDoer(stage, sentence, at).phrases.filter((phrase) => phrase.first > at)
  }
  return []
}

/** Words that open what a sentence begins with and its main clause comes after. Folded. */
const OPENING = new Set(['اثر', 'بعد', 'عقب', 'خلال', 'اثناء', 'لدي', 'قبل', 'قبيل', 'بعيد', 'غداه', 'في', 'منذ'])
/** The noun whose pronoun is meant stands no further from the first word, in tokens. */
const NEAR = 4

/** «إثر إجرائه مكالمة مع نظيره قال الوزير»: whom a pronoun of what opens the sentence means, as the subject of the main clause that agrees with it. */
export function subjectOfMain(stage: Stage, noun: number, sentence: Sentence): Phrase | undefined {
  const { words, tokens } = stage.passage
  const pronoun = words[noun]?.pronoun
  if (!OPENING.has(words[sentence.first]?.stem ?? '') || noun - sentence.first > NEAR) return undefined
  for (let at = noun + 1; at < Math.min(sentence.last, noun + FARTHEST); at++) {
    const word = words[at]
    if (word?.tag === 'complementiser' || tokens[at]?.form === '"' || tokens[at]?.form === ':') return undefined
    if (word?.tag !== 'verb' || words[at - 1]?.tag === 'relative' || word.pronoun || word.passive) continue
    const agreement = pronoun === 'ها' ? '3fs' : '3ms'
    const { phrases, rest } = findDoer(stage, sentence, at)
    const [subject] = phrases
    const isSaying = word.verb !== undefined && stage.passage.lexicon.reportingVerbs.has(word.verb.value.lemma)
    if (rest.length === 0 && !isSaying) return undefined
    if (!subject || subject.first <= at || !isAgentive(stage, subject) || stage.quantityOf.has(subject.first)) continue
    return word.verb?.value.agreements.includes(agreement) && isOne(stage, subject) ? subject : undefined
  }
  return undefined
}

/** One person or body: «الوزير», «واشنطن»; «مسلحون» are several. */
function isOne({ passage, book }: Stage, subject: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, subject)
  const entity = mention && book.get(mention.entity)
  return entity !== undefined && entity.number !== 'plural' && entity.number !== 'dual'
}
