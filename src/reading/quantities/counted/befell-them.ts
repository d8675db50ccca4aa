import type { Hit } from '../../../lexicon/finder.ts'
import type { CountedAs } from '../../../lexicon/tables/figures.ts'
import type { Ground } from '../figure.ts'

/** Of people told before. */
const THEM = new Set(['هم', 'هن', 'هما'])
const WITH_THEM = /^(?:علي|عن)ه(?:م|ن|ما)$/
/** By the verb's past: it says of a masdar that it came about. */
const CAME_ABOUT: ReadonlySet<string> = new Set(['تم', 'جرى'])
const NOT = new Set(['لم', 'لن', 'لا', 'سوف'])
/** «فقدهم» is told of those who lost them. */
const OF_SUBJECT = new Set<CountedAs>(['missing', 'displaced'])

/** «أربعة أشخاص تم توقيفهم», «نساء خطفهن التنظيم», «10 رجال ألقي القبض عليهم»: what a verb behind the figure says that was done to them. */
export function befellThem(ground: Ground, at: number): CountedAs | undefined {
  const { words } = ground.passage
  if (words[at]?.conjunction || NOT.has(words[at - 1]?.stem ?? '') || words[at]?.verb?.before.future) return undefined
  return (
    objectOf(ground, at) ??
    (CAME_ABOUT.has(words[at]?.verb?.value.lemma.past ?? '') ? theirDeedAt(ground, at + 1) : undefined) ??
    reachingThem(ground, at)
  )
}

/** «نصفهم» is half of them. */
const PRESENT = /^[نتي]/

/** «خطفهم», «اعتقلهن». */
export function objectOf({ passage: { hits, tokens, lexicon } }: Ground, at: number): CountedAs | undefined {
  if (PRESENT.test(tokens[at]?.form ?? '')) return undefined
  for (const hit of hits.from(at)) {
    if (hit.table !== 'verb' || !THEM.has(hit.pronoun)) continue
    const word = lexicon.countingVerbs.get((hit as Hit<'verb'>).value.lemma)
    if (word && word.needs.length === 0 && !OF_SUBJECT.has(word.counts)) return word.counts
  }
  return undefined
}

/** «توقيفهم», «القبض عليهم». */
function theirDeedAt({ passage: { hits, tokens } }: Ground, at: number): CountedAs | undefined {
  const deed = hits.all(at, 'counting-word').find(({ value, last }) => value.part === 'masdar' && last === at)
  if (!deed) return undefined
  const isTheirs = THEM.has(deed.pronoun) || (deed.value.needs.length > 0 && WITH_THEM.test(tokens[at + 1]?.form ?? ''))
  return isTheirs ? deed.value.counts : undefined
}

/** «قبض عليهم», «أفرج عنهم», «ألقي القبض عليهم». */
function reachingThem({ passage: { hits, tokens, lexicon } }: Ground, at: number): CountedAs | undefined {
  const end = tokens[at + 1]?.form === 'القبض' ? at + 2 : at + 1
  if (!WITH_THEM.test(tokens[end]?.form ?? '')) return undefined
  if (end === at + 2) return 'arrested'
  for (const hit of hits.from(at)) {
    const word = hit.table === 'verb' ? lexicon.countingVerbs.get((hit as Hit<'verb'>).value.lemma) : undefined
    if (word?.needs.some((need) => tokens[end]?.form.startsWith(need === 'على' ? 'علي' : need))) return word.counts
  }
  return undefined
}
