import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Token } from '../../text/tokens.ts'
import { type Attached, decideAttachments } from './attach.ts'
import type { Tag, Word } from './word.ts'

const NAME_TABLES = new Set(['person', 'given-name', 'family-name', 'place', 'country', 'outlet', 'organisation'])
/** Names whose words are no common nouns; an organisation's often are («حركة», «حزب»). */
const PROPER_TABLES = new Set(['person', 'given-name', 'family-name', 'place', 'country'])
const COMMON_TABLES = new Set(['role', 'group', 'trigger-noun', 'trigger-phrase', 'institution'])

/** After these a verb may stand; after a bare noun a homograph is that noun's genitive. */
const VERB_FOLLOWS = new Set<Tag>(['mark', 'conjunction', 'complementiser', 'relative', 'particle', 'pronoun'])

/**
 * Say of each token what it is: a verb, a noun (everything nominal, names too), a number, a mark or a word of grammar.
 *
 * Only verbs are uncertain. A written form that is also a noun («قتل») is a verb where a verb can stand: at the start of a clause, after
 * a particle, or after a definite word or a name, which cannot be joined to an indefinite one by idafa («الجيش قصف»).
 */
export function tagWords(tokens: readonly Token[], hits: Hits, lexicon: Lexicon): Word[] {
  const words: Word[] = []
  let nameEnd = -1
  for (let index = 0; index < tokens.length; index++) {
    const isInside = index <= nameEnd
    nameEnd = Math.max(nameEnd, endOfName(hits, index))
    const word = tagWord(tokens, index, hits, lexicon, words[index - 1], isInside || nameEnd > index)
    words.push(isInside && word.tag !== 'mark' ? { ...word, tag: 'noun', verb: undefined, common: false, closed: true } : word)
  }
  return words
}

/** The last token of the longest name of several words that begins here. None of them is a verb, and none opens another phrase. */
function endOfName(hits: Hits, index: number): number {
  let end = -1
  for (const { table, first, last } of hits.from(index)) if (last > first && last > end && NAME_TABLES.has(table)) end = last
  return end
}

function tagWord(tokens: readonly Token[], index: number, hits: Hits, lexicon: Lexicon, before: Word | undefined, isInName: boolean): Word {
  const token = tokens[index]
  if (token === undefined || token.kind === 'mark' || token.kind === 'break' || token.kind === 'address') return plain('mark', token?.form)
  if (token.kind === 'number') return plain('number', token.form)
  const attached = decideAttachments(tokens, index, hits, lexicon)
  const { stem, definite, preposition, pronoun } = attached
  const conjunction = attached.conjunction !== ''
  const functionWord = definite ? undefined : lexicon.functionWords.get(stem)
  if (functionWord) return { ...plain(functionWord.class, stem), conjunction, preposition, definite, pronoun }
  const verb = isInName ? undefined : findVerb(tokens, index, hits, lexicon, attached, before)
  if (verb) return { ...plain('verb', verb.before.stem), verb, conjunction: verb.before.conjunction !== '', pronoun: verb.pronoun }
  const found = hits.from(index)
  const isName = found.some(({ table }) => NAME_TABLES.has(table))
  const everyday = lexicon.everydayWords.get(stem)
  const isPersonal = found.some(({ table }) => PROPER_TABLES.has(table))
  const common = !definite && !isPersonal && (everyday !== undefined || found.some(({ table }) => COMMON_TABLES.has(table)))
  const adjective = everyday === 'quality' || found.some(({ table }) => table === 'nisba')
  return { ...plain('noun', stem), conjunction, preposition, definite, pronoun, common, adjective, closed: definite || isName || pronoun !== '' }
}

function plain(tag: Tag, form = ''): Word {
  return { tag, verb: undefined, conjunction: false, preposition: '', definite: false, common: false, adjective: false, closed: false, pronoun: '', stem: form }
}

function findVerb(
  tokens: readonly Token[],
  index: number,
  hits: Hits,
  lexicon: Lexicon,
  attached: Attached,
  before: Word | undefined,
): Hit<'verb'> | undefined {
  if (attached.definite) return undefined
  const candidates = hits.all(index, 'verb').filter(({ before }) => !attached.known || before.conjunction === attached.conjunction)
  const verb = prefer(candidates)
  if (!verb) return undefined
  if (verb.before.future || (verb.before.preposition === 'ل' && verb.value.aspect !== 'past')) return verb
  if (verb.value.aspect === 'jussive' && !isShortened(before)) return undefined
  if (isThirdPersonPresent(verb)) return followsPreposition(before) ? undefined : verb
  if (!isHomograph(verb, hits, index, lexicon)) return followsPreposition(before) ? undefined : verb
  return verbCanStand(tokens, index, before, verb) ? verb : undefined
}

/** Of several readings: one without a pronoun, of the third person, not shortened. */
function prefer(candidates: readonly Hit<'verb'>[]): Hit<'verb'> | undefined {
  if (candidates.length < 2) return candidates[0]
  const rank = ({ pronoun, value }: Hit<'verb'>) =>
    (pronoun === '' ? 0 : 4) + (value.agreements.some((agreement) => agreement.startsWith('3')) ? 0 : 2) + (value.aspect === 'jussive' ? 1 : 0)
  return candidates.reduce((best, each) => (rank(each) < rank(best) ? each : best))
}

/** A shortened present stands only after what shortens it: «لم يقل», «أن يدعوا», never alone. */
function isShortened(before: Word | undefined): boolean {
  return before?.tag === 'particle' || before?.tag === 'complementiser' || before?.stem === 'حتي' || before?.stem === 'كي' || before?.stem === 'لكي'
}

/** «يقتل», «يشن»: hardly any noun is written so. */
function isThirdPersonPresent({ value, before }: Hit<'verb'>): boolean {
  return value.aspect !== 'past' && before.stem.startsWith('ي')
}

function followsPreposition(before: Word | undefined): boolean {
  return before?.tag === 'preposition' && before.stem !== 'من' && before.stem !== 'كما' && before.stem !== 'حسب' && before.stem !== 'منذ'
}

/** The form may as well be a noun: another table knows it, or the dictionary («قتل», «تقدم»). */
function isHomograph({ before, pronoun }: Hit<'verb'>, hits: Hits, index: number, { everydayWords }: Lexicon): boolean {
  if (hits.from(index).some(({ table, pronoun: other }) => table !== 'verb' && other === pronoun)) return true
  return pronoun === '' && everydayWords.has(before.stem)
}

function verbCanStand(tokens: readonly Token[], index: number, before: Word | undefined, verb: Hit<'verb'>): boolean {
  if (before === undefined || tokens[index - 1]?.kind === 'break') return true
  if (VERB_FOLLOWS.has(before.tag)) return before.tag !== 'complementiser' || verb.value.aspect !== 'past'
  if (before.tag === 'noun' && before.preposition === '' && !verb.before.conjunction) return before.definite
  return verb.before.conjunction !== '' && verb.pronoun === ''
}
