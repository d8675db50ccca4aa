import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import { phraseAt } from '../clause/phrases.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

/** What is said of him, by what joins the deed to it. Folded. */
const SAID_OF = new Map([
  ['عن', new Set('مسوول مسووله مسوولا مسوولين مسوولون مسوولان'.split(' '))],
  ['ب', new Set('متهم متهمه متهما متهمون متهمين متهمان ملتزم ملتزمه ملتزمون ملتزمين متمسك متمسكه متمسكون'.split(' '))],
  ['ل', new Set('مستعد مستعده مستعدون مستعدين مستعدان جاهز جاهزه جاهزون جاهزين'.split(' '))],
  [
    'علي',
    new Set('قادر قادره قادرون قادرين عازم عازمه عازمون عازمين مصمم مصممه مصممون مصممين مصر مصره مصرون حريص حريصه حريصون'.split(' ')),
  ],
])
/** «تعد الحركة مسؤولة عن»: whom everybody takes for it. */
const TAKEN_FOR = new Set(['كان', 'عد', 'اعتبر', 'بات', 'أصبح', 'ظل', 'زال'])
/** «هي المسؤولة على الأرجح عن»: what stands between the word and its preposition is no longer, in tokens. */
const LONGEST_ASIDE = 4
/** A subject is no longer, in tokens. */
const LONGEST_SUBJECT = 8
/** Folded. */
const NOT = new Set(['ليس', 'ليست', 'ليسوا', 'غير', 'لا', 'لم', 'لن'])

/** Folded. */
const BEHIND = new Set(['وراء', 'خلف'])

/**
 * «إن موسكو مسؤولة عن الهجوم», «الجيش هو المسؤول عن القصف», «أن تكون طهران وراء التفجير», «الرجل متهم بقتل زوجته», «بلاده مستعدة لرفع العقوبات»: of
 * whom it is said that he is responsible for the deed, behind it, accused of it or ready for it.
 */
export function responsibleFor(stage: Stage, { kind, first, sentence }: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const own = firstOfIdafa(stage.passage, first, sentence)
  const head = words[own - 1]?.stem === 'محاوله' ? own - 1 : own
  const joint = words[head - 1]
  if (joint?.pronoun) return []
  const isBehind = BEHIND.has(joint?.stem ?? '') && words[head - 2]?.tag !== 'preposition'
  const verge = vergeBefore(stage, head)
  const at = isBehind
    ? head - 1
    : (verge ?? saidBefore(stage, prepositionOf(stage.passage, head), words[head]?.preposition ? head : head - 1, sentence.first))
  // «واشنطن مصممة على إطلاق سراح القس»: others hold him
  if (at === undefined || (kind === 'release' && INSISTING.test(words[at]?.stem ?? ''))) return []
  const isPredicate = words[at - 1]?.tag === 'pronoun'
  if (words[at]?.definite && !isPredicate) return []
  const last = isPredicate ? at - 2 : at - 1
  const subject = endingAt(stage, last, sentence.first)
  if (!subject) return []
  const before = words[subject.first - 1]
  if (NOT.has(before?.stem ?? '') || NOT.has(words[last]?.stem ?? '')) return []
  if (before?.tag === 'verb' && !TAKEN_FOR.has(before.verb?.value.lemma.past ?? '')) return []
  return isAgentive(stage, subject) || entityOfPhrase(stage.passage, stage.book, subject) ? [subject] : []
}

/** «باتت القوات على وشك السيطرة», «الحكومة بصدد توقيع اتفاق»: where it is said that somebody is about to do it. */
function vergeBefore({ passage: { words } }: Stage, head: number): number | undefined {
  const word = words[head - 1]
  if (VERGE.has(word?.stem ?? '') && words[head - 2]?.stem === 'علي') return head - 2
  return word?.stem === 'صدد' && word.preposition === 'ب' ? head - 1 : undefined
}

/** «وشك» may be read as «و» and «شك». Folded. */
const VERGE = new Set(['وشك', 'شك'])

/** Folded. */
const INSISTING = /^(?:مصمم|مصر|حريص|متمسك)/

/** Where «مسؤول» stands before its «عن», «متهم» before its «بـ» or «مستعد» before its «لـ». */
function saidBefore({ passage: { words } }: Stage, joint: string, from: number, first: number): number | undefined {
  const said = SAID_OF.get(joint)
  if (!said) return undefined
  for (let at = from - 1; at >= Math.max(first, from - 1 - LONGEST_ASIDE); at--) {
    const word = words[at]
    if (said.has(word?.stem ?? '')) return at
    if (word?.tag === 'verb' || word?.tag === 'complementiser' || word?.tag === 'mark') return undefined
  }
  return undefined
}

/** The longest phrase that ends at a token and that a word of grammar, a mark or a verb opens. */
function endingAt(stage: Stage, last: number, sentence: number): Phrase | undefined {
  const { words } = stage.passage
  for (let first = Math.max(sentence, last - LONGEST_SUBJECT); first <= last; first++) {
    const before = words[first - 1]
    if (first > sentence && (before?.tag === 'noun' || before?.tag === 'preposition' || words[first]?.preposition)) continue
    const phrase = phraseAt(stage, first, last + 1)
    if (phrase?.last === last) return phrase
  }
  return undefined
}
