import { isClosed, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { fitting } from '../clause/fitting.ts'
import { phraseAt } from '../clause/phrases.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { areMany, isDescribing, shareAgreement } from './controlling-verb.ts'
import { type Doer, findDoer } from './doer.ts'
import { subjectOfNext } from './occasion-first.ts'

// «غادر الوزير بعد أن أجرى مباحثات»: a clause of time or purpose without a subject goes on with whom its main clause is about.

/** Words that open such a clause. Folded. */
const OPENING = new Set(['بعدما', 'قبلما', 'عندما', 'حينما', 'حين', 'لما', 'ريثما', 'كي', 'لكي'])
/** The main verb stands no further before, in tokens. */
const FARTHEST = 40

/** Whom a clause without a subject goes on about: the doer of the verb before it that agrees, or who stands after «أن» or opens the sentence. */
export function subjectOfMainClause(stage: Stage, sentence: Sentence, verb: number): readonly Phrase[] {
  const opener = openerOf(stage, verb)
  if (opener === undefined) return []
  const { words, tokens } = stage.passage
  const ours = words[verb]?.verb?.value.agreements ?? []
  for (let at = opener - 1; at >= Math.max(sentence.first, opener - FARTHEST); at--) {
    const word = words[at]
    const form = tokens[at]?.form
    if (form === '"' || form === ';' || form === '.') return []
    if (word?.tag === 'complementiser') return fitting(stage, ours, topicAfter(stage, at, opener))
    const theirs = word?.tag === 'verb' ? word.verb?.value.agreements : undefined
    if (!theirs || isDescribing(stage, sentence, at)) continue
    const punished = whoIsPunished(stage, sentence, at, opener, verb)
    if (punished) return [punished]
    if (!shareAgreement(ours, theirs) || (areMany(theirs) && !areMany(ours))) return []
    return doersThere(stage, findDoer(stage, sentence, at))
  }
  const next = subjectOfNext(stage, verb, sentence)
  return fitting(stage, ours, next[0])
}

/** Where the word stands that opens the clause: «بعد أن», «عندما», «من المتوقع أن», or the verb's own «لـ». */
function openerOf({ passage: { words } }: Stage, verb: number): number | undefined {
  if (words[verb]?.verb?.before.preposition === 'ل') return verb
  let at = verb - 1
  while (words[at]?.tag === 'particle' || words[at]?.verb?.value.lemma.past === 'كان') at--
  if (OPENING.has(words[at]?.stem ?? '')) return at
  if (words[at]?.tag !== 'complementiser' || words[at]?.pronoun) return undefined
  const before = words[at - 1]
  if (before?.tag === 'preposition' || before?.tag === 'adverb') return at - 1
  return before?.tag === 'noun' && before.definite && words[at - 2]?.stem === 'من' ? at - 2 : undefined
}

/** After these stands what somebody had done before it was done to him. Folded. */
const AFTER = new Set(['بعدما', 'بعد', 'عقب', 'اثر'])

/** «قتلت الشرطة فلسطينيا بعدما طعن حارسا», «أوقفت الشرطة أربعة بعد أن اقتحموا المبنى»: who is held or killed, in the clause of what he had done before; nobody raids his own home («بعد أن دهموا منازلهم»). */
function whoIsPunished(stage: Stage, sentence: Sentence, main: number, opener: number, verb: number): Phrase | undefined {
  const { words, lexicon } = stage.passage
  const lemmaOf = (at: number) => words[at]?.verb?.value.lemma
  const [done, doing] = [lemmaOf(main), lemmaOf(verb)]
  const befalls = done !== undefined && lexicon.triggerVerbs.get(done)?.every(({ object }) => object === 'victim') === true
  const deeds = doing ? (lexicon.triggerVerbs.get(doing) ?? []) : []
  const isByOthers = (words[verb + 1]?.pronoun ?? '') !== '' && deeds.some(({ kind }) => kind === 'raid')
  const isDeed = deeds.length > 0 && !isByOthers
  const ours = words[verb]?.verb?.value.agreements ?? []
  if (!befalls || !isDeed || words[main]?.passive || !AFTER.has(words[opener]?.stem ?? '')) return undefined
  const { phrases, rest } = findDoer(stage, sentence, main)
  const [object, other] = phrases.length > 0 ? (rest[0]?.phrases ?? []) : []
  if (!object || other || object.last >= opener) return undefined
  if (areMany(ours)) return ours.includes('3mp') && phraseHeads(stage, object).includes('@people') ? object : undefined
  const isOne = !stage.quantityOf.has(object.first) && !isClosed(words, object)
  const isHis = ours.includes('3ms') && /ا$/.test(words[object.first]?.stem ?? '')
  return isOne && isHis ? object : undefined
}

/** «إن بلاده مستعدة»: whom the clause after «أن» is about. */
function topicAfter(stage: Stage, complementiser: number, limit: number): Phrase | undefined {
  if (stage.passage.words[complementiser]?.pronoun) return phraseOfReferent(stage, complementiser)
  return phraseAt(stage, complementiser + 1, limit)
}

function doersThere(stage: Stage, { phrases }: Doer): readonly Phrase[] {
  return phrases.filter((phrase) => isAgentive(stage, phrase))
}
