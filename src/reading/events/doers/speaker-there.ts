import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { isDescribing } from './controlling-verb.ts'
import { findDoer } from './doer.ts'
import { subjectOfNext } from './occasion-first.ts'

/** What people say something at. */
const OCCASIONS = new Set(['meet', 'call', 'negotiate', 'visit'])
/** Between what is said and what it was said at, folded: «قال … خلال لقاء مع نظيره». */
const AT = new Set(['خلال', 'اثناء', 'عقب', 'اثر', 'في', 'لدي', 'قبيل', 'ب'])
/** The verb of saying stands no further before what it was said at, in tokens: time stays linear. */
const FARTHEST = 40

/**
 * Who speaks at a meeting whose other side is told, or on a visit: «قال الرئيس خلال لقاء مع نظيره», «أكد الوزير خلال زيارة للعاصمة», takes part in it;
 * on a visit whoever does anything («دعا الوزير خلال زيارة رسمية إلى التهدئة»); where the occasion opens the sentence, the subject of its verb («وخلال
 * زيارة لأنقرة، طالب الوزير»). Nobody where the noun has the article or a pronoun, or where another verb stands between.
 */
export function speakersThere(stage: Stage, { kind, first, last, sentence }: Candidate, after: readonly Constituent[]): readonly Phrase[] {
  const { words, lexicon, tokens } = stage.passage
  if (!OCCASIONS.has(kind) || (words[last]?.definite && kind !== 'negotiate') || words[last]?.pronoun) return []
  // «أكد أن التحضيرات جيدة، وذلك بعد اتصال هاتفي»: the whole is what it came after
  const isOfMain = words[first - 2]?.tag === 'demonstrative' && words[first - 2]?.conjunction === true
  const isFirst = first - 1 === sentence.first
  const isAt = AT.has(words[first - 1]?.stem ?? '') || (isFirst && words[first - 1]?.stem === 'بعد')
  if (!(isAt || isOfMain || isAfterSome(stage, first)) || words[first - 1]?.tag !== 'preposition') return []
  const [next] = after
  const isVisit = kind === 'visit'
  if (!isVisit && next?.preposition !== 'مع' && !(kind === 'call' && next?.preposition === 'ب')) return []
  const isGoal = next?.preposition === 'ل' || next?.preposition === 'الي'
  if (isFirst) return subjectOfNext(stage, last, sentence).filter((phrase) => isSomebody(stage, phrase))
  for (let at = first - 2; at >= Math.max(sentence.first, first - FARTHEST); at--) {
    const word = words[at]
    const isOpening = word?.tag === 'complementiser' || word?.tag === 'relative'
    if ((isOpening && !isOfMain) || tokens[at]?.form === '"' || tokens[at]?.form === ':') return []
    if (word?.tag !== 'verb') continue
    const isSaying = word.verb !== undefined && lexicon.reportingVerbs.has(word.verb.value.lemma)
    if (isOfMain && !isSaying) continue
    if (isDescribing(stage, sentence, at)) return []
    const doers =
      isSaying || isVisit || kind === 'negotiate' ? findDoer(stage, sentence, at).phrases.filter((phrase) => phrase.last < first) : []
    if (isVisit) return isSaying && isGoal ? doers : doers.filter((phrase) => isSomebody(stage, phrase))
    return isSaying ? doers : doers.filter((phrase) => isAgentive(stage, phrase))
  }
  return []
}

/** «بعد أشهر من المشاورات», «بعد سلسلة من المحادثات». */
function isAfterSome({ passage: { words } }: Stage, first: number): boolean {
  return words[first - 1]?.stem === 'من' && words[first - 2]?.tag === 'noun' && words[first - 3]?.stem === 'بعد'
}

/** A person or those who go somewhere together: no body visits. */
function isSomebody({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  return (mention && book.get(mention.entity)?.kind === 'person') || passage.words[phrase.first]?.stem === 'وفد'
}
