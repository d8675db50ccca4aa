import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { saysElsewhen } from '../clause/causes.ts'
import type { Stage } from '../stage.ts'
import { isDay } from '../tellings/incident.ts'

/** What is said or agreed is so in one of these. Folded. */
const OCCASIONS = new Set(
  `بيان رساله كلمه خطاب موتمر اجتماع جلسه لقاء مقابله تصريح تصريحات تغريده منشور تدوينه مقال حوار حديث اتصال مكالمه تسجيل فيديو برقيه مذكره`.split(
    /\s+/,
  ),
)
/** Folded. */
const IN_IT = new Set(['فيه', 'فيها', 'خلاله', 'خلالها'])
/** Between the occasion and the verb stand its qualities, with whom and where, and the day, in tokens. */
const LONGEST = 10
/** So far before it the day may stand, in tokens. */
const FARTHEST = 12

/** «أصدر البلدان، الجمعة، بيانا مشتركا أشادا فيه», «ألقى أمس كلمة دعا فيها»: what was said on an occasion has its day. */
export function saidTherein(stage: Stage, { verb, sentence }: Candidate): number | undefined {
  const { words } = stage.passage
  if (verb?.hit.value.aspect !== 'past') return undefined
  const isIn = [1, 2].some((step) => IN_IT.has(words[verb.index + step]?.stem ?? ''))
  const occasion = isIn ? occasionBefore(stage.passage, verb.index, sentence.first) : undefined
  if (occasion === undefined) return undefined
  let found: number | undefined
  for (let at = verb.index - 1; at >= Math.max(sentence.first, occasion - FARTHEST); at--) {
    const time = stage.timeOf.get(at)
    if (at < occasion && (words[at]?.tag === 'relative' || words[at]?.tag === 'complementiser')) break
    if (time === undefined || time === found || !isDay(stage.times[time]) || isOfOther(stage.passage, at, occasion)) continue
    if (found !== undefined && stage.times[found]?.from !== stage.times[time]?.from) return undefined
    found = time
  }
  return found
}

/** The noun of the occasion, with no other verb between. */
function occasionBefore({ words }: Passage, verb: number, first: number): number | undefined {
  for (let at = verb - 1; at >= Math.max(first, verb - LONGEST); at--) {
    const { stem = '', tag } = words[at] ?? {}
    if (tag === 'verb' || tag === 'complementiser') return undefined
    if (OCCASIONS.has(stem) || (stem.endsWith('ا') && OCCASIONS.has(stem.slice(0, -1)))) return at
  }
  return undefined
}

/** «بعد انتخابات الأحد», «قبل الجمعة». */
function isOfOther({ words, hits }: Passage, at: number, occasion: number): boolean {
  if (at - 1 !== occasion && hits.at(at - 1, 'trigger-noun')) return true
  return [at - 1, at - 2].some((before) => words[before]?.tag === 'preposition' && saysElsewhen(words[before].stem))
}
