import { bitOf } from '../../../lexicon/entries.ts'
import type { Hit } from '../../../lexicon/finder.ts'
import type { Needs, Prepositions, TriggerNoun } from '../../../lexicon/tables/triggers.ts'
import { foldSpelling } from '../../../text/normalise.ts'
import { lastLetter, type Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { isCapital, isStateOrSeat } from '../../syntax/state-or-seat.ts'
import { markJoints } from '../../syntax/word-marks.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { type Constituent, clauseEnd, findConstituents } from '../clause/clause.ts'
import { isAgentive, OWN_LAND } from '../doers/agentive.ts'
import type { Stage } from '../stage.ts'
import { findCarriedOut } from './carried-out.ts'
import { meetsNeeds } from './needs.ts'
import { NOMINAL_TABLES } from './nominal-tables.ts'

const TRIGGER_NOUN = bitOf('trigger-noun')

/** Masdars and event nouns: «زيارة», «اغتيال», «الانفجار». */
export function findNounTriggers(stage: Stage, sentence: Sentence): Candidate[] {
  const found: Candidate[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    const candidate = stage.passage.words[index]?.tag === 'noun' ? findNounTrigger(stage, sentence, index) : undefined
    if (candidate) found.push(candidate)
  }
  return found
}

/** The event that a noun tells where it stands. */
export function findNounTrigger(stage: Stage, sentence: Sentence, index: number): Candidate | undefined {
  const { passage } = stage
  if (!passage.hits.mayBegin(index, TRIGGER_NOUN)) return undefined
  if (isMotive(passage, index) || isTown(passage, index) || isExposure(passage, index) || isCompared(passage, index)) return undefined
  for (const hit of passage.hits.all(index, 'trigger-noun')) {
    const { trigger, number } = hit.value
    const forms = number === 'singular' ? [trigger.noun] : trigger.plurals
    if (isOtherWord(passage, hit.last, forms) || (hit.pronoun === '' && isPossessed(passage, index, forms))) continue
    const start = trigger.needs.object ? pastJoinedDeed(passage, hit.last) + 1 : hit.last + 1
    const constituents = findConstituents(stage, start, clauseEnd(stage, start, sentence))
    const own = nearest(stage, start - 1, constituents, trigger.needs)
    const ofObject = trigger.genitive === 'actor' ? {} : { sentence }
    const context = { stage, first: index, last: hit.last, constituents: own, prepositions: trigger.prepositions, ...ofObject }
    if (!meetsNeeds(trigger.needs, context)) continue
    const frame = {
      subject: '-' as const,
      object: '-' as const,
      genitive: isOfAsked(passage, trigger, index) ? ('recipient' as const) : trigger.genitive,
      prepositions: prepositionsOf(trigger, hit, own),
    }
    return {
      rule: 'noun-trigger',
      kind: trigger.kind,
      row: trigger.row,
      sentence,
      first: index,
      last: hit.last,
      end: endOf(passage, trigger.needs, hit.last),
      frame,
    }
  }
  return findCarriedOut(stage, sentence, index)
}

/** «بعد خطف واغتيال المحافظ»: of two masdars joined side by side the first has the object of the second. */
function pastJoinedDeed({ words, hits }: Passage, noun: number): number {
  const [first, second] = [words[noun], words[noun + 1]]
  const isOpen = first?.definite === false && first.pronoun === ''
  const isJoined = second?.tag === 'noun' && second.conjunction && !second.definite && !second.preposition && second.pronoun === ''
  return isOpen && isJoined && hits.at(noun + 1, 'trigger-noun')?.value.number === 'singular' ? noun + 1 : noun
}

/** «تظاهروا لمطالبة السلطات بـ», «ركز على دعوة الناخبين إلى»: what is done for it or with it has its doer, and the noun is joined to who is asked. */
function isOfAsked({ words }: Passage, { kind }: TriggerNoun, index: number): boolean {
  return kind === 'demand' && (words[index]?.preposition === 'ل' || (words[index - 1]?.stem === 'علي' && !words[index]?.definite))
}

/** «حرب أهلية», «حادث سير», «مسيرات العودة»: the word that a noun needs right after it is part of it, unless it names somebody or tells the event itself. */
function endOf({ hits, words }: Passage, { next }: Needs, last: number): number {
  if (!next || hits.at(last + 1, 'nisba') || words[last + 1]?.tag === 'preposition') return last
  const isOther = hits
    .from(last + 1)
    .some(({ table }) => NOMINAL_TABLES.has(table) && !(table === 'trigger-noun' && words[last + 1]?.definite))
  return isOther ? last : last + 1
}

/** «سئل» is no «سيل», «وسيلة» no flood and «قتلة» no killing: what «ئ» stands in or «ة» ends is another noun, where the event's has none. */
function isOtherWord({ article, tokens }: Passage, last: number, forms: readonly string[]): boolean {
  const { start = 0, end = 0 } = tokens[last] ?? {}
  if (article.text.slice(start, end).includes('ئ') && !forms.some((form) => HAMZA.test(form))) return true
  return article.text[end - 1] === 'ة' && !forms.some((form) => form.endsWith('ة'))
}

/** «تنحيه» is «تنحي» with a pronoun and no «تنحية», where a text tells «ه» from «ة» and both are listed. */
function isPossessed(passage: Passage, index: number, forms: readonly string[]): boolean {
  if (lastLetter(passage, index) !== 'ه' || !forms.every((form) => form.endsWith('ة'))) return false
  return passage.article.text.includes('ة') && passage.hits.all(index, 'trigger-noun').some(({ pronoun }) => pronoun === 'ه')
}

/** «لقاء» is written «لقائه» with a pronoun. */
const HAMZA = /[ئء]/

/**
 * What stands next to a noun is its own: «تحقيق جنائي في الحادث», not «تحقيق فوز … في البطولة». A time may stand between, or who does it
 * («انضمام سوريا إلى التحالف», «طرد لندن 23 دبلوماسيا»), or its object where it needs that and a preposition («سقوط المدينة بيد المسلحين»).
 */
function nearest(stage: Stage, noun: number, constituents: readonly Constituent[], needs: Needs): readonly Constituent[] {
  const own = constituents.filter(({ time }) => time === undefined)
  const [first, second] = own
  if (!first || !second || first.preposition !== '') return own.slice(0, 1)
  const { words, hits } = stage.passage
  const isJoined = first.first === noun + 1 && !words[noun]?.definite && !words[first.first]?.conjunction
  const isBoth = needs.object !== undefined && needs.prep !== undefined && second.preposition !== ''
  const isObject = needs.object !== undefined && second.first === first.last + 1 && !hits.mayBegin(second.first, TRIGGER_NOUN)
  const mayFollow = second.preposition !== '' || isObject
  const isDoer = isJoined && mayFollow && (isBoth || first.phrases.some((phrase) => isParty(stage, phrase)))
  return isDoer || words[first.first]?.adjective ? [first, second] : own.slice(0, 1)
}

/** «عملية طرد لدبلوماسيين»: of a noun that needs an object, «لـ» right after it brings that object, where nothing else is said of «لـ». */
function prepositionsOf({ needs, genitive, prepositions }: TriggerNoun, { pronoun }: Hit, own: readonly Constituent[]): Prepositions {
  const isUnderLam = needs.object !== undefined && needs.subject === undefined && own.length === 1 && own[0]?.preposition === 'ل'
  if (!isUnderLam || pronoun !== '' || genitive === '-' || prepositions.has('ل')) return prepositions
  return new Map([...prepositions, ['ل', genitive]])
}

/** Somebody who can act, or a country, its name, its capital or neither: «انسحاب بلاده». */
function isParty(stage: Stage, phrase: Phrase): boolean {
  const { hits, words, lexicon } = stage.passage
  return isAgentive(stage, phrase) || isStateOrSeat(hits, phrase.first, lexicon) || OWN_LAND.has(words[phrase.first]?.stem ?? '')
}

/** What people do something for or against. */
const MOTIVES = new Set(['protest', 'condemn', 'criticise', 'reject', 'support', 'warn', 'threaten', 'apologise', 'aid'])

/** «استقال احتجاجا على», «تنديدا بـ»: an accusative that says why, unless a verb stands right before it («نظموا احتجاجا»). */
function isMotive({ tokens, words, hits, lexicon }: Passage, index: number): boolean {
  const form = tokens[index]?.form ?? ''
  const next = words[index + 1]
  if (!form.endsWith('ا') || words[index]?.definite || (next?.tag !== 'preposition' && !next?.preposition)) return false
  const hit = hits.at(index, 'trigger-noun')
  if (!hit || !MOTIVES.has(hit.value.trigger.kind) || !form.endsWith(`${foldSpelling(hit.value.trigger.noun)}ا`)) return false
  const verb = words[index - 1]?.verb ?? words[index - 2]?.verb
  return !verb || lexicon.lightVerbs.get(verb.value.lemma) === undefined
}

/** «الأكثر تدميرا»: how much of a quality. */
function isCompared({ words, tokens }: Passage, index: number): boolean {
  return tokens[index]?.form.endsWith('ا') === true && COMPARING.has(words[index - 1]?.stem ?? '')
}

const COMPARING = new Set(['اكثر', 'اقل', 'اشد'])

/** «معرضة للزلازل», «الأكثر عرضة للفيضانات»: what may befall somebody any day. */
function isExposure({ words }: Passage, index: number): boolean {
  return words[index]?.preposition === 'ل' && EXPOSED.has(words[index - 1]?.stem ?? '')
}

const EXPOSED = new Set(['معرض', 'معرضه', 'معرضا', 'معرضون', 'معرضين', 'عرضه'])

/** «سيول» is the capital unless an adjective follows or it has the article («سيول جارفة», «السيول»), or rain stands before it («أمطار أدت إلى سيول»). */
function isTown(passage: Passage, index: number): boolean {
  if (passage.words[index]?.definite || passage.words[index + 1]?.adjective) return false
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST_RAIN); at--) if (((passage.words[at]?.joints ?? 0) & RAIN) !== 0) return false
  return isCapital(passage.hits, index, passage.lexicon)
}

/** In tokens. */
const FARTHEST_RAIN = 10
/** Folded. */
const RAIN = markJoints(() => new Set(['امطار', 'مطر', 'فيضانات', 'عواصف', 'عاصفه', 'جريان', 'تشكل', 'انهيارات', 'موحله']))
