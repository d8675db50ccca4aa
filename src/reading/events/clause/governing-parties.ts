import type { Governor } from '../../../lexicon/gather/governors.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { isAgentive } from '../doers/agentive.ts'
import { findDoer } from '../doers/doer.ts'
import type { Stage } from '../stage.ts'
import { findConstituents } from './clause.ts'

/**
 * Whose the event under a verb is, as the verb's row says: its subject's, its object's, or his whom it asks.
 *
 * @param to The event's first token.
 */
export function partiesOf(stage: Stage, sentence: Sentence, verb: number, { doer, status }: Governor, to: number): readonly Phrase[] {
  if (stage.passage.words[verb]?.verb?.value.lemma.past === WARNING) return warnedOff(stage, sentence, verb, to)
  if (doer === '-') return []
  if (doer === 'asked') return asked(stage, verb, to)
  const { phrases, rest } = findDoer(stage, sentence, verb)
  const [object] = rest
  if (doer === 'undergoes' && phrases.length === 0) return object?.phrases ?? []
  if (doer === 'either') {
    const told = object?.phrases.filter((phrase) => phrase.last < to && isAgentive(stage, phrase)) ?? []
    return told.length > 0 && phrases.length > 0 ? told : phrases
  }
  if (doer !== 'object') return phrases
  const hit = stage.passage.words[verb]?.verb
  // «دعي البرلمان إلى انتخاب رئيس»; of «دعي مليونا ناخب إلى التصويت» some come
  if (stage.passage.words[verb]?.passive) return phrases.filter(({ first }) => !stage.quantityOf.has(first))
  const pushed = hit?.value.lemma.past === PUSHING ? pushedBefore(stage, verb, to) : []
  if (pushed.length > 0) return pushed
  // «ما دفع الحارس إلى إطلاق النار»: what came before pushes him
  if (status === 'happened' && hit?.pronoun === '' && WHAT.has(stage.passage.words[verb - 1]?.stem ?? ''))
    return phrases.some(({ first }) => first > verb) ? phrases : (object?.phrases ?? [])
  if (status === 'happened' && rest.length === 0 && hit?.pronoun === '' && hit.value.voice !== 'active') return phrases
  // «مشروع قرار يدعو فرنسا لسحب قواتها»: written like no passive it has its object behind it
  if (phrases.length > 0) return object?.phrases ?? []
  const near = hit?.value.voice === 'active' ? rest.find(({ last }) => last < to && last >= to - LONGEST_JOINT) : undefined
  return near?.phrases ?? []
}

/** Folded. */
const WHAT = new Set(['ما', 'مما'])

const WARNING = 'حذر'

/** «حذر الوزير واشنطن من استهداف القوات»: one who is warned off what only a doer does; of «حذر السكان من غارات» none. */
function warnedOff(stage: Stage, sentence: Sentence, verb: number, to: number): readonly Phrase[] {
  if (!WARNED_OFF.has(stage.passage.words[to]?.stem ?? '')) return []
  const { phrases, rest } = findDoer(stage, sentence, verb)
  const warned = phrases.length > 0 ? (rest[0]?.phrases ?? []) : []
  return warned.filter((phrase) => phrase.last < to && isSomebody(stage, phrase))
}

/** Masdars of what one may be kept from. Folded. */
const WARNED_OFF = new Set(
  `استهداف مهاجمه اقتحام شن تنفيذ ارتكاب ارسال استخدام فرض اغلاق انتهاك خرق التدخل تدخل التوغل توغل اجتياح احتلال ضم اعتقال ترحيل اعدام
  مواصله الانسحاب دعم تسليح المشاركه`.split(/\s+/),
)

const PUSHING = 'دفع'

/** «ما دفع بالسلطات إلى اعتقال العشرات»: whom «بـ» brings right before what he is pushed to. */
function pushedBefore(stage: Stage, verb: number, to: number): readonly Phrase[] {
  const found = findConstituents(stage, verb + 1, to).at(-1)
  if (found?.preposition !== 'ب' || found.last < to - LONGEST_JOINT) return []
  return found.phrases.filter((phrase) => isAgentive(stage, phrase))
}

/** «طلب الوسطاء من الحركة الإفراج», «السماح للقافلة بالدخول»: whom a preposition brings right after the verb and its subject, or after its noun. */
export function asked(stage: Stage, verb: number, to: number): readonly Phrase[] {
  const found = findConstituents(stage, verb + 1, to).find(({ preposition, time }) => preposition !== '' && time === undefined)
  if (!found || !ASKING.has(found.preposition) || found.last < to - LONGEST_JOINT) return []
  return found.phrases.filter((phrase) => isSomebody(stage, phrase))
}

/** What is asked stands right after whom, behind its preposition and a mark. */
const LONGEST_JOINT = 3

/** «طلبت المحكمة من واشنطن»: a place that is asked stands for who governs it. */
function isSomebody(stage: Stage, phrase: Phrase): boolean {
  return isAgentive(stage, phrase) || entityOfPhrase(stage.passage, stage.book, phrase) !== undefined
}

/** Folded. */
const ASKING = new Set(['من', 'الي', 'ل', 'علي'])
