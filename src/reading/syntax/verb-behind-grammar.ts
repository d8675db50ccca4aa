import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Token } from '../../text/tokens.ts'
import type { Word } from './word.ts'

/**
 * A word of grammar that is a verb where it stands: «مثل الوزير أمام المحكمة», «فقد عشرون مهاجرا».
 *
 * @param endsInHamza It is written with «أ» at its end, as no word of grammar is: «هنأ الملك الرئيس».
 */
export function verbBehindGrammar(
  tokens: readonly Token[],
  index: number,
  hits: Hits,
  lexicon: Lexicon,
  before: Word | undefined,
  endsInHamza: boolean,
): Hit<'verb'> | undefined {
  const form = tokens[index]?.form
  const verbs = hits.all(index, 'verb').filter(({ value, pronoun }) => value.aspect === 'past' && pronoun === '')
  if (endsInHamza) return verbs.find(({ value }) => value.agreements.includes('3ms'))
  if (form === LOST && TRACE.test(tokens[index + 1]?.form ?? '')) return verbs.find(isLosing)
  if (form === LOST) return hits.at(index + 1, 'verb') || NO_OBJECT.has(tokens[index + 1]?.form ?? '') ? undefined : verbs.find(isLosing)
  if (form === THROUGH && isCrossing(tokens, index, hits, before))
    return verbs.find(({ value }) => value.lemma.past === THROUGH && value.lemma.form === 'I')
  if (isExpressing(tokens, index, hits, before)) return verbs.find(({ value }) => value.lemma.past === THROUGH && value.lemma.form === 'II')
  if (!opensClause(before, tokens[index - 1])) return undefined
  return verbs.find(({ value }) => lexicon.verbPhrases.get(value.lemma)?.some(({ rest }) => standsSoon(tokens, index, rest)))
}

/** «قد» after «ف» goes with a verb; before anything else it is «he lost». */
const LOST = 'فقد'
/** «فقد أثرهم»: what he lost, though it is written like a verb. */
const TRACE = /^اثر(?:ه|ها|هم|هما)$/
/** Particles that may stand between «قد» and its verb, and passives of no listed verb; folded. */
const NO_OBJECT = new Set(['لا', 'لم', 'لن', 'تم', 'يتم', 'بات', 'ظل', 'كان', 'كانت'])

/** «عبر» before «عن» is «he expressed»; before anything else «through». */
const THROUGH = 'عبر'

/** «وعبر الوزير عن أسفه», «، عبر الرئيس عن قلقه»: with «و», where a clause opens, or before somebody; not «وعبر البحر عن طريق». */
function isExpressing(tokens: readonly Token[], index: number, hits: Hits, before: Word | undefined): boolean {
  const form = tokens[index]?.form ?? ''
  if (form !== THROUGH && form !== `و${THROUGH}`) return false
  const opens = form !== THROUGH || opensClause(before, tokens[index - 1])
  if (!opens && !hits.at(index + 1, 'role') && !hits.at(index + 1, 'person')) return false
  for (let at = index + 1; at <= index + FARTHEST_REST; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'break' || token.form === '.' || token.form === ',') return false
    if (token.form === ABOUT) return tokens[at + 1]?.form !== 'طريق'
  }
  return false
}

/** «عبر 700 مهاجر القناة»: so many people, where a clause opens. */
function isCrossing(tokens: readonly Token[], index: number, hits: Hits, before: Word | undefined): boolean {
  const [figure, counted] = [tokens[index + 1], index + 2]
  const isFigure = figure?.kind === 'number' || MANY.has(figure?.form ?? '')
  return isFigure && opensClause(before, tokens[index - 1]) && (hits.at(counted, 'group') ?? hits.at(counted, 'nisba')) !== undefined
}

/** Folded. */
const MANY = new Set(['ميات', 'عشرات', 'الاف'])

/** Folded. */
const ABOUT = 'عن'

function isLosing({ value, before }: Hit<'verb'>): boolean {
  return value.lemma.past === LOST && before.conjunction === ''
}

/** At the start, behind a dateline, after «و» or a name or definite noun: «قضايا مثل …», «من الجرائم، مثل …» name examples. */
function opensClause(before: Word | undefined, token: Token | undefined): boolean {
  if (before === undefined || token?.kind === 'break' || token?.form === '.' || token?.form === '-') return true
  return before.tag === 'particle' || before.tag === 'conjunction' || (before.tag === 'noun' && before.closed && before.preposition === '')
}

/** The rest of a set phrase stands no further from its verb, in tokens. */
const FARTHEST_REST = 9

function standsSoon(tokens: readonly Token[], index: number, rest: readonly string[]): boolean {
  for (let start = index + 1; start <= index + FARTHEST_REST; start++) {
    const token = tokens[start]
    if (!token || token.kind === 'break' || token.form === '.' || token.form === ',') return false
    if (rest.every((part, offset) => tokens[start + offset]?.form === part)) return true
  }
  return false
}
