import type { Passage } from '../../passage.ts'
import type { Sentence } from '../../types.ts'
import type { Claim } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { contentAfter } from '../said/content.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import { canSpeak } from '../sources/source-words.ts'
import { ANNOUNCING } from './on-the-way.ts'
import { tellsSomething } from './says-something.ts'

/** «بقوله إن…», «قولها: "…"», «تأكيده أن…»: a masdar of saying with its speaker's pronoun, and what is said. */
export function nominalSaying(ground: Ground, sentence: Sentence, at: number): Claim | undefined {
  const { hits, words, tokens } = ground.passage
  const hit = hits.at(at, 'reporting')
  if (hit?.value.part !== 'masdar' || words[at]?.tag !== 'noun') return undefined
  const named = ofNamed(ground, sentence, at)
  if (named) return named
  const isHere =
    hit.pronoun === 'ه' ||
    hit.pronoun === 'ها' ||
    hit.pronoun === 'هم' ||
    (words[at]?.preposition === 'ب' && words[at]?.definite) ||
    isGoingOn(ground, at)
  if (!isHere || /^باعتبار/.test(tokens[at]?.form ?? '') || WORTH.has(words[at - 1]?.stem ?? '')) return undefined
  const next = words[at + 1]
  const form = tokens[at + 1]?.form
  if (next?.tag !== 'complementiser' && form !== ':' && form !== '"' && words[at + 2]?.tag !== 'complementiser') return undefined
  const { verb } = hit.value
  const said = contentAfter(ground, { ...verb, that: true, quote: true, object: false }, at + 1, sentence, at)
  if (!said) return undefined
  return {
    rule: 'nominal-saying',
    row: verb.row,
    cue: { first: at, last: at },
    stance: verb.stance,
    isClause: true,
    distance: verb.distance,
    sources: [hit.pronoun === 'ه' ? { gender: 'm' } : hit.pronoun === 'ها' ? { gender: 'f' } : {}],
    content: said.content,
    ...(said.marks && { marks: said.marks }),
  }
}

/** «بعد إعلان الجيش استعادة المدينة», «رغم تأكيد الوزارة أن»: in a phrase beside the clause, before its first comma, a named speaker said it. */
function ofNamed(ground: Ground, sentence: Sentence, at: number): Claim | undefined {
  const { hits, words, tokens } = ground.passage
  const hit = hits.at(at, 'reporting')
  const { verb } = hit?.value ?? {}
  if (!hit || !verb || hit.pronoun || words[at]?.definite || verb.addressee || !(verb.object || verb.that)) return undefined
  if (!ANNOUNCING.has(words[at]?.stem ?? '') || !isBeside(words, at) || !canSpeak(ground, at + 1)) return undefined
  const source = sourceAt(ground, at + 1, sentence.last)
  if (!source) return undefined
  let end = source.next
  while (end < sentence.last && tokens[end]?.form !== ',' && tokens[end]?.form !== ':')
    end = Math.max(end, ground.openedAt.get(end)?.close ?? end) + 1
  const said = contentAfter(ground, verb, source.next, { ...sentence, last: Math.min(end, sentence.last) }, at)
  if (!said || (!said.isClause && !tellsSomething(ground, said.content))) return undefined
  return {
    rule: 'nominal-saying',
    row: verb.row,
    cue: { first: at, last: at },
    stance: verb.stance,
    distance: verb.distance,
    sources: [source],
    content: said.content,
    nested: true,
    ...(said.isClause && { isClause: true as const }),
    ...(said.marks && { marks: said.marks }),
  }
}

/** Before what was said before it: no «قبل», «حال» or «عدم», which leave it unsaid. */
const BESIDE = new Set(['بعد', 'عقب', 'اثر', 'رغم', 'برغم', 'منذ', 'غداه', 'وسط', 'فور', 'مع'])

/** «عقب إعلان», «بعد أيام على إعلان». */
function isBeside(words: Passage['words'], at: number): boolean {
  const before = words[at - 1]?.stem ?? ''
  return BESIDE.has(before) || (before === 'علي' && AFTER.has(words[at - 3]?.stem ?? ''))
}

const AFTER = new Set(['بعد', 'بعيد'])

/** «من الجدير بالذكر أن»: the outlet's own «it is worth mention». */
const WORTH = new Set(['جدير', 'الجدير', 'جديره', 'حري', 'الحري', 'حقيق', 'لافت', 'اللافت'])

/** «ومضى إلى القول إن», «ذهب الوزير إلى القول»: it is said after all. */
function isGoingOn({ passage }: Ground, at: number): boolean {
  const { words } = passage
  if (words[at - 1]?.stem !== 'الي' || !words[at]?.definite) return false
  for (let verb = at - 2; verb >= Math.max(0, at - FARTHEST_GOING); verb--) {
    if (words[verb]?.tag === 'verb') return GOING.has(words[verb]?.verb?.value.lemma.past ?? '')
    if (words[verb]?.tag === 'complementiser') return false
  }
  return false
}

const GOING = new Set(['مضى', 'ذهب', 'انتهى', 'خلص', 'وصل', 'عاد'])
/** Between «ذهب» and «إلى القول» stand at most this many tokens. */
const FARTHEST_GOING = 8
