import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { overlaps, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import { governingVerbsAt } from '../clause/governing-verbs.ts'
import { phraseAt } from '../clause/phrases.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import { phraseHeads } from '../heads.ts'
import type { Filled } from '../participants/fill-roles.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { isDescribing } from './controlling-verb.ts'
import { findDoer } from './doer.ts'

/** What one does with or against another side. */
const SIDES = new Set(['negotiate', 'meet', 'call', 'clash', 'military-exercise', 'agree', 'trade', 'exchange-prisoners'])
/** What those who speak of it take part in. */
const SPOKEN_OF = new Set(['negotiate', 'meet', 'call'])
/** What may have been settled long ago by others: only a verb right before it tells whose it is. */
const SETTLED = new Set(['agree', 'trade', 'exchange-prisoners'])
/** The clause that tells the one side stands no further before what it does with the other, in tokens. */
const FARTHEST = 24
/** A verb right before, in tokens. */
const NEAR = 5

/**
 * The one side where only the other is told, «مع» or as an object: of the clause that tells of it whoever does it or of whom it is («باتت القوات على مشارف
 * المدينة وسط معارك مع المسلحين», «إن الحركة مستعدة للدخول في محادثات مع الحكومة»). Nobody where the nearest verb has no doer who can act.
 */
export function facing(stage: Stage, candidate: Candidate, filled: readonly Filled[]): Filled[] {
  const { kind, verb, last } = candidate
  const noun = stage.passage.words[last]
  if (verb || !SIDES.has(kind) || noun?.pronoun || (SETTLED.has(kind) && noun?.definite)) return []
  if (filled.some(({ role }) => role === 'actor' || role === 'host')) return []
  const others = filled.filter(({ role }) => role === 'with')
  if (others.length === 0 || !others.every(({ phrase }) => isParty(stage, phrase))) return []
  const entities = new Set(others.map(({ phrase }) => entityOf(stage, phrase)))
  entities.delete(undefined)
  return sideBefore(stage, candidate)
    .filter((phrase) => isParty(stage, phrase) && !others.some((other) => overlaps(other.phrase, phrase)))
    .filter((phrase) => !entities.has(entityOf(stage, phrase)))
    .map((phrase) => ({ role: 'actor', phrase }))
}

/** Of the words before an event the nearest that tells somebody who can be its one side: a noun of intent that is his, a verb, a subject after «أن». */
function sideBefore(stage: Stage, { kind, first, sentence }: Candidate): readonly Phrase[] {
  const { words, tokens, hits, lexicon } = stage.passage
  const head = firstOfIdafa(stage.passage, first, sentence)
  const farthest = SETTLED.has(kind) ? NEAR : FARTHEST
  let isSpokenOf = false
  for (let at = head - 1; at >= Math.max(sentence.first, head - farthest); at--) {
    const [word, form] = [words[at], tokens[at]?.form ?? '']
    if (form === ':' || form === ';' || form === '.') return []
    if (hits.at(at, 'trigger-participle') || isOfOthers(stage, form)) return []
    if (word?.tag === 'complementiser') {
      const topic = word.pronoun ? phraseOfReferent(stage, at) : topicAfter(stage, at, head)
      if (topic) return [topic]
      if (word.pronoun || !SPOKEN_OF.has(kind)) return []
      isSpokenOf = true
    } else if (word?.tag === 'noun' && lexicon.governingWords.has(word.stem)) {
      const owner = word.definite ? undefined : phraseAt(stage, at + 1, head)
      if (owner && isAgentive(stage, owner)) return [owner]
    } else if (word?.tag === 'verb' && word.verb?.value.lemma.past !== 'كان') {
      if (isDescribing(stage, sentence, at) && words[at - 1]?.tag !== 'relative') return []
      if (governingVerbsAt(stage.passage, at).some(({ status }) => status === 'demanded')) return []
      const doers = findDoer(stage, sentence, at).phrases.filter((phrase) => phrase.last < first)
      if (isSpokenOf) return doers.filter((phrase) => isStatesman(stage, phrase))
      return isHarm(stage, at) ? doers.filter((phrase) => phraseHeads(stage, phrase).includes('@armed')) : doers
    }
  }
  return []
}

/** «متهما الحكومة بـ», «مطالبا إياها بـ»: what somebody wants or says of others; «مستعدة لـ» is the subject's own. */
function isOfOthers({ passage: { lexicon } }: Stage, form: string): boolean {
  return lexicon.governingParticiples.get(form)?.some(({ doer }) => doer !== 'subject') === true
}

/** «قتل أربعة مدنيين في اشتباكات»: those whom something befell may have been there and fought nobody. */
function isHarm({ passage: { words, lexicon } }: Stage, verb: number): boolean {
  const lemma = words[verb]?.verb?.value.lemma
  return lemma !== undefined && lexicon.triggerVerbs.get(lemma)?.some(({ kind }) => BEFALLING.has(kind)) === true
}

const BEFALLING = new Set(['kill', 'injure', 'die', 'displace'])

/** «إن الحركة مستعدة لمحادثات»: the subject that «أن» opens its clause with, where it is not the event itself. */
function topicAfter(stage: Stage, at: number, head: number): Phrase | undefined {
  const first = stage.passage.tokens[at + 1]?.form === '"' ? at + 2 : at + 1
  const topic = first < head ? phraseAt(stage, first, head) : undefined
  return topic && topic.last < head - 1 && isParty(stage, topic) ? topic : undefined
}

/** A man by his name or a state; no source, outlet or office. */
function isStatesman({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  const kind = mention && book.get(mention.entity)?.kind
  return kind === 'person' || kind === 'country'
}

/** Who can act, or a country by its name. */
function isParty(stage: Stage, phrase: Phrase): boolean {
  return isAgentive(stage, phrase) || stage.passage.hits.at(phrase.first, 'country')?.pronoun === ''
}

function entityOf({ passage, book }: Stage, phrase: Phrase): string | undefined {
  return entityOfPhrase(passage, book, phrase)?.entity
}
