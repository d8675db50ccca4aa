import { bareStem } from '../../mentions/definite.ts'
import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { withoutPronoun } from '../clause/bare-form.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { OF_WORDS } from './topic-place.ts'

// Places that stand in an event's clause and are somebody else's: where a party is from, where the best of its kind is, where a purpose lies.

/** What is settled for a purpose that has a place of its own. */
const FOR_PURPOSE = new Set([...OF_WORDS, 'mediate', 'appoint'])
/** «أكبر فصيل في الفلبين». Folded. */
const ELATIVES = new Set('اكبر|اول|اعلي|ابرز|اهم|اخطر|اقدم|اغني|اقوي|اشهر|اصغر|افضل|اسوا'.split('|'))

/** Whether a constituent tells where what stands right before it is, and not the event. */
export function isOfOthers({ passage }: Stage, { kind, first, end }: Candidate, all: readonly Constituent[], at: number): boolean {
  const [each, before] = [all[at], all[at - 1]]
  if (!each || !before || before.time !== undefined || before.last !== each.first - 1 || (before.last >= first && before.first <= end))
    return false
  if (isOfReason(passage, kind, end, all, at)) return true
  const own = withoutPronoun(bareStem(passage, before.last), passage.words[before.last]?.pronoun ?? '')
  if (each.preposition === 'ب' && WITH_BI.has(own)) return true
  if (isBestOfIts(passage, before) || (WITH_ENVOYS.has(kind) && isPosted(passage, before))) return true
  if (FOR_PURPOSE.has(kind) && (isPurpose(passage, before) || isPlanned(passage, all[at - 2], before))) return true
  return isOfEach(passage, before, each) || (OF_WORDS.has(kind) && (isOfParty(passage, all, at) || isOfThoseThere(passage, before, each)))
}

/**
 * «قصفوا إيلات دعما للمقاومة في غزة», «أغارت ردا على هجوم في كركوك»: one word right behind another, it is of why, as far as the reason goes; those who
 * march for others do so where no other place is told.
 */
function isOfReason({ words }: Passage, kind: string, end: number, all: readonly Constituent[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const [each, next] = [all[before], all[before + 1]]
    if (!each || !next || each.time !== undefined || each.last !== next.first - 1 || words[next.first]?.conjunction) return false
    const isReason = [each.first, each.first - 1].some((reason) => reason > end && REASONS.has(words[reason]?.stem ?? ''))
    if (isReason) return !MARCHES.has(kind)
  }
  return false
}

/** Folded. */
const REASONS = new Set('ردا تضامنا دعما اسنادا نصره مسانده انتصارا تاييدا انتقاما احتجاجا تنديدا'.split(' '))
const MARCHES = new Set(['protest', 'sit-in', 'labour-strike', 'riot'])

/** Masdars whose object «بـ» brings: «قرار الاعتراف بالقدس عاصمة», «سحب اعترافها بالقدس». Folded. */
const WITH_BI = new Set(['اعتراف', 'تمسك', 'مساس', 'تدخل', 'التزام', 'ارتباط', 'اهتمام', 'مطالبه'])

/** What envoys do and have done to them wherever they are; they are summoned and receive where they are posted. */
const WITH_ENVOYS = new Set(['meet', 'message', 'negotiate', 'run-for-office', 'appoint', 'invite', 'mediate'])

/** «السفيرة الأمريكية في العراق»: where somebody is posted. */
function isPosted({ words }: Passage, { phrases }: Constituent): boolean {
  return phrases.some(({ first, last }) => {
    for (let at = first; at <= last; at++) if (POSTED.has(words[at]?.stem ?? '')) return true
    return false
  })
}

/** Folded. */
const POSTED = new Set(['سفير', 'سفيره', 'سفراء', 'قنصل', 'قنصله', 'مندوب', 'مندوبه', 'ممثل', 'ممثله'])

/** «أكبر فصيل في الفلبين», «أعلى محكمة في البلاد»: it is the best or the greatest of what is there. */
function isBestOfIts({ words }: Passage, { phrases }: Constituent): boolean {
  return phrases.some(({ first }) => ELATIVES.has(words[first]?.stem ?? '') && words[first]?.definite === false)
}

/** «اجتماع لتحسين الوضع في غزة»: what is meant to be done there. */
function isPurpose({ words, lexicon, hits }: Passage, { preposition, phrases }: Constituent): boolean {
  const head = phrases[0]?.first ?? -1
  return preposition === 'ل' && lexicon.everydayWords.get(words[head]?.stem ?? '') === 'masdar' && !hits.at(head, 'trigger-noun')
}

/** «وصلوا إلى أستانا للإعداد لقمة في إسطنبول»: where what is prepared for is to be. */
function isPlanned(passage: Passage, aim: Constituent | undefined, { preposition, first }: Constituent): boolean {
  return preposition === 'ل' && aim !== undefined && aim.last === first - 1 && isPurpose(passage, aim)
}

/** «مشاورات بين مسؤولين في كوريا الشمالية وآخرين في السويد»: after the first of two parties, and after the second. */
function isOfParty({ words }: Passage, all: readonly Constituent[], at: number): boolean {
  const parties = all.slice(Math.max(0, at - 2), at).find(({ preposition }) => preposition === 'بين')
  if (!parties || parties.phrases.length > 1 || isJoined(words, parties)) return false
  const between = all.slice(all.indexOf(parties) + 1, at + 1)
  return between.some((each) => isJoined(words, each))
}

/** «محادثات مع المنظمات العاملة في سوريا»: where those are with whom one speaks. */
function isOfThoseThere(passage: Passage, { last }: Constituent, { preposition, first }: Constituent): boolean {
  return preposition === 'في' && last === first - 1 && passage.words[last]?.definite === true && STAYING.has(bareStem(passage, last))
}

const STAYING = new Set('عامله عاملين عاملون مقيم مقيمه مقيمين مقيمون ناشطه موجوده موجودين متواجده متواجدين متمركزه'.split(' '))

/** Two or more of one office. Folded. */
const OFFICERS = new Set(
  'وزيرا وزيري وزراء رييسا رييسي روساء زعيما زعيمي زعماء قاده مديرو مديري مسوولو مسوولي حكومتا حكومتي حكومات'.split(' '),
)

/** «وزيرا الدفاع في السعودية وباكستان»: each of them is the minister of one. */
function isOfEach({ words, hits }: Passage, { phrases, last }: Constituent, { preposition, first, last: end }: Constituent): boolean {
  const head = words[phrases.at(-1)?.first ?? -1]
  if (preposition !== 'في' || !OFFICERS.has(head?.stem ?? '') || last !== first - 1) return false
  return words[end]?.conjunction === true && hits.at(first + 1, 'country') !== undefined && hits.at(end, 'country') !== undefined
}

function isJoined(words: Passage['words'], { first, last }: Constituent): boolean {
  for (let at = first + 1; at <= last; at++) if (words[at]?.conjunction) return true
  return false
}
