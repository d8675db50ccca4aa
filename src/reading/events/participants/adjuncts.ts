import type { Adjunct } from '../../../lexicon/gather/adjuncts.ts'
import type { Passage } from '../../passage.ts'
import { startsPhrase } from '../../syntax/noun-phrase.ts'
import { markJointForms } from '../../syntax/word-marks.ts'
import type { Candidate } from '../candidate.ts'
import { phrasesAt } from '../clause/phrases.ts'
import { isAgentive } from '../doers/agentive.ts'
import type { Stage } from '../stage.ts'
import { SAID } from '../triggers/said.ts'
import type { Filled } from './fill-roles.ts'

/** The first word of such a phrase. */
const OPENS_ADJUNCT = markJointForms(({ adjuncts }) => adjuncts)

/**
 * Participants that set phrases bring, whatever the event: «برعاية أمريكية», «على يد مسلحين», «من قبل الشرطة». After one
 * word for how it was done somebody must stand who can act: «بقصف الجيش», not «بقصف مستشفى».
 *
 * @param takes The roles that the kind of event takes.
 */
export function findAdjuncts(stage: Stage, { kind, verb, end, last, frame }: Candidate, to: number, takes: ReadonlySet<string>): Filled[] {
  const { passage } = stage
  // «زيارته للمدينة من قبل مسلحين»: whose it is stands on it
  const isOwned = !verb && frame.genitive === 'actor' && passage.words[last]?.pronoun !== ''
  const { tokens, words, lexicon } = passage
  // «استقبال الوفد من طرف الملك»: whoever receives is no visitor
  const isReception = takes.has('host') && words[last]?.stem === 'استقبال'
  const filled: Filled[] = []
  for (let index = (verb?.index ?? end) + 1; index < to; index++) {
    if (((words[index]?.joints ?? 0) & OPENS_ADJUNCT) === 0) continue
    const adjunct = lexicon.adjuncts.get(tokens[index]?.form ?? '')?.find((each) => takes.has(each.role) && standsAt(each, index, tokens))
    // «يتهمه خصومه … من قبل الكنيسة»: the verb has its object, and its subject beside it
    if (!adjunct || (adjunct.role === 'actor' && (isOwned || verb?.hit.pronoun || isOfAnother(passage, end + 1, index)))) continue
    const next = index + adjunct.words.length
    // «من قبل "قوات الحشد"»
    const first = tokens[next]?.form === '"' ? next + 1 : next
    if (adjunct.role === 'actor' && isOfWordBefore(passage, end, index)) continue
    if (SAID.has(kind) && MEANS.has(adjunct.words[0] ?? '')) continue
    // «في قضية أخرى»
    if (
      adjunct.words[0] === IN &&
      adjunct.role === 'topic' &&
      (words[first]?.adjective || WHICH.has(words[first]?.stem ?? '') || !LEGAL.has(kind))
    )
      continue
    if (adjunct.words[0] === ON_CHARGE && PEACEFUL.has(kind)) continue
    if (first >= to || !startsPhrase(words[first]) || words[first]?.stem === ONE) continue
    if (adjunct.words[0] === LED_BY && (words[first]?.pronoun || OF_ONE.has(kind))) continue
    for (const phrase of phrasesAt(stage, first, to)) {
      if (adjunct.role !== 'actor' || (adjunct.words.length > 1 && adjunct.words[1] !== SIDE) || isAgentive(stage, phrase))
        filled.push({ role: adjunct.role === 'actor' && isReception ? 'host' : adjunct.role, phrase })
    }
  }
  return filled
}

/** «التفجيرات … بعد مقتل خمسة على يد سجناء», «الزيارة … بعد حصارها من قبل الجيش»: who did the nearest deed that has its object. */
function isOfAnother({ hits, words }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const [word, next] = [words[at], words[at + 1]]
    const deed = hits.at(at, 'trigger-noun')?.value.trigger
    if (word?.tag !== 'noun' || word.definite || !deed) continue
    if (word.pronoun && deed.genitive === 'actor') continue
    if (word.conjunction && !word.pronoun && word.preposition === '') continue
    if (word.pronoun || (startsPhrase(next) && !next?.preposition && !next?.conjunction && !next?.adjective)) return true
  }
  return false
}

/** «المدعومة من قبل واشنطن», «في محاولة من قبل الرئيس»: by whom what stands right before it was done, and not the event. */
function isOfWordBefore({ words }: Passage, end: number, index: number): boolean {
  const [word, before] = [words[index - 1], words[index - 2]]
  if (word?.tag !== 'noun' || index - 1 <= end) return false
  if (SUPPORTED.has(word.stem) || (HELD.has(word.stem) && !before?.adjective && index - 2 > end)) return true
  return !word.closed && !word.adjective && (word.preposition !== '' || (before?.tag === 'preposition' && !before.pronoun))
}

/** Whom others stand behind. Folded. */
const SUPPORTED = new Set(`مدعوم مدعومه مدعومين مدعومون ممول ممولين مسلحه معين معينه معترف مصنف مصنفه مكلف مكلفه`.split(' '))

/** «البلدتين المحاصرتين من قبل», «الأراضي المحتلة من قبل»: what is held by others, behind what they hold. Folded. */
const HELD = new Set(
  `محاصر محاصره محاصرتين محاصرين محتل محتله محتجز محتجزه محتجزين مختطف مختطفه مختطفين مخطوف مخطوفين معتقل معتقله معتقلين مطلوب مطلوبين مستهدف
  مستهدفه`.split(/\s+/),
)

/** «اتهمت روسيا بقصف المدنيين»: nothing is said by fire. */
const MEANS = new Set(['بنيران', 'برصاص', 'بقصف'])

/** «روسيا بقيادة رئيسها»: its own leader goes with whoever stands before. */
const LED_BY = 'بقيادة'
/** «أشاد الوزير بجهود المملكة بقيادة الملك»: nobody leads what one says or gives. */
const OF_ONE = new Set([...SAID, 'appoint', 'call', 'message', 'invite'])

/** «في قضية فساد»: what a case is of, where courts, prosecutors or the police deal with it. */
const IN = 'في'
const LEGAL = new Set(['arrest', 'charge', 'try', 'sentence', 'release'])
/** «في قضية خامسة». Folded. */
const WHICH = new Set('اخري ثانيه ثالثه رابعه خامسه سادسه منفصله مماثله سابقه عده'.split(' '))

/** «الملك يستقبل الوزير وتوقيف خمسة بتهمة السرقة»: on a charge nobody visits or meets another. */
const ON_CHARGE = 'بتهمه'
const PEACEFUL = new Set([
  'visit',
  'meet',
  'negotiate',
  'call',
  'sign',
  'agree',
  'vote',
  'elect',
  'aid',
  'invite',
  'support',
  'message',
  'labour-strike',
])

/** «من طرف الشرطة» is by the police, «من طرف إلى آخر» by nobody. */
const SIDE = 'طرف'

/** «من جانب واحد»: on one side only, and nobody's. */
const ONE = 'واحد'

function standsAt({ words }: Adjunct, index: number, tokens: readonly { readonly form: string }[]): boolean {
  return words.every((word, offset) => tokens[index + offset]?.form === word)
}
