import { isClosed, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import { phraseAt } from '../clause/phrases.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'
import { findOwnBody, findPossessor } from './possessor.ts'

/** Words of somebody's part in a deed. Folded. */
const PARTS = ['مشاركه', 'اشتراك', 'مساهمه', 'ضلوع', 'تورط', 'وقوف', 'مسووليه', 'دور']
/** «تورط موسكو في الانتخابات»: those who meddle in polls hold none. Folded. */
const MEDDLING = /^(?:تورط|ضلوع|دور|تدخل)/
/** What joins them to it. Folded. */
const JOINTS = new Set(['في', 'ب', 'عن', 'وراء', 'خلف'])
/** Whose part it is stands between the two in no more tokens. */
const LONGEST_OWNER = 7

/** «مشاركتهم في مظاهرات», «ضلوع الرياض في اغتيال», «مسؤولية الحركة عن التفجير»: whose part it is. */
export function partTaker(stage: Stage, candidate: Candidate): Phrase | undefined {
  const { words } = stage.passage
  const { sentence, kind } = candidate
  const head = firstOfIdafa(stage.passage, candidate.first, sentence)
  const joint = prepositionOf(stage.passage, head)
  if (!JOINTS.has(joint)) return undefined
  const last = words[head]?.preposition ? head - 1 : head - 2
  for (let at = last; at >= Math.max(sentence.first, last - LONGEST_OWNER); at--) {
    const word = words[at]
    if (word?.tag !== 'noun' && word?.tag !== 'number' && word?.tag !== 'quantifier') return undefined
    if (at === last && ACCUSED.has(word.stem)) return accusedAt(stage, at)
    if (!isPart(word.stem, word.pronoun)) continue
    if (isDoubted(stage, candidate, at)) return undefined
    if ((kind === 'vote' || kind === 'elect') && MEDDLING.test(word.stem)) return undefined
    if (word.pronoun && (word.preposition === 'ل' || words[at - 1]?.stem === 'بسبب')) return undefined
    if (word.pronoun)
      return at === last
        ? (findPossessor(stage, { ...candidate, last: at }) ??
            findOwnBody(stage, { ...candidate, last: at }) ??
            peopleBefore(stage, candidate, at))
        : undefined
    const owner = phraseAt(stage, at + 1, last + 1)
    return owner?.last === last && isClosed(words, owner) && isAgentive(stage, owner) ? owner : undefined
  }
  return undefined
}

/** «المتهم بقتل زوجته», «شابا متهما بقتل زوجته»: who is charged with it, and not his papers («أوراق متهم بقتل»). */
function accusedAt({ passage: { words, tokens, hits }, quantityOf }: Stage, at: number): Phrase | undefined {
  const before = words[at - 1]
  const isQuality =
    before?.tag === 'noun' &&
    before.definite === words[at]?.definite &&
    (before.definite ? !before.place : quantityOf.has(at - 1) || hits.isIn(at - 1, PEOPLE)) &&
    !words[at]?.preposition &&
    !words[at]?.conjunction
  const isCounted = before?.tag === 'number' || before?.tag === 'quantifier' || before?.common === true
  if (!words[at]?.definite && !isCounted) return undefined
  return { first: isQuality && tokens[at - 1]?.form !== ',' ? at - 1 : at, last: at }
}

const PEOPLE = new Set(['group', 'role'])
/** Folded. */
const ACCUSED = new Set('متهم متهمه متهما متهمان متهمين متهمون مدان مدانا مدانين مدانون متورط متورطا متورطين متورطون'.split(' '))

/** «قتل عشرة فلسطينيين بعد مشاركتهم»: «هم» may mean the people whom the verb before tells of. */
function peopleBefore(stage: Stage, { sentence }: Candidate, part: number): Phrase | undefined {
  const { words } = stage.passage
  if (words[part]?.pronoun !== 'هم') return undefined
  for (let at = part - 1; at >= Math.max(sentence.first, part - FARTHEST_VERB); at--) {
    if (words[at]?.tag !== 'verb') continue
    const { phrases, rest } = findDoer(stage, sentence, at)
    const known = [...phrases, ...(rest[0]?.phrases ?? [])].filter(({ last }) => last < part)
    const people = known.filter((phrase) => phraseHeads(stage, phrase).includes('@people'))
    return people.length === 1 ? people[0] : undefined
  }
  return undefined
}

/** In tokens. */
const FARTHEST_VERB = 30

/** «تنفي ضلوعها», «في حال ثبوت تورطها», «نفت، في بيان نشرته أمس، ضلوعها»: nobody says that it was theirs. */
function isDoubted({ passage: { words, lexicon } }: Stage, { kind, sentence }: Candidate, part: number): boolean {
  for (let at = part - 1; at >= Math.max(sentence.first, part - FARTHEST_DENIAL); at--) {
    const word = words[at]
    if (at >= part - FARTHEST_DOUBT && DOUBTS.has(word?.stem ?? '')) return true
    if (isOfDocument(words[at - 1], word)) continue
    const lemma = word?.verb?.value.lemma
    const isDenied = lemma !== undefined && lexicon.reportingVerbs.get(lemma)?.stance === 'denies' && !TALKED.has(kind)
    if (lemma) return isDenied || DOUBTS.has(words[at - 1]?.stem ?? '')
  }
  return false
}

/** «في بيان نشرته»: says where the denial stood. */
function isOfDocument(before: Word | undefined, word: Word | undefined): boolean {
  return word?.tag === 'verb' && word.pronoun !== '' && !word.conjunction && before?.tag === 'noun' && !before.closed
}

/** What is denied as a whole: «ينفي مشاركته في أي مفاوضات» tells of no talks of others. */
const TALKED = new Set(['negotiate', 'meet', 'call'])

/** In tokens. */
const FARTHEST_DOUBT = 6
/** A verb of denying stands no further before the part, in tokens. */
const FARTHEST_DENIAL = 14
const DOUBTS = new Set('ثبوت احتمال امكانيه شبهه مزاعم عدم نفي انكار اذا لو ما حال'.split(' '))

function isPart(stem: string, pronoun: string): boolean {
  if (pronoun === '' || PARTS.includes(stem)) return PARTS.includes(stem)
  const bare = stem.slice(0, -pronoun.length)
  return PARTS.includes(bare) || PARTS.includes(`${bare.slice(0, -1)}ه`)
}
