import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'

/** Kinds that «استهدف» only says again. */
const FORCE = new Set(['strike', 'bomb', 'explosion', 'raid', 'ambush', 'shoot'])
/** What strikes a town without anybody's hand: «ضربت هزة أرضية المدينة». */
const STRIKING = new Set(['earthquake', 'storm', 'flood', 'landslide', 'explosion', 'fire', 'outbreak'])
/** What only brings the event told right after it: «استضافة مفاوضات», «تعتزم قصف», «اندلاع اشتباكات». */
const BRINGING = new Set(['intend', 'summit', 'negotiate', 'meet', 'clash', 'fire', 'message', 'strike', 'attack', 'deploy'])
/** So many tokens stand at most between what brings an event and its noun. */
const FARTHEST_NOUN = 6

/**
 * Whether a candidate only goes with a noun after it that tells the event better: «ضرب زلزال», «استهدفت غارة تركية», «تعتزم فرض عقوبات».
 */
export function bringsNoun(stage: Stage, { rule, kind, end, verb }: Candidate, candidates: readonly Candidate[]): boolean {
  if (kind === 'ratify' && verb)
    return candidates.some(({ kind: other, first }) => other === 'ceasefire' && first > verb.index && first < end)
  if (rule !== 'verb-trigger' && rule !== 'noun-trigger' && kind !== 'pass-law' && kind !== 'sentence') return false
  return candidates.some((other) => {
    const distance = other.first - end
    if (distance <= 0 || distance > FARTHEST_NOUN || other.rule === 'toll-trigger') return false
    if (kind === 'pass-law') return isOrdered(stage, end, other)
    if (kind === 'intend') return other.rule !== 'verb-trigger' && isClear(stage, end, other.first) && !isLack(stage, end + 1)
    if (other.rule === 'verb-trigger' || other.rule === 'participle-trigger') return false
    if (kind === 'sentence' && (rule === 'phrase-trigger' || stage.passage.words[other.first]?.preposition === 'ب'))
      return RULED.has(other.kind) && isOrdered(stage, end, other)
    const isStroke = kind === 'strike' && STRIKING.has(other.kind)
    const isSame =
      isStroke || other.kind === kind || (kind === 'attack' && FORCE.has(other.kind)) || (kind === 'summit' && TALKS.has(other.kind))
    if (!isSame) return false
    if (isSomebodys(stage, other.first) || (rule === 'verb-trigger' && isMeans(stage, other.first))) return false
    if (rule === 'verb-trigger' && distance <= 2) return true
    return BRINGING.has(kind) && (rule === 'verb-trigger' ? isClear(stage, end, other.first) : distance === 1)
  })
}

/** «تعهد بعدم العودة إلى التعذيب»: what one will not do is told by who says so. */
function isLack({ passage: { words } }: Stage, first: number): boolean {
  return words[first]?.stem === 'عدم' && words[first]?.preposition === 'ب'
}

/** What a court rules and is told for itself: «حكما بحظر الحزب». */
const RULED = new Set(['ban', 'dissolve', 'dismiss', 'release', 'acquit', 'deport', 'close-crossing'])

/** «صدر أمر ملكي بتعيين», «أصدر مرسوما بحل المجلس»: what is decreed is the event. */
function isOrdered({ passage }: Stage, decree: number, { rule, first }: Candidate): boolean {
  if (rule === 'verb-trigger' || rule === 'participle-trigger') return false
  for (let at = decree + 1; at < first; at++)
    if (passage.words[at]?.tag === 'verb' || passage.words[at]?.tag === 'complementiser') return false
  return passage.words[first]?.preposition === 'ب'
}

/** «انتشلت فرق الإنقاذ»: an event's noun that says only what kind of people these are. */
function isSomebodys({ passage }: Stage, noun: number): boolean {
  const before = passage.words[noun - 1]
  return (
    passage.words[noun]?.definite === true && before?.tag === 'noun' && !before.closed && passage.hits.at(noun - 1, 'group') !== undefined
  )
}

/** What a conference may be held for. */
const TALKS = new Set(['negotiate', 'meet'])

/** «استهدف الجيش بلدة كفرا بغارتين»: under «بـ» an indefinite noun only says by what means. */
function isMeans({ passage: { words } }: Stage, noun: number): boolean {
  const word = words[noun]
  return word?.preposition === 'ب' && !word.definite && !word.pronoun
}

/** No other verb or clause begins between two tokens. */
function isClear({ passage }: Stage, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const word = passage.words[at]
    if (word?.tag === 'verb' || word?.tag === 'complementiser' || word?.tag === 'relative' || word?.conjunction) return false
  }
  return true
}

/** Kinds whose noun is only what another event is about: «وقع اتفاقا», «انتشال 42 ضحية», «حكم بالسجن», «حكمت محكمة في بيروت على صحفي بالحبس». */
const ABOUT: Readonly<Record<string, ReadonlySet<string>>> = {
  agree: new Set(['sign', 'ratify', 'breach-ceasefire', 'join-body', 'leave-body', 'agree']),
  ceasefire: new Set(['breach-ceasefire']),
  arrest: new Set(['sentence']),
  ban: new Set(['lift-sanctions', 'retreat']),
  'capture-territory': new Set(['lose-territory']),
  execute: new Set(['sentence']),
  injure: new Set(['injure', 'kill', 'die']),
  kill: new Set(['kill', 'execute']),
  'pass-law': new Set(['pass-law', 'ratify']),
  sentence: new Set(['sentence']),
  summit: new Set(['meet']),
}
/** Those of them that are its bare object too: «صادق على اتفاق», «فقد السيطرة». */
const AS_OBJECT = new Set(['agree', 'ceasefire', 'pass-law', 'capture-territory', 'ban', 'summit'])
const FARTHEST_HEAD = 5
/** Kinds that tell what became of the dead and hurt, not that they died now. */
const HANDLED = new Set(['rescue', 'release', 'exchange-prisoners', 'deport'])

/** Whether a noun is only what an event before it is about, or how it came about: «أصيب بالاختناق». */
export function isAboutEarlier(stage: Stage, { rule, kind, first }: Candidate, settled: readonly Candidate[]): boolean {
  if (rule === 'toll-trigger') return isHandled(stage, kind, first, settled)
  if (rule !== 'noun-trigger') return false
  if (isManner(stage, { kind, first }, settled)) return true
  const isUnderBa = stage.passage.words[first]?.preposition === 'ب'
  const about = ABOUT[kind]
  return settled.some((other) => {
    const distance = first - other.end
    if (distance <= 0 || !about?.has(other.kind)) return false
    if (isTerm(stage, first)) return distance <= FARTHEST_MANNER && isClear(stage, other.end, first)
    if (distance > (kind === 'arrest' && isUnderBa ? FARTHEST_MANNER : FARTHEST_HEAD)) return false
    return (isUnderBa || AS_OBJECT.has(kind)) && isClear(stage, other.end, first)
  })
}

/** In tokens. */
const FARTHEST_BLAST = 12

/** Whether a phrase without a verb only goes with another event of its kind: «يصوتون في انتخابات عامة», «انفجرت سيارة مفخخة». */
export function isToldBeside(stage: Stage, candidate: Candidate, settled: readonly Candidate[]): boolean {
  if (candidate.rule !== 'phrase-trigger' || candidate.verb) return false
  return isManner(stage, candidate, settled) || isWhatBlewUp(candidate, settled)
}

function isWhatBlewUp(candidate: Candidate, settled: readonly Candidate[]): boolean {
  const { kind, first, end } = candidate
  if (kind !== 'bomb') return false
  return settled.some((other) => {
    if (other === candidate || other.kind !== 'bomb' || (other.rule === 'phrase-trigger' && other.first > first)) return false
    const [from, to] = other.first > first ? [end, other.first] : [other.end, first]
    return to > from && to - from <= FARTHEST_BLAST
  })
}

/** «أدانت المحكمة ناشطا بسنتين حبسا نافذا»: how, in the accusative. */
function isTerm({ passage }: Stage, first: number): boolean {
  return (
    passage.words[first]?.definite === false &&
    passage.words[first]?.preposition === '' &&
    passage.tokens[first]?.form.endsWith('ا') === true
  )
}

/**
 * «وصل إلى الرياض في زيارة», «التقى نظيره في اجتماع مغلق»: under «في» an indefinite noun says again what the verb of its clause said; so does
 * a stroke under «بـ» («استهدف الجيش البلدة بغارتين»).
 */
function isManner(stage: Stage, { kind, first }: Pick<Candidate, 'kind' | 'first'>, settled: readonly Candidate[]): boolean {
  const { words } = stage.passage
  const isStroke = FORCE.has(kind) && isMeans(stage, first)
  if (!isStroke && (words[first - 1]?.stem !== 'في' || words[first]?.definite || words[first]?.pronoun)) return false
  return settled.some((other) => {
    const distance = first - other.end
    return (
      other.rule === 'verb-trigger' &&
      (other.kind === kind || (isStroke && other.kind === 'attack')) &&
      distance > 0 &&
      distance <= FARTHEST_MANNER &&
      isClear(stage, other.end, first)
    )
  })
}

/** In tokens. */
const FARTHEST_MANNER = 25

/** «تسلم رفات 3 قتلى»: a figure of what an event before it deals with; a noun with the article is joined to none («خلفت الغارة سبعة قتلى»); «سقوط عشرات القتلى والجرحى» tells two. */
function isHandled({ passage, quantityOf }: Stage, kind: string, first: number, settled: readonly Candidate[]): boolean {
  const figure = quantityOf.get(first)
  return settled.some(({ kind: other, end, rule }) => {
    const distance = first - end
    if (distance <= 0 || distance > FARTHEST_HEAD) return false
    return (
      HANDLED.has(other) ||
      (other === 'die' && kind === 'kill') ||
      (rule !== 'toll-trigger' &&
        !(other === 'kill' && kind === 'injure') &&
        !passage.words[end]?.definite &&
        figure !== undefined &&
        quantityOf.get(end + 1) === figure)
    )
  })
}
