import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { VerbLemma } from '../../lexicon/inflect/verb.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { proposeStems, type Stem } from '../../text/clitics.ts'
import type { Token } from '../../text/tokens.ts'
import { type Ending, findNounWithPronoun, isOwnDeed, isPossessed, pronounInside } from './attached-pronoun.ts'

/** What is attached to a word once the lexicon has decided. */
export interface Attached extends Stem {
  readonly pronoun: string
  /** Some table or the function words know the stem. */
  readonly known: boolean
}

/**
 * Decide which of the proposed attachments a token carries: the one whose stem the lexicon holds, the longest stem first.
 *
 * A word nobody knows keeps its letters, except that «وال», «فال», «بال», «كال», «لل» and «ال» are always taken off.
 *
 * @param ending How the text writes the last letter: «شهرة» is not «شهر» with a pronoun, «نوعه» is nothing else.
 */
export function decideAttachments(tokens: readonly Token[], index: number, hits: Hits, lexicon: Lexicon, ending: Ending = ''): Attached {
  const form = tokens[index]?.form ?? ''
  // «ألفي شخص»: no article
  if (form.startsWith('الف') && lexicon.numerals.cardinals.has(form))
    return { conjunction: '', preposition: '', future: false, definite: false, stem: form, pronoun: '', known: true }
  const found = withoutTitled(hits.from(index))
  const isOffice = ({ table, before }: Hit) => table === 'role' && before.conjunction !== ''
  const named = found.find((hit) => hit.last > index && !hit.pronoun && (NAMES.has(hit.table) || isOffice(hit)))
  if (named && (named.before.preposition === '' || named.table === 'place')) return { ...named.before, pronoun: '', known: true }
  const proposals = proposeStems(form)
  const grammatical = proposals.find(
    (each) => (isGrammatical(each, lexicon) || isAny(each, tokens[index + 1], lexicon)) && !isWholeVerb(each, found),
  )
  if (grammatical && (grammatical.stem === form || !found.some(({ table }) => table === 'role'))) {
    return { ...grammatical, pronoun: pronounInside(grammatical.stem, lexicon), known: true }
  }
  const within = ending === 'ه' ? prepositionWithPronoun(proposals, found, lexicon) : undefined
  if (within) return within
  const honoured = ending === 'ة' ? undefined : found.find(isHonour)
  if (honoured) return { ...honoured.before, pronoun: honoured.pronoun, known: true }
  const said = joinedVerb(tokens, index, found, lexicon)
  if (said) return { ...said.before, pronoun: '', known: true }
  for (const proposal of proposals) {
    const hit = found.find(
      ({ before, pronoun }) => before.stem === proposal.stem && before.preposition === proposal.preposition && !pronoun,
    )
    if (hit && !isOwnDeed(proposal, ending, lexicon) && !(isRareVerb(hit, lexicon) && isArticled(form, lexicon)))
      return { ...hit.before, pronoun: '', known: true }
    if (!proposal.future && lexicon.everydayWords.has(proposal.stem) && !isPossessed(proposal, ending, lexicon))
      return { ...proposal, pronoun: '', known: true }
    if (isFigureUnder(proposal, lexicon)) return { ...proposal, pronoun: '', known: true }
  }
  const suffixed = ending === 'ة' ? undefined : findNounWithPronoun(proposals, found, lexicon)
  if (suffixed) return suffixed
  const definite = proposals.findLast((proposal) => proposal.definite)
  const whole: Stem = { conjunction: '', preposition: '', future: false, definite: false, stem: form }
  return { ...(definite ?? whole), pronoun: '', known: false }
}

/** «في داخله», «فوقه» written with «ه», where no verb is written alike («خلفه»). */
function prepositionWithPronoun(proposals: readonly Stem[], found: readonly Hit[], { functionWords }: Lexicon): Attached | undefined {
  if (found.some(({ table }) => table === 'verb')) return undefined
  const whole = proposals.find(({ stem, definite, future, preposition }) => {
    const isBare = !definite && !future && preposition === ''
    return isBare && stem.endsWith('ه') && functionWords.get(stem.slice(0, -1))?.class === 'preposition'
  })
  return whole && { ...whole, stem: whole.stem.slice(0, -1), pronoun: 'ه', known: true }
}

/** «الإمام الصادق» of the registry begins with a title, which is a word like any other. */
function withoutTitled(found: readonly Hit[]): readonly Hit[] {
  if (found[0]?.table !== 'person' || !found.some((hit) => hit.table === 'role' && hit.before.definite && RULING.has(hit.value.role.class)))
    return found
  return found.filter(({ table }) => table !== 'person')
}

/** «الباشا طبيق» bears his as a name. */
const RULING = new Set(['religious', 'royal', 'head-of-state'])

/** «استقبل سموه», «إلى جلالته»: a title of honour with a pronoun is somebody, whatever else is written so («سموة»). */
function isHonour(hit: Hit): boolean {
  return (
    hit.table === 'role' &&
    hit.pronoun !== '' &&
    hit.before.preposition === '' &&
    hit.value.role.class === 'honorific' &&
    hit.first === hit.last
  )
}

/** Tables whose names of several words settle what stands before the first: «وأم كدادة», «وأنس خطاب», for a place a preposition as well («بأم درمان»); so do offices («وولي العهد»). */
const NAMES = new Set<Hit['table']>(['person', 'place'])

/**
 * «ودعا», «ونفى»: a verb of saying joined to the sentence before is that far sooner than a rare noun written alike; «وعين», «ووجه»: so is a
 * verb that tells an event, where no noun is written alike.
 */
function joinedVerb(tokens: readonly Token[], index: number, found: readonly Hit[], lexicon: Lexicon): Hit | undefined {
  if (found.some(isWholeVerbAlone)) return found.find((hit) => isCall(tokens, index, hit, lexicon))
  const form = tokens[index]?.form ?? ''
  const isNoun = (stem: string) => found.some(({ table, before, pronoun }) => table !== 'verb' && before.stem === stem && pronoun === '')
  const isWord = lexicon.everydayWords.has(form) || isNoun(form)
  return found.find(
    (hit) =>
      hit.table === 'verb' &&
      hit.before.conjunction !== '' &&
      hit.pronoun === '' &&
      hit.value.aspect === 'past' &&
      (lexicon.reportingVerbs.has(hit.value.lemma) || (!isWord && !isNoun(hit.before.stem) && tellsEvent(hit.value.lemma, lexicon))),
  )
}

/** «ودعت السلطات إلى وقف الحملة»: «و» and a verb that calls on somebody, whose preposition follows; nobody is seen off to anything but his grave. */
function isCall(tokens: readonly Token[], index: number, hit: Hit, { reportingVerbs }: Lexicon): boolean {
  if (hit.table !== 'verb' || hit.before.conjunction === '' || hit.pronoun !== '' || hit.value.aspect !== 'past') return false
  const verb = reportingVerbs.get(hit.value.lemma)
  if (!verb?.addressee) return false
  for (let at = index + 1; at <= index + FARTHEST_CALL && tokens[at]?.kind === 'word'; at++)
    if (verb.prepositions.includes(tokens[at]?.form ?? '')) return !tokens[at + 1]?.form.startsWith('مثوا')
  return false
}

/** In tokens. */
const FARTHEST_CALL = 10

function tellsEvent(lemma: VerbLemma, { triggerVerbs, verbPhrases }: Lexicon): boolean {
  return triggerVerbs.has(lemma) || verbPhrases.has(lemma)
}

/** A verb in all its letters, of a form that news uses: no dual, no women in the plural, no passive written with two «و». */
function isWholeVerbAlone(hit: Hit): boolean {
  if (hit.table !== 'verb' || hit.before.conjunction !== '' || hit.value.voice === 'passive') return false
  return !hit.value.agreements.every((each) => each === '3md' || each === '3fp')
}

function isArticled(form: string, { everydayWords }: Lexicon): boolean {
  return form.startsWith('ال') && everydayWords.has(form.slice(2))
}

/** «الفن» is art far sooner than what women tamed; two who do what tells an event are news («التقيا»). */
function isRareVerb(hit: Hit, lexicon: Lexicon): boolean {
  if (hit.table !== 'verb' || hit.before.conjunction !== '') return false
  const { agreements, lemma } = hit.value
  return agreements.every((each) => each === '3fp' || (each === '3md' && !tellsEvent(lemma, lexicon)))
}

/** «فتحت» opened, and is hardly ever «ف» and «تحت». */
function isWholeVerb({ conjunction, stem }: Stem, found: readonly Hit[]): boolean {
  if (conjunction !== 'ف' || stem.length < SHORTEST_AFTER_FA) return false
  return found.some(({ table, before, pronoun }) => table === 'verb' && before.stem === `ف${stem}` && pronoun === '')
}

/** «فقد» and «فهم» are «ف» and a word of grammar far sooner. */
const SHORTEST_AFTER_FA = 3

/** «وفي», «بأن», «لهذا»: a word of grammar with what it takes. Pronouns and particles take no preposition («كانت» is not «ك» and «أنت»). */
function isGrammatical({ stem, definite, future, preposition }: Stem, { functionWords }: Lexicon): boolean {
  const word = definite || future ? undefined : functionWords.get(stem)
  if (!word) return false
  return (
    preposition === '' ||
    word.class === 'demonstrative' ||
    word.class === 'relative' ||
    (word.class === 'complementiser' && preposition !== 'ك') ||
    word.class === 'quantifier'
  )
}

/** «لأربع مسيرات», «بثلاثة صواريخ»: a number word under a preposition. */
function isFigureUnder({ stem, preposition, definite, future }: Stem, { numerals }: Lexicon): boolean {
  return preposition !== '' && preposition !== 'ك' && !definite && !future && numerals.cardinals.has(stem)
}

/** «بأي هجوم», «لأي سبب»: before a word of every day; «لاي تشينغ تي» is a name. */
function isAny({ stem, preposition, definite }: Stem, next: Token | undefined, { everydayWords }: Lexicon): boolean {
  return stem === 'اي' && preposition !== '' && !definite && everydayWords.has(next?.form ?? '')
}
