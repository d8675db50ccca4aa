import type { Joints } from '../../../lexicon/gather/controlling-verbs.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'
import { isDeedNoun } from '../clause/deed-noun.ts'
import { firstOfDeed } from '../clause/governed-head.ts'
import { SUFFERED } from '../clause/suffered.ts'
import { UNDERGOING } from '../participants/carried-target.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { isDescribing } from './controlling-verb.ts'
import { findDoer } from './doer.ts'

/** A subject's names and titles may be long. In tokens. */
const FARTHEST = 60

/** «سارعت الحكومة بالإعلان عن طرد ثلاثة», «أخفق الجيش في محاولات التقدم»: what is announced or tried is managed with the announcement or the attempt. */
function announced(words: Stage['passage']['words'], head: number): number {
  const before = words[head - 1]
  if (before?.tag === 'noun' && ATTEMPTS.has(before.stem) && !words[head]?.preposition && !words[head]?.conjunction) return head - 1
  return words[head - 1]?.stem === 'عن' && words[head - 2]?.stem === 'اعلان' ? head - 2 : head
}

/** Folded. */
const ATTEMPTS = new Set(['محاوله', 'محاولات'])

/** «تمكنت، اليوم الجمعة، فرقة التدخل السريع التابعة لإقليم الحرس الوطني …، من إيقاف مطلوب»: who manages it does it, however much is said of him. */
export function managersOf(stage: Stage, candidate: Candidate): readonly Phrase[] {
  const { kind, first, sentence } = candidate
  const { words, tokens, lexicon } = stage.passage
  const own = firstOfDeed(stage.passage, first, sentence)
  const head = SUFFERED.has(kind) ? own : announced(words, own)
  const { joint, at: from } = jointOf(stage.passage, head)
  if (joint === '' || words[head]?.conjunction || (joint === 'ل' && !isPurpose(stage.passage, kind, first, head, from))) return []
  let isApart = false
  for (let at = from; at >= Math.max(sentence.first, head - FARTHEST); at--) {
    const word = words[at]
    // «تمكنت أنقرة التي تحارب المسلحين، من السيطرة»: a comma closes what is said of who manages it
    if (tokens[at]?.form === ';' || word?.tag === 'complementiser' || (word?.tag === 'relative' && !isApart)) return []
    const isDeed = isDeedNoun(stage.passage, at + 1)
    if (word?.tag === 'preposition' && word.stem === joint && isDeed) return []
    if (isOfNearer(stage.passage, at, from)) return []
    const lemma = word?.verb?.value.lemma
    const joints = lemma && lexicon.controllingVerbs.get(lemma)
    if (tokens[at]?.form === ',') isApart = true
    if (word?.tag !== 'verb' || (!joints && isApart && isDescribing(stage, sentence, at))) continue
    const isOwnAim = joint === 'ل' && isWilled(stage.passage, candidate, head, at)
    if (!isOwnAim && !(joints && isJoinedBy(stage.passage, joints, joint, at, head))) return []
    if (words[at - 1]?.stem === 'ما' || words[at - 1]?.stem === 'مما') return []
    const { phrases, rest } = findDoer(stage, sentence, at)
    if (joints && !isOwnAim && isObjectMissing(joints, joint, word, rest.length)) return []
    return phrases.filter((phrase) => phrase.first < first && isAgentive(stage, phrase))
  }
  return []
}

/** What joins an event to the words before it, and the last of those: «من أجل», «بهدف» and the like are «لـ». */
export function jointOf(passage: Passage, head: number): { readonly joint: string; readonly at: number } {
  const { words } = passage
  const before = words[head - 1]
  const aim = AIMS.has(words[head]?.stem ?? '') ? head : head - 1
  const isAim = words[aim]?.tag === 'noun' && AIMS.has(words[aim].stem) && !(aim < head && words[head]?.preposition)
  if (isAim && prepositionOf(passage, aim) !== '') return { joint: 'ل', at: words[aim]?.preposition ? aim - 1 : aim - 2 }
  if (before?.stem === 'من' && MANY.has(words[head - 2]?.stem ?? '')) return jointOf(passage, head - 2)
  const joint = prepositionOf(passage, head)
  return { joint: AIMING.has(joint) ? 'ل' : joint, at: words[head]?.preposition ? head - 1 : head - 2 }
}

/** «بعدد من الغارات», «في سلسلة من الهجمات»: how many they are stands before them. Folded. */
const MANY = new Set('عدد عديد سلسله مجموعه جمله موجه مزيد كثير'.split(' '))

/** Prepositions of an aim. Folded. */
const AIMING = new Set(['بهدف', 'بغيه', 'لاجل'])

/** Nouns of an aim, behind «من», «ب» or «ل». Folded. */
const AIMS = new Set(['اجل', 'هدف', 'غرض', 'قصد', 'بغيه', 'صالح'])

/**
 * «تعاون مع التحقيقات في الهجوم», «بدأت فرنسا التحقيق في اختفاء», «مطالبا باستقالة»: another deed or a demand stands nearer that takes the preposition,
 * unless it only says who helped («بمساعدة الطيران»).
 */
function isOfNearer(passage: Passage, at: number, from: number): boolean {
  const { words, tokens, lexicon } = passage
  const { tag, stem = '', preposition } = words[at] ?? {}
  if (tag !== 'noun') return false
  // «أصدر أمرا بتعيين»: written like «آمرا», which only a comma brings
  const isOrder = stem === 'امرا' && tokens[at - 1]?.form !== ','
  if (PRESSING.has(stem) || (lexicon.governingParticiples.has(tokens[at]?.form ?? '') && !isOrder)) return true
  if (!isDeedNoun(passage, at) || EFFORTS.has(stem) || HELPING.has(stem)) return false
  return at < from || preposition ? NEARER.has(prepositionOf(passage, at)) : words[at - 1]?.tag !== 'noun'
}

/** «يشن الحرب بهدف إسقاط النظام», «تدخلت الفرق لإجلاء المصابين»: what one does to an end is one's own, unless it is asked of others or befalls one. */
function isWilled({ words, lexicon }: Passage, { kind, frame }: Candidate, head: number, at: number): boolean {
  const said = words[at]?.verb?.value
  const isToOthers = words[head]?.preposition !== 'ل' || (!words[head].definite && UNDERGOING.has(frame.genitive))
  if (!said || words[at]?.passive || !isToOthers || SUFFERED.has(kind) || GOING.has(words[head]?.stem ?? '')) return false
  const { lemma } = said
  const isSuffered = lexicon.triggerVerbs.get(lemma)?.some(({ subject }) => subject === 'victim' || subject === 'recipient')
  return (
    !isSuffered &&
    !lexicon.governingVerbs.has(lemma) &&
    !lexicon.reportingVerbs.has(lemma) &&
    !CARRYING.has(lexicon.lightVerbs.get(lemma) ?? '')
  )
}

/** «فتح الجيش ممرا لخروج المدنيين»: those go who leave. Folded. */
const GOING = new Set(['خروج', 'مغادره', 'عبور', 'مرور', 'عوده'])

/** Uses of light verbs whose subject does nothing of its own. */
const CARRYING = new Set(['occurs', 'results'])

/** Whom one presses does what follows: «للضغط على بيونغ يانغ للتخلي». Folded. */
const PRESSING = new Set('ضغط ضغوط ضغوطا دفع حث اجبار ارغام اقناع دعوه'.split(' '))
/** Folded. */
const NEARER = new Set(['ب', 'ل', 'الي', 'من', 'مع', 'عن', 'علي', 'في'])
const HELPING = new Set('مساعده دعم مشاركه تعاون تنسيق اسناد قياده اشراف حضور فضل'.split(' '))

/** «الغاز الذي استخدم في تسميم»: without anything that it was done to the verb is passive. */
function isObjectMissing(joints: Joints, joint: string, { verb }: Passage['words'][number], objects: number): boolean {
  return joints.get(joint)?.has(ANYTHING) === true && objects === 0 && verb?.pronoun === ''
}

/** The mark of a row whose verb must have an object. */
const ANYTHING = '+'

/** The verb's row takes what joins the two, and the noun it asks for stands between. */
function isJoinedBy({ words }: Passage, joints: Joints, joint: string, verb: number, head: number): boolean {
  const objects = joints.get(joint)
  if (!objects || objects.size === 0 || objects.has(ANYTHING)) return objects !== undefined
  for (let at = verb + 1; at < head; at++) if (objects.has(words[at]?.stem ?? '')) return true
  return false
}

/** «احتشدوا للتنديد بـ», «استخدم المسلحون طائرة لقصف»: not «نشر قوات لاتهامه», whose reason it is, nor «وقفا للقتال», which goes with the noun before. */
function isPurpose({ words, hits, lexicon }: Passage, kind: string, first: number, head: number, from: number): boolean {
  if (WORDS.has(kind) && words[first]?.pronoun) return false
  const before = words[from]
  if (words[head]?.definite && words[first + 1]?.tag !== 'preposition' && words[first + 1]?.preposition === '') return false
  const isDeed = hits.at(from, 'trigger-noun') !== undefined || lexicon.governingWords.has(before?.stem ?? '')
  return !(before?.tag === 'noun' && isDeed && !EFFORTS.has(before.stem))
}

/** What somebody is told of is why it was done to him: «سجن لاتهامه». */
const WORDS = new Set(['accuse', 'sentence', 'criticise', 'charge'])

/** What is made or held to an end, which is that of who makes it. Folded. */
const EFFORTS = new Set('حمله حملات جهود جهودا مساع مساعي عمليه عمليات محاولات محادثات مفاوضات مباحثات اتفاقا اتفاق عقدا هجوما'.split(' '))
