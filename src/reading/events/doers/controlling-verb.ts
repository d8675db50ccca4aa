import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Passage } from '../../passage.ts'
import { isClosed, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import type { Sentence } from '../../types.ts'
import { phraseAt } from '../clause/phrases.ts'
import { isResumedWithin } from '../clause/resumed-within.ts'
import { opensByAlready, subjectBefore } from '../clause/subject.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

// Which verb before another has the doer that is this one's too, where this one has none of its own.

/** A verb takes no doer from further than this before it, in tokens: time stays linear where a sentence has no end. */
const FARTHEST_VERB = 150

/**
 * The verb that this one is joined to: the nearest before it under the same «أن» whose clause stands on its own, else the nearest. None
 * that is joined to a clause of its own («بوتينا التي درست وأسست … واتهمتها»), and none that somebody is quoted with.
 */
export function joinedVerb(stage: Stage, sentence: Sentence, verb: number): number | undefined {
  const { words, tokens } = stage.passage
  const isJoined = words[verb]?.conjunction || words[verb - 1]?.tag === 'conjunction' || tokens[verb - 1]?.form === 'و'
  if (!isJoined && !opensByAlready(stage.passage, sentence, verb)) return undefined
  let described: number | undefined
  let joined: number | undefined
  let isQuoted = false
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - FARTHEST_VERB); at--) {
    if (tokens[at]?.form === '"') isQuoted = !isQuoted
    if (words[at]?.tag === 'complementiser' && !isQuoted && tokens[at + 1]?.form !== '"') break
    if (words[at]?.tag !== 'verb' || stage.timeOf.has(at) || isQuoted) continue
    if (isDescribing(stage, sentence, at) || isThere(words, at)) {
      described ??= at
      joined = undefined
    } else if (words[at]?.conjunction && words[verb]?.pronoun) joined ??= at
    else return joined ?? at
  }
  return joined ?? described
}

/** «وكرا كان يتحصن فيه قيادي», «بلدة تقع فيها القاعدة»: a clause of the noun before it, which a pronoun behind the verb takes up. */
function isThere(words: readonly Word[], verb: number): boolean {
  const [word, there] = [words[verb], words[verb + 1]]
  if (word?.verb?.value.lemma.past === 'كان' && there?.tag === 'verb') return isThere(words, verb + 1)
  if (word?.conjunction || there?.tag !== 'particle' || !THERE.has(there.stem)) return false
  const before = words[verb - 1]?.verb?.value.lemma.past === 'كان' ? words[verb - 2] : words[verb - 1]
  return before?.tag === 'noun'
}

/** Folded. */
const THERE = new Set(['فيه', 'فيها', 'فيهما', 'عليه', 'عليها', 'منه', 'منها', 'اليه', 'اليها'])

/** «قالت الشرطة في بيان إنها اعتقلت ثلاثة»: the pronoun on «أن» means who speaks, where the two agree. */
export function speakingVerb(stage: Stage, sentence: Sentence, verb: number): number | undefined {
  const { words } = stage.passage
  const at = ownPronoun(stage, verb)
  const pronoun = at === undefined ? undefined : words[at]?.pronoun
  if (at === undefined || !pronoun) return undefined
  const lemma = words[verb]?.verb?.value.lemma
  const isNobodys = lemma !== undefined && stage.passage.lexicon.lightVerbs.get(lemma) === 'occurs'
  const from = words[at]?.conjunction && !isNobodys ? firstOfSaid(stage, at, sentence.first) : at
  for (let before = from - 1; before >= Math.max(sentence.first, from - FARTHEST_VERB); before--) {
    const said = words[before]?.verb
    if (!said || isDescribing(stage, sentence, before)) continue
    const isSame = said.value.agreements.some((agreement) => SPEAKERS[pronoun]?.has(agreement))
    return isSame ? before : undefined
  }
  return undefined
}

/** «قالت الشرطة إن الطائرة سقطت، وإنها تحقق»: where the «إن» stands that «وإنها» is joined to, if what it tells of does nothing of its own. */
function firstOfSaid(stage: Stage, at: number, first: number): number {
  const { words, tokens } = stage.passage
  for (let before = at - 1; before >= Math.max(first, at - FARTHEST_VERB); before--) {
    if (tokens[before]?.form === '"') return at
    if (words[before]?.tag !== 'complementiser') continue
    const topic = words[before]?.pronoun ? undefined : phraseAt(stage, before + 1, at)
    const isNobody = topic && !isAgentive(stage, topic) && entityOfPhrase(stage.passage, stage.book, topic) === undefined
    return isNobody ? before : at
  }
  return at
}

/** «إنها اعتقلت», «أنه كان قد قتل», «أنها "نجحت"»: where the «أن» stands whose pronoun is the subject of a verb. */
export function ownPronoun({ passage }: Stage, verb: number): number | undefined {
  const { words, tokens } = passage
  const isMarked = tokens[verb - 1]?.form === '"'
  if (isMarked && saysNobody(passage, verb)) return undefined
  let at = isMarked ? verb - 2 : verb - 1
  while (words[at]?.tag === 'particle' || LINKING.has(words[at]?.verb?.value.lemma.past ?? '')) at--
  const pronoun = words[at]?.tag === 'complementiser' ? words[at]?.pronoun : ''
  const isSubject = words[verb]?.verb?.value.agreements.some((agreement) => OWN[pronoun ?? '']?.has(agreement))
  return isSubject ? at : undefined
}

/** «إنها كانت قد وقعت», «إنه لا يزال يأمل». */
const LINKING = new Set(['كان', 'زال'])

/** «إنه "جرى اللقاء"», «أنه "شن الجيش هجوما"», «إنه "تسبب في مقتل"»: what another's words begin with, whose pronoun may mean nobody or somebody else. */
function saysNobody({ words, lexicon }: Passage, verb: number): boolean {
  const [said, next] = [words[verb]?.verb?.value, words[verb + 1]]
  if (!said || lexicon.lightVerbs.get(said.lemma) === 'occurs' || said.lemma.past === 'تسبب') return true
  return next?.tag === 'noun' && next.preposition === '' && (next.definite || next.title)
}

/** How a verb agrees with the pronoun before it that is its subject. */
const OWN: Readonly<Record<string, ReadonlySet<string>>> = {
  ه: new Set(['3ms']),
  ها: new Set(['3fs']),
  هم: new Set(['3mp']),
  هما: new Set(['3md', '3fd']),
}

/** «نفت طهران أن تكون قد زودت الحوثيين», «قررت الحكومة أن تغلق المعبر»: under «أن» a verb with nobody of its own is who decides or denies it. */
export function intendingVerb({ passage }: Stage, sentence: Sentence, verb: number): number | undefined {
  const { words, lexicon } = passage
  let at = verb - 1
  while (words[at]?.tag === 'particle' || words[at]?.verb?.value.lemma.past === 'كان') at--
  const opener = words[at - 1]?.tag
  if (words[at]?.tag !== 'complementiser' || words[at]?.pronoun) return undefined
  if (opener === 'preposition' || opener === 'adverb') return undefined
  for (let before = at - 1; before >= Math.max(sentence.first, at - LONGEST_INTENT); before--) {
    const [ours, theirs] = [words[verb]?.verb, words[before]?.verb]
    if (!ours || !theirs) continue
    const governors = lexicon.governingVerbs.get(theirs.value.lemma)
    const isOwn = governors
      ? governors.every(({ doer }) => doer !== 'object' && doer !== 'asked')
      : lexicon.reportingVerbs.has(theirs.value.lemma)
    const isSame = isOwn && shareAgreement(ours.value.agreements, theirs.value.agreements)
    return isSame ? before : undefined
  }
  return undefined
}

/** Who decides and «أن» stand no further apart, in tokens. */
const LONGEST_INTENT = 12

/** How the verb of saying agrees with whom each pronoun means: before its subject a verb is singular. */
const SPEAKERS: Readonly<Record<string, ReadonlySet<string>>> = {
  ه: new Set(['3ms']),
  ها: new Set(['3fs']),
  هم: new Set(['3ms', '3mp']),
  هما: new Set(['3ms', '3fs', '3md', '3fd']),
}

/** «فرضت الوزارة عقوبات على شركات تتهمها»: with a pronoun for what it describes, a clause goes on about the doer of the verb before it. */
export function verbBeforePhrase({ passage }: Stage, sentence: Sentence, { first }: Phrase, verb: number): number | undefined {
  const { words } = passage
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST_VERB); at--) {
    const [ours, theirs] = [words[verb]?.verb, words[at]?.verb]
    if (!ours || !theirs) continue
    return shareAgreement(ours.value.agreements, theirs.value.agreements) ? at : undefined
  }
  return undefined
}

/** A relative clause, or one that describes an indefinite phrase: «سبع شركات تتهمها». */
export function isTold(words: readonly Word[], verb: number, before: Phrase): boolean {
  // «عن موظفين كانت تحتجزهم»
  const isWas = words[verb]?.pronoun !== '' && words[verb - 1]?.verb?.value.lemma.past === 'كان'
  return (
    words[verb - 1]?.tag === 'relative' ||
    (before.last === verb - (isWas ? 2 : 1) && (!isClosed(words, before) || isResumedWithin(words, before.first, verb)))
  )
}

/** The verb of a clause that goes on about a phrase, with a relative or without: the sentence's own doer is none of its. */
export function isDescribing(stage: Stage, sentence: Sentence, verb: number): boolean {
  const before = subjectBefore(stage, sentence, verb)
  return before !== undefined && isTold(stage.passage.words, verb, before)
}

/** «طعن» is hardly ever what several women did: beside a man's form theirs counts for nothing. */
export function shareAgreement(one: readonly string[], other: readonly string[]): boolean {
  const genders = (all: readonly string[]) => {
    return all.filter((each) => each.startsWith('3') && !(each === '3fp' && all.includes('3ms'))).map((each) => each.slice(0, 2))
  }
  const theirs = genders(other)
  return genders(one).some((gender) => theirs.includes(gender))
}

/** «شنوه ليوجه»: who did the one together does not do the other alone. */
export function areMany(agreements: readonly string[]): boolean {
  return agreements.every((each) => each.endsWith('p'))
}
