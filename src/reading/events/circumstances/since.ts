import { bareStem } from '../../mentions/definite.ts'
import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import { constituentsPast } from '../clause/describing-clause.ts'
import { constituentsResumed } from '../clause/resumed-clause.ts'
import type { Stage } from '../stage.ts'
import type { Surroundings } from './surroundings.ts'
import { ownTimes } from './when.ts'

const SINCE = 'منذ'

/**
 * The index of the time since when something goes on or has happened again and again: «تحاصر القوات البلدة منذ 2013», «منذ مطلع العام قتل عشرون». Nothing
 * where the time only says how long there was none like it: «أول قمة منذ 2007».
 */
export function findBeginning(stage: Stage, candidate: Candidate, { after, before, frame }: Surroundings): number | undefined {
  const around = [after, before, frame, constituentsPast(stage, candidate), constituentsResumed(stage, candidate)]
  for (const constituents of around) {
    const since = ownTimes(stage, candidate, constituents).find(
      (each) => each.preposition === SINCE && !isNoneSince(stage, candidate, each) && !isOfState(stage, candidate, each),
    )
    if (since) return since.time
  }
  return undefined
}

/** What somebody or something has been for so long, masculine, folded. */
const STATES = new Set(
  `محاصر محتل معتقل مقيم موقوف مسجون محتجز خاضع مغلق حاكم متوقف معطل معلق مخطوف مختطف مفقود مهجر نازح هارب مطلوب مدرج مفروض مجمد منفي مقاطع
  مهجور متنازع`.split(/\s+/),
)

/** «على الجيب المحاصر منذ 2013»: right before it stands how long something else has been so. */
function isOfState({ passage }: Stage, { end }: Candidate, { first }: Constituent): boolean {
  const stem = first - 1 > end && passage.words[first - 1]?.definite ? bareStem(passage, first - 1) : ''
  return STATES.has(stem.endsWith('ه') ? stem.slice(0, -1) : stem)
}

/** So many words before an event's noun may stand that counts or ranks it. */
const NEAR = 4
/** «أول قمة منذ», «أعنف قصف منذ». Folded. */
const RANKED = new Set(
  `اول اولي ثاني ثانيه ثالث ثالثه رابع رابعه خامس خامسه سادس سادسه سابع سابعه اخر اكبر اعلي اعنف اسوا اشد اضخم اوسع اخطر اقوي اكثر ادني اطول ابرز
  احدث`.split(/\s+/),
)
/** «هذه المرة الأولى التي يزور فيها البلاد منذ»: so many words before it. */
const NEAR_TIMES = 10
const TIMES = 'مره'

function isNoneSince({ passage }: Stage, { first, end }: Candidate, { first: since }: Constituent): boolean {
  const { words } = passage
  const [from, to] = since > end ? [first, since] : [since, first]
  for (let at = Math.max(from - NEAR_TIMES, 0); at < to; at++) {
    const stem = bareStem(passage, at)
    if (stem === TIMES || (at >= from - NEAR && RANKED.has(stem) && !isMoreThan(words, at))) return true
  }
  return false
}

/** «أكثر من 40 قتيلا منذ». */
function isMoreThan(words: Passage['words'], at: number): boolean {
  return words[at]?.stem === 'اكثر' && words[at + 1]?.stem === 'من'
}
